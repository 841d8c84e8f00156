// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "json/pattern.h"

#include <QByteArray>

#include <memory>

namespace jetlag {

/// A condition on a JSON text, read once and asked often:
///   $.user.id == 42 && !($.state =~ "^ok" || $.tags.length() < 2)
/// Comparisons are PATH op VALUE with == != < <= > >= and =~ (a regular expression in quotes); PATH alone or PATH
/// exists asks whether it is there. VALUE is a string, a number, true, false or null. A path that names several values
/// holds when one of them does. Numbers are compared exactly, whatever their length; values of different types are
/// never equal, less or more. != asks for a value that is there and differs. Bytes that are no JSON meet no condition,
/// not even a negated one; broken JSON is noticed as far as it is read. A plain value that shares what it holds; any
/// thread.
class JsonExpression
{
public:
    /// InvalidInput: what is wrong and at which character.
    [[nodiscard]] static Result<JsonExpression> parse(const QString& text);
    /// Reads an expression that begins at `at` of UTF-8 text and leaves `at` behind it; something else may follow.
    [[nodiscard]] static Result<JsonExpression> parseAt(const QByteArray& text, qsizetype& at);
    bool matches(QByteArrayView json) const;
    /// The first value that met a comparison; an empty range when none had to (a negation). nullopt: no match.
    std::optional<ByteRange> find(QByteArrayView json) const;

private:
    struct Data;
    friend class JsonExpressionReader;
    friend class JsonExpressionRun;
    std::shared_ptr<const Data> d;
};

} // namespace jetlag
