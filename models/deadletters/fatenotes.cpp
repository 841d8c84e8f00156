// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/fatenotes.h"

#include <algorithm>

namespace jetlag {

using namespace std::chrono_literals;

namespace {
constexpr auto interval = 50ms;
constexpr size_t atATime = 500;
} // namespace

FateNotes::FateNotes(JournalWriter& journal, ReplayFollowUp& followUp, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &FateNotes::writeSome);
    connect(&followUp, &ReplayFollowUp::told, this, &FateNotes::take);
}

FateNotes::~FateNotes()
{
    writeAll();
}

void FateNotes::take(const FateNews& news)
{
    for (const FateNews::Letter& letter : news.letters) {
        const bool isNothing = letter.fate == LetterFate::Unknown && letter.note.isEmpty(); // as it is written at first
        if (!letter.job.isEmpty() && !isNothing && !letter.isFromJournal)
            m_waiting.push_back({letter.job, letter.sequence, letter.fate, letter.note});
    }
    if (!m_waiting.empty() && !m_timer.isActive())
        m_timer.start();
}

void FateNotes::writeSome()
{
    const auto some = m_waiting.begin() + static_cast<std::ptrdiff_t>(std::min(atATime, m_waiting.size()));
    m_journal.noteFates({m_waiting.begin(), some});
    m_waiting.erase(m_waiting.begin(), some);
    if (m_waiting.empty())
        m_timer.stop();
}

void FateNotes::writeAll()
{
    while (!m_waiting.empty())
        writeSome();
}

} // namespace jetlag
