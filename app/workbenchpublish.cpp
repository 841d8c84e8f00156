// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockpolicy.h"
#include "app/mainwindow.h"
#include "app/publishmemory.h"
#include "app/workbench.h"
#include "sending/publishservice.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/publishdialog.h"
#include "widgets/pages/messagespage.h"

namespace jetlag {

void Workbench::connectPublishing()
{
    Actions& actions = m_window.actions();
    using Id = Actions::Id;
    TableView& table = m_messagesPage->table();
    connect(actions[Id::Publish], &QAction::triggered, this, [this] { openPublish(nullptr); });
    connect(actions[Id::PublishAgain], &QAction::triggered, this, [this, &table] {
        const auto message = m_messages.refAt(table.currentSourceRow());
        if (!message)
            return;
        withBodies({*message}, true, [this](const auto& messages) { openPublish(messages.front()); });
    });
    const auto update = [this, &table] {
        m_window.actions().setApplicable(Actions::Id::PublishAgain,
                                         m_window.currentPage() == QLatin1String("messages") &&
                                             m_messages.sequenceAt(table.currentSourceRow()).has_value());
    };
    connect(&table, &TableView::currentRowChanged, this, update);
    connect(&m_window.navigation(), &Navigation::moved, this, update);
    update();
}

/// One window at a time: a message that is published again replaces the draft in it.
void Workbench::openPublish(const std::shared_ptr<const StoredMessage>& again)
{
    if (!m_publish) {
        m_publish = new PublishDialog(m_session.publishService(), &m_window);
        m_publish->setLocked(m_lock.isLocked(), LockPolicy::reason());
        connect(m_publish, &PublishDialog::actionDone, this, &Workbench::onAction);
        keepPublishShelf(m_settings, connectionScope(m_session.options()), m_publish->shelf());
    }
    QStringList subjects;
    if (m_snapshot) {
        for (const auto& [name, row] : m_snapshot->streams)
            subjects.append(row->facts->config.subjects);
    }
    m_publish->setSubjects(subjects);
    if (again)
        m_publish->setMessage(*again);
    m_publish->show();
    m_publish->raise();
    m_publish->activateWindow();
}

} // namespace jetlag
