// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/buckets.

#include "buckets/bucketservice.h"

namespace jetlag {

/// Walks the pages of a stream's subjects. Bounded: what is not listed is only counted. Session thread.
class KeyListJob : public Job
{
public:
    KeyListJob(const JetStreamApi& api, KeyQuery query, KeyListing::Teller teller);
    void start() override;
    void stop() override;

private:
    void ask(uint64_t offset);
    void onPage(uint64_t offset, const StreamInfoReply& page);
    QString subjectFilter() const;
    bool takesAll() const { return m_text.isEmpty(); }

    JetStreamApi m_api;
    const KeyQuery m_query;
    const QString m_text; ///< looked for in each name; empty: the server has chosen
    const KeyListing::Teller m_teller;
    KeyList m_list;
};

} // namespace jetlag
