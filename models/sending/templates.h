// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/timestamp.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

class QRandomGenerator;

namespace jetlag {

/// What a template is expanded with.
struct TemplateContext
{
    uint64_t n = 1;                     ///< number of the message in its run
    Timestamp now = systemNow();        ///< one instant for all fields of a message
    QRandomGenerator* random = nullptr; ///< null: the global generator; must outlive the call
};

/// Bytes with placeholders, read once and expanded for each message; all other bytes stay exactly as they are:
///   {{n}}               the number of the message, from 1
///   {{uuid}}            a random UUID (version 4), another one at each place
///   {{now}}             RFC 3339 in UTC; {{now:unix}}, {{now:unixms}}, {{now:unixns}} count since 1970
///   {{random:1-100}}    a whole number from the range, both ends included
///   {{{{                the two characters {{
/// A plain value; any thread.
class Template
{
public:
    Template() = default; ///< expands to nothing

    /// InvalidInput: what is wrong and at which byte.
    static Result<Template> parse(const QByteArray& text);
    QByteArray expand(const TemplateContext& context) const;
    /// Whether every expansion gives the same bytes.
    bool isConstant() const;

private:
    struct Piece
    {
        enum class Kind { Bytes, Number, Uuid, Time, UnixSeconds, UnixMilliseconds, UnixNanoseconds, Random };
        Kind kind = Kind::Bytes;
        QByteArray bytes;
        uint64_t from = 0;
        uint64_t to = 0;
    };
    static Result<Piece> placeholder(const QByteArray& name, qsizetype position);

    std::vector<Piece> m_pieces;
};

} // namespace jetlag
