// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Items room: item models for views. GUI thread only. Fed with Deltas, message batches and events; never reset while
/// connected; stable keys; merged dataChanged ranges with roles; sorting on raw values.

#include <QByteArray>
#include <QString>
#include <QVector>

namespace jetlag {

/// Roles beyond Qt's. Unscoped: they feed int APIs.
enum ItemRole {
    ValueRole = Qt::UserRole + 1, ///< raw value to sort and filter on (quint64, double, QDateTime, QString;
                                  ///< qint64 for nanoseconds); invalid: unknown
    SeverityRole,                 ///< int(Severity), for cells that show one
    TrendRole,                    ///< QVector<double>, oldest first; for sparklines
    FractionRole,                 ///< double 0..1 for bars; invalid: no limit
    StaleRole,                    ///< bool: shown dimmed
    KeyRole,                      ///< QString, stable identity of the row ("stream" or "stream\x1fconsumer" …)
    FilterTextRole,               ///< QString, optional: untranslated words that filters find besides the text shown
    KindRole,                     ///< of a header: int(ValueKind) of its column
    DetailRole                    ///< QString, optional: what belongs to the text and is read second; shown dimmed
};

/// What a column's ValueRole means, so that a filter knows which comparisons make sense there.
enum class ValueKind {
    Automatic, ///< as the values of the rows tell
    Text,
    Number,
    Bytes,    ///< a number that may also be written 20MiB
    Duration, ///< qint64 nanoseconds
    Time      ///< QDateTime, or qint64 nanoseconds since 1970: compared by its age
};

/// A column as the header, its chooser and the layout know it. Translated when asked for.
struct ColumnInfo
{
    const char* id;      ///< stable, for remembered layouts
    QString title;       ///< translated; in English the name that automation finds it by
    QString description; ///< tool tip: what it means, in a sentence
    bool onByDefault = true;
    bool isNumber = false; ///< right-aligned
    int widthInCharacters = 10;
    ValueKind kind = ValueKind::Automatic; ///< only needed for what values do not tell: bytes, and times in nanoseconds
    bool isWorseUpwards = false;           ///< no number, but looked for from above: status, severity, a trend, a share
};

} // namespace jetlag
