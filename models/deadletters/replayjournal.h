// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timestamp.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace jetlag {

/// Remembers every replay that was begun and how it ended, in SQLite (WAL), so that a crash leaves each message in one
/// known state. An intent is on disk before the message is sent. Use on one thread only. A damaged file is moved aside,
/// never fatal: problem() says so.
class ReplayJournal
{
public:
    enum class State { Intended, Replayed, Duplicate, Failed };
    struct Intent
    {
        QByteArray messageId;
        StreamName source;
        Sequence sequence;
        QString target;          ///< subject
        StreamName targetStream; ///< where to look when no answer comes
        Sequence targetLast;     ///< its last sequence before the first attempt: what was sent lies beyond it
        /// The earlier attempt was looked for and did not arrive: this one is the first.
        bool isKnownNotToBeThere = false;
        std::optional<Timestamp> at; ///< by the target's server, where it tells (`ts`, from 2.10); else this clock
    };
    struct Entry
    {
        State state = State::Intended; ///< Intended after a restart: outcome unknown
        Timestamp begun{};             ///< the first attempt without an answer
        bool isServerTime = false;     ///< `begun` is by the target's server, not by this computer's clock
        StreamName targetStream;       ///< empty: written by a version that did not note it
        Sequence targetLast;
        Sequence storedAs; ///< of the last confirmation; 0: none
        quint64 times = 0; ///< confirmed replays
        QString note;      ///< why it ended as it did, as it was said then
    };
    explicit ReplayJournal(const QString& path);
    ~ReplayJournal();

    /// On disk when it returns; an error means that nothing may be sent.
    [[nodiscard]] Result<bool> begin(const std::vector<Intent>& intents);
    struct Outcome
    {
        QByteArray messageId;
        State state = State::Intended;
        Sequence storedAs;
        QString note = {};
    };
    /// False: none of it could be written. Those stay intents, which are looked for.
    [[nodiscard]] bool finish(const std::vector<Outcome>& outcomes);
    std::optional<Entry> find(const QByteArray& messageId) const;
    std::optional<Error> problem() const; ///< what was wrong on opening
    bool isUsable() const;                ///< false: begin() will fail

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
