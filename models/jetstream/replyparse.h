// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// From reply bytes to values. Pure functions, any thread. Foreign bytes: unknown enum strings become Unknown, fields
/// of unexpected types count as absent, broken JSON is Error::Kind::Protocol, an `error` object Error::Kind::Api or
/// NotFound. `subject` is what was asked; it goes into errors.

#include "jetstream/jetstreamapi.h"

namespace jetlag {

[[nodiscard]] Result<AccountFacts> parseAccount(const QByteArray& payload, const QString& subject);
[[nodiscard]] Result<StreamPage> parseStreamPage(const QByteArray& payload, const QString& subject);
[[nodiscard]] Result<NamesPage> parseNamesPage(const QByteArray& payload, const QString& subject);
[[nodiscard]] Result<StreamInfoReply> parseStreamInfo(const QByteArray& payload, const QString& subject);
/// `known`: as for JetStreamApi::consumerPage.
[[nodiscard]] Result<ConsumerPage> parseConsumerPage(const QByteArray& payload, const StreamName& stream,
                                                     const QString& subject,
                                                     const std::vector<ConsumerFactsPtr>& known = {});
[[nodiscard]] Result<ConsumerFactsPtr> parseConsumerInfo(const QByteArray& payload, const StreamName& stream,
                                                         const QString& subject);

/// MSG.GET: base64 payload and header block inside JSON.
[[nodiscard]] Result<StoredMessage> parseStoredMessage(const QByteArray& payload, const StreamName& stream,
                                                       const QString& subject);
/// DIRECT.GET: raw payload; the server's own headers are taken out, the message's own ones stay.
[[nodiscard]] Result<DirectMessage> parseDirectMessage(const NatsMessage& reply, const StreamName& stream,
                                                       const QString& subject);
/// 204 end of a batch.
BatchEnd parseBatchEnd(const NatsMessage& reply);

[[nodiscard]] Result<uint64_t> parsePurge(const QByteArray& payload, const QString& subject);
[[nodiscard]] Result<bool> parseSuccess(const QByteArray& payload, const QString& subject);
[[nodiscard]] Result<PubAck> parsePubAck(const QByteArray& payload, const QString& subject);
/// Any reply object without an `error`: its bytes.
[[nodiscard]] Result<QByteArray> parseAny(const QByteArray& payload, const QString& subject);

} // namespace jetlag
