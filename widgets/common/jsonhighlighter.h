// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QSyntaxHighlighter>

namespace jetlag {

/// A key, a string, a number or a word within a line of JSON.
struct JsonSpan
{
    int start = 0;
    int length = 0;
    QColor color;
};
/// Of one line on its own; none of a very long one: it would block the GUI.
QList<JsonSpan> jsonSpans(const QString& line, bool dark);

/// Colours keys, strings, numbers and words of JSON from the palette's light or dark side.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit JsonHighlighter(QTextDocument* document);
    void setEnabled(bool enabled);
    bool isEnabled() const { return m_isEnabled; }
    void setDark(bool dark);

protected:
    void highlightBlock(const QString& text) override;

private:
    bool m_isEnabled = true;
    bool m_isDark = false;
};

} // namespace jetlag
