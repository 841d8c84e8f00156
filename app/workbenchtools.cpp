// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exactreading.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/workbench.h"
#include "domain/subject.h"
#include "payload/copyas.h"
#include "widgets/common/background.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/comparedialog.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/pages/messagespage.h"
#include "widgets/panes/messagepane.h"
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

void Workbench::connectMessageTools()
{
    const auto panes = m_window.findChildren<MessagePane*>();
    for (MessagePane* pane : panes) {
        pane->setFormats(m_settings.value(Settings::Key::PayloadFormats).toMap());
        connect(pane, &MessagePane::formatsChanged, this, [this, panes](const QVariantMap& formats) {
            m_settings.setValue(Settings::Key::PayloadFormats, formats);
            for (MessagePane* other : panes)
                other->setFormats(formats);
        });
        pane->setProtoRules(protoRulesFrom(m_settings.value(Settings::Key::ProtobufSchemas)));
        connect(pane, &MessagePane::protoRulesChanged, this, [this, panes](const ProtoRules& rules) {
            m_settings.setValue(Settings::Key::ProtobufSchemas, toVariant(rules));
            for (MessagePane* other : panes)
                other->setProtoRules(rules);
        });
    }
    Actions& actions = m_window.actions();
    TableView& table = m_messagesPage->table();
    table.setRowActions({actions[Id::PublishAgain], actions[Id::ExportMessages], actions[Id::CompareWithPrevious],
                         actions[Id::CompareSelected], actions[Id::TraceMessage],
                         m_window.findChild<QMenu*>(QStringLiteral("menuCopyAs"))->menuAction()});
    connect(actions[Id::CompareWithPrevious], &QAction::triggered, this, &Workbench::compareWithPrevious);
    connect(actions[Id::CompareSelected], &QAction::triggered, this, &Workbench::compareSelected);
    connect(&m_tracing, &TraceOpener::actionDone, this, &Workbench::onAction);
    connect(actions[Id::TraceMessage], &QAction::triggered, this, [this] {
        withChosen([this](const std::vector<MessagesModel::MessagePtr>& messages) {
            if (messages.size() == 1)
                m_tracing.open(*messages.front());
        });
    });
    for (const auto& [id, format] : copyActions) {
        connect(actions[id], &QAction::triggered, this, [this, wanted = format] { copyMessagesAs(wanted); });
    }
    TableView& results = m_search->table();
    results.setRowActions({actions[Id::CompareWithPrevious], actions[Id::CompareSelected], actions[Id::TraceMessage],
                           m_window.findChild<QMenu*>(QStringLiteral("menuCopyAs"))->menuAction()});
    connect(qApp, &QApplication::focusChanged, this, [this, &table, &results](QWidget*, const QWidget* now) {
        if (now != &table && now != &results)
            return; // a menu, a field: what was chosen before stays chosen
        m_usesResults = now == &results;
        updateMessageTools();
    });
    connect(&table, &TableView::selectionCountChanged, this, &Workbench::updateMessageTools);
    connect(&results, &TableView::selectionCountChanged, this, &Workbench::updateMessageTools);
    connect(&m_window.navigation(), &Navigation::moved, this, &Workbench::updateMessageTools);
    updateMessageTools();
}

/// Of the messages or of the search results, whichever had the focus last.
MessageRefs Workbench::chosenMessages() const
{
    return m_usesResults && m_search->results().rowCount() > 0
               ? m_search->results().refsAt(m_search->table().selectedSourceRows())
               : m_messagesPage->selectedMessages();
}

void Workbench::updateMessageTools()
{
    const bool isHere = m_window.currentPage() == QLatin1String("messages");
    const auto selected = isHere ? chosenMessages().size() : 0; // not of rows: gaps are rows, too
    for (const auto& [id, format] : copyActions)
        m_window.actions().setApplicable(id, selected > 0);
    m_window.actions().setApplicable(Id::CompareWithPrevious, selected == 1);
    m_window.actions().setApplicable(Id::CompareSelected, selected == 2);
    m_window.actions().setApplicable(Id::TraceMessage, selected == 1);
}

/// The page reads messages exactly, a search does not: its results are read again before something is made of them.
void Workbench::withChosen(const std::function<void(const std::vector<MessagesModel::MessagePtr>&)>& use)
{
    withBodies(chosenMessages(), !(m_usesResults && m_search->results().rowCount() > 0), use);
}

/// Bodies that the table has let go of are read again.
void Workbench::withBodies(const MessageRefs& messages, bool isExact,
                           const std::function<void(const std::vector<MessagesModel::MessagePtr>&)>& use)
{
    const auto what = isExact ? ExactReading::What::Missing : ExactReading::What::MissingAndHeaders;
    ExactReading::start(m_session.reader(), messages, what, this,
                        [this, use](const Result<ExactReading::Messages>& read) {
                            if (read)
                                use(*read);
                            else
                                m_messagesPage->showProblem(read.error());
                        });
}

/// The selected messages in the order of the stream, made into text on a worker.
void Workbench::copyMessagesAs(CopyFormat format)
{
    uint64_t bytes = 0;
    for (const MessageRef& message : chosenMessages())
        bytes += message.payloadBytes;
    if (const auto problem = tooMuchToCopy(bytes)) { // before all of it is read
        m_messagesPage->showProblem(*problem);
        return;
    }
    withChosen([this, format](const std::vector<MessagesModel::MessagePtr>& messages) {
        inBackground([messages, format] {
            return copyAs(messages, format);
        }).then(this, [this](const Result<QString>& text) {
            if (text)
                QApplication::clipboard()->setText(*text);
            else
                m_messagesPage->showProblem(text.error());
        });
    });
}

/// The server only looks forward, so the reader finds the last one on the subject below the sequence.
void Workbench::compareWithPrevious()
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
        m_comparing = m_session.reader().read(spec, {take, take});
    });
}

void Workbench::onPrevious(const MessageBatch& batch)
{
    if (!batch.messages.empty()) {
        m_comparing.cancel();
        openComparison(batch.messages.front(), m_compared);
    } else if (batch.finished) {
        m_messagesPage->showProblem(batch.error.value_or(
            Error{Error::Kind::NotFound,
                  tr("Before sequence %1 the stream holds no other message on %2.")
                      .arg(numberText(m_compared->sequence.value), displayText(m_compared->subject)),
                  {},
                  0}));
    }
}

void Workbench::compareSelected()
{
    withChosen([this](const std::vector<MessagesModel::MessagePtr>& messages) {
        if (messages.size() == 2)
            openComparison(messages.front(), messages.back());
    });
}

void Workbench::openComparison(const MessagesModel::MessagePtr& left, const MessagesModel::MessagePtr& right)
{
    (new CompareDialog(left, right, &m_window))->show();
}

} // namespace jetlag
