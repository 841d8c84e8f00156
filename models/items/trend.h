// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace jetlag {

/// The last changes of a value, for a sparkline. Bounded.
class Trend
{
public:
    void add(double value);
    QVector<double> values() const { return m_values; }
    /// "rising, 120 to 900", for screen readers.
    QString spoken() const;

private:
    QVector<double> m_values;
};

} // namespace jetlag
