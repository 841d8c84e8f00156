// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/change.h"
#include "jetstream/configedit.h"

namespace jetlag {

/// Some fields of a configuration get other values; all others go back as they are.
struct ConfigEdit
{
    ConfigTarget target;
    QByteArray base; ///< configuration that was looked at: of another one nothing is changed
    FieldChanges changes;
};
/// A stream or consumer is made; nothing may be there under its name.
struct ConfigCreation
{
    StreamName stream;
    std::optional<ConsumerName> consumer;
    QByteArray config; ///< whole
};

struct ChangeOrder;
ChangeOrder orderOf(const ConfigEdit& edit);
ChangeOrder orderOf(const ConfigCreation& creation);
/// Of a stream, with all its messages and consumers.
ChangeOrder deletionOf(const ConfigTarget& stream);

/// Keys of `changes` that are not so in `config`. What is left to the server is not compared, nor what it derives from
/// others.
QStringList notAsWanted(const QByteArray& config, const FieldChanges& changes);

} // namespace jetlag
