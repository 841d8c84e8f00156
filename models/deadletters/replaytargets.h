// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayservice.h"

#include <QHash>

#include <functional>
#include <memory>

namespace jetlag {

/// Finds out, once per subject, which stream takes it, who will receive it, and whether it may be replayed to. Session
/// thread. Kept by shared_ptr: late replies find it gone.
class ReplayTargets : public std::enable_shared_from_this<ReplayTargets>
{
public:
    struct Known
    {
        ReplayPlan::Target target;
        std::chrono::nanoseconds duplicateWindow{0};
    };
    using Done = std::function<void(const Known&)>;
    ReplayTargets(JetStreamApi& api, StreamName source);
    /// Calls back at once when the subject is known, else when the server has answered.
    void resolve(const QString& subject, Done done);

private:
    void onNames(const QString& subject, const Result<NamesPage>& names);
    void askConsumers(const QString& subject, uint64_t offset);
    void settle(const QString& subject);
    void refuse(const QString& subject, const Error& error);

    JetStreamApi& m_api;
    StreamName m_source;
    QHash<QString, Known> m_known;
    QHash<QString, Known> m_unfinished;
    QHash<QString, std::vector<Done>> m_waiting;
};

} // namespace jetlag
