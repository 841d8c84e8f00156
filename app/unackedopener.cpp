// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unackedopener.h"

#include "app/settings.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/unackeddialog.h"

#include <QScreen>

#include <algorithm>

namespace jetlag {

UnackedOpener::UnackedOpener(UnackedService& service, Settings& settings, QWidget& window)
    : m_service(service)
    , m_settings(settings)
    , m_window(window)
{
}

UnackedOpener::~UnackedOpener()
{
    for (const auto& dialog : m_dialogs) {
        if (!dialog)
            continue;
        save(*dialog);
        delete dialog;
    }
}

void UnackedOpener::open(const ConsumerKey& key)
{
    std::erase_if(m_dialogs, [](const auto& one) { return one.isNull() || !one->isVisible(); });
    const auto same = [&key](const auto& one) { return one->consumer() == key; };
    if (const auto open = std::find_if(m_dialogs.begin(), m_dialogs.end(), same); open != m_dialogs.end()) {
        (*open)->raise();
        (*open)->activateWindow();
        (*open)->refresh();
        return;
    }
    auto* dialog = new UnackedDialog(m_service, key, &m_window);
    const QSize size = m_settings.value(Settings::Key::DialogSize, dialog->objectName()).toSize();
    if (size.isValid())
        dialog->resize(size.boundedTo(m_window.screen()->availableSize()));
    dialog->table().restoreLayout(
        m_settings.value(Settings::Key::TableLayout, dialog->table().objectName()).toByteArray());
    connect(dialog, &UnackedDialog::showMessage, this, &UnackedOpener::showMessage);
    connect(dialog, &UnackedDialog::traceMessage, this, &UnackedOpener::traceMessage);
    connect(dialog, &UnackedDialog::deadLetterWanted, this, &UnackedOpener::deadLetterWanted);
    connect(dialog, &QDialog::finished, this, [this, dialog] { save(*dialog); });
    m_dialogs.emplace_back(dialog);
    tell(*dialog);
    dialog->show();
}

void UnackedOpener::take(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    for (const auto& dialog : m_dialogs) {
        if (dialog)
            tell(*dialog);
    }
}

/// A list that could not be fetched keeps its rows: what is not in a snapshot is gone.
void UnackedOpener::tell(UnackedDialog& dialog) const
{
    if (!m_snapshot)
        return;
    const auto row = m_snapshot->consumers.find(dialog.consumer());
    dialog.setNewest(row == m_snapshot->consumers.end() ? nullptr : row->second->facts);
}

void UnackedOpener::save(const UnackedDialog& dialog)
{
    m_settings.setValue(Settings::Key::DialogSize, dialog.size(), dialog.objectName());
    m_settings.setValue(Settings::Key::TableLayout, dialog.table().saveLayout(), dialog.table().objectName());
}

} // namespace jetlag
