// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/filterexpression.h"

#include <algorithm>

namespace jetlag {
namespace {

template <typename Value>
bool compare(FilterOperator op, const Value& a, const Value& b)
{
    switch (op) {
    case FilterOperator::Less:
        return a < b;
    case FilterOperator::LessOrEqual:
        return a <= b;
    case FilterOperator::Equal:
        return a == b;
    case FilterOperator::NotEqual:
        return a != b;
    case FilterOperator::Greater:
        return a > b;
    case FilterOperator::GreaterOrEqual:
        return a >= b;
    case FilterOperator::Contains:
        break;
    }
    return false;
}

} // namespace

bool FilterTerm::asksForAge() const
{
    return !isText() && literal.duration && (kind == ValueKind::Time || kind == ValueKind::Automatic);
}

bool FilterTerm::holds(const QVariant& value, Timestamp now) const
{
    if (!value.isValid())
        return false;
    const auto number = kind == ValueKind::Bytes ? literal.bytes : literal.number;
    switch (value.typeId()) {
    case QMetaType::Double:
        if (isFraction())
            return compare(op, value.toDouble(), *literal.fraction);
        // As doubles: 0.1 is another number in long double.
        return number && compare(op, value.toDouble(), static_cast<double>(*number));
    case QMetaType::ULongLong:
        return number && compare(op, FilterLiteral::Number(value.value<quint64>()), *number);
    case QMetaType::Int:
        return number && compare(op, FilterLiteral::Number(value.toInt()), *number);
    case QMetaType::LongLong: {
        const std::chrono::nanoseconds time(value.value<qint64>());
        const auto asked = kind == ValueKind::Time ? now.time_since_epoch() - time : time;
        return literal.duration && compare(op, asked, *literal.duration);
    }
    case QMetaType::QDateTime:
        return literal.duration &&
               compare(op, std::chrono::nanoseconds(now - fromDateTime(value.toDateTime())), *literal.duration);
    default: {
        const bool isEqual = value.toString().compare(text, Qt::CaseInsensitive) == 0;
        return op == FilterOperator::Equal ? isEqual : op == FilterOperator::NotEqual && !isEqual;
    }
    }
}

bool FilterExpression::asksForAge() const
{
    return std::any_of(m_terms.begin(), m_terms.end(), [](const FilterTerm& term) { return term.asksForAge(); });
}

QString FilterExpression::quoted(const QString& text)
{
    const bool isPlain = !text.isEmpty() && !text.startsWith(u'"') &&
                         std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    if (isPlain)
        return text;
    QString inside = text;
    inside.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + inside + u'"';
}

} // namespace jetlag
