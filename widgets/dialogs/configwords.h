// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/configfields.h"

namespace jetlag {

/// What people call a field of a configuration, with the name that the server knows it by behind: "Ack wait".
/// Translated.
QString fieldTitle(const ConfigField& field);
/// What is written into it, and what the server takes where it is left empty; a placeholder.
QString fieldHint(const ConfigField& field, bool isConsumer);
/// What it does, in a sentence or two; a tool tip. May be empty.
QString fieldHelp(const ConfigField& field);
/// Why it is fixed.
QString fixedReason(const ConfigField& field);
/// "ack_wait: 30s → 1m"
QString differenceText(const std::vector<ConfigField>& fields, const FieldDifference& difference);

} // namespace jetlag
