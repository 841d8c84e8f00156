// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/result.h"
#include "json/jsonpath.h"

#include <optional>
#include <utility>
#include <vector>

namespace jetlag {

/// One and the same change of many letters before they are sent: of headers, of values in a JSON payload, and of the
/// subject. A plain value, any thread.
struct LetterTransform
{
    struct JsonValue
    {
        JsonPath path;
        QByteArray pathText; ///< as it was written
        QByteArray value;    ///< JSON
    };
    std::vector<MessageHeaders::Entry> setHeaders; ///< in place of all of that name
    std::vector<QByteArray> removeHeaders;
    std::vector<JsonValue> jsonValues;
    QString subjectPattern; ///< with * and >; empty: subjects stay
    QString newSubject;     ///< $1 stands for what the first wildcard took

    bool isEmpty() const
    {
        return setHeaders.empty() && removeHeaders.empty() && jsonValues.empty() && subjectPattern.isEmpty();
    }
};

/// What is sent of a letter: nothing half changed. `subject`: where it would go without. InvalidInput: a change does
/// not fit this letter, and why.
struct TransformedLetter
{
    QString subject;
    MessageHeaders headers;
    QByteArray payload;
};
[[nodiscard]] Result<TransformedLetter> transformed(const StoredMessage& letter, const QString& subject,
                                                    const LetterTransform& how);

/// "Name: value", one header a line. InvalidInput: which line is none, or names what JetLag sets itself.
[[nodiscard]] Result<std::vector<MessageHeaders::Entry>> parseSetHeaders(const QString& text);
/// Names, one a line.
[[nodiscard]] Result<std::vector<QByteArray>> parseRemoveHeaders(const QString& text);
/// "$.path = JSON", one a line.
[[nodiscard]] Result<std::vector<LetterTransform::JsonValue>> parseJsonValues(const QString& text);
/// What is wrong with a pattern and the subject that it leads to.
std::optional<Error> subjectProblem(const QString& pattern, const QString& newSubject);

} // namespace jetlag
