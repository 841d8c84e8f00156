// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/messagereader.h"

#include <functional>
#include <map>
#include <vector>

namespace jetlag {

/// Reads messages again, one by one, so that their headers are those of the wire: a search reads in a way
/// that may lose the order of headers and those behind an empty one (nats.c 3.4.1). Messages without headers are whole
/// already, and those that are gone by now stay as they were read. GUI thread. Deletes itself once it has answered; its
/// end before that means no answer.
class ExactReading : public QObject
{
    Q_OBJECT
public:
    using Messages = std::vector<std::shared_ptr<const StoredMessage>>;
    static constexpr int Most = 500; ///< of more messages the first are read again
    /// `done` comes exactly once, at once where nothing has to be read. `reader` must outlive this.
    static void start(MessageReader& reader, Messages messages, QObject* parent,
                      std::function<void(const Messages&)> done);
    ~ExactReading() override;

private:
    ExactReading(MessageReader& reader, Messages messages, QObject* parent, std::function<void(const Messages&)> done);
    void onBatch(const MessageBatchPtr& batch);

    MessageReader& m_reader;
    Messages m_messages;
    const std::function<void(const Messages&)> m_done;
    std::map<ReadToken, size_t> m_open; ///< place in m_messages
};

} // namespace jetlag
