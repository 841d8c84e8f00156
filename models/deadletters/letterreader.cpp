// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/letterreader.h"

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;
constexpr auto freshFor = 2s;
constexpr size_t mostBytes = 8U << 20U; ///< read and not taken, of payloads

} // namespace

LetterReader::LetterReader(const JetStreamApi& api, StreamName stream, std::function<void()> ready)
    : m_api(api)
    , m_stream(std::move(stream))
    , m_tell(std::move(ready))
{
}

void LetterReader::readThese(std::vector<Sequence> sequences)
{
    m_list.assign(sequences.begin(), sequences.end());
}

void LetterReader::readAll(uint64_t last, const StreamFacts& source, ReadMethod method)
{
    m_next = std::max<uint64_t>(1, source.state.first.value);
    m_last = last;
    m_method = method;
    m_averageBytes = averageBytes(source.state);
    m_streamBytes = source.state.bytes;
    m_depth.expect(static_cast<size_t>(m_averageBytes));
    m_depth.bound(static_cast<size_t>(m_streamBytes));
}

void LetterReader::want(size_t letters)
{
    m_wanted = letters;
    pump();
}

bool LetterReader::isExhausted() const
{
    return known() == 0 && !m_range && m_next > m_last;
}

bool LetterReader::isFull() const
{
    return m_ready.size() + m_asked.size() >= m_wanted || m_readyBytes >= mostBytes;
}

void LetterReader::pump()
{
    // Those that were put back, and those of a list, one by one: headers byte for byte, which nothing else tells.
    for (auto* letters : {&m_again, &m_list}) {
        while (!letters->empty() && !isFull() && m_asked.size() < static_cast<size_t>(m_depth.value())) {
            const Sequence next = letters->front();
            letters->pop_front();
            ask(next);
        }
    }
    if (m_next <= m_last && !m_range && m_ready.size() <= m_wanted / 2 && !isFull())
        readRange();
}

void LetterReader::ask(Sequence letter)
{
    m_asked.insert(letter);
    MessageQuery query;
    query.sequence = letter;
    m_api.message(m_stream, query, [this, letter, asked = Clock::now()](Result<StoredMessage> message) {
        m_asked.erase(letter);
        if (message)
            m_depth.onAnswer(Clock::now() - asked, static_cast<size_t>(message->payload.size()));
        add({letter, std::move(message)}, false);
        pump();
        m_tell();
    });
}

void LetterReader::readRange()
{
    RangeRead::Spec spec;
    spec.stream = m_stream;
    spec.from = m_next;
    spec.to = m_last;
    spec.limit = m_wanted - m_ready.size();
    spec.mostBytes = mostBytes - m_readyBytes;
    spec.averageBytes = m_averageBytes;
    spec.streamBytes = m_streamBytes;
    spec.method = m_method;
    spec.headers = RangeRead::Headers::EachValue;
    spec.firstBatch = std::min<uint64_t>(spec.limit, std::max<uint64_t>(1, spec.mostBytes / m_averageBytes));
    spec.priority = RequestPriority::Background;
    m_range = std::make_unique<RangeRead>(
        m_api, spec, [this](std::vector<RangeRead::MessagePtr> messages) { onRange(std::move(messages)); },
        [this](const RangeRead::End& end) { onRangeEnd(end); });
    m_range->start();
}

void LetterReader::onRange(std::vector<RangeRead::MessagePtr> messages)
{
    for (const RangeRead::MessagePtr& message : messages) {
        m_next = message->sequence.value + 1;
        add({message->sequence, *message}, true);
    }
    m_tell();
}

void LetterReader::onRangeEnd(const RangeRead::End& end)
{
    m_next = std::max(m_next, end.next);
    m_method = m_range->method(); // what does not serve once does not the next time
    m_range.reset();
    if (end.error)
        add({{}, unexpected(*end.error)}, true);
    else
        pump();
    m_tell();
}

void LetterReader::add(Letter letter, bool isOfRange)
{
    if (letter.message)
        m_readyBytes += static_cast<size_t>(letter.message->payload.size());
    m_ready.push_back({std::move(letter), Clock::now(), isOfRange});
}

std::optional<LetterReader::Letter> LetterReader::take()
{
    if (!m_ready.empty() && Clock::now() - m_ready.front().at > freshFor)
        forget();
    if (m_ready.empty()) {
        pump();
        return std::nullopt;
    }
    Letter letter = std::move(m_ready.front().letter);
    m_ready.pop_front();
    if (letter.message)
        m_readyBytes -= static_cast<size_t>(letter.message->payload.size());
    return letter;
}

void LetterReader::forget()
{
    m_api.cancelAll();
    m_range.reset();
    m_again.insert(m_again.begin(), m_asked.begin(), m_asked.end());
    m_asked.clear();
    const auto ready = std::exchange(m_ready, {});
    m_readyBytes = 0;
    for (auto one = ready.rbegin(); one != ready.rend(); ++one) {
        const Sequence letter = one->letter.sequence;
        if (!one->isOfRange)
            m_again.push_front(letter);
        else if (letter.value > 0)
            m_next = letter.value; // in rising order
    }
}

void LetterReader::clear()
{
    m_api.cancelAll();
    m_range.reset();
    m_again.clear();
    m_list.clear();
    m_asked.clear();
    m_ready.clear();
    m_readyBytes = 0;
    m_last = 0;
    m_next = 1;
}

} // namespace jetlag
