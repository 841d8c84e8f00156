// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timestamp.h"
#include "files/exportservice.h"

#include <QString>

#include <vector>

namespace jetlag {

/// Messages that were put into files before they were removed, for whoever wants them back: a file of JSON Lines each,
/// readable by its owner only, in one folder a connection. What they are copies of stands in their names. A copy may
/// hold messages that were not removed after all; putting back looks at that. GUI thread; touches small folders only.
class RemovedCopies
{
public:
    static constexpr std::chrono::hours kept{24 * 30};

    struct Copy
    {
        QString path;
        StreamName stream;     ///< as far as a file's name holds it
        uint64_t messages = 0; ///< that were to be removed
        Timestamp at{};
    };
    /// Makes the folder when it is needed. Removes what is older than `kept`.
    RemovedCopies(ExportService& exporter, QString folder, Timestamp now = systemNow());

    /// Puts messages of a stream into a new copy. Only one that was finished is a copy.
    [[nodiscard]] Exporting keep(const StreamName& stream, const MessageRefs& messages, Exporting::Listener listener,
                                 Timestamp now = systemNow());
    /// A file of somebody's own that holds what was removed: listed until this ends, and never touched.
    void add(const Copy& copy) { m_others.push_back(copy); }
    std::vector<Copy> all() const; ///< as they are now, the newest first

private:
    ExportService& m_exporter;
    std::vector<Copy> own() const;
    const QString m_folder;
    std::vector<Copy> m_others;
};

} // namespace jetlag
