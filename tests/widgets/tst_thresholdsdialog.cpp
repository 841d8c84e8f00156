// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/replyparse.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/heard.h"
#include "support/natsserver.h"
#include "widgets/dialogs/thresholdsdialog.h"
#include "widgets/dialogs/thresholdvalues.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jetlag;

class TestThresholdsDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void saysWhatIsComparedAsItIsNow();
    void savesWhatWasTyped();
    void keepsEveryOtherField();
    void badValuesAreNamed();
    void aFailureStaysUntilSomethingIsTyped();
    void lockedOnlyShows();
    void anotherLifeIsLeftAlone();

private:
    QJsonObject config(const QString& operation)
    {
        return QJsonDocument::fromJson(m_client.call(operation)).object()[QStringLiteral("config")].toObject();
    }
    ConfigTarget consumer()
    {
        ConfigTarget target{{QStringLiteral("S")}, ConsumerName{QStringLiteral("c")}, {}};
        const auto info = parseConsumerInfo(m_client.call(QStringLiteral("CONSUMER.INFO.S.c")), target.stream, {});
        if (info)
            target.seen = incarnationOf(**info);
        return target;
    }
    ConfigTarget stream()
    {
        const auto facts = m_client.stream(QStringLiteral("S"));
        return {{QStringLiteral("S")}, {}, facts ? incarnationOf(*facts) : Incarnation()};
    }
    test::NatsServer m_server;
    test::Client m_client;
    WorkRegistry m_works;
    std::unique_ptr<ThresholdService> m_service;
    ConfigTarget m_consumer;
    bool m_hasMetadata = false;
};

void TestThresholdsDialog::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    QTRY_VERIFY(m_client.connection().identity().version);
    m_hasMetadata = *m_client.connection().identity().version >= ServerVersion{2, 10, 0};
    m_service = std::make_unique<ThresholdService>(m_client.api(), m_works);
    m_service->setServerVersion(m_client.connection().identity().version);
    QVERIFY(m_client.makeStream(QStringLiteral("S"), QStringLiteral("s.>"), "\"max_age\":3600000000000"));
    QVERIFY(!m_client
                 .call(QStringLiteral("CONSUMER.DURABLE.CREATE.S.c"),
                       "{\"stream_name\":\"S\",\"config\":{\"durable_name\":\"c\",\"ack_policy\":\"explicit\","
                       "\"filter_subject\":\"s.a\",\"max_deliver\":3,\"max_ack_pending\":77,\"ack_wait\":12000000000,"
                       "\"description\":\"läuft\"}}")
                 .isEmpty());
    m_consumer = consumer();
}

void TestThresholdsDialog::saysWhatIsComparedAsItIsNow()
{
    ConsumerFacts facts;
    facts.ackPending = 1204;
    facts.created = systemNow() - std::chrono::minutes(5);
    ThresholdsDialog dialog(*m_service, m_consumer, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.showCurrent(currentValues(facts, systemNow()));
    const auto said = [&dialog](const char* name) { return dialog.findChild<QLabel*>(QLatin1String(name))->text(); };
    QCOMPARE(said("outstanding-ack-critical-current"), QStringLiteral("now 1,204"));
    QCOMPARE(said("last-ack-critical-current"), QStringLiteral("now 5 min")); // as old as the consumer
}

void TestThresholdsDialog::savesWhatWasTyped()
{
    ThresholdsDialog dialog(*m_service, m_consumer, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* save = dialog.findChild<QPushButton*>(QStringLiteral("thresholdsSave"));
    auto* preview = dialog.findChild<QLabel*>(QStringLiteral("thresholdsPreview"));
    QVERIFY(!save->isEnabled());
    dialog.findChild<QLineEdit*>(QStringLiteral("unprocessed-critical"))->setText(QStringLiteral("1000"));
    dialog.findChild<QLineEdit*>(QStringLiteral("last-ack-critical"))->setText(QStringLiteral("5m"));
    QVERIFY(preview->text().contains(QStringLiteral("io.nats.monitor.unprocessed-critical: — → 1000")));
    QVERIFY(save->isEnabled());
    QSignalSpy done(&dialog, &ThresholdsDialog::actionDone);
    save->click();
    QTRY_COMPARE(done.size(), 1);
    if (!m_hasMetadata) {
        QVERIFY(dialog.isVisible()); // nothing typed is lost, and words say why
        QCOMPARE(done[0][0].value<Event>().severity, Severity::Warning);
        QVERIFY(done[0][0].value<Event>().text.contains(QStringLiteral("2.10")));
        return;
    }
    QVERIFY(!dialog.isVisible());
    const QJsonObject metadata = config(QStringLiteral("CONSUMER.INFO.S.c"))[QStringLiteral("metadata")].toObject();
    QCOMPARE(metadata[QStringLiteral("io.nats.monitor.unprocessed-critical")].toString(), QStringLiteral("1000"));
    QCOMPARE(metadata[QStringLiteral("io.nats.monitor.last-ack-critical")].toString(), QStringLiteral("5m"));
    QCOMPARE(metadata[QStringLiteral("io.nats.monitor.enabled")].toString(), QStringLiteral("true"));
}

void TestThresholdsDialog::keepsEveryOtherField()
{
    if (!m_hasMetadata)
        QSKIP("this server keeps no metadata");
    const auto without = [](QJsonObject object) {
        object.remove(QStringLiteral("metadata"));
        return object;
    };
    const auto info = [](bool isConsumer) {
        return isConsumer ? QStringLiteral("CONSUMER.INFO.S.c") : QStringLiteral("STREAM.INFO.S");
    };
    for (const bool isConsumer : {true, false}) {
        const QJsonObject before = without(config(info(isConsumer)));
        const ConfigTarget target = isConsumer ? m_consumer : stream();
        const QString key = isConsumer ? QStringLiteral("io.nats.monitor.waiting-critical")
                                       : QStringLiteral("io.nats.monitor.msgs-warn");
        test::Heard<NoProgress, Result<void>> heard;
        ThresholdChange change = m_service->change(
            target, {{key, QStringLiteral("5")}, {QStringLiteral("mine"), QStringLiteral("kept")}}, heard.listener());
        QTRY_VERIFY(heard.outcome);
        QVERIFY2(*heard.outcome, *heard.outcome ? "" : qPrintable(heard.outcome->error().detail));
        change = m_service->change(target, {{key, QString()}}, heard.listener());
        QTRY_VERIFY(heard.outcome);
        QVERIFY(*heard.outcome);
        const QJsonObject after = config(info(isConsumer));
        QCOMPARE(without(after), before);
        QCOMPARE(after[QStringLiteral("metadata")].toObject()[QStringLiteral("mine")].toString(),
                 QStringLiteral("kept"));
        QVERIFY(!after[QStringLiteral("metadata")].toObject().contains(key));
    }
}

void TestThresholdsDialog::badValuesAreNamed()
{
    ThresholdsDialog dialog(*m_service, m_consumer, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* save = dialog.findChild<QPushButton*>(QStringLiteral("thresholdsSave"));
    auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("last-delivery-critical"));
    for (const char* bad : {"soon", "5", "-3s"}) {
        field->setText(QLatin1String(bad));
        QVERIFY2(!save->isEnabled(), bad);
    }
    field->setText(QStringLiteral("1h30m"));
    QVERIFY(save->isEnabled());
}

void TestThresholdsDialog::aFailureStaysUntilSomethingIsTyped()
{
    ThresholdsDialog dialog(*m_service, {{QStringLiteral("S")}, ConsumerName{QStringLiteral("gone")}, {}}, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QSignalSpy done(&dialog, &ThresholdsDialog::actionDone);
    auto* save = dialog.findChild<QPushButton*>(QStringLiteral("thresholdsSave"));
    auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("unprocessed-critical"));
    auto* problem = dialog.findChild<QLabel*>(QStringLiteral("problem"));
    field->setText(QStringLiteral("1"));
    save->click();
    QVERIFY(!save->isEnabled());
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(problem->isVisible() && !problem->text().isEmpty());
    QVERIFY(save->isEnabled());
    field->setText(QStringLiteral("2"));
    QVERIFY(!problem->isVisible());
}

void TestThresholdsDialog::lockedOnlyShows()
{
    ThresholdsDialog dialog(*m_service, m_consumer,
                            {{QStringLiteral("io.nats.monitor.waiting-critical"), QStringLiteral("7")}});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setLocked(true, QStringLiteral("locked"));
    dialog.show();
    auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("waiting-critical"));
    QCOMPARE(field->text(), QStringLiteral("7"));
    field->setText(QStringLiteral("8"));
    QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("thresholdsSave"))->isEnabled());
}

/// A window that is open for hours: the thresholds were meant for what it looked at.
void TestThresholdsDialog::anotherLifeIsLeftAlone()
{
    if (!m_hasMetadata)
        QSKIP("this server keeps no metadata");
    const ConfigTarget seenConsumer = consumer();
    const ConfigTarget seenStream = stream();
    QTest::qWait(1100); // less may be a restart
    QVERIFY(!m_client.call(QStringLiteral("STREAM.DELETE.S")).isEmpty());
    QVERIFY(m_client.makeStream(QStringLiteral("S"), QStringLiteral("s.>")));
    QVERIFY(!m_client
                 .call(QStringLiteral("CONSUMER.DURABLE.CREATE.S.c"),
                       "{\"stream_name\":\"S\",\"config\":{\"durable_name\":\"c\",\"ack_policy\":\"explicit\"}}")
                 .isEmpty());
    const QString key = QStringLiteral("io.nats.monitor.msgs-warn");
    for (const ConfigTarget& target : {seenConsumer, seenStream}) {
        test::Heard<NoProgress, Result<void>> heard;
        const ThresholdChange change = m_service->change(target, {{key, QStringLiteral("5")}}, heard.listener());
        QTRY_VERIFY(heard.outcome);
        QVERIFY(!*heard.outcome);
        QVERIFY2(heard.outcome->error().summary.contains(QStringLiteral("created anew")),
                 qPrintable(heard.outcome->error().summary));
    }
    for (const char* operation : {"CONSUMER.INFO.S.c", "STREAM.INFO.S"})
        QVERIFY(!config(QLatin1String(operation))[QStringLiteral("metadata")].toObject().contains(key));
}

JETLAG_GUI_TEST_MAIN(TestThresholdsDialog)
#include "tst_thresholdsdialog.moc"
