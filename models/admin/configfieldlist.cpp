// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/configfields.h"

namespace jetlag {
namespace {

using Kind = FieldKind;
using When = FieldChange;

/// One that few need: shown when it is set, or asked for.
ConfigField rare(const char* key, Kind kind, ServerVersion since = {}, When when = When::Always,
                 std::optional<int> noLimit = {}, const char* choices = "")
{
    return {key, kind, when, noLimit, choices, since, true};
}

constexpr ServerVersion v210{2, 10, 0};
constexpr ServerVersion v211{2, 11, 0};
constexpr ServerVersion v212{2, 12, 0};
constexpr ServerVersion v214{2, 14, 0};

} // namespace

const std::vector<ConfigField>& consumerFields()
{
    static const std::vector<ConfigField> fields{
        {"durable_name", Kind::Name, When::AtCreation},
        rare("name", Kind::Name, {}, When::AtCreation),
        {"description", Kind::Text},
        {FiltersKey, Kind::Subjects},
        {"deliver_policy",
         Kind::Choice,
         When::AtCreation,
         {},
         "all new last last_per_subject by_start_sequence "
         "by_start_time"},
        {"opt_start_seq", Kind::Count, When::AtCreation},
        {"opt_start_time", Kind::Time, When::AtCreation},
        {"ack_policy", Kind::Choice, When::AtCreation, {}, "explicit all none"},
        {"ack_wait", Kind::Duration},
        {"max_deliver", Kind::Count, When::Always, -1},
        {"backoff", Kind::Durations},
        {"max_ack_pending", Kind::Count, When::Always, -1},
        {"max_waiting", Kind::Count, When::AtCreation},
        {"max_batch", Kind::Count},
        {"max_expires", Kind::Duration},
        rare("max_bytes", Kind::Bytes),
        {"inactive_threshold", Kind::Duration},
        {"deliver_subject", Kind::Subject, When::AtCreation},
        {"deliver_group", Kind::Text, When::AtCreation},
        rare("idle_heartbeat", Kind::Duration, {}, When::AtCreation),
        rare("flow_control", Kind::Flag, {}, When::AtCreation),
        rare("rate_limit_bps", Kind::Count),
        {"replay_policy", Kind::Choice, When::AtCreation, {}, "instant original"},
        {"headers_only", Kind::Flag},
        {"sample_freq", Kind::Text},
        {"num_replicas", Kind::Count},
        {"mem_storage", Kind::Flag, When::AtCreation},
        rare("priority_policy", Kind::Choice, v211, When::Always, {}, "none overflow pinned_client prioritized"),
        rare("priority_groups", Kind::Texts, v211),
        rare("priority_timeout", Kind::Duration, v211),
        rare("metadata", Kind::Pairs, v210)};
    return fields;
}

const std::vector<ConfigField>& streamFields()
{
    static const std::vector<ConfigField> fields{
        {"name", Kind::Name, When::AtCreation},
        {"description", Kind::Text},
        {"subjects", Kind::Subjects},
        {"retention", Kind::Choice, When::AtCreation, {}, "limits interest workqueue"},
        {"storage", Kind::Choice, When::AtCreation, {}, "file memory"},
        {"max_msgs", Kind::Count, When::Always, -1},
        {"max_bytes", Kind::Bytes, When::Always, -1},
        {"max_age", Kind::Duration, When::Always, 0},
        {"max_msgs_per_subject", Kind::Count, When::Always, -1},
        {"max_msg_size", Kind::Bytes, When::Always, -1},
        {"discard", Kind::Choice, When::Always, {}, "old new"},
        {"discard_new_per_subject", Kind::Flag},
        {"duplicate_window", Kind::Duration},
        {"num_replicas", Kind::Count},
        {"max_consumers", Kind::Count, When::AtCreation, -1},
        {"compression", Kind::Choice, When::Always, {}, "none s2", v210},
        {"allow_direct", Kind::Flag},
        {"allow_rollup_hdrs", Kind::Flag},
        {"allow_msg_ttl", Kind::Flag, When::Once, {}, "", v211},
        rare("subject_delete_marker_ttl", Kind::Duration, v211),
        {"no_ack", Kind::Flag},
        {"deny_delete", Kind::Flag, When::Once},
        {"deny_purge", Kind::Flag, When::Once},
        rare("mirror.name", Kind::Name, {}, When::AtCreation),
        rare("mirror.filter_subject", Kind::Pattern, v210, When::AtCreation),
        rare("mirror.opt_start_seq", Kind::Count, {}, When::AtCreation),
        rare("mirror.opt_start_time", Kind::Time, {}, When::AtCreation),
        rare("mirror.external.api", Kind::Text, {}, When::AtCreation),
        rare("mirror.external.deliver", Kind::Text, {}, When::AtCreation),
        rare("mirror_direct", Kind::Flag),
        rare("sources", Kind::Sources),
        rare("subject_transform.src", Kind::Pattern, v210),
        rare("subject_transform.dest", Kind::Text, v210),
        rare("republish.src", Kind::Pattern),
        rare("republish.dest", Kind::Text),
        rare("republish.headers_only", Kind::Flag),
        rare("placement.cluster", Kind::Text),
        rare("placement.tags", Kind::Texts),
        rare("consumer_limits.inactive_threshold", Kind::Duration, v210),
        rare("consumer_limits.max_ack_pending", Kind::Count, v210),
        rare("first_seq", Kind::Count, v210, When::AtCreation),
        rare("allow_atomic", Kind::Flag, v212),
        rare("allow_batched", Kind::Flag, v214),
        rare("allow_msg_counter", Kind::Flag, v212, When::AtCreation),
        rare("allow_msg_schedules", Kind::Flag, v212, When::Once),
        rare("persist_mode", Kind::Choice, v212, When::AtCreation, {}, "default async"),
        rare("metadata", Kind::Pairs, v210)};
    return fields;
}

} // namespace jetlag
