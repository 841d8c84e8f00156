// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nats/subscription.h"
#include "support/client.h"
#include "support/natsserver.h"
#include "support/worker.h"

#include <QStringList>

namespace jetlag::test {

/// A stream as people have them: gaps, headers, binary and compressed payloads, a consumer that holds messages and one
/// that never came; and somebody who watches what becomes of it, with a connection of his own.
class WatchedStream
{
public:
    explicit WatchedStream(const QString& url);
    ~WatchedStream(); ///< removes it
    /// Its name says dead letters, so that everything looks at it. `retention` as the server writes it.
    [[nodiscard]] bool make(const QString& retention, bool allowDirect);
    [[nodiscard]] bool makeConsumer(const QString& name, const QString& filter);
    [[nodiscard]] bool acknowledgeOne();   ///< by the slow consumer
    [[nodiscard]] bool publishElsewhere(); ///< to a subject that no stream takes

    const QString& name() const { return m_name; }
    QString subject() const; ///< one of its subjects
    size_t messages() const { return m_messages; }
    Sequence someSequence() const { return m_some; } ///< of a message that is there
    /// Stream and consumers as the server tells them, without the times of its replies.
    QString state();
    /// Subjects of advisories about streams and consumers since it was made.
    QStringList advisories();

private:
    QString m_url;
    Client m_client;
    Worker m_worker;
    std::unique_ptr<Subscription> m_ofConsumers;
    std::unique_ptr<Subscription> m_ofStreams;
    QString m_retention;
    QString m_name;
    std::vector<QByteArray> m_held;
    size_t m_messages = 0;
    Sequence m_some;
    QStringList m_advisories;
};

} // namespace jetlag::test
