// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/configcode.h"

namespace jetlag {

/// Lines for a POSIX shell that run the nats command: with its options where there is one for every field, else with
/// the configuration on standard input. Pure.
QByteArray natsCommand(const CodedConfig& coded);

} // namespace jetlag
