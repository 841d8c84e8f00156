// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "widgets/dialogs/keychangedialog.h"

namespace jetlag {

class BucketsModel;
class BucketsPage;

/// The Buckets page: looks at keys and objects, and opens what changes them. GUI thread.
class BucketsDesk : public Desk
{
    Q_OBJECT
public:
    BucketsDesk(const DeskServices& services, BucketsModel& model);
    PageId id() const override { return PageId::Buckets; }
    void show(const Place& place) override;
    std::optional<Place> selection() const override;
    void take(const SnapshotPtr& snapshot) override;

private:
    void connectActions();
    void connectObjects();
    void update();
    void openKeyChange(KeyChangeDialog::Mode mode);
    void openCreation();
    void openDeletion();
    void openUpload(const QString& path);
    void openObjectDeletion();
    void compareRevisions();

    BucketsPage* m_page;
};

} // namespace jetlag
