// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/messagepane.h"

#include "support/guitest.h"
#include "support/slowedby.h"
#include "widgets/common/textview.h"
#include "widgets/dialogs/protoschemasdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace jetlag;

namespace {

MessagePane::MessagePtr messageOf(const QByteArray& payload, const QString& subject = QStringLiteral("orders.new"))
{
    auto message = std::make_shared<StoredMessage>();
    message->stream = {QStringLiteral("ORDERS")};
    message->sequence = {7};
    message->time = systemNow();
    message->subject = subject;
    message->payload = payload;
    return message;
}

} // namespace

class TestMessagePane : public QObject
{
    Q_OBJECT
private slots:
    void compressionCanBeOverruled();
    void rawIsOneClickAway();
    void theEncodingIsNamed();
    void protobufIsReadBySchema();
    void largePayloadsDoNotBlock_data();
    void largePayloadsDoNotBlock();
    void theRestComesOnItsOwn();
    void copiesTakeEverything_data();
    void copiesTakeEverything();
    void somethingIsFoundInThePayload();
    void headersLieWhereThereIsRoom();
    void combosShowTheirWholeText();

private:
    template <typename T>
    static T* find(const MessagePane& pane, const char* name)
    {
        return pane.findChild<T*>(QLatin1String(name));
    }
};

void TestMessagePane::headersLieWhereThereIsRoom()
{
    MessagePane pane;
    auto message = std::make_shared<StoredMessage>(*messageOf("{}"));
    message->headers.add(QByteArray(200, 'n'), "value");
    pane.resize(900, 250);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.setMessage(message);
    const auto* headers = find<QTableView>(pane, "headersTable");
    const auto* payload = find<TextView>(pane, "payloadText");
    const auto edges = [&pane](const QWidget* part) { return QRect(part->mapTo(&pane, QPoint()), part->size()); };
    QTRY_VERIFY(edges(headers).right() < edges(payload).left());
    QVERIFY(headers->columnWidth(0) <= headers->viewport()->width() / 2); // a long name leaves the value its half
    pane.resize(400, 700);
    QTRY_VERIFY(edges(headers).bottom() < edges(payload).top());
}

/// In as many lines as it takes; each control is within the pane, none lies upon another.
void TestMessagePane::combosShowTheirWholeText()
{
    MessagePane pane;
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    auto* format = pane.findChild<QComboBox*>(QStringLiteral("payloadFormat"));
    auto* unpacking = pane.findChild<QComboBox*>(QStringLiteral("payloadCompression"));
    const auto* text = pane.findChild<QWidget*>(QStringLiteral("payloadText"));
    for (const int width : {1000, 600, 460, 380, 300, 240}) {
        pane.resize(width, 600);
        QTRY_COMPARE(pane.width(), width);
        QList<QRect> places;
        for (QComboBox* combo : {format, unpacking}) {
            for (int i = 0; i < combo->count(); ++i) {
                combo->setCurrentIndex(i);
                QStyleOptionComboBox option;
                option.initFrom(combo);
                option.rect = combo->rect();
                const QRect field =
                    combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
                QVERIFY2(field.width() >= combo->fontMetrics().horizontalAdvance(combo->currentText()),
                         qPrintable(QStringLiteral("%1 at %2").arg(combo->currentText()).arg(width)));
            }
            places << combo->geometry();
        }
        for (const char* name : {"payloadRaw", "protobufSchemas", "copyPayload", "savePayload"})
            places << pane.findChild<QWidget*>(QLatin1String(name))->geometry();
        for (int i = 0; i < places.size(); ++i) {
            QVERIFY(places[i].left() >= 0 && places[i].right() < width);
            QVERIFY(places[i].bottom() < text->geometry().top());
            for (int j = 0; j < i; ++j)
                QVERIFY(!places[i].intersects(places[j]));
        }
    }
}

void TestMessagePane::compressionCanBeOverruled()
{
    MessagePane pane;
    pane.resize(700, 500);
    pane.show();
    auto* text = find<TextView>(pane, "payloadText");
    auto* note = find<QLabel>(pane, "payloadNote");
    auto* compression = find<QComboBox>(pane, "payloadCompression");
    QStringList names;
    for (int i = 0; i < compression->count(); ++i)
        names += compression->itemText(i);
    QCOMPARE(names.join(u'/'), QStringLiteral("Any compression/No compression/gzip/zlib/zstd/snappy/LZ4"));
    QSignalSpy changed(&pane, &MessagePane::formatsChanged);

    const auto block = messageOf(QByteArray::fromHex("051068656c6c6f")); // a block of snappy, without a frame
    pane.setMessage(block);
    QVERIFY(text->toPlainText() != QStringLiteral("hello"));
    compression->setFocus();
    QTest::keyClick(compression, Qt::Key_S); // snappy
    QTRY_COMPARE(text->toPlainText(), QStringLiteral("hello"));
    QVERIFY2(note->text().contains(QStringLiteral("snappy")), qPrintable(note->text()));
    QCOMPARE(changed.count(), 1);
    const QVariantMap formats = changed.last().first().toMap();

    pane.setMessage(messageOf("other", QStringLiteral("orders.old")));
    QCOMPARE(compression->currentIndex(), 0);
    QCOMPARE(text->toPlainText(), QStringLiteral("other"));
    pane.setMessage(block);
    QCOMPARE(compression->currentText(), QStringLiteral("snappy"));

    MessagePane next; // as at the next start
    next.setFormats(formats);
    next.setMessage(block);
    QTRY_COMPARE(find<TextView>(next, "payloadText")->toPlainText(), QStringLiteral("hello"));
    compression->setCurrentIndex(0);
    emit compression->activated(0);
    QVERIFY(changed.last().first().toMap().isEmpty());
}

void TestMessagePane::rawIsOneClickAway()
{
    MessagePane pane;
    pane.show();
    QSignalSpy changed(&pane, &MessagePane::formatsChanged);
    auto* text = find<TextView>(pane, "payloadText");
    auto* raw = find<QPushButton>(pane, "payloadRaw");
    auto* compression = find<QComboBox>(pane, "payloadCompression");
    const QByteArray stored = qCompress("{\"a\": 1}").mid(4); // zlib
    pane.setMessage(messageOf(stored));
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("\"a\": 1")));
    raw->click();
    QTRY_VERIFY2(text->toPlainText().contains(QStringLiteral("78 9c")), qPrintable(text->toPlainText()));
    pane.setMessage(messageOf("other", QStringLiteral("orders.old"))); // it stays
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("6f 74 68 65 72")));
    raw->click();
    QTRY_COMPARE(text->toPlainText(), QStringLiteral("other"));
    QCOMPARE(changed.count(), 0); // nothing was chosen for the subject
    raw->click();
    compression->setFocus();
    QTest::keyClick(compression, Qt::Key_N); // no compression: a choice ends the raw view
    QVERIFY(!raw->isChecked());
    QCOMPARE(changed.count(), 1);
}

void TestMessagePane::theEncodingIsNamed()
{
    MessagePane pane;
    auto* note = find<QLabel>(pane, "payloadNote");
    pane.setMessage(messageOf(QByteArray::fromHex("fffe48006900")));
    QCOMPARE(find<TextView>(pane, "payloadText")->toPlainText(), QStringLiteral("Hi"));
    QVERIFY2(note->text().contains(QStringLiteral("UTF-16, little endian")), qPrintable(note->text()));
    pane.setMessage(messageOf("Hi"));
    QVERIFY2(note->text().isEmpty(), qPrintable(note->text()));
}

void TestMessagePane::protobufIsReadBySchema()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("order.proto"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("syntax = \"proto3\"; package acme; message Order { int32 id = 1; string name = 2; }");
    file.close();
    MessagePane pane;
    pane.show();
    auto* text = find<TextView>(pane, "payloadText");
    auto* note = find<QLabel>(pane, "payloadNote");
    const auto order = messageOf(QByteArray::fromHex("080712036162633801"));
    pane.setMessage(order);
    QVERIFY(!text->toPlainText().contains(QStringLiteral("name")));

    // Chosen in the dialog.
    QSignalSpy changed(&pane, &MessagePane::protoRulesChanged);
    find<QPushButton>(pane, "protobufSchemas")->click();
    auto* dialog = pane.findChild<ProtoSchemasDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("protoPattern"))->text(), QStringLiteral("orders.new"));
    auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("protoFile"));
    field->setText(path);
    QTest::keyClick(field, Qt::Key_Return);
    auto* type = dialog->findChild<QComboBox*>(QStringLiteral("protoType"));
    QTRY_COMPARE(type->currentText(), QStringLiteral("acme.Order"));
    dialog->findChild<QPushButton*>(QStringLiteral("protoAdd"))->click();
    dialog->findChild<QPushButton*>(QStringLiteral("protoSave"))->click();
    QCOMPARE(changed.count(), 1);
    QTRY_COMPARE(text->toPlainText().simplified(), QStringLiteral("{ \"id\": 7, \"name\": \"abc\", 7: 1 }"));
    QVERIFY2(note->text().contains(QStringLiteral("Protobuf, acme.Order")), qPrintable(note->text()));

    pane.setMessage(messageOf("{\"a\":1}")); // does not fit: shown as what it is, and said
    QTRY_VERIFY2(note->text().contains(QStringLiteral("acme.Order")), qPrintable(note->text()));
    QVERIFY(text->toPlainText().contains(QStringLiteral("\"a\": 1")));
    pane.setMessage(messageOf("{\"a\":1}", QStringLiteral("other")));
    QVERIFY(note->text().isEmpty());

    QVERIFY(QFile::remove(path)); // the next time it is not there
    MessagePane next;
    next.setProtoRules(changed.last().first().value<ProtoRules>());
    next.setMessage(order);
    auto* nextNote = find<QLabel>(next, "payloadNote");
    QTRY_VERIFY2(nextNote->text().contains(QStringLiteral("cannot be opened")), qPrintable(nextNote->text()));
}

void TestMessagePane::largePayloadsDoNotBlock_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<qsizetype>("lines");   ///< at least
    constexpr qsizetype largest = 64 << 20; // that a server takes
    constexpr qsizetype size = 16 << 20;    // what takes long to be formatted
    const QByteArray item = R"({"id":12345,"name":"something","tags":["a","b"],"price":1.5},)";
    QTest::newRow("JSON") << QByteArray('[' + item.repeated(size / item.size()) + "{}]")
                          << QStringLiteral("[\n  {\n    \"id\": 12345,") << QStringLiteral("  {}\n]")
                          << qsizetype(1'500'000);
    QTest::newRow("one line of JSON text")
        << QByteArray("[\"" + QByteArray(size, 'x') + "\"]") << QStringLiteral("[\n  \"xxx")
        << QStringLiteral("xxx\"\n]") << qsizetype(4'000);
    QTest::newRow("one line") << QByteArray("word ").repeated(size / 5) << QStringLiteral("word word")
                              << QStringLiteral("word ") << qsizetype(4'000);
    QRandomGenerator random(1);
    QByteArray noise(largest, Qt::Uninitialized);
    random.fillRange(reinterpret_cast<quint32*>(noise.data()), largest / 4);
    QTest::newRow("random bytes") << noise << QStringLiteral("00000000  ") << QString() << qsizetype(largest / 16);
}

void TestMessagePane::largePayloadsDoNotBlock()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, begins);
    QFETCH(QString, ends);
    QFETCH(qsizetype, lines);
    MessagePane pane;
    pane.resize(800, 600);
    pane.show();
    auto* text = find<TextView>(pane, "payloadText");
    auto* note = find<QLabel>(pane, "payloadNote");
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    // Ticks as often as it can: what lies between two of them is how long the window did not answer.
    // Other programs' share of a busy machine is not counted.
    test::ThreadTime last = test::threadTime();
    std::chrono::nanoseconds longest{0};
    const auto measure = [&] {
        const test::ThreadTime now = test::threadTime();
        longest = std::max(longest, (now - last).used + (now - last).waited());
        last = now;
    };
    QEventLoop loop;
    QTimer ticks;
    const auto isThere = [&] { return text->lines()->lineCount() >= lines; };
    connect(&ticks, &QTimer::timeout, &loop, [&] {
        measure();
        if (isThere())
            loop.quit();
    });
    QTimer::singleShot(100'000 * test::slowedBy, &loop, &QEventLoop::quit);
    const auto message = messageOf(payload);
    last = test::threadTime();
    pane.setMessage(message);
    measure();
    ticks.start(0);
    loop.exec();
    measure();
    pane.setMessage(nullptr); // and away again
    measure();
    const auto longestMs = std::chrono::duration_cast<std::chrono::milliseconds>(longest).count();
    qInfo("the window did not answer for %lld ms at most", static_cast<long long>(longestMs));
    pane.setMessage(message);
    loop.exec();
    const qsizetype end = text->lines()->size();
    QCOMPARE(text->lines()->text({0, begins.size()}), begins);
    QCOMPARE(text->lines()->text({end - ends.size(), end}), ends);
    QVERIFY2(!note->text().contains(QStringLiteral("first")), qPrintable(note->text()));
    QVERIFY(isThere());
    QVERIFY2(longestMs < 150, qPrintable(QString::number(longestMs))); // a frame or two; the rest is for slow machines
}

void TestMessagePane::theRestComesOnItsOwn()
{
    MessagePane pane;
    pane.resize(800, 600);
    pane.show();
    auto* text = find<TextView>(pane, "payloadText");
    auto* note = find<QLabel>(pane, "payloadNote");
    const QByteArray lines = QByteArray("0123456789abcde\n").repeated(100'000); // 1.6 MB
    pane.setMessage(messageOf(lines));
    QTRY_COMPARE(text->lines()->lineCount(), 16'385);
    QVERIFY2(note->text().contains(QStringLiteral("the rest is being read")), qPrintable(note->text()));
    text->verticalScrollBar()->setValue(5'000);
    text->select({16'000, 16'020});
    const int value = text->verticalScrollBar()->value();
    QTRY_COMPARE_WITH_TIMEOUT(text->lines()->lineCount(), 100'001, 20'000);
    QCOMPARE(text->verticalScrollBar()->value(), value); // nothing jumps
    QCOMPARE(text->selection(), (TextRange{16'000, 16'020}));
    QVERIFY2(note->text().isEmpty(), qPrintable(note->text()));
    QCOMPARE(text->toPlainText(), QString::fromLatin1(lines));
    pane.setMessage(messageOf("small"));
    QCOMPARE(text->toPlainText(), QStringLiteral("small"));
}

void TestMessagePane::copiesTakeEverything_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("isText");
    QTest::newRow("small") << QByteArray("Gr\xC3\xBC\xC3\x9F"
                                         "e")
                           << true;
    QTest::newRow("small bytes") << QByteArray("\xFF\x00\x01", 3) << false;
    QTest::newRow("large") << QByteArray("0123456789abcde\n").repeated(300'000) << true;
    QTest::newRow("large bytes") << QByteArray("\xFF\x00\x01\x02", 4).repeated(1 << 20) << false;
}

void TestMessagePane::copiesTakeEverything()
{
    QFETCH(QByteArray, payload);
    QFETCH(bool, isText);
    MessagePane pane;
    pane.show();
    auto* text = find<TextView>(pane, "payloadText");
    QGuiApplication::clipboard()->clear();
    pane.setMessage(messageOf(payload));
    QTRY_VERIFY_WITH_TIMEOUT(text->lines()->size() >= (isText ? QString::fromUtf8(payload).size() : payload.size()),
                             5000 * test::slowedBy);
    find<QPushButton>(pane, "copyPayload")->click();
    const auto bytes = [] {
        const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
        return mime ? mime->data(QStringLiteral("application/octet-stream")) : QByteArray();
    };
    QTRY_COMPARE(bytes(), payload);
    QCOMPARE(QGuiApplication::clipboard()->text(), isText ? QString::fromUtf8(payload) : text->toPlainText());
}

void TestMessagePane::somethingIsFoundInThePayload()
{
    MessagePane pane;
    pane.resize(600, 500);
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    auto* text = find<TextView>(pane, "payloadText");
    auto* field = find<QLineEdit>(pane, "payloadFind");
    QVERIFY(!field->isVisible());
    pane.setMessage(messageOf(R"({"error":"timeout","retries":3,"last":"TIMEOUT"})"));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field->isVisible() && field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("timeout"));
    QTRY_COMPARE(text->selectedText(), QStringLiteral("timeout"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(text->selectedText(), QStringLiteral("TIMEOUT"));
    QTest::keyClick(field, Qt::Key_Return); // round and round
    QTRY_COMPARE(text->selectedText(), QStringLiteral("timeout"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(text->selectedText(), QStringLiteral("TIMEOUT"));
    QTest::keyClicks(field, QStringLiteral("x"));
    QTRY_COMPARE(text->selectedText(), QString());
    QTest::keyClick(field, Qt::Key_Backspace);
    QTRY_COMPARE(text->selectedText(), QStringLiteral("TIMEOUT"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible() && text->hasFocus());
    QTest::keyClick(text, Qt::Key_F3);
    QTRY_COMPARE(text->selectedText(), QStringLiteral("timeout"));
}

JETLAG_GUI_TEST_MAIN(TestMessagePane)
#include "tst_messagepane.moc"
