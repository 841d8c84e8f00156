// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/credentials.h"

#include "nats/nkeys.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Credentials)
};

constexpr double latestExpiry = 9'000'000'000; ///< in seconds; what a Timestamp can hold

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

Error unreadableFile(const QString& path)
{
    if (looksLikeCredential(path))
        return {Error::Kind::InvalidInput,
                Words::tr("The path of a file was expected, and what was given looks like a credential itself."),
                {},
                0};
    return {Error::Kind::InvalidInput,
            Words::tr("The file %1 cannot be read. Check the path and its permissions.").arg(path), path, 0};
}

std::optional<Timestamp> expiryOf(const ConnectionOptions& options)
{
    QByteArray jwt = options.jwt.toUtf8();
    if (jwt.isEmpty() && !options.credsFile.isEmpty()) {
        QFile file(options.credsFile);
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        const auto found = credentialsFrom(file.read(longestCredentialsFile));
        jwt = found ? found->jwt : QByteArray();
    }
    // Header, claims, signature. Whoever wrote the claims is the server's business.
    const QByteArray claims = QByteArray::fromBase64(jwt.split('.').value(1), QByteArray::Base64UrlEncoding);
    const double seconds = QJsonDocument::fromJson(claims).object().value(QLatin1String("exp")).toDouble();
    if (!(seconds > 0 && seconds < latestExpiry))
        return std::nullopt;
    return Timestamp(std::chrono::seconds(static_cast<int64_t>(seconds)));
}

} // namespace jetlag
