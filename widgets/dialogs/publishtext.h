// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sending/publishservice.h"

class QPlainTextEdit;

namespace jetlag {

/// Words and bytes of the dialog "Publish message". Pure but for the editor's text.

QString publishPreviewText(const PublishPreview& preview, bool isRequest);
QString publishProgressText(const PublishProgress& progress); ///< counts; only those that are not zero
/// What a stored message is to be published again with: its bytes (templates in them escaped), without the headers
/// that belong to its first publication.
PublishDraft draftOf(const StoredMessage& message);
/// The text of an editor, no-break spaces kept, with line feeds.
QString editedText(const QPlainTextEdit& editor);

} // namespace jetlag
