// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/messagesmodel.h"
#include "jetstream/jetstreamapi.h"
#include "nats/connection.h"
#include "reading/messagereader.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/common/gotofields.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/common/textview.h"
#include "widgets/pages/messagebrowser.h"
#include "widgets/pages/messagespage.h"
#include "widgets/panes/messagepane.h"
#include "widgets/shots.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <cmath>
#include <set>

using namespace jetlag;

/// The page on a real server; connection, reader and page share the test's thread.
class TestMessagesPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void goToFieldsSayWhatIsWrong();
    void showsNewestFirstAndNamesTheMethod();
    void loadsOlderMessages();
    void goesToASequence();
    void badInputLosesNothing();
    void fieldsApplyAfterAPause();
    void payloadIsCopiedAndSavedByteForByte();
    void formatsOfThePayload();
    void theFormatIsRememberedForTheSubject();
    void aLateAnswerOverwritesNothing();
    void tailShowsNewMessages();
    void whatFailedForWantOfAConnectionIsReadOnceItIsThere();
    void aTailWaitsForTheConnection();
    void aDeletedStreamKeepsItsMessages();
    void aStreamMadeAnewIsReadAnew();
    void aTailFollowsTheStreamMadeAnew();
    void whatWasPurgedLeavesTheTable();
    void olderNewsOfTheStreamChangesNothing();
    void theWholeStreamIsScrolled();
    void theBarGoesAnywhere();
    void homeAndEndReachTheEnds();
    void followingPausesAwayFromTheTop();
    void howManyAreNewerIsSaid();
    void lookingChangesNothing();

private:
    void makeLong();
    void makeAgain(const QString& stream, int messages);
    StreamFactsPtr factsOf(const QString& stream);
    bool says(const QString& words) const;
    std::vector<uint64_t> loaded() const;
    void call(const QString& operation, const QByteArray& body, QByteArray* reply = nullptr);
    void publish(const QString& subject, const QByteArray& payload, const MessageHeaders& headers = {});
    template <typename T>
    T* find(const char* name)
    {
        auto* found = m_page->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }

    test::NatsServer m_server;
    bool m_hasLong = false;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JetStreamApi> m_api;
    std::unique_ptr<WorkRegistry> m_works;
    std::unique_ptr<MessageReader> m_reader;
    std::unique_ptr<MessagesModel> m_model;
    std::unique_ptr<MessagesPage> m_page;
};

void TestMessagesPage::call(const QString& operation, const QByteArray& body, QByteArray* reply)
{
    bool done = false;
    QString problem;
    m_api->call(operation, body, [&](Result<QByteArray> result) {
        done = true;
        if (!result)
            problem = result.error().summary + result.error().detail;
        else if (reply)
            *reply = *result;
    });
    QTRY_VERIFY(done);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestMessagesPage::publish(const QString& subject, const QByteArray& payload, const MessageHeaders& headers)
{
    bool done = false;
    m_api->publish(subject, headers, payload, std::chrono::seconds(5),
                   [&](Result<PubAck> ack) { done = ack.has_value(); });
    QTRY_VERIFY(done);
}

void TestMessagesPage::initTestCase()
{
    QVERIFY(m_server.start());
    m_connection = std::make_unique<Connection>();
    ConnectionOptions options;
    options.servers = QStringList{m_server.url()};
    m_connection->open(options);
    QTRY_COMPARE(m_connection->state(), ConnectionState::Connected);
    m_api = std::make_unique<JetStreamApi>(m_connection->requests());
    call(QStringLiteral("STREAM.CREATE.ORDERS"),
         R"({"name":"ORDERS","subjects":["orders.>"],"retention":"limits","storage":"file","allow_direct":true})");
    call(QStringLiteral("STREAM.CREATE.OTHER"), R"({"name":"OTHER","subjects":["other.>"],"retention":"workqueue"})");
    MessageHeaders headers;
    headers.add("Trace", "a1");
    headers.add("Trace", "<b>a2</b>");
    int confirmed = 0; // all in flight together, in order
    for (int i = 1; i <= 450; ++i) {
        m_api->publish(i % 2 == 0 ? QStringLiteral("orders.paid") : QStringLiteral("orders.new"), headers,
                       "{\"order\": " + QByteArray::number(i) + ", \"total\": 12.50}", std::chrono::seconds(10),
                       [&](Result<PubAck> ack) { confirmed += ack.has_value() ? 1 : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(confirmed, 450, 15000);
}

void TestMessagesPage::init()
{
    m_works = std::make_unique<WorkRegistry>();
    m_reader = std::make_unique<MessageReader>(*m_api, *m_works);
    m_reader->setServerVersion(m_connection->identity().version);
    m_model = std::make_unique<MessagesModel>();
    m_page = std::make_unique<MessagesPage>(*m_reader, *m_model);
    m_page->resize(1024, 600);
    m_page->setStreams({QStringLiteral("ORDERS"), QStringLiteral("OTHER")});
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestMessagesPage::cleanup()
{
    m_page.reset();
    m_model.reset();
    m_works.reset();
    m_reader.reset();
}

void TestMessagesPage::goToFieldsSayWhatIsWrong()
{
    QCOMPARE(parseGoToSequence(QStringLiteral("18446744073709551615"))->value, UINT64_MAX);
    QCOMPARE(parseGoToSequence(QStringLiteral("1,234 567"))->value, uint64_t(1234567));
    QVERIFY(!parseGoToSequence(QStringLiteral("0")));
    QVERIFY(!parseGoToSequence(QStringLiteral("-3")));
    QVERIFY(!parseGoToSequence(QStringLiteral("18446744073709551616")));
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    QCOMPARE(*parseGoToTime(QStringLiteral("15m"), now), fromDateTime(now.addSecs(-900)));
    QCOMPARE(*parseGoToTime(QStringLiteral("-2 h"), now), fromDateTime(now.addSecs(-7200)));
    QCOMPARE(*parseGoToTime(QStringLiteral("2026-03-01T10:00:00Z"), now), fromDateTime(now.addSecs(-7200)));
    QCOMPARE(*parseGoToTime(QStringLiteral("2026-02-28 08:30"), now),
             fromDateTime(QDateTime(QDate(2026, 2, 28), QTime(8, 30)).toUTC()));
    const auto bad = parseGoToTime(QStringLiteral("soon"), now);
    QVERIFY(!bad);
    QVERIFY(bad.error().summary.contains(QStringLiteral("soon")));
}

void TestMessagesPage::showsNewestFirstAndNamesTheMethod()
{
    m_page->setStream(QStringLiteral("ORDERS"));
    QTRY_COMPARE(m_model->rowCount(), 200);
    QCOMPARE(m_model->messageAt(0)->sequence.value, uint64_t(450));
    const auto* browser = m_page->findChild<MessageBrowser*>();
    QVERIFY(browser && browser->method());
    const QString method =
        *browser->method() == ReadMethod::MessageGet ? QStringLiteral("message get") : QStringLiteral("direct get");
    QTRY_COMPARE(find<QLabel>("messagesState")->text(), QStringLiteral("Read by %1, 200 message(s).").arg(method));
    QCOMPARE(m_page->pane().message()->sequence.value, uint64_t(450));
    QVERIFY(find<TextView>("payloadText")->toPlainText().contains(QStringLiteral("450")));
    auto* headers = find<QTableView>("headersTable");
    QCOMPARE(headers->model()->rowCount(), 2);
    QCOMPARE(headers->model()->index(1, 1).data().toString(), QStringLiteral("<b>a2</b>"));
    test::saveShots(*m_page, QStringLiteral("messages"));
}

void TestMessagesPage::loadsOlderMessages()
{
    m_page->setStream(QStringLiteral("ORDERS"));
    QTRY_COMPARE(m_model->rowCount(), 200);
    auto* older = find<QPushButton>("messagesLoadOlder");
    QTRY_VERIFY(older->isEnabled());
    older->click();
    QTRY_COMPARE(m_model->rowCount(), 400);
    QTRY_VERIFY(older->isEnabled());
    older->click();
    QTRY_COMPARE(m_model->rowCount(), 450);
    QTRY_VERIFY(find<QLabel>("messagesState")->text().contains(QStringLiteral("beginning")));
    QVERIFY(!older->isEnabled());
    QCOMPARE(m_model->messageAt(449)->sequence.value, uint64_t(1));
}

void TestMessagesPage::goesToASequence()
{
    m_page->setStream(QStringLiteral("ORDERS"));
    QTRY_COMPARE(m_model->rowCount(), 200);
    auto* field = find<QLineEdit>("messagesGoToSequence");
    field->setText(QStringLiteral("100"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(m_page->pane().message() && m_page->pane().message()->sequence.value == 100);
    QTRY_COMPARE(m_model->rowCount(), 299); // 100…299 and 99…1
    QCOMPARE(m_page->pane().message()->sequence.value, uint64_t(100));
    auto* newer = find<QPushButton>("messagesLoadNewer");
    QTRY_VERIFY(newer->isVisible() && newer->isEnabled());
    newer->click();
    QTRY_COMPARE(m_model->rowCount(), 450);
}

void TestMessagesPage::badInputLosesNothing()
{
    m_page->setStream(QStringLiteral("ORDERS"));
    QTRY_COMPARE(m_model->rowCount(), 200);
    const auto bars = m_page->findChildren<MessageBar*>();
    const auto anyBarSays = [&](const QString& text) {
        return std::any_of(bars.begin(), bars.end(),
                           [&](MessageBar* bar) { return bar->isVisible() && bar->text().contains(text); });
    };
    for (const char* name : {"messagesGoToSequence", "messagesGoToTime", "messagesSubject"}) {
        auto* field = find<QLineEdit>(name);
        field->setText(QStringLiteral("no such.. thing"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(anyBarSays(QStringLiteral("no such.. thing")), name);
        QCOMPARE(m_model->rowCount(), 200);
        QCOMPARE(field->text(), QStringLiteral("no such.. thing"));
    }
    auto* subject = find<QLineEdit>("messagesSubject");
    subject->setText(QStringLiteral("orders.paid"));
    QTest::keyClick(subject, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_model->rowCount() == 200 && m_model->messageAt(1)->sequence.value == 448, 20000);
    QVERIFY(!anyBarSays(QStringLiteral("no such")));
}

void TestMessagesPage::fieldsApplyAfterAPause()
{
    m_page->setStream(QStringLiteral("ORDERS"));
    QTRY_COMPARE(m_model->rowCount(), 200);
    find<QLineEdit>("messagesGoToSequence")->setText(QStringLiteral("12"));
    QTRY_VERIFY(m_page->pane().message() && m_page->pane().message()->sequence.value == 12);
    find<QLineEdit>("messagesSubject")->setText(QStringLiteral("orders.paid"));
    const auto allMatch = [this] {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->messageAt(row)->subject != QLatin1String("orders.paid"))
                return false;
        }
        return m_model->rowCount() == 200;
    };
    QTRY_VERIFY_WITH_TIMEOUT(allMatch(), 20000);
}

void TestMessagesPage::payloadIsCopiedAndSavedByteForByte()
{
    auto message = std::make_shared<StoredMessage>();
    message->stream = StreamName{QStringLiteral("X")};
    message->payload = QByteArray("\x00\xff\xfe\r\nabc\x80", 9);
    m_page->pane().setMessage(message);
    m_page->pane().copyPayload();
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("application/octet-stream")),
             message->payload);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("payload.bin"));
    m_page->pane().savePayloadTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), message->payload);
    m_page->pane().savePayloadTo(folder.filePath(QStringLiteral("no/such/folder/x")));
    auto* bar = m_page->pane().findChild<MessageBar*>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(QStringLiteral("could not be saved")));
}

void TestMessagesPage::formatsOfThePayload()
{
    auto message = std::make_shared<StoredMessage>();
    message->payload = R"({"b":1,"a":12345678901234567890})";
    m_page->pane().setMessage(message);
    auto* text = find<TextView>("payloadText");
    auto* format = find<QComboBox>("payloadFormat");
    QVERIFY(text->toPlainText().contains(QStringLiteral("12345678901234567890")));
    QVERIFY(text->toPlainText().count(QLatin1Char('\n')) >= 3);
    QStringList names;
    for (int i = 0; i < format->count(); ++i)
        names.append(format->itemText(i));
    QCOMPARE(names, QStringList({QStringLiteral("Automatic"), QStringLiteral("Text"), QStringLiteral("JSON"),
                                 QStringLiteral("Hex"), QStringLiteral("Base64"), QStringLiteral("XML"),
                                 QStringLiteral("MessagePack"), QStringLiteral("CBOR"), QStringLiteral("BSON"),
                                 QStringLiteral("Protobuf")}));
    format->setCurrentIndex(1);
    QCOMPARE(text->toPlainText(), QString::fromUtf8(message->payload));
    format->setCurrentIndex(3);
    QVERIFY(text->toPlainText().contains(QStringLiteral("7b 22 62 22")));
    format->setCurrentIndex(4);
    QCOMPARE(text->toPlainText().remove(QLatin1Char('\n')), QString::fromLatin1(message->payload.toBase64()));
}

void TestMessagesPage::theFormatIsRememberedForTheSubject()
{
    const auto make = [](const char* subject) {
        auto message = std::make_shared<StoredMessage>();
        message->subject = QLatin1String(subject);
        message->payload = QByteArray::fromHex("82a7636f6d70616374c3a6736368656d6100");
        return message;
    };
    auto* format = find<QComboBox>("payloadFormat");
    auto* text = find<TextView>("payloadText");
    QSignalSpy changed(&m_page->pane(), &MessagePane::formatsChanged);
    m_page->pane().setMessage(make("a"));
    QVERIFY2(text->toPlainText().contains(QStringLiteral("\"compact\": true")), qPrintable(text->toPlainText()));
    QVERIFY(find<QLabel>("payloadNote")->text().contains(QStringLiteral("MessagePack")));
    format->setFocus();
    QTest::keyClick(format, Qt::Key_H); // Hex
    QCOMPARE(changed.count(), 1);
    m_page->pane().setMessage(make("b"));
    QCOMPARE(format->currentIndex(), 0);
    m_page->pane().setMessage(make("a"));
    QCOMPARE(format->currentText(), QStringLiteral("Hex"));
    QVERIFY(text->toPlainText().contains(QStringLiteral("82 a7 63")));
    const QVariantMap formats = changed.last().first().toMap();
    format->setCurrentIndex(0);
    emit format->activated(0);
    QVERIFY(changed.last().first().toMap().isEmpty());
    m_page->pane().setFormats(formats); // as at the next start
    QCOMPARE(format->currentText(), QStringLiteral("Hex"));
}

void TestMessagesPage::aLateAnswerOverwritesNothing()
{
    auto message = std::make_shared<StoredMessage>();
    message->payload = QByteArray(3 << 20, 'x');
    m_page->pane().setMessage(message);
    auto* note = find<QLabel>("payloadNote");
    QTRY_VERIFY2(note->text().contains(QStringLiteral("are shown")), qPrintable(note->text()));
    auto small = std::make_shared<StoredMessage>();
    small->payload = "small";
    m_page->pane().setMessage(message);
    m_page->pane().setMessage(small);
    QCOMPARE(find<TextView>("payloadText")->toPlainText(), QStringLiteral("small"));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QCoreApplication::processEvents();
    QCOMPARE(find<TextView>("payloadText")->toPlainText(), QStringLiteral("small"));
}

void TestMessagesPage::tailShowsNewMessages()
{
    m_page->setStream(QStringLiteral("OTHER"));
    find<QCheckBox>("messagesTail")->setChecked(true);
    publish(QStringLiteral("other.a"), "one");
    publish(QStringLiteral("other.b"), "two");
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 2, 10000);
    QVERIFY(find<QLabel>("messagesState")->text().startsWith(QStringLiteral("Tailing")));
    find<QCheckBox>("messagesTail")->setChecked(false);
    QVERIFY(!find<QLabel>("messagesState")->text().startsWith(QStringLiteral("Tailing")));
}

void TestMessagesPage::whatFailedForWantOfAConnectionIsReadOnceItIsThere()
{
    Connection late;
    JetStreamApi api(late.requests());
    MessageReader reader(api, *m_works);
    MessagesModel model;
    MessagesPage page(reader, model);
    page.setStream(QStringLiteral("ORDERS"));
    auto* bar = page.findChild<MessageBar*>();
    QTRY_VERIFY2(bar->text().contains(QStringLiteral("no connection")), qPrintable(bar->text()));
    QCOMPARE(model.rowCount(), 0);
    late.open(m_connection->options());
    QTRY_COMPARE(late.state(), ConnectionState::Connected);
    page.resume();
    QTRY_VERIFY(model.rowCount() >= 200);
    QVERIFY(bar->text().isEmpty());
    QCOMPARE(model.newest(), std::optional(Sequence{450}));
    QTRY_VERIFY(!page.findChild<MessageBrowser*>()->isReading());
    const quint64 read = page.findChild<MessageBrowser*>()->messagesRead();
    page.resume(); // nothing is owed any more
    QVERIFY(!page.findChild<MessageBrowser*>()->isReading());
    QCOMPARE(page.findChild<MessageBrowser*>()->messagesRead(), read);
}

void TestMessagesPage::aTailWaitsForTheConnection()
{
    Connection late;
    JetStreamApi api(late.requests());
    MessageReader reader(api, *m_works);
    MessagesModel model;
    MessagesPage page(reader, model);
    auto* tail = page.findChild<QCheckBox*>(QStringLiteral("messagesTail"));
    page.setStream(QStringLiteral("ORDERS"));
    tail->setChecked(true);
    late.open(m_connection->options());
    QTRY_VERIFY(model.rowCount() >= 200);
    QVERIFY(tail->isChecked());
    QCOMPARE(model.newest(), std::optional(Sequence{450}));
}

void TestMessagesPage::aDeletedStreamKeepsItsMessages()
{
    m_page->setStream(QStringLiteral("ORDERS"));
    QTRY_COMPARE(m_model->rowCount(), 200);
    m_page->setStreams({QStringLiteral("OTHER")});
    QCOMPARE(m_model->rowCount(), 200);
    QCOMPARE(find<QComboBox>("messagesStream")->currentText(), QStringLiteral("ORDERS"));
    bool says = false;
    for (const MessageBar* bar : m_page->findChildren<MessageBar*>())
        says = says || bar->text().contains(QStringLiteral("ORDERS does not exist any more"));
    QVERIFY(says);
    m_page->setStreams({QStringLiteral("ORDERS"), QStringLiteral("OTHER")});
    for (const MessageBar* bar : m_page->findChildren<MessageBar*>())
        QVERIFY(!bar->text().contains(QStringLiteral("does not exist")));
}

/// Deletes and creates it: the sequences begin again.
void TestMessagesPage::makeAgain(const QString& stream, int messages)
{
    bool isAnswered = false;
    std::optional<Timestamp> created;
    m_api->streamInfo({stream}, {}, [&](const Result<StreamInfoReply>& reply) {
        isAnswered = true;
        created = reply ? reply->facts->created : std::nullopt;
    });
    QTRY_VERIFY(isAnswered);
    if (created) {
        // More than a restart's drift.
        QTRY_VERIFY(systemNow() - *created > std::chrono::milliseconds(1100));
        call(QStringLiteral("STREAM.DELETE.") + stream, {});
    }
    call(QStringLiteral("STREAM.CREATE.") + stream,
         QStringLiteral(R"({"name":"%1","subjects":["%1.>"],"allow_direct":true})").arg(stream).toUtf8());
    for (int i = 1; i <= messages; ++i)
        publish(stream + QStringLiteral(".a"), "message " + QByteArray::number(i));
}

StreamFactsPtr TestMessagesPage::factsOf(const QString& stream)
{
    StreamFactsPtr facts;
    m_api->streamInfo({stream}, {},
                      [&](const Result<StreamInfoReply>& reply) { facts = reply ? reply->facts : nullptr; });
    (void)QTest::qWaitFor([&] { return facts != nullptr; });
    return facts;
}

bool TestMessagesPage::says(const QString& words) const
{
    const auto bars = m_page->findChildren<MessageBar*>();
    return std::any_of(bars.begin(), bars.end(), [&](const MessageBar* bar) { return bar->text().contains(words); });
}

void TestMessagesPage::aStreamMadeAnewIsReadAnew()
{
    makeAgain(QStringLiteral("AGAIN"), 20);
    m_page->setStream(QStringLiteral("AGAIN"));
    QTRY_COMPARE(m_model->rowCount(), 20);
    m_page->setFacts(factsOf(QStringLiteral("AGAIN")));
    QCOMPARE(m_model->rowCount(), 20);
    makeAgain(QStringLiteral("AGAIN"), 3);
    m_page->setFacts(factsOf(QStringLiteral("AGAIN")));
    QTRY_COMPARE(loaded(), (std::vector<uint64_t>{3, 2, 1}));
    QVERIFY(says(QStringLiteral("AGAIN was deleted and created anew")));
    QTRY_VERIFY(find<QLabel>("messagesState")->text().contains(QStringLiteral("3 message(s)")));
    // Also when nothing was heard of the one before but its messages.
    makeAgain(QStringLiteral("AGAIN"), 2);
    m_page->setStream(QStringLiteral("OTHER"));
    m_page->setStream(QStringLiteral("AGAIN"));
    QTRY_COMPARE(loaded(), (std::vector<uint64_t>{2, 1}));
    makeAgain(QStringLiteral("AGAIN"), 5);
    m_page->setFacts(factsOf(QStringLiteral("AGAIN")));
    QTRY_COMPARE(loaded(), (std::vector<uint64_t>{5, 4, 3, 2, 1}));
}

void TestMessagesPage::aTailFollowsTheStreamMadeAnew()
{
    makeAgain(QStringLiteral("AGAIN"), 20);
    m_page->setStream(QStringLiteral("AGAIN"));
    find<QCheckBox>("messagesTail")->setChecked(true);
    QTRY_COMPARE(m_model->rowCount(), 20);
    m_page->setFacts(factsOf(QStringLiteral("AGAIN")));
    makeAgain(QStringLiteral("AGAIN"), 3);
    m_page->setFacts(factsOf(QStringLiteral("AGAIN")));
    QTRY_COMPARE(loaded(), (std::vector<uint64_t>{3, 2, 1}));
    publish(QStringLiteral("AGAIN.a"), "one more");
    QTRY_COMPARE(loaded(), (std::vector<uint64_t>{4, 3, 2, 1}));
}

void TestMessagesPage::whatWasPurgedLeavesTheTable()
{
    makeAgain(QStringLiteral("PURGED"), 20);
    m_page->setStream(QStringLiteral("PURGED"));
    QTRY_COMPARE(m_model->rowCount(), 20);
    m_page->setFacts(factsOf(QStringLiteral("PURGED")));
    call(QStringLiteral("STREAM.PURGE.PURGED"), R"({"seq":18})");
    m_page->setFacts(factsOf(QStringLiteral("PURGED")));
    QCOMPARE(loaded(), (std::vector<uint64_t>{20, 19, 18}));
    const auto* state = find<QLabel>("messagesState");
    QVERIFY(state->text().contains(QStringLiteral("17 message(s) that were shown have left the stream")));
    QVERIFY(!says(QStringLiteral("anew")));
    // All of it: what came since then is shown.
    call(QStringLiteral("STREAM.PURGE.PURGED"), "{}");
    publish(QStringLiteral("PURGED.a"), "later");
    m_page->setFacts(factsOf(QStringLiteral("PURGED")));
    QTRY_COMPARE(loaded(), (std::vector<uint64_t>{21}));
    QVERIFY(state->text().contains(QStringLiteral("20 message(s) that were shown have left the stream")));
    // And nothing where there is nothing.
    call(QStringLiteral("STREAM.PURGE.PURGED"), "{}");
    m_page->setFacts(factsOf(QStringLiteral("PURGED")));
    QTRY_COMPARE(m_model->rowCount(), 0);
    QTRY_VERIFY(state->text().contains(QStringLiteral("No messages.")));
    QVERIFY(!state->text().contains(QStringLiteral("The beginning is reached")));
}

void TestMessagesPage::olderNewsOfTheStreamChangesNothing()
{
    makeAgain(QStringLiteral("AGAIN"), 5);
    const auto older = factsOf(QStringLiteral("AGAIN"));
    publish(QStringLiteral("AGAIN.a"), "later");
    m_page->setStream(QStringLiteral("AGAIN"));
    QTRY_COMPARE(m_model->rowCount(), 6);
    m_page->setFacts(older);
    QCOMPARE(m_model->rowCount(), 6);
    QVERIFY(!says(QStringLiteral("AGAIN")));
}

/// 12,000 messages; 4,001 to 6,000 and every tenth of the first thousand are deleted.
void TestMessagesPage::makeLong()
{
    if (m_hasLong)
        return;
    m_hasLong = true;
    call(QStringLiteral("STREAM.CREATE.LONG"), R"({"name":"LONG","subjects":["long.>"],"allow_direct":true})");
    int confirmed = 0;
    for (int i = 1; i <= 12'000; ++i) {
        m_api->publish(QStringLiteral("long.%1").arg(i % 3), {}, QByteArray::number(i), std::chrono::seconds(30),
                       [&](const Result<PubAck>& ack) { confirmed += ack.has_value() ? 1 : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(confirmed, 12'000, 30000);
    int deleted = 0;
    int wanted = 0;
    const auto remove = [&](uint64_t sequence) {
        ++wanted;
        m_api->deleteMessage({QStringLiteral("LONG")}, {sequence},
                             [&](const Result<bool>& done) { deleted += done.has_value() ? 1 : 0; });
    };
    for (uint64_t sequence = 4'001; sequence <= 6'000; ++sequence)
        remove(sequence);
    for (uint64_t sequence = 10; sequence <= 1'000; sequence += 10)
        remove(sequence);
    QTRY_COMPARE_WITH_TIMEOUT(deleted, wanted, 30000);
}

std::vector<uint64_t> TestMessagesPage::loaded() const
{
    std::vector<uint64_t> sequences;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const auto message = m_model->messageAt(row))
            sequences.push_back(message->sequence.value);
    }
    return sequences;
}

void TestMessagesPage::theWholeStreamIsScrolled()
{
    makeLong();
    m_page->setStream(QStringLiteral("LONG"));
    QTRY_COMPARE(m_model->rowCount(), 200);
    auto* own = m_page->table().verticalScrollBar();
    QVERIFY(!own->isVisible());
    auto* position = find<QScrollBar>("messagesPosition");
    QVERIFY(position->isVisible());
    QCOMPARE(position->value(), 0);
    std::set<uint64_t> seen;
    int most = 0;
    const auto look = [&] {
        most = std::max(most, m_model->rowCount());
        for (const int row : m_page->table().visibleSourceRows()) {
            if (const auto message = m_model->messageAt(row))
                seen.insert(message->sequence.value);
        }
    };
    // Down to the first message, a view at a time, and up again: every message comes into view.
    const auto stride = std::max(1, own->pageStep() - 1);
    for (int i = 0; i < 5'000 && !(seen.count(1) == 1); ++i) {
        look();
        const int before = own->value();
        own->setValue(before + stride);
        if (own->value() == before)
            QTRY_VERIFY(own->value() < own->maximum() || seen.count(1) == 1 || (look(), seen.count(1) == 1));
    }
    QCOMPARE(seen.size(), size_t(12'000 - 2'000 - 100));
    QVERIFY2(most <= 5'500, qPrintable(QString::number(most)));
    QCOMPARE(position->value(), position->maximum());
    seen.clear();
    for (int i = 0; i < 5'000 && !(seen.count(12'000) == 1); ++i) {
        look();
        const int before = own->value();
        own->setValue(before - stride);
        if (before == 0)
            QTRY_VERIFY(own->value() > 0 || (look(), seen.count(12'000) == 1));
    }
    QCOMPARE(seen.size(), size_t(12'000 - 2'000 - 100));
    QVERIFY(most <= 5'500);
    // What is loaded is one stretch without holes, and the gap is one line.
    m_page->goToSequence(Sequence{6'001});
    QTRY_VERIFY(m_page->pane().message() && m_page->pane().message()->sequence.value == 6'001);
    QTRY_VERIFY(m_model->rowOf(Sequence{4'000}) >= 0);
    const int gap = m_model->rowOf(Sequence{4'000}) - 1;
    QCOMPARE(m_model->index(gap, 0).data().toString(), QStringLiteral("4,001–6,000"));
    QCOMPARE(m_model->rowOf(Sequence{6'001}), gap - 1);
}

void TestMessagesPage::theBarGoesAnywhere()
{
    makeLong();
    m_page->setStream(QStringLiteral("LONG"));
    QTRY_COMPARE(m_model->rowCount(), 200);
    auto* position = find<QScrollBar>("messagesPosition");
    QRandomGenerator random(5);
    for (int i = 0; i < 60; ++i) {
        const int wanted = random.bounded(position->maximum() + 1);
        const uint64_t sequence = 12'000 - static_cast<uint64_t>(std::llround(12'000.0 * wanted / 1'000'000));
        position->setSliderPosition(wanted);
        // The message itself or, in the gap, the first one below it, is in view.
        const uint64_t near = sequence > 4'000 && sequence <= 6'000 ? 4'000 : sequence;
        const auto isShown = [&] {
            const auto rows = m_page->table().visibleSourceRows();
            return std::any_of(rows.begin(), rows.end(), [&](int row) {
                const auto message = m_model->messageAt(row);
                return message && message->sequence.value <= near + 12 && message->sequence.value + 12 >= near;
            });
        };
        QTRY_VERIFY2(isShown(), qPrintable(QStringLiteral("%1 %2").arg(i).arg(near)));
        const auto all = loaded();
        for (size_t k = 1; k < all.size(); ++k)
            QVERIFY(all[k] < all[k - 1]);
    }
    // Many places in one go, as a dragged slider asks for them: the last one counts.
    position->setSliderDown(true);
    for (int i = 0; i <= 100; ++i)
        position->setSliderPosition(i * 5'000);
    position->setSliderDown(false);
    QTRY_VERIFY(m_model->rowOf(Sequence{5'999}) >= 0 || m_model->rowOf(Sequence{4'000}) >= 0 ||
                m_model->rowOf(Sequence{6'001}) >= 0);
}

void TestMessagesPage::homeAndEndReachTheEnds()
{
    makeLong();
    m_page->setStream(QStringLiteral("LONG"));
    QTRY_COMPARE(m_model->rowCount(), 200);
    QTest::keyClick(&m_page->table(), Qt::Key_End);
    QTRY_VERIFY(m_page->pane().message() && m_page->pane().message()->sequence.value == 1);
    QVERIFY(m_model->rowCount() < 1'000);
    QTest::keyClick(&m_page->table(), Qt::Key_Home);
    QTRY_VERIFY(m_page->pane().message() && m_page->pane().message()->sequence.value == 12'000);
    QTRY_COMPARE(find<QScrollBar>("messagesPosition")->value(), 0);
}

void TestMessagesPage::followingPausesAwayFromTheTop()
{
    makeLong();
    m_page->setStream(QStringLiteral("LONG"));
    find<QCheckBox>("messagesTail")->setChecked(true);
    QTRY_COMPARE(m_model->rowCount(), 200);
    auto* own = m_page->table().verticalScrollBar();
    own->setValue(20);
    const auto topmost = [&] { return m_model->messageAt(m_page->table().visibleSourceRows().first())->sequence; };
    const Sequence top = topmost();
    publish(QStringLiteral("long.new"), "a");
    publish(QStringLiteral("long.new"), "b");
    const auto* state = find<QLabel>("messagesState");
    QTRY_VERIFY2(state->text().contains(QStringLiteral("Following is paused: 2 newer")), qPrintable(state->text()));
    QCOMPARE(topmost(), top);
    QCOMPARE(find<QPushButton>("messagesShowNewest")->text(), QStringLiteral("2 newer ↑"));
    QTest::keyClick(&m_page->table(), Qt::Key_Home);
    QTRY_VERIFY(!state->text().contains(QStringLiteral("paused")));
    QCOMPARE(topmost().value, top.value + 22);
    m_page->setTailing(false);
    call(QStringLiteral("STREAM.DELETE.LONG"), {});
    m_hasLong = false;
}

void TestMessagesPage::howManyAreNewerIsSaid()
{
    makeAgain(QStringLiteral("NEWS"), 5);
    m_page->setStreams({QStringLiteral("NEWS")});
    m_page->setStream(QStringLiteral("NEWS"));
    QTRY_COMPARE(m_model->rowCount(), 5);
    auto* button = find<QPushButton>("messagesShowNewest");
    const int height = m_page->table().height();
    m_page->setFacts(factsOf(QStringLiteral("NEWS")));
    QVERIFY(!button->isVisible());
    publish(QStringLiteral("NEWS.a"), "6");
    publish(QStringLiteral("NEWS.b"), "7");
    m_page->setFacts(factsOf(QStringLiteral("NEWS")));
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("2 newer ↑"));
    QCOMPARE(button->accessibleName(), QStringLiteral("Show newest"));
    QCOMPARE(m_page->table().height(), height);
    // It covers no title: beside the last one where there is room, otherwise over the first row.
    const QHeaderView* titles = m_page->table().horizontalHeader();
    for (const int width : {1600, 700}) {
        m_page->resize(width, m_page->height());
        QTRY_VERIFY(button->geometry().right() == titles->geometry().right());
        const int last = titles->logicalIndexAt(titles->width() - 1);
        const int titleEnd = titles->sectionViewportPosition(last) +
                             titles->fontMetrics().horizontalAdvance(
                                 m_page->table().model()->headerData(last, Qt::Horizontal).toString());
        if (titles->geometry().contains(button->geometry()))
            QVERIFY(button->geometry().left() > titles->geometry().left() + titleEnd);
        else
            QCOMPARE(button->geometry().top(), titles->geometry().bottom() + 1);
    }
    QCOMPARE(m_model->rowCount(), 5); // it asked for nothing
    // What was deleted may be among them.
    call(QStringLiteral("STREAM.MSG.DELETE.NEWS"), R"({"seq":6})");
    m_page->setFacts(factsOf(QStringLiteral("NEWS")));
    QCOMPARE(button->text(), QStringLiteral("≈2 newer ↑"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(m_model->rowOf(Sequence{7}) >= 0);
    QTRY_COMPARE(m_page->table().currentSourceRow(), m_model->rowOf(Sequence{7}));
    QTRY_VERIFY(!button->isVisible());
    m_page->setFacts(factsOf(QStringLiteral("NEWS")));
    QVERIFY(!button->isVisible());
    publish(QStringLiteral("NEWS.b"), "8"); // what is deleted was so before
    m_page->setFacts(factsOf(QStringLiteral("NEWS")));
    QCOMPARE(button->text(), QStringLiteral("1 newer ↑"));
    QTest::keyClick(&m_page->table(), Qt::Key_Home, Qt::ControlModifier);
    QTRY_VERIFY(m_model->rowOf(Sequence{8}) >= 0);
    QTRY_VERIFY(!button->isVisible());
    // Which of them are of a subject is not known.
    find<QLineEdit>("messagesSubject")->setText(QStringLiteral("NEWS.a"));
    QTest::keyClick(find<QLineEdit>("messagesSubject"), Qt::Key_Return);
    QTRY_VERIFY(m_model->rowCount() == 5 && m_model->rowOf(Sequence{5}) >= 0);
    QTRY_VERIFY(!button->isVisible());
    publish(QStringLiteral("NEWS.b"), "9");
    m_page->setFacts(factsOf(QStringLiteral("NEWS")));
    QCOMPARE(button->text(), QStringLiteral("Maybe newer ↑"));
    // A stretch of a long stream.
    makeLong();
    find<QLineEdit>("messagesSubject")->clear();
    m_page->setStreams({QStringLiteral("LONG")});
    m_page->setStream(QStringLiteral("LONG"));
    QTRY_COMPARE(m_model->rowCount(), 200);
    QTRY_VERIFY(!button->isVisible());
    m_page->goToSequence(Sequence{501});
    QTRY_VERIFY(m_model->rowOf(Sequence{501}) >= 0);
    QTRY_VERIFY(button->isVisible());
    QVERIFY2(button->text().startsWith(u'≈') && button->text().endsWith(QStringLiteral("newer ↑")),
             qPrintable(button->text()));
    test::saveShots(*m_page, QStringLiteral("newer"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(m_model->rowOf(Sequence{12'000}) >= 0);
}

void TestMessagesPage::lookingChangesNothing()
{
    const auto state = [this](const QString& stream) {
        QByteArray info;
        QByteArray names;
        call(QStringLiteral("STREAM.INFO.") + stream, {}, &info);
        call(QStringLiteral("CONSUMER.NAMES.") + stream, {}, &names);
        const qsizetype at = info.indexOf("\"state\"");
        return QByteArray(info.mid(at, info.indexOf('}', at) - at) + names);
    };
    const QByteArray before = state(QStringLiteral("OTHER"));
    QVERIFY(before.contains("\"messages\":2"));
    m_page->setStream(QStringLiteral("OTHER"));
    QTRY_COMPARE(m_model->rowCount(), 2);
    m_page->goToSequence(Sequence{2});
    QTRY_VERIFY(m_page->pane().message() && m_page->pane().message()->sequence.value == 2);
    QCOMPARE(state(QStringLiteral("OTHER")), before);
}

JETLAG_GUI_TEST_MAIN(TestMessagesPage)
#include "tst_messagespage.moc"
