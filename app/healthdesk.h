// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "health/acceptances.h"
#include "items/findingsmodel.h"

namespace jetlag {

class HealthPage;

/// What should be done something about: shows the reports of the session, opens what helps, remembers what somebody
/// accepts. GUI thread.
class HealthDesk : public Desk
{
    Q_OBJECT
public:
    explicit HealthDesk(const DeskServices& services);
    PageId id() const override { return PageId::Health; }
    void show(const Place& place) override;
    std::optional<Place> selection() const override;
    void setOldSince(const std::optional<Timestamp>& since) override;

private:
    void onReport(const HealthReportPtr& report);
    void showReport();
    void showRemedy();
    void watch();
    void openSubject(const FindingSubject& subject);
    void openAcceptance(const FindingPtr& finding);
    void undoAcceptance(const FindingPtr& finding);
    void keepAcceptances(const Finding& finding, const QString& text);
    bool isFrozen() const;

    FindingsModel m_model;
    HealthPage* m_page;
    Acceptances m_acceptances;
    HealthReportPtr m_report; ///< the newest; not shown while the view is frozen
    bool m_isOld = false;
};

} // namespace jetlag
