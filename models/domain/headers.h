// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace jetlag {

/// Message headers in wire order, several values per name kept as several entries. Names are case-sensitive on
/// the wire; lookup helpers say which comparison they use.
class MessageHeaders
{
public:
    using Entry = std::pair<QByteArray, QByteArray>;

    void add(QByteArray name, QByteArray value) { m_entries.append({std::move(name), std::move(value)}); }
    void removeAll(const QByteArray& name); ///< exact name
    const QList<Entry>& entries() const { return m_entries; }
    bool isEmpty() const { return m_entries.isEmpty(); }
    qsizetype size() const { return m_entries.size(); }
    QList<QByteArray> values(const QByteArray& name) const;             ///< exact name
    std::optional<QByteArray> firstValue(const QByteArray& name) const; ///< exact name
    std::optional<QByteArray> firstValueCaseInsensitive(const QByteArray& name) const;

    /// Parses a raw block "NATS/1.0[ status[ description]]\r\nName: value\r\n…\r\n\r\n". Lenient: malformed lines
    /// are skipped, never fatal (foreign bytes). Leading and trailing blanks of values are trimmed.
    static MessageHeaders parse(const QByteArray& block, int* status = nullptr, QByteArray* description = nullptr);
    /// The wire form of the block; empty when there are no headers.
    QByteArray serialized() const;

    friend bool operator==(const MessageHeaders&, const MessageHeaders&) = default;

private:
    QList<Entry> m_entries;
};

} // namespace jetlag
