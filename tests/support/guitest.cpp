// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/guitest.h"

#include <QMetaEnum>

namespace jetlag::test {
namespace {

using namespace std::chrono_literals;
using Milliseconds = std::chrono::duration<double, std::milli>;

/// Unoptimised code takes more than twice as long as what people run.
#ifdef NDEBUG
constexpr int slowness = 1;
#else
constexpr int slowness = 2;
#endif
/// What is promised. It is held against processor time: that of other programs on the machine is no failure.
constexpr Milliseconds usuallyMost = 50ms * slowness;
Milliseconds mostUsed = usuallyMost;
/// Against waiting for anything but a processor: times as many as want each processor, for painting waits for threads
/// that have to wait for theirs. Who waits for a server waits for seconds.
constexpr Milliseconds mostWaited = 250ms;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isWatched = false; // everything takes many times as long
#else
constexpr bool isWatched = true;
#endif

/// Lives on the session's thread in the program; only tests have a connection on the GUI thread.
bool isOfTheSession(const char* receiver)
{
    return qstrcmp(receiver, "jetlag::Requester") == 0;
}

QByteArray nameOf(QEvent::Type type)
{
    const char* name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return name ? QByteArray(name) : QByteArray::number(type);
}

} // namespace

LongerEvents::LongerEvents(std::chrono::milliseconds most)
{
    mostUsed = most * slowness;
}

LongerEvents::~LongerEvents()
{
    mostUsed = usuallyMost;
}

int runGuiTest(BusyApplication& application, QObject& tests, int argc, char** argv)
{
    int outside = 0; // of any test, where nothing can be failed
    Milliseconds longest{0};
    application.delivered = [&](const BusyApplication::Delivery& delivery) {
        // Without a window there is nothing that could freeze: how long a start takes is measured by its bench.
        if (isOfTheSession(delivery.receiver) || !delivery.hadWindow)
            return;
        const Milliseconds used = delivery.time.used;
        const Milliseconds waited = delivery.time.waited();
        longest = std::max(longest, used);
        if (used <= mostUsed && (waited <= mostWaited || waited <= mostWaited * crowding()))
            return;
        const QByteArray text = "The GUI thread worked for " + QByteArray::number(used.count(), 'f', 1) +
                                " ms and waited for " + QByteArray::number(waited.count(), 'f', 1) +
                                " ms in one go: " + nameOf(delivery.type) + " of a " + delivery.receiver;
        if (!isWatched || !QTest::currentTestFunction()) {
            qInfo("%s", text.constData());
            outside += isWatched ? 1 : 0;
            return;
        }
        QTest::qFail(text.constData(), __FILE__, __LINE__);
    };
    const int failures = QTest::qExec(&tests, argc, argv);
    application.delivered = {};
    qInfo("longest event: %.1f ms", longest.count());
    return failures + outside;
}

} // namespace jetlag::test
