// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/configcode.h"

namespace jetlag {

/// Go that makes it with nats.go: a literal of its configuration, or, where that has no field for something, the call
/// of the server's API. Pure.
QByteArray goCode(const CodedConfig& coded);

} // namespace jetlag
