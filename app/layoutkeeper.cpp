// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layoutkeeper.h"

#include "app/settings.h"
#include "widgets/common/layoutstate.h"
#include "widgets/common/saveslayout.h"
#include "widgets/common/tableview.h"

#include <QSplitter>

namespace jetlag {
namespace {

/// Whether something around it keeps its layout with its own.
bool isKeptByAnother(const QWidget& widget)
{
    for (const QWidget* each = widget.parentWidget(); each; each = each->parentWidget()) {
        if (dynamic_cast<const SavesLayout*>(each))
            return true;
    }
    return false;
}

} // namespace

void LayoutKeeper::restore()
{
    const auto saved = [this](const QWidget& widget) {
        return m_settings.value(Settings::Key::TableLayout, widget.objectName()).toByteArray();
    };
    const auto widgets = m_window.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (widget->objectName().isEmpty() || isKeptByAnother(*widget))
            continue;
        auto* const page = dynamic_cast<SavesLayout*>(widget);
        auto* const table = qobject_cast<TableView*>(widget);
        if (!page && !table)
            continue;
        const QByteArray state = saved(*widget);
        if (state.isEmpty())
            continue;
        if (page)
            page->restoreState(state);
        else
            table->restoreLayout(state);
    }
    const auto splitters = m_window.findChildren<QSplitter*>();
    for (QSplitter* splitter : splitters) {
        const QByteArray state = m_settings.value(Settings::Key::SplitterState, splitter->objectName()).toByteArray();
        if (!splitter->objectName().isEmpty() && !state.isEmpty())
            restoreSplitterSizes(*splitter, state);
    }
}

void LayoutKeeper::save()
{
    const auto widgets = m_window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->objectName().isEmpty() || isKeptByAnother(*widget))
            continue;
        if (const auto* page = dynamic_cast<const SavesLayout*>(widget))
            m_settings.setValue(Settings::Key::TableLayout, page->saveState(), widget->objectName());
        else if (const auto* table = qobject_cast<const TableView*>(widget))
            m_settings.setValue(Settings::Key::TableLayout, table->saveLayout(), widget->objectName());
    }
    const auto splitters = m_window.findChildren<QSplitter*>();
    for (const QSplitter* splitter : splitters) {
        // One that was never shown has no sizes worth keeping.
        if (!splitter->objectName().isEmpty() && splitter->testAttribute(Qt::WA_WState_Polished))
            m_settings.setValue(Settings::Key::SplitterState, splitter->saveState(), splitter->objectName());
    }
}

} // namespace jetlag
