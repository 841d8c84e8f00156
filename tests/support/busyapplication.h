// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/threadtime.h"

#include <QApplication>
#include <QEvent>

#include <functional>
#include <vector>

namespace jetlag::test {

/// An application that knows how long each event kept its thread from the next one. Only deliveries count: what a test
/// does by itself between them is no product code, but a key that it presses is a delivery. An event that runs an event
/// loop of its own is not judged; what that loop delivers is.
class BusyApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;

    struct Delivery
    {
        const char* receiver = nullptr; ///< its class
        QEvent::Type type = QEvent::None;
        ThreadTime time;
        bool hadWindow = false; ///< one was visible when it began
    };
    std::function<void(const Delivery&)> delivered; ///< outermost ones

private:
    struct Frame
    {
        int loopLevel = 0;
        bool hasLoop = false; ///< an event loop ran inside
    };
    std::vector<Frame> m_frames;
};

} // namespace jetlag::test
