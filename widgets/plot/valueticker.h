// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace jetlag {

/// Signed logarithm: keeps 0 at 0, so that an empty backlog is shown.
double signedLog(double value);

/// Ticks of the value axis: few, from zero on, in the locale's form; of counters only whole ones.
class ValueTicker : public QCPAxisTicker
{
public:
    void setLogarithmic(bool logarithmic) { m_logarithmic = logarithmic; }
    bool isLogarithmic() const { return m_logarithmic; }
    void setWhole(bool whole) { m_whole = whole; }

protected:
    double getTickStep(const QCPRange& range) override;
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
    int getSubTickCount(double tickStep) override;

private:
    bool m_logarithmic = false;
    bool m_whole = false;
};

} // namespace jetlag
