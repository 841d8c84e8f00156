// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/apierror.h"
#include "jetstream/jsonread.h"
#include "jetstream/replyparse.h"

#include <algorithm>

namespace jetlag {

using namespace json;

namespace {

bool readLimits(od::value& limits, AccountUse& use)
{
    return forEachFieldOf(limits, [&](std::string_view key, od::value& value) {
        if (key == "max_memory")
            use.maxMemory = unsignedOf(value);
        else if (key == "max_storage")
            use.maxStorage = unsignedOf(value);
        else if (key == "max_streams")
            use.maxStreams = unsignedOf(value);
        else if (key == "max_consumers")
            use.maxConsumers = unsignedOf(value);
        return true;
    });
}

void readUse(std::string_view key, od::value& value, AccountUse& use)
{
    if (key == "memory")
        use.memory = countOf(value);
    else if (key == "storage")
        use.storage = countOf(value);
    else if (key == "streams")
        use.streams = countOf(value);
    else if (key == "consumers")
        use.consumers = countOf(value);
}

bool readApi(od::value& api, AccountFacts& facts)
{
    return forEachFieldOf(api, [&](std::string_view key, od::value& value) {
        if (key == "total")
            facts.apiTotal = countOf(value);
        else if (key == "errors")
            facts.apiErrors = countOf(value);
        else if (key == "level") {
            if (const auto level = unsignedOf(value))
                facts.apiLevel = static_cast<int>(*level);
        }
        return true;
    });
}

bool readTiers(od::value& tiers, std::vector<AccountTier>& result)
{
    return forEachFieldOf(tiers, [&](std::string_view name, od::value& tier) {
        AccountTier& read = result.emplace_back();
        read.name = toQString(name);
        return forEachFieldOf(tier, [&](std::string_view key, od::value& value) {
            if (key == "limits")
                return readLimits(value, read.use);
            readUse(key, value, read.use);
            return true;
        });
    });
}

} // namespace

Result<AccountFacts> parseAccount(const QByteArray& payload, const QString& subject)
{
    AccountFacts facts;
    bool isAccount = false;
    const auto error = readReply(payload, subject, [&](std::string_view key, od::value& value) {
        if (key == "limits") {
            isAccount = true;
            return readLimits(value, facts.use);
        }
        if (key == "api")
            return readApi(value, facts);
        if (key == "tiers")
            return readTiers(value, facts.tiers);
        if (key == "domain")
            facts.domain = stringOf(value);
        else
            readUse(key, value, facts.use);
        return true;
    });
    if (error)
        return unexpected(*error);
    if (!isAccount)
        return unexpected(protocolError(subject, QStringLiteral("no limits in the reply")));
    if (!facts.tiers.empty()) {
        // With tiers the limits on top say 0, which would read as "nothing allowed".
        facts.use.maxMemory.reset();
        facts.use.maxStorage.reset();
        facts.use.maxStreams.reset();
        facts.use.maxConsumers.reset();
        std::sort(facts.tiers.begin(), facts.tiers.end(),
                  [](const AccountTier& a, const AccountTier& b) { return a.name < b.name; });
    }
    facts.raw = payload;
    return facts;
}

} // namespace jetlag
