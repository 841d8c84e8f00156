// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buckets/keylistjob.h"

#include "domain/subject.h"

namespace jetlag {
namespace {

constexpr uint64_t mostPages = 1000;

/// Whether the server itself can choose by it.
bool isPattern(const QString& filter)
{
    return filter.endsWith(u'.') || filter.contains(u'*') || filter.contains(u'>');
}

} // namespace

KeyListJob::KeyListJob(const JetStreamApi& api, KeyQuery query, KeyListing::Teller teller)
    : m_api(api)
    , m_query(std::move(query))
    , m_text(isPattern(m_query.filter) ? QString() : m_query.filter)
    , m_teller(std::move(teller))
{
}

QString KeyListJob::subjectFilter() const
{
    QString pattern = isPattern(m_query.filter) ? m_query.filter : QStringLiteral(">");
    if (pattern.endsWith(u'.'))
        pattern += u'>';
    return m_query.rules.keyPrefix + pattern;
}

void KeyListJob::start()
{
    if (isValidSubject(subjectFilter()))
        ask(0);
    else
        m_teller.end(KeyList()); // no key can match
}

void KeyListJob::stop()
{
    m_api.cancelAll();
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
    if (takesAll())
        m_list.matching = std::max(m_list.matching, inAll);
    m_list.isWhole = m_list.matching == m_list.keys.size();
    m_teller.end(std::move(m_list));
}

} // namespace jetlag
