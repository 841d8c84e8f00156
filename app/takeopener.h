// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

#include <QPointer>

#include <vector>

namespace jetlag {

class TakeDialog;

/// Opens the dialogs that take messages, one a consumer, tells them what is new, and lets the window go only when
/// nothing is held in any of them. GUI thread.
class TakeOpener : public QObject
{
    Q_OBJECT
public:
    explicit TakeOpener(const DeskServices& services); ///< all must outlive this
    ~TakeOpener() override;                            ///< closes what is open: it refers to services of the session
    void open(const ConsumerKey& key);
    void take(const SnapshotPtr& snapshot);

signals:
    void actionDone(const jetlag::Event& event);

private:
    void tell(TakeDialog& dialog) const;
    void keepLayout(TakeDialog& dialog);
    bool mayGo();

    const DeskServices m_services;
    SnapshotPtr m_snapshot;
    std::vector<QPointer<TakeDialog>> m_dialogs;
};

} // namespace jetlag
