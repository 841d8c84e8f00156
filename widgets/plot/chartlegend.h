// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QVector>
#include <QWidget>

namespace jetlag {

/// Names, lines and values of a chart's series, wrapped into a few lines; what does not fit is counted ("+7"), and
/// the tool tip and the accessible description hold all. GUI thread.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        QColor color;
        QString name;  ///< foreign text, shown plain
        QString value; ///< as text
        bool isDashed = false;
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    explicit ChartLegend(QWidget* parent = nullptr);
    void setMostLines(int lines);
    void setEntries(const QVector<Entry>& entries);
    const QVector<Entry>& entries() const { return m_entries; }
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Place
    {
        QRect where;
        int entry; ///< -1: the count of those that did not fit
    };
    void fitHeight();
    QVector<Place> places(int width) const;
    int entryWidth(const Entry& entry) const;
    int lineHeight() const;

    QVector<Entry> m_entries;
    int m_mostLines = 3;
};

} // namespace jetlag
