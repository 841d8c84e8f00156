// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayjournal.h"
#include "deadletters/replayservice.h"
#include "support/client.h"
#include "support/heard.h"

#include <QTest>

#include <map>
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

/// One replay or discard, and what it tells.
class ReplayRun
{
public:
    ReplayRun(ReplayService& service, const ReplayRequest& request)
        : work(service.start(request, listener()))
    {
    }
    ReplayRun(ReplayService& service, const DiscardRequest& request)
        : work(service.discard(request, listener()))
    {
    }
    ReplayRun(const ReplayRun&) = delete;
    ReplayRun& operator=(const ReplayRun&) = delete;
    bool waitForEnd(int ms = 60000)
    {
        return QTest::qWaitFor([this] { return end.has_value() || problem.has_value(); }, ms);
    }

    std::optional<ReplayProgress> end;
    ReplayProgress last;
    bool hasOverrun = false; ///< more was told to be done than there is
    std::optional<Error> problem;
    QStringList texts;
    std::map<uint64_t, std::vector<LetterOutcome>> outcomes; ///< by letter; a later one adds to the first
    Replay work;

private:
    void take(const ReplayProgress& progress)
    {
        last = progress;
        hasOverrun = hasOverrun || progress.done() > progress.total;
    }
    Replay::Listener listener()
    {
        return {[this](const ReplayNews& news) {
                    if (const auto* settled = std::get_if<std::vector<LetterOutcome>>(&news)) {
                        for (const LetterOutcome& outcome : *settled) {
                            texts.append(outcome.text);
                            outcomes[outcome.sequence.value].push_back(outcome);
                        }
                    } else {
                        take(std::get<ReplayProgress>(news));
                    }
                },
                [this](const Result<ReplayProgress>& how) {
                    if (!how) {
                        problem = how.error();
                        return;
                    }
                    take(*how);
                    end = last;
                }};
    }
};

/// nullopt: none came, or it failed.
inline std::optional<ReplayPlan> planOf(ReplayService& service, const ReplayRequest& request)
{
    Heard<NoProgress, Result<ReplayPlan>> heard;
    const auto work = service.plan(request, heard.listener());
    (void)heard.waitForEnd(10000);
    return heard.outcome && *heard.outcome ? std::optional(**heard.outcome) : std::nullopt;
}

} // namespace jetlag::test
