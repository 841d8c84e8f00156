// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace jetlag {

/// JetStream's err_code numbers that the program decides by (nats-server, server/errors.json); words for these and more
/// are in apierror.cpp. Plain constants: they are compared with Error::apiCode, which may hold any other number.
namespace ApiCode {
constexpr int ClusterIncomplete = 10004;
constexpr int ClusterUnavailable = 10008;
constexpr int ConsumerNotFound = 10014;
constexpr int NoMessage = 10037;
constexpr int NotEnabledForAccount = 10039;
constexpr int SequenceNotFound = 10043; ///< MSG.DELETE of an interior gap
constexpr int DeletionFailed = 10057;   ///< MSG.DELETE below first_seq, and of what the store cannot delete
constexpr int StreamNotFound = 10059;
constexpr int NotEnabled = 10076;
constexpr int ConsumerMissing = 10149; ///< an update of a consumer that is not there
} // namespace ApiCode

/// The server or the way to it is not there at the moment; the same request may succeed later. Says nothing about
/// whether this one arrived: see Error::mayHaveArrived.
inline bool isTransient(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Timeout:
    case Error::Kind::Disconnected:
    case Error::Kind::Network:
    case Error::Kind::NoResponders: // an election, or a server that has just started
        return true;
    case Error::Kind::Api:
        return error.apiCode == ApiCode::ClusterIncomplete || error.apiCode == ApiCode::ClusterUnavailable;
    case Error::Kind::Permission:
    case Error::Kind::NotFound:
    case Error::Kind::Authentication:
    case Error::Kind::Tls:
    case Error::Kind::Protocol:
    case Error::Kind::InvalidInput:
    case Error::Kind::Storage:
    case Error::Kind::Cancelled:
        break;
    }
    return false;
}

/// What a server says for a moment, too, while it goes down or comes up: ask again before it counts.
inline bool saysMissing(const Error& error)
{
    return error.apiCode == ApiCode::StreamNotFound || error.apiCode == ApiCode::NotEnabledForAccount ||
           error.apiCode == ApiCode::NotEnabled;
}

/// How a change of the server ended, by the answer to it.
enum class ChangeEnd {
    Done,
    Refused, ///< the server has said why, or will not be asked
    NotSent, ///< it did not arrive, or nobody was there to carry it out: the same may be asked again
    Unknown  ///< no answer, or none that can be read: carried out or not, now or later. Look, never guess
};
/// The one place that reads it from an error.
inline ChangeEnd endOf(const Error& error)
{
    if (error.mayHaveArrived || error.kind == Error::Kind::Protocol)
        return ChangeEnd::Unknown;
    return isTransient(error) || error.kind == Error::Kind::Cancelled ? ChangeEnd::NotSent : ChangeEnd::Refused;
}
template <typename T>
ChangeEnd endOf(const Result<T>& answer)
{
    return answer ? ChangeEnd::Done : endOf(answer.error());
}

/// What MSG.DELETE answers for a message that is no longer there; only a look with MSG.GET makes sure.
inline bool meansMessageGone(const Error& error)
{
    return error.apiCode == ApiCode::SequenceNotFound || error.apiCode == ApiCode::DeletionFailed ||
           error.apiCode == ApiCode::NoMessage;
}

} // namespace jetlag
