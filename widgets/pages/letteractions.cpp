// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/letteractions.h"

#include "widgets/dialogs/discarddialog.h"
#include "widgets/dialogs/replaydialog.h"

#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace jetlag {
namespace {

/// Who has given up all of these.
std::vector<ConsumerName> commonConsumers(const std::vector<DeadLetter>& letters)
{
    if (letters.front().source == DeadLetterSource::DlqStream)
        return {}; // those of a copy have given up its original, in another stream
    std::vector<ConsumerName> common = letters.front().consumers;
    for (const DeadLetter& letter : letters)
        std::erase_if(common, [&letter](const ConsumerName& name) {
            return std::find(letter.consumers.begin(), letter.consumers.end(), name) == letter.consumers.end();
        });
    return common;
}

} // namespace

bool isConfirmed(const DeadLetter& letter)
{
    return letter.state == DeadLetterState::AlreadyThere || letter.state == DeadLetterState::Replayed;
}

LetterActions::LetterActions(ReplayService& service, MessageReader& reader, RemovedCopies& copies, QWidget& window)
    : QObject(&window)
    , m_service(service)
    , m_reader(reader)
    , m_copies(copies)
    , m_window(window)
{
}

void LetterActions::setLocked(bool locked, const QString& reason)
{
    m_isLocked = locked;
    m_lockReason = reason;
    for (auto* dialog : m_window.findChildren<ReplayDialog*>())
        dialog->setLocked(locked, reason);
    for (auto* dialog : m_window.findChildren<DiscardDialog*>())
        dialog->setLocked(locked, reason);
}

void LetterActions::setSnapshot(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    for (auto* dialog : m_window.findChildren<ReplayDialog*>())
        dialog->setSnapshot(snapshot);
}

void LetterActions::replay(const std::vector<DeadLetter>& letters, const std::shared_ptr<const StoredMessage>& shown)
{
    const DeadLetter& first = letters.front();
    ReplayRequest request;
    request.mapping = m_mapping;
    request.source = first.stream;
    request.kind = first.source;
    if (first.seen.created)
        request.seen = first.seen;
    for (const DeadLetter& letter : letters)
        request.sequences.push_back(letter.sequence);
    request.givenUpBy = commonConsumers(letters);
    // An original is where every consumer reads it: taking it away must be asked for.
    request.removeAfterConfirmed = first.source == DeadLetterSource::DlqStream;
    if (letters.size() == 1)
        request.targetSubject = first.originalSubject; // a proposal, to be changed
    openReplay(request, shown);
}

void LetterActions::replayWholeStream(const StreamName& stream)
{
    ReplayRequest request;
    request.mapping = m_mapping;
    request.source = stream;
    request.all = true;
    openReplay(request, nullptr);
}

void LetterActions::openReplay(const ReplayRequest& request, const std::shared_ptr<const StoredMessage>& shown)
{
    auto* dialog = new ReplayDialog(m_service, request, &m_window);
    dialog->setLocked(m_isLocked, m_lockReason);
    dialog->setSnapshot(m_snapshot);
    connect(dialog, &ReplayDialog::jobStarted, this, &LetterActions::jobStarted);
    if (request.sequences.size() == 1) {
        if (shown && shown->stream == request.source && shown->sequence == request.sequences.front()) {
            dialog->setMessage(*shown);
        } else {
            const auto show = [dialog = QPointer(dialog)](const auto& read) {
                if (read && dialog)
                    dialog->setMessage(**read);
            };
            m_editing = m_reader.readOne(request.source, request.sequences.front(), {{}, show});
        }
    }
    dialog->open();
}

void LetterActions::discard(const LetterSelection& chosen, bool onlyConfirmed)
{
    std::vector<DiscardRequest> requests;
    for (const auto& [group, letters] : chosen) {
        DiscardRequest request{{}, group.first, letters.front().seen, {}, commonConsumers(letters), onlyConfirmed};
        for (const DeadLetter& letter : letters)
            request.letters.push_back({letter.sequence, letter.storedSubject, letter.time, letter.size});
        requests.push_back(std::move(request));
    }
    auto* dialog = new DiscardDialog(m_service, m_copies, requests, &m_window);
    dialog->setLocked(m_isLocked, m_lockReason);
    connect(dialog, &DiscardDialog::jobStarted, this, &LetterActions::jobStarted);
    connect(dialog, &DiscardDialog::putBackWanted, this, &LetterActions::putBackWanted);
    dialog->open();
}

} // namespace jetlag
