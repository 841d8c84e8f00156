// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <vector>

namespace jetlag {

/// One row of a comparison: what stands at a place on either side, as plain text, cut where it is long.
struct ComparedRow
{
    enum class Part { Facts, Headers, Payload };
    enum class Kind { Same, Changed, OnlyLeft, OnlyRight };
    Part part = Part::Payload;
    Kind kind = Kind::Same;
    QString place; ///< name of a fact or header, path of a field, number of a line (left/right), offset of bytes
    QString left;
    QString right;
    friend bool operator==(const ComparedRow&, const ComparedRow&) = default;
};

/// Two messages side by side. Payloads are compared in the way that says most: fields where both are JSON, lines where
/// both are text, else bytes.
struct Comparison
{
    enum class Way { Fields, Lines, Bytes };
    Way way = Way::Lines;
    std::vector<ComparedRow> rows;
    size_t differences = 0; ///< rows that are not the same, also those that are not listed
    QString limit;          ///< translated: what was left out, and why; empty: nothing
};

/// Pure, any thread; heavy for large payloads. Bounded: of each payload at most `mostBytes` are compared.
Comparison compareMessages(const StoredMessage& left, const StoredMessage& right,
                           qsizetype mostBytes = qsizetype(4) << 20);

} // namespace jetlag
