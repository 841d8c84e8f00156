// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/traceopener.h"

#include "app/lockpolicy.h"
#include "app/settings.h"
#include "domain/message.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/tracedialog.h"

#include <QScreen>

namespace jetlag {

TraceOpener::TraceOpener(TraceService& service, Settings& settings, QWidget& window)
    : m_service(service)
    , m_settings(settings)
    , m_window(window)
{
}

TraceOpener::~TraceOpener()
{
    for (const auto& dialog : m_dialogs) {
        if (!dialog)
            continue;
        save(*dialog);
        delete dialog;
    }
}

void TraceOpener::open(const StoredMessage& message)
{
    auto* dialog = new TraceDialog(
        m_service, {message.stream, message.sequence, message.subject, message.time, true, {}}, &m_window);
    const QSize size = m_settings.value(Settings::Key::DialogSize, dialog->objectName()).toSize();
    if (size.isValid())
        dialog->resize(size.boundedTo(m_window.screen()->availableSize()));
    dialog->table().restoreLayout(
        m_settings.value(Settings::Key::TableLayout, dialog->table().objectName()).toByteArray());
    dialog->setLocked(m_isLocked, LockPolicy::reason());
    connect(dialog, &TraceDialog::actionDone, this, &TraceOpener::actionDone);
    connect(dialog, &QDialog::finished, this, [this, dialog] { save(*dialog); });
    std::erase_if(m_dialogs, [](const auto& one) { return one.isNull(); });
    m_dialogs.emplace_back(dialog);
    dialog->show();
}

void TraceOpener::setLocked(bool locked)
{
    m_isLocked = locked;
    for (const auto& dialog : m_dialogs) {
        if (dialog)
            dialog->setLocked(locked, LockPolicy::reason());
    }
}

void TraceOpener::save(const TraceDialog& dialog)
{
    m_settings.setValue(Settings::Key::DialogSize, dialog.size(), dialog.objectName());
    m_settings.setValue(Settings::Key::TableLayout, dialog.table().saveLayout(), dialog.table().objectName());
}

} // namespace jetlag
