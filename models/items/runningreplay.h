// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayservice.h"
#include "domain/timestamp.h"

#include <QObject>

namespace jetlag {

/// A replay or a discard of this session as the window sees it: dialogs come and go, it lives until its end and longer.
/// Owns the work: destroying it cancels. GUI thread.
class RunningReplay : public QObject
{
    Q_OBJECT
public:
    /// `what` is a translated line.
    explicit RunningReplay(QString what, QObject* parent = nullptr);
    /// One of an earlier run, as the journal knows it.
    explicit RunningReplay(const ReplayJournal::Job& past, QObject* parent = nullptr);
    Replay::Listener listener(); ///< to begin the work with
    void hold(Replay work) { m_work = std::move(work); }

    const QByteArray& id() const { return m_id; } ///< its name in ReplayRequest::job
    /// What became of what was put back so far.
    const FateCounts& fates() const { return m_fates; }
    void setFates(const FateCounts& fates);
    const QString& what() const { return m_what; }
    Timestamp started() const { return m_started; }
    const std::optional<ReplayProgress>& progress() const { return m_progress; } ///< nullopt: nothing heard yet
    const std::optional<Error>& error() const { return m_error; }                ///< it could not begin
    bool isDiscard() const { return m_progress && m_progress->isDiscard; }
    /// The journal has lines of its letters: it began.
    bool hasReport() const { return m_progress.has_value(); }
    /// What was sent was changed by hand; the journal has the original, too.
    bool isEdited() const { return m_isEdited; }
    void setEdited() { m_isEdited = true; }
    bool hasEnded() const { return m_hasEnded; }
    void pause() const { m_work.pause(); }
    void resume() const { m_work.resume(); }
    void stop() const { m_work.stop(); }

signals:
    void progressed(); ///< or its fates have changed
    void letterSettled(const jetlag::LetterOutcome& outcome);
    void ended();

private:
    const QByteArray m_id;
    FateCounts m_fates;
    const QString m_what;
    const Timestamp m_started;
    std::optional<ReplayProgress> m_progress;
    std::optional<Error> m_error;
    bool m_hasEnded = false;
    bool m_isEdited = false;
    Replay m_work;
};

} // namespace jetlag
