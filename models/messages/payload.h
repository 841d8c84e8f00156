// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace jetlag {

enum class PayloadFormat { Automatic, Text, Json, Hex, Base64 };

/// A payload as plain text for people; never rich text. Cut where it is too large, with the cut named.
struct PayloadView
{
    PayloadFormat shown = PayloadFormat::Text; ///< what Automatic chose
    QString text;
    bool isCut = false;
    uint64_t shownBytes = 0;
    uint64_t totalBytes = 0;
    QString problem; ///< translated: "Not valid JSON: …", "Invalid UTF-8 at byte 17"
};

/// Pure, any thread; heavy for large payloads: call off the GUI thread above 64 KiB.
/// Invalid UTF-8, control and bidirectional characters are escaped; JSON keeps the publisher's key order and numbers
/// verbatim.
PayloadView renderPayload(const QByteArray& payload, PayloadFormat format, qsizetype maxBytes = 1 << 20);
PayloadFormat detectFormat(const QByteArray& payload);
/// One escaped line of at most `maxCharacters`.
QString payloadPreview(const QByteArray& payload, int maxCharacters = 120);

} // namespace jetlag
