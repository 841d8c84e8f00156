// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace jetlag {

class PublishShelf;
class Settings;

/// Fills the shelf with what was sent on this connection and with the templates of all, and keeps what becomes of them.
/// GUI thread; `settings` must outlive the shelf.
void keepPublishShelf(Settings& settings, const QString& connection, PublishShelf& shelf);

} // namespace jetlag
