// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace jetlag {
namespace {

struct Entry
{
    Settings::Key key;
    const char* name;
    QVariant fallback;
};

const Entry& entryOf(Settings::Key key)
{
    static const Entry table[] = {
        {Settings::Key::WindowGeometry, "window/geometry", {}},
        {Settings::Key::WindowState, "window/state", {}},
        {Settings::Key::DockPages, "docks", {}},
        {Settings::Key::Page, "window/page", QStringLiteral("overview")},
        {Settings::Key::TimeWindow, "charts/window", 0},
        {Settings::Key::Language, "language", QString()},
        {Settings::Key::TableLayout, "tables", {}},
        {Settings::Key::SplitterState, "splitters", {}},
        {Settings::Key::DialogSize, "dialogs", {}},
        {Settings::Key::Unlocked, "unlocked", {}},
        {Settings::Key::AlertNotify, "alerts/notify", true},
        {Settings::Key::AlertWarnings, "alerts/warnings", false},
        {Settings::Key::AlertCommand, "alerts/command", QString()},
        {Settings::Key::AlertWebhook, "alerts/webhook", QString()},
        {Settings::Key::AlertQuiet, "alerts/quiet", false},
        {Settings::Key::AlertQuietFrom, "alerts/quiet-from", QStringLiteral("22:00")},
        {Settings::Key::AlertQuietUntil, "alerts/quiet-until", QStringLiteral("07:00")},
        {Settings::Key::SavedFilters, "filters", {}},
        {Settings::Key::LiveSubjects, "live-subjects", QStringList()},
        {Settings::Key::LiveMemory, "live-memory-mib", 64},
        {Settings::Key::PayloadFormats, "payload-formats", QVariantMap()},
        {Settings::Key::ProtobufSchemas, "protobuf-schemas", QVariantList()},
        {Settings::Key::PublishHistory, "publish/history", QString()},
        {Settings::Key::PublishTemplates, "publish/templates", QString()},
        {Settings::Key::DlqStreams, "dead-letter-streams", QStringList()},
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

/// Whether there is a secret that can be found again by nothing that is remembered.
bool holdsUnkeptSecret(const ConnectionOptions& options)
{
    if (options.publicServers() != options.servers) {
        for (const QString& server : options.servers) {
            if (server.contains(u'@'))
                return true;
        }
    }
    const auto isUnkept = [&options](const QString& secret, std::initializer_list<const char*> sources) {
        return !secret.isEmpty() && std::none_of(sources.begin(), sources.end(), [&options](const char* source) {
            return options.references.contains(QLatin1String(source));
        });
    };
    return isUnkept(options.password, {"password"}) || isUnkept(options.token, {"token"}) ||
           isUnkept(options.jwt, {"user_jwt", "creds"}) || isUnkept(options.seed, {"user_seed", "creds", "nkey"});
}

QString lastPath(const char* name)
{
    return QStringLiteral("last-connection/") + QLatin1String(name);
}

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
    return m_settings.value(path(key, scope), entryOf(key).fallback);
}

void Settings::setValue(Key key, const QVariant& value, const QString& scope)
{
    m_settings.setValue(path(key, scope), value);
}

void Settings::remove(Key key, const QString& scope)
{
    m_settings.remove(path(key, scope));
}

std::optional<ConnectionOptions> Settings::lastConnection() const
{
    ConnectionOptions options;
    options.servers = m_settings.value(lastPath("servers")).toStringList();
    if (options.servers.isEmpty())
        return std::nullopt;
    for (const Field& field : rememberedFields)
        options.*(field.field) = m_settings.value(lastPath(field.name)).toString();
    for (const Field& field : referredFields) {
        const QString reference = m_settings.value(lastPath("from/") + QLatin1String(field.name)).toString();
        if (!reference.isEmpty())
            options.*(field.field) = reference;
    }
    options.tlsFirst = m_settings.value(lastPath("tlsfirst")).toBool();
    return options;
}

bool Settings::lastConnectionLacksSecret() const
{
    return m_settings.value(lastPath("lacks-secret")).toBool();
}

void Settings::setLastConnection(const ConnectionOptions& options)
{
    m_settings.remove(QStringLiteral("last-connection"));
    m_settings.setValue(lastPath("servers"), options.publicServers());
    for (const Field& field : rememberedFields) {
        const QString& value = options.*(field.field);
        if (!value.isEmpty() && !looksLikeCredential(value))
            m_settings.setValue(lastPath(field.name), value);
    }
    for (const Field& field : referredFields) {
        const QString reference = options.references.value(QLatin1String(field.name));
        if (!reference.isEmpty() && !looksLikeCredential(reference))
            m_settings.setValue(lastPath("from/") + QLatin1String(field.name), reference);
    }
    if (holdsUnkeptSecret(options))
        m_settings.setValue(lastPath("lacks-secret"), true);
    if (options.tlsFirst)
        m_settings.setValue(lastPath("tlsfirst"), true);
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
