// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/consumerreset.h"

#include "admin/changejob.h"
#include "admin/configorder.h"
#include "admin/consumeract.h"
#include "jetstream/replyparse.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr int mostAttempts = 120;
constexpr auto betweenAttempts = 1s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ConsumerReset)
};

std::optional<ConsumerPosition> deliveredIn(const QByteArray& info, const StreamName& stream)
{
    const auto parsed = parseConsumerInfo(info, stream, {});
    return parsed ? std::optional((*parsed)->delivered) : std::nullopt;
}

/// Why the server would not do it; empty: it would.
QString whyNotNative(const ConsumerFacts& consumer, const std::optional<ServerVersion>& version, Sequence to)
{
    if (!version || *version < ServerVersion{2, 14, 0})
        return Words::tr("Servers before 2.14 cannot reset a consumer.");
    switch (consumer.config.deliverPolicy) {
    case DeliverPolicy::ByStartSequence:
        return to < consumer.config.startSequence.value_or(Sequence{})
                   ? Words::tr("The server does not reset it to a message before its start sequence.")
                   : QString();
    case DeliverPolicy::All:
    case DeliverPolicy::ByStartTime:
        return {};
    case DeliverPolicy::Last:
    case DeliverPolicy::New:
    case DeliverPolicy::LastPerSubject:
    case DeliverPolicy::Unknown:
        break;
    }
    return Words::tr("The server does not reset consumers of this deliver policy.");
}

} // namespace

ResetChoice resetWay(const ConsumerFacts& consumer, const StreamFacts& stream,
                     const std::optional<ServerVersion>& version, Sequence to)
{
    const QString why = whyNotNative(consumer, version, to);
    if (why.isEmpty())
        return {ResetWay::Native, {}};
    if (stream.config.retention == Retention::Limits && consumer.config.isDurable())
        return {ResetWay::Recreate, why};
    return {ResetWay::Impossible,
            why + u' ' +
                Words::tr("Deleting it and making it anew would lose messages of this stream, or the name of a "
                          "consumer that is not durable.")};
}

Result<QByteArray> configBeginningAt(const QByteArray& config, Sequence to)
{
    return configWith(config, {{QStringLiteral("deliver_policy"), QByteArrayLiteral("\"by_start_sequence\"")},
                               {QStringLiteral("opt_start_seq"), QByteArray::number(qulonglong(to.value))},
                               {QStringLiteral("opt_start_time"), {}}});
}

ChangeOrder nativeOrderOf(const ConsumerReset& reset)
{
    ChangeOrder order;
    order.target = {reset.key.stream, reset.key.consumer, reset.seen};
    order.operation = QStringLiteral("CONSUMER.RESET.%1.%2").arg(reset.key.stream.value, reset.key.consumer.value);
    const StreamName stream = reset.key.stream;
    const Sequence to = reset.to;
    auto before = std::make_shared<ConsumerPosition>();
    order.objection = [before, stream](const QByteArray& info) -> std::optional<Error> {
        *before = deliveredIn(info, stream).value_or(ConsumerPosition());
        return std::nullopt;
    };
    order.body = [to](const QByteArray&) -> Result<QByteArray> {
        return QByteArray("{\"seq\":" + QByteArray::number(qulonglong(to.value)) + "}");
    };
    order.judge = [to](const QByteArray& reply) -> std::optional<Error> {
        const auto told = QJsonDocument::fromJson(reply).object().value(QLatin1String("reset_seq")).toInteger(-1);
        if (told >= 0 && static_cast<uint64_t>(told) == to.value)
            return std::nullopt;
        return Error{Error::Kind::Protocol, Words::tr("The server answered, but the consumer is at another place."),
                     QString::fromUtf8(reply), 0};
    };
    // Its deliveries are counted anew.
    order.isSeen = [before, stream, to](const QByteArray& info) {
        const auto now = deliveredIn(info, stream);
        return now && (now->consumerSequence < before->consumerSequence ||
                       (before->consumerSequence == 0 && now->streamSequence.value + 1 >= to.value &&
                        now->streamSequence != before->streamSequence));
    };
    return order;
}

RecreateJob::RecreateJob(const JetStreamApi& api, WorkRegistry& works, Recreations& notes, ConsumerReset reset,
                         AdminChange::Teller teller)
    : m_api(api)
    , m_works(works)
    , m_notes(notes)
    , m_reset(std::move(reset))
    , m_teller(std::move(teller))
    , m_new{m_reset->key, m_reset->seen.created, {}, m_reset->to, systemNow()}
{
    m_notes.setBusy(m_new.key, true);
    m_again.setSingleShot(true);
    m_again.setInterval(betweenAttempts);
    QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] { create(); });
}

RecreateJob::RecreateJob(const JetStreamApi& api, WorkRegistry& works, Recreations& notes, Recreation noted,
                         AdminChange::Teller teller)
    : m_api(api)
    , m_works(works)
    , m_notes(notes)
    , m_teller(std::move(teller))
    , m_new(std::move(noted))
{
    m_notes.setBusy(m_new.key, true);
    m_again.setSingleShot(true);
    m_again.setInterval(betweenAttempts);
    QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] { create(); });
}

RecreateJob::~RecreateJob()
{
    m_notes.setBusy(m_new.key, false);
}

void RecreateJob::start()
{
    if (!m_reset) {
        create();
        return;
    }
    const auto config = configBeginningAt(m_reset->base, m_reset->to);
    if (!config) {
        m_teller.end({ChangeEnd::Refused, config.error(), {}});
        return;
    }
    m_new.config = *config;
    if (const auto problem = m_notes.note(m_new)) {
        m_teller.end({ChangeEnd::Refused, problem, {}});
        return;
    }
    ChangeOrder order = orderOf(m_new.key, m_reset->seen, DeleteConsumer{});
    order.objection = orderOf(ConfigEdit{order.target, m_reset->base, {}}).objection;
    m_step =
        m_works.begin(AdminChange::Listener{[this](const auto& news) { m_teller.progress(news); },
                                            [this](const ChangeOutcome& outcome) { onDeleted(outcome); }},
                      [this, order](const auto& teller) { return std::make_unique<ChangeJob>(m_api, order, teller); });
}

void RecreateJob::onDeleted(const ChangeOutcome& outcome)
{
    if (outcome.how == ChangeEnd::Done) {
        create();
        return;
    }
    // The note of what may still be deleted stays.
    if (outcome.how != ChangeEnd::Unknown)
        m_notes.remove(m_new.key);
    m_teller.end(outcome);
}

void RecreateJob::create()
{
    const ConfigCreation creation{m_new.key.stream, m_new.key.consumer, m_new.config};
    m_step = m_works.begin(AdminChange::Listener{[this](const auto& news) { m_teller.progress(news); },
                                                 [this](const ChangeOutcome& outcome) { onCreated(outcome); }},
                           [this, order = orderOf(creation)](const auto& teller) {
                               return std::make_unique<ChangeJob>(m_api, order, teller);
                           });
}

void RecreateJob::onCreated(const ChangeOutcome& outcome)
{
    if (outcome.how == ChangeEnd::Done) {
        m_notes.remove(m_new.key);
        m_teller.end(outcome);
    } else if (outcome.how == ChangeEnd::NotSent && ++m_attempts < mostAttempts) {
        m_again.start();
    } else {
        tellGone(outcome.how, outcome.error.value_or(Error()));
    }
}

/// It is gone, and there is no new one as far as is known: what it was made of is told.
void RecreateJob::tellGone(ChangeEnd how, const Error& error)
{
    Error told = error;
    if (m_reset) {
        told.summary = Words::tr("The consumer was deleted, and could not be made anew: %1 Its configuration is kept: "
                                 "Create Again in the menu Consumer makes it.")
                           .arg(error.summary);
        told.detail = QString::fromUtf8(m_new.config);
    }
    m_teller.end({how == ChangeEnd::NotSent ? ChangeEnd::Refused : how, told, {}});
}

void RecreateJob::stop()
{
    m_again.stop();
    if (m_step.isRunning())
        m_step.stop();
    else
        tellGone(ChangeEnd::Refused, cancelledError());
}

} // namespace jetlag
