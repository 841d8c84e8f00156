// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace jetlag {

/// Changes to metadata: a null or empty value removes the key.
using MetadataChanges = QMap<QString, QString>;

/// The `config` object of an info reply with its metadata changed. Every other field goes back as the server sent it,
/// those that this program does not know included; the server's own `_nats.*` keys are left out, as it writes them
/// itself. Pure. Protocol error when `info` holds no configuration.
[[nodiscard]] Result<QByteArray> configWithMetadata(const QByteArray& info, const MetadataChanges& changes);
/// The body of CONSUMER.CREATE with action update.
QByteArray consumerUpdateBody(const QString& stream, const QByteArray& config);

} // namespace jetlag
