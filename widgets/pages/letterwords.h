// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/deadletterservice.h"
#include "items/lettergroups.h"

#include <QStringList>

namespace jetlag {

/// What the page of dead letters says while there are none: where they are looked for. `streams` as they are shown.
QString noLettersText(const QStringList& streams);
/// What it says of those that are not listed; empty: all are. `inTheirStreams`: how many were given up there.
QString unlistedLettersText(const std::vector<UnlistedLetters>& inDlqStreams, quint64 inTheirStreams);
/// Of an entry of the combo “Group by”.
QString groupingTitle(LetterGrouping grouping);

} // namespace jetlag
