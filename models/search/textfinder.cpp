// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/textfinder.h"

#include <algorithm>

namespace jetlag {
namespace {

constexpr char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

constexpr size_t placeOf(char c)
{
    return static_cast<uint8_t>(c);
}

} // namespace

TextFinder::TextFinder(const QString& text, Qt::CaseSensitivity sensitivity)
{
    const QByteArray utf8 = text.toUtf8();
    const bool isAscii = std::all_of(utf8.begin(), utf8.end(), [](char c) { return placeOf(c) < 128; });
    if (sensitivity == Qt::CaseSensitive) {
        m_bytes.setPattern(utf8);
        return;
    }
    m_way = isAscii ? Way::FoldedAscii : Way::Unicode;
    if (!isAscii) {
        m_unicode = QStringMatcher(text, Qt::CaseInsensitive);
        return;
    }
    m_folded = utf8;
    std::transform(m_folded.begin(), m_folded.end(), m_folded.begin(), folded);
    m_skip.fill(static_cast<uint32_t>(m_folded.size()));
    for (qsizetype i = 0; i + 1 < m_folded.size(); ++i) {
        const auto steps = static_cast<uint32_t>(m_folded.size() - 1 - i);
        const char c = m_folded[i];
        m_skip[placeOf(c)] = steps;
        if (c >= 'a' && c <= 'z')
            m_skip[placeOf(static_cast<char>(c - ('a' - 'A')))] = steps;
    }
}

bool TextFinder::isIn(QByteArrayView bytes) const
{
    switch (m_way) {
    case Way::Bytes:
        return m_bytes.indexIn(bytes) >= 0;
    case Way::FoldedAscii:
        return isInFolded(bytes);
    case Way::Unicode:
        return m_unicode.indexIn(QString::fromUtf8(bytes)) >= 0;
    }
    return false;
}

bool TextFinder::isInFolded(QByteArrayView bytes) const
{
    const qsizetype size = m_folded.size();
    if (size == 0)
        return true;
    for (qsizetype end = size - 1; end < bytes.size(); end += m_skip[placeOf(bytes[end])]) {
        qsizetype back = 0;
        while (back < size && folded(bytes[end - back]) == m_folded[size - 1 - back])
            ++back;
        if (back == size)
            return true;
    }
    return false;
}

} // namespace jetlag
