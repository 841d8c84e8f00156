// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/files: one import under way.

#include "files/heldids.h"
#include "files/importfile.h"
#include "sending/knowntargets.h"
#include "sending/publications.h"
#include "work/courier.h"
#include "work/pacer.h"

#include <QCoreApplication>
#include <QTimer>

#include <deque>

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
    void onOpened(const std::optional<Error>& problem);
    void readMore();
    void onRead(const std::vector<ImportLine>& lines, bool isAtEnd);
    void pump();
    bool sendNext();
    std::optional<Error> problemOf(const PublishDraft& draft) const;
    void onTarget(const Result<TargetStream>& found);
    void onHeld(const Result<TargetStream>& found, const std::optional<Error>& problem);
    void waitFor(const Error& error);
    void onEnd(quint64 line, const PublicationEnd& end);
    void fail(quint64 line, const Error& error);
    void updateWaiting();
    void say(quint64 line, const QString& text);
    void report() const { m_teller.progress(m_outcome.progress); }
    void endIfDone();
    bool isRunning() const { return m_outcome.progress.state == PublishProgress::State::Running; }

    JetStreamApi m_api;
    KnownTargets m_targets;
    Publications m_publications;
    const ImportOrder m_order;
    const quint64 m_maxPayload;
    const std::shared_ptr<QThreadPool> m_reader;
    const Importing::Teller m_teller;
    const std::shared_ptr<ImportFile> m_file; ///< the worker's while it reads
    std::deque<ImportLine> m_lines;
    std::optional<HeldIds> m_held;               ///< with ids, where it is known since when they may be there
    std::optional<Result<TargetStream>> m_found; ///< of the next line
    std::optional<Pacer> m_pacer;                ///< with a rate limit
    QTimer m_wake;                               ///< when the next one may begin
    QTimer m_report;
    QTimer m_retry; ///< asks again where the next line goes
    ImportOutcome m_outcome;
    int m_inFlight = 0;
    bool m_isReading = false;
    bool m_isAsking = false; ///< where the next line goes
    bool m_isPaced = false;  ///< it may be sent now
    bool m_isAtEnd = false;
    Courier m_courier;
};

} // namespace jetlag
