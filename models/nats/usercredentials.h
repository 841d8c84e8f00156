// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nats/credentials.h"

#include <nats/nats.h>

#include <atomic>

namespace jetlag {

/// Who the user is by keys: a JWT with its seed, a bearer's JWT alone, or an NKey, in memory or in a file. nats.c asks
/// at every (re)connect, on threads of its own, so that a file which was renewed meanwhile counts. Must outlive the
/// connection that it was applied to.
class UserCredentials
{
public:
    explicit UserCredentials(const ConnectionOptions& options);

    /// Sets the callbacks, after a look at what they will find. Does nothing for a user without keys. Reads small
    /// files: not on the GUI thread.
    [[nodiscard]] std::optional<Error> apply(natsOptions* options);
    /// Whether the last attempt ended because nats.c would not have sent the signature: the next nonce has another one.
    bool takeNeedsAnotherNonce() { return m_needsAnotherNonce.exchange(false); }

private:
    [[nodiscard]] Result<Credentials> read() const;
    static natsStatus giveJwt(char** jwt, char** error, void* self);
    static natsStatus sign(char** error, unsigned char** signature, int* length, const char* nonce, void* closure);

    QString m_credsFile;
    QString m_seedFile;
    Credentials m_inMemory;
    std::atomic_bool m_needsAnotherNonce = false;
};

} // namespace jetlag
