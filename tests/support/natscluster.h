// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/natsserver.h"

#include <vector>

namespace jetlag::test {

/// Real servers on loopback that form one JetStream cluster, each with a temporary store that survives its restart.
class NatsCluster
{
public:
    static constexpr int size = 3;

    /// Starts all of them. JetStream answers a little later, when they have found a leader: ask until it does.
    [[nodiscard]] bool start();
    NatsServer& node(int number) { return *m_nodes.at(static_cast<size_t>(number)); }
    QString urls() const; ///< of all, with commas

private:
    std::vector<std::unique_ptr<NatsServer>> m_nodes;
};

} // namespace jetlag::test
