// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/libraryversion.h"

#include <nats/nats.h>

namespace jetlag {

QString natsLibraryVersion()
{
    return QString::fromLatin1(nats_GetVersion());
}

} // namespace jetlag
