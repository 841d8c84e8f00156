// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"

#include "tracing/pathtrace.h"

using namespace jetlag;

/// What a server tells about a traced message.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray payload = fuzz::bytesOf(data, size);
    const auto server = parsePathServer(payload);
    if (!server) {
        fuzz::require(server.error().kind == Error::Kind::Protocol, "what is no trace is named as that");
        fuzz::require(!server.error().summary.isEmpty(), "an error has words");
        return 0;
    }
    // An event is an object, which takes two bytes and a comma.
    fuzz::require(server->events.size() * 3 <= size, "no more events than were sent");
    for (const PathEvent& event : server->events) {
        fuzz::require(event.kind <= PathEvent::Kind::Other, "a kind is one of them");
        fuzz::require(event.peer <= PathEvent::Peer::Other, "a peer is one of them");
    }
    const auto again = parsePathServer(payload);
    fuzz::require(again && *again == *server, "asking twice says the same");
    return 0;
}
