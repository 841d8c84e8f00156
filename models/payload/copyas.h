// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/result.h"

#include <memory>
#include <optional>
#include <vector>

namespace jetlag {

enum class CopyFormat {
    Text,      ///< for people: subject, headers, payload; what is not UTF-8 as base64, and said so
    Json,      ///< one object, indented; of several messages a line each (see jsonLine())
    NatsPub,   ///< lines for a POSIX shell that publish them with the nats command
    Cpp,       ///< a program with nats.c
    Go,        ///< a program with nats.go
    JavaScript ///< a module with nats.js
};

/// More than this is refused: it belongs into a file.
constexpr qsizetype mostCopiedBytes = qsizetype(16) << 20;

/// InvalidInput where payloads of that many bytes are too much for the clipboard.
std::optional<Error> tooMuchToCopy(uint64_t bytes);

/// Messages as text for the clipboard. Commands and programs publish each message byte for byte, headers in their order
/// with repeated names, whatever the bytes are: nothing in a message can become a command, an option or code. Pure,
/// any thread; heavy for large payloads. InvalidInput: too much.
[[nodiscard]] Result<QString> copyAs(const std::vector<std::shared_ptr<const StoredMessage>>& messages,
                                     CopyFormat format);

/// One word of a POSIX shell that stands for exactly these bytes; they must not hold a NUL.
QByteArray shellWord(const QByteArray& bytes);

} // namespace jetlag
