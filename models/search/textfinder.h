// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayMatcher>
#include <QStringMatcher>

#include <array>

namespace jetlag {

/// Finds a text in foreign bytes: made once, asked often, any thread. Without regard to case it folds ASCII in place;
/// a text with other letters is compared by Unicode's rules, which costs a conversion of the bytes.
class TextFinder
{
public:
    TextFinder() = default; ///< is in everything
    explicit TextFinder(const QString& text, Qt::CaseSensitivity sensitivity);
    bool isIn(QByteArrayView bytes) const;

private:
    enum class Way { Bytes, FoldedAscii, Unicode };
    bool isInFolded(QByteArrayView bytes) const;

    Way m_way = Way::Bytes;
    QByteArrayMatcher m_bytes;
    QStringMatcher m_unicode;
    QByteArray m_folded;
    std::array<uint32_t, 256> m_skip{}; ///< Horspool: how far to go on by the byte under the text's end
};

} // namespace jetlag
