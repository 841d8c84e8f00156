// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace jetlag {

/// The pages of the window, in the order of their list and of their shortcuts (Ctrl+1, Ctrl+2…).
enum class PageId { Overview, Streams, Consumers, Messages, LiveSubjects, DeadLetters, Buckets, Health, Events };

const std::vector<PageId>& allPages();
/// "live-subjects": what --page and the settings call it, in every language.
QString pageKey(PageId page);
QStringList pageKeys(); ///< in the order of the list
std::optional<PageId> pageOfKey(const QString& key);
QString pageTitle(PageId page); ///< translated
QString pageIcon(PageId page);  ///< name of a bundled drawing

} // namespace jetlag

Q_DECLARE_METATYPE(jetlag::PageId)
