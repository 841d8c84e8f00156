// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alertcenter.h"
#include "app/lockpolicy.h"
#include "app/navigation.h"
#include "app/session.h"
#include "app/traceopener.h"
#include "items/consumersmodel.h"
#include "items/deadlettersmodel.h"
#include "items/eventsmodel.h"
#include "items/messagesmodel.h"
#include "items/replayjobsmodel.h"
#include "items/streamsmodel.h"
#include "reading/messagereader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QDockWidget;

namespace jetlag {

class ChartsPane;
class ConsumersPage;
class DeadLettersPage;
class DetailsPane;
enum class CopyFormat;
class LiveSubjectsPage;
class MainWindow;
class MessagesPage;
class OverviewPage;
class ExportDialog;
class ImportDialog;
class PublishDialog;
class SearchPane;
class Settings;
class StatusStrip;
class StreamsPage;
class TablePage;

/// Fills a window with the pages of one session and connects them: deltas to models, selection to panes, actions to
/// dialogs, outcomes to Events. GUI thread. Must end before the session.
class Workbench : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this. Builds into `window`, before it is shown.
    Workbench(Session& session, Settings& settings, MainWindow& window);
    ~Workbench() override;
    /// Opens a place given on the command line, once it is there.
    void openAtStart(const Place& place);
    /// Sizes of the first start; once the window is shown.
    void arrangeDocks();

private:
    void buildPages();
    void buildDocks();
    void connectSession();
    void connectPages();
    void connectActions();
    void addTablePage(const QString& id, const QString& title, TablePage* page);
    void applyDelta();
    void tellMessagesPage();
    QString whatIsMissing(const char* operation) const;
    void onAction(const Event& event);
    void onState(ConnectionState state);
    void describeConnection();
    void showState();
    void showConnectionProblem();
    std::optional<Timestamp> reckonOldSince() const;
    void updateAge();
    void setTableTime(Timestamp now);
    void updateAttention();
    void everySecond();
    void updateWatched();
    bool eventFilter(QObject* watched, QEvent* event) override;
    void updateApplicable(const QString& page);
    void setPaused(bool paused);
    void setLocked(bool locked);
    void selectWorst();
    void select(const Place& place);
    void onMoved(const Place& place);
    void showSelection(const Place& place);
    void connectPublishing();
    void connectSearch();
    void connectExport();
    void openImport();
    void openExport(const MessageRefs& messages);
    void connectMessageTools();
    MessageRefs chosenMessages() const; ///< oldest first
    void withChosen(const std::function<void(const std::vector<MessagesModel::MessagePtr>&)>& use);
    void withBodies(const MessageRefs& messages, bool isExact,
                    const std::function<void(const std::vector<MessagesModel::MessagePtr>&)>& use);
    void updateMessageTools();
    void copyMessagesAs(CopyFormat format);
    void compareWithPrevious();
    void onPrevious(const MessageBatch& batch);
    void compareSelected();
    void openComparison(const MessagesModel::MessagePtr& left, const MessagesModel::MessagePtr& right);
    void openPublish(const std::shared_ptr<const StoredMessage>& again);
    void openPurge();
    void openThresholds();
    void openAlerts();

    Session& m_session;
    Settings& m_settings;
    MainWindow& m_window;
    LockPolicy m_lock;
    AlertCenter m_alerts;
    TraceOpener m_tracing;
    StreamsModel m_streams;
    ConsumersModel m_consumers;
    MessagesModel m_messages;
    EventsModel m_events;
    DeadLettersModel m_deadLetters;
    ReplayJobsModel m_jobs;
    StatusStrip* m_strip = nullptr;
    ServerIdentity m_identity;
    int m_unseenSeconds = 0;
    bool m_isArrangingWanted = false; ///< sizes of the first start are still to be given
    QDockWidget* m_chartsDock = nullptr;
    QDockWidget* m_detailsDock = nullptr;
    DetailsPane* m_details = nullptr;
    ChartsPane* m_charts = nullptr;
    MessagesPage* m_messagesPage = nullptr;
    DeadLettersPage* m_deadLettersPage = nullptr;
    LiveSubjectsPage* m_livePage = nullptr;
    OverviewPage* m_overview = nullptr;
    StreamsPage* m_streamsPage = nullptr;
    ConsumersPage* m_consumersPage = nullptr;
    QPointer<PublishDialog> m_publish;
    std::vector<QPointer<ExportDialog>> m_exports;
    QPointer<ImportDialog> m_import;
    MessagesModel::MessagePtr m_compared; ///< the one before it is being read
    PageReading m_comparing;              ///< finds what `m_compared` is compared with
    SearchPane* m_search = nullptr;
    bool m_usesResults = false;                  ///< the search results had the focus last, not the messages
    SnapshotPtr m_snapshot;                      ///< what the views show
    std::optional<Error> m_failure;              ///< of the last cycle
    std::optional<Timestamp> m_oldSince;         ///< what is shown is old: when it was true
    std::chrono::milliseconds m_pollInterval{0}; ///< in force
    QElapsedTimer m_measured;                    ///< the round trip shown
    std::vector<ConsumerKey> m_watched;
    std::optional<Place> m_wanted;
    QTimer m_second;
    QElapsedTimer m_pausedSince;
    bool m_isPaused = false;
};

} // namespace jetlag
