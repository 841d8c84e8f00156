// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subject.h"
#include "nats/requestchannel.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <map>
#include <optional>
#include <set>

namespace jetlag::test {

/// One stream in memory that answers step by step, in any order, and fails as often as is asked for: what happens
/// between two answers can be tried at each of them.
class StreamChannel : public RequestChannel
{
public:
    explicit StreamChannel(quint32 seed)
        : m_dice(seed)
    {
    }
    RequestId request(Request request, Handler handler) override
    {
        const RequestId id = requestMany(std::move(request), [handler = std::move(handler)](Result<NatsMessage> reply) {
            handler(std::move(reply));
            return false;
        });
        m_pending.at(id)->wantsOne = true;
        return id;
    }
    RequestId requestMany(Request request, StreamHandler handler) override
    {
        m_pending.emplace(++m_last, std::make_shared<Pending>(Pending{std::move(request), std::move(handler)}));
        return m_last;
    }
    void cancel(RequestId id) override { m_pending.erase(id); }

    bool isIdle() const { return m_pending.empty(); }
    size_t open() const { return m_pending.size(); }
    enum class Order { Any, Oldest, Newest };
    /// One answer, or one message of a batch; false: nothing was asked.
    bool step(Order order = Order::Any)
    {
        if (m_pending.empty())
            return false;
        const auto count = static_cast<int>(m_pending.size());
        const auto it = std::next(m_pending.begin(), order == Order::Any      ? m_dice.bounded(count)
                                                     : order == Order::Oldest ? 0
                                                                              : count - 1);
        const RequestId id = it->first;
        const auto pending = it->second; // whoever is called may cancel it
        const Result<NatsMessage> reply = answer(*pending);
        if (pending->wantsOne || !reply || reply->status != 0)
            m_pending.erase(id);
        if (!pending->handler(reply))
            m_pending.erase(id);
        return true;
    }

    std::map<uint64_t, QString> subjects; ///< of the messages, by sequence
    uint64_t last = 0;
    int failures = 0; ///< per mille of the answers of a direct get
    QByteArray payload = "x";
    /// Others that answer direct gets as well, where there are any.
    std::optional<std::set<uint64_t>> mirrorLacks; ///< a mirror with mirror_direct: what it does not have
    std::optional<uint64_t> replicaEnd;            ///< a replica that has got no further

private:
    enum class Answerer { Leader, Mirror, Replica };
    struct Pending
    {
        Request request;
        StreamHandler handler;
        bool wantsOne = false;
        std::optional<uint64_t> sent = {}; ///< of a batch: the last sequence
        Answerer answerer = Answerer::Leader;
    };
    Result<NatsMessage> answer(Pending& pending)
    {
        const QJsonObject body = QJsonDocument::fromJson(pending.request.payload).object();
        if (pending.request.subject.contains("STREAM.INFO"))
            return info(body);
        const QString filter = body.value(QStringLiteral("next_by_subj")).toString();
        const auto sequence = static_cast<uint64_t>(body.value(QStringLiteral("seq")).toInteger());
        const bool isDirect = pending.request.subject.contains("DIRECT");
        if (isDirect && static_cast<int>(m_dice.bounded(1000)) < failures)
            return unexpected(Error{Error::Kind::Timeout, QStringLiteral("late"), {}, 0});
        if (isDirect && !pending.sent)
            pending.answerer = anyAnswerer();
        if (body.contains(QStringLiteral("batch")))
            return next(pending, filter, sequence);
        const auto found =
            filter.isEmpty() ? find(pending.answerer, sequence) : match(pending.answerer, filter, sequence);
        return isDirect ? direct(pending.answerer, found) : stored(found);
    }
    Answerer anyAnswerer()
    {
        const auto dice = m_dice.bounded(3);
        return dice == 1 && mirrorLacks  ? Answerer::Mirror
               : dice == 2 && replicaEnd ? Answerer::Replica
                                         : Answerer::Leader;
    }
    bool has(Answerer answerer, uint64_t sequence) const
    {
        return answerer == Answerer::Mirror    ? !mirrorLacks->contains(sequence)
               : answerer == Answerer::Replica ? sequence <= *replicaEnd
                                               : true;
    }
    using Place = std::map<uint64_t, QString>::const_iterator;
    Place find(Answerer answerer, uint64_t sequence) const
    {
        return has(answerer, sequence) ? subjects.find(sequence) : subjects.end();
    }
    Place match(Answerer answerer, const QString& filter, uint64_t from) const
    {
        return std::find_if(subjects.lower_bound(from), subjects.end(), [&](const auto& entry) {
            return subjectMatches(filter, entry.second) && has(answerer, entry.first);
        });
    }
    NatsMessage next(Pending& pending, const QString& filter, uint64_t from) const
    {
        const auto found = match(pending.answerer, filter, pending.sent ? *pending.sent + 1 : from);
        if (found == subjects.end() && pending.sent) {
            NatsMessage end;
            end.status = 204;
            end.headers.add("Nats-Num-Pending", "0");
            return end;
        }
        pending.sent = found == subjects.end() ? from : found->first;
        return direct(pending.answerer, found);
    }
    NatsMessage direct(Answerer answerer, Place found) const
    {
        NatsMessage message;
        if (found == subjects.end()) {
            message.status = 404;
            return message;
        }
        message.payload = payload;
        message.headers.add("Nats-Stream", answerer == Answerer::Mirror ? "MIRROR" : "S");
        message.headers.add("Nats-Subject", found->second.toUtf8());
        message.headers.add("Nats-Sequence", QByteArray::number(static_cast<qulonglong>(found->first)));
        message.headers.add("Nats-Time-Stamp", time(found->first));
        message.headers.add("Nats-Num-Pending", "1");
        return message;
    }
    NatsMessage stored(Place found) const
    {
        NatsMessage message;
        message.payload =
            found == subjects.end()
                ? QByteArray(R"({"error":{"code":404,"err_code":10037,"description":"no message found"}})")
                : R"({"message":{"subject":")" + found->second.toUtf8() + R"(","seq":)" +
                      QByteArray::number(static_cast<qulonglong>(found->first)) + R"(,"data":")" + payload.toBase64() +
                      R"(","time":")" + time(found->first) + R"("}})";
        return message;
    }
    static QByteArray time(uint64_t sequence)
    {
        return "2026-01-01T00:00:00." + QByteArray::number(static_cast<qulonglong>(sequence)).rightJustified(9, '0') +
               'Z';
    }
    NatsMessage info(const QJsonObject& query) const
    {
        const uint64_t first = subjects.empty() ? last + 1 : subjects.begin()->first;
        QJsonObject state{{QStringLiteral("messages"), static_cast<qint64>(subjects.size())},
                          {QStringLiteral("bytes"), static_cast<qint64>(subjects.size()) * payload.size()},
                          {QStringLiteral("first_seq"), static_cast<qint64>(first)},
                          {QStringLiteral("last_seq"), static_cast<qint64>(last)},
                          {QStringLiteral("num_subjects"), 3}};
        if (const QString filter = query.value(QStringLiteral("subjects_filter")).toString(); !filter.isEmpty()) {
            QJsonObject counts;
            for (const auto& [sequence, subject] : subjects) {
                if (subjectMatches(filter, subject))
                    counts[subject] = counts.value(subject).toInteger() + 1;
            }
            state[QStringLiteral("subjects")] = counts;
        }
        const QJsonObject config{{QStringLiteral("name"), QStringLiteral("S")},
                                 {QStringLiteral("storage"), QStringLiteral("file")},
                                 {QStringLiteral("allow_direct"), true}};
        NatsMessage message;
        message.payload = QJsonDocument(QJsonObject{{QStringLiteral("config"), config},
                                                    {QStringLiteral("created"), QStringLiteral("2026-01-01T00:00:00Z")},
                                                    {QStringLiteral("state"), state}})
                              .toJson();
        return message;
    }

    QRandomGenerator m_dice;
    std::map<RequestId, std::shared_ptr<Pending>> m_pending;
    RequestId m_last = 0;
};

} // namespace jetlag::test
