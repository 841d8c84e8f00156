// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dead letter from its death to its second life, through the whole window, with a worker that fails.
#include "app/pages.h"
#include "gui/demowindow.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "support/worker.h"
#include "widgets/dialogs/comparedialog.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

class TestLetterLife : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::NatsServer> m_server;
    std::unique_ptr<test::Client> m_client;
    std::unique_ptr<test::Worker> m_worker;
    std::unique_ptr<test::DemoWindow> m_program;

    template <typename Widget>
    Widget* inside(const QString& dialog, const char* object) const
    {
        QDialog* found = m_program->dialog(dialog);
        return found ? found->findChild<Widget*>(QLatin1String(object)) : nullptr;
    }
    /// Of the first row of this sequence in the table of dead letters.
    QString letter(const QString& sequence, const QString& column) const
    {
        return m_program->cell(QStringLiteral("Dead letters"), QStringLiteral("Sequence"), sequence, column);
    }
    QString job(const QString& column) const
    {
        const auto* jobs = m_program->find<QTableView>(QStringLiteral("Replay jobs"));
        for (int i = 0; jobs && jobs->model()->rowCount() > 0 && i < jobs->model()->columnCount(); ++i) {
            if (jobs->model()->headerData(i, Qt::Horizontal).toString() == column)
                return jobs->model()->index(0, i).data().toString();
        }
        return {};
    }
    void select(const QString& sequence) const
    {
        auto* table = m_program->find<QTableView>(QStringLiteral("Dead letters"));
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->model()->headerData(column, Qt::Horizontal).toString() != QStringLiteral("Sequence"))
                continue;
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, column).data().toString() == sequence)
                    table->selectRow(row);
            }
        }
    }

    StartRequest request() const
    {
        ConnectionOptions options;
        options.servers = {m_server->url()};
        StartRequest made;
        made.connection = options;
        made.page = pageKey(PageId::DeadLetters);
        return made;
    }

    QTemporaryDir m_folder;
    QFile m_reportFile{m_folder.filePath(QStringLiteral("report.csv"))};
    void saveReport()
    {
        auto* button = m_program->find<QPushButton>(QStringLiteral("Save report…"));
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        auto* chooser = m_program->window()->findChild<QFileDialog*>(QStringLiteral("jobReportFile"));
        QVERIFY(chooser);
        chooser->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(m_reportFile.fileName());
        static_cast<QDialog*>(chooser)->accept();
    }

private slots:
    void init()
    {
        m_server = std::make_unique<test::NatsServer>();
        QVERIFY(m_server->start());
        m_client = std::make_unique<test::Client>();
        QVERIFY(m_client->connectTo(m_server->url()));
        m_worker = std::make_unique<test::Worker>();
        QVERIFY(m_worker->connectTo(m_server->url()));
        QVERIFY(m_client->makeStream(QStringLiteral("WORK"), QStringLiteral("work.>")));
        QVERIFY(!m_client
                     ->call(QStringLiteral("CONSUMER.DURABLE.CREATE.WORK.w"),
                            R"({"stream_name":"WORK","config":{"durable_name":"w","ack_policy":"explicit",)"
                            R"("deliver_policy":"all","max_deliver":3,"ack_wait":300000000}})")
                     .isEmpty());
        m_program = std::make_unique<test::DemoWindow>();
        m_program->start(request());
        QTRY_VERIFY_WITH_TIMEOUT(m_program->window() && m_program->window()->isVisible(), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->rows(QStringLiteral("Consumers")) == 1, 20000);
    }
    void cleanup()
    {
        m_program.reset();
        m_worker.reset();
        m_client.reset();
        m_server.reset();
    }

    /// Fails three times, no DLQ stream: it appears, its payload is corrected, it goes back to its own subject, is
    /// acknowledged, and its row says so.
    void givenUpCorrectedReplayedAcked()
    {
        QVERIFY(m_client->publish(QStringLiteral("work.a"), "broken"));
        for (int i = 0; i < 4; ++i) // 2.9 says so with the pull after the last delivery
            (void)m_worker->take(QStringLiteral("WORK"), QStringLiteral("w"), 1, 700ms);
        const QString source = QStringLiteral("Source");
        QTRY_COMPARE_WITH_TIMEOUT(letter(QStringLiteral("1"), source), QStringLiteral("parked by w"), 15000);
        select(QStringLiteral("1"));
        auto* replay = m_program->find<QPushButton>(QStringLiteral("Replay selected"));
        QTRY_VERIFY(replay->isEnabled());
        QTest::mouseClick(replay, Qt::LeftButton);
        const QString dialog = QStringLiteral("Replay messages");
        QTRY_VERIFY(inside<QPlainTextEdit>(dialog, "replayPayload") &&
                    inside<QPlainTextEdit>(dialog, "replayPayload")->isVisible());
        inside<QPlainTextEdit>(dialog, "replayPayload")->setPlainText(QStringLiteral("mended"));
        auto* button = inside<QPushButton>(dialog, "replayButton");
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 10000);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(job(QStringLiteral("Replayed")), QStringLiteral("1"), 10000);
        const QString became = QStringLiteral("What became of them");
        QTRY_COMPARE_WITH_TIMEOUT(job(became), QStringLiteral("1 waiting"), 15000);
        QTRY_VERIFY(letter(QStringLiteral("1"), QStringLiteral("State")).contains(QStringLiteral("· waiting")));
        const auto stored = m_client->messages(QStringLiteral("WORK"));
        QCOMPARE(stored.size(), size_t(2));
        QCOMPARE(stored[1].payload, QByteArray("mended"));
        QCOMPARE(stored[1].subject, QStringLiteral("work.a"));
        const auto taken = m_worker->take(QStringLiteral("WORK"), QStringLiteral("w"), 1);
        QCOMPARE(taken.size(), size_t(1));
        QVERIFY(m_worker->settle(taken[0]));
        // The first one was given up by the same consumer: its floor alone does not tell them apart for certain.
        QTRY_COMPARE_WITH_TIMEOUT(job(became), QStringLiteral("≈ 1 acked"), 15000);
        const QString state = letter(QStringLiteral("1"), QStringLiteral("State"));
        QVERIFY2(state.contains(QStringLiteral("replayed · ≈ acked")), qPrintable(state));
        m_program->dialog(dialog)->reject();
        // Both are there to be looked at.
        auto* compare = m_program->window()->findChild<QAction*>(QStringLiteral("actionJobCompare"));
        QTRY_VERIFY(compare->isEnabled());
        compare->trigger();
        QTRY_VERIFY(m_program->window()->findChild<CompareDialog*>());
        const auto* table = m_program->window()->findChild<CompareDialog*>()->findChild<QTableView*>();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QString all;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                all += table->model()->index(row, column).data().toString() + QLatin1Char('\n');
        }
        QVERIFY2(all.contains(QStringLiteral("broken")) && all.contains(QStringLiteral("mended")), qPrintable(all));
    }

    /// Of many one goes first; it dies again, the rest stays, and the next start knows why.
    void oneGoesFirstAndDiesAgain()
    {
        QVERIFY(m_client->makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq")));
        MessageHeaders headers;
        headers.add("Original-Subject", "work.a");
        for (int i = 0; i < 12; ++i)
            QVERIFY(m_client->publish(QStringLiteral("vigil.dlq"), "broken " + QByteArray::number(i), headers));
        auto* whole = m_program->find<QPushButton>(QStringLiteral("Replay whole stream…"));
        QTRY_VERIFY_WITH_TIMEOUT(whole->isEnabled(), 15000);
        QTest::mouseClick(whole, Qt::LeftButton);
        const QString dialog = QStringLiteral("Replay messages");
        QTRY_VERIFY(inside<QPushButton>(dialog, "replayButton"));
        auto* button = inside<QPushButton>(dialog, "replayButton");
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 10000);
        auto* oneFirst = inside<QCheckBox>(dialog, "replayOneFirst");
        QVERIFY(oneFirst->isVisible());
        QCOMPARE(oneFirst->accessibleName(), QStringLiteral("Send one first"));
        oneFirst->setChecked(true);
        inside<QSpinBox>(dialog, "replayMostDead")->setValue(20);
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        const QString state = QStringLiteral("State");
        QTRY_VERIFY_WITH_TIMEOUT(job(state).startsWith(QStringLiteral("Waits until the first message")), 15000);
        QVERIFY(inside<QPushButton>(dialog, "replayResume")->isVisible());
        const auto taken = m_worker->take(QStringLiteral("WORK"), QStringLiteral("w"), 1);
        QCOMPARE(taken.size(), size_t(1));
        QVERIFY(m_worker->settle(taken[0], "+TERM"));
        QTRY_VERIFY_WITH_TIMEOUT(job(state).startsWith(QStringLiteral("Stopped, as the first message died again")),
                                 15000);
        QTRY_COMPARE(job(QStringLiteral("What became of them")), QStringLiteral("1 dead again"));
        QCOMPARE(job(QStringLiteral("Progress")), QStringLiteral("1 of 12"));
        QCOMPARE(m_client->messages(QStringLiteral("WORK")).size(), size_t(1));
        QCOMPARE(m_client->messages(QStringLiteral("DLQ")).size(), size_t(11));
        m_program->dialog(dialog)->reject();
        saveReport();
        QTRY_VERIFY(m_reportFile.size() > 0);
        QVERIFY(m_reportFile.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = m_reportFile.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2); // of what was not sent there is nothing to report
        QVERIFY2(lines[1].contains(",replayed,") && lines[1].contains(",dead_again,"), lines[1].constData());
        m_program->restart(request());
        QTRY_VERIFY_WITH_TIMEOUT(m_program->rows(QStringLiteral("Replay jobs")) == 1, 20000);
        QVERIFY(job(state).startsWith(QStringLiteral("Stopped, as the first message died again")));
        QCOMPARE(job(QStringLiteral("Replayed")), QStringLiteral("1"));
    }
};

JETLAG_GUI_TEST_MAIN(TestLetterLife)
#include "tst_letterlife.moc"
