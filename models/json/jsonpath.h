// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// JSON room: JSON as publishers wrote it, whatever its size, its numbers and its faults. Paths, conditions and
/// patterns over bytes, walks that stop where they have found enough, and messages as JSON Lines and back. Pure: no
/// QObject, no thread of its own (any may call), no file; JsonLinesReader reads from a device that its caller has
/// opened. Bytes come from payloads and files, values go back to whoever asked: payload, search, files, models/items.

#include "domain/result.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

namespace jetlag {

/// A place, or several, in a JSON text: $.user.id, $['a b'].c[0], $.list[-1] (from the end), [*] and .* (all children),
/// ..name (at any depth), and .length() at the end (elements, fields or characters). Read once, used often; a plain
/// value, any thread.
class JsonPath
{
public:
    /// InvalidInput: what is wrong and at which character.
    [[nodiscard]] static Result<JsonPath> parse(const QByteArray& text);
    /// The text of each value that the path names, as the JSON has it, at most `most`; a length as its number. Empty
    /// when nothing is there or the bytes are no JSON as far as they had to be read.
    std::vector<QByteArray> values(QByteArrayView json, size_t most = 1000) const;

    /// The text with `value`, which must be JSON, in place of each value that the path names; all else stays byte for
    /// byte. Where nothing is there and the path ends in a name, it is added to the object that should hold it.
    /// nullopt: there is nothing of the kind, the path names more than can be told, or the text is no JSON.
    std::optional<QByteArray> replaced(QByteArrayView json, const QByteArray& value) const;

    struct Step
    {
        enum class Kind { Name, Index, AnyChild, AnyDepth };
        Kind kind = Kind::Name;
        QByteArray name;
        int64_t index = 0; ///< negative: from the end
    };
    const std::vector<Step>& steps() const { return m_steps; }
    bool takesLength() const { return m_takesLength; }

    /// Reads a path that begins at `at` and leaves `at` behind it.
    [[nodiscard]] static Result<JsonPath> parseAt(const QByteArray& text, qsizetype& at);

private:
    std::optional<QByteArray> added(QByteArrayView json, const QByteArray& value) const;
    std::vector<Step> m_steps;
    bool m_takesLength = false;
};

} // namespace jetlag
