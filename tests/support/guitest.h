// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/busyapplication.h"

#include <QTest>

namespace jetlag::test {

/// Runs the tests of an object under a watchdog: an event that keeps the GUI thread busy or waiting for longer than a
/// person notices fails the test that it happens in, with what was running.
int runGuiTest(BusyApplication& application, QObject& tests, int argc, char** argv);

/// As long as it lives an event may take as long as this (of optimised code), for a reason that stands where it is
/// made.
class LongerEvents
{
public:
    explicit LongerEvents(std::chrono::milliseconds most);
    ~LongerEvents();
    LongerEvents(const LongerEvents&) = delete;
    LongerEvents& operator=(const LongerEvents&) = delete;
};

} // namespace jetlag::test

/// In place of QTEST_MAIN: the same, watched.
#define JETLAG_GUI_TEST_MAIN(TestObject)                                                                               \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);                                                         \
        jetlag::test::BusyApplication application(argc, argv);                                                         \
        TestObject tests;                                                                                              \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        return jetlag::test::runGuiTest(application, tests, argc, argv);                                               \
    }
