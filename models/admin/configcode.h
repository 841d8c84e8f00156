// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace jetlag {

enum class ConfigCode {
    NatsCli, ///< lines for a POSIX shell
    Json,    ///< as the server takes it
    Go,      ///< nats.go, package jetstream
    Rust,    ///< async-nats
    Node,    ///< nats.js
    Java     ///< jnats
};

/// A configuration that is to be written down for somebody else's tool.
struct CodedConfig
{
    StreamName stream;
    std::optional<ConsumerName> consumer;
    QByteArray config;   ///< as the server tells it, or takes it
    bool exists = false; ///< it is changed to this, not created
};

/// Text that makes the stream or consumer what the configuration says, every field of it: what a tool has no option for
/// is given to it as JSON. Nothing in it can become a command, an option or code. Pure, any thread.
QString configAs(const CodedConfig& coded, ConfigCode code);

/// A configuration without what says no more than the server's default: shorter, and means the same when something is
/// created from it.
QByteArray withoutDefaults(const QByteArray& config, bool isConsumer);

} // namespace jetlag
