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
        QString target;
    };
    struct Entry
    {
        State state = State::Intended; ///< Intended after a restart: outcome unknown
        Timestamp begun{};
        Sequence storedAs; ///< 0: not confirmed
        quint64 times = 0; ///< confirmed replays
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
    };
    void finish(const std::vector<Outcome>& outcomes);
    std::optional<Entry> find(const QByteArray& messageId) const;
    std::optional<Error> problem() const; ///< what was wrong on opening
    bool isUsable() const;                ///< false: begin() will fail

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
