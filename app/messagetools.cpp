// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagetools.h"

#include "app/exactreading.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/traceopener.h"
#include "domain/subject.h"
#include "payload/copyas.h"
#include "widgets/common/background.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/comparedialog.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/pages/messagespage.h"
#include "widgets/panes/searchpane.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace jetlag {
namespace {

using Id = Actions::Id;

const std::pair<Id, CopyFormat> copyActions[] = {
    {Id::CopyAsText, CopyFormat::Text},       {Id::CopyAsJson, CopyFormat::Json},
    {Id::CopyAsNatsPub, CopyFormat::NatsPub}, {Id::CopyAsCpp, CopyFormat::Cpp},
    {Id::CopyAsGo, CopyFormat::Go},           {Id::CopyAsJavaScript, CopyFormat::JavaScript}};

} // namespace

MessageTools::MessageTools(const DeskServices& services, MessagesPage& page, SearchPane& search, TraceOpener& tracing)
    : m_services(services)
    , m_page(page)
    , m_search(search)
    , m_tracing(tracing)
{
    connectActions();
    TableView& table = m_page.table();
    TableView& results = m_search.table();
    QAction* copyMenu = services.window.findChild<QMenu*>(QStringLiteral("menuCopyAs"))->menuAction();
    Actions& actions = services.window.actions();
    table.setRowActions({actions[Id::PublishAgain], actions[Id::ExportMessages], actions[Id::CompareWithPrevious],
                         actions[Id::CompareSelected], actions[Id::TraceMessage], copyMenu, actions[Id::NextHit],
                         actions[Id::PreviousHit], actions[Id::DeleteMessages]});
    results.setRowActions({actions[Id::CompareWithPrevious], actions[Id::CompareSelected], actions[Id::TraceMessage],
                           copyMenu, actions[Id::NextHit], actions[Id::PreviousHit]});
    connect(qApp, &QApplication::focusChanged, this, [this, &table, &results](QWidget*, const QWidget* now) {
        if (now != &table && now != &results)
            return; // a menu, a field: what was chosen before stays chosen
        m_isInResults = now == &results;
        update();
    });
    connect(&table, &TableView::selectionCountChanged, this, &MessageTools::update);
    connect(&results, &TableView::selectionCountChanged, this, &MessageTools::update);
    connect(&services.window.navigation(), &Navigation::moved, this, &MessageTools::update);
    update();
}

void MessageTools::connectActions()
{
    Actions& actions = m_services.window.actions();
    connect(actions[Id::CompareWithPrevious], &QAction::triggered, this, &MessageTools::compareWithPrevious);
    connect(actions[Id::CompareSelected], &QAction::triggered, this, &MessageTools::compareSelected);
    connect(actions[Id::TraceMessage], &QAction::triggered, this, [this] {
        withChosen([this](const std::vector<MessagesModel::MessagePtr>& messages) {
            if (messages.size() == 1)
                m_tracing.open(*messages.front());
        });
    });
    for (const auto& [id, format] : copyActions)
        connect(actions[id], &QAction::triggered, this, [this, wanted = format] { copyAs(wanted); });
}

bool MessageTools::usesResults() const
{
    return m_isInResults && m_search.results().rowCount() > 0;
}

/// Of the messages or of the search results, whichever had the focus last.
MessageRefs MessageTools::chosen() const
{
    return usesResults() ? m_search.results().refsAt(m_search.table().selectedSourceRows()) : m_page.selectedMessages();
}

void MessageTools::update()
{
    const bool isHere = m_services.window.currentPage() == PageId::Messages;
    const auto selected = isHere ? chosen().size() : 0; // not of rows: gaps are rows, too
    for (const auto& [id, format] : copyActions)
        m_services.window.actions().setApplicable(id, selected > 0);
    m_services.window.actions().setApplicable(Id::CompareWithPrevious, selected == 1);
    if (m_services.window.currentPage() != PageId::DeadLetters) // where it is of letters
        m_services.window.actions().setApplicable(Id::CompareSelected, selected == 2);
    m_services.window.actions().setApplicable(Id::TraceMessage, selected == 1);
}

/// The page reads messages exactly, a search does not: its results are read again before something is made of them.
void MessageTools::withChosen(const std::function<void(const std::vector<MessagesModel::MessagePtr>&)>& use)
{
    withBodies(chosen(), !(usesResults()), use);
}

/// Bodies that the table has let go of are read again.
void MessageTools::withBodies(const MessageRefs& messages, bool isExact,
                              const std::function<void(const std::vector<MessagesModel::MessagePtr>&)>& use)
{
    const auto what = isExact ? ExactReading::What::Missing : ExactReading::What::MissingAndHeaders;
    ExactReading::start(m_services.session.reader(), messages, what, this,
                        [this, use](const Result<ExactReading::Messages>& read) {
                            if (read)
                                use(*read);
                            else
                                m_page.showProblem(read.error());
                        });
}

/// The selected messages in the order of the stream, made into text on a worker.
void MessageTools::copyAs(CopyFormat format)
{
    uint64_t bytes = 0;
    for (const MessageRef& message : chosen())
        bytes += message.payloadBytes;
    if (const auto problem = tooMuchToCopy(bytes)) { // before all of it is read
        m_page.showProblem(*problem);
        return;
    }
    withChosen([this, format](const std::vector<MessagesModel::MessagePtr>& messages) {
        inBackground([messages, format] {
            return jetlag::copyAs(messages, format);
        }).then(this, [this](const Result<QString>& text) {
            if (text)
                QApplication::clipboard()->setText(*text);
            else
                m_page.showProblem(text.error());
        });
    });
}

/// The server only looks forward, so the reader finds the last one on the subject below the sequence.
void MessageTools::compareWithPrevious()
{
    withChosen([this](const std::vector<MessagesModel::MessagePtr>& messages) {
        if (messages.size() != 1)
            return;
        m_compared = messages.front();
        ReadSpec spec;
        spec.stream = m_compared->stream;
        spec.subjectFilter = m_compared->subject;
        spec.from = Sequence{m_compared->sequence.value - 1};
        spec.limit = 1;
        const auto take = [this](const MessageBatch& batch) { onPrevious(batch); };
        m_comparing = m_services.session.reader().read(spec, {take, take});
    });
}

void MessageTools::onPrevious(const MessageBatch& batch)
{
    if (!batch.messages.empty()) {
        m_comparing.cancel();
        openComparison(batch.messages.front(), m_compared);
    } else if (batch.finished) {
        m_page.showProblem(batch.error.value_or(
            Error{Error::Kind::NotFound,
                  tr("Before sequence %1 the stream holds no other message on %2.")
                      .arg(numberText(m_compared->sequence.value), displayText(m_compared->subject)),
                  {},
                  0}));
    }
}

void MessageTools::compareSelected()
{
    if (m_services.window.currentPage() != PageId::Messages)
        return;
    withChosen([this](const std::vector<MessagesModel::MessagePtr>& messages) {
        if (messages.size() == 2)
            openComparison(messages.front(), messages.back());
    });
}

void MessageTools::openComparison(const MessagesModel::MessagePtr& left, const MessagesModel::MessagePtr& right)
{
    (new CompareDialog(left, right, &m_services.window))->show();
}

} // namespace jetlag
