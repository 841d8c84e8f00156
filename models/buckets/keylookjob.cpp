// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buckets/keylookjob.h"

#include "jetstream/errorcodes.h"
#include "reading/rangeread.h"

#include <algorithm>

namespace jetlag {
namespace {

constexpr int mostAtOnce = 16;
constexpr size_t toldAtOnce = 16;

} // namespace

KeyLookJob::KeyLookJob(const JetStreamApi& api, StreamFactsPtr stream, std::optional<ServerVersion> version,
                       const std::vector<QString>& keys, KeyLooking::Teller teller)
    : m_api(api)
    , m_stream(std::move(stream))
    , m_rules(rulesOf(*m_stream))
    , m_teller(std::move(teller))
    , m_keys(keys.begin(), keys.end())
    // A mirror of a mirror, an old server: whatever does not answer is asked again from the leader.
    , m_usesDirect(version && m_stream->config.allowDirect)
{
    m_depth.expect(averageBytes(m_stream->state));
    m_depth.bound(m_stream->state.bytes);
}

void KeyLookJob::stop()
{
    m_api.cancelAll();
    m_teller.end(cancelledError());
}

void KeyLookJob::pump()
{
    while (!m_error && !m_keys.empty() && m_inFlight < std::min(mostAtOnce, m_depth.value())) {
        const QString key = m_keys.front();
        m_keys.pop_front();
        ++m_inFlight;
        if (m_usesDirect)
            askDirectly(key);
        else
            askLeader(key);
    }
    if (m_inFlight > 0)
        return;
    tell();
    m_teller.end(m_error);
}

void KeyLookJob::askDirectly(const QString& key)
{
    MessageQuery query;
    query.lastBySubject = keySubject(m_rules, key);
    m_api.directMessage(m_stream->name(), query, [this, key, began = Clock::now()](const Result<DirectMessage>& reply) {
        if (!reply) {
            const bool isAbsent = reply.error().kind == Error::Kind::NotFound;
            m_usesDirect = m_usesDirect && isAbsent;
            askLeader(key);
            return;
        }
        m_depth.onAnswer(Clock::now() - began, static_cast<size_t>(reply->message.payload.size()));
        onMessage(key, reply->message);
    });
}

void KeyLookJob::askLeader(const QString& key)
{
    MessageQuery query;
    query.lastBySubject = keySubject(m_rules, key);
    m_api.message(m_stream->name(), query, [this, key](const Result<StoredMessage>& reply) { onMessage(key, reply); });
}

void KeyLookJob::onMessage(const QString& key, const Result<StoredMessage>& message)
{
    --m_inFlight;
    if (message) {
        m_found.push_back(keyStateOf(key, *message));
    } else if (message.error().apiCode == ApiCode::NoMessage) {
        KeyState gone;
        gone.key = key;
        m_found.push_back(gone);
    } else {
        m_error = message.error();
    }
    if (m_found.size() >= toldAtOnce)
        tell();
    pump();
}

void KeyLookJob::tell()
{
    if (!m_found.empty())
        m_teller.progress(std::exchange(m_found, {}));
}

KeyPictureJob::KeyPictureJob(const JetStreamApi& api, StreamName stream, QString key, KeyLook::Teller teller)
    : m_api(api)
    , m_stream(std::move(stream))
    , m_key(std::move(key))
    , m_teller(std::move(teller))
{
}

void KeyPictureJob::start()
{
    m_api.streamInfo(m_stream, {}, [this](const Result<StreamInfoReply>& info) {
        if (info)
            onStream(info->facts);
        else
            m_teller.end(unexpected(info.error()));
    });
}

void KeyPictureJob::stop()
{
    m_api.cancelAll();
    m_teller.end(unexpected(cancelledError()));
}

void KeyPictureJob::onStream(const StreamFactsPtr& facts)
{
    MessageQuery query;
    query.lastBySubject = keySubject(rulesOf(*facts), m_key);
    m_api.message(m_stream, query, [this, facts](const Result<StoredMessage>& message) {
        KeyPicture picture{facts, {}};
        picture.state.key = m_key;
        if (message)
            picture.state = keyStateOf(m_key, *message);
        else if (message.error().apiCode != ApiCode::NoMessage) {
            m_teller.end(unexpected(message.error()));
            return;
        }
        m_teller.end(std::move(picture));
    });
}

} // namespace jetlag
