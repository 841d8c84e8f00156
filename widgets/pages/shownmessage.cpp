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
    if (!m_reading.isRunning())
        read();
}

void ShownMessage::clear()
{
    m_wanted.reset();
    m_pane.setMessage(nullptr);
}

void ShownMessage::resume()
{
    if (!m_wanted || m_reading.isRunning())
        return;
    m_pane.setAwaited(*m_wanted);
    read();
}

void ShownMessage::read()
{
    m_asked = *m_wanted;
    m_reading = m_reader.readOne(m_asked.stream, m_asked.sequence, {{}, [this](const auto& read) { onRead(read); }});
}

void ShownMessage::onRead(const Result<std::shared_ptr<const StoredMessage>>& read)
{
    const bool isIt = read && m_asked.isOf(**read);
    if (isIt)
        emit bodyRead(*read);
    if (!m_wanted)
        return;
    if (m_wanted->stream != m_asked.stream || m_wanted->sequence != m_asked.sequence) {
        this->read();
        return;
    }
    if (read || read.error().kind != Error::Kind::Disconnected)
        m_wanted.reset();
    if (isIt)
        m_pane.setMessage(*read);
    else
        m_pane.setUnreadable(read ? replacedError(m_asked) : read.error());
}

} // namespace jetlag
