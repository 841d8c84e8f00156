// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/configfields.h"

#include <utility>

namespace jetlag {

QString fieldOfRefusal(const Error& error)
{
    static const std::vector<std::pair<int, const char*>> codes{
        {10093, FiltersKey},        {10138, FiltersKey},           {10136, FiltersKey},
        {10099, FiltersKey},        {10100, FiltersKey},           {10116, "backoff"},
        {10183, "ack_wait"},        {10065, "subjects"},           {10074, "num_replicas"},
        {10121, "max_ack_pending"}, {10153, "inactive_threshold"}, {10126, "num_replicas"},
        {10088, "idle_heartbeat"},  {10108, "idle_heartbeat"},     {10086, "rate_limit_bps"},
        {10089, "flow_control"},    {10197, "priority_timeout"},   {10196, "priority_groups"},
        {10159, "priority_groups"}, {10178, "priority_groups"},    {10187, "sources"}};
    // Words of the server, in lower case, the longer ones first.
    static const std::vector<std::pair<const char*, const char*>> words{
        {"duplicates window", "duplicate_window"},
        {"max age", "max_age"},
        {"max deliver", "max_deliver"},
        {"max waiting", "max_waiting"},
        {"max ack pending", "max_ack_pending"},
        {"ack wait", "ack_wait"},
        {"backoff", "backoff"},
        {"replica", "num_replicas"},
        {"max bytes", "max_bytes"},
        {"max msgs per subject", "max_msgs_per_subject"},
        {"per subject", "discard_new_per_subject"},
        {"roll-up", "allow_rollup_hdrs"},
        {"republish", "republish.dest"},
        {"mirror direct", "mirror_direct"},
        {"counter stream", "allow_msg_counter"},
        {"schedul", "allow_msg_schedules"},
        {"persist mode", "persist_mode"},
        {"first sequence", "first_seq"},
        {"start sequence", "opt_start_seq"},
        {"start time", "opt_start_time"},
        {"delete marker", "subject_delete_marker_ttl"},
        {"transform", "subject_transform.src"},
        {"priority", "priority_policy"},
        {"heartbeat", "idle_heartbeat"},
        {"flow control", "flow_control"},
        {"placement", "placement.cluster"},
        {"mirror", "mirror.name"},
        {"message size", "max_msg_size"},
        {"description", "description"},
        {"inactive", "inactive_threshold"},
        {"filter", FiltersKey},
        {"source", "sources"},
        {"subject", "subjects"}};
    for (const auto& [code, key] : codes) {
        if (error.apiCode == code)
            return QLatin1String(key);
    }
    if (error.kind != Error::Kind::Api)
        return {};
    const QString detail = error.detail.mid(error.detail.indexOf(u':')).toLower();
    for (const auto& [word, key] : words) {
        if (detail.contains(QLatin1String(word)))
            return QLatin1String(key);
    }
    return {};
}

} // namespace jetlag
