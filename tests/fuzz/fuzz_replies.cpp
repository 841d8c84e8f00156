// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"

#include "jetstream/advisories.h"
#include "jetstream/listtext.h"
#include "jetstream/replyparse.h"

using namespace jetlag;

/// A reply of a server, taken for each kind of reply.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray payload = fuzz::bytesOf(data, size);
    const QString subject = QStringLiteral("$JS.API.STREAM.INFO.S");
    const StreamName stream{QStringLiteral("S")};
    (void)parseAccount(payload, subject);
    (void)parseStreamPage(payload, subject);
    (void)parseNamesPage(payload, subject);
    (void)parseConsumerInfo(payload, stream, subject);
    (void)parsePurge(payload, subject);
    (void)parseSuccess(payload, subject);
    (void)parsePubAck(payload, subject);
    (void)parseAny(payload, subject);
    if (const auto info = parseStreamInfo(payload, subject))
        fuzz::require(info->facts != nullptr, "an answer has facts");
    if (const auto page = parseConsumerPage(payload, stream, subject)) {
        const auto again = parseConsumerPage(payload, stream, subject, page->consumers);
        fuzz::require(again && again->consumers.size() == page->consumers.size(), "known ones change nothing");
    }
    if (const auto message = parseStoredMessage(payload, stream, subject))
        fuzz::require(MessageHeaders::parse(message->headers.serialized()) == message->headers, "headers are headers");
    fuzz::require(sameExceptReplyTime(payload, payload), "what is the same is the same");
    (void)parseAdvisory("$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.S.C", payload);
    NatsMessage direct;
    direct.headers = MessageHeaders::parse(payload);
    direct.payload = payload;
    (void)parseDirectMessage(direct, stream, subject);
    (void)parseBatchEnd(direct);
    return 0;
}
