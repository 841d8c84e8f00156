// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentialsource.h"

#include "nats/credentials.h"
#include "nats/nkeys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace jetlag {
namespace {

constexpr qint64 longestSecret = 64 << 10;

enum class Scheme { None, File, Env, Data, OnePassword, Nsc, Unknown };

Scheme schemeOf(const QString& text)
{
    if (text.startsWith(QLatin1String("data:"), Qt::CaseInsensitive))
        return Scheme::Data;
    const auto end = text.indexOf(QLatin1String("://"));
    if (end < 2) // a drive letter is none
        return Scheme::None;
    const QString name = text.left(end).toLower();
    if (name == QLatin1String("file"))
        return Scheme::File;
    if (name == QLatin1String("env"))
        return Scheme::Env;
    if (name == QLatin1String("op"))
        return Scheme::OnePassword;
    if (name == QLatin1String("nsc"))
        return Scheme::Nsc;
    return Scheme::Unknown;
}

QString withoutScheme(const QString& text)
{
    return text.mid(text.indexOf(QLatin1String("://")) + 3);
}

tl::unexpected<Error> bad(const QString& summary, const QString& detail = {})
{
    return unexpected(Error{Error::Kind::InvalidInput, summary, detail, 0});
}

} // namespace

QString homeFolder(const QProcessEnvironment& environment)
{
    return environment.value(QStringLiteral("HOME"), QDir::homePath());
}

CredentialSource::CredentialSource(const QProcessEnvironment& environment)
    : m_environment(environment)
{
}

QString CredentialSource::expanded(QString path) const
{
    if (path == QLatin1String("~") || path.startsWith(QLatin1String("~/")))
        path.replace(0, 1, homeFolder(m_environment));
    static const QRegularExpression variable(QStringLiteral("\\$(?:\\{(\\w+)\\}|(\\w+))"));
    qsizetype from = 0;
    for (auto match = variable.match(path); match.hasMatch(); match = variable.match(path, from)) {
        const QString value = m_environment.value(match.captured(1) + match.captured(2));
        path.replace(match.capturedStart(), match.capturedLength(), value);
        from = match.capturedStart() + value.size();
    }
    return path;
}

Result<QString> CredentialSource::filePath(const QString& field, const QString& text) const
{
    const Scheme scheme = schemeOf(text);
    QString path;
    if (scheme == Scheme::None) {
        path = expanded(text);
    } else if (scheme == Scheme::File) {
        path = expanded(withoutScheme(text)); // as it stands, like the nats program; a URL proper, too
        if (!QFileInfo::exists(path) && QFileInfo::exists(QUrl(text).toLocalFile()))
            path = QUrl(text).toLocalFile();
    }
    if (path.isEmpty() || looksLikeCredential(path))
        return bad(tr("\"%1\" must be the path of a file.").arg(field));
    return path;
}

/// What a reference leads to; for a text that is none, the text.
Result<QByteArray> CredentialSource::content(const QString& field, const QString& text) const
{
    switch (schemeOf(text)) {
    case Scheme::File: {
        const Result<QString> path = filePath(field, text);
        if (!path)
            return unexpected(path.error());
        QFile file(*path);
        if (!QFileInfo(*path).isFile() || file.size() > longestSecret || !file.open(QIODevice::ReadOnly))
            return bad(tr("The file %1, which \"%2\" refers to, cannot be read.").arg(*path, field),
                       file.errorString());
        return file.readAll();
    }
    case Scheme::Env: {
        const QString name = withoutScheme(text);
        static const QRegularExpression identifier(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
        if (!identifier.match(name).hasMatch() || looksLikeCredential(name))
            return bad(tr("\"%1\" refers to an environment variable by a name that none can have. Write it as "
                          "env://NAME.")
                           .arg(field));
        if (m_environment.value(name).isEmpty())
            return bad(tr("The environment variable %1, which \"%2\" refers to, is not set.").arg(name, field));
        return m_environment.value(name).toUtf8();
    }
    case Scheme::Data: {
        const auto comma = text.indexOf(u',');
        const QString header = text.left(comma).toLower();
        const auto decoded = QByteArray::fromBase64Encoding(text.mid(comma + 1).simplified().remove(u' ').toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        if (comma < 0 || !header.split(u';').contains(QLatin1String("base64")) || !decoded || (*decoded).isEmpty())
            return bad(tr("\"%1\" holds data that cannot be read. Write it as data:;base64,… .").arg(field));
        return *decoded;
    }
    case Scheme::OnePassword:
        return bad(tr("Credentials kept at %1:// (\"%2\") cannot be read here. Point to a file, or to a variable "
                      "with env://NAME.")
                       .arg(QStringLiteral("op"), field));
    case Scheme::Nsc:
        return bad(tr("Credentials kept at %1:// (\"%2\") cannot be read here. Point to a file, or to a variable "
                      "with env://NAME.")
                       .arg(QStringLiteral("nsc"), field));
    case Scheme::None:
    case Scheme::Unknown:
        break;
    }
    return text.toUtf8();
}

/// A secret that may stand there itself.
Result<QString> CredentialSource::literal(const QString& field, const QString& text, ConnectionOptions& options) const
{
    const Result<QByteArray> read = content(field, text);
    if (!read)
        return unexpected(read.error());
    if (const Scheme scheme = schemeOf(text); scheme == Scheme::File || scheme == Scheme::Env)
        options.references.insert(field, text);
    QString value = QString::fromUtf8(*read);
    while (value.endsWith(u'\n') || value.endsWith(u'\r'))
        value.chop(1);
    return value;
}

Result<ConnectionOptions> CredentialSource::resolve(ConnectionOptions options) const
{
    const std::pair<const char*, QString ConnectionOptions::*> files[] = {
        {"cert", &ConnectionOptions::tlsCert}, {"key", &ConnectionOptions::tlsKey}, {"ca", &ConnectionOptions::tlsCa}};
    for (const auto& [name, field] : files) {
        if ((options.*field).isEmpty())
            continue;
        const Result<QString> path = filePath(QLatin1String(name), options.*field);
        if (!path)
            return unexpected(path.error());
        options.*field = *path;
    }
    const std::pair<const char*, QString ConnectionOptions::*> literals[] = {{"password", &ConnectionOptions::password},
                                                                             {"token", &ConnectionOptions::token},
                                                                             {"user_jwt", &ConnectionOptions::jwt},
                                                                             {"user_seed", &ConnectionOptions::seed}};
    for (const auto& [name, field] : literals) {
        if ((options.*field).isEmpty())
            continue;
        const Result<QString> value = literal(QLatin1String(name), options.*field, options);
        if (!value)
            return unexpected(value.error());
        options.*field = *value;
    }
    // What is no file is kept in memory. Credentials come last: they are the stronger of the two.
    const std::pair<const char*, QString ConnectionOptions::*> keys[] = {{"nkey", &ConnectionOptions::nkeySeedFile},
                                                                         {"creds", &ConnectionOptions::credsFile}};
    for (const auto& [key, field] : keys) {
        const QString name = QLatin1String(key);
        QString& text = options.*field;
        if (text.isEmpty())
            continue;
        const Scheme scheme = schemeOf(text);
        if (scheme == Scheme::Unknown && !looksLikeCredential(text))
            return bad(tr("\"%1\" stands at an address of a kind that cannot be read here. Point to a file, or to a "
                          "variable with env://NAME.")
                           .arg(name));
        if (scheme == Scheme::File || (scheme == Scheme::None && !looksLikeCredential(text))) {
            const Result<QString> path = filePath(name, text);
            if (!path)
                return unexpected(path.error());
            text = *path;
            continue;
        }
        const Result<QString> read = literal(name, text, options);
        if (!read)
            return unexpected(read.error());
        text.clear();
        options.jwt.clear();
        options.seed = *read;
        if (field == &ConnectionOptions::nkeySeedFile) {
            if (const auto isSeed = publicKeyOfSeed(read->toUtf8()); !isSeed)
                return unexpected(isSeed.error());
            continue;
        }
        const Result<Credentials> found = credentialsFrom(read->toUtf8());
        if (!found)
            return unexpected(found.error());
        options.jwt = QString::fromUtf8(found->jwt);
        options.seed = QString::fromUtf8(found->seed);
    }
    return options;
}

} // namespace jetlag
