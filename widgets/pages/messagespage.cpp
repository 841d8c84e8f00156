// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/messagespage.h"

#include "domain/subject.h"
#include "items/messagesmodel.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/common/typingpause.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/pages/gotofields.h"
#include "widgets/panes/messagepane.h"
#include "widgets/panes/searchpane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr int PageSize = 200;
constexpr int MaxBrowsed = 100'000;
constexpr int MaxTailed = 10'000;

} // namespace

MessagesPage::MessagesPage(MessageReader& reader, MessagesModel& model, QWidget* parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_model(model)
{
    setObjectName(QLatin1String(ObjectName));
    setAccessibleName(tr("Messages"));
    m_model.setLimit(MaxBrowsed);
    build();
    wire();
    updateState();
}

MessagesPage::~MessagesPage()
{
    if (m_token != 0)
        m_reader.cancel(m_token);
}

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
    m_table->setEmptyText(tr("Choose a stream to read its messages. Reading changes nothing."));
    m_filter = new FilterBar(*m_table, tr("Filter messages"), QStringLiteral("messagesFilter"), this);
    m_pane = new MessagePane(this);
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
    leftLayout->addWidget(m_table, 1);
    leftLayout->addLayout(bottom);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("messagesSplitter"));
    splitter->addWidget(left);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_filter);
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
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_body), pane);
    m_body->addWidget(pane->resultsPanel());
    m_body->setStretchFactor(0, 3);
    m_body->setStretchFactor(1, 2);
    pane->setStream(m_stream);
    pane->setSubjectFilter(m_shownSubject);
    connect(this, &MessagesPage::streamChosen, pane, &SearchPane::setStream);
    connect(this, &MessagesPage::subjectShown, pane, &SearchPane::setSubjectFilter);
    connect(pane, &SearchPane::messageSelected, m_pane, &MessagePane::setMessage);
    connect(pane, &SearchPane::openRequested, this, &MessagesPage::goToSequence);
}

void MessagesPage::showProblem(const Error& error)
{
    m_error->say(error);
}

void MessagesPage::wire()
{
    connect(m_streamBox, &QComboBox::activated, this, [this](int index) { setStream(m_streamBox->itemText(index)); });
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
        if (subject != m_shownSubject && (subject.isEmpty() || isValidSubject(subject)))
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
        if (row >= 0)
            m_pane->setMessage(m_model.messageAt(row));
    });
    connect(m_olderButton, &QPushButton::clicked, this, &MessagesPage::loadOlder);
    connect(m_newerButton, &QPushButton::clicked, this, &MessagesPage::loadNewer);
    connect(m_cancelButton, &QPushButton::clicked, this, [this] {
        cancel();
        updateState();
    });
    connect(&m_reader, &MessageReader::batchReady, this, &MessagesPage::onBatch);
    connect(&m_reader, &MessageReader::tailSkipped, this, [this](ReadToken token, quint64 skipped) {
        if (token == m_token && token != 0) {
            m_skipped = skipped;
            updateState();
        }
    });
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
        m_streamBox->addItems(shown);
        m_streamBox->setCurrentIndex(m_stream.isEmpty() ? -1 : m_streamBox->findText(m_stream));
    }
    const bool isGone = !m_stream.isEmpty() && !names.contains(m_stream);
    if (isGone == m_isGone)
        return;
    m_isGone = isGone;
    m_notice->say(Severity::Warning,
                  isGone ? tr("The stream %1 does not exist any more. Its messages below are as they were last read.")
                               .arg(displayText(m_stream))
                         : QString());
    if (isGone)
        setTailing(false);
    updateState();
}

void MessagesPage::setStream(const QString& name)
{
    if (m_streamBox->findText(name) < 0)
        m_streamBox->addItem(name);
    m_streamBox->setCurrentIndex(m_streamBox->findText(name));
    if (name == m_stream)
        return;
    m_stream = name;
    m_isGone = false;
    m_notice->clear();
    startOver();
    emit streamChosen(name);
}

bool MessagesPage::subjectIsUsable()
{
    const QString subject = m_subject->text().trimmed();
    if (subject.isEmpty() || isValidSubject(subject))
        return true;
    m_error->say(
        Severity::Warning,
        tr("“%1” is not a valid subject: tokens between dots, * for one, > for the rest.").arg(displayText(subject)));
    return false;
}

void MessagesPage::startOver()
{
    if (m_tail->isChecked())
        setTailing(true);
    else
        reload();
}

void MessagesPage::reload()
{
    if (m_stream.isEmpty() || !subjectIsUsable())
        return;
    m_model.clear();
    m_pane->setMessage(nullptr);
    m_read = 0;
    m_older.reset();
    m_newer.reset();
    start(Reading::Newest, {});
}

void MessagesPage::goToSequence(Sequence sequence)
{
    if (m_stream.isEmpty()) {
        m_error->say(Severity::Warning, tr("Choose a stream first."));
        return;
    }
    if (!subjectIsUsable())
        return;
    m_goal = sequence;
    const int row = m_model.rowOf(sequence);
    if (row >= 0) {
        m_error->clear();
        m_table->selectSourceRow(row);
        return;
    }
    {
        const QSignalBlocker blocker(m_tail);
        m_tail->setChecked(false);
    }
    // From there upwards, then a page below it.
    m_model.clear();
    m_pane->setMessage(nullptr);
    m_read = 0;
    ReadSpec spec;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.from = sequence;
    m_older = sequence.value > 1 ? std::optional(Sequence{sequence.value - 1}) : std::nullopt;
    start(Reading::AroundUp, spec);
}

void MessagesPage::goToTime(Timestamp time)
{
    if (m_stream.isEmpty()) {
        m_error->say(Severity::Warning, tr("Choose a stream first."));
        return;
    }
    if (!subjectIsUsable())
        return;
    {
        const QSignalBlocker blocker(m_tail);
        m_tail->setChecked(false);
    }
    m_model.clear();
    m_pane->setMessage(nullptr);
    m_read = 0;
    m_older.reset();
    m_goal = Sequence{0}; // the first that arrives
    ReadSpec spec;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.fromTime = time;
    start(Reading::AroundUp, spec);
}

void MessagesPage::setTailing(bool tailing)
{
    if (m_tail->isChecked() != tailing) {
        m_tail->setChecked(tailing); // comes back here
        return;
    }
    if (!tailing) {
        if (m_reading == Reading::Tail)
            cancel();
        m_model.setLimit(MaxBrowsed);
        updateState();
        return;
    }
    if (m_stream.isEmpty() || !subjectIsUsable())
        return;
    cancel();
    m_error->clear();
    m_model.clear();
    m_model.setLimit(MaxTailed);
    m_read = 0;
    m_skipped = 0;
    m_older.reset();
    m_newer.reset();
    m_reading = Reading::Tail;
    m_shownSubject = m_subject->text().trimmed();
    emit subjectShown(m_shownSubject);
    m_token = m_reader.tail(StreamName{m_stream}, m_shownSubject, PageSize);
    updateState();
}

void MessagesPage::start(Reading what, ReadSpec spec)
{
    cancel();
    m_error->clear();
    spec.stream = StreamName{m_stream};
    // A further page, and the second half of a jump, belong to what is shown, whatever was typed meanwhile.
    if (what == Reading::Newest || what == Reading::AroundUp)
        m_shownSubject = m_subject->text().trimmed();
    emit subjectShown(m_shownSubject);
    spec.subjectFilter = m_shownSubject;
    spec.limit = PageSize;
    m_reading = what;
    m_token = m_reader.read(spec);
    updateState();
}

void MessagesPage::loadOlder()
{
    if (m_reading != Reading::Nothing || !m_older || m_isGone || !hasRoom())
        return;
    ReadSpec spec;
    spec.from = m_older;
    start(Reading::Older, spec);
}

void MessagesPage::loadNewer()
{
    if (m_reading != Reading::Nothing || !m_newer || m_isGone || !hasRoom())
        return;
    ReadSpec spec;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.from = m_newer;
    start(Reading::Newer, spec);
}

bool MessagesPage::hasRoom()
{
    if (m_model.rowCount() < MaxBrowsed)
        return true;
    m_error->say(Severity::Warning,
                 tr("%1 messages are kept here at most. Narrow the subject or go to a sequence or time.")
                     .arg(numberText(MaxBrowsed)));
    return false;
}

void MessagesPage::cancel()
{
    if (m_token != 0)
        m_reader.cancel(m_token);
    m_token = 0;
    m_reading = Reading::Nothing;
}

void MessagesPage::onBatch(const MessageBatchPtr& batch)
{
    if (!batch || batch->token != m_token || m_token == 0)
        return;
    if (!batch->messages.empty()) {
        m_read += batch->messages.size();
        m_model.add(batch->messages);
        if (m_goal && m_goal->value == 0) {
            m_goal = batch->messages.front()->sequence;
            m_older = m_goal->value > 1 ? std::optional(Sequence{m_goal->value - 1}) : std::nullopt;
        }
        // The goal itself, or the first one after it when it was deleted.
        if (m_goal && m_reading == Reading::AroundUp) {
            const int row = m_model.rowOf(batch->messages.front()->sequence);
            const QModelIndex index = m_table->proxy().mapFromSource(m_model.index(row, 0));
            m_table->selectSourceRow(row);
            m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
            if (batch->messages.front()->sequence != *m_goal)
                m_notice->say(
                    Severity::Warning,
                    tr("Sequence %1 does not exist (any more) or has another subject; the next one is selected.")
                        .arg(numberText(m_goal->value)));
            else if (!m_isGone)
                m_notice->clear();
            m_goal.reset();
        } else if (m_reading == Reading::Newest && !m_table->currentIndex().isValid()) {
            m_table->selectSourceRow(0);
        }
    }
    m_method = batch->method;
    if (batch->finished)
        onEnd(*batch);
    updateState();
}

void MessagesPage::onEnd(const MessageBatch& batch)
{
    const Reading what = m_reading;
    m_token = 0;
    m_reading = Reading::Nothing;
    if (batch.error) {
        m_error->say(*batch.error);
        if (what == Reading::Tail) {
            const QSignalBlocker blocker(m_tail);
            m_tail->setChecked(false);
        }
        return; // what was read stays; "Load older" tries again from the same place
    }
    switch (what) {
    case Reading::Newest:
    case Reading::Older:
    case Reading::AroundDown:
        m_older = batch.reachedEnd ? std::nullopt : batch.resumeAt;
        break;
    case Reading::Newer:
        m_newer = batch.reachedEnd ? std::nullopt : batch.resumeAt;
        break;
    case Reading::AroundUp:
        m_newer = batch.reachedEnd ? std::nullopt : batch.resumeAt;
        if (m_goal) {
            m_notice->say(Severity::Warning, tr("No message lies at or after that place."));
            m_goal.reset();
            reload();
        } else if (m_older) {
            ReadSpec spec;
            spec.from = m_older;
            start(Reading::AroundDown, spec);
        }
        break;
    case Reading::Tail:
    case Reading::Nothing:
        break;
    }
}

QString MessagesPage::methodText() const
{
    if (!m_method)
        return {};
    switch (*m_method) {
    case ReadMethod::BatchDirectGet:
        return tr("batched direct get");
    case ReadMethod::DirectGet:
        return tr("direct get");
    case ReadMethod::MessageGet:
        return tr("message get");
    }
    return {};
}

void MessagesPage::updateState()
{
    const bool isReading = m_reading != Reading::Nothing;
    const bool isTailing = m_reading == Reading::Tail;
    m_bar->setVisible(isReading && !isTailing);
    m_bar->setRange(0, isReading ? 0 : 1);
    m_cancelButton->setVisible(isReading && !isTailing);
    m_olderButton->setEnabled(!isReading && m_older.has_value() && !m_isGone);
    m_newerButton->setVisible(m_newer.has_value());
    m_newerButton->setEnabled(!isReading && !m_isGone);
    QStringList parts;
    if (m_stream.isEmpty())
        parts.append(tr("No stream is chosen."));
    else if (isTailing)
        parts.append(tr("Tailing; %1 message(s) read.", nullptr, pluralNumber(m_read)).arg(numberText(m_read)));
    else if (isReading)
        parts.append(tr("Reading; %1 message(s) so far.", nullptr, pluralNumber(m_read)).arg(numberText(m_read)));
    else if (m_read == 0 && m_error->text().isEmpty())
        parts.append(tr("No messages."));
    else if (const QString method = methodText(); !method.isEmpty())
        parts.append(tr("Read by %2, %1 message(s).", nullptr, pluralNumber(m_read)).arg(numberText(m_read), method));
    else
        parts.append(tr("%1 message(s) read.", nullptr, pluralNumber(m_read)).arg(numberText(m_read)));
    if (isTailing && m_skipped > 0)
        parts.append(
            tr("%1 message(s) skipped: they arrive faster than they can be shown.", nullptr, pluralNumber(m_skipped))
                .arg(numberText(m_skipped)));
    if (!isReading && m_read > 0 && !m_older && !m_tail->isChecked())
        parts.append(tr("The beginning is reached."));
    m_state->setText(parts.join(QLatin1Char(' ')));
}

} // namespace jetlag
