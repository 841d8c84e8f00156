// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jetstream/jetstreamapi.h"
#include "monitor/tracks.h"

#include <functional>
#include <set>

namespace jetlag {

/// One walk after the other over account, stream pages and consumer pages: everything is asked as soon as it is known
/// to exist, all in flight together (the channel's window bounds it). Remembers streams and consumers between the
/// walks. Where the list of streams is denied, each stream is asked for by its name, and what is denied is not asked
/// for each time; where the names are denied, too, those that somebody has named are. Session thread; Poller owns it
/// and decides when.
class AccountWalk
{
public:
    explicit AccountWalk(const JetStreamApi& api);

    /// onDone runs once, from the event loop, unless cancelled. Not while isRunning().
    void start(std::function<void()> onDone);
    void cancel();
    /// A stream that somebody asks for by its name: looked at even where no list tells of it.
    void name(const StreamName& stream) { m_named.insert(stream); }
    bool isRunning() const { return m_open > 0; }
    int requests() const { return m_requests; } ///< that the last walk took

    /// After onDone: set when nothing trustworthy came back; the tracks then hold the former state.
    const std::optional<Error>& failure() const { return m_failure; }
    /// After onDone: the new snapshot, rows reused where nothing shown has changed. Times are the caller's to set.
    std::shared_ptr<Snapshot> takeSnapshot();
    /// What is remembered, for those who add to it between the end of a walk and takeSnapshot().
    std::map<StreamName, track::Stream>& streams() { return m_streams; }
    std::vector<track::Change> takeChanges() { return std::exchange(m_changes, {}); }

private:
    void opened(); ///< a request
    void closed();
    void onAccount(Result<AccountFacts> reply);
    void askStreams(uint64_t offset);
    void onStreams(uint64_t offset, const Result<StreamPage>& reply);
    void takeStream(const StreamFactsPtr& facts);
    void askNames();
    void onNames(const Result<std::vector<StreamName>>& names);
    void askEach(const std::set<StreamName>& names);
    void askNamed();
    void markDenied(const StreamName& name);
    void tellDenied();
    void onStream(const StreamName& name, const Result<StreamInfoReply>& reply);
    void askConsumers(track::Stream& stream, uint64_t offset);
    void onConsumers(const StreamName& name, uint64_t offset, Result<ConsumerPage> reply);
    void finish();
    void settle(track::Stream& stream);
    void dropConsumers(track::Stream& stream, bool tell);
    void addProblem(Error error);

    JetStreamApi m_api;
    std::function<void()> m_onDone;
    std::map<StreamName, track::Stream> m_streams;
    int m_open = 0; ///< requests under way
    int m_requests = 0;
    quint64 m_cycle = 0;
    uint64_t m_total = 0;
    bool m_incomplete = false; ///< a stream page failed
    bool m_shifted = false;    ///< the list changed while we walked it
    std::map<StreamName, track::Unreached<StreamFactsPtr>> m_unreachable;
    std::optional<Error> m_listDenied; ///< the list of streams, which is asked for again after a while
    bool m_areNamesDenied = false;     ///< as well; until then
    std::set<StreamName> m_denied;     ///< streams that may not be looked at; until then
    std::set<StreamName> m_named;
    quint64 m_deniedIn = 0; ///< cycle
    std::optional<Error> m_accountError;
    std::optional<Error> m_failure;
    std::optional<AccountFacts> m_account;
    std::optional<std::chrono::nanoseconds> m_serverAhead; ///< of the reply that was under way the shortest time
    std::vector<Error> m_problems;
    std::vector<track::Change> m_changes;
};

} // namespace jetlag
