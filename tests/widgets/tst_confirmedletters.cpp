// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayjournal.h"
#include "deadletters/replayservice.h"
#include "files/removedcopies.h"
#include "items/deadlettersmodel.h"
#include "items/replayjobsmodel.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/dialogs/discarddialog.h"
#include "widgets/pages/deadletterspage.h"
#include "widgets/pages/lettertable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

namespace {
const StreamName dlq{QStringLiteral("DLQ")};
}

/// The page on a real server; services and page share the test's thread.
class TestConfirmedLetters : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatIsNotListedIsSaid();
    void aDuplicateThatIsInTheTargetCanBeRemoved();

private:
    bool publish(const QString& subject, const QByteArray& payload);
    DeadLetter rowOf(uint64_t sequence, DeadLetterState state);

    test::NatsServer m_server;
    std::unique_ptr<test::Client> m_client;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReplayJournal> m_journal;
    WorkRegistry m_works;
    std::unique_ptr<ReplayService> m_service;
    std::unique_ptr<MessageReader> m_reader;
    std::unique_ptr<ExportService> m_exports;
    std::unique_ptr<RemovedCopies> m_copies;
    std::unique_ptr<DeadLettersModel> m_letters;
    std::unique_ptr<ReplayJobsModel> m_jobs;
    std::unique_ptr<DeadLettersPage> m_page;
};

void TestConfirmedLetters::init()
{
    QVERIFY(m_server.start());
    m_client = std::make_unique<test::Client>();
    QVERIFY(m_client->connectTo(m_server.url()));
    QVERIFY(m_client->makeStream(QStringLiteral("WORK"), QStringLiteral("work.>")));
    QVERIFY(m_client->makeStream(dlq.value, QStringLiteral("vigil.dlq")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<ReplayJournal>(m_folder->filePath(QStringLiteral("journal.sqlite")));
    m_service = std::make_unique<ReplayService>(m_client->api(), *m_journal, m_works);
    m_reader = std::make_unique<MessageReader>(m_client->api(), m_works);
    m_exports = std::make_unique<ExportService>(m_client->api(), m_works);
    m_copies = std::make_unique<RemovedCopies>(*m_exports, m_folder->filePath(QStringLiteral("removed")));
    m_letters = std::make_unique<DeadLettersModel>();
    m_jobs = std::make_unique<ReplayJobsModel>();
    m_page = std::make_unique<DeadLettersPage>(*m_letters, *m_jobs, *m_service, *m_reader, *m_copies);
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestConfirmedLetters::cleanup()
{
    m_page.reset();
    m_jobs.reset();
    m_letters.reset();
    m_copies.reset();
    m_exports.reset();
    m_reader.reset();
    m_service.reset();
    m_journal.reset();
    m_client.reset();
    m_server.stop();
}

bool TestConfirmedLetters::publish(const QString& subject, const QByteArray& payload)
{
    MessageHeaders headers;
    headers.add("Nats-Msg-Id", "order-" + payload);
    headers.add("Original-Subject", "work.a");
    return m_client->publish(subject, payload, headers).has_value();
}

DeadLetter TestConfirmedLetters::rowOf(uint64_t sequence, DeadLetterState state)
{
    DeadLetter letter;
    letter.stream = dlq;
    letter.sequence = {sequence};
    letter.storedSubject = QStringLiteral("vigil.dlq");
    letter.originalSubject = QStringLiteral("work.a");
    letter.seen = incarnationOf(*m_client->stream(dlq.value));
    letter.state = state;
    return letter;
}

void TestConfirmedLetters::whatIsNotListedIsSaid()
{
    const auto said = [this] {
        QStringList texts;
        for (const QLabel* label : m_page->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("not listed")))
                texts += label->text().split(QLatin1Char('\n'));
        }
        return texts;
    };
    auto* older = m_page->findChild<QPushButton*>(QStringLiteral("deadLettersShowOlder"));
    m_page->showTruncated({}, 0);
    QVERIFY(said().isEmpty() && !older->isVisible());
    m_page->showTruncated({{{QStringLiteral("DLQ")}, 59'000, {59'000}}}, 0);
    QVERIFY(older->isVisible());
    QSignalSpy shown(m_page.get(), &DeadLettersPage::showMessages);
    older->click();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown[0][0].value<StreamName>(), StreamName{QStringLiteral("DLQ")});
    QCOMPARE(shown[0][1].value<Sequence>().value, uint64_t(59'000));
    QCOMPARE(said().size(), 1);
    QVERIFY(said().front().startsWith(QStringLiteral("59,000")));
    QVERIFY(said().front().contains(QStringLiteral("Replay whole stream")));
    m_page->showTruncated({{{QStringLiteral("DLQ")}, 5, {5}}, {{QStringLiteral("OTHER")}, 7, {7}}}, 90'000);
    QCOMPARE(said().size(), 3);
    QVERIFY(said().back().startsWith(QStringLiteral("90,000")));
    QVERIFY(!said().back().contains(QStringLiteral("Replay whole stream")));
}

void TestConfirmedLetters::aDuplicateThatIsInTheTargetCanBeRemoved()
{
    // The first one is in the target, of the second one the target has lost its copy, the third one is just dead.
    for (const char* payload : {"1", "2"})
        QVERIFY(publish(QStringLiteral("work.a"), payload));
    for (const char* payload : {"1", "2", "3"})
        QVERIFY(publish(QStringLiteral("vigil.dlq"), payload));
    ReplayRequest request;
    request.source = dlq;
    request.sequences = {Sequence{1}, Sequence{2}};
    request.messageId = MessageIdChoice::Keep;
    std::optional<Result<ReplayProgress>> replayed;
    const Replay work = m_service->start(request, {{}, [&replayed](const auto& end) { replayed = end; }});
    QTRY_VERIFY(replayed);
    QVERIFY(*replayed);
    QCOMPARE((*replayed)->duplicates, 2ull);
    QVERIFY(!m_client->call(QStringLiteral("STREAM.MSG.DELETE.WORK"), R"({"seq":2})").isEmpty());
    m_letters->apply({rowOf(1, DeadLetterState::AlreadyThere), rowOf(2, DeadLetterState::AlreadyThere),
                      rowOf(3, DeadLetterState::Dead)},
                     {});

    auto* button = m_page->findChild<QPushButton*>(QStringLiteral("removeConfirmed"));
    QVERIFY(button && button->isHidden());
    QCOMPARE(button->accessibleName(), QStringLiteral("Remove confirmed…"));
    m_page->table().selectAll();
    QTRY_VERIFY(button->isVisible() && button->isEnabled());
    m_page->setLocked(true, QStringLiteral("locked"));
    QVERIFY(!button->isEnabled());
    m_page->setLocked(false, {});
    button->click();
    auto* dialog = m_page->findChild<DiscardDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->accessibleName(), QStringLiteral("Remove confirmed messages"));
    const auto* what = dialog->findChild<QLabel*>(QStringLiteral("discardWhat"));
    QTRY_VERIFY2(what->text().contains(QStringLiteral("1 message(s) of DLQ lie in their target, too")),
                 qPrintable(what->text()));
    QVERIFY2(what->text().contains(QStringLiteral("WORK does not hold it any more")), qPrintable(what->text()));
    auto* remove = dialog->findChild<QPushButton*>(QStringLiteral("discardButton"));
    QCOMPARE(remove->accessibleName(), QStringLiteral("Remove"));
    QCOMPARE(remove->text(), QStringLiteral("Remove 1 message(s)"));
    QVERIFY(!remove->isEnabled());
    dialog->findChild<QLineEdit*>(QStringLiteral("discardConfirm"))->setText(QStringLiteral("1"));
    QVERIFY(remove->isEnabled());
    remove->click();
    QTRY_COMPARE(m_client->stream(dlq.value)->state.messages, uint64_t(2));
    const auto* counts = dialog->findChild<QLabel*>(QStringLiteral("discardCounts"));
    QTRY_VERIFY2(counts->text().contains(QStringLiteral("1 of 1 messages deleted")), qPrintable(counts->text()));
    dialog->close();
    // The others are what they were.
    QCOMPARE(m_client->messages(dlq.value).front().sequence, Sequence{2});
}

JETLAG_GUI_TEST_MAIN(TestConfirmedLetters)
#include "tst_confirmedletters.moc"
