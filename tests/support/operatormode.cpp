// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/operatormode.h"

#include <openssl/evp.h>

#include <QJsonDocument>

#include <memory>
#include <optional>

namespace jetlag::test::operatorMode {
namespace {

struct Key
{
    const char* seed;
    const char* name; ///< the public key
};
constexpr Key operatorKey{"SOAFBFHO3R544SSN3KDWNAQVY5RTLI36O3YBB4DBSFXXJ4QMC2XZOSVMQ4",
                          "OD3IXGXPHO7NTEEXFNQAOC6DZIQU64NJALY4U4APRKBLMAXVAIHWSHMJ"};
constexpr Key systemKey{"SAALMHNAA73LG6FJAFXEC2S4M35YJWZLRFJCOA77NMHOIQZMOSUFVU7224",
                        "AC2TJLWDEVLWXJ6SEQTNWS3S3EYMINXNPITJGFBM7EKCHJ4Y3SE67VGQ"};
constexpr Key accountKey{"SAAOC6U7WLYSZWLFYQD2QWSEXHGDHY5JYMW6QD6GUOKMRAU3CW5SGUUZSI",
                         "AD7HUHHKYLBMB2XS4ILGQHP6BOMCGVWKT2XXJQXL7IWZ5NFP62B3VAJK"};
constexpr Key userKey{"SUAKYXVQDAP4TS5PA56KU6R3IH4KETHQKH4H7RK4DRQZ4LP75CNCGV7RTI",
                      "UDQ4IL4OUM3JJWAVTSYBGIWDEEISJ5JUX5RAF6OX622QA25RJDTDD42I"};

QByteArray fromBase32(const char* text)
{
    static const QByteArray alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    QByteArray bytes;
    uint32_t buffer = 0;
    int bits = 0;
    for (; *text; ++text) {
        buffer = (buffer << 5U) | static_cast<uint32_t>(alphabet.indexOf(*text));
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(buffer >> static_cast<unsigned>(bits));
        }
    }
    return bytes;
}

/// nats.c signs for users and accounts only. Two bytes of prefix, 32 of the secret, two of CRC.
QByteArray signatureOf(const QByteArray& text, const Key& key)
{
    const QByteArray secret = fromBase32(key.seed).mid(2, 32);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> own(
        EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr,
                                     reinterpret_cast<const unsigned char*>(secret.constData()), 32),
        EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    QByteArray signature(64, Qt::Uninitialized);
    size_t length = 64;
    if (EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, own.get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length,
                       reinterpret_cast<const unsigned char*>(text.constData()), static_cast<size_t>(text.size())) != 1)
        return {};
    return signature;
}

QByteArray signedJwt(const Key& issuer, const Key& subject, const QJsonObject& nats, std::optional<Timestamp> end = {})
{
    const auto encoded = [](const QByteArray& bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    QJsonObject claims{{QStringLiteral("jti"), QStringLiteral("x")},
                       {QStringLiteral("iat"), 1},
                       {QStringLiteral("iss"), QLatin1String(issuer.name)},
                       {QStringLiteral("sub"), QLatin1String(subject.name)},
                       {QStringLiteral("nats"), nats}};
    if (end)
        claims.insert(QStringLiteral("exp"), toDateTime(*end).toSecsSinceEpoch());
    const QByteArray text = encoded(R"({"typ":"JWT","alg":"ed25519-nkey"})") + '.' +
                            encoded(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return text + '.' + encoded(signatureOf(text, issuer));
}

QJsonObject kind(const char* type)
{
    return {{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("version"), 2}};
}

QByteArray accountJwt(const Key& account, const QJsonObject& limits)
{
    QJsonObject all{{QStringLiteral("subs"), -1},    {QStringLiteral("data"), -1},
                    {QStringLiteral("payload"), -1}, {QStringLiteral("imports"), -1},
                    {QStringLiteral("exports"), -1}, {QStringLiteral("conn"), -1},
                    {QStringLiteral("leaf"), -1},    {QStringLiteral("wildcards"), true}};
    for (auto limit = limits.begin(); limit != limits.end(); ++limit)
        all.insert(limit.key(), limit.value());
    QJsonObject rights = kind("account");
    rights.insert(QStringLiteral("limits"), all);
    return signedJwt(operatorKey, account, rights);
}

} // namespace

QString serverConfig(const QJsonObject& limits)
{
    QJsonObject rights = kind("operator");
    rights.insert(QStringLiteral("system_account"), QLatin1String(systemKey.name));
    return QStringLiteral("operator: %1\nsystem_account: %2\nresolver: MEMORY\nresolver_preload: { %2: %3, %4: %5 }\n")
        .arg(QString::fromLatin1(signedJwt(operatorKey, operatorKey, rights)), QLatin1String(systemKey.name),
             QString::fromLatin1(accountJwt(systemKey, {})), QLatin1String(accountKey.name),
             QString::fromLatin1(accountJwt(accountKey, limits)));
}

QByteArray userJwt(Timestamp end, bool isBearer)
{
    QJsonObject rights = kind("user");
    for (const char* limit : {"subs", "data", "payload"})
        rights.insert(QLatin1String(limit), -1);
    for (const char* subjects : {"pub", "sub"})
        rights.insert(QLatin1String(subjects), QJsonObject());
    if (isBearer)
        rights.insert(QStringLiteral("bearer_token"), true);
    return signedJwt(accountKey, userKey, rights, end);
}

QString userSeed()
{
    return QLatin1String(userKey.seed);
}

QByteArray credentials(Timestamp end)
{
    return "-----BEGIN NATS USER JWT-----\n" + userJwt(end) + "\n------END NATS USER JWT------\n\n" +
           "-----BEGIN USER NKEY SEED-----\n" + userKey.seed + "\n------END USER NKEY SEED------\n";
}

} // namespace jetlag::test::operatorMode
