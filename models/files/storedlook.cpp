// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/storedlook.h"

#include <utility>

namespace jetlag {
namespace {

constexpr size_t window = 64;

bool isWithin(const StreamState& state, Sequence sequence)
{
    return state.messages > 0 && sequence >= state.first && sequence <= state.last;
}

} // namespace

StoredLook::StoredLook(const JetStreamApi& api, Done done)
    : m_api(api)
    , m_done(std::move(done))
{
}

void StoredLook::start(std::vector<ImportFile::Place> places)
{
    for (ImportFile::Place& place : places)
        m_places[place.stream].push_back(std::move(place));
    m_open = m_places.size();
    if (m_open == 0) {
        m_done(m_found);
        return;
    }
    for (const auto& [stream, of] : m_places)
        m_api.streamInfo(stream, {}, [this, name = stream](const auto& reply) { onStream(name, reply); });
}

void StoredLook::onStream(const StreamName& stream, const Result<StreamInfoReply>& reply)
{
    --m_open;
    if (!reply && reply.error().kind != Error::Kind::NotFound) {
        fail(reply.error());
        return;
    }
    for (const ImportFile::Place& place : std::exchange(m_places[stream], {})) {
        if (reply && isWithin(reply->facts->state, place.sequence))
            m_toAsk.push_back(place);
    }
    pump();
}

void StoredLook::pump()
{
    while (!m_toAsk.empty() && m_open < window) {
        const ImportFile::Place place = m_toAsk.front();
        m_toAsk.pop_front();
        ++m_open;
        MessageQuery query;
        query.sequence = place.sequence;
        m_api.message(place.stream, query, [this, place](const auto& reply) { onMessage(place, reply); });
    }
    if (m_open == 0)
        m_done(m_found);
}

void StoredLook::onMessage(const ImportFile::Place& place, const Result<StoredMessage>& reply)
{
    --m_open;
    if (!reply && reply.error().kind != Error::Kind::NotFound) {
        fail(reply.error());
        return;
    }
    // A stream made anew may hold another message in its place.
    if (reply && reply->time == place.time)
        m_found.emplace(place.stream, place.sequence);
    pump();
}

void StoredLook::fail(const Error& error)
{
    m_api.cancelAll();
    m_done(unexpected(error));
}

} // namespace jetlag
