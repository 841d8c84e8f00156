// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayservice.h"
#include "domain/snapshot.h"
#include "items/runningreplay.h"
#include "reading/messagereader.h"

#include <QObject>

#include <map>
#include <vector>

class QWidget;

namespace jetlag {

class RemovedCopies;

/// By stream, and whether they lie in their own stream (parked, terminated) or in one for dead letters; by sequence.
using LetterSelection = std::map<std::pair<StreamName, bool>, std::vector<DeadLetter>>;

/// Said to lie in its target, too.
bool isConfirmed(const DeadLetter& letter);

/// What is done with dead letters: opens the dialogs that replay and discard them. GUI thread.
class LetterActions : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this; dialogs belong to `window`.
    LetterActions(ReplayService& service, MessageReader& reader, RemovedCopies& copies, QWidget& window);
    void setLocked(bool locked, const QString& reason);
    void setMapping(const LetterMapping& mapping) { m_mapping = mapping; } ///< how letters are read
    void setSnapshot(const SnapshotPtr& snapshot);                         ///< whether anybody takes what is replayed
    /// Letters of one stream. `shown`: the message of the only one, where it is at hand, to be edited.
    void replay(const std::vector<DeadLetter>& letters, const std::shared_ptr<const StoredMessage>& shown);
    void replayWholeStream(const StreamName& stream);
    void discard(const LetterSelection& chosen, bool onlyConfirmed);

signals:
    void jobStarted(jetlag::RunningReplay* job);
    void putBackWanted(); ///< of what was discarded

private:
    void openReplay(const ReplayRequest& request, const std::shared_ptr<const StoredMessage>& shown);

    ReplayService& m_service;
    MessageReader& m_reader;
    RemovedCopies& m_copies;
    QWidget& m_window;
    OneReading m_editing; ///< of the one that is edited in the replay dialog
    LetterMapping m_mapping;
    SnapshotPtr m_snapshot;
    bool m_isLocked = false;
    QString m_lockReason;
};

} // namespace jetlag
