// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/backuparchive.h"

#include <QList>

#include <algorithm>
#include <limits>

namespace jetlag {
namespace {

constexpr size_t tarBlock = 512;
constexpr std::string_view messagesMagic = "NATSARC1";
constexpr size_t longestName = 1 << 20;

/// A header's field: up to its first zero byte.
QByteArray tarText(std::string_view header, size_t at, size_t length)
{
    const std::string_view field = header.substr(at, length);
    return QByteArray(field.data(), static_cast<qsizetype>(std::min(field.find('\0'), field.size())));
}

/// Octal digits; large numbers are plain bytes behind a set first bit.
std::optional<uint64_t> tarNumber(std::string_view header, size_t at, size_t length)
{
    uint64_t number = 0;
    if ((static_cast<uint8_t>(header[at]) & 0x80) != 0) {
        for (size_t i = at + 1; i < at + length; ++i)
            number = (number << 8) | static_cast<uint8_t>(header[i]);
        return number;
    }
    bool isNumber = false;
    const QByteArray digits = tarText(header, at, length).trimmed();
    number = digits.toULongLong(&isNumber, 8);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool hasTarSum(std::string_view header)
{
    constexpr size_t at = 148;
    constexpr size_t length = 8;
    uint64_t sum = 0;
    for (size_t i = 0; i < tarBlock; ++i)
        sum += i >= at && i < at + length ? static_cast<uint8_t>(' ') : static_cast<uint8_t>(header[i]);
    return tarNumber(header, at, length) == sum;
}

/// The path in the records of an extended header ("30 path=…\n"); empty: there is none.
QByteArray extendedPath(std::string_view records)
{
    constexpr std::string_view key = " path=";
    const size_t at = records.find(key);
    if (at == std::string_view::npos)
        return {};
    const std::string_view rest = records.substr(at + key.size());
    return QByteArray(rest.data(), static_cast<qsizetype>(std::min(rest.find('\n'), rest.size())));
}

/// The number at `at`, seven bits a byte, which it moves on; false: more bytes are needed, or it is none.
bool takeVarint(std::string_view bytes, size_t& at, uint64_t& value)
{
    value = 0;
    for (int shift = 0; shift < 70 && at < bytes.size(); shift += 7) {
        const auto byte = static_cast<uint8_t>(bytes[at++]);
        if (shift < 64)
            value |= static_cast<uint64_t>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

} // namespace

std::optional<QString> BackupArchive::feed(std::string_view piece)
{
    const auto problem = m_stream.feed(piece, [this](std::string_view bytes) {
        m_contents.bytes += bytes.size();
        unpacked(bytes);
    });
    return problem ? problem : m_problem;
}

BackupContents BackupArchive::contents() const
{
    BackupContents contents = m_contents;
    contents.isWhole = contents.isWhole && !m_problem && m_stream.isBetweenFrames();
    return contents;
}

/// Headers are put together, the bytes between them are passed over.
void BackupArchive::unpacked(std::string_view bytes)
{
    while (!bytes.empty() && !m_problem && !m_contents.isWhole) {
        const size_t passed = std::min<uint64_t>(m_skipped, bytes.size());
        m_skipped -= passed;
        bytes.remove_prefix(passed);
        if (bytes.empty())
            return;
        const size_t before = static_cast<size_t>(m_pending.size());
        if (before > 0) { // the rest of a header: no more than it can need
            const size_t more = std::min(bytes.size(), longestName);
            m_pending.append(bytes.data(), static_cast<qsizetype>(more));
        }
        const std::string_view all =
            before > 0 ? std::string_view(m_pending.constData(), static_cast<size_t>(m_pending.size())) : bytes;
        const auto used = m_contents.format == BackupContents::Format::Unknown ? onBeginning(all)
                          : m_contents.format == BackupContents::Format::Files ? onTarHeader(all)
                                                                               : onMessage(all);
        if (!used) {
            if (all.size() >= longestName)
                m_problem = QStringLiteral("no entry's header where one should be");
            else if (before == 0)
                m_pending = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
            return;
        }
        m_pending.clear();
        bytes.remove_prefix(*used - std::min(*used, before));
    }
}

std::optional<size_t> BackupArchive::onBeginning(std::string_view bytes)
{
    if (bytes.size() < messagesMagic.size())
        return std::nullopt;
    const bool isMessages = bytes.substr(0, messagesMagic.size()) == messagesMagic;
    m_contents.format = isMessages ? BackupContents::Format::Messages : BackupContents::Format::Files;
    return isMessages ? std::optional(messagesMagic.size()) : onTarHeader(bytes);
}

std::optional<size_t> BackupArchive::onTarHeader(std::string_view bytes)
{
    constexpr char extended = 'x';
    if (bytes.size() < tarBlock)
        return std::nullopt;
    const std::string_view header = bytes.substr(0, tarBlock);
    if (header.find_first_not_of('\0') == std::string_view::npos) {
        m_contents.isWhole = true; // a second one follows
        return tarBlock;
    }
    const auto size = tarNumber(header, 124, 12);
    if (!hasTarSum(header) || !size) {
        m_problem = QStringLiteral("no file header where one should be");
        return tarBlock;
    }
    const char type = header[156];
    const uint64_t padded = (*size + tarBlock - 1) / tarBlock * tarBlock;
    if (type == extended && *size < longestName / 2) {
        if (bytes.size() < tarBlock + padded)
            return std::nullopt;
        m_path = extendedPath(bytes.substr(tarBlock, *size));
        return tarBlock + padded;
    }
    const QByteArray prefix = tarText(header, 345, 155);
    const QByteArray name = tarText(header, 0, 100);
    onFile(!m_path.isEmpty() ? std::exchange(m_path, {}) : prefix.isEmpty() ? name : prefix + '/' + name);
    m_skipped = padded;
    return tarBlock;
}

/// "obs/NAME/meta.inf" is a consumer's.
void BackupArchive::onFile(const QByteArray& name)
{
    const QList<QByteArray> parts = name.split('/');
    if (parts.size() == 3 && parts[0] == "obs" && parts[2] == "meta.inf")
        m_contents.consumers.push_back(QString::fromUtf8(parts[1]));
}

std::optional<size_t> BackupArchive::onMessage(std::string_view bytes)
{
    size_t at = 0;
    uint64_t nameLength = 0;
    uint64_t time = 0;
    uint64_t sequence = 0;
    uint64_t headerBytes = 0;
    uint64_t payloadBytes = 0;
    for (uint64_t* field : {&nameLength, &time, &sequence, &headerBytes, &payloadBytes}) {
        if (!takeVarint(bytes, at, *field))
            return std::nullopt;
    }
    constexpr uint64_t most = std::numeric_limits<int64_t>::max() / 2;
    if (nameLength > longestName / 2 || headerBytes > most || payloadBytes > most) {
        m_problem = QStringLiteral("no entry where one should be");
        return bytes.size();
    }
    if (bytes.size() - at < nameLength)
        return std::nullopt;
    const QByteArray name(bytes.data() + at, static_cast<qsizetype>(nameLength));
    m_skipped = headerBytes + payloadBytes;
    onEntry(name, sequence, nameLength == 0 && time == 0 && sequence == 0 && m_skipped == 0);
    return at + nameLength;
}

void BackupArchive::onEntry(const QByteArray& name, uint64_t sequence, bool isEmpty)
{
    constexpr auto consumers = "consumers/";
    if (sequence > 0) {
        if (m_contents.messages++ == 0)
            m_contents.firstSequence = sequence;
        m_contents.lastSequence = sequence;
    } else if (name.startsWith(consumers)) {
        m_contents.consumers.push_back(QString::fromUtf8(name.mid(static_cast<qsizetype>(qstrlen(consumers)))));
    } else if (isEmpty) {
        m_contents.isWhole = true;
    }
}

} // namespace jetlag
