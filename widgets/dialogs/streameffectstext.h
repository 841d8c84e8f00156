// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminservice.h"

#include <QStringList>

namespace jetlag {

/// What a new configuration of a stream does, a sentence each; `facts` is null where the stream is new. Translated.
QStringList streamEffectLines(const Result<StreamEffects>& found, const StreamFactsPtr& facts, const QByteArray& before,
                              const QByteArray& after);
/// What goes with a stream that is deleted.
QStringList streamDeletionLines(const StreamPicture& picture);

} // namespace jetlag
