// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminservice.h"

#include <QStringList>

namespace jetlag {

/// What an act does to a consumer's messages and to whoever takes them, a sentence each. Translated; GUI thread.
QStringList pauseEffects(const ConsumerPicture& picture, Timestamp until, std::chrono::nanoseconds howLong);
QStringList resumeEffects(const ConsumerPicture& picture);
QStringList deleteEffects(const ConsumerPicture& picture);
QStringList unpinEffects(const ConsumerPicture& picture);
QStringList stepDownEffects(const ConsumerPicture& picture);

/// Who takes messages from it at the moment; empty: nobody is seen.
QString takersText(const ConsumerFacts& consumer);

} // namespace jetlag
