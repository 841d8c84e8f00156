// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/keysview.h"

#include "domain/incarnation.h"
#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/common/copymenu.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/typingpause.h"
#include "widgets/dialogs/dialogparts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr auto standsStill = 60ms;
constexpr auto pause = 2s;
constexpr auto longPause = 30s;                  ///< between lists of more keys than are listed: each is a large reply
constexpr int mostNews = 256;                    ///< messages that are read to follow what happens
constexpr uint64_t mostNewsBytes = 4U << 20U;    ///< of them
constexpr size_t mostInSight = 200;              ///< rows
constexpr int fewRows = 12;                      ///< so many top rows are opened by themselves
constexpr int widths[] = {24, 20, 9, 9, 10, 18}; ///< characters a column

} // namespace

KeysView::KeysView(BucketService& service, MessageReader& reader, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_reader(reader)
{
    setObjectName(QLatin1String(ObjectName));
    build();
    m_inSight.setSingleShot(true);
    m_inSight.setInterval(standsStill);
    connect(&m_inSight, &QTimer::timeout, this, &KeysView::readInSight);
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &KeysView::followNews);
    m_relist.setSingleShot(true);
    connect(&m_relist, &QTimer::timeout, this, [this] { list(); });
    const auto soon = [this] { m_inSight.start(); };
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(m_tree, &QTreeView::expanded, this, soon);
    connect(m_tree, &QTreeView::collapsed, this, soon);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit keyChosen(currentKey()); });
    onTypingPause(m_filter, [this] { list(); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { listKeys(true); });
}

KeysView::~KeysView() = default;

void KeysView::build()
{
    m_filter = namedField(tr("Filter keys"), "keysFilter", this);
    m_filter->setPlaceholderText(tr("Filter keys: text, or a pattern such as orders.*"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setToolTip(tr("Text looks in the names of all keys. With * or >, or a dot at the end, it is a pattern "
                            "that the server chooses by."));
    m_error = new MessageBar(this);
    m_tree = new QTreeView(this);
    m_tree->setModel(&m_model);
    m_tree->setObjectName(QStringLiteral("keysTree"));
    m_tree->setAccessibleName(tr("Keys"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->installEventFilter(this);
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_tree->header()->resizeSection(column, widths[column] * fontMetrics().averageCharWidth());
    m_count = plainLabel(this);
    m_count->setObjectName(QStringLiteral("keysCount"));
    m_count->setAccessibleDescription(tr("How many keys are listed"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_error);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_count);
}

void KeysView::setMenu(const QList<QAction*>& actions)
{
    auto* copy = new QAction(tr("&Copy key"), m_tree);
    copy->setObjectName(QStringLiteral("keysCopy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        if (const QString key = currentKey(); !key.isEmpty())
            QGuiApplication::clipboard()->setText(key);
    });
    m_tree->addAction(copy); // its key
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this, copy, actions](const QPoint& where) {
        const QModelIndex under = m_tree->indexAt(where);
        const QModelIndex cell = under.isValid() ? under : m_tree->currentIndex();
        auto* menu = new QMenu(m_tree);
        menu->setObjectName(QStringLiteral("keysMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        menu->addActions(actions);
        menu->addSeparator();
        menu->addAction(copy);
        addCopyActions(*menu, *m_tree, cell);
        menu->popup(m_tree->viewport()->mapToGlobal(
            under.isValid() || !cell.isValid() ? where : m_tree->visualRect(cell).bottomLeft()));
    });
}

QString KeysView::filter() const
{
    return m_filter->text().trimmed();
}

QString KeysView::currentKey() const
{
    return m_model.keyAt(m_tree->currentIndex());
}

const KeyState* KeysView::currentState() const
{
    return m_model.stateAt(m_tree->currentIndex());
}

void KeysView::setFacts(const StreamFactsPtr& facts)
{
    if (!isVisible() && facts) {
        m_pending = facts; // nobody looks
        return;
    }
    m_pending.reset();
    const StreamFactsPtr before = std::exchange(m_facts, facts);
    const bool isSame = before && facts && before->name() == facts->name() &&
                        !isRecreated(incarnationOf(*before), incarnationOf(*facts));
    if (!isSame)
        restart();
    else if (facts != before)
        follow(before);
}

void KeysView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_pending)
        setFacts(StreamFactsPtr(m_pending));
    m_inSight.start();
}

void KeysView::restart()
{
    m_listing.cancel();
    m_looking.cancel();
    m_news.cancel();
    m_again.stop();
    m_relist.stop();
    m_error->clear();
    m_model.clear();
    m_list = {};
    m_isListed = false;
    m_wanted.clear();
    {
        const QSignalBlocker blocker(m_filter);
        m_filter->clear();
    }
    emit keyChosen({});
    m_rules = m_facts ? rulesOf(*m_facts) : BucketRules();
    if (m_facts)
        list();
    showCount();
}

void KeysView::listKeys(bool isThorough)
{
    if (!m_facts)
        return;
    m_relist.stop();
    if (!m_isListed)
        m_seen = m_facts->state.last.value; // the list is at least as new
    KeyQuery query{m_facts->name(), m_rules, filter(), Most};
    query.keys = m_facts->state.subjects.value_or(0);
    query.isThorough = isThorough;
    m_listing = m_service.listKeys(
        query, {[this](const KeyListProgress& progress) {
                    m_count->setText(
                        tr("Looking: %1 of %2 keys…").arg(numberText(progress.looked), numberText(progress.inAll)));
                },
                [this](const Result<KeyList>& listed) { onListed(listed); }});
}

void KeysView::onListed(const Result<KeyList>& listed)
{
    if (!listed) {
        m_error->say(listed.error());
        return;
    }
    m_error->clear();
    const bool wasEmpty = m_model.rowCount() == 0;
    m_model.setKeys(listed->keys);
    m_model.update(listed->states);
    m_list.matching = listed->matching;
    m_list.isWhole = listed->isWhole;
    m_list.way = listed->way;
    m_isListed = true;
    if (!filter().isEmpty())
        m_tree->expandAll();
    else if (wasEmpty)
        expandFew();
    choose();
    showCount();
    m_inSight.start();
}

/// A tree that shows a single closed row says nothing; of many, each is opened by whoever wants it.
void KeysView::expandFew()
{
    for (int row = 0; row < m_model.rowCount() && m_model.rowCount() <= fewRows; ++row)
        m_tree->expand(m_model.index(row, 0));
}

void KeysView::chooseKey(const QString& key)
{
    m_wanted = key;
    choose();
}

void KeysView::choose()
{
    const QModelIndex index = m_wanted.isEmpty() ? QModelIndex() : m_model.indexOf(m_wanted);
    if (!index.isValid())
        return;
    m_wanted.clear();
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void KeysView::showCount()
{
    if (!m_facts)
        m_count->clear();
    else if (!m_isListed)
        m_count->setText(tr("Looking for keys…"));
    else
        m_count->setText(countSentence());
}

QString KeysView::countSentence() const
{
    const QString listed = numberText(m_model.keyCount());
    const int plural = pluralNumber(m_model.keyCount());
    if (m_list.way == KeyList::Way::Newest)
        return tr("The newest %1 of %2 keys are listed. A key, or a pattern such as orders.*, finds others; Enter "
                  "looks "
                  "for a text in all of them.")
            .arg(listed, numberText(m_list.matching));
    if (m_list.way == KeyList::Way::Near)
        return tr("%1 key(s): this one and those below it. Enter looks for the text in all %2 keys.", nullptr, plural)
            .arg(listed, numberText(m_facts->state.subjects.value_or(0)));
    if (m_list.isWhole)
        return tr("%1 key(s), those with a deletion marker included.", nullptr, plural).arg(listed);
    return tr("The first %1 of %2 keys are listed; the filter reaches all.").arg(listed, numberText(m_list.matching));
}

/// What a snapshot says of the stream decides whether anything is asked for.
void KeysView::follow(const StreamFactsPtr& before)
{
    const StreamState& now = m_facts->state;
    if (now.last.value > m_seen)
        followNews();
    else if (m_isListed && (now.subjects != before->state.subjects || now.messages < before->state.messages))
        listSoon(); // a limit or a purge has removed something
}

void KeysView::listSoon()
{
    if (!m_relist.isActive())
        m_relist.start(m_list.isWhole ? std::chrono::milliseconds(standsStill) : std::chrono::milliseconds(longPause));
}

void KeysView::followNews()
{
    if (m_isListed && !m_news.isRunning() && isVisible() && m_facts && m_facts->state.last.value > m_seen)
        readNews();
}

void KeysView::readNews()
{
    ReadSpec spec;
    spec.stream = m_facts->name();
    spec.subjectFilter = m_rules.keyPrefix + u'>';
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.from = Sequence{m_seen + 1};
    spec.limit = mostNews;
    spec.pageBytes = mostNewsBytes;
    const auto take = [this](const MessageBatch& batch) { onNews(batch); };
    m_news = m_reader.read(spec, {take, take});
}

void KeysView::onNews(const MessageBatch& batch)
{
    std::vector<KeyState> states;
    const bool takesNew = m_list.isWhole || (m_list.way == KeyList::Way::Newest && m_model.keyCount() < Most);
    for (const auto& message : batch.messages) {
        const auto key = keyOf(m_rules, message->subject);
        const bool isListed = key && m_model.indexOf(*key).isValid();
        if (key && (isListed || (takesNew && matches(*key))))
            states.push_back(keyStateOf(*key, *message));
    }
    take(states);
    if (!batch.finished)
        return;
    m_again.start(); // what came meanwhile, or what went wrong
    if (batch.error)
        return;
    if (batch.facts)
        m_seen = std::max(m_seen, batch.facts->state.last.value);
    if (batch.reachedEnd) {
        showCount();
        return;
    }
    // More than can be followed: what is in sight is read anew.
    m_model.forgetStates();
    m_tree->viewport()->update();
    m_inSight.start();
    listSoon();
    emit keyChanged(currentKey());
}

bool KeysView::matches(const QString& key) const
{
    const QString text = filter();
    if (text.contains(u'*') || text.contains(u'>') || text.endsWith(u'.'))
        return subjectMatches(text.endsWith(u'.') ? QString(text + u'>') : text, key);
    return key.contains(text, Qt::CaseInsensitive);
}

void KeysView::take(const std::vector<KeyState>& states)
{
    const QString chosen = currentKey();
    bool isChosenNew = false;
    for (const KeyState& state : states) {
        const KeyState* const before = state.key == chosen ? currentState() : nullptr;
        isChosenNew = isChosenNew || (before && before->revision != state.revision);
    }
    m_model.update(states);
    choose();
    if (isChosenNew)
        emit keyChanged(chosen);
}

std::vector<QString> KeysView::unreadInSight() const
{
    std::vector<QString> keys;
    const int bottom = m_tree->viewport()->height();
    for (QModelIndex index = m_tree->indexAt({0, 0});
         index.isValid() && keys.size() < mostInSight && m_tree->visualRect(index).top() < bottom;
         index = m_tree->indexBelow(index)) {
        if (m_model.isKey(index) && !m_model.stateAt(index))
            keys.push_back(m_model.keyAt(index));
    }
    return keys;
}

void KeysView::readInSight()
{
    if (!m_facts || !isVisible() || m_looking.isRunning())
        return; // its end looks again
    const auto keys = unreadInSight();
    if (keys.empty())
        return;
    m_looking = m_service.readKeys(m_facts, keys,
                                   {[this](const std::vector<KeyState>& states) { take(states); },
                                    [this](const std::optional<Error>& error) {
                                        if (error)
                                            m_error->say(*error);
                                        else
                                            m_inSight.start();
                                    }});
}

bool KeysView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Backspace) {
        emit backRequested();
        return true;
    }
    if (watched == m_tree && event->type() == QEvent::Resize)
        m_inSight.start();
    return QWidget::eventFilter(watched, event);
}

} // namespace jetlag
