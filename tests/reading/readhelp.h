// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/messagereader.h"

#include <QTest>
#include <QTestEventLoop>

namespace jetlag::test {

/// One reading, collected: what came, in the order it came, and how it ended.
class Reading
{
public:
    explicit Reading(MessageReader& reader)
        : m_reader(reader)
    {
    }
    void read(const ReadSpec& spec)
    {
        const auto listen = [this](const MessageBatch& batch) { take(batch); };
        m_page = m_reader.read(spec, {listen, listen});
    }
    void readOne(const StreamName& stream, Sequence sequence)
    {
        const auto listen = [this](const Result<Message>& read) {
            if (read)
                messages.push_back(*read);
            finish(read ? std::nullopt : std::optional(read.error()));
        };
        m_one = m_reader.readOne(stream, sequence, {{}, listen});
    }
    void tail(const TailSpec& spec)
    {
        const auto listen = [this](const TailNews& news) {
            if (const auto* batch = std::get_if<MessageBatch>(&news))
                take(*batch);
            else
                skipped = std::get<TailSkipped>(news).inTotal;
        };
        m_tail = m_reader.tail(spec, {listen, [this](const TailEnd& why) { finish(why); }});
    }
    void cancel()
    {
        m_page.cancel();
        m_one.cancel();
        m_tail.cancel();
    }
    void stop()
    {
        m_page.stop();
        m_one.stop();
        m_tail.stop();
    }
    /// Answers arrive on this thread: qWaitFor would sleep 10 ms over each of them.
    bool waitForEnd(int ms = 30000)
    {
        if (!end)
            m_loop.enterLoopMSecs(ms);
        return end.has_value();
    }
    std::vector<uint64_t> sequences() const
    {
        std::vector<uint64_t> found;
        for (const auto& message : messages)
            found.push_back(message->sequence.value);
        return found;
    }

    using Message = std::shared_ptr<const StoredMessage>;
    std::vector<Message> messages;
    std::optional<MessageBatch> end;
    uint64_t skipped = 0; ///< by a tail

private:
    void take(const MessageBatch& batch)
    {
        messages.insert(messages.end(), batch.messages.begin(), batch.messages.end());
        if (batch.finished) {
            end = batch;
            m_loop.exitLoop();
        }
    }
    void finish(const std::optional<Error>& error)
    {
        MessageBatch last;
        last.finished = true;
        last.error = error;
        take(last);
    }

    MessageReader& m_reader;
    QTestEventLoop m_loop;
    PageReading m_page;
    OneReading m_one;
    Tailing m_tail;
};

} // namespace jetlag::test
