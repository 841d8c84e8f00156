// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buckets/bucketconfig.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace jetlag {
namespace {

using Json = nlohmann::ordered_json;
using namespace std::chrono_literals;

constexpr std::chrono::nanoseconds usualWindow = 2min; ///< of ids; never longer than the messages live

int64_t limit(const std::optional<uint64_t>& value)
{
    return value ? static_cast<int64_t>(*value) : -1;
}

void addKeys(Json& config, const BucketPlan& plan)
{
    config["subjects"] = Json::array({QStringLiteral("$KV.%1.>").arg(plan.name).toStdString()});
    config["max_msgs_per_subject"] = plan.history;
    config["max_msg_size"] = limit(plan.maxValue);
    config["deny_delete"] = true; // a key goes by a marker, so that everybody hears of it
    const auto ttl = plan.ttl.value_or(usualWindow);
    config["duplicate_window"] = std::min(usualWindow, ttl).count();
    if (plan.markerTtl) {
        config["allow_msg_ttl"] = true;
        config["subject_delete_marker_ttl"] = plan.markerTtl->count();
    }
}

void addObjects(Json& config, const BucketPlan& plan)
{
    const QString name = plan.name;
    config["subjects"] = Json::array(
        {QStringLiteral("$O.%1.C.>").arg(name).toStdString(), QStringLiteral("$O.%1.M.>").arg(name).toStdString()});
}

} // namespace

QByteArray bucketConfig(const BucketPlan& plan)
{
    Json config{{"name", streamOf(plan.kind, plan.name).value.toStdString()}};
    if (!plan.description.isEmpty())
        config["description"] = plan.description.toStdString();
    if (plan.kind == BucketKind::Keys)
        addKeys(config, plan);
    else
        addObjects(config, plan);
    config["retention"] = "limits";
    config["storage"] = plan.storage == Storage::Memory ? "memory" : "file";
    config["num_replicas"] = plan.replicas;
    config["max_consumers"] = -1;
    config["max_msgs"] = -1;
    config["max_bytes"] = limit(plan.maxBytes);
    if (plan.ttl)
        config["max_age"] = plan.ttl->count();
    config["discard"] = "new"; // a full bucket refuses; nothing goes without a word
    config["allow_rollup_hdrs"] = true;
    config["allow_direct"] = true;
    return QByteArray::fromStdString(config.dump());
}

} // namespace jetlag
