// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jetlag {

/// An error with a mark in place of what differs from one message to the next: numbers, UUIDs, hashes and other ids
/// (ULIDs, addresses). Words with a number in them keep their letters. Pure.
QString errorPattern(const QString& error, QChar mark);

} // namespace jetlag
