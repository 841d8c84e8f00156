// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "monitor/history.h"
#include "widgets/plot/timechart.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace jetlag {

/// What the charts are about: some consumers, and the stream if one was selected.
struct ChartSelection
{
    std::optional<StreamName> stream;
    std::vector<ConsumerKey> consumers;
    friend bool operator==(const ChartSelection&, const ChartSelection&) = default;
};

enum class ChartKind { Lag, AckPending, Waiting, Rate };
constexpr std::array<ChartKind, 4> AllCharts{ChartKind::Lag, ChartKind::AckPending, ChartKind::Waiting,
                                             ChartKind::Rate};

/// Most consumers drawn at once; more lines could not be told apart.
constexpr size_t MaxChartConsumers = 20;

/// The number of each drawn consumer's colour: the same one in all charts, and it stays while others come and go.
class ChartColors
{
public:
    /// Those that are new get the lowest numbers that are free.
    void select(const std::vector<ConsumerKey>& consumers);
    int of(const ConsumerKey& consumer) const; ///< ChartSeries::Ink when it is not selected

private:
    std::map<ConsumerKey, int> m_numbers;
};

/// The series of every chart (in the order of AllCharts) out of the history. Consumers' names stand alone where they
/// belong to one stream. What is acked is the dashed line beside what is delivered; the stream's own rate is drawn in
/// the colour of the text.
std::array<QVector<ChartSeries>, 4> chartSeries(const History& history, const ChartSelection& selection,
                                                const ChartColors& colors, TimeWindow window);
/// Marks of the window that concern the selection or everything (connection events).
QVector<ChartMark> chartMarks(const History& history, const ChartSelection& selection, TimeWindow window);

} // namespace jetlag
