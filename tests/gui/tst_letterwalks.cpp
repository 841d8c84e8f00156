// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is opened for, from beginning to end: through the whole window, with workers in processes of their
// own that refuse what is broken.
#include "app/pages.h"
#include "gui/demowindow.h"
#include "items/lettergroups.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/pages/deadletterspage.h"
#include "widgets/pages/lettertable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>

#include <set>

using namespace jetlag;

namespace {

constexpr int patience = 20'000; ///< ms
const QString letters = QStringLiteral("Dead letters");
const QString work = QStringLiteral("WORK");

QByteArray idOf(const StoredMessage& message)
{
    return message.payload.mid(message.payload.lastIndexOf(' ') + 1);
}

} // namespace

class TestLetterWalks : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::NatsServer> m_server;
    std::unique_ptr<test::Client> m_client;
    std::vector<std::unique_ptr<QProcess>> m_workers;
    std::unique_ptr<test::DemoWindow> m_program;

    bool makeConsumer(const QString& name) const
    {
        const QByteArray body = "{\"stream_name\":\"WORK\",\"config\":{\"durable_name\":\"" + name.toUtf8() +
                                "\",\"ack_policy\":\"explicit\",\"deliver_policy\":\"all\",\"max_deliver\":3}}";
        return !m_client->call(QStringLiteral("CONSUMER.DURABLE.CREATE.WORK.") + name, body).isEmpty();
    }
    /// It takes what comes, refuses what is broken, and acknowledges the rest.
    bool startWorker(const QString& consumer)
    {
        auto worker = std::make_unique<QProcess>();
        worker->setProgram(QStringLiteral(SCENE_WORKER));
        worker->setArguments({m_server->url(), work, consumer, QStringLiteral("refuse=broken")});
        worker->start();
        m_workers.push_back(std::move(worker));
        return m_workers.back()->waitForStarted();
    }
    ConsumerFactsPtr consumer(const QString& name) const
    {
        std::optional<Result<ConsumerList>> list;
        m_client->api().allConsumers({work}, [&list](const auto& reply) { list = reply; });
        if (!QTest::qWaitFor([&list] { return list.has_value(); }, 5000) || !*list)
            return nullptr;
        for (const ConsumerFactsPtr& facts : (*list)->consumers) {
            if (facts->key.consumer.value == name)
                return facts;
        }
        return nullptr;
    }
    /// It was given `delivered` and is waited for in nothing.
    bool isThrough(const QString& name, uint64_t delivered) const
    {
        const auto facts = consumer(name);
        return facts && facts->delivered.streamSequence.value == delivered && facts->ackPending == 0;
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
    bool open()
    {
        m_program->restart(request());
        const auto isReady = [this] {
            return m_program->window() && m_program->window()->isVisible() &&
                   m_program->rows(QStringLiteral("Consumers")) > 0;
        };
        return QTest::qWaitFor(isReady, patience);
    }

    template <typename Widget>
    Widget* inside(const QString& dialog, const char* object) const
    {
        QDialog* found = m_program->dialog(dialog);
        return found ? found->findChild<Widget*>(QLatin1String(object)) : nullptr;
    }
    QString letter(const QString& sequence, const QString& column) const
    {
        return m_program->cell(letters, QStringLiteral("Sequence"), sequence, column);
    }
    QString newestJob(const QString& column) const
    {
        const auto* jobs = m_program->find<QTableView>(QStringLiteral("Replay jobs"));
        for (int i = 0; jobs && jobs->model()->rowCount() > 0 && i < jobs->model()->columnCount(); ++i) {
            if (jobs->model()->headerData(i, Qt::Horizontal).toString() == column)
                return jobs->model()->index(0, i).data().toString();
        }
        return {};
    }
    LetterTable& table() const { return m_program->window()->findChild<DeadLettersPage*>()->table(); }
    bool select(const QString& sequence) const
    {
        const QAbstractItemModel& model = *table().model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() != QStringLiteral("Sequence"))
                continue;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row, column).data().toString() == sequence) {
                    table().selectRow(row);
                    return true;
                }
            }
        }
        return false;
    }
    /// As with the mouse, as soon as it may be pressed.
    bool press(const QString& accessibleName) const
    {
        const auto* button = m_program->find<QPushButton>(accessibleName);
        if (!QTest::qWaitFor([button] { return button && button->isVisible() && button->isEnabled(); }, patience))
            return false;
        QTest::mouseClick(const_cast<QPushButton*>(button), Qt::LeftButton);
        return true;
    }

    /// A message is broken: three times the worker refuses it.
    void dieAt(const QString& subject)
    {
        QVERIFY(m_client->publish(subject, "broken order 1"));
        QVERIFY(startWorker(QStringLiteral("w")));
        QTRY_VERIFY_WITH_TIMEOUT(isThrough(QStringLiteral("w"), 1), patience);
        const auto facts = consumer(QStringLiteral("w"));
        QCOMPARE(facts->delivered.consumerSequence, uint64_t(3));
        QCOMPARE(facts->ackFloor.streamSequence, Sequence{0});
    }
    /// Corrected, sent to its own subject, taken by the worker that refused it before; the row says so.
    void correctAndReplay(const QString& subject)
    {
        QVERIFY(select(QStringLiteral("1")));
        QVERIFY(press(QStringLiteral("Replay selected")));
        const QString dialog = QStringLiteral("Replay messages");
        QTRY_VERIFY(inside<QPlainTextEdit>(dialog, "replayPayload") &&
                    inside<QPlainTextEdit>(dialog, "replayPayload")->isVisible());
        QCOMPARE(inside<QLineEdit>(dialog, "replayTarget")->text(), subject);
        QVERIFY(!inside<QCheckBox>(dialog, "replayRemove")->isChecked());
        auto* payload = inside<QPlainTextEdit>(dialog, "replayPayload");
        QCOMPARE(payload->toPlainText(), QStringLiteral("broken order 1"));
        payload->setPlainText(QStringLiteral("mended order 1"));
        auto* plan = inside<QPlainTextEdit>(dialog, "replayPlan");
        QTRY_VERIFY2_WITH_TIMEOUT(plan->toPlainText().contains(QStringLiteral("Received by: w")),
                                  qPrintable(plan->toPlainText()), patience);
        auto* button = inside<QPushButton>(dialog, "replayButton");
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
        QTest::mouseClick(button, Qt::LeftButton);
        const QRegularExpression acked(QStringLiteral("^replayed · (≈ )?acked: (Replayed as message 2 of WORK|It was "
                                                      "put back\\. Its original still lies here)\\.$"));
        QTRY_VERIFY2_WITH_TIMEOUT(acked.match(letter(QStringLiteral("1"), QStringLiteral("State"))).hasMatch(),
                                  qPrintable(letter(QStringLiteral("1"), QStringLiteral("State"))), patience);
        QVERIFY(newestJob(QStringLiteral("What became of them")).contains(QStringLiteral("1 acked")));
        m_program->dialog(dialog)->reject();
        // And it is so: the server has both, the worker none of them in hand, nothing came twice.
        const auto stored = m_client->messages(work);
        QCOMPARE(stored.size(), size_t(2));
        QCOMPARE(stored[0].payload, QByteArray("broken order 1"));
        QCOMPARE(stored[1].payload, QByteArray("mended order 1"));
        QCOMPARE(stored[1].subject, subject);
        QVERIFY(isThrough(QStringLiteral("w"), 2));
        QCOMPARE(consumer(QStringLiteral("w"))->delivered.consumerSequence, uint64_t(4));
    }

private slots:
    void init()
    {
        m_server = std::make_unique<test::NatsServer>();
        QVERIFY(m_server->start());
        m_client = std::make_unique<test::Client>();
        QVERIFY(m_client->connectTo(m_server->url()));
        QVERIFY(m_client->makeStream(work, QStringLiteral("work.>")));
        QVERIFY(makeConsumer(QStringLiteral("w")));
        m_program = std::make_unique<test::DemoWindow>();
    }
    void cleanup()
    {
        m_program.reset();
        for (const auto& worker : m_workers) {
            worker->kill();
            worker->waitForFinished();
        }
        m_workers.clear();
        m_client.reset();
        m_server.reset();
    }

    void failsThreeTimes_isCorrected_isAcked()
    {
        QVERIFY(open());
        QCOMPARE(m_program->rows(letters), 0);
        dieAt(QStringLiteral("work.orders"));
        QTRY_COMPARE_WITH_TIMEOUT(letter(QStringLiteral("1"), QStringLiteral("Source")), QStringLiteral("parked by w"),
                                  patience);
        QCOMPARE(letter(QStringLiteral("1"), QStringLiteral("Deliveries")), QStringLiteral("3"));
        correctAndReplay(QStringLiteral("work.orders"));
    }

    /// The server tells nobody a second time: it is found by what the consumer's state says.
    void theSameWhileTheWindowWasClosed()
    {
        QVERIFY(open());
        QCOMPARE(m_program->rows(letters), 0);
        m_program->end();
        dieAt(QStringLiteral("work.orders"));
        QVERIFY(open());
        QTRY_COMPARE_WITH_TIMEOUT(letter(QStringLiteral("1"), QStringLiteral("Source")), QStringLiteral("parked by w"),
                                  patience);
        correctAndReplay(QStringLiteral("work.orders"));
        // The next start still knows that it was put back.
        QVERIFY(open());
        QTRY_COMPARE_WITH_TIMEOUT(newestJob(QStringLiteral("Replayed")), QStringLiteral("1"), patience);
    }

    /// One of two consumers gave it up, the other has not seen it yet: whoever wants to remove it is told.
    void removingWarnsOfTheOther()
    {
        const QString other = QStringLiteral("other");
        QVERIFY(makeConsumer(other));
        QVERIFY(open());
        for (const char* payload : {"fine 1", "broken 2", "fine 3"})
            QVERIFY(m_client->publish(QStringLiteral("work.a"), payload));
        QVERIFY(startWorker(QStringLiteral("w")));
        QTRY_COMPARE_WITH_TIMEOUT(letter(QStringLiteral("2"), QStringLiteral("Source")), QStringLiteral("parked by w"),
                                  patience);
        QTRY_VERIFY_WITH_TIMEOUT(isThrough(QStringLiteral("w"), 3), patience);
        // By putting it back …
        QVERIFY(select(QStringLiteral("2")));
        QVERIFY(press(QStringLiteral("Replay selected")));
        const QString replaying = QStringLiteral("Replay messages");
        QTRY_VERIFY(inside<QPlainTextEdit>(replaying, "replayPlan"));
        auto* plan = inside<QPlainTextEdit>(replaying, "replayPlan");
        const QString loses = QStringLiteral("Removing them takes 1 message(s) from other");
        QTRY_VERIFY_WITH_TIMEOUT(plan->toPlainText().contains(QStringLiteral("Received by:")), patience);
        QVERIFY2(plan->toPlainText().contains(other), qPrintable(plan->toPlainText())); // gets it once more
        QVERIFY(!plan->toPlainText().contains(QStringLiteral("Removing")));
        auto* remove = inside<QCheckBox>(replaying, "replayRemove");
        QVERIFY(!remove->isChecked());
        remove->setChecked(true);
        QTRY_VERIFY2_WITH_TIMEOUT(plan->toPlainText().contains(loses), qPrintable(plan->toPlainText()), patience);
        m_program->dialog(replaying)->reject();
        QTRY_VERIFY(!m_program->dialog(replaying));
        // … and by discarding it.
        const QString discarding = QStringLiteral("Discard messages");
        QVERIFY(press(QStringLiteral("Discard selected…")));
        QTRY_VERIFY(inside<QLabel>(discarding, "discardLosers"));
        auto* losers = inside<QLabel>(discarding, "discardLosers");
        QTRY_VERIFY2_WITH_TIMEOUT(losers->text().startsWith(loses), qPrintable(losers->text()), patience);
        QVERIFY2(!losers->text().contains(QStringLiteral("under way in w")), qPrintable(losers->text()));
        QVERIFY(!inside<QPushButton>(discarding, "discardButton")->isEnabled());
        m_program->dialog(discarding)->reject();
        QTRY_VERIFY(!m_program->dialog(discarding));
        QCOMPARE(m_client->messages(work).size(), size_t(3));
        // The other gets each of them, and refuses the broken one as well: two gave up one message, one row.
        QVERIFY(startWorker(other));
        QTRY_VERIFY_WITH_TIMEOUT(isThrough(other, 3), patience);
        QCOMPARE(consumer(other)->delivered.consumerSequence, uint64_t(5));
        QTRY_COMPARE_WITH_TIMEOUT(letter(QStringLiteral("2"), QStringLiteral("Source")),
                                  QStringLiteral("parked by w, other"), patience);
        // Now nobody loses it.
        QVERIFY(select(QStringLiteral("2")));
        QVERIFY(press(QStringLiteral("Discard selected…")));
        QTRY_VERIFY(inside<QLineEdit>(discarding, "discardConfirm"));
        inside<QLineEdit>(discarding, "discardConfirm")->setText(QStringLiteral("1"));
        auto* discard = inside<QPushButton>(discarding, "discardButton");
        QTRY_VERIFY_WITH_TIMEOUT(discard->isEnabled(), patience);
        losers = inside<QLabel>(discarding, "discardLosers");
        QVERIFY2(losers->isHidden(), qPrintable(losers->text()));
        QTest::mouseClick(discard, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_client->stream(work)->state.messages, uint64_t(2), patience);
        QTRY_VERIFY_WITH_TIMEOUT(letter(QStringLiteral("2"), QStringLiteral("Source")).isNull() ||
                                     letter(QStringLiteral("2"), QStringLiteral("State")) == QStringLiteral("gone"),
                                 patience);
        const auto stored = m_client->messages(work);
        QCOMPARE(stored[0].payload, QByteArray("fine 1"));
        QCOMPARE(stored[1].payload, QByteArray("fine 3"));
    }

    /// A worker holds it and will never be done: somebody makes a dead letter of it.
    void whatAWorkerHoldsIsMadeADeadLetter()
    {
        QVERIFY(m_client->makeStream(QStringLiteral("DLQ"), QStringLiteral("dlq.>")));
        QVERIFY(m_client->publish(QStringLiteral("work.a"), "endless 1"));
        auto worker = std::make_unique<QProcess>();
        worker->setProgram(QStringLiteral(SCENE_WORKER));
        worker->setArguments({m_server->url(), work, QStringLiteral("w"), QStringLiteral("hang=1")});
        worker->start();
        m_workers.push_back(std::move(worker));
        QVERIFY(m_workers.back()->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(consumer(QStringLiteral("w"))->ackPending == 1, patience);
        QVERIFY(open());
        m_program->window()->navigation().open({PageId::Consumers, {work}, {QStringLiteral("w")}});
        QAction* unacked = m_program->window()->actions()[Actions::Id::UnackedMessages];
        QTRY_VERIFY_WITH_TIMEOUT(unacked->isEnabled(), patience);
        unacked->trigger();
        const QString listing = QStringLiteral("Unacked messages");
        QTRY_VERIFY_WITH_TIMEOUT(inside<QPushButton>(listing, "unackedLetter") &&
                                     inside<QPushButton>(listing, "unackedLetter")->isEnabled(),
                                 patience);
        QTest::mouseClick(inside<QPushButton>(listing, "unackedLetter"), Qt::LeftButton);
        const QString making = QStringLiteral("Make a dead letter of it");
        QTRY_VERIFY(inside<QLineEdit>(making, "letterCopyError"));
        inside<QLineEdit>(making, "letterCopyError")->setText(QStringLiteral("it never ends"));
        auto* button = inside<QPushButton>(making, "letterCopyButton");
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_client->stream(QStringLiteral("DLQ"))->state.messages, uint64_t(1), patience);
        QTRY_VERIFY(!button->isVisible());
        m_program->dialog(making)->reject();
        QTRY_VERIFY(!m_program->dialog(making));
        m_program->dialog(listing)->close();
        m_program->window()->navigation().open({PageId::DeadLetters, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(letter(QStringLiteral("1"), QStringLiteral("Error")), QStringLiteral("it never ends"),
                                  patience);
        QCOMPARE(letter(QStringLiteral("1"), QStringLiteral("Original subject")), QStringLiteral("work.a"));
        QCOMPARE(m_client->stream(work)->state.messages, uint64_t(1)); // the original stays with its worker
        QCOMPARE(consumer(QStringLiteral("w"))->ackPending, uint64_t(1));
    }

    /// Two in five die again. One goes first and is acknowledged; then it is over long before all were sent.
    void aGroupOf500StopsWhenTooManyDieAgain()
    {
        const QString graveyard = QStringLiteral("VIGIL_DLQ");
        QVERIFY(m_client->makeStream(graveyard, QStringLiteral("vigil.dlq")));
        constexpr int all = 500;
        std::vector<StoredMessage> dead(all + 1);
        for (int i = 0; i < all; ++i) {
            const bool isBroken = i % 5 == 1 || i % 5 == 3;
            dead[static_cast<size_t>(i)].subject = QStringLiteral("vigil.dlq");
            dead[static_cast<size_t>(i)].payload = (isBroken ? "broken " : "fine ") + QByteArray::number(i);
            dead[static_cast<size_t>(i)].headers.add("Original-Subject", "work.a");
            dead[static_cast<size_t>(i)].headers.add("Error", "timeout after " + QByteArray::number(30 + i) + " s");
        }
        dead.back().subject = QStringLiteral("vigil.dlq"); // of another group
        dead.back().payload = "fine 500";
        dead.back().headers.add("Original-Subject", "work.a");
        dead.back().headers.add("Error", "no such customer");
        QVERIFY(m_client->publishAll(dead));
        QVERIFY(startWorker(QStringLiteral("w")));
        QVERIFY(open());
        auto* groupBy = m_program->find<QComboBox>(QStringLiteral("Group by"));
        groupBy->setCurrentIndex(groupBy->findText(QStringLiteral("Error")));
        QTRY_COMPARE_WITH_TIMEOUT(table().groups().groupCount(), 2, patience);
        const auto groupRow = [this] {
            for (int row = 0; row < table().groups().rowCount(); ++row) {
                if (table().groups().isGroup(row) && table().groups().lettersOf(row).size() == all)
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(groupRow() >= 0, patience);
        table().selectRow(groupRow());
        QTRY_COMPARE(m_program->find<QPushButton>(QStringLiteral("Replay selected"))->text().remove(u'&'),
                     QStringLiteral("Replay 500 selected…"));
        QVERIFY(press(QStringLiteral("Replay selected")));
        const QString dialog = QStringLiteral("Replay messages");
        QTRY_VERIFY(inside<QCheckBox>(dialog, "replayOneFirst"));
        inside<QCheckBox>(dialog, "replayOneFirst")->setChecked(true);
        inside<QSpinBox>(dialog, "replayMostDead")->setValue(20);
        auto* button = inside<QPushButton>(dialog, "replayButton");
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
        QCOMPARE(button->text().remove(u'&'), QStringLiteral("Replay 500 message(s)"));
        QTest::mouseClick(button, Qt::LeftButton);
        const QRegularExpression why(QStringLiteral(
            "^Stopped: \\d+ of \\d+ that were settled died again, more than 20 %\\. w gave it up after 3 "
            "delivery\\(ies\\)\\. (\\d+) message\\(s\\) were not sent and stay where they are\\.$"));
        QTRY_VERIFY2_WITH_TIMEOUT(why.match(newestJob(QStringLiteral("State"))).hasMatch(),
                                  qPrintable(newestJob(QStringLiteral("State"))), 3 * patience);
        const auto unsent = why.match(newestJob(QStringLiteral("State"))).captured(1).toULongLong();
        QVERIFY2(unsent > all - 100, qPrintable(newestJob(QStringLiteral("State"))));
        m_program->dialog(dialog)->reject();
        // Each of them is in one place, and in one only.
        std::set<QByteArray> sent;
        std::set<QByteArray> kept;
        const auto inWork = m_client->messages(work);
        for (const StoredMessage& message : inWork)
            sent.insert(idOf(message));
        const auto inGraveyard = m_client->messages(graveyard);
        for (const StoredMessage& message : inGraveyard)
            kept.insert(idOf(message));
        QCOMPARE(sent.size(), inWork.size());
        QCOMPARE(kept.size(), inGraveyard.size());
        QCOMPARE(kept.size(), static_cast<size_t>(unsent) + 1);
        QCOMPARE(sent.size() + kept.size(), static_cast<size_t>(all) + 1);
        for (const QByteArray& id : sent)
            QVERIFY2(!kept.contains(id), id.constData());
        // Those that died again are dead letters where they lie now, and what was not sent still is where it was.
        QTRY_VERIFY_WITH_TIMEOUT(isThrough(QStringLiteral("w"), sent.size()), patience);
        const auto diedAgain = static_cast<qsizetype>(std::count_if(
            inWork.begin(), inWork.end(), [](const auto& message) { return message.payload.startsWith("broken"); }));
        QVERIFY(diedAgain > 0);
        QTRY_COMPARE_WITH_TIMEOUT(newestJob(QStringLiteral("What became of them")),
                                  QStringLiteral("≈ %1 acked · %2 dead again")
                                      .arg(static_cast<qsizetype>(sent.size()) - diedAgain)
                                      .arg(diedAgain),
                                  patience);
    }
};

JETLAG_GUI_TEST_MAIN(TestLetterWalks)
#include "tst_letterwalks.moc"
