// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/files: which message ids streams hold already.

#include "reading/readjob.h"

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace jetlag {

/// Reads what streams have stored since a time, without a consumer, and keeps the message ids. A stream forgets an id
/// after its duplicate window, but it holds the message. Session thread; destroying it cancels silently.
class HeldIds
{
public:
    /// An error: nobody can tell, or not now.
    using Done = std::function<void(const std::optional<Error>&)>;
    HeldIds(const JetStreamApi& api, Timestamp since);
    /// Once for each stream; answers from the event loop, or at once where nothing has to be read. One at a time.
    void look(const StreamFactsPtr& stream, Done done);
    bool isKnown(const StreamName& stream) const { return m_ids.count(stream) > 0; }
    bool holds(const StreamName& stream, const QByteArray& id) const;

private:
    void take(const MessageBatch& batch);

    JetStreamApi m_api;
    const Timestamp m_since;
    std::map<StreamName, std::set<QByteArray>> m_ids;
    StreamName m_stream; ///< that is read
    std::set<QByteArray> m_found;
    Done m_done;
    std::unique_ptr<ReadJob> m_read;
};

} // namespace jetlag
