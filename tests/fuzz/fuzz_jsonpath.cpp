// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"

#include "json/jsonexpression.h"
#include "json/jsonpath.h"

using namespace jetlag;

/// A line with a path or an expression, then the JSON that it is asked about.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const qsizetype end = input.indexOf('\n');
    const QByteArray text = input.left(end < 0 ? input.size() : end);
    const QByteArray json = end < 0 ? QByteArray() : input.mid(end + 1);
    if (const auto path = JsonPath::parse(text))
        path->values(json, 100);
    if (const auto expression = JsonExpression::parse(QString::fromUtf8(text))) {
        const auto hit = expression->find(json);
        if (hit.has_value() != expression->matches(json))
            std::abort();
        if (hit && (hit->offset < 0 || hit->length < 0 || hit->offset + hit->length > json.size()))
            std::abort();
    }
    return 0;
}
