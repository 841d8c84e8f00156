// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Messages page on streams whose messages are larger than what it keeps: it comes to rest, every row can be
// reached, and what was let go of is read again where it is needed.
#include "items/messagesmodel.h"
#include "reading/messagereader.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/messagebrowser.h"
#include "widgets/pages/messagespage.h"
#include "widgets/panes/messagepane.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

#include <set>

using namespace jetlag;

namespace {

constexpr size_t budget = size_t(64) << 20U;

QByteArray payloadOf(uint64_t sequence, qsizetype size)
{
    return QByteArray("message " + QByteArray::number(qulonglong(sequence)) + ' ').leftJustified(size, '.');
}

/// Resident memory of this program.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

class TestLargeMessages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void comesToRest_data() { streams(); }
    void comesToRest();
    void everyRowIsReached_data() { streams(); }
    void everyRowIsReached();
    void goesToTheFirst_data() { streams(); }
    void goesToTheFirst();
    void aBodyIsReadAgain();
    void aMessageThatIsGoneIsSaid();
    void tailingLetsBodiesGo();
    void largeOnesBehindManySmallOnes();

private:
    static void streams()
    {
        QTest::addColumn<QString>("stream");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("size");
        QTest::newRow("200 of 1 MB") << QStringLiteral("MANY") << 200 << 1'000'000;
        QTest::newRow("30 of 3 MB") << QStringLiteral("SOME") << 30 << 3'000'000;
        QTest::newRow("10 of 8 MB") << QStringLiteral("FEW") << 10 << 8'000'000;
        QTest::newRow("40 of 3 MB by direct get") << QStringLiteral("DIRECT") << 40 << 3'000'000;
    }
    void fill(const QString& stream, uint64_t first, uint64_t last, qsizetype size);
    bool waitForRest(int ms = 60'000);
    uint64_t requests();
    QString shown(int row, const char* column) const
    {
        return m_model->index(row, m_model->columnOf(column)).data().toString();
    }
    template <typename T>
    T* find(const char* name)
    {
        auto* found = m_page->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }

    test::NatsServer m_server;
    test::Client m_client;
    std::unique_ptr<WorkRegistry> m_works;
    std::unique_ptr<MessageReader> m_reader;
    std::unique_ptr<MessagesModel> m_model;
    std::unique_ptr<MessagesPage> m_page;
};

void TestLargeMessages::fill(const QString& stream, uint64_t first, uint64_t last, qsizetype size)
{
    for (uint64_t sequence = first; sequence <= last; ++sequence)
        QVERIFY(m_client.publish(stream + QStringLiteral(".x"), payloadOf(sequence, size)));
}

void TestLargeMessages::initTestCase()
{
    test::NatsServer::Options options;
    options.extraConfig = QStringLiteral("max_payload: 16777216\n");
    QVERIFY(m_server.start(options));
    QVERIFY(m_client.connectTo(m_server.url()));
    for (const auto& [name, count, size] :
         {std::tuple(QStringLiteral("MANY"), 200, 1'000'000), std::tuple(QStringLiteral("SOME"), 30, 3'000'000),
          std::tuple(QStringLiteral("FEW"), 10, 8'000'000), std::tuple(QStringLiteral("DIRECT"), 40, 3'000'000)}) {
        const bool isDirect = name == QLatin1String("DIRECT");
        QVERIFY(m_client.makeStream(name, name + QStringLiteral(".>"), isDirect ? R"("allow_direct":true)" : ""));
        fill(name, 1, static_cast<uint64_t>(count), size);
    }
}

void TestLargeMessages::init()
{
    m_works = std::make_unique<WorkRegistry>();
    m_reader = std::make_unique<MessageReader>(m_client.api(), *m_works);
    m_reader->setServerVersion(m_client.connection().identity().version);
    m_model = std::make_unique<MessagesModel>();
    m_page = std::make_unique<MessagesPage>(*m_reader, *m_model);
    m_page->resize(1024, 600);
    m_page->setStreams(
        {QStringLiteral("MANY"), QStringLiteral("SOME"), QStringLiteral("FEW"), QStringLiteral("DIRECT")});
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestLargeMessages::cleanup()
{
    m_page.reset();
    m_model.reset();
    m_works.reset();
    m_reader.reset();
}

/// JetStream requests that the server has counted for the account, without the one that asks.
uint64_t TestLargeMessages::requests()
{
    const QByteArray info = m_client.call(QStringLiteral("INFO"));
    const qsizetype at = info.indexOf("\"total\":", info.indexOf("\"api\""));
    return info.mid(at + 8, info.indexOf(',', at) - at - 8).toULongLong();
}

/// The server is asked for nothing any more while nobody scrolls and nothing arrives.
bool TestLargeMessages::waitForRest(int ms)
{
    uint64_t before = requests();
    int quiet = 0;
    return QTest::qWaitFor(
        [&] {
            QTest::qWait(150);
            const uint64_t now = requests();
            const bool isReading = find<QLabel>("messagesState")->text().startsWith(QStringLiteral("Reading"));
            quiet = now == before + 1 && !isReading ? quiet + 1 : 0; // the question itself counts
            before = now;
            return quiet >= 3;
        },
        ms);
}

void TestLargeMessages::comesToRest()
{
    QFETCH(QString, stream);
    QFETCH(int, count);
    QFETCH(int, size);
    const uint64_t before = requests();
    m_page->setStream(stream);
    QTRY_VERIFY_WITH_TIMEOUT(m_model->rowCount() > 0, 30'000);
    QVERIFY2(waitForRest(), qPrintable(find<QLabel>("messagesState")->text()));
    QVERIFY2(find<QLabel>("messagesState")->text().startsWith(QStringLiteral("Read by")),
             qPrintable(find<QLabel>("messagesState")->text()));
    // One window, and a little beyond it; never a row twice.
    const auto asked = requests() - before;
    const auto rows = static_cast<uint64_t>(m_model->rowCount());
    QVERIFY2(asked <= 3 * rows + 20, qPrintable(QStringLiteral("%1 requests, %2 rows").arg(asked).arg(rows)));
    const auto inView = m_page->table().visibleSourceRows().size();
    QVERIFY(m_model->rowCount() >= std::min<qsizetype>(count, inView));
    QVERIFY2(m_model->rowCount() <= inView + 16'800'000 / size + 10, qPrintable(QString::number(m_model->rowCount())));
    QVERIFY(m_model->bodyBytes() <= budget);
    QCOMPARE(m_page->pane().message()->payload, payloadOf(static_cast<uint64_t>(count), size));
}

void TestLargeMessages::everyRowIsReached()
{
    QFETCH(QString, stream);
    QFETCH(int, count);
    QFETCH(int, size);
    m_page->setStream(stream);
    QTRY_VERIFY_WITH_TIMEOUT(m_model->rowCount() > 0, 30'000);
    QVERIFY(waitForRest());
    auto* own = m_page->table().verticalScrollBar();
    std::set<uint64_t> seen;
    const auto look = [&] {
        for (const int row : m_page->table().visibleSourceRows()) {
            if (const auto sequence = m_model->sequenceAt(row)) {
                seen.insert(sequence->value);
                // Also where the body has left: what is shown is the message's own.
                const QString begin = QStringLiteral("message %1 ").arg(sequence->value);
                QVERIFY2(shown(row, "preview").startsWith(begin), qPrintable(shown(row, "preview")));
                QCOMPARE(m_model->payloadBytes(row, 1), static_cast<uint64_t>(size));
            }
        }
        QVERIFY(m_model->bodyBytes() <= budget + static_cast<size_t>(size));
    };
    const auto all = static_cast<size_t>(count);
    for (int i = 0; i < 2'000 && seen.size() < all; ++i) {
        look();
        const int before = own->value();
        own->setValue(before + std::max(1, own->pageStep() - 1));
        if (own->value() == before)
            QTRY_VERIFY_WITH_TIMEOUT(own->value() < own->maximum() || (look(), seen.size() == all), 30'000);
    }
    QCOMPARE(seen.size(), all);
    QVERIFY(waitForRest());
    // The first and the last one, with their bodies.
    QTest::keyClick(&m_page->table(), Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->pane().message(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->pane().message()->sequence.value, uint64_t(1), 30'000);
    QCOMPARE(m_page->pane().message()->payload, payloadOf(1, size));
    QTest::keyClick(&m_page->table(), Qt::Key_Home);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->pane().message() && m_page->pane().message()->sequence.value == all, 30'000);
    QCOMPARE(m_page->pane().message()->payload, payloadOf(all, size));
    QVERIFY(waitForRest());
    // Bodies here and in the cache of pages, and what malloc keeps: far from all that was read.
    const qint64 resident = residentBytes();
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they keep what was freed, and more
    QVERIFY2(resident < 500'000'000, qPrintable(QString::number(resident)));
#else
    Q_UNUSED(resident)
#endif
}

void TestLargeMessages::goesToTheFirst()
{
    QFETCH(QString, stream);
    QFETCH(int, size);
    m_page->setStream(stream);
    QTRY_VERIFY_WITH_TIMEOUT(m_model->rowCount() > 0, 30'000);
    m_page->goToSequence(Sequence{1});
    QTRY_VERIFY_WITH_TIMEOUT(m_page->pane().message() && m_page->pane().message()->sequence.value == 1, 30'000);
    QVERIFY(waitForRest());
    QCOMPARE(m_page->pane().message()->sequence.value, uint64_t(1));
    QCOMPARE(m_page->pane().message()->payload, payloadOf(1, size));
    QCOMPARE(m_model->oldest()->value, uint64_t(1));
    const QList<int> visible = m_page->table().visibleSourceRows();
    QVERIFY(visible.contains(m_model->rowOf(Sequence{1})));
    for (const int row : visible)
        QVERIFY(shown(row, "preview").startsWith(QStringLiteral("message ")));
}

void TestLargeMessages::aBodyIsReadAgain()
{
    m_page->setStream(QStringLiteral("SOME"));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->oldest().value_or(Sequence{99}).value, uint64_t(1), 30'000); // a view of 90 MB
    QVERIFY(waitForRest());
    int row = m_model->rowCount() - 1;
    while (row >= 0 && m_model->messageAt(row))
        --row;
    QVERIFY(row >= 0);
    const uint64_t sequence = m_model->sequenceAt(row)->value;
    m_page->table().selectSourceRow(row);
    QVERIFY(!m_page->pane().message()); // not the one before, and not an empty one
    QVERIFY(!m_page->pane().findChild<QWidget*>(QStringLiteral("copyPayload"))->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->pane().message(), 30'000);
    QCOMPARE(m_page->pane().message()->payload, payloadOf(sequence, 3'000'000));
    QVERIFY(m_model->messageAt(row)); // and is here again
    QVERIFY(m_model->bodyBytes() <= budget);
    // Over all of them quickly: where somebody stays is what is shown.
    for (int at = 0; at < m_model->rowCount(); ++at)
        m_page->table().selectSourceRow(at);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->pane().message() && m_page->pane().message()->sequence.value == 1, 30'000);
    QCOMPARE(m_page->pane().message()->payload, payloadOf(1, 3'000'000));
    // What is selected is all there, with and without bodies.
    m_page->table().selectAll();
    const MessageRefs all = m_page->selectedMessages();
    QCOMPARE(all.size(), size_t(30));
    QVERIFY(std::any_of(all.begin(), all.end(), [](const MessageRef& ref) { return !ref.body; }));
    for (size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].sequence.value, i + 1);
        QCOMPARE(all[i].payloadBytes, uint64_t(3'000'000));
    }
}

void TestLargeMessages::aMessageThatIsGoneIsSaid()
{
    QVERIFY(m_client.makeStream(QStringLiteral("GONE"), QStringLiteral("GONE.>")));
    fill(QStringLiteral("GONE"), 1, 30, 3'000'000);
    m_page->setStream(QStringLiteral("GONE"));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->oldest().value_or(Sequence{99}).value, uint64_t(1), 30'000);
    QVERIFY(waitForRest());
    int row = 1; // not the one that is selected already
    while (row < m_model->rowCount() && m_model->messageAt(row))
        ++row;
    QVERIFY(row < m_model->rowCount());
    const Sequence sequence = *m_model->sequenceAt(row);
    bool isDeleted = false;
    m_client.api().deleteMessage({QStringLiteral("GONE")}, sequence,
                                 [&](const Result<bool>& done) { isDeleted = done.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isDeleted, 30'000);
    m_page->table().selectSourceRow(row);
    auto* bar = m_page->pane().findChild<MessageBar*>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 30'000);
    QVERIFY(!bar->text().isEmpty());
    QVERIFY(!m_page->pane().message());
    QVERIFY(!m_page->pane().findChild<QWidget*>(QStringLiteral("copyPayload"))->isEnabled());
    // Made anew under the same name: another message in its place is not taken for it.
    m_client.call(QStringLiteral("STREAM.DELETE.GONE"));
    QVERIFY(m_client.makeStream(QStringLiteral("GONE"), QStringLiteral("GONE.>")));
    fill(QStringLiteral("GONE"), 1, 30, 10);
    while (row < m_model->rowCount() && (m_model->messageAt(row) || m_model->sequenceAt(row) == sequence))
        ++row;
    QVERIFY(row < m_model->rowCount());
    m_page->table().selectSourceRow(row);
    QTRY_VERIFY2_WITH_TIMEOUT(bar->text().contains(QStringLiteral("another one")), qPrintable(bar->text()), 30'000);
    QVERIFY(!m_page->pane().message());
    m_client.call(QStringLiteral("STREAM.DELETE.GONE"));
}

void TestLargeMessages::tailingLetsBodiesGo()
{
    m_page->setStream(QStringLiteral("SOME"));
    find<QCheckBox>("messagesTail")->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_model->rowCount() > 0, 30'000);
    QVERIFY(m_model->bodyBytes() <= budget);
    QVERIFY(m_client.makeStream(QStringLiteral("LIVE"), QStringLiteral("LIVE.>")));
    m_page->setStream(QStringLiteral("LIVE"));
    for (uint64_t sequence = 1; sequence <= 40; ++sequence)
        QVERIFY(m_client.publish(QStringLiteral("LIVE.x"), payloadOf(sequence, 3'000'000)));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 40, 30'000);
    QVERIFY2(m_model->bodyBytes() <= budget, qPrintable(QString::number(m_model->bodyBytes())));
    for (int row = 0; row < 40; ++row)
        QVERIFY(shown(row, "preview").startsWith(QStringLiteral("message %1 ").arg(40 - row)));
    m_page->setTailing(false);
    m_client.call(QStringLiteral("STREAM.DELETE.LIVE"));
}

/// The stream's average tells nothing of them: a page ends by what has come.
void TestLargeMessages::largeOnesBehindManySmallOnes()
{
    QVERIFY(m_client.makeStream(QStringLiteral("MIXED"), QStringLiteral("MIXED.>")));
    std::vector<StoredMessage> small(20'000);
    for (auto& message : small) {
        message.subject = QStringLiteral("MIXED.x");
        message.payload = "message small";
    }
    QVERIFY(m_client.publishAll(small));
    fill(QStringLiteral("MIXED"), 20'001, 20'060, 2'000'000);
    uint64_t bytes = 0; // of the piece that is being taken
    uint64_t largest = 0;
    const QObject context;
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, &context,
            [&](const QModelIndex&, int first, int last) { bytes += m_model->payloadBytes(first, last - first + 1); });
    connect(m_page->findChild<MessageBrowser*>(), &MessageBrowser::changed, &context,
            [&] { largest = std::max(largest, std::exchange(bytes, 0)); });
    m_page->setStream(QStringLiteral("MIXED"));
    QTRY_VERIFY_WITH_TIMEOUT(m_model->rowCount() > 0, 30'000);
    QVERIFY(waitForRest());
    QVERIFY2(largest > 2'000'000 && largest <= (size_t(8) << 20U) + 2'000'000, qPrintable(QString::number(largest)));
    QCOMPARE(m_model->newest()->value, uint64_t(20'060));
    QVERIFY(m_model->rowCount() >= m_page->table().visibleSourceRows().size());
    // Upwards into them, and on: without a hole.
    m_page->goToSequence(Sequence{19'990});
    QTRY_VERIFY_WITH_TIMEOUT(m_page->pane().message() && m_page->pane().message()->sequence.value == 19'990, 30'000);
    QVERIFY(waitForRest());
    for (int row = 1; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->sequenceAt(row)->value, m_model->sequenceAt(row - 1)->value - 1);
    m_client.call(QStringLiteral("STREAM.DELETE.MIXED"));
}

JETLAG_GUI_TEST_MAIN(TestLargeMessages)
#include "tst_largemessages.moc"
