// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace jetlag {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Latin1, Windows1252 };

/// Which text bytes are. Pure, any thread.
struct TextGuess
{
    TextEncoding encoding = TextEncoding::Utf8;
    bool hasMark = false; ///< it begins with a byte order mark, which is no part of the text

    bool isPlain() const { return encoding == TextEncoding::Utf8 && !hasMark; }
    QString name() const; ///< translated: "UTF-16, little endian"
    friend bool operator==(const TextGuess&, const TextGuess&) = default;
};

/// Nullopt: binary. Without a mark UTF-16 must be of one alphabet and no shorter than eight characters; a text of one
/// byte a character, the last resort, must be a million times likelier than chance. `isCut`: the last character may be
/// half of one.
std::optional<TextGuess> guessText(const QByteArray& bytes, bool isCut = false);
/// The text without its mark; half a character at the end is left out.
QByteArray toUtf8(const QByteArray& bytes, const TextGuess& guess);

/// Where the bytes stop being UTF-8; -1 when all of it is.
qsizetype firstInvalidUtf8(const QByteArray& bytes);
/// How much of the beginning of a text to take so that the cut at `size` splits no character.
qsizetype wholeCharacters(const QByteArray& bytes, qsizetype size, TextEncoding encoding = TextEncoding::Utf8);

} // namespace jetlag
