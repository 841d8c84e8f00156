// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagereader.h"

#include <QObject>
#include <QTest>

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
            if (batch->finished)
                end = batch;
        });
    }
    bool waitForEnd(int ms = 30000)
    {
        return QTest::qWaitFor([this] { return end != nullptr; }, ms);
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
};

} // namespace jetlag::test
