// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/journalwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ReplayJournal)
};

} // namespace

JournalWriter::JournalWriter(const ReplayJournal& journal)
    : m_journal(journal)
{
}

JournalWriter::~JournalWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_mustEnd = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void JournalWriter::begin(std::vector<ReplayJournal::Intent> intents, const QByteArray& job, Written written)
{
    Order order;
    order.keys.reserve(intents.size());
    for (const ReplayJournal::Intent& intent : intents) {
        order.keys.push_back(intent.messageId);
        Pending& pending = m_pending[intent.messageId];
        pending.entry.begun = intent.at.value_or(systemNow());
        pending.entry.isServerTime = intent.at.has_value();
        pending.entry.targetStream = intent.targetStream;
        pending.entry.targetLast = intent.targetLast;
        pending.edit = intent.edit;
        ++pending.times;
    }
    order.write = [intents = std::move(intents), job](ReplayJournal& journal) {
        return journal.begin(intents, job).has_value();
    };
    order.written = std::move(written);
    handIn(std::move(order));
}

void JournalWriter::finish(std::vector<ReplayJournal::Outcome> outcomes, const QByteArray& job,
                           std::vector<ReplayJournal::JobLetter> letters, Written written)
{
    handIn({[outcomes = std::move(outcomes), job, letters = std::move(letters)](ReplayJournal& journal) {
                return journal.finish(outcomes, job, letters);
            },
            std::move(written),
            {}});
}

void JournalWriter::beginJob(const QByteArray& job, const StreamName& source, bool isDiscard)
{
    handIn({[job, source, isDiscard](ReplayJournal& journal) { return journal.beginJob(job, source, isDiscard); },
            {},
            {}});
}

void JournalWriter::endJob(const QByteArray& job, ReplayJournal::JobState state, const ReplayProgress& counts,
                           const QString& note, Written written)
{
    handIn({[job, state, counts, note](ReplayJournal& journal) { return journal.endJob(job, state, counts, note); },
            std::move(written),
            {}});
}

void JournalWriter::noteFates(std::vector<ReplayJournal::JobFate> fates)
{
    handIn({[fates = std::move(fates)](ReplayJournal& journal) { return journal.noteFates(fates); }, {}, {}});
}

std::optional<ReplayJournal::Entry> JournalWriter::find(const QByteArray& messageId) const
{
    auto entry = m_journal.find(messageId);
    const auto pending = m_pending.constFind(messageId);
    // Of several attempts without an answer the first counts.
    if (pending == m_pending.constEnd() || (entry && entry->state == ReplayJournal::State::Intended))
        return entry;
    ReplayJournal::Entry begun = pending->entry;
    begun.times = entry ? entry->times : 0;
    begun.storedAs = entry ? entry->storedAs : Sequence();
    return begun;
}

std::optional<ReplayJournal::Edit> JournalWriter::findEdit(const QByteArray& messageId) const
{
    const auto pending = m_pending.constFind(messageId);
    if (pending != m_pending.constEnd() && pending->edit)
        return *pending->edit;
    return m_journal.findEdit(messageId);
}

void JournalWriter::lettersToFollow(size_t most, Followed found)
{
    auto letters = std::make_shared<std::vector<ReplayJournal::FollowedLetter>>();
    handIn({[most, letters](ReplayJournal& journal) {
                *letters = journal.lettersToFollow(most);
                return true;
            },
            [letters, found = std::move(found)](const std::optional<Error>&) { found(*letters); },
            {}});
}

void JournalWriter::flush()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_orders.empty() && !m_isWriting; });
}

void JournalWriter::handIn(Order order)
{
    if (!m_journal.isUsable()) { // of a newer version, say: it is left alone
        tell(std::move(order), false);
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_orders.push_back(std::move(order));
    }
    if (!m_thread.joinable())
        m_thread = std::thread(&JournalWriter::run, this);
    m_changed.notify_all();
}

void JournalWriter::run()
{
    const auto journal = ReplayJournal::further(m_journal.path(), m_journal.scope());
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_mustEnd || !m_orders.empty(); });
        if (m_orders.empty())
            return;
        auto orders = std::exchange(m_orders, {});
        m_isWriting = true;
        lock.unlock();
        write(*journal, std::move(orders));
        lock.lock();
        m_isWriting = false;
        m_changed.notify_all();
    }
}

/// All in one commit; where that fails each by itself, so that what can be written is.
void JournalWriter::write(ReplayJournal& journal, std::vector<Order> orders)
{
    const auto all = [&] {
        return std::all_of(orders.begin(), orders.end(), [&](const Order& order) { return order.write(journal); });
    };
    const bool areWritten = journal.together(all);
    for (Order& order : orders) {
        const bool isWritten = areWritten || journal.together([&] { return order.write(journal); });
        tell(std::move(order), isWritten);
    }
}

void JournalWriter::tell(Order order, bool isWritten)
{
    m_home.address().deliver([this, order = std::move(order), isWritten] {
        for (const QByteArray& key : order.keys) {
            const auto pending = m_pending.find(key);
            if (pending != m_pending.end() && --pending->times == 0)
                m_pending.erase(pending);
        }
        if (!order.written)
            return;
        order.written(
            isWritten ? std::nullopt
                      : std::optional(Error{Error::Kind::Storage,
                                            Words::tr("The replay journal could not be written: nothing more is sent."),
                                            {},
                                            0}));
    });
}

} // namespace jetlag
