// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/change.h"
#include "jetstream/jetstreamapi.h"

#include <QTimer>

#include <functional>

namespace jetlag {

/// One request that changes a stream or a consumer, and what is right before and after it. Plain functions: they run
/// on the session thread, in the order written here.
struct ChangeOrder
{
    ConfigTarget target;
    /// What is there under the name must be what was looked at; false: nothing may be there (it is created).
    bool mustExist = true;
    /// Why it must not be done to what is there now (the reply of INFO; empty: nothing is there). May be null.
    std::function<std::optional<Error>(const QByteArray& info)> objection = {};
    QString operation; ///< "CONSUMER.PAUSE.S.C"
    /// The request's body, from what is there now.
    std::function<Result<QByteArray>(const QByteArray& info)> body = {};
    /// Why the answer is not what was wanted. May be null.
    std::function<std::optional<Error>(const QByteArray& reply)> judge = {};
    /// Whether what is there (as for objection) shows that it was carried out: asked when no answer came.
    std::function<bool(const QByteArray& info)> isSeen = {};
};

/// Carries one out: looks, compares, sends once, and looks for what was not answered. Never sends twice.
class ChangeJob : public Job
{
public:
    ChangeJob(const JetStreamApi& api, ChangeOrder order, AdminChange::Teller teller);
    void start() override;
    /// Ends the waiting, not what was asked for.
    void stop() override;

private:
    void look();
    void onBefore(const Result<QByteArray>& info);
    void send(const QByteArray& info);
    void onReply(const Result<QByteArray>& reply);
    void onLookedFor(const Result<QByteArray>& info);
    void lookAgain();
    void tellUnknown(const std::optional<Error>& error = {});
    void end(ChangeEnd how, std::optional<Error> error, const QByteArray& info = {});
    QString infoOperation() const;

    JetStreamApi m_api;
    const ChangeOrder m_order;
    const AdminChange::Teller m_teller;
    QTimer m_timer;
    bool m_isSent = false;
    int m_looks = 0;   ///< that did not show it
    int m_missing = 0; ///< answers in a row that said that nothing is there
};

/// Why `info` is not of the life that was looked at; nullopt: it is.
std::optional<Error> changedSince(const ConfigTarget& target, const QByteArray& info);

} // namespace jetlag
