// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/filtercompletion.h"

#include "items/filtercolumns.h"
#include "items/filterexpression.h"
#include "items/formatting.h"

#include <QAbstractItemModel>
#include <QSet>

#include <algorithm>

namespace jetlag {
namespace {

constexpr qsizetype mostSuggestions = 50;
constexpr qsizetype longestValue = 80; ///< sentences are not chosen from a list

/// What is written so far of a value that may have begun with a quote.
QString unquoted(QString beginning)
{
    if (beginning.startsWith(u'"')) {
        beginning.remove(0, 1);
        if (beginning.endsWith(u'"'))
            beginning.chop(1);
    }
    return beginning;
}

} // namespace

FilterCompletion FilterCompletion::at(const QString& text, qsizetype cursor, const QVector<ColumnInfo>& columns,
                                      const Values& values, bool isAsked)
{
    FilterCompletion completion;
    completion.m_start = cursor;
    const QList<FilterToken> tokens = FilterExpression::parse(text, columns).tokens();
    const auto token = std::find_if(tokens.begin(), tokens.end(), [&](const FilterToken& each) {
        return each.nameStart <= cursor && cursor <= each.end();
    });
    if (token == tokens.end()) {
        if (isAsked)
            completion.suggestColumns({}, columns);
        return completion;
    }
    const bool isInValue = token->valueStart >= 0 && cursor >= token->valueStart;
    if (!isInValue) {
        // Between name and value, inside an operator, nothing can be said.
        if (token->isQuoted || cursor > token->nameStart + token->nameLength)
            return completion;
        completion.m_start = token->nameStart;
        completion.m_length = token->nameLength;
        const QString beginning = text.mid(token->nameStart, cursor - token->nameStart);
        const int column = columnNamed(beginning, columns);
        if (column >= 0 && token->valueStart < 0 && cursor == token->end())
            completion.suggestOperators(columns[column]);
        if (!beginning.isEmpty() || isAsked)
            completion.suggestColumns(beginning, columns);
        return completion;
    }
    if (token->column < 0)
        return completion;
    completion.m_start = token->valueStart;
    completion.m_length = token->end() - token->valueStart;
    const ValueKind kind = columns[token->column].kind;
    const bool isEquality = token->op == FilterOperator::Equal || token->op == FilterOperator::NotEqual;
    const QString beginning = unquoted(text.mid(token->valueStart, cursor - token->valueStart));
    if (token->op == FilterOperator::Contains || (kind == ValueKind::Text && isEquality))
        completion.suggestValues(beginning, values(token->column));
    else if ((kind == ValueKind::Duration || kind == ValueKind::Time) && beginning.isEmpty())
        completion.suggestValues(
            {}, {QStringLiteral("30s"), QStringLiteral("5m"), QStringLiteral("1h30m"), QStringLiteral("2d")});
    return completion;
}

void FilterCompletion::suggestColumns(const QString& beginning, const QVector<ColumnInfo>& columns)
{
    for (const ColumnInfo& column : columns) {
        const QString id = QLatin1StringView(column.id);
        QString title = column.title;
        const bool isMatch = id.startsWith(beginning, Qt::CaseInsensitive) ||
                             title.replace(u' ', u'-').startsWith(beginning, Qt::CaseInsensitive);
        // The id, whatever the language: a saved filter outlives a change of it.
        if (isMatch && id.compare(beginning, Qt::CaseInsensitive) != 0)
            m_suggestions << Suggestion{id,
                                        tr("%1: %2", "column and what it means").arg(column.title, column.description)};
    }
}

void FilterCompletion::suggestOperators(const ColumnInfo& column)
{
    const QString id = QLatin1StringView(column.id);
    const auto add = [&](const char* sign, const QString& hint) {
        m_suggestions << Suggestion{id + QLatin1StringView(sign), hint};
    };
    switch (column.kind) {
    case ValueKind::Text:
        add(":", tr("contains the text"));
        add("=", tr("is the text"));
        add("!=", tr("is not the text"));
        return;
    case ValueKind::Time:
        add(">", tr("longer ago than"));
        add("<", tr("less long ago than"));
        add(":", tr("contains the text"));
        return;
    case ValueKind::Automatic:
    case ValueKind::Number:
    case ValueKind::Bytes:
    case ValueKind::Duration:
        break;
    }
    add(">", tr("more than"));
    add(">=", tr("at least"));
    add("<", tr("less than"));
    add("<=", tr("at most"));
    add("=", tr("is"));
    add("!=", tr("is not"));
    add(":", tr("contains the text"));
}

void FilterCompletion::suggestValues(const QString& beginning, const QStringList& values)
{
    const auto add = [&](bool isAtFront) {
        for (const QString& value : values) {
            const bool startsWith = value.startsWith(beginning, Qt::CaseInsensitive);
            const bool isMatch = isAtFront ? startsWith : !startsWith && value.contains(beginning, Qt::CaseInsensitive);
            if (isMatch && m_suggestions.size() < mostSuggestions)
                m_suggestions << Suggestion{FilterExpression::quoted(value), {}, true};
        }
    };
    add(true);
    add(false);
    // Nothing is left to choose.
    if (m_suggestions.size() == 1 && values.contains(beginning, Qt::CaseInsensitive))
        m_suggestions.clear();
}

std::pair<QString, qsizetype> FilterCompletion::applied(const QString& text, int suggestion) const
{
    const Suggestion& chosen = m_suggestions.at(suggestion);
    QString result = text;
    result.replace(m_start, m_length, chosen.text);
    qsizetype cursor = m_start + chosen.text.size();
    if (chosen.isComplete) {
        if (cursor == result.size())
            result += u' ';
        ++cursor; // a blank is there: what follows a term is one
    }
    return {result, std::min(cursor, result.size())};
}

QStringList shownValues(const QAbstractItemModel& model, int column)
{
    constexpr int mostRows = 200;
    QSet<QString> values;
    for (int row = 0; row < std::min(mostRows, model.rowCount()); ++row) {
        const QString text = model.index(row, column).data().toString();
        if (!text.isEmpty() && text != unknownText() && text.size() <= longestValue)
            values.insert(text);
    }
    QStringList sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end(),
              [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
    return sorted;
}

} // namespace jetlag
