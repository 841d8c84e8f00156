// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/messagereader.h"

#include <QObject>
#include <QTest>
#include <QTestEventLoop>

namespace jetlag::test {

/// One reading, collected: what came, in the order it came, and how it ended.
class Reading : public QObject
{
public:
    explicit Reading(MessageReader& reader)
    {
        connect(&reader, &MessageReader::batchReady, this, [this](const MessageBatchPtr& batch) {
            if (batch->token != token)
                return;
            for (const auto& message : batch->messages)
                messages.push_back(message);
            if (batch->finished) {
                end = batch;
                m_loop.exitLoop();
            }
        });
    }
    /// Answers arrive on this thread: qWaitFor would sleep 10 ms over each of them.
    bool waitForEnd(int ms = 30000)
    {
        if (!end)
            m_loop.enterLoopMSecs(ms);
        return end != nullptr;
    }
    std::vector<uint64_t> sequences() const
    {
        std::vector<uint64_t> found;
        for (const auto& message : messages)
            found.push_back(message->sequence.value);
        return found;
    }

    ReadToken token = 0;
    std::vector<std::shared_ptr<const StoredMessage>> messages;
    MessageBatchPtr end;

private:
    QTestEventLoop m_loop;
};

} // namespace jetlag::test
