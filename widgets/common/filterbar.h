// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace jetlag {

class TableView;

/// A filter field above a table with its count, "12 of 340". Ctrl+F goes to it, Escape clears it, Down goes to the
/// table.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    FilterBar(TableView& view, const QString& accessibleName, const QString& objectName, QWidget* parent = nullptr);
    QString text() const;
    void setText(const QString& text);
    void focusField();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showCounts(int shown, int total);

    TableView& m_view;
    QLineEdit* m_field;
    QLabel* m_count;
    QToolButton* m_columns;
    QTimer m_debounce;
};

} // namespace jetlag
