// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/configcode.h"
#include "app/desk.h"
#include "app/settings.h"
#include "app/takeopener.h"
#include "widgets/dialogs/configdialog.h"
#include "widgets/dialogs/consumeractdialog.h"
#include "widgets/dialogs/streamactdialog.h"

#include <deque>
#include <vector>

namespace jetlag {

/// What changes the stream or the consumer that is selected, whichever page it is selected on: its configuration and
/// its life. GUI thread.
class AdminActions : public QObject
{
    Q_OBJECT
public:
    explicit AdminActions(const DeskServices& services); ///< all must outlive this
    void take(const SnapshotPtr& snapshot);
    void editConsumer(const ConsumerKey& key); ///< in its dialog
    /// The consumers that are selected together, the current one among them.
    void setSelected(const std::vector<ConsumerKey>& keys);
    /// What an event of here has changed in a configuration; null: nothing that is known.
    const ConfigChange* changeOf(const Event& event) const;
    void putBack(const ConfigChange& change); ///< in the dialog that edits it

signals:
    void actionDone(const jetlag::Event& event);

private:
    void update();
    std::optional<ConsumerKey> currentConsumer() const;
    const StreamRow* currentStream() const;                                ///< null: none that is known
    const ConsumerRow* rowOf(const std::optional<ConsumerKey>& key) const; ///< null: not known
    void openAct(ConsumerActDialog::Act act);
    void openConfig(const ConsumerKey& key, ConfigDialog::Mode mode);
    void openReset();
    void openStream(ConfigDialog::Mode mode);
    void openStreamDeletion();
    void openStreamAct(StreamActDialog::Act act);
    /// On the page of consumers several, where that is wanted; else the current one. Empty: none.
    std::vector<ConsumerKey> chosen(bool several) const;
    void open(ChangeDialog* dialog);
    void copy(bool isConsumer, ConfigCode code);
    void lookForUnfinished();
    void openAgain();
    void keepTemplates(ConfigDialog& dialog, Settings::Key key);
    void remember(const ConfigChange& change);

    const DeskServices m_services;
    TakeOpener m_taking;
    SnapshotPtr m_snapshot;
    std::vector<ConsumerKey> m_selected;
    UnfinishedLook m_unfinishedLook;
    bool m_hasLooked = false; ///< for what an earlier run has not finished
    std::vector<Recreation> m_unfinished;
    std::deque<ConfigChange> m_changes; ///< of this session, the newest last
};

} // namespace jetlag
