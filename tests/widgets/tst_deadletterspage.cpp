// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page on a real server: what is pressed concerns what is shown, and nothing else.
#include "deadletters/deadletterservice.h"
#include "deadletters/replayhelp.h"
#include "files/removedcopies.h"
#include "items/deadlettersmodel.h"
#include "items/replayjobsmodel.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/dialogs/discarddialog.h"
#include "widgets/dialogs/importdialog.h"
#include "widgets/dialogs/replaydialog.h"
#include "widgets/pages/deadletterspage.h"
#include "widgets/pages/lettertable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace jetlag;

class TestDeadLettersPage : public QObject
{
    Q_OBJECT
private:
    template <typename Widget>
    Widget* in(QWidget& parent, const char* name)
    {
        return parent.findChild<Widget*>(QLatin1String(name));
    }
    uint64_t count(const char* stream)
    {
        const auto facts = m_client.stream(QLatin1String(stream));
        return facts ? facts->state.messages : UINT64_MAX;
    }
    /// Of all that is listed, with the number typed; null: it did not come so far.
    DiscardDialog* openDiscard(const QString& number)
    {
        m_page->table().selectAll();
        auto* discard = in<QPushButton>(*m_page, "discardSelected");
        if (!QTest::qWaitFor([&] { return discard->isEnabled(); }))
            return nullptr;
        discard->click();
        auto* dialog = in<DiscardDialog>(*m_page, DiscardDialog::ObjectName);
        if (!dialog)
            return nullptr;
        in<QLineEdit>(*dialog, "discardConfirm")->setText(number);
        auto* button = in<QPushButton>(*dialog, "discardButton");
        return QTest::qWaitFor([&] { return button->isEnabled(); }) ? dialog : nullptr;
    }
    /// As the service tells them: of a stream of dead letters, or lying in their own.
    void show(const QString& stream, DeadLetterSource source)
    {
        const auto facts = m_client.stream(stream);
        std::vector<DeadLetter> letters;
        for (const StoredMessage& message : m_client.messages(stream)) {
            DeadLetter letter;
            letter.source = source;
            letter.stream = {stream};
            letter.sequence = message.sequence;
            letter.time = message.time;
            letter.seen = incarnationOf(*facts);
            letter.storedSubject = message.subject;
            const auto original = message.headers.firstValue("Original-Subject");
            letter.originalSubject = original ? QString::fromUtf8(*original) : message.subject;
            if (source != DeadLetterSource::DlqStream)
                letter.consumers = {{QStringLiteral("w")}};
            letters.push_back(letter);
        }
        m_letters->apply(letters, {});
    }

    test::NatsServer m_server;
    test::Client m_client;
    WorkRegistry m_works;
    QTemporaryDir m_folder;
    std::unique_ptr<ReplayJournal> m_journal;
    std::unique_ptr<ReplayService> m_service;
    std::unique_ptr<MessageReader> m_reader;
    std::unique_ptr<ExportService> m_exports;
    std::unique_ptr<RemovedCopies> m_copies;
    std::unique_ptr<DeadLettersModel> m_letters;
    std::unique_ptr<ReplayJobsModel> m_jobs;
    std::unique_ptr<DeadLettersPage> m_page;

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        m_journal = std::make_unique<ReplayJournal>(m_folder.filePath(QStringLiteral("journal.sqlite")));
        m_service = std::make_unique<ReplayService>(m_client.api(), *m_journal, m_works);
        m_reader = std::make_unique<MessageReader>(m_client.api(), m_works);
        m_exports = std::make_unique<ExportService>(m_client.api(), m_works);
        m_copies = std::make_unique<RemovedCopies>(*m_exports, m_folder.filePath(QStringLiteral("removed")));
    }
    void init()
    {
        QVERIFY(m_client.makeStream(QStringLiteral("WORK"), QStringLiteral("work.>")));
        QVERIFY(m_client.makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq")));
        m_letters = std::make_unique<DeadLettersModel>();
        m_jobs = std::make_unique<ReplayJobsModel>();
        m_page = std::make_unique<DeadLettersPage>(*m_letters, *m_jobs, *m_service, *m_reader, *m_copies);
        m_page->resize(1200, 700);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_jobs.reset();
        m_letters.reset();
        for (const char* name : {"WORK", "DLQ"})
            QVERIFY(!m_client.call(QString(QStringLiteral("STREAM.DELETE.") + QLatin1String(name))).isEmpty());
    }
    void cleanupTestCase()
    {
        m_reader.reset();
        m_service.reset();
    }

    void replayAllMeansWhatTheFilterShows()
    {
        QVERIFY(m_client.publishAll(test::deadLetters(9, QStringLiteral("work.a"))));
        QVERIFY(m_client.publishAll(test::deadLetters(3, QStringLiteral("work.phone"))));
        show(QStringLiteral("DLQ"), DeadLetterSource::DlqStream);
        in<QLineEdit>(*m_page, "deadLettersFilter")->setText(QStringLiteral("phone"));
        QTRY_COMPARE(m_page->table().shownLetters().size(), 3);
        QTRY_COMPARE(in<QPushButton>(*m_page, "replayAll")->text().remove(QLatin1Char('&')),
                     QStringLiteral("Replay 3 shown…"));
        in<QPushButton>(*m_page, "replayAll")->click();
        QTRY_VERIFY(in<ReplayDialog>(*m_page, ReplayDialog::ObjectName));
        auto* dialog = in<ReplayDialog>(*m_page, ReplayDialog::ObjectName);
        auto* plan = in<QPlainTextEdit>(*dialog, "replayPlan");
        QTRY_VERIFY_WITH_TIMEOUT(plan->toPlainText().contains(QStringLiteral("3 message(s) to work.phone")), 10000);
        auto* replay = in<QPushButton>(*dialog, "replayButton");
        QTRY_VERIFY(replay->isEnabled());
        QSignalSpy started(dialog, &ReplayDialog::jobStarted);
        for (QWidget* field :
             {static_cast<QWidget*>(in<QLineEdit>(*dialog, "replayTarget")), static_cast<QWidget*>(dialog)})
            QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(started.size(), 0); // Enter sends nothing
        replay->click();
        QCOMPARE(started.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(count("WORK"), uint64_t(3), 15000);
        QTRY_COMPARE_WITH_TIMEOUT(count("DLQ"), uint64_t(9), 15000);
        QCOMPARE(m_client.messages(QStringLiteral("WORK")).front().subject, QStringLiteral("work.phone"));
        dialog->close();
        QTRY_VERIFY(!in<ReplayDialog>(*m_page, ReplayDialog::ObjectName));
    }

    /// Taking an original away takes it from every consumer of its stream: not by default, and not without their names.
    void theOriginalOfAParkedLetterStays()
    {
        QVERIFY(!m_client
                     .call(QStringLiteral("CONSUMER.DURABLE.CREATE.WORK.billing"),
                           "{\"stream_name\":\"WORK\",\"config\":{\"durable_name\":\"billing\",\"ack_policy\":"
                           "\"explicit\"}}")
                     .isEmpty());
        QVERIFY(m_client.publish(QStringLiteral("work.a"), "x"));
        show(QStringLiteral("WORK"), DeadLetterSource::Parked);
        m_page->table().selectRow(0);
        QTRY_VERIFY(in<QPushButton>(*m_page, "replaySelected")->isEnabled());
        in<QPushButton>(*m_page, "replaySelected")->click();
        QTRY_VERIFY(in<ReplayDialog>(*m_page, ReplayDialog::ObjectName));
        auto* dialog = in<ReplayDialog>(*m_page, ReplayDialog::ObjectName);
        auto* remove = in<QCheckBox>(*dialog, "replayRemove");
        QVERIFY(!remove->isChecked());
        auto* plan = in<QPlainTextEdit>(*dialog, "replayPlan");
        QTRY_VERIFY_WITH_TIMEOUT(plan->toPlainText().contains(QStringLiteral("work.a")), 10000);
        remove->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(plan->toPlainText().contains(QStringLiteral("billing")), 10000);
        dialog->close();
        QTRY_VERIFY(!in<ReplayDialog>(*m_page, ReplayDialog::ObjectName));

        in<QPushButton>(*m_page, "discardSelected")->click();
        QTRY_VERIFY(in<DiscardDialog>(*m_page, DiscardDialog::ObjectName));
        auto* discard = in<DiscardDialog>(*m_page, DiscardDialog::ObjectName);
        auto* losers = in<QLabel>(*discard, "discardLosers");
        QTRY_VERIFY_WITH_TIMEOUT(losers->text().contains(QStringLiteral("billing")), 10000);
        auto* button = in<QPushButton>(*discard, "discardButton");
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->accessibleName(), QStringLiteral("Discard"));
        QCOMPARE(button->text(), QStringLiteral("Discard 1 message(s)"));
        auto* confirm = in<QLineEdit>(*discard, "discardConfirm");
        confirm->setText(QStringLiteral("1"));
        QTRY_VERIFY(button->isEnabled());
        QTest::keyClick(confirm, Qt::Key_Return);
        QCOMPARE(count("WORK"), uint64_t(1)); // Enter destroys nothing
        discard->close();
    }

    void whatIsDiscardedIsCopiedFirst_andCanBePutBack()
    {
        QVERIFY(m_client.publishAll(test::deadLetters(6, QStringLiteral("work.a"))));
        const auto before = m_client.messages(QStringLiteral("DLQ"));
        show(QStringLiteral("DLQ"), DeadLetterSource::DlqStream);
        DiscardDialog* dialog = openDiscard(QStringLiteral("6"));
        QVERIFY(dialog);
        QCOMPARE(in<QCheckBox>(*dialog, "discardExportFirst")->accessibleName(), QStringLiteral("Export first"));
        QVERIFY(in<QCheckBox>(*dialog, "discardExportFirst")->isChecked());
        auto* putBack = in<QPushButton>(*dialog, "discardPutBack");
        QVERIFY(putBack && !putBack->isEnabled());
        in<QPushButton>(*dialog, "discardButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(count("DLQ"), uint64_t(0), 10000);
        const auto copies = m_copies->all();
        QCOMPARE(copies.size(), size_t(1));
        QCOMPARE(copies.front().messages, uint64_t(6));
        QTRY_VERIFY(putBack->isEnabled());
        QSignalSpy wanted(m_page.get(), &DeadLettersPage::putBackWanted);
        putBack->click();
        QCOMPARE(wanted.size(), 1);

        ImportService imports(m_client.api(), m_works);
        ImportDialog import(imports);
        import.setCopy(copies.front().path);
        auto* button = import.findChild<QPushButton*>(QStringLiteral("importButton"));
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 10000);
        QVERIFY(import.findChild<QPlainTextEdit*>(QStringLiteral("importPreview"))
                    ->toPlainText()
                    .contains(QStringLiteral("None of them lies in its own stream any more.")));
        button->click();
        QTRY_COMPARE_WITH_TIMEOUT(count("DLQ"), uint64_t(6), 10000);
        const auto after = m_client.messages(QStringLiteral("DLQ"));
        for (size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].payload, before[i].payload);
            QCOMPARE(after[i].headers.firstValue("Original-Subject"), before[i].headers.firstValue("Original-Subject"));
        }
    }

    void whatCannotBeCopiedIsNotDiscarded()
    {
        QVERIFY(m_client.publishAll(test::deadLetters(3, QStringLiteral("work.a"))));
        show(QStringLiteral("DLQ"), DeadLetterSource::DlqStream);
        QFile inTheWay(m_folder.filePath(QStringLiteral("no-folder")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_page.reset();
        RemovedCopies nowhere(*m_exports, inTheWay.fileName() + QStringLiteral("/below"));
        m_page = std::make_unique<DeadLettersPage>(*m_letters, *m_jobs, *m_service, *m_reader, nowhere);
        m_page->resize(1200, 700);
        m_page->show();
        DiscardDialog* dialog = openDiscard(QStringLiteral("3"));
        QVERIFY(dialog);
        in<QPushButton>(*dialog, "discardButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            in<QLabel>(*dialog, "discardCounts")->text().contains(QStringLiteral("Nothing was deleted")), 10000);
        QCOMPARE(count("DLQ"), uint64_t(3));
        // Without a copy, as one decides.
        QTRY_VERIFY(in<QPushButton>(*dialog, "discardButton")->isEnabled());
        in<QCheckBox>(*dialog, "discardExportFirst")->setChecked(false);
        QVERIFY(in<QLabel>(*dialog, "discardWhat")->text().contains(QStringLiteral("cannot be undone")));
        in<QPushButton>(*dialog, "discardButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(count("DLQ"), uint64_t(0), 10000);
        QVERIFY(!in<QPushButton>(*dialog, "discardPutBack")->isEnabled());
        m_page.reset(); // before the copies
    }

    void whatCanBeDoneIsAsked_andWhatIsSelectedIsCounted()
    {
        QVERIFY(m_client.publishAll(test::deadLetters(4, QStringLiteral("work.a"))));
        show(QStringLiteral("DLQ"), DeadLetterSource::DlqStream);
        QTRY_VERIFY(m_page->canReplayShown());
        QTRY_VERIFY(m_page->canReplaySelected()); // the first group
        m_page->table().clearSelection();
        QVERIFY(!m_page->canReplaySelected() && !m_page->canDiscardSelected() && !m_page->canRemoveConfirmed());
        QSignalSpy told(m_page.get(), &DeadLettersPage::applicableChanged);
        m_page->table().selectRow(0); // the line of their group
        QVERIFY(!told.isEmpty());
        QVERIFY(m_page->canReplaySelected() && m_page->canDiscardSelected());
        const auto textOf = [this](const char* name) {
            return in<QPushButton>(*m_page, name)->text().remove(QLatin1Char('&'));
        };
        QCOMPARE(textOf("replaySelected"), QStringLiteral("Replay 4 selected…"));
        QCOMPARE(textOf("discardSelected"), QStringLiteral("Discard 4 selected…"));
        QCOMPARE(in<QPushButton>(*m_page, "replaySelected")->accessibleName(), QStringLiteral("Replay selected"));
        m_page->setLocked(true, QStringLiteral("locked"));
        QVERIFY(!m_page->canReplaySelected() && !m_page->canReplayShown() && !m_page->canDiscardSelected());
        m_page->replaySelected();
        QVERIFY(!in<ReplayDialog>(*m_page, ReplayDialog::ObjectName));
    }

    /// Beside the list of pages in a window of 960.
    void fitsASmallWindow()
    {
        QVERIFY2(m_page->minimumSizeHint().width() <= 800,
                 qPrintable(QString::number(m_page->minimumSizeHint().width())));
        QVERIFY2(m_page->minimumSizeHint().height() <= 460,
                 qPrintable(QString::number(m_page->minimumSizeHint().height())));
    }

    void firstTabLandsInTheTable()
    {
        QCOMPARE(m_page->focusProxy(), &m_page->table());
        QCOMPARE(m_page->nextInFocusChain(), &m_page->table());
    }

    void groupingIsRemembered()
    {
        auto* grouping = in<QComboBox>(*m_page, "deadLettersGroupBy");
        QCOMPARE(grouping->accessibleName(), QStringLiteral("Group by"));
        grouping->setCurrentIndex(grouping->findData(QStringLiteral("hour")));
        const QByteArray saved = m_page->saveState();
        DeadLettersPage other(*m_letters, *m_jobs, *m_service, *m_reader, *m_copies);
        QVERIFY(other.restoreState(saved));
        QCOMPARE(other.table().groups().grouping(), LetterGrouping::Hour);
        QVERIFY(!other.restoreState(saved.left(20)));
    }

    void anEmptyPageSaysWhatItLooksFor()
    {
        QVERIFY(m_page->table().emptyText().contains(QStringLiteral("none so far")));
        auto snapshot = std::make_shared<Snapshot>();
        auto row = std::make_shared<StreamRow>();
        auto facts = std::make_shared<StreamFacts>(*m_client.stream(QStringLiteral("DLQ")));
        row->facts = facts;
        snapshot->streams.emplace(StreamName{QStringLiteral("DLQ")}, row);
        m_page->setSnapshot(snapshot);
        QVERIFY2(m_page->table().emptyText().contains(QStringLiteral("(DLQ)")),
                 qPrintable(m_page->table().emptyText()));
    }

    void whatStaysCountsItsReplays()
    {
        QVERIFY(m_client.publishAll(test::deadLetters(1, QStringLiteral("work.a"))));
        show(QStringLiteral("DLQ"), DeadLetterSource::DlqStream);
        m_page->table().selectRow(0);
        in<QPushButton>(*m_page, "replaySelected")->click();
        QTRY_VERIFY(in<ReplayDialog>(*m_page, ReplayDialog::ObjectName));
        auto* dialog = in<ReplayDialog>(*m_page, ReplayDialog::ObjectName);
        in<QCheckBox>(*dialog, "replayRemove")->setChecked(false);
        auto* replay = in<QPushButton>(*dialog, "replayButton");
        QTRY_VERIFY_WITH_TIMEOUT(replay->isEnabled(), 10000);
        replay->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_letters->letterAt(0)->state == DeadLetterState::Replayed, 15000);
        QCOMPARE(m_letters->letterAt(0)->replays, uint64_t(1));
        QCOMPARE(count("DLQ"), uint64_t(1));
        QCOMPARE(count("WORK"), uint64_t(1));
        dialog->close();
    }
};

JETLAG_GUI_TEST_MAIN(TestDeadLettersPage)
#include "tst_deadletterspage.moc"
