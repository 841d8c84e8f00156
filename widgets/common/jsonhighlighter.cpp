// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/jsonhighlighter.h"

namespace jetlag {
namespace {
constexpr int longestLine = 20000;
}

QList<JsonSpan> jsonSpans(const QString& text, bool dark)
{
    QList<JsonSpan> spans;
    if (text.size() > longestLine)
        return spans;
    const QColor keyColor = dark ? QColor(0x8A, 0xC8, 0xF0) : QColor(0x00, 0x5A, 0x8C);
    const QColor stringColor = dark ? QColor(0x9C, 0xD6, 0x9C) : QColor(0x1E, 0x6E, 0x2E);
    const QColor numberColor = dark ? QColor(0xE6, 0xB4, 0x6E) : QColor(0x9A, 0x4F, 0x00);
    for (int i = 0; i < text.size();) {
        const QChar c = text[i];
        if (c == u'"') {
            int end = i + 1;
            while (end < text.size() && text[end] != u'"')
                end += text[end] == u'\\' ? 2 : 1;
            end = std::min<int>(end + 1, static_cast<int>(text.size()));
            int after = end;
            while (after < text.size() && text[after].isSpace())
                ++after;
            spans.append({i, end - i, after < text.size() && text[after] == u':' ? keyColor : stringColor});
            i = end;
        } else if (c.isDigit() || c == u'-' || c.isLetter()) {
            int end = i + 1;
            while (end < text.size() &&
                   (text[end].isLetterOrNumber() || text[end] == u'.' || text[end] == u'+' || text[end] == u'-'))
                ++end;
            spans.append({i, end - i, numberColor});
            i = end;
        } else {
            ++i;
        }
    }
    return spans;
}

JsonHighlighter::JsonHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document)
{
}

void JsonHighlighter::setEnabled(bool enabled)
{
    if (std::exchange(m_isEnabled, enabled) != enabled)
        rehighlight();
}

void JsonHighlighter::setDark(bool dark)
{
    if (std::exchange(m_isDark, dark) != dark)
        rehighlight();
}

void JsonHighlighter::highlightBlock(const QString& text)
{
    if (!m_isEnabled)
        return;
    for (const JsonSpan& span : jsonSpans(text, m_isDark))
        setFormat(span.start, span.length, span.color);
}

} // namespace jetlag
