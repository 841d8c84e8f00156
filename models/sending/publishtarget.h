// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sending/publishservice.h"

#include <functional>

namespace jetlag {

/// Asks which stream takes a subject and which of its consumers will see the message. Session thread. Give up by
/// letting go of the last shared_ptr: late replies find it gone.
class PublishTarget : public std::enable_shared_from_this<PublishTarget>
{
public:
    using Done = std::function<void(const Result<PublishPreview>&)>;
    PublishTarget(const JetStreamApi& api, const QString& subject, Done done);
    void start();

private:
    void askStream();
    void askConsumers(uint64_t offset);

    JetStreamApi m_api;
    PublishPreview m_preview;
    Done m_done;
};

} // namespace jetlag
