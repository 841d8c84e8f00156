// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deleting/purgeservice.h"

namespace jetlag {

/// What a purge would take, in sentences, one a line. Plain text.
QString purgePreviewText(const PurgePreview& preview);

/// Why deleting message by message is the better way here; empty where it is not.
QString purgeHarmText(PurgeHarm harm);

/// How it ended, in sentences. Plain text; the reason, where there is one, is in the outcome's error.
QString purgeOutcomeText(const StreamName& stream, const PurgeOutcome& outcome);

/// While the server does not answer.
QString purgeWaitingText(const StreamName& stream, bool isOneByOne);

/// Everything went as it should.
bool isGood(const PurgeOutcome& outcome);

} // namespace jetlag
