// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"

#include "items/filterexpression.h"

using namespace jetlag;

/// A filter's text over columns of each kind; places that are named lie inside it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QVector<ColumnInfo> columns = [] {
        QVector<ColumnInfo> made;
        static constexpr const char* ids[] = {"name", "lag", "time-lag", "bytes", "share", "last"};
        static constexpr ValueKind kinds[] = {ValueKind::Text,  ValueKind::Number,    ValueKind::Duration,
                                              ValueKind::Bytes, ValueKind::Automatic, ValueKind::Time};
        for (size_t i = 0; i < std::size(ids); ++i) {
            ColumnInfo column{};
            column.id = ids[i];
            column.title = QString::fromLatin1(ids[i]);
            column.kind = kinds[i];
            made.append(column);
        }
        return made;
    }();
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const FilterExpression expression = FilterExpression::parse(text, columns);
    for (const FilterToken& token : expression.tokens())
        fuzz::require(token.start >= 0 && token.length >= 0 && token.end() <= text.size(), "tokens lie in the text");
    for (const FilterError& error : expression.errors())
        fuzz::require(error.start >= 0 && error.length >= 0 && error.start + error.length <= text.size(),
                      "errors lie in the text");
    const Timestamp now{};
    for (const FilterTerm& term : expression.terms()) {
        fuzz::require(term.column >= -1 && term.column < columns.size(), "columns exist");
        (void)term.asksForAge();
        if (!term.isText()) {
            for (const QVariant& value : {QVariant(), QVariant(12.5), QVariant(qlonglong(-3)),
                                          QVariant(QStringLiteral("pull")), QVariant(qulonglong(UINT64_MAX))})
                (void)term.holds(value, now);
        }
    }
    // A text as the value of a column, as completion writes it, is that very text.
    const FilterExpression named =
        FilterExpression::parse(QString(QStringLiteral("name:") + FilterExpression::quoted(text)), columns);
    fuzz::require(named.terms().size() <= 1, "a quoted text is one term");
    if (!text.isEmpty())
        fuzz::require(named.terms().size() == 1 && named.terms().first().text == text, "a quoted text comes back");
    return 0;
}
