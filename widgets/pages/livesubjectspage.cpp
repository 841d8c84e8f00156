// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/livesubjectspage.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/pages/livemessagesview.h"
#include "widgets/panes/messagepane.h"
#include "widgets/panes/subjectspane.h"

#include <QAction>
#include <QCheckBox>
#include <QCompleter>
#include <QDataStream>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QIODevice>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStringListModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace jetlag {

using namespace std::chrono_literals;

namespace {

constexpr quint32 stateVersion = 1;
constexpr int maxHistory = 20;
constexpr int maxMebibytes = 1024;
constexpr int defaultMebibytes = 64;
constexpr auto textsEvery = 200ms;

/// A live message for the pane: its bytes, without a place in a stream.
MessagePane::MessagePtr shownMessage(const LiveMessage& live)
{
    auto message = std::make_shared<StoredMessage>();
    message->time = live.received;
    message->subject = QString::fromUtf8(live.subject);
    message->headers = MessageHeaders::parse(live.headerBlock);
    message->payload = live.payload;
    return message;
}

} // namespace

LiveSubjectsPage::LiveSubjectsPage(LiveSubjectService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
{
    setObjectName(QLatin1String(ObjectName));
    setAccessibleName(tr("Live subjects"));
    build();
    wire();
    updateTexts();
}

void LiveSubjectsPage::build()
{
    m_field = namedField(tr("Subject"), "liveSubject", this);
    m_field->setPlaceholderText(tr("Subject, such as orders.>"));
    m_field->setClearButtonEnabled(true);
    m_field->setToolTip(tr("* stands for one token, > for all that follow. Down shows the subjects followed before."));
    m_suggestions = new QStringListModel(this);
    auto* completer = new QCompleter(m_suggestions, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseSensitive);
    m_field->setCompleter(completer);
    m_startButton = new QPushButton(this);
    m_startButton->setObjectName(QStringLiteral("liveStart"));
    m_pauseButton = new QPushButton(tr("&Pause"), this);
    m_pauseButton->setAccessibleName(tr("Pause"));
    m_pauseButton->setObjectName(QStringLiteral("livePause"));
    m_pauseButton->setCheckable(true);
    m_pauseButton->setToolTip(tr("The rows stand still while counting goes on (Space)."));
    m_clearButton = new QPushButton(tr("C&lear"), this);
    m_clearButton->setAccessibleName(tr("Clear"));
    m_clearButton->setObjectName(QStringLiteral("liveClear"));
    m_clearButton->setToolTip(tr("Lets go of the messages kept here and counts anew. Nothing changes on the server."));
    m_hideSystem = new QCheckBox(tr("&Hide system subjects"), this);
    m_hideSystem->setAccessibleName(tr("Hide system subjects"));
    m_hideSystem->setObjectName(QStringLiteral("liveHideSystem"));
    m_hideSystem->setChecked(true);
    m_hideSystem->setToolTip(tr("Requests to JetStream ($JS), to the system ($SYS) and their answers (_INBOX) are only "
                                "counted, from now on. Following such a subject itself shows it all the same."));
    m_memory = new QSpinBox(this);
    m_memory->setAccessibleName(tr("Memory limit"));
    m_memory->setObjectName(QStringLiteral("liveMemoryLimit"));
    m_memory->setRange(1, maxMebibytes);
    m_memory->setValue(defaultMebibytes);
    m_memory->setPrefix(tr("Keep ", "before a number of MiB"));
    m_memory->setSuffix(tr(" MiB"));
    m_memory->setToolTip(tr("So many MiB of messages are kept here; the oldest go first."));
    m_error = new MessageBar(this);
    m_notice = new MessageBar(this);
    m_scope = new MessageBar(this);
    for (QLabel** label : {&m_stateLabel, &m_countsLabel}) {
        *label = plainLabel(this);
        (*label)->setWordWrap(false);
        (*label)->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // new words move nothing
    }
    m_stateLabel->setObjectName(QStringLiteral("liveState"));
    m_stateLabel->setAccessibleDescription(tr("What is followed"));
    m_countsLabel->setObjectName(QStringLiteral("liveCounts"));
    m_countsLabel->setAccessibleDescription(tr("Counts and rates"));
    // A field, not a label: then it has a name and a text, and can be reached by keyboard.
    m_dropped = namedField(tr("Dropped"), "liveDropped", this);
    m_dropped->setReadOnly(true);
    m_dropped->setFrame(false);
    m_dropped->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_dropped->setFixedWidth(fontMetrics().averageCharWidth() * 26);
    m_dropped->setToolTip(tr("Messages that came faster than they could be taken. They are not counted elsewhere."));
    QPalette flat = m_dropped->palette();
    flat.setColor(QPalette::Base, Qt::transparent);
    m_dropped->setPalette(flat);
    m_subjects = new SubjectsPane(m_tree, this);
    m_messages = new LiveMessagesView(this);
    m_pane = new MessagePane(this);
    m_pause = new QAction(tr("&Pause"), this);
    m_pause->setShortcut(Qt::Key_Space);
    m_pause->setShortcutContext(Qt::WidgetShortcut); // Space must still press buttons
    m_messages->table().addAction(m_pause);
    m_subjects->tree().addAction(m_pause);

    auto* top = new QHBoxLayout;
    top->addWidget(m_field, 1);
    top->addWidget(m_startButton);
    top->addWidget(m_pauseButton);
    top->addWidget(m_clearButton);
    top->addWidget(m_hideSystem);
    top->addWidget(m_memory);
    auto* words = new QHBoxLayout;
    words->addWidget(m_stateLabel, 2);
    words->addWidget(m_countsLabel, 3);
    words->addWidget(m_dropped);
    auto* middle = new QWidget(this);
    auto* middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(4);
    middleLayout->addWidget(m_scope);
    middleLayout->addWidget(m_messages, 1);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("liveSubjectsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_subjects);
    splitter->addWidget(middle);
    splitter->addWidget(m_pane);
    splitter->setSizes({270, 640, 370});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setStretchFactor(2, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(words);
    layout->addWidget(m_error);
    layout->addWidget(m_notice);
    layout->addWidget(splitter, 1);
}

void LiveSubjectsPage::wire()
{
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::returnPressed, this, &LiveSubjectsPage::startFromField);
    connect(m_startButton, &QPushButton::clicked, this, [this] {
        if (isRunning())
            stop();
        else
            startFromField();
    });
    connect(m_pause, &QAction::triggered, this, [this] { setPaused(!m_messages->isPaused()); });
    connect(m_pauseButton, &QPushButton::clicked, this, &LiveSubjectsPage::setPaused);
    connect(m_messages, &LiveMessagesView::pausedChanged, this, [this](bool paused) {
        m_pauseButton->setChecked(paused);
        emit pausedChanged(paused);
    });
    connect(m_clearButton, &QPushButton::clicked, this, &LiveSubjectsPage::clear);
    connect(m_memory, &QSpinBox::valueChanged, this, [this](int mebibytes) {
        if (m_board)
            m_board->store()->setMaxBytes(static_cast<size_t>(mebibytes) << 20U);
        m_messages->sync();
        emit memoryLimitChanged(mebibytes);
    });
    connect(m_hideSystem, &QCheckBox::toggled, this, [this](bool hides) {
        if (m_board)
            m_board->setHidesSystem(hides);
        emit hidesSystemChanged(hides);
    });
    connect(m_notice, &MessageBar::actionTriggered, this, [this] { start(m_subjectText); });
    connect(m_scope, &MessageBar::actionTriggered, this, [this] {
        m_subjects->choose({});
        showSubject({});
    });
    connect(m_subjects, &SubjectsPane::chosen, this, &LiveSubjectsPage::showSubject);
    connect(m_subjects, &SubjectsPane::followRequested, this,
            [this](const QByteArray& subject) { start(QString::fromUtf8(subject)); });
    connect(m_messages, &LiveMessagesView::messageChosen, this, [this](const std::optional<LiveMessage>& message) {
        m_pane->setMessage(message ? shownMessage(*message) : nullptr);
    });
    m_texts.setSingleShot(true);
    m_texts.setInterval(textsEvery);
    connect(&m_texts, &QTimer::timeout, this, &LiveSubjectsPage::updateTexts);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] { m_subjects->refreshAges(systemNow()); });
}

bool LiveSubjectsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && !m_history.isEmpty()) {
        m_field->completer()->setCompletionPrefix({});
        m_field->completer()->complete();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Another page was chosen: nobody looks any more. A window that is minimised goes on.
void LiveSubjectsPage::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous() && isRunning()) {
        stop();
        m_notice->say(Severity::Notice, tr("Following %1 ended when this page was left. What had arrived is kept.")
                                            .arg(displayText(m_subjectText)));
        m_notice->offer(tr("Start again"));
    }
    QWidget::hideEvent(event);
}

void LiveSubjectsPage::startFromField()
{
    start(m_field->text().trimmed());
}

void LiveSubjectsPage::start(const QString& subject)
{
    m_error->clear();
    if (subject.isEmpty()) {
        m_error->say(Severity::Warning, tr("Type a subject first, such as orders.> for all that begin with orders."));
        m_field->setFocus();
        return;
    }
    if (!isValidSubject(subject)) {
        m_error->say(Severity::Warning,
                     tr("“%1” is not a valid subject: tokens between dots, * for one, > for the rest.")
                         .arg(displayText(subject)));
        m_field->setFocus();
        return;
    }
    m_notice->clear();
    m_field->setText(subject);
    m_subjectText = subject;
    m_state = LiveState::Subscribing;
    m_hasListened = false;
    m_isStopping = false;
    m_following = m_service.start(
        subject, limits(), {[this](const auto& news) { onNews(news); }, [this](const auto& error) { onEnded(error); }});
    remember(subject);
    updateTexts();
}

void LiveSubjectsPage::stop()
{
    if (!isRunning())
        return;
    m_following.stop();
    m_isStopping = true;
    showEnd();
}

LiveSubjectFeed::Limits LiveSubjectsPage::limits() const
{
    LiveSubjectFeed::Limits limits;
    limits.storeBytes = static_cast<size_t>(m_memory->value()) << 20U;
    limits.hidesSystem = m_hideSystem->isChecked();
    return limits;
}

void LiveSubjectsPage::remember(const QString& subject)
{
    QStringList history = m_history;
    history.removeAll(subject);
    history.prepend(subject);
    setHistory(history);
    emit historyChanged(m_history);
}

void LiveSubjectsPage::setHistory(const QStringList& subjects)
{
    m_history = subjects.mid(0, maxHistory);
    m_suggestions->setStringList(m_history);
    if (m_field->text().isEmpty() && !m_history.isEmpty())
        m_field->setText(m_history.front());
}

void LiveSubjectsPage::setMemoryLimit(int mebibytes)
{
    m_memory->setValue(mebibytes);
}

void LiveSubjectsPage::setHidesSystem(bool hides)
{
    m_hideSystem->setChecked(hides);
}

void LiveSubjectsPage::setPaused(bool paused)
{
    m_messages->setPaused(paused);
    m_pauseButton->setChecked(paused);
}

void LiveSubjectsPage::clear()
{
    if (isRunning()) {
        m_service.clear();
    } else if (m_board) {
        m_board->store()->clear();
        m_counts = {};
        m_total = {};
        m_others = {};
    }
    m_tree.clear();
    m_messages->showCleared();
    m_pane->setMessage(nullptr);
    updateTexts();
}

/// Whoever has stopped looks once more, when it has ended.
void LiveSubjectsPage::onNews(const LiveNews& news)
{
    if (m_isStopping)
        return;
    if (const auto* started = std::get_if<LiveStarted>(&news))
        onStarted(started->board);
    else if (const auto* state = std::get_if<LiveState>(&news))
        onState(*state);
    else if (std::get<LiveChange>(news) == LiveChange::Messages)
        onChanged();
    else
        onSubjectsChanged();
}

void LiveSubjectsPage::onState(LiveState state)
{
    m_state = state;
    m_hasListened = m_hasListened || state == LiveState::Listening;
    updateTexts();
}

void LiveSubjectsPage::onStarted(const std::shared_ptr<LiveBoard>& board)
{
    m_board = board;
    m_counts = {};
    m_total = {};
    m_others = {};
    m_subjectCount = 0;
    m_tree.clear();
    m_tree.setLive(true);
    m_messages->setStore(board->store());
    m_second.start();
    updateTexts();
}

void LiveSubjectsPage::onChanged()
{
    m_counts = m_board->takeCounts();
    m_messages->sync();
    if (!m_texts.isActive())
        m_texts.start();
}

void LiveSubjectsPage::onSubjectsChanged()
{
    const auto news = m_board->takeSubjects();
    if (!news)
        return;
    m_tree.apply(*news);
    m_total = news->total;
    m_others = news->others;
    m_subjectCount = news->subjects;
    if (!m_texts.isActive())
        m_texts.start();
}

void LiveSubjectsPage::onEnded(const LiveOutcome& error)
{
    showEnd();
    if (error && !m_isStopping)
        m_error->say(*error);
}

void LiveSubjectsPage::showEnd()
{
    m_tree.setLive(false);
    if (m_board) {
        onChanged();
        onSubjectsChanged();
    }
    updateTexts();
}

/// The rows of one part of the tree only.
void LiveSubjectsPage::showSubject(const QByteArray& subject)
{
    m_messages->setSubject(subject);
    if (subject.isEmpty()) {
        m_scope->clear();
        return;
    }
    m_scope->say(
        Severity::Notice,
        tr("Only messages to %1 and below are shown; all are counted.").arg(displayText(QString::fromUtf8(subject))));
    m_scope->offer(tr("Show all"));
}

QString LiveSubjectsPage::stateText() const
{
    const QString subject = displayText(m_subjectText);
    if (!isRunning())
        return m_subjectText.isEmpty() ? tr("Nothing is followed.") : tr("Following %1 has ended.").arg(subject);
    switch (m_state) {
    case LiveState::Subscribing:
        return tr("Subscribing to %1…").arg(subject);
    case LiveState::Listening:
        return tr("Following %1.").arg(subject);
    case LiveState::Interrupted:
        break;
    }
    return m_hasListened ? tr("The connection is lost: what is published now is missed. Trying again…")
                         : tr("There is no connection yet. Trying again…");
}

QString LiveSubjectsPage::countsText() const
{
    if (!m_board)
        return {};
    QStringList parts{tr("%1 message(s)", nullptr, pluralNumber(m_counts.stored)).arg(numberText(m_counts.stored))};
    if (isRunning())
        parts << tr("%1/s", "messages a second").arg(rateText(m_total.perSecond))
              << tr("%1/s", "bytes a second").arg(bytesText(static_cast<uint64_t>(m_total.bytesPerSecond)));
    if (m_subjectCount > 0)
        parts << tr("%1 subject(s)", nullptr, pluralNumber(m_subjectCount)).arg(numberText(m_subjectCount));
    if (m_others.messages > 0)
        parts << tr("%1 message(s) to further subjects, counted together", nullptr, pluralNumber(m_others.messages))
                     .arg(numberText(m_others.messages));
    if (m_counts.hidden > 0)
        parts << tr("%1 system message(s) hidden", nullptr, pluralNumber(m_counts.hidden))
                     .arg(numberText(m_counts.hidden));
    return parts.join(QStringLiteral(" · "));
}

void LiveSubjectsPage::updateTexts()
{
    const QString state = stateText();
    const QString counts = countsText();
    m_stateLabel->setText(state);
    m_stateLabel->setToolTip(toolTipText(state));
    m_countsLabel->setText(counts);
    m_countsLabel->setToolTip(toolTipText(counts));
    m_dropped->setText(tr("%1 dropped", nullptr, pluralNumber(m_counts.dropped)).arg(numberText(m_counts.dropped)));
    m_startButton->setText(isRunning() ? tr("S&top") : tr("S&tart"));
    m_startButton->setAccessibleName(isRunning() ? tr("Stop") : tr("Start"));
    m_clearButton->setEnabled(m_board != nullptr);
    const bool isPart = !m_messages->model().subject().isEmpty();
    m_messages->table().setEmptyText(
        !m_board      ? tr("Type a subject and press Enter to see what is published to it from then on.")
        : isPart      ? tr("No message that is kept has this subject.")
        : isRunning() ? tr("Nothing has arrived yet.")
                      : tr("Nothing is kept."));
}

QByteArray LiveSubjectsPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << stateVersion << m_messages->table().saveLayout() << m_subjects->saveLayout();
    return state;
}

bool LiveSubjectsPage::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    quint32 version = 0;
    QByteArray table;
    QByteArray tree;
    in >> version >> table >> tree;
    if (in.status() != QDataStream::Ok || version != stateVersion)
        return false;
    const bool isTree = m_subjects->restoreLayout(tree);
    return m_messages->table().restoreLayout(table) && isTree;
}

} // namespace jetlag
