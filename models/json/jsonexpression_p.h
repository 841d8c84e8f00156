// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/jsonexpression.h"
#include "json/jsonpath.h"

#include <string_view>
#include <vector>

namespace jetlag {

/// The tree of an expression, children before their parents; the last node is the root.
struct JsonExpression::Data
{
    enum class Kind { And, Or, Not, Exists, Equal, NotEqual, Less, LessOrEqual, More, MoreOrEqual, Like };
    enum class Type { String, Number, True, False, Null };
    struct Node
    {
        Kind kind = Kind::Exists;
        size_t left = 0;
        size_t right = 0;
        JsonPath path;
        Type type = Type::Null;
        QByteArray value; ///< text of a string without escapes, or of a number
        Pattern pattern;
    };
    std::vector<Node> nodes;
};

} // namespace jetlag
