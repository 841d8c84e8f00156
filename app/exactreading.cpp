// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exactreading.h"

namespace jetlag {

void ExactReading::start(MessageReader& reader, Messages messages, QObject* parent,
                         std::function<void(const Messages&)> done)
{
    auto* reading = new ExactReading(reader, std::move(messages), parent, std::move(done));
    if (reading->m_open.empty()) {
        reading->m_done(reading->m_messages);
        delete reading;
    }
}

ExactReading::ExactReading(MessageReader& reader, Messages messages, QObject* parent,
                           std::function<void(const Messages&)> done)
    : QObject(parent)
    , m_reader(reader)
    , m_messages(std::move(messages))
    , m_done(std::move(done))
{
    connect(&reader, &MessageReader::batchReady, this, &ExactReading::onBatch);
    for (size_t i = 0; i < m_messages.size() && m_open.size() < Most; ++i) {
        if (!m_messages[i]->headers.isEmpty())
            m_open[reader.readOne(m_messages[i]->stream, m_messages[i]->sequence)] = i;
    }
}

ExactReading::~ExactReading()
{
    for (const auto& [token, place] : m_open)
        m_reader.cancel(token);
}

void ExactReading::onBatch(const MessageBatchPtr& batch)
{
    const auto open = m_open.find(batch->token);
    if (open == m_open.end())
        return;
    auto& message = m_messages[open->second];
    m_open.erase(open);
    // A stream made anew may hold another message there: that is not the one that was chosen.
    if (!batch->messages.empty() && batch->messages.front()->time == message->time &&
        batch->messages.front()->payload == message->payload)
        message = batch->messages.front();
    if (!m_open.empty())
        return;
    deleteLater();
    m_done(m_messages);
}

} // namespace jetlag
