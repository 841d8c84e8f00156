// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/eventsmodel.h"

#include "domain/subject.h"
#include "items/columndata.h"

#include <deque>

namespace jetlag {
namespace {

constexpr int mostEvents = 10000;
constexpr int evictedAtOnce = 500;

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
             return role == SeverityRole ? QVariant(static_cast<int>(e.severity)) : QVariant();
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

} // namespace

class EventsModel::Private
{
public:
    const QVector<Column<Event>> columns = makeColumns();
    std::deque<Event> events; ///< newest first
};

EventsModel::EventsModel(QObject* parent)
    : TableModel(infosOf(makeColumns()), parent)
    , d(std::make_unique<Private>())
{
}

EventsModel::~EventsModel() = default;

void EventsModel::add(const Event& event)
{
    beginInsertRows({}, 0, 0);
    d->events.push_front(event);
    endInsertRows();
    const int size = static_cast<int>(d->events.size());
    if (size > mostEvents) {
        beginRemoveRows({}, size - evictedAtOnce, size - 1);
        d->events.resize(static_cast<size_t>(size - evictedAtOnce));
        endRemoveRows();
    }
}

const Event* EventsModel::eventAt(int row) const
{
    return row >= 0 && row < rowCount() ? &d->events[static_cast<size_t>(row)] : nullptr;
}

int EventsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->events.size());
}

QVariant EventsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return columnData(d->columns[index.column()], d->events[static_cast<size_t>(index.row())], {}, false, role);
}

} // namespace jetlag
