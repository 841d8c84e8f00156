// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the fuzz targets share. Each is a file fuzz_<name>.cpp with an LLVMFuzzerTestOneInput, built for libFuzzer
/// (./dev fuzz) and, under its own name, into tst_corpus, which replays what was found.

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace jetlag::fuzz {

inline QByteArray bytesOf(const uint8_t* data, size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

/// What must hold whatever the input is.
inline void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

} // namespace jetlag::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);
