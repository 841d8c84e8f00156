// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"

#include "domain/deadletter.h"
#include "domain/headers.h"

#include <algorithm>

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
    const DeadLetterHeaders letter = readDeadLetterHeaders(headers);
    fuzz::require(letter.convention.isEmpty() == letter.originalSubject.isEmpty(), "a convention names a subject");
    fuzz::require(letter.convention.isEmpty() ||
                      std::any_of(headers.entries().begin(), headers.entries().end(),
                                  [](const MessageHeaders::Entry& entry) { return isDeadLetterHeader(entry.first); }),
                  "what a letter is known by is dropped on replay");
    MessageHeaders kept = headers;
    for (const MessageHeaders::Entry& entry : headers.entries()) {
        if (isDeadLetterHeader(entry.first))
            kept.removeAll(entry.first);
    }
    fuzz::require(readDeadLetterHeaders(kept).convention.isEmpty(), "without those it is no letter");
    return 0;
}
