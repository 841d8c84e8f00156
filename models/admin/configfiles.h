// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// Configurations in files, as `nats stream add --config` and `nats consumer add --config` read them. What has a path
/// blocks on the disk: for workers.
namespace jetlag {

/// The configuration of a stream, or of a consumer of it, outside of any server.
struct KeptConfig
{
    StreamName stream;
    std::optional<ConsumerName> consumer;
    QByteArray config; ///< without what a server adds (`_nats.*` metadata)
    QString file;      ///< it was read from; empty: none
};

/// What the text of a file holds: a configuration, an info reply with one (`nats stream info --json`), a `backup.json`,
/// or an array of these. A consumer's configuration does not say whose it is: then it is `folder`'s, which is the name
/// of the folder it lies in.
[[nodiscard]] Result<std::vector<KeptConfig>> configsIn(const QByteArray& json, const QString& folder);
/// All of a file, or of the .json files in a folder and in those inside of it. An error where one of them is none.
[[nodiscard]] Result<std::vector<KeptConfig>> readConfigs(const QString& path);
/// The text of a file of its own. A consumer's says its stream beside the configuration, as info replies do.
QByteArray textOf(const KeptConfig& kept);
/// Into a folder that is not there yet or is empty: STREAM.json, and STREAM/CONSUMER.json. All of it or nothing.
[[nodiscard]] std::optional<Error> writeConfigs(const QString& folder, const std::vector<KeptConfig>& configs);

} // namespace jetlag
