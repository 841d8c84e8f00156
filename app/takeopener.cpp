// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/takeopener.h"

#include "app/lockpolicy.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"
#include "widgets/common/tableview.h"
#include "widgets/panes/handpanel.h"
#include "widgets/panes/messagepane.h"
#include "widgets/panes/takedialog.h"

#include <QScreen>

#include <algorithm>

namespace jetlag {

TakeOpener::TakeOpener(const DeskServices& services)
    : m_services(services)
{
    services.window.setGuard([self = QPointer(this)] { return !self || self->mayGo(); });
    connect(&services.session, &Session::stateChanged, this, [this](ConnectionState state) {
        for (const auto& dialog : m_dialogs) {
            if (dialog)
                dialog->setConnected(state == ConnectionState::Connected);
        }
    });
}

TakeOpener::~TakeOpener()
{
    for (const auto& dialog : m_dialogs)
        delete dialog;
}

void TakeOpener::open(const ConsumerKey& key)
{
    std::erase_if(m_dialogs, [](const auto& one) { return one.isNull() || !one->isVisible(); });
    const auto same = [&key](const auto& one) { return one->consumer() == key; };
    if (const auto open = std::find_if(m_dialogs.begin(), m_dialogs.end(), same); open != m_dialogs.end()) {
        (*open)->raise();
        (*open)->activateWindow();
        return;
    }
    Session& session = m_services.session;
    auto* dialog =
        new TakeDialog(session.taking(), session.admin(), key, session.identity().version, &m_services.window);
    keepLayout(*dialog);
    connect(dialog, &TakeDialog::actionDone, this, &TakeOpener::actionDone);
    m_dialogs.emplace_back(dialog);
    m_services.lock.guard(dialog);
    dialog->setConnected(session.state() == ConnectionState::Connected);
    tell(*dialog);
    dialog->show();
}

void TakeOpener::keepLayout(TakeDialog& dialog)
{
    Settings& settings = m_services.settings;
    const QSize size = settings.value(Settings::Key::DialogSize, dialog.objectName()).toSize();
    if (size.isValid())
        dialog.resize(size.boundedTo(m_services.window.screen()->availableSize()));
    TableView& table = dialog.hand().table();
    table.restoreLayout(settings.value(Settings::Key::TableLayout, table.objectName()).toByteArray());
    MessagePane& pane = dialog.hand().pane();
    pane.setFormats(settings.value(Settings::Key::PayloadFormats).toMap());
    pane.setProtoRules(protoRulesFrom(settings.value(Settings::Key::ProtobufSchemas)));
    connect(&dialog, &QDialog::finished, this, [&settings, &dialog, &table] {
        settings.setValue(Settings::Key::DialogSize, dialog.size(), dialog.objectName());
        settings.setValue(Settings::Key::TableLayout, table.saveLayout(), table.objectName());
    });
}

void TakeOpener::take(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    for (const auto& dialog : m_dialogs) {
        if (dialog)
            tell(*dialog);
    }
}

/// A list that could not be fetched keeps its rows: what is not in a snapshot is gone.
void TakeOpener::tell(TakeDialog& dialog) const
{
    if (!m_snapshot)
        return;
    const auto row = m_snapshot->consumers.find(dialog.consumer());
    dialog.setNewest(row == m_snapshot->consumers.end() ? nullptr : row->second->facts);
}

/// What is held asks first, in its own dialog.
bool TakeOpener::mayGo()
{
    for (const auto& dialog : m_dialogs) {
        if (!dialog || !dialog->isVisible() || !dialog->isHolding())
            continue;
        dialog->raise();
        dialog->activateWindow();
        dialog->reject();
        return false;
    }
    return true;
}

} // namespace jetlag
