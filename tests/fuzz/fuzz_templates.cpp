// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"

#include "sending/templates.h"

#include <QRandomGenerator>

using namespace jetlag;

/// A payload with placeholders; what has none comes back as it is.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    const auto parsed = Template::parse(text);
    if (!parsed) {
        fuzz::require(text.contains("{{"), "only placeholders can be wrong");
        return 0;
    }
    QRandomGenerator random(7);
    TemplateContext context;
    context.n = size;
    context.random = &random;
    const QByteArray expanded = parsed->expand(context);
    if (!text.contains("{{"))
        fuzz::require(expanded == text && parsed->isConstant(), "without placeholders nothing changes");
    return 0;
}
