// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"

#include "domain/headers.h"

using namespace jetlag;

/// A header block as it comes from the wire; what was understood must come back from its own wire form.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    int status = 0;
    QByteArray description;
    const MessageHeaders headers = MessageHeaders::parse(fuzz::bytesOf(data, size), &status, &description);
    fuzz::require(status >= 0, "a status has three digits");
    const QByteArray wire = headers.serialized();
    fuzz::require(wire.isEmpty() == headers.isEmpty(), "no headers, no block");
    fuzz::require(MessageHeaders::parse(wire) == headers, "headers come back from their wire form");
    return 0;
}
