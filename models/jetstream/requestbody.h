// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jetstream/jetstreamapi.h"

/// JSON bodies of the requests. Nothing in them that the oldest server does not know unless asked for, and nothing that
/// the strict servers from 2.12 refuse (10025). Pure functions, any thread.
namespace jetlag::request {

/// {"offset": n}. Larger than any list means a mistake and becomes the largest that fits the server's int: a negative
/// offset ends servers up to 2.11.0.
QByteArray page(uint64_t offset);
QByteArray names(uint64_t offset, const std::optional<QString>& subject);
QByteArray streamInfo(const StreamInfoQuery& query);
QByteArray message(const MessageQuery& query);
QByteArray batch(const BatchQuery& query);
QByteArray purge(const PurgeScope& scope);
QByteArray deleteMessage(Sequence sequence);

} // namespace jetlag::request
