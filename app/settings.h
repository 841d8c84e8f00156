// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nats/keptconnection.h"

#include <QSettings>
#include <QVariant>

#include <optional>
#include <vector>

namespace jetlag {

/// Everything that is remembered between starts: one table of keys with names and defaults. GUI thread only. The file
/// is $JETLAG_SETTINGS when set (tests, portable use), else the platform's. Secrets are never written.
class Settings
{
public:
    enum class Key {
        WindowGeometry,
        WindowState,
        DockPages, ///< scope: the dock's object name; pages on which it is shown
        Page,
        TimeWindow,
        Language,
        Theme,       ///< 0 as the system, 1 light, 2 dark
        TimeStyle,   ///< as the enumeration of models/items
        CompactRows, ///< bool
        TableLayout, ///< scope: the table's object name
        SplitterState,
        DialogSize,       ///< scope: the dialog's object name
        Unlocked,         ///< scope: connection
        DlqStreams,       ///< scope: connection
        LetterMapping,    ///< scope: connection; as LetterMapping::toTexts()
        AcceptedFindings, ///< scope: connection; as Acceptances::toTexts()
        AlertNotify,
        AlertWarnings,
        AlertCommand,
        AlertWebhook,
        AlertQuiet,     ///< bool
        AlertQuietFrom, ///< "22:00"
        AlertQuietUntil,
        SavedFilters,     ///< scope: the page; name to text
        LiveSubjects,     ///< scope: connection; the latest first
        LiveMemory,       ///< MiB
        LiveHidesSystem,  ///< bool
        Refresh,          ///< seconds between two looks at the server
        PayloadFormats,   ///< subject to PayloadChoice
        ProtobufSchemas,  ///< ProtoRules
        PublishHistory,   ///< scope: connection; JSON of the forms, the latest first
        PublishTemplates, ///< JSON of the forms by name
        StreamTemplates,  ///< name to configuration
        ConsumerTemplates
    };
    Settings();
    explicit Settings(const QString& path); ///< an INI file

    /// What the file holds is checked: what this version does not know (a newer version's, a damaged one) is the
    /// default. `scope` tells several values of one key apart (a table, a connection).
    QVariant value(Key key, const QString& scope = {}) const;
    void setValue(Key key, const QVariant& value, const QString& scope = {});
    void remove(Key key, const QString& scope = {});

    /// The one that the next start opens; nullopt when there was none, or it was forgotten.
    std::optional<KeptConnection> lastConnection() const;
    /// The latest ones, the newest first, one for each connectionScope().
    std::vector<KeptConnection> recentConnections() const;
    /// Becomes the last one and the newest; of its secrets nothing is written.
    void setLastConnection(const ConnectionOptions& options, const QDateTime& now = QDateTime::currentDateTimeUtc());
    /// Neither a recent one nor the last one any more; what else is remembered about it stays.
    void forgetConnection(const ConnectionOptions& options);

private:
    static QString path(Key key, const QString& scope);
    QVariant stored(const QString& name) const;
    std::optional<KeptConnection> keptConnection(const QString& group) const;
    void keepConnection(const QString& group, const KeptConnection& kept);
    void keepRecents(const std::vector<KeptConnection>& recents);
    mutable QSettings m_settings;
};

/// A folder for data that must survive (the replay journal); next to $JETLAG_SETTINGS when that is set.
QString dataFolder();

} // namespace jetlag
