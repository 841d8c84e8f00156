// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/messagereader.h"
#include "reading/messageref.h"

#include <functional>
#include <vector>

namespace jetlag {

/// Reads messages again, one by one, before something is made of them: those whose body was let go of, and, where
/// asked, those whose headers may not be those of the wire: a search reads in a way that may lose the order of headers
/// and those behind an empty one (nats.c 3.4.1). GUI thread. Deletes itself once it has answered; its end before that
/// means no answer.
class ExactReading : public QObject
{
    Q_OBJECT
public:
    using Messages = std::vector<std::shared_ptr<const StoredMessage>>;
    enum class What { Missing, MissingAndHeaders };
    static constexpr int Most = 500; ///< of more messages the headers of the first are read again
    /// `done` comes exactly once, at once where nothing has to be read; with an error when a missing body cannot be
    /// read. What is gone by now, but at hand, stays as it was read. `reader` must outlive this.
    static void start(MessageReader& reader, MessageRefs messages, What what, QObject* parent,
                      std::function<void(const Result<Messages>&)> done);

private:
    using Done = std::function<void(const Result<Messages>&)>;
    ExactReading(MessageReader& reader, MessageRefs messages, What what, QObject* parent, Done done);
    void onRead(size_t place, const Result<std::shared_ptr<const StoredMessage>>& read);
    void finish();

    MessageRefs m_messages;
    const Done m_done;
    std::vector<OneReading> m_readings;
    size_t m_open = 0;            ///< of these
    std::optional<Error> m_error; ///< the first
};

} // namespace jetlag
