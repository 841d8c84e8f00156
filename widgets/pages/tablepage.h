// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/tablemodel.h"
#include "widgets/common/saveslayout.h"

#include <QList>
#include <QWidget>

class QAction;
class QSplitter;

namespace jetlag {

class FilterBar;
class MessageBar;
class TableView;

/// A page that is one table with its filter: Streams, Consumers, Events. Accessible names come from whoever makes it.
class TablePage : public QWidget, public SavesLayout
{
    Q_OBJECT
public:
    struct Names
    {
        QString table;          ///< accessible name of the table
        QString filter;         ///< accessible name of the field
        const char* objectName; ///< of the page; the table's and field's are derived from it
        QString emptyText;      ///< once there are data
    };
    /// `model` must outlive this.
    TablePage(TableModel& model, const Names& names, QWidget* parent = nullptr);
    TableView& view() const { return *m_view; }
    FilterBar& filterBar() const { return *m_filter; }
    MessageBar& messageBar() const { return *m_message; } ///< for problems that concern this page only
    QByteArray saveState() const override;                ///< columns, sort and filter
    bool restoreState(const QByteArray& state) override;

    /// Until this is called an empty table does not say that there is nothing.
    void setHasData();
    /// Why rows may be missing, in words that stand above the table and in it while it is empty. Empty: all are there.
    void setIncomplete(const QString& why);

signals:
    void backRequested();

protected:
    QSplitter& splitter() const { return *m_splitter; } ///< holds the table; pages add what belongs below it

private:
    void showEmptyText();

    TableView* m_view;
    FilterBar* m_filter;
    MessageBar* m_message;
    QSplitter* m_splitter;
    const QString m_emptyText;
    QString m_incomplete;
    bool m_hasData = false;
};

} // namespace jetlag
