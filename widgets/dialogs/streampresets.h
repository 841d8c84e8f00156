// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace jetlag {

/// Configurations of streams to start from, under translated names. `near`: one for its dead letters is among them;
/// empty: for those of a stream that is still to be named.
std::vector<std::pair<QString, QByteArray>> streamPresets(const StreamName& near);

} // namespace jetlag
