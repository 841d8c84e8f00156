// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lettercomparison.h"

#include "app/exactreading.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/dialogs/comparedialog.h"
#include "widgets/pages/deadletterspage.h"

namespace jetlag {
MessageRef refOf(const DeadLetter& letter)
{
    MessageRef ref;
    ref.stream = letter.stream;
    ref.sequence = letter.sequence;
    ref.time = letter.time;
    ref.subject = letter.storedSubject;
    ref.payloadBytes = letter.size;
    return ref;
}

LetterComparison::LetterComparison(const DeskServices& services, DeadLettersPage& page, const DeadLettersModel& letters)
    : m_services(services)
    , m_page(page)
    , m_letters(letters)
{
}

void LetterComparison::compareSelected()
{
    const std::vector<DeadLetter> chosen = m_page.selectedLetters();
    if (chosen.size() == 2)
        open(chosen, nullptr, {});
}

void LetterComparison::compareWithSucceeded(const DlqChoices& choices, const SnapshotPtr& snapshot)
{
    const std::vector<DeadLetter> chosen = m_page.selectedLetters();
    if (chosen.size() != 1)
        return;
    const DeadLetter& letter = chosen.front();
    if (letter.originalSubject.isEmpty()) {
        m_page.showProblem({Error::Kind::NotFound,
                            tr("The letter does not say where it came from, so nothing tells which others succeeded."),
                            {},
                            0});
        return;
    }
    m_search = m_services.session.succeeded().find(
        requestFor(letter, choices, snapshot),
        {{}, [this, letter](const Result<SucceededMessage>& found) { onFound(letter, found); }});
}

SucceededRequest LetterComparison::requestFor(const DeadLetter& letter, const DlqChoices& choices,
                                              const SnapshotPtr& snapshot) const
{
    SucceededRequest request;
    request.subject = letter.originalSubject;
    request.givenUpBy = letter.consumers;
    if (letter.source != DeadLetterSource::DlqStream) {
        request.stream = letter.stream;
        request.near = letter.sequence;
    }
    for (int row = 0; row < m_letters.rowCount(); ++row) {
        const DeadLetter* other = m_letters.letterAt(row);
        if (other && other->source != DeadLetterSource::DlqStream)
            request.letters.insert({other->stream, other->sequence});
    }
    if (snapshot) {
        for (const auto& [name, row] : snapshot->streams) {
            if (choices.isDlq(*row->facts))
                request.deadLetterStreams.insert(name);
        }
    }
    return request;
}

void LetterComparison::onFound(const DeadLetter& letter, const Result<SucceededMessage>& found)
{
    if (!found) {
        m_page.showProblem(found.error());
        return;
    }
    open({letter}, found->message,
         tr("Left is the nearest message on %1 that %2 has settled: it lies at or below its ack floor, %3, and is no "
            "dead letter that is known here.")
             .arg(displayText(letter.originalSubject), displayName(found->consumer.value),
                  countText(found->floor.value)));
}

/// What is read of the letters comes to the right of `other`, where there is one.
void LetterComparison::open(const std::vector<DeadLetter>& letters, const std::shared_ptr<const StoredMessage>& other,
                            const QString& note)
{
    MessageRefs refs;
    if (other)
        refs.emplace_back(other);
    for (const DeadLetter& letter : letters)
        refs.push_back(refOf(letter));
    ExactReading::start(m_services.session.reader(), refs, ExactReading::What::Missing, this,
                        [this, note](const Result<ExactReading::Messages>& read) {
                            if (!read)
                                m_page.showProblem(read.error());
                            else if (read->size() == 2)
                                (new CompareDialog(read->front(), read->back(), note, &m_services.window))->show();
                        });
}

} // namespace jetlag
