// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accountfacts.h"
#include "domain/ids.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QProgressBar;
class QTableView;

namespace jetlag {

class ConsumersModel;
class StreamsModel;
class TopProxy;

/// The account at a glance: use against limits, totals, the worst consumers first, the streams that grow fastest. Each
/// line leads to its thing.
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "overviewPage";
    /// Both must outlive this.
    OverviewPage(StreamsModel& streams, ConsumersModel& consumers, QWidget* parent = nullptr);
    void setConnection(const QString& words);
    void setAccount(const std::optional<AccountFacts>& account);
    void refresh(); ///< after a delta: totals and order

signals:
    void openConsumer(const jetlag::ConsumerKey& key);
    void openStream(const jetlag::StreamName& name);

private:
    struct Use
    {
        QProgressBar* bar;
        QLabel* text;
    };
    Use addUse(QFormLayout& form, const QString& title);
    static void showUse(const Use& use, const QString& used, uint64_t value, const std::optional<uint64_t>& limit,
                        const QString& limitText);
    QTableView* makeTable(TopProxy& proxy, const QString& name, const char* objectName);

    StreamsModel& m_streams;
    ConsumersModel& m_consumers;
    TopProxy* m_worst;
    TopProxy* m_fastest;
    QTableView* m_worstTable;
    QTableView* m_fastestTable;
    QLabel* m_connection;
    QLabel* m_totals;
    QLabel* m_worstNote;
    Use m_storage;
    Use m_memory;
    Use m_streamUse;
    Use m_consumerUse;
};

} // namespace jetlag
