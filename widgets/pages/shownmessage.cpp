// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/shownmessage.h"

#include "widgets/panes/messagepane.h"

namespace jetlag {

ShownMessage::ShownMessage(MessageReader& reader, MessagePane& pane, QObject* parent)
    : QObject(parent)
    , m_reader(reader)
    , m_pane(pane)
{
    connect(&m_reader, &MessageReader::batchReady, this, &ShownMessage::onBatch);
}

ShownMessage::~ShownMessage()
{
    if (m_token != 0)
        m_reader.cancel(m_token);
}

void ShownMessage::show(const MessageRef& message)
{
    m_wanted.reset();
    if (message.body) {
        m_pane.setMessage(message.body);
        return;
    }
    if (const auto shown = m_pane.message(); shown && shown->stream == message.stream && message.isOf(*shown))
        return; // it still has what was let go of elsewhere
    m_wanted = message;
    m_pane.setAwaited(message);
    if (m_token == 0)
        read();
}

void ShownMessage::clear()
{
    m_wanted.reset();
    m_pane.setMessage(nullptr);
}

void ShownMessage::read()
{
    m_asked = *m_wanted;
    m_token = m_reader.readOne(m_asked.stream, m_asked.sequence);
}

void ShownMessage::onBatch(const MessageBatchPtr& batch)
{
    if (batch->token != m_token || m_token == 0)
        return;
    m_token = 0;
    const auto found = batch->messages.empty() ? nullptr : batch->messages.front();
    const bool isIt = found && m_asked.isOf(*found);
    if (isIt)
        emit bodyRead(found);
    if (!m_wanted)
        return;
    if (m_wanted->stream != m_asked.stream || m_wanted->sequence != m_asked.sequence) {
        read();
        return;
    }
    m_wanted.reset();
    if (isIt)
        m_pane.setMessage(found);
    else
        m_pane.setUnreadable(batch->error.value_or(replacedError(m_asked)));
}

} // namespace jetlag
