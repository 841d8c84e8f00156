// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a window may take while somebody leafs through large and hostile payloads.
#include "app/heap.h"
#include "support/compress.h"
#include "support/guitest.h"
#include "support/slowedby.h"
#include "widgets/common/textview.h"
#include "widgets/panes/messagepane.h"

#include <QFile>
#include <QTest>

using namespace jetlag;

namespace {

constexpr qint64 mebibyte = 1 << 20;
constexpr qint64 mostResident = 300 * mebibyte; ///< of the whole program, whatever is opened

/// A field of /proc/self/status in bytes; -1: the system does not tell.
qint64 told(const char* field)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return -1;
}

/// From now on VmHWM tells the most since now.
bool forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

MessagePane::MessagePtr messageOf(const QByteArray& payload, uint64_t sequence = 1)
{
    auto message = std::make_shared<StoredMessage>();
    message->stream = {QStringLiteral("ORDERS")};
    message->sequence = {sequence};
    message->time = systemNow();
    message->subject = QStringLiteral("orders.new");
    message->payload = payload;
    return message;
}

QByteArray largeJson(qsizetype size)
{
    QByteArray json = "[";
    for (int i = 0; json.size() < size; ++i)
        json += QByteArrayLiteral("{\"id\":") + QByteArray::number(i) + R"(,"name":"somebody","tags":["a","b"]},)";
    json.back() = ']';
    return json;
}

bool isSanitized()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return false;
#endif
}

} // namespace

class TestPayloadMemory : public QObject
{
    Q_OBJECT
private:
    static bool isAtRest(const MessagePane& pane)
    {
        auto* note = pane.findChild<QWidget*>(QStringLiteral("payloadNote"));
        return note && !note->property("text").toString().contains(u'…');
    }

private slots:
    void initTestCase() { keepHeapSmall(); }

    void whateverIsOpened_staysWithinTheBudget_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("JSON of 25 MB") << largeJson(25 * mebibyte);
        QTest::newRow("text of 60 MB") << QByteArray(60 * mebibyte, 'x');
        QTest::newRow("60 million lines") << QByteArray(60 * mebibyte, '\n');
        QTest::newRow("bomb") << test::gzipped(QByteArray(500 * mebibyte, 'x'));
    }
    void whateverIsOpened_staysWithinTheBudget()
    {
        QFETCH(QByteArray, payload);
        if (isSanitized() || !forgetPeak())
            QSKIP("needs a system that tells the peak, and no sanitizer");
        MessagePane pane;
        pane.resize(800, 600);
        pane.show();
        auto* text = pane.findChild<TextView*>(QStringLiteral("payloadText"));
        QVERIFY(text);
        // The test's own copies of all rows are no part of it.
        const qint64 own = told("VmRSS:");
        pane.setMessage(messageOf(payload));
        QTRY_VERIFY_WITH_TIMEOUT(text->lines()->size() > 0 && isAtRest(pane), 120000);
        const qint64 peak = told("VmHWM:") - own + payload.size();
        qInfo("%lld MiB at the peak", static_cast<long long>(peak / mebibyte));
        constexpr qint64 window = 60 * mebibyte; // what the program takes without any message
        QVERIFY2(peak <= mostResident - window, qPrintable(QString::number(peak / mebibyte)));
        pane.setMessage(nullptr);
        QVERIFY2(told("VmRSS:") - own <= 30 * mebibyte, qPrintable(QString::number((told("VmRSS:") - own) / mebibyte)));
    }

    void leafingThroughBombs_staysWithinIt()
    {
        const QByteArray bomb = test::gzipped(QByteArray(100 * mebibyte, 'x'));
        MessagePane pane;
        pane.resize(800, 600);
        pane.show();
        auto* text = pane.findChild<TextView*>(QStringLiteral("payloadText"));
        const bool isTold = forgetPeak();
        const qint64 own = told("VmRSS:");
        for (uint64_t i = 1; i <= 60; ++i) {
            pane.setMessage(messageOf(bomb, i));
            QCoreApplication::processEvents();
        }
        pane.setMessage(messageOf(test::gzipped("the last one"), 61));
        QTRY_COMPARE_WITH_TIMEOUT(text->lines()->text({0, text->lines()->size()}), QStringLiteral("the last one"),
                                  20000 * test::slowedBy);
        QVERIFY(isAtRest(pane));
        if (isTold && !isSanitized())
            QVERIFY2(told("VmHWM:") - own <= 240 * mebibyte, qPrintable(QString::number((told("VmHWM:") - own) >> 20)));
    }
};

JETLAG_GUI_TEST_MAIN(TestPayloadMemory)
#include "tst_payloadmemory.moc"
