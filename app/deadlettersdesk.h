// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "items/deadlettersmodel.h"
#include "items/replayjobsmodel.h"

namespace jetlag {

class DeadLettersPage;

/// Dead letters of all sources and what puts them back or discards them. GUI thread.
class DeadLettersDesk : public Desk
{
    Q_OBJECT
public:
    explicit DeadLettersDesk(const DeskServices& services);
    PageId id() const override { return PageId::DeadLetters; }
    void show(const Place& place) override;
    void take(const SnapshotPtr& snapshot) override;
    size_t letters() const; ///< listed
    bool hasNew() const;    ///< more than when somebody looked last

signals:
    void lettersChanged();

private:
    void connectActions();
    void updateApplicable();

    DeadLettersModel m_letters;
    ReplayJobsModel m_jobs;
    DeadLettersPage* m_page;
    size_t m_seen = 0; ///< letters, when somebody looked last
};

} // namespace jetlag
