// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accountfacts.h"
#include "domain/event.h"
#include "domain/ids.h"
#include "widgets/common/saveslayout.h"
#include "widgets/pages/toprowsmodel.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace jetlag {

class AccountUseView;
class ConsumersModel;
class EventsModel;
class GroupCounts;
class OverviewFigures;
class StreamsModel;
class TableView;

/// Answers before it is asked: big figures, the consumers that need attention with their cause in full, the streams
/// that grow fastest with their nearest limit, what changed lately; then totals and use against limits. Everything
/// leads to its thing.
class OverviewPage : public QWidget, public SavesLayout
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "overviewPage";
    /// All must outlive this.
    OverviewPage(StreamsModel& streams, ConsumersModel& consumers, EventsModel& events, QWidget* parent = nullptr);
    void setConnection(const QString& words);
    void setAccount(const std::optional<AccountFacts>& account); ///< nullopt: not known
    /// Why streams or consumers may be missing; empty: all are there. Takes effect with the next refresh.
    void setIncomplete(const QString& streams, const QString& consumers);
    void refresh(); ///< after a delta: totals and order
    /// How many there are, and of them how many came in the last ten minutes; nullopt: not known.
    void setDeadLetters(std::optional<quint64> total, quint64 lately);
    /// Nothing has been heard since then; nullopt: it is fresh.
    void setOldSince(const std::optional<Timestamp>& since);
    QByteArray saveState() const override; ///< columns of both tables
    bool restoreState(const QByteArray& state) override;

signals:
    void openConsumer(const jetlag::ConsumerKey& key);
    void openStream(const jetlag::StreamName& name);
    void openEvents();
    void openStreams();
    void openDeadLetters();
    void openConsumersWhere(const QString& filter); ///< empty: all of them
    void currentConsumerChanged(const jetlag::ConsumerKey& key);
    void currentStreamChanged(const jetlag::StreamName& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTables();
    void arrange();
    QVBoxLayout* makeFacts();
    void keepInView(const TableView& table);
    QLabel* addTotal(QGridLayout& grid, const QString& title, const char* objectName);
    void wire();
    void open(const EventSubject& subject);
    void refreshTotals();
    void refreshConsumers();
    QString healthText(const GroupCounts& groups, int attention) const;
    bool isWhole() const { return m_streamsMissing.isEmpty() && m_consumersMissing.isEmpty(); }

    StreamsModel& m_streams;
    ConsumersModel& m_consumers;
    EventsModel& m_events;
    TopRowsModel m_worst;
    TopRowsModel m_fastest;
    TopRowsModel m_recent;
    QTimer m_recentPause;
    QScrollArea* m_scroller = nullptr;
    OverviewFigures* m_figures = nullptr;
    TableView* m_worstTable = nullptr;
    TableView* m_fastestTable = nullptr;
    TableView* m_recentTable = nullptr;
    QLabel* m_connection = nullptr;
    QLabel* m_streamCount = nullptr;
    QLabel* m_consumerCount = nullptr;
    QLabel* m_messages = nullptr;
    QLabel* m_incoming = nullptr;
    QLabel* m_lag = nullptr;
    QLabel* m_health = nullptr;
    QPushButton* m_all = nullptr; ///< to those that the table has no room for
    AccountUseView* m_use = nullptr;
    std::optional<Timestamp> m_oldSince;
    std::optional<quint64> m_deadLetters;
    quint64 m_latelyDead = 0;
    std::optional<double> m_incomingRate;
    QString m_streamsMissing;   ///< why some may be
    QString m_consumersMissing; ///< likewise
};

} // namespace jetlag
