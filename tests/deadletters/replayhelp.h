// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayjournal.h"
#include "deadletters/replayservice.h"
#include "support/client.h"

#include <QTest>

#include <optional>

namespace jetlag::test {

/// Dead letters as a worker of the example system writes them; payloads of every kind, headers with several values and
/// empty ones.
inline std::vector<StoredMessage> deadLetters(int count, const QString& target)
{
    std::vector<StoredMessage> letters;
    for (int i = 0; i < count; ++i) {
        StoredMessage letter;
        letter.subject = QStringLiteral("vigil.dlq");
        letter.headers.add("Original-Subject", target.toUtf8());
        letter.headers.add("Error", "model not found");
        letter.headers.add("Redeliveries", "3");
        letter.headers.add("Number", QByteArray::number(i));
        letter.headers.add("Trace", "a");
        letter.headers.add("Trace", "b " + QByteArray::number(i));
        letter.headers.add("Empty", "");
        letter.headers.add("After-Empty", "still here");
        letter.headers.add("Nats-Expected-Stream", "DLQ"); // held there, and would be refused elsewhere
        switch (i % 4) {
        case 0:
            letter.payload = "{\"id\":" + QByteArray::number(i) + "}";
            break;
        case 1:
            letter.payload = QByteArray("\0\xff\r\n\0", 5) + QByteArray::number(i);
            break;
        case 2:
            break; // empty
        case 3:
            letter.payload = QByteArray(i % 3000, static_cast<char>(i));
            break;
        }
        letters.push_back(letter);
    }
    return letters;
}

/// One run of a replay to its end.
class ReplayRun : public QObject
{
public:
    ReplayRun(ReplayService& service, const ReplayRequest& request)
    {
        connect(&service, &ReplayService::finished, this, [this](ReplayToken done, const ReplayProgress& progress) {
            if (done == token)
                end = progress;
        });
        connect(&service, &ReplayService::progressed, this, [this](ReplayToken of, const ReplayProgress& progress) {
            if (of == token)
                last = progress;
        });
        connect(&service, &ReplayService::failed, this, [this](ReplayToken of, const Error& error) {
            if (of == token)
                problem = error;
        });
        connect(&service, &ReplayService::outcome, this,
                [this](ReplayToken of, const StreamName&, Sequence, ReplayOutcome, const QString& text) {
                    if (of == token)
                        texts.append(text);
                });
        token = service.start(request);
    }
    bool waitForEnd(int ms = 60000)
    {
        return QTest::qWaitFor([this] { return end.has_value() || problem.has_value(); }, ms);
    }

    ReplayToken token = 0;
    std::optional<ReplayProgress> end;
    ReplayProgress last;
    std::optional<Error> problem;
    QStringList texts;
};

} // namespace jetlag::test
