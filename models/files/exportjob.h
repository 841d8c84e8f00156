// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readjob.h"

#include <QSaveFile>

namespace jetlag {

/// Writes the messages of a stream from `first` to `last` that match a filter into a file, oldest first, a line of JSON
/// each. The file appears only when all is written; before that a file of the same name stays as it was. Session
/// thread; destroying it cancels. Memory: one page of messages.
class ExportJob : public std::enable_shared_from_this<ExportJob>
{
public:
    struct Spec
    {
        StreamName stream;
        QString subjectFilter; ///< empty: all
        Sequence first;
        Sequence last; ///< inclusive
        QString path;
    };
    using Progress = std::function<void(uint64_t written)>;
    using Done = std::function<void(Result<uint64_t> written)>;
    ExportJob(const JetStreamApi& api, Spec spec, Progress progress, Done done);
    void start();

private:
    void readFrom(Sequence sequence);
    void onBatch(const MessageBatch& batch);
    void finish();
    void fail(const QString& summary, const QString& detail);

    JetStreamApi m_api;
    const Spec m_spec;
    const Progress m_progress;
    const Done m_done;
    QSaveFile m_file;
    std::unique_ptr<ReadJob> m_read;
    uint64_t m_written = 0;
    bool m_isPastLast = false;
};

} // namespace jetlag
