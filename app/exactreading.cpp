// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exactreading.h"

namespace jetlag {

void ExactReading::start(MessageReader& reader, MessageRefs messages, What what, QObject* parent,
                         std::function<void(const Result<Messages>&)> done)
{
    auto* reading = new ExactReading(reader, std::move(messages), what, parent, std::move(done));
    if (reading->m_open == 0) {
        reading->finish();
        delete reading;
    }
}

ExactReading::ExactReading(MessageReader& reader, MessageRefs messages, What what, QObject* parent, Done done)
    : QObject(parent)
    , m_messages(std::move(messages))
    , m_done(std::move(done))
{
    int again = 0;
    for (size_t i = 0; i < m_messages.size(); ++i) {
        const MessageRef& message = m_messages[i];
        const bool isAgain = message.body && what == What::MissingAndHeaders && !message.body->headers.isEmpty();
        if (!message.body || (isAgain && again++ < Most))
            m_readings.push_back(reader.readOne(message.stream, message.sequence,
                                                {{}, [this, i](const auto& read) { onRead(i, read); }}));
    }
    m_open = m_readings.size();
}

void ExactReading::onRead(size_t place, const Result<std::shared_ptr<const StoredMessage>>& read)
{
    MessageRef& message = m_messages[place];
    if (read && message.isOf(**read))
        message.body = *read;
    else if (!message.body && !m_error)
        m_error = read ? replacedError(message) : read.error();
    if (--m_open > 0)
        return;
    deleteLater();
    finish();
}

void ExactReading::finish()
{
    const Done done = m_done; // whoever hears of it may be the parent's end
    if (m_error) {
        done(unexpected(*m_error));
        return;
    }
    Messages messages;
    for (const MessageRef& message : m_messages)
        messages.push_back(message.body);
    done(messages);
}

} // namespace jetlag
