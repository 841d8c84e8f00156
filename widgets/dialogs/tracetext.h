// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tracing/traceservice.h"

namespace jetlag {

QString traceTitle(const TracedMessage& message); ///< stream, sequence, subject, time: a line
/// How many consumers have done what with it, and when the server said so.
QString traceSummary(const MessageTrace& trace);
/// For the clipboard: the lines above, then a line for each consumer.
QString traceText(const MessageTrace& trace);

} // namespace jetlag
