// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/history.h"
#include "monitor/historystore.h"

#include <QObject>
#include <QSet>

#include <atomic>
#include <memory>
#include <optional>

namespace jetlag {

/// Joins the history in memory with the file that survives a restart: what is shown is looked up in the file as it was
/// before this program was started, and handed to the History, once for each series and time window. Lives on one
/// thread (the GUI's) except where it says otherwise; reading and writing happen on the store's.
class Recollection : public QObject
{
    Q_OBJECT
public:
    /// `history` must outlive this. An empty `path`: nothing is kept, nothing recalled.
    Recollection(History& history, const QString& path, QObject* parent = nullptr);
    ~Recollection() override; ///< writes what waits

    void record(const SnapshotPtr& snapshot);   ///< any thread
    void recordGap(Timestamp at);               ///< any thread
    void recordMark(const Event& event);        ///< any thread
    void setBack(std::chrono::milliseconds by); ///< the computer's clock; any thread

    /// Somebody looks at these: recalled() follows when there is more to show.
    void want(const std::optional<StreamName>& stream, const std::vector<ConsumerKey>& consumers, TimeWindow window);

signals:
    void recalled();
    void problem(const jetlag::Error& error);

private:
    History& m_history;
    std::atomic<Timestamp> m_begun;
    std::unique_ptr<HistoryStore> m_store;
    TimeWindow m_window = TimeWindow::FiveMinutes;
    QSet<ConsumerKey> m_consumers; ///< asked for, in m_window
    QSet<StreamName> m_streams;
};

} // namespace jetlag
