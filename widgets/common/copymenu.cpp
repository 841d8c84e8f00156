// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/copymenu.h"

#include "items/timestyle.h"
#include "json/jsonlines.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace jetlag {
namespace {

const QHeaderView* headerOf(const QAbstractItemView& view)
{
    if (const auto* table = qobject_cast<const QTableView*>(&view))
        return table->horizontalHeader();
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    return tree ? tree->header() : nullptr;
}

/// Logical ones, from the left.
QList<int> shownColumns(const QAbstractItemView& view)
{
    QList<int> columns;
    const QHeaderView* header = headerOf(view);
    for (int visual = 0; header && visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

/// A cell of each selected row, from the top.
QModelIndexList chosenRows(const QAbstractItemView& view)
{
    QModelIndexList rows;
    const QItemSelection selection = view.selectionModel() ? view.selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << view.model()->index(row, 0, range.parent());
    }
    if (rows.isEmpty() && view.currentIndex().isValid())
        rows << view.currentIndex().siblingAtColumn(0);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString cellText(const QModelIndex& cell)
{
    return cell.data().toString().simplified();
}

QString csvText(const QModelIndex& cell)
{
    const QVariant value = cell.data(ValueRole);
    const QVariant kind = cell.model()->headerData(cell.column(), Qt::Horizontal, KindRole);
    if (const auto instant = instantOf(value, static_cast<ValueKind>(kind.toInt())))
        return QString::fromLatin1(toRfc3339(*instant));
    switch (value.typeId()) {
    case QMetaType::ULongLong:
        return QString::number(value.toULongLong());
    case QMetaType::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        break;
    }
    return QString::fromUtf8(csvField(cell.data().toString().toUtf8(), true));
}

void copy(const QString& text)
{
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

} // namespace

QString rowsAsText(const QAbstractItemView& view)
{
    QStringList lines;
    const QList<int> columns = shownColumns(view);
    for (const QModelIndex& row : chosenRows(view)) {
        QStringList cells;
        for (const int column : columns)
            cells << cellText(row.siblingAtColumn(column));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString rowsAsCsv(const QAbstractItemView& view)
{
    const QModelIndexList rows = chosenRows(view);
    if (rows.isEmpty())
        return {};
    const QList<int> columns = shownColumns(view);
    QString csv;
    const auto addLine = [&csv](const QStringList& fields) { csv += fields.join(u',') + QStringLiteral("\r\n"); };
    QStringList fields;
    for (const int column : columns)
        fields << view.model()->headerData(column, Qt::Horizontal).toString();
    addLine(fields);
    for (const QModelIndex& row : rows) {
        fields.clear();
        for (const int column : columns)
            fields << csvText(row.siblingAtColumn(column));
        addLine(fields);
    }
    return csv;
}

void addCopyActions(QMenu& menu, const QAbstractItemView& view, const QModelIndex& cell)
{
    const auto rows = static_cast<int>(chosenRows(view).size());
    const auto add = [&](const QString& title, const char* name, bool isPossible, auto&& what) {
        QAction* action = menu.addAction(title, &view, [text = std::forward<decltype(what)>(what)] { copy(text()); });
        action->setObjectName(QLatin1String(name));
        action->setEnabled(isPossible);
        return action;
    };
    add(QCoreApplication::translate("jetlag::CopyMenu", "Copy cell"), "copyCell", cell.isValid(),
        [index = QPersistentModelIndex(cell)] { return index.isValid() ? cellText(index) : QString(); });
    QAction* row = add(rows > 1 ? QCoreApplication::translate("jetlag::CopyMenu", "Copy %n rows", nullptr, rows)
                                : QCoreApplication::translate("jetlag::CopyMenu", "Copy row"),
                       "copyRow", rows > 0, [&view] { return rowsAsText(view); });
    row->setShortcut(QKeySequence::Copy);
    row->setShortcutContext(Qt::WidgetShortcut); // the view's own key; here it is only shown
    add(QCoreApplication::translate("jetlag::CopyMenu", "Copy as CSV"), "copyCsv", rows > 0,
        [&view] { return rowsAsCsv(view); });
}

void installCopyMenu(QAbstractItemView& view)
{
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&view, &QWidget::customContextMenuRequested, &view, [&view](const QPoint& where) {
        const QModelIndex under = view.indexAt(where);
        const QModelIndex cell = under.isValid() ? under : view.currentIndex();
        if (!cell.isValid())
            return;
        auto* menu = new QMenu(&view);
        menu->setObjectName(QStringLiteral("copyMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addCopyActions(*menu, view, cell);
        menu->popup(view.viewport()->mapToGlobal(under.isValid() ? where : view.visualRect(cell).bottomLeft()));
    });
}

} // namespace jetlag
