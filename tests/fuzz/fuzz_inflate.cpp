// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"

#include "payload/inflate.h"

using namespace jetlag;

/// Compressed or not: never more than was asked for, and the beginning is the same whatever was asked for.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray payload = fuzz::bytesOf(data, size);
    constexpr qsizetype most = 1 << 20;
    for (const Compression compression :
         {Compression::Gzip, Compression::Zlib, Compression::Zstd, Compression::Snappy, Compression::Lz4}) {
        const Inflated asked = inflatedAs(payload, compression, 4096);
        fuzz::require(asked.bytes.size() <= 4096, "the limit holds for what is asked for");
        fuzz::require(asked.compression == compression, "it is read as what was asked for");
    }
    const auto whole = inflated(payload, most);
    constexpr qsizetype little = 100;
    const auto cut = inflated(payload, little);
    // Damage behind a small limit goes unseen, so the other way round it may differ.
    fuzz::require(!whole || cut, "what is recognised as a whole is recognised by its beginning");
    if (!whole)
        return 0;
    fuzz::require(whole->bytes.size() <= most, "the limit holds");
    fuzz::require(cut->bytes.size() <= little, "a small limit holds");
    fuzz::require(whole->bytes.startsWith(cut->bytes), "the beginning is the same");
    fuzz::require(!compressionName(whole->compression).isEmpty(), "it has a name");
    return 0;
}
