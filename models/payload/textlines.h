// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace jetlag {

/// From `begin` to before `end`, in characters of a whole text.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const TextRange&) const = default;
};

/// A text of any size, asked for line by line, so that a view pays for what it shows only. Positions count UTF-16
/// units and one for each line break. Immutable: any thread.
class TextLines
{
public:
    TextLines() = default;
    virtual ~TextLines() = default;
    TextLines(const TextLines&) = delete;
    TextLines& operator=(const TextLines&) = delete;

    virtual qsizetype lineCount() const = 0; ///< one at least
    virtual qsizetype size() const = 0;
    virtual qsizetype lineStart(qsizetype line) const = 0; ///< of lineCount(): size() + 1
    virtual qsizetype lineAt(qsizetype position) const = 0;
    virtual QString line(qsizetype line) const = 0; ///< without its break
    virtual QString text(TextRange range) const = 0;
    /// The nearest occurrence that begins at `from` or after it, or, backwards, before it; capitals do not matter.
    /// Takes as long as reading all of it: large texts are searched on a worker.
    virtual std::optional<TextRange> find(const QString& needle, qsizetype from, bool backwards) const = 0;
};

using TextLinesPtr = std::shared_ptr<const TextLines>;

/// Lines longer than `longest` (two at least) are handed out in parts; the text itself stays as it is.
TextLinesPtr linesOfText(QString text, qsizetype longest = 4096);
/// Offset, sixteen bytes and their ASCII a line, made when asked for. find() takes bytes in hexadecimal ("de ad") or
/// text, and finds it across lines.
TextLinesPtr linesOfHex(QByteArray bytes);
/// All lines of linesOfHex() at once, each ended.
QString hexDump(const QByteArray& bytes);

} // namespace jetlag
