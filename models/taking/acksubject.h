// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timestamp.h"

#include <QByteArray>

#include <optional>

namespace jetlag {

/// What a delivery's ack subject says of it.
struct AckSubject
{
    uint64_t deliveries = 0; ///< this one included
    Sequence streamSequence;
    uint64_t consumerSequence = 0;
    Timestamp stored;     ///< when the stream stored the message
    uint64_t pending = 0; ///< undelivered ones after it
};

/// Of both forms: `$JS.ACK.stream.consumer.…`, and from 2.15 on, where a server is set so,
/// `$JS.ACK.domain.account.stream.consumer.…` with more behind (FACTS.md 2.5). nullopt: it is none.
std::optional<AckSubject> parseAckSubject(const QByteArray& subject);

} // namespace jetlag
