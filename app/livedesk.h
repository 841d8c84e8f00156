// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

namespace jetlag {

class LiveSubjectsPage;

/// Core subjects as they pass by; the page keeps its history of subjects for each connection. GUI thread.
class LiveDesk : public Desk
{
    Q_OBJECT
public:
    explicit LiveDesk(const DeskServices& services);
    PageId id() const override { return PageId::LiveSubjects; }
    void setPaused(bool paused);

signals:
    void pausedChanged(bool paused); ///< on its page

private:
    LiveSubjectsPage* m_page;
};

} // namespace jetlag
