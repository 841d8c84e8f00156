// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/rangeread.h"
#include "reading/unackedservice.h"

namespace jetlag {

/// Asks for a consumer, then for its stream, then reads the messages between ack floor and position, a filter after the
/// other, and concludes. Reads only. Session thread.
class UnackedJob : public Job
{
public:
    UnackedJob(const JetStreamApi& api, ConsumerKey key, size_t most, std::optional<ServerVersion> version,
               AdvisoriesAbout advisories, UnackedReading::Teller teller);
    void start() override;
    void stop() override;

private:
    using Messages = std::vector<RangeRead::MessagePtr>;
    void onConsumer(const Result<ConsumerFactsPtr>& consumer);
    void onStream(const Result<StreamInfoReply>& info);
    void readNext();
    void onRead(Messages messages);
    void onEnd(const RangeRead::End& end);
    void merge();
    void conclude();

    JetStreamApi m_api;
    const ConsumerKey m_key;
    const size_t m_most;
    const std::optional<ServerVersion> m_version;
    const UnackedReading::Teller m_teller;
    UnackedInput m_input;
    QStringList m_filters; ///< that are still to be read; one that is empty: everything
    uint64_t m_from = 0;
    uint64_t m_to = 0; ///< further is not read: nothing behind it, or enough before it
    Messages m_read;   ///< of the present filter
    std::unique_ptr<RangeRead> m_range;
};

} // namespace jetlag
