// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// replayer URL JOURNAL RATE [LETTER TEXT]: replays all of the stream DLQ, or the letter with TEXT in place of its
// payload, prints the counts and ends. A test kills it on the way, or ends it as the program is ended: what is in
// flight is given up.
#include "deadletters/replayjournal.h"
#include "deadletters/replayservice.h"
#include "nats/connection.h"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace jetlag;

namespace {
volatile std::sig_atomic_t mustEnd = 0;
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4 && arguments.size() != 6)
        return 2;
    Connection connection;
    JetStreamApi api(connection.requests());
    ReplayJournal journal(arguments[2]);
    WorkRegistry works;
    ReplayService service(api, journal, works);
    Replay replay;
    QObject::connect(&connection, &Connection::stateChanged, &application, [&](ConnectionState state) {
        if (state != ConnectionState::Connected || replay.isRunning())
            return; // it waits for a server that was away
        ReplayRequest request;
        request.source = StreamName{QStringLiteral("DLQ")};
        request.all = arguments.size() == 4;
        if (!request.all) {
            request.sequences = {Sequence{arguments[4].toULongLong()}};
            request.editedPayload = arguments[5].toUtf8();
        }
        if (const int rate = arguments[3].toInt(); rate > 0)
            request.ratePerSecond = rate;
        replay =
            service.start(request, {{}, [](const Result<ReplayProgress>& end) {
                                        if (end)
                                            std::printf("replayed %llu unknown %llu\n", end->replayed, end->unknown);
                                        else
                                            std::fprintf(stderr, "%s\n", qPrintable(end.error().summary));
                                        QCoreApplication::exit(end ? 0 : 1);
                                    }});
    });
    std::signal(SIGTERM, [](int) { mustEnd = 1; });
    QTimer ending;
    QObject::connect(&ending, &QTimer::timeout, &application, [&works] {
        if (mustEnd == 0)
            return;
        works.close();
        QCoreApplication::exit(3);
    });
    ending.start(5);
    ConnectionOptions options;
    options.servers = {arguments[1]};
    connection.open(options);
    return QCoreApplication::exec();
}
