// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "deadletters/dlqchoices.h"
#include "deadletters/succeededservice.h"
#include "items/deadlettersmodel.h"
#include "reading/messageref.h"

namespace jetlag {

class DeadLettersPage;

/// To be read: what is listed of a letter tells it from another message in its place.
MessageRef refOf(const DeadLetter& letter);

/// Dead letters side by side: two that are selected, or one and the nearest on its subject that succeeded. GUI thread.
class LetterComparison : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    LetterComparison(const DeskServices& services, DeadLettersPage& page, const DeadLettersModel& letters);
    void compareSelected();
    /// `choices`: which streams of the snapshot hold letters only.
    void compareWithSucceeded(const DlqChoices& choices, const SnapshotPtr& snapshot);

private:
    SucceededRequest requestFor(const DeadLetter& letter, const DlqChoices& choices, const SnapshotPtr& snapshot) const;
    void onFound(const DeadLetter& letter, const Result<SucceededMessage>& found);
    void open(const std::vector<DeadLetter>& letters, const std::shared_ptr<const StoredMessage>& other,
              const QString& note);

    const DeskServices m_services;
    DeadLettersPage& m_page;
    const DeadLettersModel& m_letters;
    SucceededSearch m_search;
};

} // namespace jetlag
