// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jetlag {

class MainWindow;
class Settings;

/// How payloads are read (formats and schemas by subject) is one choice for every pane that shows a message, and is
/// remembered. Once all panes are there. GUI thread.
void keepPaneFormats(Settings& settings, MainWindow& window);
/// Copy Payload copies what the current page's pane shows.
void connectPayloadCopy(MainWindow& window);

} // namespace jetlag
