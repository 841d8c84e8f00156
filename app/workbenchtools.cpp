// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/workbench.h"
#include "messages/tools/copyas.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/messagespage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QtConcurrent>

namespace jetlag {
namespace {

using Id = Actions::Id;

const std::pair<Id, CopyFormat> copyActions[] = {
    {Id::CopyAsText, CopyFormat::Text},       {Id::CopyAsJson, CopyFormat::Json},
    {Id::CopyAsNatsPub, CopyFormat::NatsPub}, {Id::CopyAsCpp, CopyFormat::Cpp},
    {Id::CopyAsGo, CopyFormat::Go},           {Id::CopyAsJavaScript, CopyFormat::JavaScript}};

} // namespace

void Workbench::connectMessageTools()
{
    Actions& actions = m_window.actions();
    TableView& table = m_messagesPage->table();
    table.setRowActions(
        {actions[Id::PublishAgain], m_window.findChild<QMenu*>(QStringLiteral("menuCopyAs"))->menuAction()});
    for (const auto& [id, format] : copyActions) {
        connect(actions[id], &QAction::triggered, this, [this, wanted = format] { copyMessagesAs(wanted); });
    }
    const auto update = [this, &table] {
        const bool isHere = m_window.currentPage() == QLatin1String("messages");
        const auto selected = table.selectedSourceRows().size();
        for (const auto& [id, format] : copyActions)
            m_window.actions().setApplicable(id, isHere && selected > 0);
    };
    connect(&table, &TableView::selectionCountChanged, this, update);
    connect(&m_window.navigation(), &Navigation::moved, this, update);
    update();
}

/// The selected messages in the order of the stream, made into text on a worker.
void Workbench::copyMessagesAs(CopyFormat format)
{
    std::vector<MessagesModel::MessagePtr> messages;
    for (const int row : m_messagesPage->table().selectedSourceRows())
        messages.push_back(m_messages.messageAt(row));
    std::sort(messages.begin(), messages.end(), [](const auto& a, const auto& b) { return a->sequence < b->sequence; });
    QtConcurrent::run([messages = std::move(messages), format] {
        return copyAs(messages, format);
    }).then(this, [this](const Result<QString>& text) {
        if (text)
            QGuiApplication::clipboard()->setText(*text);
        else
            m_messagesPage->showProblem(text.error());
    });
}

} // namespace jetlag
