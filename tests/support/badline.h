// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nats/requestchannel.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <map>

namespace jetlag::test {

/// A line to a server that exists only in a test: at random requests and answers get lost, answers come late (so late
/// that they were given up), twice and in another order.
class BadLine : public RequestChannel
{
public:
    enum class Arrival { AnyOrder, InOrder };
    explicit BadLine(quint32 seed, Arrival arrival = Arrival::AnyOrder)
        : m_dice(seed)
        , m_arrival(arrival)
    {
    }
    RequestId request(Request request, Handler handler) override
    {
        const RequestId id = ++m_ids;
        m_open[id] = std::move(handler);
        const bool isSafe = isNeverLost(request);
        const int patience = losses > 0 || stragglers > 0 ? 20 : 5000; // ms
        const int arrival = !isSafe && chance(losses)                         ? -1
                            : !isSafe && stragglers > 0 && chance(stragglers) ? patience + straggling
                            : m_arrival == Arrival::InOrder                   ? 2
                                                                              : delay();
        const int way = !isSafe && chance(losses) ? -1 : isSafe ? 1 : delay();
        if (arrival >= 0) {
            ++onTheWay;
            QTimer::singleShot(arrival, Qt::PreciseTimer, &m_context, [this, id, request, way] {
                --onTheWay;
                answer(id, carryOut(request), way);
            });
        }
        QTimer::singleShot(patience, &m_context, [this, id] {
            finish(id, unexpected(Error{Error::Kind::Timeout, QStringLiteral("no answer"), {}, 0, true}));
        });
        return id;
    }
    RequestId requestMany(Request, StreamHandler) override { return ++m_ids; }
    void cancel(RequestId id) override { m_open.erase(id); }
    size_t open() const { return m_open.size(); }
    bool chance(int percent) { return m_dice.bounded(100) < percent; }
    quint32 number(quint32 below) { return m_dice.bounded(below); }

    static constexpr int straggling = 60; ///< ms
    int losses = 10;                      ///< percent, each way
    int stragglers =
        0;            ///< percent of requests that arrive so much after they were given up, as out of a cut connection
    int onTheWay = 0; ///< requests that will still arrive

protected:
    virtual QByteArray carryOut(const Request& request) = 0;
    virtual bool isNeverLost(const Request&) const { return false; }
    static QByteArray refusal(int code, int apiCode)
    {
        return R"({"error":{"code":)" + QByteArray::number(code) + R"(,"err_code":)" + QByteArray::number(apiCode) +
               R"(,"description":"no"}})";
    }
    /// The number after `"name":` in a request; 0 where there is none.
    static uint64_t numberOf(const QByteArray& json, const QByteArray& name)
    {
        const QByteArray key = '"' + name + "\":";
        const qsizetype found = json.indexOf(key);
        if (found < 0)
            return 0;
        const qsizetype at = found + key.size();
        qsizetype end = at;
        while (end < json.size() && QChar::fromLatin1(json[end]).isDigit())
            ++end;
        return json.mid(at, end - at).toULongLong();
    }

private:
    int delay() { return static_cast<int>(losses > 0 && chance(10) ? number(60) : number(6)); }
    void answer(RequestId id, const QByteArray& body, int way)
    {
        if (way < 0)
            return;
        for (int times = chance(5) ? 2 : 1; times > 0; --times) {
            QTimer::singleShot(way, &m_context, [this, id, body] {
                NatsMessage message;
                message.payload = body;
                finish(id, message);
            });
        }
    }
    void finish(RequestId id, const Result<NatsMessage>& reply)
    {
        const auto open = m_open.extract(id);
        if (!open.empty())
            open.mapped()(reply);
    }

    QRandomGenerator m_dice;
    const Arrival m_arrival;
    std::map<RequestId, Handler> m_open;
    RequestId m_ids = 0;
    QObject m_context; ///< goes first: nothing arrives any more
};

} // namespace jetlag::test
