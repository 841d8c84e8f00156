// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/textlines.h"

#include <QFont>
#include <QHash>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace jetlag {

/// Which rows the lines of a text take at some width. Laid out line by line when asked for; how many rows all lines
/// take is only estimated, from their lengths, and with very many lines one each. GUI thread.
class TextRows
{
public:
    /// A row of a line.
    struct Place
    {
        qsizetype line = 0;
        int row = 0;
        bool operator==(const Place&) const = default;
        auto operator<=>(const Place&) const = default;
    };

    TextRows();

    void setLines(TextLinesPtr lines);
    const TextLinesPtr& lines() const { return m_lines; }
    void setLook(const QFont& font, bool jsonColors, bool dark); ///< setViewport() makes it seen
    void setViewport(QSize size);

    int rowHeight() const { return m_rowHeight; }
    int rowsInView() const { return m_rowsInView; } ///< whole ones, one at least
    QTextLayout& layoutOf(qsizetype line);
    int rowsOf(qsizetype line) { return layoutOf(line).lineCount(); }

    Place top() const { return m_top; }
    void setTop(Place place); ///< no further than that the last row is at the bottom
    Place moved(Place place, qsizetype rows);
    Place lastTop();
    Place placeOf(qsizetype position);
    qsizetype positionAt(Place place, qreal x);
    qreal xOf(qsizetype position);

    qsizetype estimatedRow(Place place) const; ///< from the beginning
    Place placeAtEstimatedRow(qsizetype row) const;

private:
    void forget();
    void estimate();
    qsizetype estimatedRowsOf(qsizetype line) const;

    TextLinesPtr m_lines;
    QFont m_font;
    bool m_hasJsonColors = false;
    bool m_isDark = false;
    QSize m_viewport;
    int m_rowHeight = 1;
    int m_rowsInView = 1;
    qreal m_columns = 80;
    Place m_top;
    std::optional<Place> m_lastTop;
    QHash<qsizetype, std::shared_ptr<QTextLayout>> m_layouts;
    std::vector<qsizetype> m_rowsBefore; ///< estimated, of every LinesPerEstimate-th line
};

} // namespace jetlag
