// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subject.h"
#include "widgets/plot/timechart.h"
#include "widgets/plot/timechartplot.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace jetlag {
namespace {

/// Adds title and legend to a plot while an image is made of it.
class Dressed
{
public:
    Dressed(QCustomPlot& plot, const QVector<ChartSeries>& series, const QString& title)
        : m_plot(plot)
    {
        plot.plotLayout()->insertRow(0);
        m_title = new QCPTextElement(&plot, title, plot.font());
        m_title->setTextColor(plot.xAxis->tickLabelColor());
        plot.plotLayout()->addElement(0, 0, m_title);
        for (int i = 0; i < plot.graphCount() && i < series.size(); ++i)
            plot.graph(i)->setName(displayText(series[i].name));
        plot.legend->setVisible(!series.empty());
        plot.legend->setBrush(plot.palette().brush(QPalette::Base));
        plot.legend->setTextColor(plot.xAxis->tickLabelColor());
    }
    ~Dressed()
    {
        m_plot.legend->setVisible(false);
        m_plot.plotLayout()->remove(m_title);
        m_plot.plotLayout()->simplify();
        m_plot.replot(QCustomPlot::rpQueuedReplot);
    }
    Q_DISABLE_COPY_MOVE(Dressed)

private:
    QCustomPlot& m_plot;
    QCPTextElement* m_title;
};

void paint(QCustomPlot& plot, QPaintDevice& device, const QSize& size)
{
    QCPPainter painter(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.fillRect(QRect(QPoint(0, 0), size), plot.palette().brush(QPalette::Base));
    plot.toPainter(&painter, size.width(), size.height());
}

} // namespace

QByteArray TimeChart::rendered(ChartFormat format, const QString& title) const
{
    QCustomPlot& plot = *m_plot->widget;
    const Dressed dressed(plot, m_series, title);
    const QSize size = plot.size().expandedTo({640, 320});
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    switch (format) {
    case ChartFormat::Png: {
        constexpr double scale = 2; // sharp in documents, too
        if (!plot.toPixmap(size.width(), size.height(), scale).save(&buffer, "PNG"))
            return {};
        break;
    }
    case ChartFormat::Svg: {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(0, 0), size));
        generator.setTitle(title);
        paint(plot, generator, size);
        break;
    }
    case ChartFormat::Pdf: {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        constexpr int dotsPerInch = 72;
        writer.setResolution(dotsPerInch);
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setPageSize(QPageSize(QSizeF(size), QPageSize::Point));
        paint(plot, writer, size);
        break;
    }
    }
    return buffer.data();
}

} // namespace jetlag
