// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/acceptances.h"
#include "items/tablemodel.h"

#include <memory>

namespace jetlag {

/// How many findings there are that nobody has accepted, by severity, and how many that somebody has.
struct FindingCounts
{
    int critical = 0;
    int warning = 0;
    int notice = 0;
    int accepted = 0;
    int open() const { return critical + warning + notice; }
    friend bool operator==(const FindingCounts&, const FindingCounts&) = default;
};

/// What the rules of Health have found; rows keep their place while a finding lasts.
class FindingsModel : public TableModel
{
    Q_OBJECT
public:
    explicit FindingsModel(QObject* parent = nullptr);
    ~FindingsModel() override;
    void apply(const HealthReport& report);
    void setAcceptances(const Acceptances& acceptances);
    void setOld(bool isOld); ///< nothing has been heard for a while: all of it is as it was
    FindingCounts counts() const;

    FindingPtr findingAt(int row) const;                   ///< null when there is none
    std::optional<Acceptance> acceptanceAt(int row) const; ///< nullopt: it is not accepted
    int rowOf(const QString& key) const;                   ///< by keyOf(); -1 when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void judgeAcceptances();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
