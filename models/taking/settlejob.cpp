// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taking/settlejob.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr auto confirmedWithin = 5s;
constexpr int mostLooks = 4;
constexpr auto betweenLooks = 700ms;
constexpr auto betweenAttempts = 1s; ///< while the server does not answer

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Settling)
};

struct WireText
{
    QByteArray operator()(const SendAck&) const { return QByteArrayLiteral("+ACK"); }
    QByteArray operator()(const AckAndWait&) const { return QByteArrayLiteral("+ACK"); }
    QByteArray operator()(const Nak& nak) const
    {
        if (nak.delay.count() <= 0)
            return QByteArrayLiteral("-NAK");
        const QJsonObject delay{{QStringLiteral("delay"), static_cast<qint64>(nak.delay.count())}};
        return "-NAK " + QJsonDocument(delay).toJson(QJsonDocument::Compact);
    }
    QByteArray operator()(const Term& term) const
    {
        // The reason is the rest of the line.
        const QString reason = term.reason.simplified();
        return reason.isEmpty() ? QByteArrayLiteral("+TERM") : "+TERM " + reason.toUtf8();
    }
    QByteArray operator()(const InProgress&) const { return QByteArrayLiteral("+WPI"); }
};

} // namespace

QByteArray verdictText(const Acknowledgement& verdict)
{
    return std::visit(WireText(), verdict);
}

bool showsFinished(const ConsumerFacts& consumer, const TakenMessage& message, TakenMessage::Clock::time_point now)
{
    // What was given up after its last delivery looks the same as what was acknowledged.
    const bool mayBeGivenUp = consumer.config.maxDeliver && (!message.deadline || now >= *message.deadline);
    if (mayBeGivenUp)
        return false;
    return consumer.ackFloor.streamSequence >= message.message->sequence || consumer.ackPending == 0;
}

RequestId settle(JetStreamApi& api, const TakenMessage& message, const Acknowledgement& verdict,
                 RequestChannel::Handler handler)
{
    Request request{message.ackSubject, verdictText(verdict), {}, confirmedWithin, RequestPriority::Interactive};
    request.wantsReply = !std::holds_alternative<SendAck>(verdict);
    return api.channel().request(std::move(request), std::move(handler));
}

SettleJob::SettleJob(const JetStreamApi& api, SettleOrder order, Settling::Teller teller)
    : m_api(api)
    , m_order(std::move(order))
    , m_teller(std::move(teller))
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
}

void SettleJob::start()
{
    m_awaited = m_order.messages.size();
    if (m_awaited == 0) {
        m_teller.end({});
        return;
    }
    for (size_t i = 0; i < m_order.messages.size(); ++i) {
        m_open[i] = cancelledError(Words::tr("The answer of the server was not waited for."));
        settle(m_api, m_order.messages[i], m_order.verdict, [this, i](const auto& answer) { onAnswer(i, answer); });
    }
}

void SettleJob::stop()
{
    m_timer.stop();
    m_api.cancelAll();
    tellOpen();
}

void SettleJob::onAnswer(size_t place, const Result<NatsMessage>& answer)
{
    --m_awaited;
    const ChangeEnd how = endOf(answer);
    switch (how) {
    case ChangeEnd::Done:
        if (isPlain())
            m_open[place] = std::nullopt;
        else
            tell(place, SettleEnd::Done);
        break;
    case ChangeEnd::Refused:
        tell(place, SettleEnd::Refused, answer.error());
        break;
    case ChangeEnd::NotSent:
        tell(place, SettleEnd::NotSent, answer.error());
        break;
    case ChangeEnd::Unknown:
        m_open[place] = answer.error();
        break;
    }
    lookIfAnswered();
}

void SettleJob::tell(size_t place, SettleEnd how, const std::optional<Error>& error, bool isSeen)
{
    m_open.erase(place);
    m_teller.progress({m_order.messages[place].consumerSequence, how, error, isSeen});
}

void SettleJob::lookIfAnswered()
{
    if (m_awaited > 0)
        return;
    // A message that comes again, or later, leaves no trace that could be told from others.
    if (m_open.empty() || !isFinal(m_order.verdict))
        tellOpen();
    else
        look();
}

void SettleJob::look()
{
    m_api.consumerInfo(m_order.consumer, [this](const auto& facts) { onLooked(facts); });
}

void SettleJob::onLooked(const Result<ConsumerFactsPtr>& facts)
{
    if (!facts && isTransient(facts.error())) {
        m_timer.start(betweenAttempts);
        return;
    }
    if (!facts || !sameIncarnation(m_order.seen, incarnationOf(**facts))) {
        tellOpen();
        return;
    }
    const auto now = TakenMessage::Clock::now();
    for (auto it = m_open.begin(); it != m_open.end();) {
        const size_t place = (it++)->first;
        if (showsFinished(**facts, m_order.messages[place], now))
            tell(place, SettleEnd::Done, {}, true);
    }
    if (m_open.empty() || ++m_looks >= mostLooks)
        tellOpen();
    else
        m_timer.start(betweenLooks);
}

/// The rest stays as it is known.
void SettleJob::tellOpen()
{
    for (const auto& [place, error] : std::exchange(m_open, {}))
        tell(place, error ? SettleEnd::Unknown : SettleEnd::Sent, error);
    m_teller.end({});
}

} // namespace jetlag
