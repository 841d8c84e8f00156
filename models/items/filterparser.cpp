// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/filtercolumns.h"
#include "items/filterexpression.h"

namespace jetlag {
namespace {

/// As much of foreign text as a sentence can hold.
QString shortened(const QString& text)
{
    constexpr qsizetype most = 40;
    return text.size() <= most ? text : QString(text.left(most) + u'…');
}

} // namespace

class FilterExpression::Parser
{
public:
    Parser(const QString& text, const QVector<ColumnInfo>& columns)
        : m_text(text)
        , m_columns(columns)
    {
    }

    FilterExpression run()
    {
        while (skipBlanks())
            takeToken();
        return std::move(m_result);
    }

private:
    struct Value
    {
        QString text;
        bool isQuoted = false;
        bool isClosed = true;
    };

    bool skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    bool isAt(qsizetype place, char16_t character) const { return place < m_text.size() && m_text[place] == character; }

    qsizetype endOfWord(qsizetype from) const
    {
        while (from < m_text.size() && !m_text[from].isSpace())
            ++from;
        return from;
    }

    /// In quotes, where \" and \\ stand for " and \, or up to the next blank.
    Value takeValue()
    {
        if (!isAt(m_at, u'"')) {
            const qsizetype from = m_at;
            m_at = endOfWord(from);
            return {m_text.mid(from, m_at - from)};
        }
        Value value{{}, true, false};
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (isAt(m_at, u'\\') && (isAt(m_at + 1, u'"') || isAt(m_at + 1, u'\\'))) {
                ++m_at;
            } else if (isAt(m_at, u'"')) {
                ++m_at;
                value.isClosed = true;
                break;
            }
            value.text += m_text[m_at];
        }
        return value;
    }

    /// The operator at a place, and its length; 0: there is none. Contains stands for ':'.
    std::pair<FilterOperator, qsizetype> operatorAt(qsizetype place) const
    {
        const bool isWithEqual = isAt(place + 1, u'=');
        switch (m_text[place].unicode()) {
        case u':':
            return {FilterOperator::Contains, 1};
        case u'<':
            return isWithEqual ? std::pair(FilterOperator::LessOrEqual, 2) : std::pair(FilterOperator::Less, 1);
        case u'>':
            return isWithEqual ? std::pair(FilterOperator::GreaterOrEqual, 2) : std::pair(FilterOperator::Greater, 1);
        case u'=':
            return {FilterOperator::Equal, 1};
        case u'!':
            return {FilterOperator::NotEqual, isWithEqual ? 2 : 0};
        default:
            return {FilterOperator::Contains, 0};
        }
    }

    void takeToken()
    {
        m_token = {};
        m_term = {};
        m_token.start = m_at;
        const bool isMinus = isAt(m_at, u'-') && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        m_term.isNegated = isMinus;
        m_at += isMinus ? 1 : 0;
        m_token.nameStart = m_at;
        if (!takeWithColumn())
            takePlain();
        m_token.length = m_at - m_token.start;
        m_result.m_tokens << m_token;
    }

    /// False when it is not `column:…` or a comparison; then nothing was taken.
    bool takeWithColumn()
    {
        const qsizetype from = m_at;
        const qsizetype end = endOfWord(from);
        if (isAt(from, u'"'))
            return false;
        for (qsizetype at = from + 1; at < end; ++at) {
            const auto [op, length] = operatorAt(at);
            if (length == 0)
                continue;
            const QString name = m_text.mid(from, at - from);
            const int column = columnNamed(name, m_columns);
            // An unknown name before ':' is ordinary text: "host:4222" must be findable.
            if (column < 0 && (op == FilterOperator::Contains || !mayBeColumnName(name)))
                return false;
            m_token.nameLength = at - from;
            m_token.valueStart = at + length;
            m_token.column = m_term.column = column;
            m_token.op = m_term.op = op;
            m_at = m_token.valueStart;
            const Value value = takeValue();
            if (column < 0)
                tellUnknownColumn(name);
            else
                finish(value);
            return true;
        }
        return false;
    }

    void takePlain()
    {
        m_token.isQuoted = isAt(m_at, u'"');
        const Value value = takeValue();
        m_token.nameLength = m_at - m_token.nameStart;
        finish(value);
    }

    void finish(const Value& value)
    {
        m_term.text = value.text;
        if (!value.isClosed) {
            const qsizetype quote = m_token.valueStart >= 0 ? m_token.valueStart : m_token.nameStart;
            tell(FilterError::Kind::UnfinishedQuote, quote, m_at, tr("The closing quote is missing."));
        } else if (value.text.isEmpty() && !(value.isQuoted && !m_term.isText())) {
            tell(FilterError::Kind::Incomplete, m_token.start, m_at, {});
        } else if (m_term.isText() || understandComparison()) {
            m_result.m_terms << m_term;
        }
    }

    bool understandComparison()
    {
        const ColumnInfo& column = m_columns[m_term.column];
        m_term.kind = column.kind;
        m_term.literal = parseFilterLiteral(m_term.text);
        const FilterLiteral& literal = m_term.literal;
        const bool isEquality = m_term.op == FilterOperator::Equal || m_term.op == FilterOperator::NotEqual;
        switch (column.kind) {
        case ValueKind::Text:
            m_term.literal = {};
            if (!isEquality)
                tellTextComparison(column);
            return isEquality;
        case ValueKind::Number:
            if (!literal.number && !literal.fraction)
                tellBadNumber(tr("“%1” is not a number. Write for example 1000, 1.5k, 2M or 90%."));
            return literal.number || literal.fraction;
        case ValueKind::Bytes:
            if (!literal.bytes && !literal.fraction)
                tellBadNumber(tr("“%1” is not a number of bytes. Write for example 1000, 64KiB or 1.5GB."));
            return literal.bytes || literal.fraction;
        case ValueKind::Duration:
        case ValueKind::Time:
            if (!literal.duration)
                tellBadDuration();
            return literal.duration.has_value();
        case ValueKind::Automatic:
            break;
        }
        // No row has told yet what the column holds.
        const bool isReadable = literal.number || literal.bytes || literal.duration || literal.fraction;
        if (isReadable || (isEquality && !column.isNumber))
            return true;
        if (column.isNumber)
            tellBadNumber(tr("“%1” is neither a number nor a duration. Write for example 1000, 1.5k, 90s or 5m."));
        else
            tellTextComparison(column);
        return false;
    }

    void tell(FilterError::Kind kind, qsizetype from, qsizetype to, const QString& message)
    {
        m_result.m_errors << FilterError{kind, from, to - from, message};
    }

    void tellBadNumber(const QString& sentence)
    {
        tell(FilterError::Kind::BadNumber, m_token.valueStart, m_at, sentence.arg(shortened(m_term.text)));
    }

    void tellBadDuration()
    {
        tell(FilterError::Kind::BadDuration, m_token.valueStart, m_at,
             tr("“%1” is not a duration. Write for example 250ms, 90s, 5m, 1h30m or 2d.").arg(shortened(m_term.text)));
    }

    void tellTextComparison(const ColumnInfo& column)
    {
        tell(FilterError::Kind::TextComparison, m_token.nameStart, m_at,
             tr("“%1” holds text, which can only be compared with = and !=.").arg(column.title));
    }

    void tellUnknownColumn(const QString& name)
    {
        const QString nearest = nearestColumn(name, m_columns);
        tell(FilterError::Kind::UnknownColumn, m_token.nameStart, m_token.nameStart + m_token.nameLength,
             nearest.isEmpty() ? tr("There is no column “%1”.").arg(shortened(name))
                               : tr("There is no column “%1”; the nearest is “%2”. Text that contains such a sign is "
                                    "found in quotes.")
                                     .arg(shortened(name), nearest));
    }

    const QString& m_text;
    const QVector<ColumnInfo>& m_columns;
    qsizetype m_at = 0;
    FilterToken m_token;
    FilterTerm m_term;
    FilterExpression m_result;
};

FilterExpression FilterExpression::parse(const QString& text, const QVector<ColumnInfo>& columns)
{
    return Parser(text, columns).run();
}

} // namespace jetlag
