// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/buckets.

#include "buckets/bucketservice.h"
#include "reading/rangeread.h"
#include "reading/readjob.h"

#include <map>

namespace jetlag {

/// Walks the pages of a stream's subjects, or where there are very many its messages. Bounded: what is not listed is
/// only counted. Session thread.
class KeyListJob : public Job
{
public:
    KeyListJob(const JetStreamApi& api, KeyQuery query, std::optional<ServerVersion> version,
               KeyListing::Teller teller);
    void start() override;
    void stop() override;

private:
    using Messages = std::vector<RangeRead::MessagePtr>;
    void ask(uint64_t offset);
    void onPage(uint64_t offset, const StreamInfoReply& page);
    void readNewest();
    void readAll();
    void onRead(const Messages& messages, bool newestFirst);
    void onAllRead(const std::optional<Error>& error);
    void finish();
    ReadAccess access() const;
    bool isLarge() const;
    QString subjectFilter() const;
    bool takesAll() const { return m_text.isEmpty() || m_list.way == KeyList::Way::Near; }

    JetStreamApi m_api;
    const KeyQuery m_query;
    const QString m_text; ///< looked for in each name; empty: the server has chosen
    const std::optional<ServerVersion> m_version;
    const KeyListing::Teller m_teller;
    std::unique_ptr<ReadJob> m_newest;
    std::unique_ptr<RangeRead> m_range;
    std::map<QString, KeyState> m_states; ///< the newest of each key that was read and matches
    uint64_t m_read = 0;                  ///< messages
    bool m_hasAskedForKey = false;        ///< of Near: then what lies below it
    KeyList m_list;
};

} // namespace jetlag
