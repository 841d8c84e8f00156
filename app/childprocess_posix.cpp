// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one file of this room that needs POSIX; elsewhere the functions do the safe thing.
#include "app/childprocess.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace jetlag {
#ifdef Q_OS_UNIX
namespace {

// A signal handler may only touch such things: the write end of a pipe.
volatile sig_atomic_t signalPipe = -1;

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe, &byte, 1);
}

} // namespace
#endif

void quitOnSignals()
{
#ifdef Q_OS_UNIX
    int ends[2];
    if (::pipe(ends) != 0)
        return;
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    signalPipe = ends[1];
    auto* notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [notifier] {
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND); // a second one ends at once
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(number, &action, nullptr);
#endif
}

void endWithParent(QProcess& process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
#else
    Q_UNUSED(process)
#endif
}

bool processExists(qint64 pid)
{
#ifdef Q_OS_UNIX
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno != ESRCH;
#else
    Q_UNUSED(pid)
    return true;
#endif
}

std::unique_ptr<QProcess> guardFolder(const QString& folder, qint64 pid)
{
    auto guard = std::make_unique<QProcess>();
#ifdef Q_OS_UNIX
    // The pipe to its standard input is held by this program only: it ends with it, whatever the reason.
    const QString script = QStringLiteral("trap '' INT HUP TERM; while read -r _; do :; done; "
                                          "while kill -0 \"$1\" 2>/dev/null; do sleep 0.1; done; rm -rf -- \"$2\"");
    guard->setStandardOutputFile(QProcess::nullDevice());
    guard->setStandardErrorFile(QProcess::nullDevice());
    guard->start(QStringLiteral("/bin/sh"),
                 {QStringLiteral("-c"), script, QStringLiteral("jetlag-guard"), QString::number(pid), folder});
#else
    Q_UNUSED(folder)
    Q_UNUSED(pid)
#endif
    return guard;
}

} // namespace jetlag
