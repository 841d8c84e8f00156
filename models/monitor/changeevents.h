// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "monitor/tracks.h"

namespace jetlag {

/// A change as a line of the Events page, in words. Any thread.
Event eventOf(const track::Change& change, Timestamp at);

/// Whether charts should mark it: what makes a curve jump without anybody working.
bool isMark(const track::Change& change);

} // namespace jetlag
