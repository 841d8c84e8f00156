// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"

#include "payload/decoders.h"

using namespace jetlag;

/// The first byte picks the format, the rest is the payload.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    using Decode = Decoded (*)(const QByteArray&, qsizetype);
    static constexpr Decode decoders[] = {decodeMessagePack, decodeCbor, decodeBson, decodeProtobuf, decodeXml};
    const Decode decode = decoders[data[0] % std::size(decoders)];
    const QByteArray payload = fuzz::bytesOf(data + 1, size - 1);
    const Decoded whole = decode(payload, mostDecodedCharacters);
    fuzz::require(whole.text.size() <= mostDecodedCharacters + 4096, "text has its limit");
    constexpr qsizetype little = 64;
    const Decoded cut = decode(payload, little);
    fuzz::require(cut.text.size() <= little + 4096, "a smaller limit holds, too");
    fuzz::require(whole.problem.isEmpty() || !whole.isCut || !whole.text.isEmpty(), "what is cut has a beginning");
    return 0;
}
