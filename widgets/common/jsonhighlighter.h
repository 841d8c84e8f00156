// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace jetlag {

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
