// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/livemessagesview.h"

#include "widgets/common/tableview.h"
#include "widgets/dialogs/dialogparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr int heldAround = 500; ///< rows above and below those in view that stay readable while they stand still

} // namespace

LiveMessagesView::LiveMessagesView(QWidget* parent)
    : QWidget(parent)
    , m_store(std::make_shared<MessageStore>(0))
    , m_model(m_store)
    , m_table(new TableView(m_model, tr("Messages"), this, TableView::Rows::AsTheyAre))
    , m_state(plainLabel(this))
    , m_follow(new QPushButton(tr("&Follow"), this))
{
    m_table->setObjectName(QStringLiteral("liveMessagesTable"));
    m_state->setObjectName(QStringLiteral("liveFollowState"));
    m_state->setAccessibleDescription(tr("Which messages are shown"));
    m_follow->setObjectName(QStringLiteral("liveFollow"));
    m_follow->setAccessibleName(tr("Follow"));
    m_follow->setToolTip(tr("Goes on showing the newest messages."));
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_follow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table, 1);
    layout->addLayout(bottom);
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, &LiveMessagesView::sync);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &LiveMessagesView::onScrolled);
    connect(m_table, &TableView::currentRowChanged, this, &LiveMessagesView::onRowChanged);
    connect(m_follow, &QPushButton::clicked, this, &LiveMessagesView::follow);
    updateState();
}

LiveMessagesView::~LiveMessagesView() = default;

void LiveMessagesView::setStore(const std::shared_ptr<MessageStore>& store)
{
    const QScopedValueRollback syncing(m_isSyncing, true);
    m_store = store;
    m_model.setStore(store);
    m_chosen.reset();
    emit messageChosen(std::nullopt);
    takeOver();
}

void LiveMessagesView::setSubject(const QByteArray& subject)
{
    if (subject == m_model.subject())
        return;
    {
        const QScopedValueRollback syncing(m_isSyncing, true);
        m_model.setSubject(subject);
    }
    m_isScrolledUp = false; // other rows: what was read is not among them
    takeOver();
}

void LiveMessagesView::sync()
{
    if (isFollowing())
        takeOver();
    else
        updateState();
}

void LiveMessagesView::showCleared()
{
    m_model.release();
    m_isScrolledUp = false;
    takeOver();
}

void LiveMessagesView::takeOver()
{
    const QScopedValueRollback syncing(m_isSyncing, true);
    if (m_model.sync())
        m_more.start(0);
    keepChosen();
    m_table->scrollToBottom();
    updateState();
}

/// The view would choose a neighbour in place of a row that was pushed out: then nothing is chosen, and who shows the
/// message keeps it.
void LiveMessagesView::keepChosen()
{
    if (!m_chosen && !m_table->currentIndex().isValid())
        return;
    const int row = m_chosen ? m_model.rowOf(*m_chosen) : -1;
    if (row >= 0 && row == m_table->currentIndex().row())
        return;
    if (row >= 0) {
        m_table->selectSourceRow(row);
        return;
    }
    m_chosen.reset();
    m_table->setCurrentIndex({});
    m_table->clearSelection();
}

void LiveMessagesView::onRowChanged(int row)
{
    if (m_isSyncing || row < 0)
        return;
    const auto message = m_model.messageAt(row);
    m_chosen.reset();
    if (message)
        m_chosen = message->ordinal;
    emit messageChosen(message);
}

void LiveMessagesView::onScrolled(int value)
{
    if (m_isSyncing || m_isPaused)
        return;
    const bool isAtEnd = value >= m_table->verticalScrollBar()->maximum();
    if (isAtEnd && m_isScrolledUp) {
        follow();
    } else if (!isAtEnd && !m_isScrolledUp) {
        freeze();
        m_isScrolledUp = true;
        updateState();
    }
}

/// Keeps what is in view and around it readable, whatever the store pushes out.
void LiveMessagesView::freeze()
{
    const int first = m_table->rowAt(0);
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    m_model.hold(first - heldAround, (last < 0 ? m_model.rowCount() : last) + heldAround);
}

void LiveMessagesView::setPaused(bool paused)
{
    if (paused == m_isPaused)
        return;
    if (paused)
        freeze();
    m_isPaused = paused;
    if (!paused) {
        m_isScrolledUp = false;
        m_model.release();
        takeOver();
    }
    updateState();
    emit pausedChanged(paused);
}

void LiveMessagesView::follow()
{
    if (m_isPaused) {
        setPaused(false);
        return;
    }
    m_isScrolledUp = false;
    m_model.release();
    takeOver();
}

void LiveMessagesView::updateState()
{
    m_follow->setEnabled(!isFollowing());
    if (isFollowing()) {
        m_state->setText(tr("Following the newest message."));
        return;
    }
    const uint64_t shown = m_model.endOrdinal();
    const uint64_t end = m_store->endOrdinal();
    m_state->setText(
        tr("Paused at message %1; %2 newer.").arg(numberText(shown), numberText(end - std::min(shown, end))));
}

} // namespace jetlag
