// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/navigation.h"
#include "domain/event.h"
#include "domain/snapshot.h"

#include <QObject>

namespace jetlag {

class LockPolicy;
class MainWindow;
class Session;
class Settings;
class TablePage;

/// What a desk works with. All outlive it.
struct DeskServices
{
    Session& session;
    Settings& settings;
    MainWindow& window;
    LockPolicy& lock;
};

/// One page with what belongs to it: its actions, its dialogs, and the way there. The workbench brings it data and
/// tells it when somebody opens its page; what it changes on the server it says by actionDone(). GUI thread.
class Desk : public QObject
{
    Q_OBJECT
public:
    explicit Desk(const DeskServices& services);
    virtual PageId id() const = 0;
    /// Somebody went to a place on its page.
    virtual void show(const Place&) {}
    /// What is selected on its page, for the panes, when somebody comes to it without naming anything.
    virtual std::optional<Place> selection() const { return std::nullopt; }
    /// New data. `problems` of it are said where they belong.
    virtual void take(const SnapshotPtr& snapshot);
    /// Nothing new is heard: what is shown is old since then. nullopt: it is news.
    virtual void setOldSince(const std::optional<Timestamp>&) {}
    /// The connection is there again.
    virtual void resume() {}

signals:
    void actionDone(const jetlag::Event& event); ///< for the Events page
    void selected(const jetlag::Place& place);   ///< another thing on its page

protected:
    const DeskServices& services() const { return m_services; }
    const SnapshotPtr& snapshot() const { return m_snapshot; } ///< null until there is one
    bool isCurrent() const;                                    ///< its page is the one that is shown
    /// A page that is one table: with the keys and actions that all of them have.
    void addTablePage(TablePage* page);
    /// Translated: why rows may be missing, by the first request of that kind that failed; empty: all were answered.
    QString whatIsMissing(const char* operation) const;

private:
    const DeskServices m_services;
    SnapshotPtr m_snapshot;
};

} // namespace jetlag
