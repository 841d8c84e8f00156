// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/files: the file of an import, read on a worker.

#include "files/importservice.h"
#include "json/jsonlines.h"

#include <atomic>

namespace jetlag {

/// One line that holds a message, or what is wrong with it.
struct ImportLine
{
    quint64 number = 0;
    PublishDraft draft;                ///< as it will be published
    std::optional<Timestamp> recorded; ///< when it was stored, where the file says so
    std::optional<Error> problem;
};

/// Any one thread at a time.
class ImportFile
{
public:
    explicit ImportFile(ImportOrder order);
    ~ImportFile();
    std::optional<Error> open();
    /// The next lines, at most `most`; fewer at the end. An error of the device is the last one's problem.
    std::vector<ImportLine> read(size_t most);
    /// Where the next messages were recorded, at most `most`; what tells nothing of that is passed over.
    struct Place
    {
        StreamName stream;
        Sequence sequence;
        Timestamp time{};
    };
    std::vector<Place> readPlaces(size_t most);
    bool isAtEnd() const { return m_isAtEnd; }
    Timestamp made() const; ///< of the file itself, as far back as can be told

    /// The message as it will be published; pure.
    static PublishDraft draftOf(const ImportedMessage& message, const ImportOrder& order, quint64 line);

private:
    bool isLeftOut(const ImportedMessage& message) const;
    const ImportOrder m_order;
    std::unique_ptr<QIODevice> m_file;
    std::unique_ptr<QIODevice> m_inflated;
    std::unique_ptr<JsonLinesReader> m_reader;
    bool m_isAtEnd = false;
};

} // namespace jetlag
