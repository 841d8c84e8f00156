// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminservice.h"
#include "admin/configservice.h"
#include "admin/thresholdservice.h"
#include "app/session.h"
#include "buckets/bucketservice.h"
#include "deadletters/deadletterservice.h"
#include "deadletters/lettercopyservice.h"
#include "deadletters/recordservice.h"
#include "deadletters/replayjournal.h"
#include "deadletters/replayservice.h"
#include "deadletters/succeededservice.h"
#include "deleting/purgeservice.h"
#include "files/backupservice.h"
#include "files/exportservice.h"
#include "files/importservice.h"
#include "health/healthpace.h"
#include "health/healthwatch.h"
#include "jetstream/jetstreamapi.h"
#include "live/advisoryfeed.h"
#include "live/livesubjectservice.h"
#include "monitor/alerts.h"
#include "monitor/clockwatch.h"
#include "reading/messagereader.h"
#include "reading/unackedservice.h"
#include "search/searchservice.h"
#include "sending/publishservice.h"
#include "taking/takingservice.h"
#include "tracing/traceservice.h"
#include "work/work.h"

#include <QTimer>

#include <vector>

namespace jetlag {

/// Where what belongs to one connection is kept, beside the journal.
QString folderOf(const QString& journalPath, const ConnectionOptions& options, const char* kind);

/// What lives on the session thread: two connections (a long page walk on one must not delay a click on the other, as
/// servers before 2.10 answer API requests inside the connection's read loop), the poller and the services; a third
/// connection carries live subjects while somebody follows one. Made,
/// used and ended on that thread; only Session talks to it.
class SessionCore : public QObject
{
    Q_OBJECT
public:
    SessionCore(const ConnectionOptions& options, DeltaRelay& relay, History& history, Recollection& recollection,
                const QString& journalPath);
    ~SessionCore() override;

    void open();
    /// The one place where a session ends; the order is written at its definition.
    void shutDown();
    void retryNow();
    void setAttention(Attention attention);
    void setRefresh(std::chrono::milliseconds interval);
    void setWatched(const std::vector<ConsumerKey>& keys);
    void nameStream(const StreamName& stream);
    void refreshNow();
    void setHealthLooked(bool isLooked);
    void checkHealth();

    MessageReader* reader() const { return m_reader.get(); }
    UnackedService* unacked() const { return m_unacked.get(); }
    PublishService* publish() const { return m_publish.get(); }
    PurgeService* purge() const { return m_purge.get(); }
    ImportService* importer() const { return m_import.get(); }
    BackupService* backups() const { return m_backups.get(); }
    ExportService* exporter() const { return m_export.get(); }
    SearchService* search() const { return m_search.get(); }
    ReplayService* replay() const { return m_replay.get(); }
    DeadLetterService* deadLetters() const { return m_deadLetters.get(); }
    RecordService* records() const { return m_records.get(); }
    LetterCopyService* letterCopies() const { return m_letterCopies.get(); }
    SucceededService* succeeded() const { return m_succeeded.get(); }
    AdminService* admin() const { return m_admin.get(); }
    BucketService* buckets() const { return m_buckets.get(); }
    ConfigService* configs() const { return m_configs.get(); }
    TakingService* taking() const { return m_taking.get(); }
    ThresholdService* thresholds() const { return m_thresholds.get(); }
    TraceService* traces() const { return m_trace.get(); }
    LiveSubjectService* liveSubjects() const { return m_live.get(); }

signals:
    void stateChanged(const jetlag::SessionState& state);
    void identityChanged(const jetlag::ServerIdentity& identity);
    void deltaReady();
    void eventHappened(const jetlag::Event& event);
    void rttMeasured(std::chrono::nanoseconds rtt);
    void statsChanged(const jetlag::SessionStats& stats);
    void cycleFinished(std::chrono::milliseconds duration);
    void failed(const jetlag::Error& error);
    void alerted(const std::vector<jetlag::Alert>& alerts);
    void healthChanged(const jetlag::HealthReportPtr& report);

private:
    void connectSignals();
    void onPollingState(ConnectionState state);
    void tellState();
    void watchActing();
    void watchClock();
    void onIdentity(const ServerIdentity& identity);
    void onAdvisory(const Advisory& advisory);
    void onCycle(std::chrono::milliseconds duration);
    void onFailure(Error error);
    void judgeHealth();
    void everySecond();

    const ConnectionOptions m_options;
    History& m_history;
    Recollection& m_recollection;
    ReplayJournal m_journal;
    Connection m_polling;
    Connection m_acting; ///< reading for the user, purge, replay
    JetStreamApi m_pollingApi;
    JetStreamApi m_readingApi; ///< interactive: overtakes the background on the same connection
    JetStreamApi m_actingApi;
    WorkRegistry m_works; ///< of all services
    std::unique_ptr<Poller> m_poller;
    std::unique_ptr<MessageReader> m_reader;
    std::unique_ptr<UnackedService> m_unacked;
    std::unique_ptr<PublishService> m_publish;
    std::unique_ptr<PurgeService> m_purge;
    std::unique_ptr<SearchService> m_search;
    std::unique_ptr<ExportService> m_export;
    std::unique_ptr<ImportService> m_import;
    std::unique_ptr<BackupService> m_backups; ///< with a connection for each piece of work
    std::unique_ptr<DeadLetterService> m_deadLetters;
    std::unique_ptr<RecordService> m_records;
    std::unique_ptr<LetterCopyService> m_letterCopies;
    std::unique_ptr<SucceededService> m_succeeded;
    std::unique_ptr<ReplayService> m_replay;
    std::unique_ptr<AdminService> m_admin;
    std::unique_ptr<BucketService> m_buckets;
    std::unique_ptr<ConfigService> m_configs;
    std::unique_ptr<TakingService> m_taking;
    std::unique_ptr<ThresholdService> m_thresholds;
    std::unique_ptr<TraceService> m_trace;
    std::unique_ptr<LiveSubjectService> m_live; ///< with a connection of its own, once it is wanted
    std::unique_ptr<AdvisoryFeed> m_advisories;
    AlertWatch m_alerts;
    HealthWatch m_health;
    HealthPace m_healthPace;
    HealthContext m_healthContext;
    ClockWatch m_clock;
    QTimer m_second;
    quint64 m_seconds = 0;
    quint64 m_sentBefore = 0;
    bool m_wasConnected = false;
    int m_secondsHalf = 0; ///< for which the acting connection has been missing while the other one is there
};

} // namespace jetlag
