// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

/// A server in operator mode: an operator, an account and a user, signed by keys that stand in the source for all to
/// see.
namespace jetlag::test::operatorMode {

/// The server's configuration. The limits go into the account's JWT beside what has none, as in
/// {"tiered_limits": {"R1": {"streams": 3, …}}}.
QString serverConfig(const QJsonObject& limits = {});
/// Of the account's only user, good until `end`.
QByteArray userJwt(Timestamp end, bool isBearer = false); ///< a bearer needs no seed
QString userSeed();
/// The same as a .creds file holds them.
QByteArray credentials(Timestamp end);

} // namespace jetlag::test::operatorMode
