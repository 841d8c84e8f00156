// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagesdesk.h"

#include "app/lockpolicy.h"
#include "app/mainwindow.h"
#include "app/messageremoval.h"
#include "app/messagetools.h"
#include "app/publishmemory.h"
#include "app/session.h"
#include "search/searchservice.h"
#include "sending/publishservice.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/importdialog.h"
#include "widgets/dialogs/publishdialog.h"
#include "widgets/dialogs/putbackdialog.h"
#include "widgets/pages/messagespage.h"
#include "widgets/panes/searchpane.h"

namespace jetlag {
namespace {
using Id = Actions::Id;
} // namespace

MessagesDesk::MessagesDesk(const DeskServices& services, TraceOpener& tracing)
    : Desk(services)
    , m_page(new MessagesPage(services.session.reader(), m_model))
    , m_search(new SearchPane(services.session.searchService()))
{
    services.window.addPage(PageId::Messages, m_page);
    connect(m_page, &MessagesPage::streamChosen, this, [this](const QString& name) {
        tellPage();
        emit selected({PageId::Messages, {name}, {}});
    });
    const Navigation& navigation = services.window.navigation();
    connect(&navigation, &Navigation::changed, this, [this, &navigation] {
        if (!navigation.current().stream.value.isEmpty())
            m_lookedAt = navigation.current().stream;
    });
    connectSearch();
    m_tools = std::make_unique<MessageTools>(services, *m_page, *m_search, tracing);
    connectPublishing();
    connectFiles();
    connectRemoval();
}

MessagesDesk::~MessagesDesk()
{
    m_removal.reset();
    delete m_import;
    delete m_publish;
    for (const auto& dialog : m_exports)
        delete dialog;
}

void MessagesDesk::show(const Place& place)
{
    if (place.stream.value.isEmpty()) {
        // Nothing was ever read here: what was looked at on another page is what is meant.
        if (m_page->stream().isEmpty() && !m_lookedAt.value.isEmpty())
            m_page->setStream(m_lookedAt.value);
        return;
    }
    if (place.message)
        m_page->showMessage(place.stream.value, place.subject, *place.message);
    else
        m_page->setStream(place.stream.value);
}

void MessagesDesk::take(const SnapshotPtr& snapshot)
{
    Desk::take(snapshot);
    QStringList names;
    for (const auto& [name, row] : snapshot->streams)
        names.append(name.value);
    m_page->setStreams(names);
    tellPage();
}

/// The stream whose messages are read may have been purged or made anew.
void MessagesDesk::tellPage()
{
    if (!snapshot())
        return;
    const auto row = snapshot()->streams.find({m_page->stream()});
    if (row != snapshot()->streams.end() && !row->second->isMissing)
        m_page->setFacts(row->second->facts);
}

void MessagesDesk::resume()
{
    m_page->resume();
}

void MessagesDesk::connectSearch()
{
    m_page->addSearch(m_search);
    connect(m_search, &SearchPane::exportRequested, this, &MessagesDesk::openExport);
    MainWindow& window = services().window;
    connect(window.actions()[Id::SearchMessages], &QAction::triggered, this, [this, &window] {
        if (!isCurrent())
            window.navigation().open({PageId::Messages, window.navigation().current().stream, {}});
        m_search->focusField();
    });
    // Elsewhere F3 goes on in the text that has the focus.
    const auto update = [this, &window] {
        window.actions().setApplicable(Id::NextHit, isCurrent());
        window.actions().setApplicable(Id::PreviousHit, isCurrent());
    };
    connect(window.actions()[Id::NextHit], &QAction::triggered, this, [this] { m_page->goToHit(false); });
    connect(window.actions()[Id::PreviousHit], &QAction::triggered, this, [this] { m_page->goToHit(true); });
    connect(&window.navigation(), &Navigation::moved, this, update);
    update();
}

void MessagesDesk::connectPublishing()
{
    MainWindow& window = services().window;
    TableView& table = m_page->table();
    connect(window.actions()[Id::Publish], &QAction::triggered, this, [this] { openPublish(nullptr); });
    connect(window.actions()[Id::PublishAgain], &QAction::triggered, this, [this, &table] {
        const auto message = m_model.refAt(table.currentSourceRow());
        if (!message)
            return;
        m_tools->withBodies({*message}, true, [this](const auto& messages) { openPublish(messages.front()); });
    });
    const auto update = [this, &table, &window] {
        window.actions().setApplicable(Id::PublishAgain,
                                       isCurrent() && m_model.sequenceAt(table.currentSourceRow()).has_value());
    };
    connect(&table, &TableView::currentRowChanged, this, update);
    connect(&window.navigation(), &Navigation::moved, this, update);
    update();
}

/// One window at a time: a message that is published again replaces the draft in it.
void MessagesDesk::openPublish(const MessagesModel::MessagePtr& again)
{
    MainWindow& window = services().window;
    if (!m_publish) {
        m_publish = new PublishDialog(services().session.publishService(), &window);
        services().lock.guard(m_publish.data());
        connect(m_publish, &PublishDialog::actionDone, this, &Desk::actionDone);
        keepPublishShelf(services().settings, connectionScope(services().session.options()), m_publish->shelf());
    }
    QStringList subjects;
    if (snapshot()) {
        for (const auto& [name, row] : snapshot()->streams)
            subjects.append(row->facts->config.subjects);
    }
    m_publish->setSubjects(subjects);
    const StreamName stream = window.navigation().current().stream;
    if (again)
        m_publish->setMessage(*again);
    else if (snapshot() && snapshot()->streams.count(stream) > 0)
        m_publish->proposeSubject(snapshot()->streams.at(stream)->facts->config.subjects);
    m_publish->show();
    m_publish->raise();
    m_publish->activateWindow();
}

void MessagesDesk::connectFiles()
{
    MainWindow& window = services().window;
    connect(window.actions()[Id::ExportMessages], &QAction::triggered, this, [this, &window] {
        if (window.currentPage() != PageId::DeadLetters) // where it is of letters
            openExport(isCurrent() ? m_page->selectedMessages() : MessageRefs());
    });
    connect(window.actions()[Id::ImportMessages], &QAction::triggered, this, &MessagesDesk::openImport);
    connect(window.actions()[Id::PutBack], &QAction::triggered, this, &MessagesDesk::openPutBack);
    const auto update = [this, &window] {
        const Place& here = window.navigation().current();
        if (here.page == PageId::DeadLetters)
            return;
        const bool isStream = here.page == PageId::Streams && !here.stream.value.isEmpty();
        window.actions().setApplicable(Id::ExportMessages, isStream || (isCurrent() && !m_page->stream().isEmpty()));
    };
    connect(m_page, &MessagesPage::streamChosen, this, update);
    connect(&window.navigation(), &Navigation::moved, this, update);
    connect(&window.navigation(), &Navigation::changed, this, update);
    update();
}

/// Of the stream whose messages are shown, or that is selected among the streams. Several may run at once.
void MessagesDesk::openExport(const MessageRefs& messages)
{
    MainWindow& window = services().window;
    const StreamName stream =
        isCurrent() ? StreamName{m_page->stream()} : StreamName(window.navigation().current().stream);
    auto* dialog = new ExportDialog(services().session.exportService(), stream,
                                    isCurrent() ? m_page->subject() : QString(), messages, &window);
    connect(dialog, &ExportDialog::actionDone, this, &Desk::actionDone);
    std::erase_if(m_exports, [](const auto& one) { return one.isNull(); });
    m_exports.emplace_back(dialog);
    dialog->show();
}

void MessagesDesk::connectRemoval()
{
    Actions& actions = services().window.actions();
    TableView& table = m_page->table();
    m_removal = std::make_unique<MessageRemoval>(services());
    connect(m_removal.get(), &MessageRemoval::actionDone, this, &Desk::actionDone);
    connect(m_removal.get(), &MessageRemoval::refused, m_page, &MessagesPage::showProblem);
    connect(m_removal.get(), &MessageRemoval::removed, m_page, &MessagesPage::reload); // what has gone is not shown on
    connect(actions[Id::DeleteMessages], &QAction::triggered, this, [this] {
        const auto messages = m_page->selectedMessages();
        const auto row = snapshot()->streams.find({m_page->stream()});
        if (!messages.empty() && row != snapshot()->streams.end())
            m_removal->open(row->second->facts, messages);
    });
    table.addAction(actions[Id::DeleteMessages]); // its key
    const auto update = [this, &actions, &table] {
        actions.setApplicable(Id::DeleteMessages, isCurrent() && snapshot() && table.selectionModel()->hasSelection());
    };
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, update);
    connect(&services().window.navigation(), &Navigation::moved, this, update);
    update();
}

void MessagesDesk::openImport()
{
    if (!m_import) {
        m_import = new ImportDialog(services().session.importService(), &services().window);
        services().lock.guard(m_import.data());
        connect(m_import, &ImportDialog::actionDone, this, &Desk::actionDone);
    }
    m_import->show();
    m_import->raise();
    m_import->activateWindow();
}

/// Of this connection, whatever page removed it.
void MessagesDesk::openPutBack()
{
    auto* dialog = new PutBackDialog(services().session.removedCopies(), &services().window);
    connect(dialog, &PutBackDialog::chosen, this, [this](const QString& path) {
        openImport();
        m_import->setCopy(path);
    });
    dialog->open();
}

} // namespace jetlag
