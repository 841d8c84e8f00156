// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

namespace jetlag {

/// What a message without a payload of its own says, in words: that a key was deleted, that a limit has removed it, or
/// that the value of a key is empty. Empty for all others.
QString markerText(const StoredMessage& message);

} // namespace jetlag
