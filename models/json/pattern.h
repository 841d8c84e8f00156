// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArrayView>
#include <QRegularExpression>

#include <optional>

namespace jetlag {

/// A stretch of bytes.
struct ByteRange
{
    qsizetype offset = 0;
    qsizetype length = 0;
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

/// A regular expression for foreign bytes: compiled once, matched from any thread. The work that one match may take is
/// bounded, so that a pattern such as (a+)+$ cannot hang a search; a text that needs more does not match.
class Pattern
{
public:
    [[nodiscard]] static Result<Pattern> compile(const QString& expression,
                                                 Qt::CaseSensitivity sensitivity = Qt::CaseSensitive);
    bool matches(const QString& text) const { return m_expression.match(text).hasMatch(); }
    /// The first hit in bytes, read as UTF-8; as Latin-1 when they are not.
    std::optional<ByteRange> find(QByteArrayView bytes) const;

private:
    QRegularExpression m_expression;
};

} // namespace jetlag
