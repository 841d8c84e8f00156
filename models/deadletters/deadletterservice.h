// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/dlqchoices.h"
#include "deadletters/dlqstream.h"
#include "deadletters/lettertwins.h"
#include "domain/lettermapping.h"
#include "domain/result.h"
#include "domain/snapshot.h"

#include <QObject>

#include <memory>
#include <set>
#include <vector>

namespace jetlag {

/// Letters of one dead-letter stream that are not listed: those below the oldest listed one.
struct UnlistedLetters
{
    StreamName stream;
    quint64 count = 0;
    Sequence newest; ///< at or below here they lie
    friend bool operator==(const UnlistedLetters&, const UnlistedLetters&) = default;
};

class JetStreamApi;
struct Advisory;
class ReplayJournal;

/// Keeps the list of dead letters: reads the DLQ streams (DlqChoices, HeaderLooks) without a consumer, and those that
/// lie in their own streams (ParkedLetters), also those given up while nobody listened (MissedLetters). Lives on the
/// session thread; public functions callable from any.
class DeadLetterService : public QObject
{
    Q_OBJECT
public:
    DeadLetterService(const JetStreamApi& api, ReplayJournal& journal, QObject* parent = nullptr);
    ~DeadLetterService() override;

    /// What the user has said of streams; remembered by the caller.
    void setChoices(const DlqChoices& choices);
    /// How headers and subjects of letters are read; those that are listed are read again where that has changed.
    void setMapping(const LetterMapping& mapping);
    /// New facts: reads what was added to the DLQ streams, drops what has gone.
    void onSnapshot(const jetlag::SnapshotPtr& snapshot);
    /// MAX_DELIVERIES or MSG_TERMINATED; other advisories are passed over.
    void onAdvisory(const Advisory& advisory);
    void refresh();
    /// Most rows kept per stream (newest first), 50,000 until somebody says otherwise; the rest is counted.
    void setLimit(int rowsPerStream);

signals:
    void changed(const std::vector<jetlag::DeadLetter>& upserted,
                 const std::vector<std::pair<jetlag::StreamName, jetlag::Sequence>>& removed);
    /// How many are not listed: in dead-letter streams, and in their own streams. After each look.
    void truncated(const std::vector<jetlag::UnlistedLetters>& inDlqStreams, quint64 inTheirStreams);
    void problem(const jetlag::Error& error);
    /// Streams whose messages say by their headers that they are dead letters, and neither a name nor somebody does.
    void recognised(const std::set<jetlag::StreamName>& streams);

private:
    void look(const SnapshotPtr& snapshot);
    void lookAtRecords(const Snapshot& snapshot);
    void onRecognised();
    void tell(const LetterNews& news);
    void onNews(const StreamName& name, const DlqStream::News& news);
    DeadLetter letterOf(const StoredMessage& message, DeadLetterSource source, const Incarnation& seen) const;

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
