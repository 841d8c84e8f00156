// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deleting/purger.h"
#include "deleting/tap.h"
#include "nats/connection.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/dialogs/purgedialog.h"
#include "widgets/dialogs/purgetext.h"
#include "widgets/shots.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

namespace {
const StreamName orders{QStringLiteral("ORDERS")};
} // namespace

/// The dialog on a real server; service and dialog share the test's thread.
class TestPurgeDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void previewTextSaysEverything();
    void buttonIsDeadUntilNameMatchesAndPreviewIsCurrent();
    void anUnknownVersionIsNotHarmless();
    void upToAndKeepExcludeEachOther();
    void badFieldsAreExplained();
    void purgesWhatThePreviewSaid();
    void exportsFirst();
    void anExportThatFailsPurgesNothing();
    void stoppingSaysHowFarItCame();
    void outcomesInWords();
    void aStreamMadeAnewIsLeftAlone();
    void waitingIsSaidAndStays();
    void lockedMeansDead();
    void answersForOthersAreIgnored();
    void namesAreTypedAsTheyAreShown_data();
    void namesAreTypedAsTheyAreShown();

private:
    void call(const QString& operation, const QByteArray& body, QByteArray* reply = nullptr);
    uint64_t messagesLeft();
    PurgePreview previewed(const PurgeScope& scope = {}) { return m_purger->preview(orders, scope).value(); }
    template <typename T>
    T* find(const char* name)
    {
        auto* found = m_dialog->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    QString preview() { return find<QPlainTextEdit>("purgePreview")->toPlainText(); }

    test::NatsServer m_server;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<test::Tap> m_tap;
    std::unique_ptr<JetStreamApi> m_api;
    std::unique_ptr<test::Purger> m_purger;
    QPointer<PurgeDialog> m_dialog;
};

void TestPurgeDialog::call(const QString& operation, const QByteArray& body, QByteArray* reply)
{
    bool done = false;
    QString problem;
    m_api->call(operation, body, [&](Result<QByteArray> result) {
        done = true;
        if (!result)
            problem = result.error().summary;
        else if (reply)
            *reply = *result;
    });
    QTRY_VERIFY(done);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

uint64_t TestPurgeDialog::messagesLeft()
{
    uint64_t count = UINT64_MAX;
    bool done = false;
    m_api->streamInfo(orders, {}, [&](Result<StreamInfoReply> reply) {
        done = true;
        if (reply)
            count = reply->facts->state.messages;
    });
    [&] { QTRY_VERIFY(done); }();
    return count;
}

void TestPurgeDialog::initTestCase()
{
    QVERIFY(m_server.start());
    m_connection = std::make_unique<Connection>();
    ConnectionOptions options;
    options.servers = QStringList{m_server.url()};
    m_connection->open(options);
    QTRY_COMPARE(m_connection->state(), ConnectionState::Connected);
    m_tap = std::make_unique<test::Tap>(m_connection->requests());
    m_api = std::make_unique<JetStreamApi>(*m_tap);
}

void TestPurgeDialog::init()
{
    call(QStringLiteral("STREAM.CREATE.ORDERS"), R"({"name":"ORDERS","subjects":["orders.>"],"retention":"limits"})");
    for (int i = 0; i < 30; ++i) {
        bool done = false;
        m_api->publish(i % 3 == 0 ? QStringLiteral("orders.paid") : QStringLiteral("orders.new"), {}, "x",
                       std::chrono::seconds(5), [&](Result<PubAck> ack) { done = ack.has_value(); });
        QTRY_VERIFY(done);
    }
    call(
        QStringLiteral("CONSUMER.DURABLE.CREATE.ORDERS.worker"),
        R"({"stream_name":"ORDERS","config":{"durable_name":"worker","ack_policy":"explicit","deliver_policy":"all"}})");
    m_purger = std::make_unique<test::Purger>(*m_api);
    m_purger->service.setServerVersion(m_connection->identity().version);
    m_dialog = new PurgeDialog(m_purger->service, orders);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void TestPurgeDialog::cleanup()
{
    delete m_dialog;
    m_purger.reset();
    m_tap->loses = nullptr;
    call(QStringLiteral("STREAM.DELETE.ORDERS"), {});
}

void TestPurgeDialog::previewTextSaysEverything()
{
    PurgePreview made;
    made.stream = StreamName{QStringLiteral("S")};
    made.messages = 1204;
    made.bytes = 4096;
    made.first = Sequence{7};
    made.last = Sequence{1300};
    made.losers = {{ConsumerName{QStringLiteral("a")}, 12, false}, {ConsumerName{QStringLiteral("b")}, 5, true}};
    const QString text = purgePreviewText(made);
    for (const char* part : {"1,204", "7", "1,300", "4.0", "a would lose 12", "b would lose up to 5"})
        QVERIFY2(text.contains(QLatin1String(part)) ||
                     text.contains(QString::fromLatin1(part).remove(QLatin1Char(','))),
                 qPrintable(text));
    made.bytes.reset();
    QVERIFY(purgePreviewText(made).contains(QStringLiteral("not known")));
    made.isUpperBound = true;
    QVERIFY(purgePreviewText(made).contains(QStringLiteral("At most")));
    made.losers.clear();
    QVERIFY(purgePreviewText(made).contains(QStringLiteral("No consumer would lose")));
    made.unreached = {ConsumerName{QStringLiteral("far")}};
    QVERIFY(!purgePreviewText(made).contains(QStringLiteral("No consumer would lose")));
    QVERIFY(purgePreviewText(made).contains(QStringLiteral("Consumer far may lose")));
    made.unreached.clear();
    made.consumersProblem = Error{Error::Kind::Permission, QStringLiteral("No permission."), {}, 0};
    QVERIFY(!purgePreviewText(made).contains(QStringLiteral("No consumer would lose")));
    QVERIFY(purgePreviewText(made).contains(QStringLiteral("is not known. No permission.")));
    made.endangered = {{ConsumerName{QStringLiteral("a")}, 71, 30}};
    QVERIFY(purgePreviewText(made).contains(QStringLiteral("consumer a could skip or forget up to 101")));
    QVERIFY(purgePreviewText(made).contains(QStringLiteral("71 not delivered yet, 30 in flight")));
}

void TestPurgeDialog::buttonIsDeadUntilNameMatchesAndPreviewIsCurrent()
{
    auto* purge = find<QPushButton>("purgeButton");
    auto* confirm = find<QLineEdit>("purgeConfirm");
    QVERIFY(!purge->isEnabled());
    confirm->setText(QStringLiteral("ORDERS"));
    QVERIFY2(!purge->isEnabled(), "no preview yet");
    QTRY_VERIFY(preview().contains(QStringLiteral("30 message(s) would be purged")));
    QVERIFY(purge->isEnabled());
    test::saveShots(*m_dialog, QStringLiteral("purge"));
    confirm->setText(QStringLiteral("orders"));
    QVERIFY(!purge->isEnabled());
    confirm->setText(QStringLiteral("ORDERS"));
    QVERIFY(purge->isEnabled());
    find<QLineEdit>("purgeSubjectFilter")->setText(QStringLiteral("orders.paid"));
    QVERIFY2(!purge->isEnabled(), "the preview is of other fields");
    QTRY_VERIFY(preview().contains(QStringLiteral("10 message(s) would be purged")));
    QVERIFY(purge->isEnabled());
    QVERIFY2(preview().contains(QStringLiteral("worker")), qPrintable(preview()));
    find<QLineEdit>("purgeSubjectFilter")->setText(QStringLiteral("orders.none"));
    QTRY_VERIFY(preview().contains(QStringLiteral("Nothing would be purged")));
    QVERIFY(!purge->isEnabled());
}

void TestPurgeDialog::anUnknownVersionIsNotHarmless()
{
    const bool isOld = *ServerVersion::parse(m_server.version()) < ServerVersion{2, 10, 0};
    m_purger->service.setServerVersion(std::nullopt);
    find<QLineEdit>("purgeSubjectFilter")->setText(QStringLiteral("orders.paid"));
    QTRY_VERIFY(preview().contains(QStringLiteral("10 message(s) would be purged")));
    QCOMPARE(find<QLabel>("purgeHarm")->isVisible(), isOld);
    QCOMPARE(find<QCheckBox>("purgeOneByOne")->isVisible(), isOld);
    QVERIFY(find<QCheckBox>("purgeOneByOne")->isChecked());
    QCOMPARE(preview().contains(QStringLiteral("worker could skip or forget up to 30")), isOld);
    if (isOld)
        QVERIFY(find<QLabel>("purgeHarm")->text().contains(QStringLiteral("version of this server is not known")));
}

void TestPurgeDialog::upToAndKeepExcludeEachOther()
{
    auto* upTo = find<QLineEdit>("purgeUpTo");
    auto* keep = find<QLineEdit>("purgeKeep");
    upTo->setText(QStringLiteral("5"));
    QVERIFY(!keep->isEnabled());
    QTRY_VERIFY(preview().contains(QStringLiteral("4 message(s) would be purged"))); // 5 itself stays
    upTo->clear();
    keep->setText(QStringLiteral("10"));
    QVERIFY(!upTo->isEnabled());
    QTRY_VERIFY(preview().contains(QStringLiteral("20 message(s) would be purged")));
    keep->clear();
    QVERIFY(upTo->isEnabled() && keep->isEnabled());
}

void TestPurgeDialog::badFieldsAreExplained()
{
    find<QLineEdit>("purgeConfirm")->setText(QStringLiteral("ORDERS"));
    QTRY_VERIFY(find<QPushButton>("purgeButton")->isEnabled());
    auto* problem = find<QLabel>("problem");
    find<QLineEdit>("purgeUpTo")->setText(QStringLiteral("-1"));
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("Up to sequence")));
    QVERIFY(!find<QPushButton>("purgeButton")->isEnabled());
    find<QLineEdit>("purgeUpTo")->clear();
    find<QLineEdit>("purgeSubjectFilter")->setText(QStringLiteral("a..b"));
    QVERIFY(problem->text().contains(QStringLiteral("valid subject")));
    find<QLineEdit>("purgeSubjectFilter")->clear();
    QVERIFY(!problem->isVisible());
    QTRY_VERIFY(find<QPushButton>("purgeButton")->isEnabled());
}

void TestPurgeDialog::purgesWhatThePreviewSaid()
{
    QSignalSpy purged(m_dialog, &PurgeDialog::purged);
    QSignalSpy events(m_dialog, &PurgeDialog::actionDone);
    find<QLineEdit>("purgeSubjectFilter")->setText(QStringLiteral("orders.paid"));
    find<QLineEdit>("purgeConfirm")->setText(QStringLiteral("ORDERS"));
    QTRY_VERIFY(preview().contains(QStringLiteral("10 message(s)")));
    QCOMPARE(find<QPushButton>("purgeButton")->text(), QStringLiteral("Purge 10 message(s)"));
    QCOMPARE(find<QPushButton>("purgeButton")->accessibleName(), QStringLiteral("Purge"));
    QTest::mouseClick(find<QPushButton>("purgeButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(purged.size(), 1, 15000);
    QCOMPARE(purged.first().at(1).toULongLong(), 10ull);
    QCOMPARE(events.size(), 1);
    QCOMPARE(messagesLeft(), uint64_t(20));
    QVERIFY2(m_dialog && m_dialog->isVisible(), "the result stays on screen");
    const QString result = find<QLabel>("purgeResult")->text(); // old servers: deleted one by one
    QVERIFY2(result == QStringLiteral("10 message(s) purged from ORDERS.") ||
                 result == QStringLiteral("10 message(s) deleted from ORDERS."),
             qPrintable(result));
    QVERIFY(!find<QPushButton>("purgeButton")->isEnabled());
}

void TestPurgeDialog::exportsFirst()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ORDERS.jsonl")); // as proposed;
    QSignalSpy purged(m_dialog, &PurgeDialog::purged);
    QSignalSpy copied(m_dialog, &PurgeDialog::copied);
    find<QLineEdit>("purgeSubjectFilter")->setText(QStringLiteral("orders.paid"));
    find<QLineEdit>("purgeKeep")->setText(QStringLiteral("4"));
    find<QLineEdit>("purgeConfirm")->setText(QStringLiteral("ORDERS"));
    find<QCheckBox>("purgeExportFirst")->setChecked(true);
    QTRY_VERIFY(preview().contains(QStringLiteral("6 message(s)")));
    QTest::mouseClick(find<QPushButton>("purgeButton"), Qt::LeftButton);
    auto* chooser = m_dialog->findChild<QFileDialog*>(QStringLiteral("purgeExportFile"));
    QVERIFY(chooser);
    // One more arrives while the person chooses a file: it must neither be exported nor push another one out.
    bool done = false;
    m_api->publish(QStringLiteral("orders.paid"), {}, "late", std::chrono::seconds(5),
                   [&](Result<PubAck> ack) { done = ack.has_value(); });
    QTRY_VERIFY(done);
    chooser->setDirectory(folder.path());
    QMetaObject::invokeMethod(chooser, "accept");
    QTRY_COMPARE_WITH_TIMEOUT(purged.size(), 1, 15000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().split('\n');
    QCOMPARE(purged.first().at(1).toULongLong(), 6ull);
    QCOMPARE(lines.size() - 1, 6); // exactly what is gone
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.first().at(0).toString(), path);
    QCOMPARE(copied.first().at(2).toULongLong(), 6ull);
    QCOMPARE(messagesLeft(), uint64_t(31) - 6);
    const auto first = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(first.value(QStringLiteral("sequence")).toInt(), 1);
    QCOMPARE(first.value(QStringLiteral("subject")).toString(), QStringLiteral("orders.paid"));
    QCOMPARE(first.value(QStringLiteral("payload")).toString(), QStringLiteral("x"));
}

void TestPurgeDialog::anExportThatFailsPurgesNothing()
{
    m_purger->exportPreviewed(previewed(), QStringLiteral("/no/such/folder/orders.jsonl"));
    QTRY_VERIFY(m_purger->failure());
    QVERIFY(!m_purger->hasExported());
    QCOMPARE(messagesLeft(), uint64_t(30));
}

void TestPurgeDialog::stoppingSaysHowFarItCame()
{
    m_tap->before = [this, count = 0](const Request& request) mutable {
        if (request.subject.contains(".MSG.DELETE.") && ++count == 5)
            m_purger->work.stop();
    };
    m_purger->deleteOneByOne(previewed());
    QTRY_VERIFY(m_purger->hasEnded()); // 30 fit into one window: they may all be gone by then
    m_tap->before = nullptr;
    const PurgeOutcome& outcome = m_purger->outcome();
    QCOMPARE(messagesLeft(), uint64_t(30) - outcome.deleted);
    QCOMPARE(outcome.deleted + outcome.left, uint64_t(30));
}

void TestPurgeDialog::outcomesInWords()
{
    const StreamName stream{QStringLiteral("S")};
    PurgeOutcome outcome;
    outcome.previewed = outcome.deleted = 100;
    QCOMPARE(purgeOutcomeText(stream, outcome), QStringLiteral("100 message(s) purged from S."));
    QVERIFY(isGood(outcome));
    outcome.deleted = 97;
    outcome.gone = 3;
    QCOMPARE(purgeOutcomeText(stream, outcome),
             QStringLiteral("97 message(s) purged from S. 3 message(s) were already gone."));
    outcome.isSeen = true;
    QVERIFY(purgeOutcomeText(stream, outcome).contains(QStringLiteral("was carried out")));
    outcome.end = PurgeOutcome::End::NotDone;
    QVERIFY(purgeOutcomeText(stream, outcome).contains(QStringLiteral("was not carried out")));
    QVERIFY(!isGood(outcome));
    outcome.end = PurgeOutcome::End::Unknown;
    QVERIFY(purgeOutcomeText(stream, outcome).contains(QStringLiteral("is not known")));
    QVERIFY(!isGood(outcome));
    PurgeOutcome oneByOne;
    oneByOne.isOneByOne = true;
    oneByOne.end = PurgeOutcome::End::GivenUp;
    oneByOne.previewed = 100;
    oneByOne.deleted = 50;
    oneByOne.gone = 4;
    oneByOne.refused = 3;
    oneByOne.unknown = 2;
    oneByOne.left = 41;
    const QString text = purgeOutcomeText(stream, oneByOne);
    for (const char* part : {"50 message(s) deleted", "4 message(s) were already gone", "refused to delete 3",
                             "Whether 2 message(s) were deleted is not known", "41 message(s) stay"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    QVERIFY(!isGood(oneByOne));
}

/// The dialog is open, somebody deletes the stream and creates it anew: its messages have the same sequences.
void TestPurgeDialog::aStreamMadeAnewIsLeftAlone()
{
    QSignalSpy events(m_dialog, &PurgeDialog::actionDone);
    QTRY_VERIFY(preview().contains(QStringLiteral("30 message(s)")));
    QTest::qWait(1100); // less than a second may be a restart or another leader
    call(QStringLiteral("STREAM.DELETE.ORDERS"), {});
    call(QStringLiteral("STREAM.CREATE.ORDERS"), R"({"name":"ORDERS","subjects":["orders.>"],"retention":"limits"})");
    for (int i = 0; i < 40; ++i) {
        bool done = false;
        m_api->publish(QStringLiteral("orders.new"), {}, "x", std::chrono::seconds(5),
                       [&](Result<PubAck> ack) { done = ack.has_value(); });
        QTRY_VERIFY(done);
    }
    find<QLineEdit>("purgeConfirm")->setText(QStringLiteral("ORDERS"));
    QTest::mouseClick(find<QPushButton>("purgeButton"), Qt::LeftButton);
    auto* problem = find<QLabel>("problem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("deleted and created anew since you looked at it")),
             qPrintable(problem->text()));
    QCOMPARE(events.size(), 1);
    const auto event = events.first().at(0).value<Event>();
    QVERIFY2(event.text.contains(QStringLiteral("Nothing was purged")), qPrintable(event.text));
    QVERIFY(event.text.contains(QStringLiteral("created anew")));
    QCOMPARE(messagesLeft(), uint64_t(40));
}

/// Closing is not possible before the outcome is told: Events would never hear of it.
void TestPurgeDialog::waitingIsSaidAndStays()
{
    QSignalSpy events(m_dialog, &PurgeDialog::actionDone);
    QTRY_VERIFY(preview().contains(QStringLiteral("30 message(s)")));
    find<QLineEdit>("purgeConfirm")->setText(QStringLiteral("ORDERS"));
    find<QCheckBox>("purgeOneByOne")->setChecked(false);
    m_tap->loses = [](const Request& request) { return request.subject.contains(".PURGE."); };
    QTest::mouseClick(find<QPushButton>("purgeButton"), Qt::LeftButton);
    QTRY_COMPARE(events.size(), 1);
    QVERIFY(find<QLabel>("purgeResult")->text().contains(QStringLiteral("may have been carried out or not")));
    QVERIFY(events.first().at(0).value<Event>().text.contains(QStringLiteral("has not answered")));
    QCOMPARE(find<QPushButton>("purgeCancel")->text(), QStringLiteral("Stop waiting"));
    m_dialog->close();
    QVERIFY(m_dialog && m_dialog->isVisible());
    QTRY_COMPARE(events.size(), 2); // stopped, or carried out before
}

void TestPurgeDialog::lockedMeansDead()
{
    find<QLineEdit>("purgeConfirm")->setText(QStringLiteral("ORDERS"));
    auto* purge = find<QPushButton>("purgeButton");
    QTRY_VERIFY(purge->isEnabled());
    m_dialog->setLocked(true, QStringLiteral("This connection is locked."));
    QVERIFY(!purge->isEnabled());
    QVERIFY(purge->toolTip().contains(QStringLiteral("locked")));
    m_dialog->setLocked(false, {});
    QVERIFY(purge->isEnabled());
}

void TestPurgeDialog::answersForOthersAreIgnored()
{
    find<QLineEdit>("purgeConfirm")->setText(QStringLiteral("ORDERS"));
    QTRY_VERIFY(preview().contains(QStringLiteral("30 message(s)")));
    m_purger->purge(previewed());
    QTRY_VERIFY(m_purger->hasEnded());
    m_purger->exportPreviewed(previewed(), QStringLiteral("/no/such/folder/orders.jsonl"));
    QTRY_VERIFY(m_purger->failure());
    QVERIFY(preview().contains(QStringLiteral("30 message(s)")));
    QVERIFY(!find<QLabel>("problem")->isVisible());
    QVERIFY(find<QPushButton>("purgeButton")->isEnabled());
}

void TestPurgeDialog::namesAreTypedAsTheyAreShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("no-break space") << QStringLiteral("NO\u00A0BREAK") << QStringLiteral("NO\\u00a0BREAK");
    QTest::newRow("begins with U+FEFF") << QStringLiteral("\uFEFFMARK") << QStringLiteral("\\ufeffMARK");
    QTest::newRow("right to left") << QStringLiteral("A\u202EB") << QStringLiteral("A\\u202eB");
    QTest::newRow("zero width") << QStringLiteral("Z\u200BW") << QStringLiteral("Z\\u200bW");
}

void TestPurgeDialog::namesAreTypedAsTheyAreShown()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    delete m_dialog;
    call(QStringLiteral("STREAM.CREATE.") + name,
         QStringLiteral("{\"name\":\"%1\",\"subjects\":[\"odd\"]}").arg(name).toUtf8());
    bool isStored = false;
    m_api->publish(QStringLiteral("odd"), {}, "x", std::chrono::seconds(5),
                   [&](const Result<PubAck>& ack) { isStored = ack && ack->stream.value == name; });
    QTRY_VERIFY(isStored);
    m_dialog = new PurgeDialog(m_purger->service, StreamName{name});
    m_dialog->open();
    QTRY_VERIFY(preview().contains(shown));
    QVERIFY(!preview().contains(name));
    auto* purge = find<QPushButton>("purgeButton");
    auto* confirm = find<QLineEdit>("purgeConfirm");
    confirm->setText(QStringLiteral("ORDERS"));
    QVERIFY(!purge->isEnabled());
    confirm->setText(name);
    QTRY_VERIFY(purge->isEnabled());
    confirm->setText(shown);
    QVERIFY(purge->isEnabled());
    purge->click();
    uint64_t left = UINT64_MAX;
    const auto look = [&] {
        m_api->streamInfo({name}, {}, [&](const Result<StreamInfoReply>& reply) {
            left = reply ? reply->facts->state.messages : UINT64_MAX;
        });
        return left == 0;
    };
    QTRY_VERIFY(look());
    delete m_dialog;
    call(QStringLiteral("STREAM.DELETE.") + name, {});
}

JETLAG_GUI_TEST_MAIN(TestPurgeDialog)
#include "tst_purgedialog.moc"
