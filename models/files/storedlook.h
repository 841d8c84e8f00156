// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/files: which recorded messages still lie where they were recorded.

#include "files/importfile.h"
#include "jetstream/jetstreamapi.h"

#include <deque>
#include <functional>
#include <map>

namespace jetlag {

/// Asks each stream what it reaches from and to, then for each message in that range by its sequence; what lies there
/// counts as the recorded one if it was stored at the same time. No consumer. Session thread; destroying it cancels
/// silently.
class StoredLook
{
public:
    /// An error: nobody can tell.
    using Done = std::function<void(const Result<StoredPlaces>&)>;
    StoredLook(const JetStreamApi& api, Done done);
    /// Once. Answers from the event loop, or at once where nothing has to be asked.
    void start(std::vector<ImportFile::Place> places);

private:
    void onStream(const StreamName& stream, const Result<StreamInfoReply>& reply);
    void onMessage(const ImportFile::Place& place, const Result<StoredMessage>& reply);
    void pump();
    void fail(const Error& error);

    JetStreamApi m_api;
    const Done m_done;
    std::map<StreamName, std::vector<ImportFile::Place>> m_places; ///< of streams whose range is not known yet
    std::deque<ImportFile::Place> m_toAsk;
    size_t m_open = 0; ///< requests
    StoredPlaces m_found;
};

} // namespace jetlag
