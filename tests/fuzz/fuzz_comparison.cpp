// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"

#include "payload/comparison.h"

using namespace jetlag;

/// Two payloads with a zero byte in between, side by side.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const qsizetype zero = input.indexOf('\0');
    StoredMessage left;
    StoredMessage right;
    left.payload = input.left(zero < 0 ? input.size() : zero);
    right.payload = zero < 0 ? QByteArray() : input.mid(zero + 1);
    const Comparison both = compareMessages(left, right, 4096);
    const bool isSame = left.payload == right.payload;
    fuzz::require(!isSame || both.differences == 0, "the same has no differences");
    const Comparison itself = compareMessages(left, left, 4096);
    fuzz::require(itself.differences == 0, "nothing differs from itself");
    fuzz::require(compareMessages(right, left, 4096).way == both.way, "either order is compared alike");
    return 0;
}
