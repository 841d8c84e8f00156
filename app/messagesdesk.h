// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "items/messagesmodel.h"

#include <QPointer>

#include <memory>
#include <vector>

namespace jetlag {

class ExportDialog;
class ImportDialog;
class MessageRemoval;
class MessagesPage;
class MessageTools;
class PublishDialog;
class SearchPane;
class TraceOpener;

/// The messages of a stream: reading, searching, publishing, out to files and back in. GUI thread.
class MessagesDesk : public Desk
{
    Q_OBJECT
public:
    /// `tracing` must outlive this.
    MessagesDesk(const DeskServices& services, TraceOpener& tracing);
    ~MessagesDesk() override; ///< closes the dialogs: they refer to services of the session
    PageId id() const override { return PageId::Messages; }
    void show(const Place& place) override;
    void take(const SnapshotPtr& snapshot) override;
    void resume() override;

private:
    void connectSearch();
    void connectPublishing();
    void connectFiles();
    void connectRemoval();
    void tellPage();
    void openPublish(const MessagesModel::MessagePtr& again);
    void openExport(const MessageRefs& messages);
    void openImport();
    void openPutBack();

    MessagesModel m_model;
    MessagesPage* m_page;
    SearchPane* m_search;
    StreamName m_lookedAt; ///< the latest stream that was selected, on any page
    std::unique_ptr<MessageTools> m_tools;
    std::unique_ptr<MessageRemoval> m_removal;
    QPointer<PublishDialog> m_publish;
    std::vector<QPointer<ExportDialog>> m_exports;
    QPointer<ImportDialog> m_import;
};

} // namespace jetlag
