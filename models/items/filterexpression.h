// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"
#include "items/filterliteral.h"
#include "items/roles.h"

#include <QCoreApplication>
#include <QList>
#include <QVariant>

#include <optional>

namespace jetlag {

/// How a term asks. Contains is a plain word or `column:text`, the others are `column>5` and its like.
enum class FilterOperator { Contains, Less, LessOrEqual, Equal, NotEqual, Greater, GreaterOrEqual };

/// What the parser saw between two blanks, for completion and marks; positions in the text.
struct FilterToken
{
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype nameStart = 0; ///< of the column's name, or of a plain word
    qsizetype nameLength = 0;
    qsizetype valueStart = -1; ///< behind ':' or the operator, a quote included; -1: a plain word
    int column = -1;
    FilterOperator op = FilterOperator::Contains;
    bool isQuoted = false; ///< a plain word in quotes
    qsizetype end() const { return start + length; }
};

/// One condition; all must hold.
struct FilterTerm
{
    int column = -1; ///< -1: any
    FilterOperator op = FilterOperator::Contains;
    bool isNegated = false;
    QString text;
    ValueKind kind = ValueKind::Automatic; ///< of the column
    FilterLiteral literal;
    bool isText() const { return op == FilterOperator::Contains; }
    /// `column=text`: looks at texts, not only at the value.
    bool isWholeText() const { return !isText() && kind == ValueKind::Text; }
    /// Looks at FractionRole instead of ValueRole.
    bool isFraction() const { return literal.fraction.has_value(); }
    /// May change its mind while nothing but time goes by.
    bool asksForAge() const;
    /// A comparison without its `-`. Unknown values satisfy none, not even `!=`. Builds no text for numbers and times.
    bool holds(const QVariant& value, Timestamp now) const;
};

/// Something in the text that means nothing. Not fatal: the term is left out.
struct FilterError
{
    enum class Kind { UnknownColumn, BadNumber, BadDuration, UnfinishedQuote, TextComparison, Incomplete };
    Kind kind = Kind::Incomplete;
    qsizetype start = 0;
    qsizetype length = 0;
    QString message; ///< a translated sentence; empty when the user is only in the middle of typing
    bool isMild() const { return kind == Kind::Incomplete; }
    bool operator==(const FilterError&) const = default;
};

/// A filter's text, understood: `word "two words" -not column:text lag>=1k last-ack>5m ack-pending>90% kind="pull"`.
/// Knows columns, not rows; columns are named by id or title, with '-' for blanks. Pure.
class FilterExpression
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::FilterExpression)
public:
    static FilterExpression parse(const QString& text, const QVector<ColumnInfo>& columns);
    const QList<FilterTerm>& terms() const { return m_terms; }
    const QList<FilterError>& errors() const { return m_errors; }
    const QList<FilterToken>& tokens() const { return m_tokens; }
    bool asksForAge() const;
    /// Text as the value behind `column:`, in quotes when it needs them.
    static QString quoted(const QString& text);

private:
    class Parser;
    QList<FilterTerm> m_terms;
    QList<FilterError> m_errors;
    QList<FilterToken> m_tokens;
};

} // namespace jetlag
