// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/filtercompletion.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace jetlag {

class TableView;

/// A filter field above a table with its count, "12 of 340 shown", completion of columns and values, examples that fit
/// the table, what is wrong in words, and saved filters. Ctrl+F goes to it, Escape clears it, Down goes to the table,
/// Ctrl+Space completes.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    using SavedFilters = QMap<QString, QString>; ///< name to text

    FilterBar(TableView& view, const QString& accessibleName, const QString& objectName, QWidget* parent = nullptr);
    ~FilterBar() override;
    QString text() const;
    void setText(const QString& text);
    void focusField();
    void setSavedFilters(const SavedFilters& filters);
    const SavedFilters& savedFilters() const { return m_filters; }
    void saveFilter(const QString& name); ///< the present text under this name
    void removeFilter(const QString& name);

signals:
    void savedFiltersChanged(const QMap<QString, QString>& filters); ///< by the user

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showExamples();
    void showCounts(int shown, int total);
    void showErrors();
    void complete(bool isAsked);
    void accept(int suggestion);
    bool onFieldKey(int key, Qt::KeyboardModifiers modifiers);
    bool onPopupKey(int key);
    void showSavedMenu();
    void askForName();

    TableView& m_view;
    QLineEdit* m_field;
    QLabel* m_count;
    QToolButton* m_saved;
    QToolButton* m_columns;
    QLabel* m_error;
    QAction* m_warning;
    QListWidget* m_popup = nullptr; ///< child of the window, never has the focus
    FilterCompletion m_completion;
    SavedFilters m_filters;
    QTimer m_debounce;
    QTimer m_errorPause; ///< a word that is still being typed is not wrong yet
};

} // namespace jetlag
