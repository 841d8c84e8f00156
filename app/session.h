// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// App room: the only one that knows all concrete types. Command line, settings, the session (one server, one thread),
/// the main window, the demo. Facts come up from the session thread as deltas, events and service signals; what the
/// user wants goes down through the services, whose public functions may be called from the GUI thread.

#include "app/sessionstate.h"
#include "domain/event.h"
#include "domain/result.h"
#include "domain/serverversion.h"
#include "domain/snapshot.h"
#include "health/health.h"
#include "monitor/alerts.h"
#include "monitor/history.h"
#include "monitor/poller.h"
#include "nats/connection.h"
#include "nats/connectionoptions.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace jetlag {

class AdminService;
class BucketService;
class BackupService;
class ConfigService;
class DeadLetterService;
class LiveSubjectService;
class MessageReader;
class PublishService;
class ExportService;
class ImportService;
class PurgeService;
class RemovedCopies;
class Recollection;
class LetterCopyService;
class RecordService;
class ReplayService;
class SearchService;
class SessionCore;
class SucceededService;
class TakingService;
class ThresholdService;
class TraceService;
class UnackedService;

/// The load this program puts on the server, measured each second.
struct SessionStats
{
    int requestsPerSecond = 0;
    int inFlight = 0;
    int queued = 0;
    quint64 timedOut = 0; ///< since opening
    std::chrono::milliseconds pollInterval{0};
};

/// One server, from opening to the end. Lives on the GUI thread and owns the session thread with everything on it; made
/// anew for another server, so nothing of the old one can linger. Never blocks, except in the destructor.
class Session : public QObject
{
    Q_OBJECT
public:
    /// `journalPath`: the replay journal's file. `historyPath`: the file of samples that survive; empty: none.
    Session(const ConnectionOptions& options, const QString& journalPath, const QString& historyPath = {},
            QObject* parent = nullptr);
    /// Shuts down if that was not done, and waits for the session thread.
    ~Session() override;

    void open(); ///< starts connecting; once
    /// Ends everything in the order written in SessionCore::shutDown(); closed() follows. The services must not be used
    /// any more: destroy what refers to them first.
    void shutDown();

    // Valid until shutDown(); callable from the GUI thread.
    MessageReader& reader() const;
    PublishService& publishService() const;
    BackupService& backups() const;
    ConfigService& configs() const;
    ExportService& exportService() const;
    ImportService& importService() const;
    PurgeService& purgeService() const;
    SearchService& searchService() const;
    ReplayService& replayService() const;
    DeadLetterService& deadLetters() const;
    RecordService& records() const;
    LetterCopyService& letterCopies() const;
    SucceededService& succeeded() const;
    TakingService& taking() const;
    ThresholdService& thresholds() const;
    AdminService& admin() const;
    BucketService& buckets() const;
    LiveSubjectService& liveSubjects() const;
    TraceService& traces() const;
    UnackedService& unacked() const;
    RemovedCopies& removedCopies() const; ///< beside the journal, in a folder of this connection's own
    const History& history() const;       ///< valid as long as this

    const ConnectionOptions& options() const { return m_options; }
    ConnectionState state() const { return m_state.connection; } ///< of the weaker of its connections
    bool isPolling() const { return m_state.isPolling; }         ///< streams and consumers are watched
    std::optional<Error> error() const { return m_state.error; } ///< why it is not connected, or only half of it
    ServerIdentity identity() const { return m_identity; }

    DeltaPtr takeDelta(); ///< null when nothing is new
    void setAttention(Attention attention);
    void setRefresh(std::chrono::milliseconds interval); ///< while somebody looks
    /// The consumers on screen: kept fresh and exact first.
    void setWatched(const std::vector<ConsumerKey>& keys);
    /// Somebody asks for this stream by its name: it is looked at even where the server does not tell which there are.
    void nameStream(const StreamName& stream);
    void refreshNow();
    void retryNow();                     ///< tries to connect again at once
    void setHealthLooked(bool isLooked); ///< somebody looks at the findings: they are renewed more often
    void checkHealth();                  ///< asks the server and judges anew, at once
    void addMark(const Event& event);
    /// Somebody looks at the history of these: what an earlier run recorded is fetched, historyRecalled() follows.
    void wantHistory(const std::optional<StreamName>& stream, const std::vector<ConsumerKey>& consumers,
                     TimeWindow window);

signals:
    void stateChanged(jetlag::ConnectionState state); ///< or isPolling() or error()
    void identityChanged(const jetlag::ServerIdentity& identity);
    void deltaReady();
    void eventHappened(const jetlag::Event& event);
    void rttMeasured(std::chrono::nanoseconds rtt);
    void statsChanged(const jetlag::SessionStats& stats);
    void cycleFinished(std::chrono::milliseconds duration);
    void failed(const jetlag::Error& error); ///< a polling cycle; the last data stays
    void historyRecalled();
    void alerted(const std::vector<jetlag::Alert>& alerts);    ///< events of them were emitted, too
    void healthChanged(const jetlag::HealthReportPtr& report); ///< judged anew; the same findings are the same pointers
    void closed();

private:
    friend class SessionCore;
    void onState(const SessionState& state);

    ConnectionOptions m_options;
    SessionState m_state;
    ServerIdentity m_identity;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Recollection> m_recollection;
    std::unique_ptr<RemovedCopies> m_copies;
    DeltaRelay m_relay;
    QThread m_thread;
    SessionCore* m_core = nullptr; ///< on m_thread; deletes itself at its end
    bool m_isShuttingDown = false;
};

} // namespace jetlag

Q_DECLARE_METATYPE(jetlag::SessionStats)
