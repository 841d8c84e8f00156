// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exactreading.h"

namespace jetlag {

void ExactReading::start(MessageReader& reader, MessageRefs messages, What what, QObject* parent,
                         std::function<void(const Result<Messages>&)> done)
{
    auto* reading = new ExactReading(reader, std::move(messages), what, parent, std::move(done));
    if (reading->m_open.empty()) {
        reading->finish();
        delete reading;
    }
}

ExactReading::ExactReading(MessageReader& reader, MessageRefs messages, What what, QObject* parent, Done done)
    : QObject(parent)
    , m_reader(reader)
    , m_messages(std::move(messages))
    , m_done(std::move(done))
{
    connect(&reader, &MessageReader::batchReady, this, &ExactReading::onBatch);
    int again = 0;
    for (size_t i = 0; i < m_messages.size(); ++i) {
        const MessageRef& message = m_messages[i];
        const bool isAgain = message.body && what == What::MissingAndHeaders && !message.body->headers.isEmpty();
        if (!message.body || (isAgain && again++ < Most))
            m_open[reader.readOne(message.stream, message.sequence)] = i;
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
    MessageRef& message = m_messages[open->second];
    m_open.erase(open);
    if (!batch->messages.empty() && message.isOf(*batch->messages.front()))
        message.body = batch->messages.front();
    else if (!message.body && !m_error)
        m_error = batch->error.value_or(replacedError(message));
    if (!m_open.empty())
        return;
    deleteLater();
    finish();
}

void ExactReading::finish()
{
    if (m_error) {
        m_done(unexpected(*m_error));
        return;
    }
    Messages messages;
    for (const MessageRef& message : m_messages)
        messages.push_back(message.body);
    m_done(messages);
}

} // namespace jetlag
