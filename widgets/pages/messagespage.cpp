// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/messagespage.h"

#include "domain/subject.h"
#include "items/messagesmodel.h"
#include "widgets/common/fillcolumn.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/gotofields.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/common/typingpause.h"
#include "widgets/delegates/hitdelegate.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/pages/hitwalk.h"
#include "widgets/pages/messagebrowser.h"
#include "widgets/pages/newestbutton.h"
#include "widgets/pages/readingtext.h"
#include "widgets/pages/shownmessage.h"
#include "widgets/pages/streamscrollbar.h"
#include "widgets/panes/messagepane.h"
#include "widgets/panes/searchpane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace jetlag {
namespace {

/// In front of a field, as high as one.
QLabel* rowLabel(const QString& text, QWidget* parent)
{
    QLabel* label = plainLabel(parent);
    label->setText(text);
    label->setWordWrap(false);
    label->setFixedHeight(QLineEdit().sizeHint().height());
    return label;
}

} // namespace

MessagesPage::MessagesPage(MessageReader& reader, MessagesModel& model, QWidget* parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_model(model)
{
    setObjectName(QLatin1String(ObjectName));
    setAccessibleName(tr("Messages"));
    build();
    wire();
    updateState();
}

MessagesPage::~MessagesPage() = default;

void MessagesPage::build()
{
    m_streamBox = new QComboBox(this);
    m_streamBox->setAccessibleName(tr("Stream"));
    m_streamBox->setObjectName(QStringLiteral("messagesStream"));
    m_streamBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_streamBox->setPlaceholderText(tr("Choose a stream"));
    m_subject = namedField(tr("Subject"), "messagesSubject", this);
    m_subject->setPlaceholderText(tr("Subject, such as orders.>"));
    m_subject->setClearButtonEnabled(true);
    m_goSequence = namedField(tr("Go to sequence"), "messagesGoToSequence", this);
    m_goSequence->setPlaceholderText(tr("Go to sequence"));
    m_goTime = namedField(tr("Go to time"), "messagesGoToTime", this);
    m_goTime->setPlaceholderText(tr("Go to time"));
    m_goTime->setToolTip(tr("A time such as 2026-03-01 12:30, 12:30:05 today, or 15m for 15 minutes ago."));
    m_tail = new QCheckBox(tr("Ta&il"), this);
    m_tail->setAccessibleName(tr("Tail"));
    m_tail->setObjectName(QStringLiteral("messagesTail"));
    m_tail->setToolTip(tr("Shows new messages as they arrive, without a consumer."));
    m_error = new MessageBar(this);
    m_notice = new MessageBar(this);
    m_table = new TableView(m_model, tr("Messages"), this);
    m_table->setObjectName(QStringLiteral("messagesTable"));
    m_table->setItemDelegate(new HitDelegate(m_table));
    new FillColumn(
        *m_table, "preview",
        {QStringLiteral("sequence"), QStringLiteral("time"), QStringLiteral("subject"), QStringLiteral("size")},
        {20, 200});
    m_newest = new NewestButton(*m_table);
    m_position = new StreamScrollBar(this);
    m_browser = new MessageBrowser(m_reader, m_model, *m_table, *m_position, this);
    m_filter = new FilterBar(*m_table, tr("Filter messages"), QStringLiteral("messagesFilter"), this);
    m_pane = new MessagePane(this);
    m_shown = new ShownMessage(m_reader, *m_pane, this);
    m_state = plainLabel(this);
    m_state->setAccessibleDescription(tr("How it was read"));
    m_state->setObjectName(QStringLiteral("messagesState"));
    m_bar = new QProgressBar(this);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(120);
    m_olderButton = new QPushButton(tr("Load &older"), this);
    m_olderButton->setAccessibleName(tr("Load older"));
    m_olderButton->setObjectName(QStringLiteral("messagesLoadOlder"));
    m_newerButton = new QPushButton(tr("Load &newer"), this);
    m_newerButton->setAccessibleName(tr("Load newer"));
    m_newerButton->setObjectName(QStringLiteral("messagesLoadNewer"));
    m_cancelButton = new QPushButton(tr("Cancel"), this);
    m_cancelButton->setObjectName(QStringLiteral("messagesCancel"));

    auto* top = new QHBoxLayout;
    top->addWidget(m_streamBox, 2);
    top->addWidget(m_subject, 3);
    top->addWidget(m_goSequence, 2);
    top->addWidget(m_goTime, 2);
    top->addWidget(m_tail);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_bar);
    bottom->addWidget(m_cancelButton);
    bottom->addWidget(m_newerButton);
    bottom->addWidget(m_olderButton);
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    auto* tableLayout = new QHBoxLayout;
    tableLayout->setSpacing(0);
    tableLayout->addWidget(m_table, 1);
    tableLayout->addWidget(m_position);
    leftLayout->addLayout(tableLayout, 1);
    leftLayout->addLayout(bottom);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("messagesSplitter"));
    splitter->addWidget(left);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({900, 600}); // of any width; otherwise the wider hint would win
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addLayout(top);
    m_narrowing = new QHBoxLayout;
    m_narrowing->setSpacing(4);
    m_narrowing->addWidget(rowLabel(tr("Of those loaded:"), this), 0, Qt::AlignTop);
    m_narrowing->addWidget(m_filter, 1, Qt::AlignTop);
    layout->addLayout(m_narrowing);
    layout->addWidget(m_error);
    layout->addWidget(m_notice);
    m_body = new QSplitter(Qt::Vertical, this);
    m_body->setObjectName(QStringLiteral("messagesBody"));
    m_body->addWidget(splitter);
    m_body->setChildrenCollapsible(false);
    layout->addWidget(m_body, 1);
}

void MessagesPage::addSearch(SearchPane* pane)
{
    m_narrowing->addWidget(rowLabel(tr("In the whole stream:"), this), 0, Qt::AlignTop);
    m_narrowing->addWidget(pane, 1, Qt::AlignTop);
    m_body->addWidget(pane->resultsPanel());
    m_body->setStretchFactor(0, 3);
    m_body->setStretchFactor(1, 2);
    pane->setStream(m_stream);
    pane->setSubjectFilter(m_browser->subject());
    connect(this, &MessagesPage::streamChosen, pane, &SearchPane::setStream);
    connect(this, &MessagesPage::subjectShown, pane, &SearchPane::setSubjectFilter);
    connect(pane, &SearchPane::messageSelected, m_shown,
            [this](const std::shared_ptr<const StoredMessage>& message) { m_shown->show(MessageRef(message)); });
    connect(pane, &SearchPane::openRequested, this, &MessagesPage::goToSequence);
    m_walk = new HitWalk(m_model, *m_table, *m_filter, *pane, this);
    connect(m_walk, &HitWalk::wanted, this, &MessagesPage::goToSequence);
}

void MessagesPage::goToHit(bool backwards)
{
    if (m_walk)
        m_walk->go(backwards);
}

void MessagesPage::showProblem(const Error& error)
{
    m_error->say(error);
}

void MessagesPage::wire()
{
    m_table->viewport()->installEventFilter(this);
    connect(m_streamBox, &QComboBox::activated, this,
            [this](int index) { setStream(m_streamBox->itemData(index).toString()); });
    connect(m_subject, &QLineEdit::returnPressed, this, &MessagesPage::startOver);
    connect(m_goSequence, &QLineEdit::returnPressed, this, [this] {
        const auto sequence = parseGoToSequence(m_goSequence->text());
        if (sequence)
            goToSequence(*sequence);
        else
            m_error->say(sequence.error());
    });
    connect(m_goTime, &QLineEdit::returnPressed, this, [this] {
        const auto time = parseGoToTime(m_goTime->text(), QDateTime::currentDateTimeUtc());
        if (time)
            goToTime(*time);
        else
            m_error->say(time.error());
    });
    onTypingPause(m_subject, [this] {
        const QString subject = m_subject->text().trimmed();
        if (subject != m_browser->subject() && (subject.isEmpty() || isValidSubject(subject)))
            startOver();
    });
    onTypingPause(m_goSequence, [this] {
        if (const auto sequence = parseGoToSequence(m_goSequence->text()))
            goToSequence(*sequence);
    });
    onTypingPause(m_goTime, [this] {
        if (const auto time = parseGoToTime(m_goTime->text(), QDateTime::currentDateTimeUtc()))
            goToTime(*time);
    });
    connect(m_tail, &QCheckBox::toggled, this, &MessagesPage::setTailing);
    connect(m_table, &TableView::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        if (const auto message = m_model.refAt(row))
            m_shown->show(*message);
        else
            m_shown->clear();
    });
    connect(m_shown, &ShownMessage::bodyRead, this, [this](const MessagesModel::MessagePtr& message) {
        if (message->stream.value != m_stream)
            return;
        m_model.setBody(message);
        m_browser->letBodiesGo();
    });
    connect(m_olderButton, &QPushButton::clicked, m_browser, &MessageBrowser::loadOlder);
    connect(m_newerButton, &QPushButton::clicked, m_browser, &MessageBrowser::loadNewer);
    connect(m_newest, &QPushButton::clicked, this, [this] {
        m_table->setFocus(); // not lost with the button
        if (m_browser->isFollowing())
            m_browser->jumpToEnd(true);
        else
            m_browser->showNewest();
    });
    connect(m_cancelButton, &QPushButton::clicked, this, [this] {
        m_browser->cancel();
        updateState();
    });
    connect(m_browser, &MessageBrowser::changed, this, &MessagesPage::updateState);
    connect(m_browser, &MessageBrowser::selected, this, &MessagesPage::onSelected);
    connect(m_browser, &MessageBrowser::failed, this, [this](const Error& error) { m_error->say(error); });
    connect(m_browser, &MessageBrowser::anotherLife, this, &MessagesPage::onAnotherLife);
    connect(m_browser, &MessageBrowser::nothingThere, this,
            [this] { m_notice->say(Severity::Warning, tr("No message lies at or after that place.")); });
    connect(m_browser, &MessageBrowser::followingEnded, this, [this] {
        const QSignalBlocker blocker(m_tail);
        m_tail->setChecked(false);
    });
}

/// What is chosen stays in view when the table gets smaller: by a line of text below it, by a pane.
bool MessagesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        const QRect before(QPoint(), static_cast<QResizeEvent*>(event)->oldSize());
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid() && before.intersects(m_table->visualRect(current)))
            keepInView();
    }
    return QWidget::eventFilter(watched, event);
}

/// Once everything around the table has its size.
void MessagesPage::keepInView()
{
    QMetaObject::invokeMethod(
        m_table,
        [this] {
            const QModelIndex current = m_table->currentIndex();
            if (current.isValid())
                m_table->scrollTo(current.siblingAtColumn(m_table->columnAt(0)));
        },
        Qt::QueuedConnection);
}

void MessagesPage::setStreams(const QStringList& names)
{
    if (names != m_streams) {
        m_streams = names;
        QStringList shown = names;
        if (!m_stream.isEmpty() && !shown.contains(m_stream))
            shown.append(m_stream); // its messages are still on screen
        const QSignalBlocker blocker(m_streamBox);
        m_streamBox->clear();
        for (const QString& name : shown)
            m_streamBox->addItem(displayName(name), name);
        m_streamBox->setCurrentIndex(m_stream.isEmpty() ? -1 : m_streamBox->findData(m_stream));
    }
    const bool isGone = !m_stream.isEmpty() && !names.contains(m_stream);
    if (isGone == m_isGone)
        return;
    m_isGone = isGone;
    m_notice->say(Severity::Warning,
                  isGone ? tr("The stream %1 does not exist any more. Its messages below are as they were last read.")
                               .arg(displayName(m_stream))
                         : QString());
    if (isGone)
        setTailing(false);
    m_browser->setGone(isGone);
    updateState();
}

void MessagesPage::setFacts(const StreamFactsPtr& facts)
{
    m_facts = facts;
    if (facts)
        m_browser->setFacts(*facts);
    m_newest->say(m_browser->newer());
}

void MessagesPage::onAnotherLife(bool hasOnlyLost)
{
    const QString stream = displayName(m_stream);
    m_shown->clear();
    if (m_walk)
        m_walk->forget();
    startOver();
    m_notice->say(
        Severity::Warning,
        hasOnlyLost
            ? tr("The stream %1 has lost its newest messages: their sequences are given out again. It was read anew.")
                  .arg(stream)
            : tr("The stream %1 was deleted and created anew. Its messages from before are gone; below is the new one.")
                  .arg(stream));
}

void MessagesPage::setStream(const QString& name)
{
    if (m_streamBox->findData(name) < 0)
        m_streamBox->addItem(displayName(name), name);
    m_streamBox->setCurrentIndex(m_streamBox->findData(name));
    if (name == m_stream)
        return;
    m_stream = name;
    m_goSequence->clear();
    m_goTime->clear();
    m_facts.reset();
    m_isGone = false;
    m_notice->clear();
    startOver();
    emit streamChosen(name);
}

void MessagesPage::showMessage(const QString& stream, const QString& subject, Sequence sequence)
{
    m_subject->setText(subject);
    setStream(stream);
    m_filter->setText({}); // it may hide the message
    goToSequence(sequence);
    m_table->setFocus();
}

bool MessagesPage::isReady()
{
    if (m_stream.isEmpty()) {
        m_error->say(Severity::Warning, tr("Choose a stream first."));
        return false;
    }
    const QString subject = m_subject->text().trimmed();
    if (!subject.isEmpty() && !isValidSubject(subject)) {
        m_error->say(Severity::Warning,
                     tr("“%1” is not a valid subject: tokens between dots, * for one, > for the rest.")
                         .arg(displayText(subject)));
        return false;
    }
    m_error->clear();
    if (m_stream != m_browser->stream() || subject != m_browser->subject())
        openStream();
    return true;
}

void MessagesPage::openStream()
{
    m_browser->open(m_stream, m_subject->text().trimmed());
    if (m_facts)
        m_browser->setFacts(*m_facts); // what comes later is compared with it
    emit subjectShown(m_browser->subject());
}

void MessagesPage::startOver()
{
    if (m_tail->isChecked())
        setTailing(true);
    else
        reload();
}

QString MessagesPage::subject() const
{
    return m_browser->subject();
}

MessageRefs MessagesPage::selectedMessages() const
{
    return m_model.refsAt(m_table->selectedSourceRows());
}

void MessagesPage::reload()
{
    if (m_stream.isEmpty() || !isReady())
        return;
    m_shown->clear();
    openStream();
    m_browser->showNewest();
}

void MessagesPage::resume()
{
    if (m_browser->resume())
        m_error->clear();
    m_shown->resume();
}

void MessagesPage::goToSequence(Sequence sequence)
{
    if (!isReady())
        return;
    if (m_model.rowOf(sequence) < 0)
        setTailing(false);
    m_isGoing = true;
    m_browser->showSequence(sequence);
}

void MessagesPage::goToTime(Timestamp time)
{
    if (!isReady())
        return;
    setTailing(false);
    m_shown->clear();
    m_browser->showTime(time);
}

void MessagesPage::onSelected(quint64 wanted, quint64 found)
{
    keepInView();
    if (m_walk)
        m_walk->arrived(Sequence{wanted}, Sequence{found});
    if (wanted != 0 && wanted != found)
        m_notice->say(Severity::Warning,
                      tr("Sequence %1 does not exist (any more) or has another subject; the next one is selected.")
                          .arg(numberText(wanted)));
    else if (!m_isGone)
        m_notice->clear();
}

void MessagesPage::setTailing(bool tailing)
{
    if (m_tail->isChecked() != tailing) {
        m_tail->setChecked(tailing); // comes back here
        return;
    }
    if (!tailing) {
        m_browser->stopFollowing();
    } else if (!m_stream.isEmpty() && isReady()) {
        openStream();
        m_browser->follow();
    }
    updateState();
}

void MessagesPage::updateState()
{
    const bool isReading = m_browser->isReading();
    if (m_isGoing && !isReading) {
        m_isGoing = false;
        keepInView(); // what was read around it has moved it
    }
    m_bar->setVisible(isReading);
    m_bar->setRange(0, isReading ? 0 : 1);
    m_cancelButton->setVisible(isReading);
    m_olderButton->setEnabled(!isReading && m_browser->hasOlder());
    m_newerButton->setVisible(m_browser->hasNewer());
    m_newerButton->setEnabled(!isReading);
    m_newest->say(m_browser->newer());
    if (m_model.rowCount() == 0)
        m_table->setEmptyText(m_stream.isEmpty() ? tr("Choose a stream to read its messages. Reading changes nothing.")
                                                 : (isReading ? QString() : tr("No messages.")));
    m_state->setText(m_stream.isEmpty() ? tr("No stream is chosen.")
                                        : readingText(*m_browser, !m_error->text().isEmpty()));
}

} // namespace jetlag
