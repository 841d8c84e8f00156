// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jetlag {

QString natsLibraryVersion(); ///< of nats.c, the one in use: "3.4.1". Any thread.

} // namespace jetlag
