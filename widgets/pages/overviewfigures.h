// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/consumergroups.h"

#include <QWidget>

#include <map>
#include <optional>

namespace jetlag {

class FigureLink;

/// The figures that answer first: who is stuck, who is behind, what has died, what comes in and goes out. Each leads
/// on.
class OverviewFigures : public QWidget
{
    Q_OBJECT
public:
    /// What is counted of consumers and streams. nullopt: not known.
    struct Facts
    {
        GroupCounts groups;
        std::map<ConsumerStatus, int> statuses; ///< of which the groups are made
        std::optional<double> incoming;         ///< messages a second into all streams
        std::optional<double> outgoing;         ///< to all consumers
        uint64_t streams = 0;
        uint64_t consumers = 0;
        bool isWhole = true; ///< everything could be seen: a count is no lower bound
        bool isOld = false;
    };

    explicit OverviewFigures(QWidget* parent = nullptr);
    void setFacts(const Facts& facts);
    /// `lately`: of them, how many came in the last ten minutes.
    void setDeadLetters(const std::optional<quint64>& total, quint64 lately, bool isOld);

signals:
    void openConsumersWhere(const QString& filter);
    void openStreams();
    void openDeadLetters();

private:
    void showGroup(FigureLink& link, ConsumerGroup group, const Facts& facts);

    FigureLink* m_stuck;
    FigureLink* m_behind;
    FigureLink* m_fine;
    FigureLink* m_dead;
    FigureLink* m_in;
    FigureLink* m_out;
};

} // namespace jetlag
