// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/guitest.h"
#include "widgets/panes/detailspane.h"
#include "widgets/sampledata.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

const QString stream = QStringLiteral("VIGIL_PII");

/// Stalled at a message of which all is known.
ConsumerRow stalled()
{
    ConsumerRow row =
        *test::consumerRow(stream, QStringLiteral("sentiment"), 3, ConsumerStatus::Stalled, cause::Poison{{13}});
    auto facts = std::make_shared<ConsumerFacts>(*row.facts);
    facts->config.filters = {QStringLiteral("vigil.pii.phone")};
    facts->config.maxAckPending = 64;
    facts->ackPending = 1;
    row.facts = facts;
    row.timeLag = {systemNow() - 104500ms, Sequence{13}, false};
    return row;
}

template <typename Widget>
Widget* part(const DetailsPane& pane, const char* name)
{
    return pane.findChild<Widget*>(QLatin1String(name));
}

} // namespace

class TestWhatToDo : public QObject
{
    Q_OBJECT
private slots:
    void namesTheMessageAndTheWaysToIt()
    {
        DetailsPane pane;
        QSignalSpy show(&pane, &DetailsPane::showMessage);
        QSignalSpy trace(&pane, &DetailsPane::traceMessage);
        pane.setConsumer(stalled(), {});
        const QString message = part<QLabel>(pane, "oldestMessage")->text();
        for (const char* piece : {"13", "vigil.pii.phone", "1 min 44 s"})
            QVERIFY2(message.contains(QLatin1String(piece)), qPrintable(message));
        const QString verdict = part<QLabel>(pane, "diagnosis")->text();
        QVERIFY2(verdict.contains(statusText(ConsumerStatus::Stalled)), qPrintable(verdict));
        QVERIFY(!part<QLabel>(pane, "advice")->text().isEmpty());
        QString settings = part<QLabel>(pane, "settingsThatMatter")->text();
        settings.replace(QChar::Nbsp, u' ');
        for (const char* piece : {"ack_wait 30 s", "max_deliver no limit", "max_ack_pending 64"})
            QVERIFY2(settings.contains(QLatin1String(piece)), qPrintable(settings));
        QCOMPARE(part<QPushButton>(pane, "showOldest")->accessibleName(), QStringLiteral("Show"));
        QCOMPARE(part<QPushButton>(pane, "traceOldest")->accessibleName(), QStringLiteral("Trace"));
        part<QPushButton>(pane, "showOldest")->click();
        part<QPushButton>(pane, "traceOldest")->click();
        QCOMPARE(show.count(), 1);
        QCOMPARE(show[0][0].value<ConsumerKey>(), (ConsumerKey{{stream}, {QStringLiteral("sentiment")}}));
        QCOMPARE(show[0][1].value<Sequence>(), Sequence{13});
        QCOMPARE(trace.count(), 1);
    }

    /// Where something waits for an acknowledgement.
    void leadsToWhatIsNotAcknowledged()
    {
        DetailsPane pane;
        QSignalSpy unacked(&pane, &DetailsPane::showUnacked);
        pane.setConsumer(stalled(), {});
        auto* button = part<QPushButton>(pane, "showUnacked");
        QVERIFY(!button->isHidden());
        QCOMPARE(button->accessibleName(), QStringLiteral("Unacked messages"));
        button->click();
        QCOMPARE(unacked.count(), 1);
        QCOMPARE(unacked[0][0].value<ConsumerKey>(), (ConsumerKey{{stream}, {QStringLiteral("sentiment")}}));
        ConsumerRow row = stalled();
        auto facts = std::make_shared<ConsumerFacts>(*row.facts);
        facts->ackPending = 0;
        row.facts = facts;
        pane.setConsumer(row, {});
        QVERIFY(button->isHidden());
        pane.setConsumer(stalled(), {});
        pane.setDiagnosis({});
        QVERIFY(button->isHidden());
    }

    /// No button that leads nowhere, no number that is a guess.
    void whatIsNotKnownIsNotNamed()
    {
        DetailsPane pane;
        ConsumerRow row = stalled();
        row.timeLag = {systemNow() - 10s, {}, true};
        row.assessment.cause = cause::Poison{{13}, false};
        pane.setConsumer(row, {});
        QVERIFY(part<QPushButton>(pane, "showOldest")->isHidden());
        QVERIFY(part<QLabel>(pane, "oldestMessage")->isHidden());
        row = stalled();
        auto facts = std::make_shared<ConsumerFacts>(*row.facts);
        facts->config.filters = {QStringLiteral("vigil.pii.>")};
        row.facts = facts;
        pane.setConsumer(row, {});
        QVERIFY(!part<QPushButton>(pane, "showOldest")->isHidden());
        QVERIFY(!part<QLabel>(pane, "oldestMessage")->text().contains(u'>'));
        // Another thing, about which nothing is to be done.
        pane.setDiagnosis({});
        QVERIFY(part<QPushButton>(pane, "traceOldest")->isHidden());
        QVERIFY(part<QLabel>(pane, "settingsThatMatter")->isHidden());
        QVERIFY(part<QLabel>(pane, "diagnosis")->isHidden());
    }

    void foreignTextStaysText()
    {
        DetailsPane pane;
        ConsumerRow row = stalled();
        auto facts = std::make_shared<ConsumerFacts>(*row.facts);
        facts->config.filters = {QStringLiteral("<b>a</b>\u202E")};
        row.facts = facts;
        pane.setConsumer(row, {});
        const auto* label = part<QLabel>(pane, "oldestMessage");
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY2(!label->text().contains(QChar(0x202E)), qPrintable(label->text()));
    }
};

JETLAG_GUI_TEST_MAIN(TestWhatToDo)
#include "tst_whattodo.moc"
