// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace jetlag {

/// The subjects by which clients and servers talk among themselves: requests to JetStream and to the system, acks,
/// advisories, and the inboxes that answers go to. Whoever follows everything mostly sees these, the monitor's own
/// requests among them. What applications keep under a dollar sign ($KV, $O, $SRV, $MQTT) is theirs, so not one of
/// these. Immutable: any thread.
class SystemSubjects
{
public:
    /// `inboxPrefix`: of the connection, without a trailing dot; clients with the usual one are known beside it.
    explicit SystemSubjects(std::string inboxPrefix = {});
    /// Also of a pattern, whose first token then must be spelt out.
    bool contain(std::string_view subject) const;

private:
    std::string m_inbox; ///< with its dot; empty: none of its own
};

} // namespace jetlag
