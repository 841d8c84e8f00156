// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/unackedmessages.h"

namespace jetlag {

QString unackedTitle(const ConsumerKey& key);
/// What the server says of the consumer, then what is certain of its messages and what is not; lines of sentences.
QString unackedEvidence(const UnackedMessages& list);
/// How many are listed; empty: all.
QString unackedListedText(const UnackedMessages& list);
/// Why the table is empty.
QString unackedEmptyText(const UnackedMessages& list);

} // namespace jetlag
