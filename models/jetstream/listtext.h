// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace jetlag {

/// Walks over the entries of a list reply by their bytes alone, so that those which say what they said last time are
/// never read as JSON (a fifth of the work of a refresh of 10,000 consumers). It only finds where entries begin and
/// end: what is new is read by the reader, and so is the reply around the entries. Looks at `payload`, which must
/// outlive it. Pure, any thread.
class ListText
{
public:
    /// At the first entry of the list `name`. nullopt: the reply does not look as servers write it, with nothing nested
    /// before the list; the reader may still make sense of it.
    static std::optional<ListText> of(const QByteArray& payload, QByteArrayView name);

    bool isAtEnd() const { return m_isAtEnd; }
    /// Bytes of the entry here if it says the same as `known` (the text of an object), its last `ts` (the time of the
    /// reply) aside.
    std::optional<qsizetype> sameAs(QByteArrayView known) const;
    /// The entry here; empty: it has no end, or is no object.
    QByteArrayView entry() const;
    /// Past an entry of so many bytes. False: what follows is neither another one nor the end of the list.
    bool skip(qsizetype bytes);
    /// At the end: the reply with an empty list in it.
    QByteArray frame() const;

private:
    QByteArrayView m_payload;
    qsizetype m_list = 0; ///< where the first entry begins
    qsizetype m_at = 0;
    bool m_isAtEnd = false;
};

/// Whether two infos of the same entity say the same, their `ts` (time of the reply) aside.
bool sameExceptReplyTime(QByteArrayView a, QByteArrayView b);

} // namespace jetlag
