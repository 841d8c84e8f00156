// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jetlag {

struct ConnectionOptions;
class LiveSubjectService;
class LiveSubjectsPage;
class Settings;

/// The page, with what is remembered for this connection: the subjects followed before, and the memory limit. GUI
/// thread; service and settings must outlive the page, which whoever shows it owns.
LiveSubjectsPage* makeLiveSubjectsPage(LiveSubjectService& service, Settings& settings,
                                       const ConnectionOptions& options);

} // namespace jetlag
