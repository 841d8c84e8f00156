// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/apierror.h"
#include "jetstream/jsonread.h"
#include "jetstream/replyparse.h"

namespace jetlag {

using namespace json;

Result<AccountFacts> parseAccount(const QByteArray& payload, const QString& subject)
{
    AccountFacts facts;
    bool isAccount = false;
    bool hasTiers = false;
    const auto readLimits = [&](std::string_view key, od::value& value) {
        if (key == "max_memory")
            facts.maxMemory = unsignedOf(value);
        else if (key == "max_storage")
            facts.maxStorage = unsignedOf(value);
        else if (key == "max_streams")
            facts.maxStreams = unsignedOf(value);
        else if (key == "max_consumers")
            facts.maxConsumers = unsignedOf(value);
        return true;
    };
    const auto readApi = [&](std::string_view key, od::value& value) {
        if (key == "total")
            facts.apiTotal = countOf(value);
        else if (key == "errors")
            facts.apiErrors = countOf(value);
        else if (key == "level") {
            if (const auto level = unsignedOf(value))
                facts.apiLevel = static_cast<int>(*level);
        }
        return true;
    };
    const auto error = readReply(payload, subject, [&](std::string_view key, od::value& value) {
        if (key == "limits") {
            isAccount = true;
            return forEachFieldOf(value, readLimits);
        }
        if (key == "api")
            return forEachFieldOf(value, readApi);
        if (key == "tiers")
            return forEachFieldOf(value, [&](std::string_view, od::value&) { return hasTiers = true; });
        if (key == "memory")
            facts.memory = countOf(value);
        else if (key == "storage")
            facts.storage = countOf(value);
        else if (key == "streams")
            facts.streams = countOf(value);
        else if (key == "consumers")
            facts.consumers = countOf(value);
        else if (key == "domain")
            facts.domain = stringOf(value);
        return true;
    });
    if (error)
        return unexpected(*error);
    if (!isAccount)
        return unexpected(protocolError(subject, QStringLiteral("no limits in the reply")));
    if (hasTiers) {
        // With tiers the limits live in each tier and the ones on top say 0, which would read as "nothing allowed".
        facts.maxMemory.reset();
        facts.maxStorage.reset();
        facts.maxStreams.reset();
        facts.maxConsumers.reset();
    }
    facts.raw = payload;
    return facts;
}

} // namespace jetlag
