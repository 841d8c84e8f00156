// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/workbench.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/importdialog.h"
#include "widgets/pages/messagespage.h"

namespace jetlag {

void Workbench::connectExport()
{
    connect(m_window.actions()[Actions::Id::ExportMessages], &QAction::triggered, this,
            [this] { openExport(m_messagesPage->selectedMessages()); });
    connect(m_window.actions()[Actions::Id::ImportMessages], &QAction::triggered, this, &Workbench::openImport);
    const auto update = [this] {
        const bool isMessages = m_window.currentPage() == QLatin1String("messages");
        const bool isStreams = m_window.currentPage() == QLatin1String("streams");
        m_window.actions().setApplicable(Actions::Id::ExportMessages,
                                         (isMessages && !m_messagesPage->stream().isEmpty()) ||
                                             (isStreams && !m_window.navigation().current().stream.value.isEmpty()));
    };
    connect(m_messagesPage, &MessagesPage::streamChosen, this, update);
    connect(&m_window.navigation(), &Navigation::moved, this, update);
    update();
}

/// Of the stream whose messages are shown, or that is selected among the streams. Several may run at once.
void Workbench::openExport(const MessageRefs& messages)
{
    const bool isMessages = m_window.currentPage() == QLatin1String("messages");
    const StreamName stream =
        isMessages ? StreamName{m_messagesPage->stream()} : m_window.navigation().current().stream;
    auto* dialog =
        new ExportDialog(m_session.exportService(), stream, isMessages ? m_messagesPage->subject() : QString(),
                         isMessages ? messages : MessageRefs(), &m_window);
    connect(dialog, &ExportDialog::actionDone, this, &Workbench::onAction);
    std::erase_if(m_exports, [](const auto& one) { return one.isNull(); });
    m_exports.emplace_back(dialog);
    dialog->show();
}

void Workbench::openImport()
{
    if (!m_import) {
        m_import = new ImportDialog(m_session.importService(), &m_window);
        m_import->setLocked(m_lock.isLocked(), LockPolicy::reason());
        connect(m_import, &ImportDialog::actionDone, this, &Workbench::onAction);
    }
    m_import->show();
    m_import->raise();
    m_import->activateWindow();
}

} // namespace jetlag
