// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <string_view>

namespace jetlag {

/// Undoes the compression of a backup as it comes in pieces: the frames of S2, which has snappy's beside its own. Every
/// block's checksum is compared. Holds one frame at most (16 MiB). Pure; any one thread.
class S2Stream
{
public:
    using Sink = std::function<void(std::string_view)>;
    /// Hands on what the piece completes. What is wrong with it, untranslated; nothing may be fed afterwards.
    [[nodiscard]] std::optional<QString> feed(std::string_view piece, const Sink& sink);
    /// Begun, and not inside of a frame. Frames have no last one: what is inside of them must tell its own end.
    bool isBetweenFrames() const { return m_hasBegun && m_pending.isEmpty(); }

private:
    std::optional<QString> onFrame(uint8_t type, std::string_view body, const Sink& sink);

    QByteArray m_pending; ///< the beginning of a frame
    QByteArray m_block;
    bool m_hasBegun = false;
};

} // namespace jetlag
