// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/headers.h"
#include "domain/ids.h"
#include "domain/timestamp.h"

namespace jetlag {

/// A message as a stream stores it. Payload bytes are exact.
struct StoredMessage
{
    StreamName stream;
    Sequence sequence;
    Timestamp time;
    QString subject;
    MessageHeaders headers;
    QByteArray payload;
    friend bool operator==(const StoredMessage&, const StoredMessage&) = default;
};

} // namespace jetlag
