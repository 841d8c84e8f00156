// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/charttext.h"

#include <QDateTime>

#include <cmath>
#include <map>

namespace jetlag {
namespace {

QByteArray quoted(const QString& text)
{
    return '"' + text.toUtf8().replace('"', "\"\"") + '"';
}

} // namespace

QByteArray toCsv(const QVector<ChartSeries>& series)
{
    std::map<double, QVector<double>> rows;
    QByteArray csv = "time";
    for (qsizetype i = 0; i < series.size(); ++i) {
        csv += ',' + quoted(series[i].name);
        for (qsizetype k = 0; k < series[i].times.size(); ++k) {
            auto& row = rows[series[i].times[k]];
            row.resize(series.size(), std::nan(""));
            row[i] = series[i].values[k];
        }
    }
    csv += "\r\n";
    for (auto& [time, row] : rows) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(std::llround(time * 1000));
        csv += at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODateWithMs).toUtf8();
        for (const double value : row)
            csv += ',' + (std::isnan(value) ? QByteArray() : QByteArray::number(value, 'g', 17));
        csv += "\r\n";
    }
    return csv;
}

} // namespace jetlag
