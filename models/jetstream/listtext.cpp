// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/listtext.h"

#include <algorithm>

namespace jetlag {
namespace {

/// Servers from 2.10 end an info with `ts` (and, from 2.11, a few fields behind it).
constexpr QByteArrayView replyTime(",\"ts\":\"");
constexpr qsizetype longestHead = 512; ///< type, total, offset and limit

bool isTime(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == ':' || c == '.' || c == '+' || c == 'T' || c == 'Z';
    });
}

/// How many bytes at the start of `text` say the same as `known`.
std::optional<qsizetype> sameStart(QByteArrayView text, QByteArrayView known)
{
    if (text.startsWith(known))
        return known.size();
    const qsizetype mark = known.lastIndexOf(replyTime);
    if (mark < 0)
        return std::nullopt;
    const qsizetype start = mark + replyTime.size();
    if (!text.startsWith(known.first(start)))
        return std::nullopt;
    const qsizetype end = text.indexOf('"', start);
    const qsizetype knownEnd = known.indexOf('"', start);
    if (end < 0 || knownEnd < 0 || !isTime(text.sliced(start, end - start)))
        return std::nullopt;
    const QByteArrayView rest = known.sliced(knownEnd);
    if (!text.sliced(end).startsWith(rest))
        return std::nullopt;
    return end + rest.size();
}

} // namespace

std::optional<ListText> ListText::of(const QByteArray& payload, QByteArrayView name)
{
    ListText text;
    text.m_payload = payload;
    QByteArray key("\"");
    key.append(name).append("\":[");
    const qsizetype at = text.m_payload.first(std::min(payload.size(), longestHead)).indexOf(key);
    if (at < 0)
        return std::nullopt;
    const QByteArrayView head = text.m_payload.first(at);
    const bool isPlain = head.startsWith('{') && head.lastIndexOf('{') == 0 && !head.contains('[') &&
                         !head.contains('\\') && (at == 1 || head.endsWith(','));
    if (!isPlain)
        return std::nullopt;
    text.m_list = text.m_at = at + key.size();
    text.m_isAtEnd = text.m_payload.sliced(text.m_at).startsWith(']');
    return text;
}

std::optional<qsizetype> ListText::sameAs(QByteArrayView known) const
{
    return sameStart(m_payload.sliced(m_at), known);
}

QByteArrayView ListText::entry() const
{
    qsizetype depth = 0;
    bool isInText = false;
    for (qsizetype i = m_at; i < m_payload.size(); ++i) {
        const char c = m_payload[i];
        if (isInText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isInText = false;
        } else if (c == '"') {
            isInText = true;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth == 0) {
            return m_payload.sliced(m_at, i + 1 - m_at);
        }
        if (depth == 0)
            return {};
    }
    return {};
}

bool ListText::skip(qsizetype bytes)
{
    m_at += bytes;
    const QByteArrayView rest = m_payload.sliced(m_at);
    m_isAtEnd = rest.startsWith(']');
    if (!m_isAtEnd && !rest.startsWith(",{"))
        return false;
    m_at += m_isAtEnd ? 0 : 1;
    return true;
}

QByteArray ListText::frame() const
{
    QByteArray text = m_payload.first(m_list).toByteArray();
    return text.append(m_payload.sliced(m_at));
}

bool sameExceptReplyTime(QByteArrayView a, QByteArrayView b)
{
    return sameStart(a, b) == a.size();
}

} // namespace jetlag
