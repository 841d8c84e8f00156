// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/filtercolumns.h"

#include <QString>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

namespace jetlag {
namespace {

/// English titles that an id with '-' for blanks does not give; ids ending in -rate have one ending in /s.
constexpr std::pair<const char*, QLatin1StringView> englishTitles[] = {
    {"bytes-rate", QLatin1StringView("bytes-in/s")},
    {"ordinal", QLatin1StringView("number")},
};

QString withoutBlanks(QString title)
{
    return title.replace(u' ', u'-');
}

bool isEnglishTitle(QStringView name, const char* id)
{
    constexpr QLatin1StringView rate("-rate");
    for (const auto& [known, title] : englishTitles) {
        if (qstrcmp(known, id) == 0)
            return name.compare(title, Qt::CaseInsensitive) == 0;
    }
    const QLatin1StringView latin(id);
    return latin.endsWith(rate) && name.endsWith(u"/s") &&
           name.chopped(2).compare(latin.chopped(rate.size()), Qt::CaseInsensitive) == 0;
}

qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0]++;
        for (size_t j = 0; j < static_cast<size_t>(b.size()); ++j) {
            const bool isSame = a[i].toCaseFolded() == b[static_cast<qsizetype>(j)].toCaseFolded();
            const qsizetype best = std::min({row[j] + 1, row[j + 1] + 1, diagonal + (isSame ? 0 : 1)});
            diagonal = std::exchange(row[j + 1], best);
        }
    }
    return row.back();
}

} // namespace

int columnNamed(QStringView name, const QVector<ColumnInfo>& columns)
{
    const auto find = [&](const auto& isIt) {
        const auto found = std::find_if(columns.begin(), columns.end(), isIt);
        return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
    };
    // Ids first: a translated title may be another column's id.
    int column =
        find([&](const ColumnInfo& c) { return name.compare(QLatin1StringView(c.id), Qt::CaseInsensitive) == 0; });
    if (column < 0)
        column = find([&](const ColumnInfo& c) {
            return name.compare(c.title, Qt::CaseInsensitive) == 0 ||
                   name.compare(withoutBlanks(c.title), Qt::CaseInsensitive) == 0;
        });
    return column >= 0 ? column : find([&](const ColumnInfo& c) { return isEnglishTitle(name, c.id); });
}

bool mayBeColumnName(QStringView name)
{
    return !name.isEmpty() && name.back().isLetterOrNumber() &&
           std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); }) &&
           std::all_of(name.begin(), name.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'/'; });
}

QString nearestColumn(QStringView name, const QVector<ColumnInfo>& columns)
{
    constexpr qsizetype longest = 64; // pasted text: nobody meant a column
    QString nearest;
    qsizetype least = std::numeric_limits<qsizetype>::max();
    for (const ColumnInfo& column : columns) {
        for (const QString& known : {QString(QLatin1StringView(column.id)), withoutBlanks(column.title)}) {
            const qsizetype distance = editDistance(name.left(longest), known);
            if (distance < least) {
                least = distance;
                nearest = QLatin1StringView(column.id);
            }
        }
    }
    return nearest;
}

} // namespace jetlag
