// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one file that knows glibc's allocator; elsewhere the function does nothing.
#include "app/heap.h"

#include <cstdlib> // which defines __GLIBC__

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace jetlag {

void keepHeapSmall()
{
#ifdef __GLIBC__
    constexpr int ownMapping = 1 << 20; // bytes from which a block is one; setting it ends the learning
    mallopt(M_MMAP_THRESHOLD, ownMapping);
#endif
}

} // namespace jetlag
