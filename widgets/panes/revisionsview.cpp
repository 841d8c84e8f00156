// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/revisionsview.h"

#include "domain/subject.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/panes/messagepane.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int mostRevisions = 256;         ///< clients keep 64 at most
constexpr uint64_t mostBytes = 32U << 20U; ///< of all values

} // namespace

RevisionsView::RevisionsView(MessageReader& reader, QWidget* parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_title(plainLabel(this))
    , m_error(new MessageBar(this))
    , m_table(new TableView(m_model, tr("Revisions"), this))
    , m_pane(new MessagePane(this))
{
    setObjectName(QLatin1String(ObjectName));
    m_title->setObjectName(QStringLiteral("revisionsTitle"));
    m_table->setObjectName(QStringLiteral("revisionsTable"));
    m_table->sortByColumnId("revision", Qt::DescendingOrder);
    m_table->setEmptyText(tr("Choose a key to see its revisions."));
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("revisionsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({150, 300});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_error);
    layout->addWidget(splitter, 1);
    connect(m_table, &TableView::currentRowChanged, this, &RevisionsView::showCurrent);
    connect(m_table, &TableView::selectionCountChanged, this, &RevisionsView::selectionChanged);
    m_title->hide();
}

RevisionsView::~RevisionsView() = default;

void RevisionsView::setMenu(const QList<QAction*>& actions)
{
    m_table->setRowActions(actions);
}

void RevisionsView::setKey(const StreamFactsPtr& stream, const QString& key)
{
    const bool isSame = stream && key == m_key && stream->name() == m_stream;
    m_key = stream ? key : QString();
    m_stream = stream ? stream->name() : StreamName();
    m_reading.cancel();
    m_read.clear();
    if (!isSame) {
        m_error->clear();
        m_model.setRevisions({});
        showCurrent();
    }
    m_title->setVisible(!m_key.isEmpty());
    m_title->setText(tr("Revisions of %1").arg(displayText(m_key)));
    if (m_key.isEmpty())
        return;
    ReadSpec spec;
    spec.stream = m_stream;
    spec.subjectFilter = keySubject(rulesOf(*stream), m_key);
    spec.limit = mostRevisions;
    spec.pageBytes = mostBytes;
    const auto take = [this](const MessageBatch& batch) { onRead(batch); };
    m_reading = m_reader.read(spec, {take, take});
}

void RevisionsView::onRead(const MessageBatch& batch)
{
    m_read.insert(m_read.end(), batch.messages.begin(), batch.messages.end());
    if (!batch.finished)
        return;
    if (batch.error) {
        m_error->say(*batch.error);
        return;
    }
    m_error->clear();
    if (!batch.reachedEnd)
        m_title->setText(tr("The newest %1 revisions of %2").arg(numberText(m_read.size()), displayText(m_key)));
    const bool hadNewest = !current() || current() == m_model.at(0);
    m_model.setRevisions(std::exchange(m_read, {}));
    // Who looks at the newest one goes on looking at the newest one.
    if (hadNewest && m_model.rowCount() > 0)
        m_table->selectSourceRow(0);
    showCurrent();
    emit selectionChanged();
}

RevisionsView::MessagePtr RevisionsView::current() const
{
    return m_model.at(m_table->currentSourceRow());
}

std::vector<RevisionsView::MessagePtr> RevisionsView::selected() const
{
    std::vector<MessagePtr> messages;
    for (const int row : m_table->selectedSourceRows()) {
        if (auto message = m_model.at(row))
            messages.push_back(std::move(message));
    }
    std::sort(messages.begin(), messages.end(),
              [](const MessagePtr& a, const MessagePtr& b) { return a->sequence < b->sequence; });
    return messages;
}

void RevisionsView::showCurrent()
{
    if (m_pane->message() != current())
        m_pane->setMessage(current());
    emit selectionChanged();
}

} // namespace jetlag
