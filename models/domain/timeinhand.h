// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

namespace jetlag {

/// As long as messages are in hand on the average, by what is held and what is finished a second. nullopt: too little
/// is seen. Pure.
std::optional<std::chrono::nanoseconds> timeInHand(const ConsumerRow& row);

} // namespace jetlag
