// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/files: one import under way.

#include "files/importfile.h"
#include "sending/publishtarget.h"
#include "work/courier.h"
#include "work/pacer.h"

#include <QCoreApplication>
#include <QTimer>

#include <deque>
#include <map>

namespace jetlag {

/// Session thread; the file is read on a worker.
class ImportJob : public Job
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ImportJob)
public:
    ImportJob(const JetStreamApi& api, ImportOrder order, quint64 maxPayload, std::shared_ptr<QThreadPool> reader,
              Importing::Teller teller);
    void start() override;
    void stop() override;
    void pause() override;
    void resume() override;

private:
    struct Flight
    {
        ImportLine line;
        int attempts = 0;
        std::chrono::steady_clock::time_point sent; ///< the first time
        std::optional<Error> doubt;                 ///< of an attempt that may have arrived
    };
    using FlightPtr = std::shared_ptr<Flight>;
    void onOpened(const std::optional<Error>& problem);
    void readMore();
    void onRead(const std::vector<ImportLine>& lines, bool isAtEnd);
    void pump();
    std::optional<Error> problemOf(const PublishDraft& draft) const;
    void send(const FlightPtr& flight);
    void onAck(const FlightPtr& flight, const Result<PubAck>& ack);
    void askWindow(const FlightPtr& flight);
    void onWindow(const QString& subject, const Result<TargetStream>& found);
    void fail(const FlightPtr& flight, const Error& error);
    void say(quint64 line, const QString& text);
    void report() const { m_teller.progress(m_outcome.progress); }
    void endIfDone();
    bool isRunning() const { return m_outcome.progress.state == PublishProgress::State::Running; }

    JetStreamApi m_api;
    PublishTarget m_target;
    const ImportOrder m_order;
    const quint64 m_maxPayload;
    const std::shared_ptr<QThreadPool> m_reader;
    const Importing::Teller m_teller;
    const std::shared_ptr<ImportFile> m_file; ///< the worker's while it reads
    std::deque<ImportLine> m_lines;
    std::map<QString, std::vector<FlightPtr>> m_unanswered; ///< by subject: whether they may be sent again is asked
    std::optional<Pacer> m_pacer;                           ///< with a rate limit
    QTimer m_wake;                                          ///< when the next one may begin
    QTimer m_report;
    ImportOutcome m_outcome;
    int m_inFlight = 0;
    bool m_isReading = false;
    bool m_isAtEnd = false;
    Courier m_courier;
};

} // namespace jetlag
