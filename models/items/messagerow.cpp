// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/messagerow.h"

#include "domain/subject.h"
#include "items/messagemarker.h"
#include "payload/payload.h"

#include <QStringList>

namespace jetlag {
namespace {

constexpr int previewCharacters = 160;
constexpr qsizetype mostKeptCharacters = 4096; ///< of all headers: a server takes some as large as a payload

QString headersText(const StoredMessage& message)
{
    QStringList parts;
    for (const auto& [name, value] : message.headers.entries())
        parts << QStringLiteral("%1: %2").arg(QString::fromUtf8(name), QString::fromUtf8(value));
    return displayText(parts.join(QStringLiteral(" · ")));
}

QString cut(QString text)
{
    if (text.size() <= mostKeptCharacters)
        return text;
    text.truncate(mostKeptCharacters);
    if (text.back().isHighSurrogate())
        text.chop(1); // no half of a character
    return text + QStringLiteral("…");
}

} // namespace

QString MessageRow::preview() const
{
    if (!m_body)
        return m_kept->preview;
    const QString marker = markerText(*m_body);
    return marker.isEmpty() ? payloadPreview(m_body->payload, previewCharacters) : marker;
}

QString MessageRow::headers() const
{
    return m_body ? headersText(*m_body) : m_kept->headers;
}

std::optional<QString> MessageRow::messageId() const
{
    if (!m_body)
        return m_kept->messageId;
    const auto id = m_body->headers.firstValue("Nats-Msg-Id");
    return id ? std::optional(displayText(QString::fromUtf8(*id))) : std::nullopt;
}

MessageRef MessageRow::ref() const
{
    return m_body ? MessageRef(m_body) : m_kept->ref;
}

size_t MessageRow::bodyBytes() const
{
    if (!m_body)
        return 0;
    auto bytes = static_cast<size_t>(m_body->payload.size());
    for (const auto& [name, value] : m_body->headers.entries())
        bytes += static_cast<size_t>(name.size() + value.size());
    return bytes;
}

void MessageRow::letGo()
{
    if (!m_body)
        return;
    if (!m_kept) { // a stored message never changes: what was kept of it before still holds
        auto kept = std::make_shared<Kept>();
        kept->ref = MessageRef(m_body);
        kept->ref.body.reset();
        kept->preview = preview();
        kept->headers = cut(headers());
        kept->messageId = messageId();
        if (kept->messageId)
            kept->messageId = cut(*kept->messageId);
        m_kept = std::move(kept);
    }
    m_body.reset();
}

} // namespace jetlag
