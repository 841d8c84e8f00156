// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layoutkeeper.h"

#include "app/settings.h"
#include "widgets/common/layoutstate.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/livemessagesview.h"
#include "widgets/pages/livesubjectspage.h"
#include "widgets/pages/overviewpage.h"
#include "widgets/pages/tablepage.h"

#include <QSplitter>

namespace jetlag {
namespace {

/// Calls `visit(scope, widget)` for all that has a layout to keep. A page that saves its own table (and its filter)
/// does so for both.
template <typename Visit>
void forEachTable(const QWidget& window, Visit visit)
{
    QList<const TableView*> done;
    const auto pages = window.findChildren<TablePage*>();
    for (TablePage* page : pages) {
        visit(page->objectName(), page);
        done.append(&page->view());
    }
    const auto overviews = window.findChildren<OverviewPage*>();
    for (OverviewPage* page : overviews) {
        visit(page->objectName(), page);
        const auto tables = page->findChildren<TableView*>();
        for (const TableView* table : tables)
            done.append(table);
    }
    const auto livePages = window.findChildren<LiveSubjectsPage*>();
    for (LiveSubjectsPage* page : livePages) {
        visit(page->objectName(), page);
        done.append(&page->messages().table());
    }
    const auto tables = window.findChildren<TableView*>();
    for (TableView* table : tables) {
        if (!table->objectName().isEmpty() && !done.contains(table))
            visit(table->objectName(), table);
    }
}

QByteArray stateOf(const TablePage* page)
{
    return page->saveState();
}
QByteArray stateOf(const OverviewPage* page)
{
    return page->saveState();
}
QByteArray stateOf(const LiveSubjectsPage* page)
{
    return page->saveState();
}
QByteArray stateOf(const TableView* table)
{
    return table->saveLayout();
}
void setState(TablePage* page, const QByteArray& state)
{
    page->restoreState(state);
}
void setState(OverviewPage* page, const QByteArray& state)
{
    page->restoreState(state);
}
void setState(LiveSubjectsPage* page, const QByteArray& state)
{
    page->restoreState(state);
}
void setState(TableView* table, const QByteArray& state)
{
    table->restoreLayout(state);
}

} // namespace

void LayoutKeeper::restore()
{
    forEachTable(m_window, [this](const QString& scope, auto* widget) {
        const QByteArray saved = m_settings.value(Settings::Key::TableLayout, scope).toByteArray();
        if (!saved.isEmpty())
            setState(widget, saved);
    });
    const auto splitters = m_window.findChildren<QSplitter*>();
    for (QSplitter* splitter : splitters) {
        const QByteArray saved = m_settings.value(Settings::Key::SplitterState, splitter->objectName()).toByteArray();
        if (!splitter->objectName().isEmpty() && !saved.isEmpty())
            restoreSplitterSizes(*splitter, saved);
    }
}

void LayoutKeeper::save()
{
    forEachTable(m_window, [this](const QString& scope, const auto* widget) {
        m_settings.setValue(Settings::Key::TableLayout, stateOf(widget), scope);
    });
    const auto splitters = m_window.findChildren<QSplitter*>();
    for (const QSplitter* splitter : splitters) {
        // One that was never shown has no sizes worth keeping.
        if (!splitter->objectName().isEmpty() && splitter->testAttribute(Qt::WA_WState_Polished))
            m_settings.setValue(Settings::Key::SplitterState, splitter->saveState(), splitter->objectName());
    }
}

} // namespace jetlag
