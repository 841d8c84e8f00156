// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/s2stream.h"

#include <cstdint>
#include <vector>

namespace jetlag {

/// What the archive of a backup holds, as far as was read.
struct BackupContents
{
    enum class Format {
        Unknown, ///< nothing was read yet
        Files,   ///< a tar of the stream's files, by servers before 2.15: bound to the stream's name
        Messages ///< message by message, from 2.15 on: older servers cannot read it
    };
    Format format = Format::Unknown;
    std::vector<QString> consumers;
    uint64_t messages = 0; ///< Format::Messages only, as are the two below
    uint64_t firstSequence = 0;
    uint64_t lastSequence = 0;
    uint64_t bytes = 0;   ///< unpacked
    bool isWhole = false; ///< its end was seen
};

/// Walks through the archive of a backup (`stream.tar.s2`) as it comes in pieces: compares its checksums, and tells
/// what is in it and whether its end is there. Nothing is held but the beginning of an entry. Pure; any one thread.
class BackupArchive
{
public:
    /// What is wrong, untranslated; nothing may be fed afterwards.
    [[nodiscard]] std::optional<QString> feed(std::string_view piece);
    /// `isWhole` only between two frames.
    BackupContents contents() const;

private:
    void unpacked(std::string_view bytes);
    std::optional<size_t> onBeginning(std::string_view bytes);
    std::optional<size_t> onTarHeader(std::string_view bytes);
    std::optional<size_t> onMessage(std::string_view bytes);
    void onFile(const QByteArray& name);
    void onEntry(const QByteArray& name, uint64_t sequence, bool isEmpty);

    S2Stream m_stream;
    BackupContents m_contents;
    QByteArray m_pending;   ///< the beginning of a header
    uint64_t m_skipped = 0; ///< bytes of an entry that are still to come
    QByteArray m_path;      ///< of the next file, where it is too long for its header
    std::optional<QString> m_problem;
};

} // namespace jetlag
