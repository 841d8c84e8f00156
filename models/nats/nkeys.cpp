// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/nkeys.h"

#include <openssl/evp.h>

#include <QCoreApplication>

#include <array>
#include <memory>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::NKeys)
};

const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

QByteArray decodeBase32(const QByteArray& text)
{
    QByteArray bytes;
    uint32_t buffer = 0;
    int bits = 0;
    for (const char c : text) {
        const char* at = std::char_traits<char>::find(alphabet, 32, c);
        if (!at)
            return {};
        buffer = (buffer << 5) | static_cast<uint32_t>(at - alphabet);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(static_cast<char>(buffer >> bits));
            buffer &= (1U << bits) - 1;
        }
    }
    return bytes;
}

QByteArray encodeBase32(const QByteArray& bytes)
{
    QByteArray text;
    uint32_t buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8) | static_cast<uint8_t>(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text.append(alphabet[(buffer >> bits) & 31]);
            buffer &= (1U << bits) - 1;
        }
    }
    if (bits > 0)
        text.append(alphabet[(buffer << (5 - bits)) & 31]);
    return text;
}

/// CRC-16/XMODEM, as nkeys use it.
uint16_t crc16(const QByteArray& bytes)
{
    uint16_t crc = 0;
    for (const char byte : bytes) {
        crc = static_cast<uint16_t>(crc ^ (static_cast<uint8_t>(byte) << 8));
        for (int bit = 0; bit < 8; ++bit)
            crc = static_cast<uint16_t>((crc & 0x8000) ? (crc << 1) ^ 0x1021 : crc << 1);
    }
    return crc;
}

QByteArray withCrc(QByteArray bytes)
{
    const uint16_t crc = crc16(bytes);
    bytes.append(static_cast<char>(crc & 0xff));
    bytes.append(static_cast<char>(crc >> 8));
    return bytes;
}

} // namespace

QByteArray seedIn(const QByteArray& text)
{
    QByteArray seed;
    for (QByteArray line : text.split('\n')) {
        if (line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        if (line.trimmed().startsWith("SU"))
            seed = line.trimmed();
    }
    return seed;
}

Result<QByteArray> publicKeyOfSeed(const QByteArray& text)
{
    const Error notASeed{Error::Kind::InvalidInput,
                         Words::tr("The nkey file holds no valid user seed (a line that begins with SU)."),
                         {},
                         0};
    // Two prefix bytes, 32 bytes of seed, two of CRC.
    const QByteArray raw = decodeBase32(seedIn(text));
    if (raw.size() != 36 || withCrc(raw.left(34)) != raw)
        return unexpected(notASeed);
    const QByteArray secret = raw.mid(2, 32);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr,
                                     reinterpret_cast<const unsigned char*>(secret.constData()), 32),
        EVP_PKEY_free);
    std::array<unsigned char, 32> publicBytes{};
    size_t length = publicBytes.size();
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), publicBytes.data(), &length) != 1)
        return unexpected(notASeed);
    constexpr char userPrefix = static_cast<char>(20 << 3);
    QByteArray bytes(1, userPrefix);
    bytes.append(reinterpret_cast<const char*>(publicBytes.data()), static_cast<qsizetype>(length));
    return encodeBase32(withCrc(bytes));
}

} // namespace jetlag
