// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/takedialog.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/taketext.h"
#include "widgets/dialogs/trialpanel.h"
#include "widgets/panes/handpanel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr QSize firstSize{1120, 660};

QLabel* factsLabel(QWidget* parent, const char* object, const QString& name)
{
    QLabel* label = plainLabel(parent);
    label->setObjectName(QLatin1String(object));
    label->setAccessibleName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

TakeDialog::TakeDialog(TakingService& taking, AdminService& admin, const ConsumerKey& consumer,
                       std::optional<ServerVersion> version, QWidget* parent)
    : QDialog(parent)
    , m_taking(taking)
    , m_admin(admin)
    , m_consumer(consumer)
    , m_version(version)
{
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(tr("Take messages: %1").arg(subjectText(eventSubject(consumer.stream, consumer.consumer))));
    setAccessibleName(tr("Take messages"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    resize(firstSize);
    keepWithinScreen(*this);
    m_means->setText(tr("Looking at the consumer…"));
    updateBlocked();
    m_look = m_admin.look(consumer, {.ended = [this](const auto& looked) { onLooked(looked); }});
}

void TakeDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    m_means = factsLabel(this, "takeMeans", tr("What taking means"));
    m_others = factsLabel(this, "takeOthers", tr("Who else takes"));
    m_trouble = new ErrorLine(this);
    layout->addWidget(m_means);
    layout->addWidget(m_others);
    layout->addWidget(m_trouble);
    m_tabs = new QTabWidget(this);
    m_tabs->setAccessibleName(tr("Ways to take"));
    m_tabs->setObjectName(QStringLiteral("takeTabs"));
    m_hand = new HandPanel(m_taking, m_consumer, m_version, this);
    m_trial = new TrialPanel(m_taking, m_consumer, this);
    m_tabs->addTab(m_hand, tr("By han&d"));
    m_tabs->addTab(m_trial, tr("Test wor&ker"));
    layout->addWidget(m_tabs, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &TakeDialog::reject);
    connect(m_hand, &HandPanel::actionDone, this, &TakeDialog::actionDone);
    connect(m_trial, &TrialPanel::actionDone, this, &TakeDialog::actionDone);
    connect(m_hand, &HandPanel::heldChanged, this, &TakeDialog::showFacts);
    connect(m_trial, &TrialPanel::heldChanged, this, &TakeDialog::showFacts);
    const auto goOn = [this] {
        if (m_isClosing)
            proceedClosing();
    };
    connect(m_hand, &HandPanel::becameIdle, this, goOn);
    connect(m_trial, &TrialPanel::ended, this, goOn);
}

void TakeDialog::onLooked(const Result<ConsumerPicture>& looked)
{
    if (!looked) {
        m_means->clear();
        m_trouble->showError(looked.error());
        return;
    }
    m_facts = looked->consumer;
    m_retention = looked->stream->config.retention;
    m_whyNot = whyNotTaken(m_facts->config);
    m_hand->setConsumer(m_facts);
    m_trial->setConsumer(m_facts);
    m_hand->setGroups(priorityGroupsOf(*m_facts));
    m_trial->setGroups(priorityGroupsOf(*m_facts));
    m_means->setText(m_whyNot.isEmpty() ? takingMeans(*m_facts, m_retention) : m_whyNot);
    showFacts();
    updateBlocked();
}

void TakeDialog::setNewest(const ConsumerFactsPtr& facts)
{
    if (!m_facts)
        return;
    const bool wasGone = m_isGone;
    m_isGone = !facts || !sameIncarnation(incarnationOf(*m_facts), incarnationOf(*facts));
    if (m_isGone) {
        if (!wasGone)
            updateBlocked();
        return;
    }
    if (facts->known != Known::State)
        return; // no figures
    m_facts = facts;
    m_hand->setConsumer(facts);
    m_trial->setConsumer(facts);
    if (m_whyNot.isEmpty())
        m_means->setText(takingMeans(*facts, m_retention));
    showFacts();
    if (wasGone)
        updateBlocked();
}

void TakeDialog::showFacts()
{
    if (m_facts && m_whyNot.isEmpty())
        m_others->setText(othersText(*m_facts, m_hand->heldCount() + m_trial->heldCount(),
                                     m_hand->isTaking() || m_trial->isRunning()));
    if (!m_isConnected)
        updateBlocked(); // what it says of what is held
}

void TakeDialog::setConnected(bool isConnected)
{
    m_isConnected = isConnected;
    updateBlocked();
}

void TakeDialog::setLocked(bool locked, const QString& reason)
{
    m_lockReason = locked ? reason : QString();
    updateBlocked();
}

/// When what is held comes back by itself.
QString TakeDialog::heldText() const
{
    const uint64_t held = m_hand->heldCount();
    const auto last = m_hand->lastDeadline();
    return last ? tr("%1 messages are held here; the server gives them back by itself, the last at %2.", nullptr,
                     pluralNumber(held))
                      .arg(countText(held), instantText(*last))
                : QString();
}

/// What stands in the way of taking and settling, in words.
void TakeDialog::updateBlocked()
{
    QString trouble;
    if (!m_isConnected) {
        trouble = tr("The connection is lost: nothing can be taken or settled until it is there again.");
        if (const QString held = heldText(); !held.isEmpty())
            trouble += u' ' + held;
    } else if (m_isGone) {
        trouble = tr("The consumer was deleted, or created anew: what was taken from it cannot be settled any more.");
    }
    if (m_facts || !trouble.isEmpty()) // else it says why they are not known
        m_trouble->showText(trouble);
    if (trouble.isEmpty())
        trouble = m_lockReason;
    const QString noTaking = trouble.isEmpty() ? m_whyNot : trouble;
    m_hand->setBlocked(noTaking, trouble);
    m_trial->setBlocked(noTaking);
}

bool TakeDialog::isHolding() const
{
    return m_hand->heldCount() > 0 || m_hand->isTaking() || m_hand->isSettling() || m_trial->isRunning();
}

void TakeDialog::reject()
{
    if (m_isClosing)
        return;
    m_isClosing = true;
    m_isGivingBack = false;
    proceedClosing();
}

/// One step after the other: nothing goes on any more, then what is held is asked for.
void TakeDialog::proceedClosing()
{
    if (m_trial->isRunning()) {
        m_trial->stop();
    } else if (m_hand->isTaking()) {
        m_hand->stopTaking();
    } else if (m_hand->isSettling()) {
        if (!m_isGivingBack)
            m_hand->stopWaiting();
    } else if (m_hand->heldCount() > 0) {
        ask();
    } else {
        QDialog::reject();
    }
}

void TakeDialog::ask()
{
    if (findChild<QMessageBox*>(QLatin1String(QuestionName)))
        return;
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Take messages"),
                        heldText() + u'\n' + tr("What is to become of them?"), QMessageBox::NoButton, this);
    question->setObjectName(QLatin1String(QuestionName));
    question->setAccessibleName(tr("What is to become of them?"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton* back = question->addButton(tr("Give back now"), QMessageBox::AcceptRole);
    QPushButton* left = question->addButton(tr("Leave until their time has passed"), QMessageBox::DestructiveRole);
    QPushButton* stay = question->addButton(QMessageBox::Cancel);
    const bool canGiveBack = m_isConnected && !m_isGone && m_lockReason.isEmpty();
    back->setEnabled(canGiveBack);
    question->setDefaultButton(canGiveBack ? back : stay);
    question->setEscapeButton(stay);
    connect(back, &QPushButton::clicked, this, &TakeDialog::giveBack);
    connect(left, &QPushButton::clicked, this, &TakeDialog::leave);
    connect(stay, &QPushButton::clicked, this, [this] { m_isClosing = false; });
    question->open();
}

void TakeDialog::giveBack()
{
    m_isGivingBack = true;
    m_hand->giveBackAll();
    if (m_hand->isSettling())
        return;
    // Their time has passed meanwhile, or nothing can be said any more.
    m_isClosing = false;
    if (m_hand->heldCount() == 0)
        QDialog::reject();
}

void TakeDialog::leave()
{
    if (const QString held = heldText(); !held.isEmpty())
        emit actionDone({systemNow(), Severity::Notice, Event::Kind::Action, m_consumer, held, {}});
    QDialog::reject();
}

} // namespace jetlag
