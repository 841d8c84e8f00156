// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/headers.h"

#include <algorithm>

namespace jetlag {

void MessageHeaders::removeAll(const QByteArray& name)
{
    m_entries.removeIf([&](const Entry& entry) { return entry.first == name; });
}

QList<QByteArray> MessageHeaders::values(const QByteArray& name) const
{
    QList<QByteArray> found;
    for (const Entry& entry : m_entries) {
        if (entry.first == name)
            found.append(entry.second);
    }
    return found;
}

std::optional<QByteArray> MessageHeaders::firstValue(const QByteArray& name) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.first == name; });
    return it == m_entries.end() ? std::nullopt : std::optional(it->second);
}

std::optional<QByteArray> MessageHeaders::firstValueCaseInsensitive(const QByteArray& name) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const Entry& e) { return e.first.compare(name, Qt::CaseInsensitive) == 0; });
    return it == m_entries.end() ? std::nullopt : std::optional(it->second);
}

MessageHeaders MessageHeaders::parse(const QByteArray& block, int* status, QByteArray* description)
{
    MessageHeaders headers;
    qsizetype at = 0;
    bool isFirstLine = true;
    while (at < block.size()) {
        qsizetype end = block.indexOf('\n', at);
        if (end < 0)
            end = block.size();
        qsizetype length = end - at;
        if (length > 0 && block[at + length - 1] == '\r')
            --length;
        const QByteArray line = block.mid(at, length);
        at = end + 1;
        if (isFirstLine) {
            isFirstLine = false;
            if (line.startsWith("NATS/")) {
                const QByteArray rest = line.mid(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' ')).trimmed();
                const QByteArray digits = rest.left(3);
                const bool ok = digits.size() == 3 &&
                                std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
                const int code = digits.toInt();
                if (status)
                    *status = ok ? code : 0;
                if (description)
                    *description = ok ? rest.mid(3).trimmed() : QByteArray();
                continue;
            }
        }
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.add(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return headers;
}

QByteArray MessageHeaders::serialized() const
{
    if (m_entries.isEmpty())
        return {};
    QByteArray block("NATS/1.0\r\n");
    for (const Entry& entry : m_entries)
        block.append(entry.first).append(": ").append(entry.second).append("\r\n");
    return block.append("\r\n");
}

} // namespace jetlag
