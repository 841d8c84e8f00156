// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/messagematch.h"
#include "search/textfinder.h"
#include "json/jsonexpression.h"

#include <vector>

namespace jetlag {

struct MessageMatch::Data
{
    /// In the order in which they are asked: what costs least first.
    enum class Kind { Size, Subject, HeaderExists, HeaderEquals, HeaderContains, HeaderLike, Text, Json, Like };
    enum class Order { Less, LessOrEqual, Equal, MoreOrEqual, More };
    struct Term
    {
        Kind kind = Kind::Text;
        bool isNegated = false;
        Order order = Order::Equal;
        uint64_t size = 0;
        QString subject;
        QByteArray name;  ///< of a header
        QByteArray value; ///< of a header
        TextFinder text;
        QString words; ///< of `text`, as they were written
        Pattern pattern;
        JsonExpression json;
    };
    std::vector<Term> terms;
    MatchOptions options;
};

} // namespace jetlag
