// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/snapshot.h"

#include <map>
#include <vector>

namespace jetlag {

/// Something became bad, or is good again.
struct Alert
{
    StreamName stream;
    std::optional<ConsumerName> consumer; ///< nullopt: the stream itself
    Severity severity = Severity::Critical;
    bool isOver = false; ///< it has recovered; `severity` is what it was
    QString status;      ///< keyword in English: "stopped", for programs
    QString text;        ///< translated sentence, foreign text escaped
    Timestamp at{};
};

/// Turns snapshots into alerts: one when a thing has been bad for a moment, one when it has been good again for a
/// moment, nothing in between and nothing for a state that merely comes and goes. A worse severity alerts again. What
/// cannot be judged (Unknown, missing) changes nothing. Warnings must last longer, and once one is over the next one
/// must last longer than it did: healthy workers that come in turns fall behind and catch up all day. A durable
/// consumer that went with its stream alerts. No threads, no I/O.
class AlertWatch
{
public:
    static constexpr std::chrono::seconds mustLast{5};      ///< critical for this long
    static constexpr std::chrono::seconds warningLasts{60}; ///< only a warning: for this long
    static constexpr std::chrono::seconds mustRecover{30};  ///< good for this long
    static constexpr std::chrono::minutes remembered{60};   ///< how long a warning lasted

    using Steady = std::chrono::steady_clock::time_point;
    /// How long something lasts is measured by the steady clock; `at` is what the alerts are dated.
    std::vector<Alert> update(const SnapshotPtr& snapshot, Steady now, Timestamp at = systemNow());

private:
    struct Key
    {
        StreamName stream;
        std::optional<ConsumerName> consumer;
        friend bool operator<(const Key& a, const Key& b)
        {
            return std::tie(a.stream, a.consumer) < std::tie(b.stream, b.consumer);
        }
    };
    struct State
    {
        Severity alerted = Severity::Ok; ///< what was told; Ok: nothing
        Severity present = Severity::Ok;
        Steady since{}; ///< present has been so
        QString status;
        QString text;
        Steady begun{};       ///< bad at all
        bool hasGone = false; ///< with its stream
    };
    /// An episode that was told and is over.
    struct Past
    {
        std::chrono::nanoseconds lasted{0};
        Steady end{};
    };
    void judge(const Key& key, Severity severity, const QString& status, const QString& text, Steady now);
    void judgeGone(const Delta& delta, const SnapshotPtr& before, Steady now);
    std::chrono::nanoseconds neededBy(const Key& key, const State& state) const;

    SnapshotPtr m_last;
    std::map<Key, State> m_states; ///< only of what is or was bad
    std::map<Key, Past> m_past;
};

/// The line of the Events page.
Event eventOf(const Alert& alert);

} // namespace jetlag

Q_DECLARE_METATYPE(jetlag::Alert)
