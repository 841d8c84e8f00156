// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadletter.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace jetlag {
namespace {

/// Header names of one convention (FACTS.md 5.2); the first that is present counts.
struct Convention
{
    const char* name;
    std::vector<const char*> subject;
    std::vector<const char*> error;
    std::vector<const char*> deliveries;
    std::vector<const char*> others;
};

const std::vector<Convention>& conventions()
{
    static const std::vector<Convention> all{
        {"default", {"Original-Subject"}, {"Error"}, {"Redeliveries"}, {}},
        {"NestJS",
         {"x-original-subject"},
         {"x-dead-letter-reason"},
         {"x-delivery-count"},
         {"x-original-stream", "x-failed-at"}},
        {"X-DLQ",
         {"X-DLQ-Original-Subject"},
         {"X-DLQ-Failure-Reason", "X-DLQ-Error", "X-DLQ-Reason"},
         {"X-DLQ-Delivery-Attempts"},
         {"X-DLQ-Original-Stream", "X-DLQ-Original-Seq", "X-DLQ-Original-Consumer", "failed-at", "exception-message",
          "exception-type", "exception-stack"}},
        {"Nats-Original", {"Nats-Original-Subject"}, {}, {}, {}},
        {"Watermill", {"topic_poisoned"}, {"reason_poisoned"}, {}, {"handler_poisoned", "subscriber_poisoned"}},
        {"Moleculer",
         {"x-original-channel"},
         {"x-error-message", "x-error-code"},
         {"x-redelivered-count"},
         {"x-original-group"}},
        {"Spring Cloud Stream",
         {"x-original-topic"},
         {"x-exception-message", "x-exception-fqcn"},
         {},
         {"x-exception-stacktrace"}},
        {"Spring Kafka",
         {"kafka_dlt-original-topic"},
         {"kafka_dlt-exception-message"},
         {},
         {"kafka_dlt-original-offset"}},
        {"SmallRye",
         {"dead-letter-topic"},
         {"dead-letter-reason", "dead-letter-cause"},
         {},
         {"dead-letter-exception-class-name"}},
        {"Kafka Connect",
         {"__connect.errors.topic"},
         {"__connect.errors.exception.message"},
         {},
         {"__connect.errors.stage"}},
        {"NServiceBus",
         {"NServiceBus.FailedQ"},
         {"NServiceBus.ExceptionInfo.Message"},
         {},
         {"NServiceBus.TimeOfFailure"}},
        {"RabbitMQ", {"x-first-death-queue", "x-first-death-exchange"}, {"x-first-death-reason"}, {}, {"x-death"}},
    };
    return all;
}

struct Said
{
    QString value;
    QString by;
};

/// Asked for each letter of thousands, with all the names there are: nothing is copied for what is not there.
Said firstOf(const MessageHeaders& headers, const std::vector<const char*>& names)
{
    for (const char* name : names) {
        const QByteArrayView wanted(name);
        for (const auto& [present, value] : headers.entries()) {
            if (present.size() != wanted.size() || present.compare(wanted, Qt::CaseInsensitive) != 0)
                continue;
            if (!value.isEmpty())
                return {QString::fromUtf8(value), QLatin1String(name)};
            break; // the first of that name counts
        }
    }
    return {};
}

void readError(const MessageHeaders& headers, const std::vector<const char*>& names, DeadLetterHeaders& into)
{
    const Said said = firstOf(headers, names);
    into.error = said.value;
    into.errorFrom = said.by;
}

void readDeliveries(const MessageHeaders& headers, const std::vector<const char*>& names, DeadLetterHeaders& into)
{
    const Said said = firstOf(headers, names);
    bool ok = false;
    const qulonglong count = said.value.toULongLong(&ok);
    if (!ok)
        return;
    into.deliveries = count;
    into.deliveriesFrom = said.by;
}

} // namespace

DeadLetterHeaders readDeadLetterHeaders(const MessageHeaders& headers)
{
    for (const Convention& convention : conventions()) {
        const Said subject = firstOf(headers, convention.subject);
        if (subject.value.isEmpty())
            continue;
        DeadLetterHeaders found;
        found.convention = QLatin1String(convention.name);
        found.originalSubject = subject.value;
        found.subjectFrom = subject.by;
        readError(headers, convention.error, found);
        if (found.error.isEmpty() && convention.name == std::string_view("X-DLQ"))
            readError(headers, {"exception-message", "exception-type"}, found); // Wolverine
        readDeliveries(headers, convention.deliveries, found);
        return found;
    }
    return {};
}

DeadLetterHeaders readLooseHeaders(const MessageHeaders& headers)
{
    DeadLetterHeaders found;
    for (const Convention& convention : conventions()) {
        if (found.error.isEmpty())
            readError(headers, convention.error, found);
        if (!found.deliveries)
            readDeliveries(headers, convention.deliveries, found);
    }
    return found;
}

bool isDeadLetterHeader(const QByteArray& name)
{
    static const QSet<QByteArray> names = [] {
        QSet<QByteArray> all;
        for (const Convention& convention : conventions()) {
            for (const auto* list :
                 {&convention.subject, &convention.error, &convention.deliveries, &convention.others}) {
                for (const char* known : *list)
                    all.insert(QByteArray(known).toLower());
            }
        }
        return all;
    }();
    return names.contains(name.toLower());
}

} // namespace jetlag
