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
/// cannot be judged (Unknown, missing) changes nothing. No threads, no I/O.
class AlertWatch
{
public:
    static constexpr std::chrono::seconds mustLast{5};     ///< bad for this long
    static constexpr std::chrono::seconds mustRecover{30}; ///< good for this long

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
    };
    void judge(const Key& key, Severity severity, const QString& status, const QString& text, Steady now);

    SnapshotPtr m_last;
    std::map<Key, State> m_states; ///< only of what is or was bad
};

/// The line of the Events page.
Event eventOf(const Alert& alert);

} // namespace jetlag

Q_DECLARE_METATYPE(jetlag::Alert)
