// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where exported messages go. Nothing appears under the path asked for before all of it is written.

#include "domain/message.h"
#include "domain/result.h"
#include "json/jsonlines.h"

#include <memory>
#include <optional>
#include <vector>

namespace jetlag {

/// A file, or a folder for one file a message, and how messages are written there.
struct ExportTarget
{
    enum class Format {
        JsonLines, ///< lossless; the only one that can be imported
        Csv,
        Files ///< the payload as it is, headers beside it; `path` is a folder that does not exist yet, or is empty
    };
    Format format = Format::JsonLines;
    QString path;
    bool isCompressed = false; ///< with zstd; of a file only
    CsvOptions csv;
};

/// Takes messages in order. Any one thread at a time; blocks on the disk. Without commit() nothing stays behind.
class ExportWriter
{
public:
    using Messages = std::vector<std::shared_ptr<const StoredMessage>>;

    /// Opens the target; an error of kind Storage says what is wrong with it.
    static Result<std::unique_ptr<ExportWriter>> open(const ExportTarget& target);
    virtual ~ExportWriter() = default;
    virtual std::optional<Error> write(const Messages& messages) = 0;
    /// Puts everything in its place; nothing may be written afterwards.
    virtual std::optional<Error> commit() = 0;
    virtual uint64_t bytes() const = 0; ///< written so far
};

} // namespace jetlag
