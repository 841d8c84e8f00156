// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/textlines.h"

#include <algorithm>
#include <vector>

namespace jetlag {
namespace {

class PlainLines : public TextLines
{
public:
    PlainLines(QString text, qsizetype longest)
        : m_text(std::move(text))
        , m_longest(longest)
    {
        for (qsizetype start = 0; start <= m_text.size(); start = after(start)) {
            if (m_marks.size() >= mostMarks)
                thinOut();
            if (m_count % m_linesPerMark == 0)
                m_marks.push_back(start);
            ++m_count;
        }
    }

    qsizetype lineCount() const override { return m_count; }
    qsizetype size() const override { return m_text.size(); }

    qsizetype lineStart(qsizetype line) const override
    {
        if (line >= m_count)
            return m_text.size() + 1;
        qsizetype start = m_marks[static_cast<size_t>(line / m_linesPerMark)];
        for (qsizetype i = line % m_linesPerMark; i > 0; --i)
            start = after(start);
        return start;
    }

    qsizetype lineAt(qsizetype position) const override
    {
        const auto next = std::upper_bound(m_marks.begin(), m_marks.end(), position);
        const qsizetype mark = std::max<qsizetype>(0, next - m_marks.begin() - 1);
        qsizetype line = mark * m_linesPerMark;
        qsizetype start = m_marks[static_cast<size_t>(mark)];
        while (line + 1 < m_count) {
            start = after(start);
            if (start > position)
                break;
            ++line;
        }
        return line;
    }

    QString line(qsizetype line) const override
    {
        const qsizetype begin = lineStart(line);
        const qsizetype end = std::min(after(begin), m_text.size());
        const bool isEnded = end > begin && m_text[end - 1] == u'\n';
        return m_text.mid(begin, end - begin - (isEnded ? 1 : 0));
    }

    QString text(TextRange range) const override { return m_text.mid(range.begin, range.end - range.begin); }

    std::optional<TextRange> find(const QString& needle, qsizetype from, bool backwards) const override
    {
        if (needle.isEmpty() || (backwards && from <= 0))
            return std::nullopt;
        const qsizetype found = backwards ? m_text.lastIndexOf(needle, from - 1, Qt::CaseInsensitive)
                                          : m_text.indexOf(needle, from, Qt::CaseInsensitive);
        return found < 0 ? std::nullopt : std::optional(TextRange{found, found + needle.size()});
    }

private:
    /// With more, where lines are short and many, they would take more than the text.
    static constexpr size_t mostMarks = 1 << 20;

    /// Every other mark goes.
    void thinOut()
    {
        for (size_t i = 0; 2 * i < m_marks.size(); ++i)
            m_marks[i] = m_marks[2 * i];
        m_marks.resize((m_marks.size() + 1) / 2);
        m_linesPerMark *= 2;
    }

    /// Where the line behind the one that begins at `start` begins; behind the last: size() + 1.
    qsizetype after(qsizetype start) const
    {
        const qsizetype lineEnd = QStringView(m_text).mid(start, m_longest + 1).indexOf(u'\n');
        if (lineEnd >= 0)
            return start + lineEnd + 1;
        if (m_text.size() - start <= m_longest)
            return m_text.size() + 1;
        return start + m_longest - (m_text[start + m_longest - 1].isHighSurrogate() ? 1 : 0);
    }

    QString m_text;
    qsizetype m_longest;
    qsizetype m_count = 0;
    qsizetype m_linesPerMark = 1;
    std::vector<qsizetype> m_marks; ///< where every m_linesPerMark-th line begins
};

constexpr qsizetype BytesPerLine = 16;
constexpr qsizetype FirstByteColumn = 10; // after the offset
constexpr qsizetype ReadableColumn = FirstByteColumn + BytesPerLine * 3 - 1 + 2;
constexpr qsizetype LineLength = ReadableColumn + BytesPerLine + 1; // with its break

QString hexLine(const QByteArray& bytes, qsizetype line)
{
    const qsizetype at = line * BytesPerLine;
    const QByteArray part = bytes.mid(at, BytesPerLine);
    QString readable;
    for (const char c : part)
        readable += c >= 0x20 && c < 0x7f ? QLatin1Char(c) : QLatin1Char('.');
    return QStringLiteral("%1  %2  %3")
        .arg(QStringLiteral("%1").arg(at, 8, 16, QLatin1Char('0')),
             QString::fromLatin1(part.toHex(' ')).leftJustified(BytesPerLine * 3 - 1), readable);
}

/// Where a byte stands in the hexadecimal column.
qsizetype positionOfByte(qsizetype byte)
{
    return byte / BytesPerLine * LineLength + FirstByteColumn + byte % BytesPerLine * 3;
}

std::optional<QByteArray> hexadecimal(const QString& text)
{
    QString digits = text;
    digits.remove(u' ');
    const bool isHex = !digits.isEmpty() && digits.size() % 2 == 0 &&
                       std::all_of(digits.cbegin(), digits.cend(),
                                   [](QChar c) { return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'); });
    return isHex ? std::optional(QByteArray::fromHex(digits.toLatin1())) : std::nullopt;
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

class HexLines : public TextLines
{
public:
    explicit HexLines(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    qsizetype lineCount() const override
    {
        return std::max<qsizetype>(1, (m_bytes.size() + BytesPerLine - 1) / BytesPerLine);
    }

    qsizetype size() const override
    {
        return lineCount() * LineLength - 1 - (lineCount() * BytesPerLine - m_bytes.size());
    }

    qsizetype lineStart(qsizetype line) const override { return line < lineCount() ? line * LineLength : size() + 1; }

    qsizetype lineAt(qsizetype position) const override
    {
        return std::clamp<qsizetype>(position / LineLength, 0, lineCount() - 1);
    }

    QString line(qsizetype line) const override { return hexLine(m_bytes, line); }

    QString text(TextRange range) const override
    {
        QString text;
        const qsizetype first = lineAt(range.begin);
        const qsizetype last = lineAt(range.end);
        for (qsizetype i = first; i <= last; ++i)
            text += i < last ? line(i) + u'\n' : line(i);
        return text.mid(range.begin - lineStart(first), range.end - range.begin);
    }

    std::optional<TextRange> find(const QString& needle, qsizetype from, bool backwards) const override
    {
        if (needle.isEmpty())
            return std::nullopt;
        const qsizetype byte = byteFrom(from);
        const auto asText = findBytes(needle.toUtf8(), byte, backwards, true);
        const auto bytes = hexadecimal(needle);
        const auto asBytes = bytes ? findBytes(*bytes, byte, backwards, false) : std::nullopt;
        if (!asText || !asBytes)
            return asText ? asText : asBytes;
        return (asText->begin < asBytes->begin) != backwards ? asText : asBytes;
    }

private:
    /// The first byte that stands at the position or after it.
    qsizetype byteFrom(qsizetype position) const
    {
        const qsizetype line = position / LineLength;
        const qsizetype column = position - line * LineLength - FirstByteColumn;
        return line * BytesPerLine + std::clamp<qsizetype>((column + 2) / 3, 0, BytesPerLine);
    }

    std::optional<TextRange> findBytes(const QByteArray& wanted, qsizetype byte, bool backwards, bool anyCase) const
    {
        const auto same = [anyCase](char a, char b) { return anyCase ? lowered(a) == lowered(b) : a == b; };
        qsizetype found = -1;
        if (backwards) {
            // What begins before the byte may reach beyond it.
            const qsizetype end = std::min(m_bytes.size(), byte + wanted.size() - 1);
            const auto at =
                std::find_end(m_bytes.cbegin(), m_bytes.cbegin() + end, wanted.cbegin(), wanted.cend(), same);
            found = at == m_bytes.cbegin() + end ? -1 : at - m_bytes.cbegin();
        } else if (byte < m_bytes.size()) {
            const auto at = std::search(m_bytes.cbegin() + byte, m_bytes.cend(), wanted.cbegin(), wanted.cend(), same);
            found = at == m_bytes.cend() ? -1 : at - m_bytes.cbegin();
        }
        if (found < 0)
            return std::nullopt;
        return TextRange{positionOfByte(found), positionOfByte(found + wanted.size() - 1) + 2};
    }

    QByteArray m_bytes;
};

} // namespace

TextLinesPtr linesOfText(QString text, qsizetype longest)
{
    return std::make_shared<const PlainLines>(std::move(text), longest);
}

TextLinesPtr linesOfHex(QByteArray bytes)
{
    return std::make_shared<const HexLines>(std::move(bytes));
}

QString hexDump(const QByteArray& bytes)
{
    QString text;
    for (qsizetype line = 0; line * BytesPerLine < bytes.size(); ++line)
        text += hexLine(bytes, line) + u'\n';
    return text;
}

} // namespace jetlag
