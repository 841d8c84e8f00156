// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/lettercopyservice.h"

#include "deadletters/replayheaders.h"
#include "domain/deadletter.h"
#include "sending/arrivallook.h"

#include <algorithm>

namespace jetlag {
namespace {

constexpr uint64_t mostLookedAt = 50'000; ///< the newest messages of the stream

class CopyJob : public QObject, public Job
{
public:
    CopyJob(const JetStreamApi& api, LetterCopyOrder order, LetterCopying::Teller teller)
        : m_api(api)
        , m_order(std::move(order))
        , m_teller(std::move(teller))
        , m_publications(api, [this](Publications::Tag, const PublicationEnd& end) { m_teller.end(end); })
    {
        connect(&m_publications, &Publications::waitingChanged, this,
                [this] { m_teller.progress({m_publications.isWaitingForServer()}); });
    }
    void start() override
    {
        if (const auto refused = refusedTarget(m_order.subject)) {
            tellNotSent(ChangeEnd::Refused, *refused);
            return;
        }
        m_api.streamInfo(m_order.target, {}, [this](const Result<StreamInfoReply>& info) { onTarget(info); });
    }
    void stop() override
    {
        if (m_isSent) {
            m_publications.stop();
            return;
        }
        m_isStopped = true;
        m_look.reset();
        m_api.cancelAll();
        tellNotSent(ChangeEnd::NotSent, cancelledError());
    }

private:
    /// Nothing is sent before it is known how far the stream is: what is not answered is looked for beyond.
    void onTarget(const Result<StreamInfoReply>& info)
    {
        if (!info) {
            tellNotSent(ChangeEnd::NotSent, info.error());
            return;
        }
        m_target = info->facts;
        // It may have been made long ago: the duplicate window knows of the last minutes only.
        const uint64_t last = m_target->state.last.value;
        m_look = std::make_unique<ArrivalLook>(
            m_api, m_order.target, Sequence{last - std::min(last, mostLookedAt)}, m_order.subject,
            std::set<QByteArray>{letterCopyId(m_order)}, [this](const ArrivalLook::Answer& answer) {
                // It must not be let go of from inside its own call.
                QMetaObject::invokeMethod(
                    this, [this, answer] { onLooked(answer); }, Qt::QueuedConnection);
            });
        m_look->start();
    }
    void onLooked(const ArrivalLook::Answer& answer)
    {
        m_look.reset();
        const auto found = answer.found.find(letterCopyId(m_order));
        if (m_isStopped) {
            return; // that was told
        }
        if (found != answer.found.end()) {
            PublicationEnd end;
            end.how = ChangeEnd::Done;
            end.stream = m_order.target;
            end.storedAs = found->second;
            end.isDuplicate = true;
            m_teller.end(end);
        } else if (answer.isTransient && answer.error) {
            tellNotSent(ChangeEnd::NotSent, *answer.error);
        } else {
            send();
        }
    }
    void send()
    {
        Publication copy;
        copy.subject = m_order.subject;
        copy.headers = letterCopyHeaders(m_order);
        copy.payload = m_order.original.payload;
        copy.messageId = letterCopyId(m_order);
        copy.target = m_target;
        m_isSent = true;
        m_publications.add(1, std::move(copy));
    }
    void tellNotSent(ChangeEnd how, const Error& error)
    {
        PublicationEnd end;
        end.how = how;
        end.error = error;
        m_teller.end(end);
    }

    JetStreamApi m_api;
    const LetterCopyOrder m_order;
    const LetterCopying::Teller m_teller;
    Publications m_publications;
    StreamFactsPtr m_target;
    std::unique_ptr<ArrivalLook> m_look;
    bool m_isStopped = false;
    bool m_isSent = false;
};

} // namespace

QByteArray letterCopyId(const LetterCopyOrder& order)
{
    const StoredMessage& original = order.original;
    // By the time at which it was stored: sequences may be given out again.
    return "letter/" + original.stream.value.toUtf8() + '/' + order.consumer.value.toUtf8() + '/' +
           QByteArray::number(static_cast<qlonglong>(original.time.time_since_epoch().count())) + '/' +
           QByteArray::number(static_cast<qulonglong>(original.sequence.value));
}

MessageHeaders letterCopyHeaders(const LetterCopyOrder& order)
{
    const StoredMessage& original = order.original;
    MessageHeaders headers;
    for (const auto& [name, value] : original.headers.entries()) {
        if (name.left(5).compare("Nats-", Qt::CaseInsensitive) != 0 && !isDeadLetterHeader(name))
            headers.add(name, value);
    }
    headers.add("Original-Subject", original.subject.toUtf8());
    headers.add("Error", order.error.simplified().toUtf8()); // a header is one line
    if (order.deliveries)
        headers.add("Redeliveries", QByteArray::number(static_cast<qulonglong>(*order.deliveries)));
    headers.add("X-DLQ-Original-Stream", original.stream.value.toUtf8());
    headers.add("X-DLQ-Original-Seq", QByteArray::number(static_cast<qulonglong>(original.sequence.value)));
    headers.add("X-DLQ-Original-Consumer", order.consumer.value.toUtf8());
    headers.add("Nats-Msg-Id", letterCopyId(order));
    headers.add("Nats-Expected-Stream", order.target.value.toUtf8());
    return headers;
}

LetterCopyService::LetterCopyService(const JetStreamApi& api, WorkRegistry& works)
    : m_api(api, RequestPriority::Interactive)
    , m_works(works)
{
}

LetterCopying LetterCopyService::copy(const LetterCopyOrder& order, LetterCopying::Listener listener)
{
    return m_works.begin(std::move(listener), [this, order](const LetterCopying::Teller& teller) {
        return std::make_unique<CopyJob>(m_api, order, teller);
    });
}

} // namespace jetlag
