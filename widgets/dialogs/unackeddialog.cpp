// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/unackeddialog.h"

#include "items/formatting.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/unackedtext.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {
namespace {

constexpr QSize firstSize{1040, 560};

QLabel* textLabel(QWidget* parent, const char* object, const QString& description)
{
    QLabel* label = plainLabel(parent);
    label->setObjectName(QLatin1String(object));
    label->setAccessibleDescription(description);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

UnackedDialog::UnackedDialog(UnackedService& service, ConsumerKey consumer, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_consumer(std::move(consumer))
{
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(unackedTitle(m_consumer));
    setAccessibleName(tr("Unacked messages"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    resize(firstSize);
    keepWithinScreen(*this);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &UnackedDialog::onSecond);
    m_second.start();
    refresh();
}

QPushButton* UnackedDialog::makeButton(const QString& text, const QString& name, const char* object)
{
    auto* made = new QPushButton(text, this);
    made->setAccessibleName(name);
    made->setObjectName(QLatin1String(object));
    made->setAutoDefault(false);
    return made;
}

void UnackedDialog::buildTable()
{
    m_table = new TableView(m_model, tr("Unacked messages"), this);
    m_table->setObjectName(QStringLiteral("unackedTable"));
    m_table->sortByColumnId("sequence", Qt::AscendingOrder);
    m_showAction = new QAction(tr("&Show"), this);
    m_showAction->setObjectName(QStringLiteral("unackedShowAction"));
    m_traceAction = new QAction(tr("&Trace…"), this);
    m_traceAction->setObjectName(QStringLiteral("unackedTraceAction"));
    m_letterAction = new QAction(tr("Make a &dead letter of it…"), this);
    m_letterAction->setObjectName(QStringLiteral("unackedLetterAction"));
    m_table->setRowActions({m_showAction, m_traceAction, m_letterAction});
    connect(m_letterAction, &QAction::triggered, this, [this] {
        if (current())
            emit deadLetterWanted(m_consumer, m_model.at(m_table->currentSourceRow()));
    });
    connect(m_showAction, &QAction::triggered, this, [this] {
        if (const auto sequence = current())
            emit showMessage(m_consumer, *sequence);
    });
    connect(m_traceAction, &QAction::triggered, this, [this] {
        if (const auto sequence = current())
            emit traceMessage(m_consumer.stream, *sequence);
    });
    connect(m_table, &TableView::rowActivated, m_showAction, &QAction::trigger);
    connect(m_table, &TableView::currentRowChanged, this, &UnackedDialog::updateRowActions);
}

QWidget* UnackedDialog::buildButtons()
{
    m_refresh = makeButton(tr("&Refresh"), tr("Refresh"), "unackedRefresh");
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_refresh->setToolTip(m_refresh->shortcut().toString(QKeySequence::NativeText));
    m_cancel = makeButton(tr("&Cancel reading"), tr("Cancel reading"), "unackedCancel");
    m_show = makeButton(tr("&Show"), tr("Show"), "unackedShow");
    m_show->setToolTip(toolTipText(tr("Goes to the selected message on the Messages page.")));
    m_trace = makeButton(tr("&Trace"), tr("Trace"), "unackedTrace");
    m_trace->setToolTip(toolTipText(tr("Tells what became of the selected message in each consumer.")));
    m_letter = makeButton(tr("Make a &dead letter…"), tr("Make a dead letter of it"), "unackedLetter");
    m_letter->setToolTip(toolTipText(tr("Copies the selected message among the dead letters, after a preview.")));
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    for (QPushButton* button : {m_refresh, m_cancel, m_show, m_trace, m_letter})
        row->addWidget(button);
    row->addWidget(m_bar, 1);
    row->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_refresh, &QPushButton::clicked, this, &UnackedDialog::refresh);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_reading.stop(); });
    connect(m_show, &QPushButton::clicked, m_showAction, &QAction::trigger);
    connect(m_trace, &QPushButton::clicked, m_traceAction, &QAction::trigger);
    connect(m_letter, &QPushButton::clicked, m_letterAction, &QAction::trigger);
    return buttons;
}

void UnackedDialog::build()
{
    m_title = textLabel(this, "unackedTitle", tr("The consumer"));
    m_title->setText(unackedTitle(m_consumer));
    m_moved = textLabel(this, "unackedMoved", tr("Whether the list is still what the server says"));
    m_evidence = textLabel(this, "unackedEvidence", tr("Evidence"));
    m_error = new ErrorLine(this);
    buildTable();
    m_listed = textLabel(this, "unackedListed", tr("How many are listed"));
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("unackedProgress"));
    m_bar->setAccessibleName(tr("Reading progress"));
    QSizePolicy kept = m_bar->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the buttons keep their places
    m_bar->setSizePolicy(kept);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(fontMetrics().averageCharWidth() * 6); // the buttons need their room
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_evidence);
    layout->addWidget(m_moved);
    layout->addWidget(m_error);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_listed);
    layout->addWidget(buildButtons());
    m_moved->hide();
    m_listed->hide();
    updateRowActions();
    m_table->setFocus();
}

void UnackedDialog::refresh()
{
    if (m_reading.isRunning())
        return;
    m_error->clear();
    if (!m_shown)
        m_table->setEmptyText(tr("Asking the server…"));
    m_reading = m_service.list(m_consumer, {[this](const UnackedProgress& progress) { onProgress(progress); },
                                            [this](const auto& outcome) { onEnded(outcome); }});
    showReading(true);
}

void UnackedDialog::showReading(bool isReading)
{
    if (isReading && m_refresh->hasFocus())
        m_table->setFocus(); // not on to the next button
    m_refresh->setEnabled(!isReading);
    m_cancel->setEnabled(isReading);
    m_bar->setRange(0, 1);
    m_bar->setValue(0);
    m_bar->setVisible(isReading);
}

void UnackedDialog::onProgress(const UnackedProgress& progress)
{
    m_bar->setRange(0, static_cast<int>(std::max<uint64_t>(1, progress.atMost)));
    m_bar->setValue(static_cast<int>(progress.listed));
}

/// What was listed before stays, with its time.
void UnackedDialog::onEnded(const Result<UnackedMessages>& outcome)
{
    showReading(false);
    if (outcome) {
        showList(*outcome);
        return;
    }
    if (outcome.error().kind == Error::Kind::Cancelled)
        m_error->showText(tr("Reading was cancelled. Refresh asks again."));
    else
        m_error->showError(outcome.error());
    if (!m_shown)
        m_table->setEmptyText(tr("Nothing is known yet. Refresh asks again."));
}

void UnackedDialog::showList(const UnackedMessages& list)
{
    const bool isFirst = !m_shown;
    m_shown = list.consumer;
    m_isGone = false;
    m_serverAhead = list.at - systemNow();
    m_evidence->setText(unackedEvidence(list));
    m_listed->setText(unackedListedText(list));
    m_listed->setVisible(!m_listed->text().isEmpty());
    m_table->setEmptyText(unackedEmptyText(list));
    m_model.setNow(list.at);
    m_model.setMessages(list.messages);
    if (isFirst && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    updateRowActions();
    updateMoved();
}

void UnackedDialog::setNewest(const ConsumerFactsPtr& facts)
{
    m_isGone = !facts;
    m_newest = facts;
    updateMoved();
}

void UnackedDialog::updateMoved()
{
    QString text;
    if (m_isGone)
        text = tr("The consumer is not there any more. What is listed is what it was.");
    else if (m_shown && m_newest && hasMovedOn(*m_shown, *m_newest))
        text = tr("The consumer has moved on: Refresh.");
    if (m_moved->text() != text)
        m_moved->setText(text);
    m_moved->setVisible(!text.isEmpty());
}

void UnackedDialog::updateRowActions()
{
    const bool isSelected = current().has_value();
    for (QAction* action : {m_showAction, m_traceAction, m_letterAction})
        action->setEnabled(isSelected);
    for (QPushButton* button : {m_show, m_trace, m_letter})
        if (button)
            button->setEnabled(isSelected);
}

void UnackedDialog::onSecond()
{
    if (m_shown && isVisible())
        m_model.setNow(systemNow() + m_serverAhead);
}

std::optional<Sequence> UnackedDialog::current() const
{
    const int row = m_table->currentSourceRow();
    return row >= 0 && row < m_model.rowCount() ? std::optional(m_model.at(row).message->sequence) : std::nullopt;
}

} // namespace jetlag
