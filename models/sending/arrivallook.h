// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jetstream/jetstreamapi.h"
#include "reading/readjob.h"

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace jetlag {

/// Looks in a stream for messages that were sent to it without an answer. Reads what was stored since then, without a
/// consumer, and compares the message ids. Session thread; letting go of it cancels silently, but not from inside
/// `done`.
class ArrivalLook
{
public:
    struct Answer
    {
        std::map<QByteArray, Sequence> found; ///< by message id
        StreamFactsPtr facts;                 ///< of the stream; null: it did not tell
        /// What was not found never arrived: nothing stored since then is missing. False: nobody can tell.
        bool isWhole = false;
        bool isTransient = false;   ///< the server did not answer: ask again
        std::optional<Error> error; ///< why it is not whole, where there is an error
    };
    using Done = std::function<void(const Answer&)>;
    /// `after`: the stream's last sequence before the first of them was sent. `subject`: that all were sent to; empty:
    /// several.
    ArrivalLook(const JetStreamApi& api, StreamName stream, Sequence after, QString subject, std::set<QByteArray> ids,
                Done done);
    void start();

private:
    void onInfo(const StreamInfoReply& info);
    void read();
    void fail(const Error& error);
    void finish(bool isWhole);

    JetStreamApi m_api;
    const StreamName m_stream;
    const Sequence m_after;
    const QString m_subject;
    const std::set<QByteArray> m_ids;
    const Done m_done;
    StreamFactsPtr m_facts;
    std::unique_ptr<ReadJob> m_read;
    bool m_hasGaps = false;
    Answer m_answer;
};

} // namespace jetlag
