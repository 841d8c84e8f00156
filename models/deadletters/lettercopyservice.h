// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "jetstream/jetstreamapi.h"
#include "sending/publications.h"
#include "work/work.h"

#include <optional>

namespace jetlag {

/// A message that is to become a dead letter: what it is, and what somebody says of its end.
struct LetterCopyOrder
{
    StoredMessage original;
    ConsumerName consumer;              ///< that it is taken from
    StreamName target;                  ///< the stream of dead letters…
    QString subject;                    ///< …and one of its subjects
    QString error;                      ///< why it is one
    std::optional<uint64_t> deliveries; ///< nullopt: not known exactly, and not said
};

/// What the copy says: the headers of the original without those that servers and earlier deaths have given it, then
/// where it came from, why, how often it was delivered, and an id by which a server tells a second copy.
MessageHeaders letterCopyHeaders(const LetterCopyOrder& order);
/// The id: the same for one message of one consumer, whenever it is copied.
QByteArray letterCopyId(const LetterCopyOrder& order);

/// The server does not answer at the moment, or has not answered: it is looked for.
struct LetterCopyWaits
{
    bool isWaiting = false;
};
using LetterCopying = Work<LetterCopyWaits, PublicationEnd>;

/// Puts a copy of a message that a consumer holds, or has given up, among the dead letters. The original stays. Lives
/// on the session thread; copy() is callable from any.
class LetterCopyService
{
public:
    LetterCopyService(const JetStreamApi& api, WorkRegistry& works); ///< `works` must outlive this
    /// Stopping it lets what is on its way come to its end.
    [[nodiscard]] LetterCopying copy(const LetterCopyOrder& order, LetterCopying::Listener listener);

private:
    const JetStreamApi m_api;
    WorkRegistry& m_works;
};

} // namespace jetlag
