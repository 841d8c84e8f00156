// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/files: one import under way.

#include "files/importfile.h"
#include "work/pacer.h"

#include <QTimer>

#include <deque>

class QThreadPool;

namespace jetlag {

/// Session thread.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    /// `reader` runs the reading of the file; it must outlive the tasks that this starts.
    ImportJob(const JetStreamApi& api, ImportOrder order, quint64 maxPayload, QThreadPool& reader,
              QObject* parent = nullptr);
    ~ImportJob() override;
    void start();
    void pause();
    void resume();
    void cancel();

signals:
    void progressed(const jetlag::PublishProgress& progress);
    void finished(const jetlag::ImportOutcome& outcome);
    void failed(const jetlag::Error& error);

private:
    struct Flight
    {
        ImportLine line;
        int attempts = 0;
    };
    using FlightPtr = std::shared_ptr<Flight>;
    void readMore();
    void onRead(std::vector<ImportLine> lines, bool isAtEnd);
    void pump();
    void send(const FlightPtr& flight);
    void onAck(const FlightPtr& flight, const Result<PubAck>& ack);
    void say(quint64 line, const QString& text);
    void endIfDone();
    bool isRunning() const { return m_outcome.progress.state == PublishProgress::State::Running; }

    JetStreamApi m_api;
    const ImportOrder m_order;
    const quint64 m_maxPayload;
    QThreadPool& m_reader;
    const std::shared_ptr<ImportFile> m_file;                ///< the worker's while it reads
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< replies hold it weakly
    std::deque<ImportLine> m_lines;
    std::optional<Pacer> m_pacer; ///< with a rate limit
    QTimer m_wake;                ///< when the next one may begin
    QTimer m_report;
    ImportOutcome m_outcome;
    int m_inFlight = 0;
    bool m_isReading = false;
    bool m_isAtEnd = false;
    bool m_hasEnded = false;
};

} // namespace jetlag
