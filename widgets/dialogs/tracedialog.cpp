// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/tracedialog.h"

#include "widgets/common/tableview.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/tracetext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

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
    connect(&m_service, &TraceService::traced, this, [this](TraceToken token, const MessageTracePtr& trace) {
        if (token == m_token)
            onTraced(trace);
    });
    connect(&m_service, &TraceService::failed, this, [this](TraceToken token, const Error& error) {
        if (token == m_token)
            onFailed(error);
    });
    refresh();
}

TraceDialog::~TraceDialog()
{
    if (m_token != 0)
        m_service.cancel(m_token);
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
    m_refresh = makeButton(tr("&Refresh"), tr("Refresh"), "traceRefresh", QKeySequence::Refresh);
    m_copy = makeButton(tr("&Copy as text"), tr("Copy as text"), "traceCopy", {});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_refresh, QDialogButtonBox::ActionRole);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_error);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
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
    m_token = m_service.trace(m_message);
}

void TraceDialog::onTraced(const MessageTracePtr& trace)
{
    const bool isFirst = !m_trace;
    m_token = 0;
    m_trace = trace;
    m_message = trace->message;
    m_error->clear();
    m_title->setText(traceTitle(trace->message));
    m_summary->setText(traceSummary(*trace));
    m_table->setEmptyText(tr("The stream has no consumers."));
    m_model.setTrace(*trace);
    if (isFirst && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    showEvidence();
    m_refresh->setEnabled(true);
    m_copy->setEnabled(true);
}

/// What was traced before stays, with its time.
void TraceDialog::onFailed(const Error& error)
{
    m_token = 0;
    m_error->show(error);
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
    QGuiApplication::clipboard()->setText(traceText(*m_trace));
}

} // namespace jetlag
