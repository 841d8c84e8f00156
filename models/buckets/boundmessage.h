// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/buckets.

#include "sending/publications.h"

#include <QTimer>

namespace jetlag {

/// One message to a stream that must follow the one that was looked at on its subject. The end is true: what was not
/// answered is looked for, and where the server stays away for long that is said. Session thread; destroying it cancels
/// without a callback.
class BoundMessage
{
public:
    struct Spec
    {
        StreamFactsPtr target;
        QString subject;
        MessageHeaders headers; ///< without those that bind it
        QByteArray payload;
        Sequence expected; ///< the newest one on the subject; 0: there is none
    };
    struct Listener
    {
        std::function<void()> waiting; ///< no answer: it is looked for
        /// May destroy this only from the event loop.
        std::function<void(const PublicationEnd&)> ended;
    };
    BoundMessage(const JetStreamApi& api, Spec spec, Listener listener);
    void send();
    void stop() { m_publications.stop(); } ///< the end is told as always

private:
    const Spec m_spec;
    const Listener m_listener;
    Publications m_publications;
    QTimer m_patience;
};

/// Whether a stream refused a message because another one has come since.
bool meansOvertaken(const Error& error);

} // namespace jetlag
