// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/roles.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <functional>

class QAbstractItemModel;

namespace jetlag {

/// What may stand at the cursor of a filter field. Pure but for the values, which it asks for.
class FilterCompletion
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::FilterCompletion)
public:
    struct Suggestion
    {
        QString text;            ///< put in place of the part
        QString hint;            ///< what it means, translated; may be empty
        bool isComplete = false; ///< the term is finished with it
    };
    using Values = std::function<QStringList(int column)>;

    /// Names of columns for the beginning of a word, comparisons for a whole name, values behind `column:` and
    /// `column=`. `isAsked`: the user asked, so that an empty word is answered, too.
    static FilterCompletion at(const QString& text, qsizetype cursor, const QVector<ColumnInfo>& columns,
                               const Values& values, bool isAsked = false);

    bool isEmpty() const { return m_suggestions.isEmpty(); }
    const QList<Suggestion>& suggestions() const { return m_suggestions; }
    /// `text` with the suggestion in place of the part, and where the cursor goes.
    std::pair<QString, qsizetype> applied(const QString& text, int suggestion) const;

private:
    void suggestColumns(const QString& beginning, const QVector<ColumnInfo>& columns);
    void suggestOperators(const ColumnInfo& column);
    void suggestValues(const QString& beginning, const QStringList& values);

    QList<Suggestion> m_suggestions;
    qsizetype m_start = 0; ///< the part that a suggestion takes the place of
    qsizetype m_length = 0;
};

/// The different texts that a column shows, of the first rows; without empty and unknown ones, sorted.
QStringList shownValues(const QAbstractItemModel& model, int column);

} // namespace jetlag
