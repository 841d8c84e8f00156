// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/journalwriter.h"
#include "deadletters/replayfollowup.h"

#include <deque>

namespace jetlag {

/// Writes what became of letters into the journal, a few hundred at a time, so that thousands which are settled at once
/// keep nobody waiting. Session thread.
class FateNotes : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    FateNotes(JournalWriter& journal, ReplayFollowUp& followUp, QObject* parent = nullptr);
    ~FateNotes() override; ///< writes what is left
    void writeAll();

private:
    void take(const FateNews& news);
    void writeSome();

    JournalWriter& m_journal;
    std::deque<ReplayJournal::JobFate> m_waiting;
    QTimer m_timer;
};

} // namespace jetlag
