// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/usercredentials.h"

#include "nats/nkeys.h"

#include <QFile>

#include <cstdlib>
#include <cstring>

namespace jetlag {
namespace {

/// nats.c frees it with free().
char* copied(const QByteArray& text)
{
    const auto size = static_cast<size_t>(text.size()) + 1;
    auto* copy = static_cast<char*>(std::malloc(size));
    if (copy)
        std::memcpy(copy, text.constData(), size);
    return copy;
}

} // namespace

UserCredentials::UserCredentials(const ConnectionOptions& options)
    : m_credsFile(options.credsFile)
    , m_seedFile(options.nkeySeedFile)
    , m_inMemory{options.jwt.toUtf8(), options.seed.toUtf8()}
{
}

/// nats.c would read the files itself, but stumbles over the line ends of Windows and over a byte order mark.
Result<Credentials> UserCredentials::read() const
{
    const QString& path = m_credsFile.isEmpty() ? m_seedFile : m_credsFile;
    if (path.isEmpty())
        return m_inMemory;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(unreadableFile(path));
    const QByteArray text = file.read(longestCredentialsFile);
    if (!m_credsFile.isEmpty())
        return credentialsFrom(text);
    if (const auto isSeed = publicKeyOfSeed(text); !isSeed)
        return unexpected(isSeed.error());
    return Credentials{{}, seedIn(text)};
}

std::optional<Error> UserCredentials::apply(natsOptions* options)
{
    const Result<Credentials> found = read();
    if (!found)
        return found.error();
    if (!found->jwt.isEmpty()) {
        natsOptions_SetUserCredentialsCallbacks(options, giveJwt, this, sign, this);
    } else if (!found->seed.isEmpty()) {
        const Result<QByteArray> publicKey = publicKeyOfSeed(found->seed);
        if (!publicKey)
            return publicKey.error();
        natsOptions_SetNKey(options, publicKey->constData(), sign, this);
    }
    return {};
}

natsStatus UserCredentials::giveJwt(char** jwt, char** error, void* self)
{
    const Result<Credentials> found = static_cast<UserCredentials*>(self)->read();
    if (!found) {
        *error = copied(found.error().summary.toUtf8());
        return NATS_ERR;
    }
    *jwt = copied(found->jwt);
    return *jwt ? NATS_OK : NATS_NO_MEMORY;
}

natsStatus UserCredentials::sign(char** error, unsigned char** signature, int* length, const char* nonce, void* closure)
{
    auto* self = static_cast<UserCredentials*>(closure);
    const Result<Credentials> found = self->read();
    if (!found) {
        *error = copied(found.error().summary.toUtf8());
        return NATS_ERR;
    }
    if (found->seed.isEmpty()) {
        // A bearer's JWT is enough for the server; nats.c wants something all the same.
        *signature = reinterpret_cast<unsigned char*>(copied({}));
        *length = 0;
        return *signature ? NATS_OK : NATS_NO_MEMORY;
    }
    const natsStatus status = nats_Sign(found->seed.constData(), nonce, signature, length);
    if (status != NATS_OK || (*signature)[0] != 0)
        return status;
    // nats.c 3.4.1 takes what begins with a zero for an empty text and leaves it out, once in 256 times: the server
    // would refuse the user, and after two refusals nats.c gives up.
    std::free(*signature);
    *signature = nullptr;
    self->m_needsAnotherNonce = true;
    *error = copied("this nonce cannot be signed");
    return NATS_ERR;
}

} // namespace jetlag
