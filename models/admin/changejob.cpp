// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/changejob.h"

#include "domain/subject.h"
#include "jetstream/apierror.h"
#include "jetstream/replyparse.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr int mostLooks = 5; ///< for what does not show, and may come
constexpr auto betweenLooks = 2s;
constexpr auto betweenAttempts = 1s; ///< while the server does not answer
constexpr int mostMissing = 3;       ///< a server that comes up denies for a moment what it holds
constexpr auto betweenDenials = 300ms;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ChangeJob)
};

Error error(Error::Kind kind, const QString& summary, const QString& detail = {})
{
    return {kind, summary, detail, 0};
}

} // namespace

std::optional<Error> changedSince(const ConfigTarget& target, const QByteArray& info)
{
    if (!target.consumer) {
        const auto parsed = parseStreamInfo(info, {});
        return parsed ? anotherLife(target.seen, *parsed->facts) : std::optional(parsed.error());
    }
    const auto parsed = parseConsumerInfo(info, target.stream, {});
    if (!parsed)
        return parsed.error();
    if (sameIncarnation(target.seen, incarnationOf(**parsed)))
        return std::nullopt;
    return error(
        Error::Kind::NotFound,
        Words::tr("The consumer %1 of %2 was deleted and created anew since you looked at it. Nothing was done "
                  "to the new one; look again.")
            .arg(displayText(target.consumer->value), displayText(target.stream.value)),
        target.consumer->value);
}

ChangeJob::ChangeJob(const JetStreamApi& api, ChangeOrder order, AdminChange::Teller teller)
    : m_api(api)
    , m_order(std::move(order))
    , m_teller(std::move(teller))
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
}

QString ChangeJob::infoOperation() const
{
    const ConfigTarget& target = m_order.target;
    return target.consumer ? QStringLiteral("CONSUMER.INFO.%1.%2").arg(target.stream.value, target.consumer->value)
                           : QStringLiteral("STREAM.INFO.") + target.stream.value;
}

void ChangeJob::start()
{
    look();
}

void ChangeJob::stop()
{
    m_timer.stop();
    m_api.cancelAll();
    if (m_isSent)
        tellUnknown();
    else
        end(ChangeEnd::NotSent, cancelledError());
}

void ChangeJob::look()
{
    m_api.call(infoOperation(), {}, [this](const Result<QByteArray>& info) {
        // The stream's absence is the consumer's, too.
        const bool isMissing = !info && (info.error().kind == Error::Kind::NotFound || saysMissing(info.error()));
        m_missing = isMissing ? m_missing + 1 : 0;
        if (isMissing && (m_order.mustExist || m_isSent) && m_missing < mostMissing)
            m_timer.start(betweenDenials);
        else if (m_isSent)
            onLookedFor(isMissing ? Result<QByteArray>(QByteArray()) : info);
        else if (isMissing && !m_order.mustExist && info.error().kind == Error::Kind::NotFound)
            onBefore(QByteArray());
        else
            onBefore(info);
    });
}

void ChangeJob::onBefore(const Result<QByteArray>& info)
{
    if (!info) {
        const ChangeEnd how = isTransient(info.error()) ? ChangeEnd::NotSent : ChangeEnd::Refused;
        end(how, info.error());
        return;
    }
    const bool isThere = !info->isEmpty();
    if (isThere && !m_order.mustExist) {
        end(ChangeEnd::Refused,
            error(Error::Kind::Api, m_order.target.consumer ? Words::tr("A consumer of this name exists already.")
                                                            : Words::tr("A stream of this name exists already.")));
        return;
    }
    auto problem = m_order.mustExist ? changedSince(m_order.target, *info) : std::nullopt;
    if (!problem && m_order.objection)
        problem = m_order.objection(*info);
    if (problem)
        end(ChangeEnd::Refused, problem);
    else
        send(*info);
}

void ChangeJob::send(const QByteArray& info)
{
    const Result<QByteArray> body = m_order.body ? m_order.body(info) : Result<QByteArray>(QByteArray());
    if (!body) {
        end(ChangeEnd::Refused, body.error());
        return;
    }
    m_isSent = true;
    m_api.call(m_order.operation, *body, [this](const auto& reply) { onReply(reply); });
}

void ChangeJob::onReply(const Result<QByteArray>& reply)
{
    const ChangeEnd how = endOf(reply);
    if (how == ChangeEnd::Unknown) {
        m_teller.progress({});
        m_missing = 0;
        look();
        return;
    }
    if (!reply) {
        end(how, reply.error());
        return;
    }
    if (const auto problem = m_order.judge ? m_order.judge(*reply) : std::nullopt)
        end(ChangeEnd::Refused, problem);
    else
        end(ChangeEnd::Done, {}, *reply);
}

void ChangeJob::onLookedFor(const Result<QByteArray>& info)
{
    if (!info) {
        if (isTransient(info.error()))
            m_timer.start(betweenAttempts);
        else
            tellUnknown(info.error());
        return;
    }
    if (m_order.isSeen && m_order.isSeen(*info))
        end(ChangeEnd::Done, {}, *info);
    else
        lookAgain();
}

/// It does not show so far. The request may still be on its way.
void ChangeJob::lookAgain()
{
    m_missing = 0;
    if (++m_looks < mostLooks)
        m_timer.start(betweenLooks);
    else
        tellUnknown();
}

void ChangeJob::tellUnknown(const std::optional<Error>& because)
{
    end(ChangeEnd::Unknown,
        because.value_or(error(Error::Kind::Timeout,
                               Words::tr("No answer came, and the change is not seen so far. It may still be carried "
                                         "out: look again before you repeat it."))));
}

void ChangeJob::end(ChangeEnd how, std::optional<Error> error, const QByteArray& info)
{
    m_timer.stop();
    m_teller.end({how, std::move(error), info});
}

} // namespace jetlag
