// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/tablemodel.h"
#include "payload/comparison.h"

namespace jetlag {

/// The rows of a comparison in its own order, all of them or only those that differ.
class ComparisonModel : public TableModel
{
    Q_OBJECT
public:
    explicit ComparisonModel(QObject* parent = nullptr);
    void setComparison(Comparison comparison); ///< once
    void setOnlyDifferences(bool only);
    const Comparison& comparison() const { return m_comparison; }
    const ComparedRow& rowAt(int row) const { return m_comparison.rows[m_shown[static_cast<size_t>(row)]]; }
    /// The next row that differs beyond `row`, upwards or downwards; -1 when there is none.
    int nextDifference(int row, int step) const;
    /// The rows shown that differ, one a line: sign, place and both sides, for the clipboard.
    QString differencesText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void fill();

    Comparison m_comparison;
    std::vector<size_t> m_shown;
    bool m_onlyDifferences = true;
};

} // namespace jetlag
