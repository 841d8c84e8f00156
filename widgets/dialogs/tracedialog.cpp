// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/tracedialog.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/common/copymenu.h"
#include "widgets/common/tableview.h"
#include "widgets/delegates/celldelegate.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/tracetext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {
namespace {
constexpr QSize firstSize{960, 480};
constexpr int evidenceLines = 2;
} // namespace

TraceDialog::TraceDialog(TraceService& service, const TracedMessage& message, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_message(message)
{
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(tr("Trace message"));
    setAccessibleName(tr("Trace message"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    resize(firstSize);
    keepWithinScreen(*this);
    updatePath();
    refresh();
}

QPushButton* TraceDialog::makeButton(const QString& text, const QString& name, const char* object,
                                     const QKeySequence& shortcut)
{
    auto* made = new QPushButton(text, this);
    made->setAccessibleName(name);
    made->setObjectName(QLatin1String(object));
    made->setAutoDefault(false);
    if (!shortcut.isEmpty()) {
        made->setShortcut(shortcut);
        made->setToolTip(shortcut.toString(QKeySequence::NativeText));
    }
    return made;
}

QWidget* TraceDialog::buildConsumers()
{
    auto* page = new QWidget;
    m_table = new TableView(m_model, tr("Consumers of the message"), page);
    m_table->setObjectName(QStringLiteral("traceTable"));
    m_table->sortByColumnId("consumer", Qt::AscendingOrder);
    m_table->setEmptyText(tr("Asking the server…"));
    m_evidence = plainLabel(page);
    m_evidence->setObjectName(QStringLiteral("traceEvidence"));
    m_evidence->setAccessibleDescription(tr("Evidence of the selected consumer"));
    m_evidence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_evidence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_evidence->setMinimumHeight(fontMetrics().lineSpacing() * evidenceLines); // the table keeps its place
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_evidence);
    connect(m_table, &TableView::currentRowChanged, this, &TraceDialog::showEvidence);
    return page;
}

QWidget* TraceDialog::buildPath()
{
    auto* page = new QWidget;
    auto* words = plainLabel(page);
    words->setObjectName(QStringLiteral("tracePathWords"));
    words->setText(
        tr("Sends a traced copy of the message to its subject. The servers report the way that it takes; they "
           "neither store nor deliver it."));
    m_follow = makeButton(tr("&Send traced copy"), tr("Send traced copy"), "traceSendCopy", {});
    m_pathState = plainLabel(page);
    m_pathState->setObjectName(QStringLiteral("tracePathState"));
    m_pathState->setAccessibleDescription(tr("State of the traced copy"));
    m_pathError = new ErrorLine(page);
    m_path = new QTreeView(page);
    m_path->setModel(&m_pathModel);
    m_path->setObjectName(QStringLiteral("tracePath"));
    installCopyMenu(*m_path);
    m_path->setAccessibleName(tr("Path"));
    m_path->setItemDelegate(new CellDelegate(m_path));
    m_path->setUniformRowHeights(true);
    m_path->setAlternatingRowColors(true);
    QHeaderView* header = m_path->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(PathModel::Detail, QHeaderView::Stretch);
    header->setSectionResizeMode(PathModel::Elapsed, QHeaderView::ResizeToContents);
    auto* row = new QHBoxLayout;
    row->addWidget(m_follow);
    row->addWidget(m_pathState, 1);
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(words);
    layout->addLayout(row);
    layout->addWidget(m_pathError);
    layout->addWidget(m_path, 1);
    connect(m_follow, &QPushButton::clicked, this, &TraceDialog::followPath);
    return page;
}

void TraceDialog::build()
{
    m_title = plainLabel(this);
    m_title->setObjectName(QStringLiteral("traceTitle"));
    m_title->setAccessibleDescription(tr("The message"));
    m_title->setText(traceTitle(m_message));
    m_summary = plainLabel(this);
    m_summary->setObjectName(QStringLiteral("traceSummary"));
    m_summary->setAccessibleDescription(tr("Summary"));
    m_error = new ErrorLine(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("traceTabs"));
    m_tabs->setAccessibleName(tr("Trace"));
    m_tabs->addTab(buildConsumers(), tr("Co&nsumers"));
    m_tabs->addTab(buildPath(), tr("&Path"));
    m_refresh = makeButton(tr("&Refresh"), tr("Refresh"), "traceRefresh", QKeySequence::Refresh);
    m_copy = makeButton(tr("&Copy as text"), tr("Copy as text"), "traceCopy", {});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_refresh);
    row->addWidget(m_copy);
    row->addWidget(buttons, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_error);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(row);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_refresh, &QPushButton::clicked, this, &TraceDialog::refresh);
    connect(m_copy, &QPushButton::clicked, this, &TraceDialog::copyText);
    m_copy->setEnabled(false); // until there is something
    m_table->setFocus();
}

void TraceDialog::refresh()
{
    m_refresh->setEnabled(false);
    if (!m_trace)
        m_summary->setText(tr("Asking the server…"));
    m_tracing = m_service.trace(m_message, {.ended = [this](const auto& outcome) { onTraced(outcome); }});
}

void TraceDialog::onTraced(const TraceOutcome& outcome)
{
    if (!outcome) {
        onFailed(outcome.error());
        return;
    }
    const MessageTrace& trace = *outcome;
    const bool isFirst = !m_trace;
    m_trace = trace;
    m_message = trace.message;
    m_error->clear();
    m_title->setText(traceTitle(trace.message));
    m_summary->setText(traceSummary(trace));
    m_table->setEmptyText(tr("The stream has no consumers."));
    m_model.setTrace(trace);
    if (isFirst && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    showEvidence();
    m_refresh->setEnabled(true);
    m_copy->setEnabled(true);
    checkPath();
}

/// What was traced before stays, with its time.
void TraceDialog::onFailed(const Error& error)
{
    m_error->showError(error);
    if (!m_trace) {
        m_summary->clear();
        m_table->setEmptyText(tr("Nothing is known yet. Refresh asks again."));
    }
    m_refresh->setEnabled(true);
}

void TraceDialog::showEvidence()
{
    const int row = m_table->currentSourceRow();
    m_evidence->setText(row >= 0 && row < m_model.rowCount() ? m_model.at(row).evidence : QString());
}

void TraceDialog::copyText()
{
    QString text = traceText(*m_trace);
    if (m_pathModel.rowCount() > 0)
        text += QLatin1Char('\n') + m_pathWords + QLatin1Char('\n') + m_pathModel.text();
    QGuiApplication::clipboard()->setText(text);
}

void TraceDialog::setLocked(bool locked, const QString& reason)
{
    m_isLocked = locked;
    m_lockReason = reason;
    updatePath();
}

void TraceDialog::checkPath()
{
    if (!m_trace->message.isStored) {
        m_isPathKnown = true;
        m_refusal = tr("The stream no longer stores this message: there is nothing to copy.");
        updatePath();
        return;
    }
    m_checking = m_service.checkPath(m_trace->message.subject,
                                     {.ended = [this](const auto& refusal) { onPathChecked(refusal); }});
}

void TraceDialog::onPathChecked(const PathRefusal& refusal)
{
    m_isPathKnown = true;
    m_refusal = refusal ? refusal->summary : QString();
    updatePath();
}

void TraceDialog::followPath()
{
    m_pathError->clear();
    m_following =
        m_service.followPath(m_trace->message, {.ended = [this](const auto& outcome) { onFollowed(outcome); }});
    updatePath();
}

void TraceDialog::onFollowed(const PathOutcome& outcome)
{
    if (outcome)
        showPath(*outcome);
    else
        onNotFollowed(outcome.error());
}

void TraceDialog::onNotFollowed(const Error& error)
{
    m_pathError->showError(error);
    if (error.kind == Error::Kind::Permission)
        m_refusal = error.summary; // it would be refused again
    endPath(Severity::Warning, error.summary);
}

void TraceDialog::showPath(const PathTrace& path)
{
    m_pathModel.setPath(path);
    m_path->expandAll();
    m_path->resizeColumnToContents(PathModel::Step);
    const int wanted = m_path->columnWidth(PathModel::Step) + fontMetrics().height() * 2; // shapes are not counted
    m_path->setColumnWidth(PathModel::Step, std::min(wanted, m_path->viewport()->width() * 2 / 5));
    m_path->setCurrentIndex(m_pathModel.index(0, 0));
    const QString servers = tr("%n server(s) reported.", nullptr, static_cast<int>(path.servers.size()));
    const QString words = path.isComplete ? servers : tr("%1 Not all that it was handed on to did.").arg(servers);
    m_pathWords = tr("%1 · %2", "time, what happened").arg(timeText(path.sent), words);
    endPath(path.isComplete ? Severity::Notice : Severity::Warning, words);
}

void TraceDialog::endPath(Severity severity, const QString& words)
{
    updatePath();
    const QString subject = m_trace->message.subject;
    emit actionDone({systemNow(),
                     severity,
                     Event::Kind::Action,
                     OtherThing{subject},
                     tr("Traced copy to %1: %2").arg(displayText(subject), words),
                     {}});
}

/// The button says why it is dead.
void TraceDialog::updatePath()
{
    const QString reason = m_isLocked       ? m_lockReason
                           : !m_isPathKnown ? tr("The server was not asked yet whether it traces messages.")
                                            : m_refusal;
    m_follow->setEnabled(reason.isEmpty() && !m_following.isRunning());
    m_follow->setToolTip(toolTipText(reason));
    QStringList parts{m_pathWords, reason};
    parts.removeAll(QString());
    m_pathState->setText(m_following.isRunning() ? tr("The copy is on its way…") : parts.join(QLatin1Char('\n')));
}

} // namespace jetlag
