// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

namespace jetlag::test {

/// Rows written down by hand, as a living system has them.
inline StreamRowPtr streamRow(const QString& name, uint64_t messages, std::optional<double> incoming = {},
                              ConsumerStatus worst = ConsumerStatus::Ok)
{
    auto facts = std::make_shared<StreamFacts>();
    facts->config.name = {name};
    facts->config.subjects = {name.toLower().replace(u'_', u'.') + QStringLiteral(".>")};
    facts->config.retention = Retention::Limits;
    facts->config.storage = Storage::File;
    facts->config.maxMessages = 100'000;
    facts->state.messages = messages;
    facts->state.bytes = messages * 412;
    facts->state.first = {1};
    facts->state.last = {messages};
    facts->state.lastTime = systemNow() - std::chrono::seconds(2);
    facts->state.consumers = 2;
    facts->raw =
        QByteArrayLiteral(R"({"config":{"name":"VIGIL_PII","subjects":["vigil.pii.>"],"max_age":604800000000000,)"
                          R"("new_field_of_2030":18446744073709551615},"state":{"messages":12,"bytes":5000}})");
    auto row = std::make_shared<StreamRow>();
    row->facts = facts;
    row->rates.messagesIn = incoming;
    row->worstStatus = worst;
    row->watchedConsumers = 2;
    row->worstLag = 12;
    return row;
}

inline ConsumerRowPtr consumerRow(const QString& stream, const QString& name, uint64_t lag,
                                  ConsumerStatus status = ConsumerStatus::Ok, const Cause& cause = {})
{
    auto facts = std::make_shared<ConsumerFacts>();
    facts->key = {{stream}, {name}};
    facts->config.durable = name;
    facts->config.ackPolicy = AckPolicy::Explicit;
    facts->config.maxAckPending = 1000;
    facts->config.ackWait = std::chrono::seconds(30);
    facts->pending = lag;
    facts->ackPending = status == ConsumerStatus::Full ? 1000 : lag / 20;
    facts->delivered.lastActive = systemNow() - std::chrono::seconds(1);
    auto row = std::make_shared<ConsumerRow>();
    row->facts = facts;
    row->rates.delivered = 12.5;
    row->assessment.status = status;
    row->assessment.cause = cause;
    return row;
}

inline SnapshotPtr snapshot(const std::vector<StreamRowPtr>& streams, const std::vector<ConsumerRowPtr>& consumers)
{
    auto made = std::make_shared<Snapshot>();
    for (const auto& row : streams)
        made->streams[row->facts->name()] = row;
    for (const auto& row : consumers)
        made->consumers[row->facts->key] = row;
    made->takenAt = systemNow();
    return made;
}

} // namespace jetlag::test
