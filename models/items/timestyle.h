// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"
#include "items/roles.h"

#include <QObject>
#include <QVariant>

#include <optional>

namespace jetlag {

/// How the cells of all tables write instants; tool tips always have all of it.
enum class TimeStyle {
    Local, ///< clock time today, else with its date
    Utc,   ///< the same in UTC, marked with a Z
    Ago    ///< how long ago it was
};

TimeStyle timeStyle();
/// For the whole program; tables that stand show it at once. GUI thread.
void setTimeStyle(TimeStyle style);

/// An instant for a cell, in the present style, seen from `now`.
QString momentText(Timestamp time, Timestamp now = systemNow());
/// The same where an age would say nothing: on an axis, or of what stands still.
QString clockText(Timestamp time, Timestamp now = systemNow());
/// All of an instant: local date and time with milliseconds and zone, then as RFC 3339 in UTC.
QString exactTimeText(Timestamp time);

/// The instant that a column's raw value is; nullopt: none, or not known.
std::optional<Timestamp> instantOf(const QVariant& value, ValueKind kind);

/// Tells whoever shows instants that the style is another one.
class TimeStyleNotifier : public QObject
{
    Q_OBJECT
public:
    static TimeStyleNotifier& instance();

signals:
    void changed();
};

} // namespace jetlag
