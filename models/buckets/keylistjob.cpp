// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buckets/keylistjob.h"

#include "domain/subject.h"

namespace jetlag {
namespace {

constexpr uint64_t mostPages = 1000;
constexpr uint64_t veryMany = 20'000;        ///< keys: whose names a server from 2.9 on tells within a moment
constexpr int mostNewest = 1000;             ///< messages
constexpr uint64_t newestBytes = 16U << 20U; ///< of them

/// Whether the server itself can choose by it.
bool isPattern(const QString& filter)
{
    return filter.endsWith(u'.') || filter.contains(u'*') || filter.contains(u'>');
}

} // namespace

KeyListJob::KeyListJob(const JetStreamApi& api, KeyQuery query, std::optional<ServerVersion> version,
                       KeyListing::Teller teller)
    : m_api(api)
    , m_query(std::move(query))
    , m_text(isPattern(m_query.filter) ? QString() : m_query.filter)
    , m_version(version)
    , m_teller(std::move(teller))
{
}

bool KeyListJob::isLarge() const
{
    return m_query.keys > veryMany;
}

ReadAccess KeyListJob::access() const
{
    ReadAccess access;
    access.version = m_version;
    access.mayUseDirect = m_version.has_value();
    access.isExact = false;
    return access;
}

QString KeyListJob::subjectFilter() const
{
    QString pattern = isPattern(m_query.filter) ? m_query.filter : QStringLiteral(">");
    if (m_list.way == KeyList::Way::Near)
        pattern = m_hasAskedForKey ? QString(m_text + u'.') : m_text;
    if (pattern.endsWith(u'.'))
        pattern += u'>';
    return m_query.rules.keyPrefix + pattern;
}

void KeyListJob::start()
{
    if (isLarge() && m_query.filter.isEmpty()) {
        readNewest();
        return;
    }
    if (isLarge() && !m_text.isEmpty() && m_query.isThorough) {
        readAll();
        return;
    }
    if (isLarge() && !m_text.isEmpty())
        m_list.way = KeyList::Way::Near;
    if (isValidSubject(subjectFilter()))
        ask(0);
    else
        m_teller.end(m_list); // no key can match
}

void KeyListJob::stop()
{
    m_api.cancelAll();
    m_newest.reset();
    m_range.reset();
    m_teller.end(unexpected(cancelledError()));
}

void KeyListJob::ask(uint64_t offset)
{
    StreamInfoQuery query;
    query.subjectsFilter = subjectFilter();
    query.offset = offset;
    m_api.streamInfo(m_query.stream, query, [this, offset](const Result<StreamInfoReply>& page) {
        if (page)
            onPage(offset, *page);
        else
            m_teller.end(unexpected(page.error()));
    });
}

void KeyListJob::onPage(uint64_t offset, const StreamInfoReply& page)
{
    for (auto subject = page.subjects.begin(); subject != page.subjects.end(); ++subject) {
        const auto key = keyOf(m_query.rules, subject.key());
        if (!key || (!takesAll() && !key->contains(m_text, Qt::CaseInsensitive)))
            continue;
        ++m_list.matching;
        if (m_list.keys.size() < m_query.most)
            m_list.keys.push_back(*key);
    }
    const uint64_t inAll = std::max(page.total, offset + static_cast<uint64_t>(page.subjects.size()));
    const uint64_t next = offset + page.limit;
    const bool isLast = page.limit == 0 || page.subjects.isEmpty() || next >= inAll || next / page.limit >= mostPages;
    // Nobody needs to look at each to know how many there are.
    const bool isEnough = takesAll() && m_list.keys.size() >= m_query.most;
    if (!isLast && !isEnough) {
        m_teller.progress({next, inAll});
        ask(next);
        return;
    }
    if (m_list.way == KeyList::Way::Near && !std::exchange(m_hasAskedForKey, true)) {
        ask(0);
        return;
    }
    if (takesAll() && m_list.way == KeyList::Way::Names)
        m_list.matching = std::max(m_list.matching, inAll);
    finish();
}

void KeyListJob::finish()
{
    m_list.isWhole = m_list.matching == m_list.keys.size();
    m_teller.end(std::move(m_list));
}

void KeyListJob::readNewest()
{
    m_list.way = KeyList::Way::Newest;
    ReadSpec spec;
    spec.stream = m_query.stream;
    spec.limit = mostNewest;
    spec.pageBytes = newestBytes;
    m_newest = std::make_unique<ReadJob>(m_api, spec, access(), [this](const MessageBatch& batch) {
        onRead(batch.messages, true);
        if (batch.finished)
            onAllRead(batch.error);
    });
    m_newest->start();
}

/// Names come with messages quicker than an old server can list them, and without holding it up.
void KeyListJob::readAll()
{
    m_list.way = KeyList::Way::Messages;
    m_api.streamInfo(m_query.stream, {}, [this](const Result<StreamInfoReply>& info) {
        if (!info) {
            m_teller.end(unexpected(info.error()));
            return;
        }
        const StreamFacts& facts = *info->facts;
        RangeRead::Spec spec;
        spec.stream = m_query.stream;
        spec.from = std::max<uint64_t>(1, facts.state.first.value);
        spec.to = facts.state.last.value;
        spec.averageBytes = averageBytes(facts.state);
        spec.streamBytes = facts.state.bytes;
        spec.method = access().methodFor(facts.config, facts.state.messages);
        spec.priority = RequestPriority::Background;
        m_range = std::make_unique<RangeRead>(
            m_api, spec,
            [this, all = facts.state.messages](const Messages& messages) {
                onRead(messages, false);
                m_teller.progress({m_read, all});
            },
            [this](const RangeRead::End& end) { onAllRead(end.error); });
        m_range->start();
    });
}

void KeyListJob::onRead(const Messages& messages, bool newestFirst)
{
    m_read += messages.size();
    for (const auto& message : messages) {
        const auto key = keyOf(m_query.rules, message->subject);
        if (!key || (!m_text.isEmpty() && !key->contains(m_text, Qt::CaseInsensitive)))
            continue;
        const auto known = m_states.find(*key);
        if (known == m_states.end()) {
            ++m_list.matching;
            if (m_states.size() < m_query.most)
                m_states.emplace(*key, keyStateOf(*key, *message));
        } else if (!newestFirst) {
            known->second = keyStateOf(*key, *message);
        }
    }
}

void KeyListJob::onAllRead(const std::optional<Error>& error)
{
    if (error) {
        m_teller.end(unexpected(*error));
        return;
    }
    for (auto& [key, state] : m_states) {
        m_list.keys.push_back(key);
        m_list.states.push_back(std::move(state));
    }
    if (m_list.way == KeyList::Way::Newest)
        m_list.matching = std::max<uint64_t>(m_query.keys, m_list.keys.size());
    finish();
}

} // namespace jetlag
