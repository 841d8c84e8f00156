// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an account uses against its limits, as a server with an operator tells it.
#include "items/formatting.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "support/operatormode.h"
#include "widgets/pages/accountuseview.h"

#include <QLabel>
#include <QProgressBar>
#include <QTest>

using namespace jetlag;
namespace operatorMode = test::operatorMode;
using namespace std::chrono_literals;

namespace {

QJsonObject tier(int streams)
{
    return {{QStringLiteral("mem_storage"), 0},
            {QStringLiteral("disk_storage"), 1024 * 1024},
            {QStringLiteral("streams"), streams},
            {QStringLiteral("consumer"), -1}};
}

} // namespace

class TestAccountUse : public QObject
{
    Q_OBJECT
private slots:
    void limitsByReplicas_areShownTierByTier()
    {
        test::NatsServer server;
        const QJsonObject tiers{{QStringLiteral("R1"), tier(3)}, {QStringLiteral("R3"), tier(1)}};
        QVERIFY(server.start({.extraConfig = operatorMode::serverConfig({{QStringLiteral("tiered_limits"), tiers}})}));
        ConnectionOptions options;
        options.servers = {server.url()};
        options.jwt = QString::fromLatin1(operatorMode::userJwt(systemNow() + 1h));
        options.seed = operatorMode::userSeed();
        test::Client client;
        QVERIFY(client.connectTo(options));
        for (const char* name : {"A", "B", "C"})
            QVERIFY(client.makeStream(QLatin1String(name), QString::fromLatin1(name).toLower(), R"("num_replicas":1)"));

        std::optional<AccountFacts> facts;
        client.api().accountInfo([&](const Result<AccountFacts>& reply) { facts = reply.value_or(AccountFacts()); });
        QTRY_VERIFY(facts);
        AccountUseView view;
        view.setAccount(facts);
        QCOMPARE(textOf(view, "Use of streams, R1"), QStringLiteral("3 of 3"));
        QCOMPARE(barOf(view, "Use of streams, R1")->value(), barOf(view, "Use of streams, R1")->maximum());
        QCOMPARE(textOf(view, "Use of streams, R3"), QStringLiteral("0 of 1"));
        QCOMPARE(textOf(view, "Use of memory, R1"), QStringLiteral("%1, none allowed").arg(bytesText(0)));
        QCOMPARE(textOf(view, "Use of consumers, R1"), QStringLiteral("0, no limit"));
        QVERIFY(textOf(view, "Use of storage, R3").endsWith(QStringLiteral(" of ") + bytesText(1024 * 1024)));
        QVERIFY(!factOf(view, "Use of streams"));

        // Another account, and none.
        AccountFacts other;
        other.use.streams = 7;
        view.setAccount(other);
        QCOMPARE(textOf(view, "Use of streams"), QStringLiteral("7, no limit"));
        QVERIFY(!factOf(view, "Use of streams, R1"));
        view.setAccount(std::nullopt);
        QCOMPARE(textOf(view, "Use of streams"), unknownText());
    }

private:
    static QLabel* factOf(const QWidget& view, const char* name)
    {
        for (auto* label : view.findChildren<QLabel*>()) {
            if (label->accessibleDescription() == QLatin1String(name))
                return label;
        }
        return nullptr;
    }
    static QString textOf(const QWidget& view, const char* name)
    {
        const QLabel* label = factOf(view, name);
        return label ? label->text() : QString();
    }
    static QProgressBar* barOf(const QWidget& view, const char* name)
    {
        for (auto* bar : view.findChildren<QProgressBar*>()) {
            if (bar->accessibleName() == QLatin1String(name))
                return bar;
        }
        return nullptr;
    }
};

JETLAG_GUI_TEST_MAIN(TestAccountUse)
#include "tst_accountuse.moc"
