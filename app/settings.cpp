// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/lockpolicy.h"
#include "app/pages.h"
#include "monitor/history.h"

#include <QDir>
#include <QFileInfo>
#include <QSize>
#include <QStandardPaths>
#include <QTime>

#include <limits>
#include <new>

namespace jetlag {
namespace {

using Check = bool (*)(const QVariant& value);

struct Entry
{
    Settings::Key key;
    const char* name;
    QVariant fallback;
    Check isKnown; ///< whether a value from the file means something to this version
};

bool isText(const QVariant& value)
{
    return value.typeId() == QMetaType::QString;
}

/// Not toBool(): to that everything but "false" and "0" is true.
bool isSwitch(const QVariant& value)
{
    const QString text = value.toString();
    return value.typeId() == QMetaType::Bool || text == u"true" || text == u"false" || text == u"1" || text == u"0";
}

bool isBytes(const QVariant& value)
{
    return value.typeId() == QMetaType::QByteArray;
}

/// A list of one text is kept as a text.
bool isTexts(const QVariant& value)
{
    return value.typeId() == QMetaType::QStringList || isText(value);
}

bool isMap(const QVariant& value)
{
    return value.typeId() == QMetaType::QVariantMap;
}

bool isList(const QVariant& value)
{
    return value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList;
}

template <int first, int last>
bool isNumber(const QVariant& value)
{
    bool isOne = false;
    const qlonglong number = value.toLongLong(&isOne); // toInt() would cut off what is too long
    return isOne && number >= first && number <= last;
}

bool isTime(const QVariant& value)
{
    return QTime::fromString(value.toString(), QStringLiteral("HH:mm")).isValid();
}

bool isPage(const QVariant& value)
{
    return pageOfKey(value.toString()).has_value();
}

bool isSize(const QVariant& value)
{
    return value.typeId() == QMetaType::QSize && !value.toSize().isEmpty();
}

const Entry& entryOf(Settings::Key key)
{
    static const Entry table[] = {
        {Settings::Key::WindowGeometry, "window/geometry", {}, isBytes},
        {Settings::Key::WindowState, "window/state", {}, isBytes},
        {Settings::Key::DockPages, "docks", {}, isTexts},
        {Settings::Key::Page, "window/page", QStringLiteral("overview"), isPage},
        {Settings::Key::TimeWindow, "charts/window", 0, isNumber<0, static_cast<int>(TimeWindow::SevenDays)>},
        {Settings::Key::Language, "language", QString(), isText},
        {Settings::Key::Theme, "theme", 0, isNumber<0, 2>},
        {Settings::Key::TimeStyle, "times", 0, isNumber<0, 2>},
        {Settings::Key::TableLayout, "tables", {}, isBytes},
        {Settings::Key::SplitterState, "splitters", {}, isBytes},
        {Settings::Key::DialogSize, "dialogs", {}, isSize},
        {Settings::Key::Unlocked, "unlocked", {}, isSwitch},
        {Settings::Key::AlertNotify, "alerts/notify", true, isSwitch},
        {Settings::Key::AlertWarnings, "alerts/warnings", false, isSwitch},
        {Settings::Key::AlertCommand, "alerts/command", QString(), isText},
        {Settings::Key::AlertWebhook, "alerts/webhook", QString(), isText},
        {Settings::Key::CompactRows, "consumers/compact", false, isSwitch},
        {Settings::Key::AlertQuiet, "alerts/quiet", false, isSwitch},
        {Settings::Key::AlertQuietFrom, "alerts/quiet-from", QStringLiteral("22:00"), isTime},
        {Settings::Key::AlertQuietUntil, "alerts/quiet-until", QStringLiteral("07:00"), isTime},
        {Settings::Key::SavedFilters, "filters", {}, isMap},
        {Settings::Key::LiveSubjects, "live-subjects", QStringList(), isTexts},
        {Settings::Key::LiveMemory, "live-memory-mib", 64, isNumber<1, std::numeric_limits<int>::max()>},
        {Settings::Key::LiveHidesSystem, "live-hides-system", true, isSwitch},
        {Settings::Key::Refresh, "refresh-seconds", 1, isNumber<1, 60>},
        {Settings::Key::PayloadFormats, "payload-formats", QVariantMap(), isMap},
        {Settings::Key::ProtobufSchemas, "protobuf-schemas", QVariantList(), isList},
        {Settings::Key::PublishHistory, "publish/history", QString(), isText},
        {Settings::Key::PublishTemplates, "publish/templates", QString(), isText},
        {Settings::Key::StreamTemplates, "templates/streams", QVariantMap(), isMap},
        {Settings::Key::ConsumerTemplates, "templates/consumers", QVariantMap(), isMap},
        {Settings::Key::DlqStreams, "dead-letter-streams", QStringList(), isTexts},
        {Settings::Key::AcceptedFindings, "accepted-findings", QStringList(), isTexts},
        {Settings::Key::LetterMapping, "dead-letter-headers", QStringList(), isTexts},
    };
    for (const Entry& entry : table) {
        if (entry.key == key)
            return entry;
    }
    Q_UNREACHABLE();
}

QString settingsPath()
{
    const QString chosen = qEnvironmentVariable("JETLAG_SETTINGS");
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                  QStringLiteral("/jetlag/jetlag.ini")
                            : chosen;
}

/// What of a connection is remembered: how to reach it and where its secrets lie, never the secrets.
struct Field
{
    const char* name;
    QString ConnectionOptions::*field;
};
const Field rememberedFields[] = {
    {"user", &ConnectionOptions::user},
    {"creds", &ConnectionOptions::credsFile},
    {"nkey", &ConnectionOptions::nkeySeedFile},
    {"tlscert", &ConnectionOptions::tlsCert},
    {"tlskey", &ConnectionOptions::tlsKey},
    {"tlsca", &ConnectionOptions::tlsCa},
    {"js-domain", &ConnectionOptions::jsDomain},
    {"js-api-prefix", &ConnectionOptions::jsApiPrefix},
    {"inbox-prefix", &ConnectionOptions::inboxPrefix},
    {"display-name", &ConnectionOptions::displayName},
    {"context", &ConnectionOptions::context},
};

/// Secrets that may be remembered by where they come from, by their names in ConnectionOptions::references.
const Field referredFields[] = {
    {"creds", &ConnectionOptions::credsFile},   {"nkey", &ConnectionOptions::nkeySeedFile},
    {"password", &ConnectionOptions::password}, {"token", &ConnectionOptions::token},
    {"user_jwt", &ConnectionOptions::jwt},      {"user_seed", &ConnectionOptions::seed},
};

/// By the words that stand in the file.
const std::pair<const char*, MissingSecret> secretNames[] = {
    {"password", MissingSecret::Password}, {"token", MissingSecret::Token}, {"key", MissingSecret::Key}};

/// The secret that can be found again by nothing that is remembered.
MissingSecret unkeptSecret(const ConnectionOptions& options)
{
    const auto isUnkept = [&options](const QString& secret, std::initializer_list<const char*> sources) {
        return !secret.isEmpty() && std::none_of(sources.begin(), sources.end(), [&options](const char* source) {
            return options.references.contains(QLatin1String(source));
        });
    };
    if (isUnkept(options.password, {"password"}))
        return MissingSecret::Password;
    if (isUnkept(options.token, {"token"}))
        return MissingSecret::Token;
    if (isUnkept(options.jwt, {"user_jwt", "creds"}) || isUnkept(options.seed, {"user_seed", "creds", "nkey"}))
        return MissingSecret::Key;
    if (options.publicServers() != options.servers) {
        for (const QString& server : options.servers) {
            if (server.contains(u'@')) {
                const QString info = server.section(u'@', 0, -2).section(QLatin1String("://"), -1);
                return info.contains(u':') ? MissingSecret::Password : MissingSecret::Token;
            }
        }
    }
    return MissingSecret::None;
}

constexpr int mostRecents = 10;
const char lastGroup[] = "last-connection";
const char recentGroup[] = "recent-connections";

} // namespace

Settings::Settings()
    : Settings(settingsPath())
{
}

Settings::Settings(const QString& path)
    : m_settings(path, QSettings::IniFormat)
{
}

QString Settings::path(Key key, const QString& scope)
{
    const QString name = QLatin1String(entryOf(key).name);
    // A scope is foreign text (a server's address): '/' would open a group in the file.
    return scope.isEmpty() ? name : name + u'/' + QString(scope).replace(u'/', u'|');
}

QVariant Settings::value(Key key, const QString& scope) const
{
    const Entry& entry = entryOf(key);
    const QVariant value = stored(path(key, scope));
    return value.isValid() && entry.isKnown(value) ? value : entry.fallback;
}

QVariant Settings::stored(const QString& name) const
{
    try {
        return m_settings.value(name);
    } catch (const std::bad_alloc&) {
        // Qt reserves room for as many entries as a damaged value claims to have.
        return {};
    }
}

void Settings::setValue(Key key, const QVariant& value, const QString& scope)
{
    m_settings.setValue(path(key, scope), value);
}

void Settings::remove(Key key, const QString& scope)
{
    m_settings.remove(path(key, scope));
}

std::optional<KeptConnection> Settings::keptConnection(const QString& group) const
{
    static const QDateTime firstUse(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    const auto text = [this, &group](const QString& name) { return stored(group + u'/' + name).toString(); };
    KeptConnection kept;
    ConnectionOptions& options = kept.options;
    options.servers = stored(group + QStringLiteral("/servers")).toStringList();
    options.servers.removeAll(QString()); // what QUrl could not read
    if (options.servers.isEmpty())
        return std::nullopt;
    for (const Field& field : rememberedFields)
        options.*(field.field) = text(QLatin1String(field.name));
    for (const Field& field : referredFields) {
        const QString reference = text(QStringLiteral("from/") + QLatin1String(field.name));
        if (reference.isEmpty())
            continue;
        options.*(field.field) = reference;
        options.references.insert(QLatin1String(field.name), reference);
    }
    // What is odd asks for more, not less.
    options.tlsFirst = stored(group + QStringLiteral("/tlsfirst")).toBool();
    if (stored(group + QStringLiteral("/lacks-secret")).toBool()) {
        kept.lacks = MissingSecret::Unknown;
        for (const auto& [name, secret] : secretNames) {
            if (text(QStringLiteral("lacks")) == QLatin1String(name))
                kept.lacks = secret;
        }
    }
    const QDateTime used = QDateTime::fromString(text(QStringLiteral("used")), Qt::ISODate);
    if (used > firstUse && used < QDateTime::currentDateTimeUtc().addDays(1)) // others overflow what reckons with it
        kept.usedAt = used;
    return kept;
}

/// `kept` as it came from keptConnection() is written as it was: its references stand in the fields.
void Settings::keepConnection(const QString& group, const KeptConnection& kept)
{
    const ConnectionOptions& options = kept.options;
    const auto write = [this, &group](const QString& name, const QVariant& value) {
        m_settings.setValue(group + u'/' + name, value);
    };
    m_settings.remove(group);
    write(QStringLiteral("servers"), options.publicServers());
    for (const Field& field : rememberedFields) {
        const QString& value = options.*(field.field);
        if (!value.isEmpty() && !looksLikeCredential(value))
            write(QLatin1String(field.name), value);
    }
    for (const Field& field : referredFields) {
        const QString reference = options.references.value(QLatin1String(field.name));
        if (!reference.isEmpty() && !looksLikeCredential(reference))
            write(QStringLiteral("from/") + QLatin1String(field.name), reference);
    }
    if (kept.lacks != MissingSecret::None)
        write(QStringLiteral("lacks-secret"), true);
    for (const auto& [name, secret] : secretNames) {
        if (kept.lacks == secret)
            write(QStringLiteral("lacks"), QLatin1String(name));
    }
    if (options.tlsFirst)
        write(QStringLiteral("tlsfirst"), true);
    if (kept.usedAt.isValid())
        write(QStringLiteral("used"), kept.usedAt.toUTC().toString(Qt::ISODate));
}

std::optional<KeptConnection> Settings::lastConnection() const
{
    return keptConnection(QLatin1String(lastGroup));
}

std::vector<KeptConnection> Settings::recentConnections() const
{
    std::vector<KeptConnection> recents;
    QStringList scopes;
    const auto take = [&recents, &scopes](std::optional<KeptConnection> kept) {
        const QString scope = kept ? connectionScope(kept->options) : QString();
        if (!kept || scopes.contains(scope))
            return;
        scopes << scope;
        recents.push_back(std::move(*kept));
    };
    for (int i = 0; i < mostRecents; ++i)
        take(keptConnection(QStringLiteral("%1/%2").arg(QLatin1String(recentGroup)).arg(i)));
    if (recents.empty()) // a version before wrote the file
        take(lastConnection());
    return recents;
}

void Settings::keepRecents(const std::vector<KeptConnection>& recents)
{
    m_settings.remove(QLatin1String(recentGroup));
    for (size_t i = 0; i < recents.size() && i < mostRecents; ++i)
        keepConnection(QStringLiteral("%1/%2").arg(QLatin1String(recentGroup)).arg(i), recents[i]);
}

void Settings::setLastConnection(const ConnectionOptions& options, const QDateTime& now)
{
    std::vector<KeptConnection> recents = recentConnections();
    const QString scope = connectionScope(options);
    std::erase_if(recents, [&scope](const KeptConnection& kept) { return connectionScope(kept.options) == scope; });
    recents.insert(recents.begin(), KeptConnection{options, unkeptSecret(options), now});
    keepRecents(recents);
    keepConnection(QLatin1String(lastGroup), recents.front());
}

void Settings::forgetConnection(const ConnectionOptions& options)
{
    const QString scope = connectionScope(options);
    const auto isIt = [&scope](const KeptConnection& kept) { return connectionScope(kept.options) == scope; };
    std::vector<KeptConnection> recents = recentConnections();
    std::erase_if(recents, isIt);
    keepRecents(recents);
    if (const auto last = lastConnection(); last && isIt(*last))
        m_settings.remove(QLatin1String(lastGroup));
}

QString dataFolder()
{
    const QString chosen = qEnvironmentVariable("JETLAG_SETTINGS");
    QString folder = chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                            QStringLiteral("/jetlag")
                                      : QFileInfo(chosen).absolutePath();
    QDir().mkpath(folder);
    return folder;
}

} // namespace jetlag
