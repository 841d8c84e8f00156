// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/eventsmodel.h"

#include "domain/subject.h"
#include "items/columndata.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr int mostOthers = 10000;
constexpr int mostActions = 2000;
constexpr int evictedAtOnce = 500;
constexpr auto storyGoesOn = 1h; ///< what happens to the same thing within this time belongs to its story
constexpr auto sameMoment = 3s;
constexpr size_t fewThings = 5; ///< as many rows at the same moment are still read one by one
constexpr int mostNamed = 3;    ///< of many things
constexpr int mostListed = 200; ///< of many things, in the detail
constexpr size_t mostMoments = 64;

/// Untranslated, for filters in any language.
QString severityKeyword(Severity severity)
{
    constexpr std::array words{"ok", "notice", "warning", "critical", "unknown"};
    const auto place = static_cast<size_t>(severity);
    return place < words.size() ? QLatin1String(words[place]) : QString();
}

QString kindText(Event::Kind kind)
{
    switch (kind) {
    case Event::Kind::Connection:
        return EventsModel::tr("Connection", "kind of event");
    case Event::Kind::Advisory:
        return EventsModel::tr("Advisory", "kind of event");
    case Event::Kind::Action:
        return EventsModel::tr("Own action", "kind of event");
    case Event::Kind::Change:
        return EventsModel::tr("Change", "kind of event");
    case Event::Kind::Problem:
        return EventsModel::tr("Problem", "kind of event");
    case Event::Kind::Alert:
        return EventsModel::tr("Alert", "kind of event");
    }
    return {};
}

QVector<Column<Event>> makeColumns()
{
    return {
        {{"time", EventsModel::tr("Time"), EventsModel::tr("When it happened."), true, false, 27, ValueKind::Time},
         [](const Event& e) { return QVariant::fromValue<qint64>(e.time.time_since_epoch().count()); },
         [](const Event& e) { return momentText(e.time); }},
        {{"severity", EventsModel::tr("Severity"), EventsModel::tr("How bad it is."), true, false, 10, ValueKind::Text,
          true},
         [](const Event& e) { return QVariant(static_cast<int>(e.severity)); },
         [](const Event& e) { return severityText(e.severity); },
         [](const Event& e, int role) {
             return role == SeverityRole     ? QVariant(static_cast<int>(e.severity))
                    : role == FilterTextRole ? QVariant(severityKeyword(e.severity))
                                             : QVariant();
         }},
        {{"kind", EventsModel::tr("Kind"), EventsModel::tr("Where it comes from."), true, false, 12},
         [](const Event& e) { return QVariant(kindText(e.kind)); }},
        {{"subject", EventsModel::tr("Subject"), EventsModel::tr("What it concerns."), true, false, 26},
         [](const Event& e) { return QVariant(subjectText(e.subject)); }},
        {{"text", EventsModel::tr("Text"), EventsModel::tr("What happened."), true, false, 70},
         [](const Event& e) { return QVariant(e.text); },
         [](const Event& e) { return displayText(e.text); }},
    };
}

/// One row: an event, and what came of it.
struct Story
{
    Event event;          ///< as it is shown
    Timestamp begun{};    ///< the first event
    Timestamp badSince{}; ///< of an alert: the present or last time that something was wrong
    QString wrong;        ///< of an alert: what was
    int times = 1;        ///< of an alert: how often something became wrong; else how often it happened
    int things = 1;       ///< more: many at the same moment
    uint64_t serial = 0;  ///< grows with each change: rows are in descending order of it
};
using StoryPtr = std::shared_ptr<Story>;

/// Alerts of the same kind that come together.
struct Moment
{
    Timestamp last{};
    std::vector<StoryPtr> stories; ///< told one by one so far
    StoryPtr many;                 ///< instead of these
    bool areConsumers = true;      ///< all of them
};

/// "Stopped" of "Stopped: nobody pulls…": what alerts at the same moment have in common.
QString firstWord(const Event& event)
{
    return event.text.section(u':', 0, 0);
}

QString thingsText(int things, bool areConsumers)
{
    return areConsumers ? EventsModel::tr("%n consumer(s)", "many at the same moment", things)
                        : EventsModel::tr("%n stream(s) and consumer(s)", "many at the same moment", things);
}

/// What an alert's story says now.
QString alertText(const Story& story, const Event& last)
{
    const bool isOver = last.severity == Severity::Ok;
    QString text = last.text;
    if (isOver && !story.wrong.isEmpty())
        text = EventsModel::tr("Recovered after %1. It was: %2").arg(ageText(story.badSince, last.time), story.wrong);
    return story.times < 2 ? text
                           //: %1: what happened last; %2: a time
                           : EventsModel::tr("Flapped %n times since %2. %1", nullptr, story.times)
                                 .arg(text, instantText(story.begun));
}

} // namespace

bool isProblem(const Event& event)
{
    return event.severity == Severity::Warning || event.severity == Severity::Critical;
}

class EventsModel::Private
{
public:
    explicit Private(EventsModel& model)
        : owner(model)
    {
    }
    int rowOf(const StoryPtr& story) const;
    void begin(const Event& event, const QString& key);
    void goOn(const StoryPtr& story);
    bool isFolded(const Event& event, const QString& key);
    bool isOneOfMany(const Event& event);
    void joinMany(Moment& moment, const Event& event);
    void remove(int first, int last);
    void evict(bool actions, int most);
    void count(const Story& story, int change);

    EventsModel& owner;
    const QVector<Column<Event>> columns = makeColumns();
    std::deque<StoryPtr> stories;                  ///< newest first
    std::map<QString, std::weak_ptr<Story>> known; ///< by what they are about
    std::map<QString, Moment> moments;
    uint64_t lastSerial = 0;
    int actions = 0;
    int problems = 0;
};

int EventsModel::Private::rowOf(const StoryPtr& story) const
{
    const auto found = std::lower_bound(stories.begin(), stories.end(), story->serial,
                                        [](const StoryPtr& one, uint64_t serial) { return one->serial > serial; });
    return found != stories.end() && *found == story ? static_cast<int>(found - stories.begin()) : -1;
}

void EventsModel::Private::count(const Story& story, int change)
{
    actions += story.event.kind == Event::Kind::Action ? change : 0;
    problems += isProblem(story.event) ? change : 0;
}

void EventsModel::Private::begin(const Event& event, const QString& key)
{
    auto story = std::make_shared<Story>();
    story->event = event;
    story->begun = story->badSince = event.time;
    if (isProblem(event))
        story->wrong = event.text;
    story->serial = ++lastSerial;
    owner.beginInsertRows({}, 0, 0);
    stories.push_front(story);
    count(*story, 1);
    owner.endInsertRows();
    known[key] = story;
}

/// It has changed and comes to the top.
void EventsModel::Private::goOn(const StoryPtr& story)
{
    const int row = rowOf(story);
    story->serial = ++lastSerial;
    if (row > 0) {
        owner.beginMoveRows({}, row, row, {}, 0);
        stories.erase(stories.begin() + row);
        stories.push_front(story);
        owner.endMoveRows();
    }
    emit owner.dataChanged(owner.index(0, 0), owner.index(0, owner.columnCount() - 1), changedRoles());
}

bool EventsModel::Private::isFolded(const Event& event, const QString& key)
{
    const auto found = known.find(key);
    const StoryPtr story = found == known.end() ? nullptr : found->second.lock();
    if (!story || event.time - story->event.time > storyGoesOn || rowOf(story) < 0)
        return false;
    count(*story, -1);
    if (event.kind != Event::Kind::Alert) {
        ++story->times;
        story->event.time = event.time;
        story->event.detail = event.detail;
        //: %1: what happened; %2: a time
        story->event.text =
            EventsModel::tr("%1 (%n times since %2)", nullptr, story->times).arg(event.text, instantText(story->begun));
    } else {
        const bool becomesWrong = isProblem(event) && !isProblem(story->event);
        if (becomesWrong) {
            story->times += story->wrong.isEmpty() ? 0 : 1;
            story->badSince = event.time;
        }
        if (isProblem(event))
            story->wrong = event.text;
        const QString text = alertText(*story, event);
        story->event = event;
        story->event.text = text;
    }
    count(*story, 1);
    goOn(story);
    return true;
}

/// Many alerts of a kind at the same moment: the first ones have rows of their own, until they are too many.
bool EventsModel::Private::isOneOfMany(const Event& event)
{
    if (moments.size() > mostMoments)
        std::erase_if(moments, [&](const auto& entry) { return event.time - entry.second.last > sameMoment; });
    Moment& moment = moments[firstWord(event)];
    if (event.time - moment.last > sameMoment)
        moment = {};
    moment.last = event.time;
    if (!moment.many && moment.stories.size() < fewThings)
        return false;
    joinMany(moment, event);
    return true;
}

void EventsModel::Private::joinMany(Moment& moment, const Event& event)
{
    const auto isConsumer = [](const Event& one) { return std::holds_alternative<ConsumerKey>(one.subject); };
    if (!moment.many) {
        moment.many = std::make_shared<Story>();
        Story& many = *moment.many;
        many.event = event;
        many.begun = event.time;
        many.things = 0;
        many.wrong = firstWord(event);
        many.event.detail.clear();
        for (const StoryPtr& story : std::exchange(moment.stories, {})) {
            const int row = rowOf(story);
            ++many.things;
            moment.areConsumers = moment.areConsumers && isConsumer(story->event);
            many.event.detail += subjectText(story->event.subject) + u'\n';
            if (row >= 0 && story->times == 1)
                remove(row, row); // told with the others
        }
        many.serial = ++lastSerial;
        owner.beginInsertRows({}, 0, 0);
        stories.push_front(moment.many);
        count(many, 1);
        owner.endInsertRows();
    }
    Story& many = *moment.many;
    ++many.things;
    moment.areConsumers = moment.areConsumers && isConsumer(event);
    if (many.things <= mostListed)
        many.event.detail += subjectText(event.subject) + u'\n';
    else if (many.things == mostListed + 1)
        many.event.detail += QStringLiteral("…\n");
    many.event.time = event.time;
    many.event.subject = OtherThing{thingsText(many.things, moment.areConsumers)};
    const QStringList named = many.event.detail.split(u'\n').mid(0, mostNamed);
    many.event.text = EventsModel::tr("%1: %2 and %n more.", "status, names", many.things - mostNamed)
                          .arg(many.wrong, named.join(QStringLiteral(", ")));
    if (rowOf(moment.many) >= 0)
        goOn(moment.many);
}

void EventsModel::Private::remove(int first, int last)
{
    owner.beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        count(*stories[static_cast<size_t>(row)], -1);
    stories.erase(stories.begin() + first, stories.begin() + last + 1);
    owner.endRemoveRows();
}

/// The oldest go, of own actions and of all else apart.
void EventsModel::Private::evict(bool ofActions, int most)
{
    const int have = ofActions ? actions : static_cast<int>(stories.size()) - actions;
    if (have <= most)
        return;
    const auto goes = [&](int row) {
        return (stories[static_cast<size_t>(row)]->event.kind == Event::Kind::Action) == ofActions;
    };
    int left = evictedAtOnce;
    for (int row = static_cast<int>(stories.size()) - 1; row >= 0 && left > 0; --row) {
        if (!goes(row))
            continue;
        const int last = row;
        while (row > 0 && last - row + 1 < left && goes(row - 1))
            --row;
        left -= last - row + 1;
        remove(row, last);
    }
    std::erase_if(known, [](const auto& entry) { return entry.second.expired(); });
}

EventsModel::EventsModel(QObject* parent)
    : TableModel(infosOf(makeColumns()), parent)
    , d(std::make_unique<Private>(*this))
{
}

EventsModel::~EventsModel() = default;

void EventsModel::add(const Event& event)
{
    const bool isAlert = event.kind == Event::Kind::Alert;
    // An own action is a story of its own, each time.
    const bool mayFold = event.kind != Event::Kind::Action;
    QString key = QString::number(static_cast<int>(event.kind)) + u' ' + subjectText(event.subject);
    if (!isAlert)
        key += u'\n' + event.text;
    if (isAlert && d->isOneOfMany(event))
        return;
    if (!mayFold || !d->isFolded(event, key))
        d->begin(event, key);
    if (isAlert)
        d->moments[firstWord(event)].stories.push_back(d->stories.front());
    d->evict(false, mostOthers);
    d->evict(true, mostActions);
}

const Event* EventsModel::eventAt(int row) const
{
    return row >= 0 && row < rowCount() ? &d->stories[static_cast<size_t>(row)]->event : nullptr;
}

int EventsModel::problems() const
{
    return d->problems;
}

int EventsModel::notices() const
{
    return rowCount() - d->problems;
}

int EventsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->stories.size());
}

QVariant EventsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return columnData(d->columns[index.column()], d->stories[static_cast<size_t>(index.row())]->event, {}, false, role);
}

} // namespace jetlag
