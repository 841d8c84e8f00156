// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/credentials.h"

#include "nats/nkeys.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Credentials)
};

} // namespace

Result<Credentials> credentialsFrom(const QByteArray& text)
{
    Credentials found;
    bool isInJwt = false;
    for (const QByteArray& each : text.split('\n')) {
        const QByteArray line = each.trimmed();
        if (line.contains("---"))
            isInJwt = line.contains("BEGIN NATS USER JWT");
        else if (isInJwt)
            found.jwt += line;
        else if (line.startsWith("SU"))
            found.seed = line;
    }
    if (found.jwt.isEmpty() || !publicKeyOfSeed(found.seed))
        return unexpected(Error{Error::Kind::InvalidInput,
                                Words::tr("The credentials hold no JWT of a user or no valid seed. They must be what "
                                          "stands in a .creds file."),
                                {},
                                0});
    return found;
}

} // namespace jetlag
