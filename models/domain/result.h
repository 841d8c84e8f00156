// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace jetlag {

/// Why something failed, in words for people (translated by whoever creates it) and details for the log.
struct Error
{
    enum class Kind {
        Timeout,      ///< no reply within the deadline: may mean no permission, no leader, or a dead server
        Permission,   ///< the server refused the subject (asynchronous -ERR, tied to the request)
        NoResponders, ///< 503: nobody serves the subject (no JetStream, wrong domain or prefix)
        NotFound,     ///< stream, consumer or message is gone
        Disconnected, ///< the connection was lost or not there; nothing was sent or the outcome is unknown
        Authentication,
        Tls,
        Network,      ///< unknown host, refused connection
        Api,          ///< JetStream error reply; see apiCode
        Protocol,     ///< malformed reply
        InvalidInput, ///< what the user or caller gave cannot be used; nothing was sent
        Storage,      ///< local file or database
        Cancelled
    };
    Kind kind = Kind::Protocol;
    QString summary; ///< one translated sentence that names the next step where there is one
    QString detail;  ///< untranslated: server text, subject, status code
    int apiCode = 0; ///< JetStream err_code (FACTS.md 2.6), 0 when not an API error
    /// The request was sent and its answer did not come: the server may have carried it out or not. Set where that is
    /// known, in models/nats.
    bool mayHaveArrived = false;

    friend bool operator==(const Error&, const Error&) = default;
};

/// What work ends with that was stopped before it had an outcome. `summary` may be left out where nobody shows it.
inline Error cancelledError(const QString& summary = {})
{
    return {Error::Kind::Cancelled, summary, {}, 0};
}

/// A value or the reason why there is none. Exceptions stay inside third-party calls.
template <typename T>
using Result = tl::expected<T, Error>;
using tl::unexpected;

} // namespace jetlag
