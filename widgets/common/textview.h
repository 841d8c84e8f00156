// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/textlines.h"

#include <QAbstractScrollArea>
#include <QPoint>
#include <QTimer>

#include <memory>
#include <optional>

namespace jetlag {

class TextRows;

/// Read-only plain text of any size in a fixed font: only what is in view is laid out. Long lines are wrapped.
/// Selection by mouse and keyboard, copying, finding, and QAccessibleTextInterface, as a text field has them. GUI
/// thread.
class TextView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TextView(QWidget* parent = nullptr);
    ~TextView() override;

    enum class Position { Start, Keep }; ///< Keep: the new text begins as the old one did
    void setLines(TextLinesPtr lines, Position position = Position::Start);
    const TextLinesPtr& lines() const;
    void setPlainText(const QString& text);
    QString toPlainText() const; ///< all of it: for tests and small texts
    void setJsonColors(bool enabled);

    TextRange selection() const;  ///< empty where nothing is
    void select(TextRange range); ///< and shows it; positions beyond the text are cut
    QString selectedText() const;
    qsizetype caret() const { return m_caret; }
    void moveCaret(qsizetype position, bool selects);
    void selectAll();
    void copy(); ///< the selected text, or nothing

    std::optional<qsizetype> positionAt(QPoint point) const; ///< of the viewport; nullopt below the text
    QRect rectOf(qsizetype position) const;                  ///< in the viewport; empty where it is out of view

signals:
    void findRequested();
    void findAgainRequested(bool backwards);
    void selectionChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    void updateScrollBar();
    void scrollRows(qsizetype rows);
    void scrollFurther();
    void ensureVisible();
    void setSelection(qsizetype anchor, qsizetype caret);
    bool moveByKey(QKeyEvent* event);
    qsizetype wordEdge(qsizetype position, bool backwards) const;
    qsizetype rowsAway(qsizetype rows);
    void announce(TextRange before);

    std::unique_ptr<TextRows> m_rows;
    bool m_hasJsonColors = false;
    qsizetype m_anchor = 0;
    qsizetype m_caret = 0;
    std::optional<qreal> m_column; ///< that moving up and down keeps to
    QPoint m_dragAt;
    QTimer m_dragScroll;
    int m_wheel = 0; ///< eighths of a degree that made no row yet
};

} // namespace jetlag
