// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/chartexport.h"

#include "widgets/plot/chartframe.h"
#include "widgets/plot/charttext.h"

#include <QFileInfo>
#include <QSaveFile>

namespace jetlag {

QStringList chartExportFilters()
{
    return {ChartFrame::tr("Image (*.png)"), ChartFrame::tr("Scalable image (*.svg)"),
            ChartFrame::tr("Document (*.pdf)"), ChartFrame::tr("Values (*.csv)")};
}

Result<bool> exportChart(const TimeChart& chart, const QString& title, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == u"csv")
        bytes = toCsv(chart.series());
    else if (suffix == u"png")
        bytes = chart.rendered(ChartFormat::Png, title);
    else if (suffix == u"svg")
        bytes = chart.rendered(ChartFormat::Svg, title);
    else if (suffix == u"pdf")
        bytes = chart.rendered(ChartFormat::Pdf, title);
    else
        return unexpected(
            Error{Error::Kind::InvalidInput,
                  ChartFrame::tr("A chart is written as .png, .svg, .pdf or .csv, not as \"%1\".").arg(suffix),
                  {},
                  0});
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unexpected(
            Error{Error::Kind::Storage,
                  ChartFrame::tr("The chart could not be written to %1: %2").arg(path, file.errorString()),
                  {},
                  0});
    return true;
}

} // namespace jetlag
