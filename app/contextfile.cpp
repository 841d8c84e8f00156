// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contextfile.h"

#include "app/credentialsource.h"
#include "nats/serveraddress.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace jetlag {
namespace {

bool isSafeName(const QString& name)
{
    return !name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\') && !name.contains(QLatin1String(".."));
}

tl::unexpected<Error> fail(Error::Kind kind, const QString& summary, const QString& detail = {})
{
    return unexpected(Error{kind, summary, detail, 0});
}

constexpr qint64 largestFile = 1 << 20;
constexpr size_t mostDescribed = 200;
constexpr qsizetype longestDescription = 500;

} // namespace

ContextFiles::ContextFiles(const QProcessEnvironment& environment)
    : m_environment(environment)
{
    // An empty variable is ignored, as the nats program does.
    QString base = environment.value(QStringLiteral("XDG_CONFIG_HOME"));
    if (base.isEmpty())
        base = homeFolder(environment) + QStringLiteral("/.config");
    m_folder = base + QStringLiteral("/nats");
}

QStringList ContextFiles::names() const
{
    QStringList result;
    const auto files =
        QDir(m_folder + QStringLiteral("/context")).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        if (file.size() > 0)
            result.append(file.completeBaseName());
    }
    return result;
}

QString ContextFiles::selected() const
{
    QFile file(m_folder + QStringLiteral("/context.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(1024)).trimmed() : QString();
}

std::vector<ContextFacts> ContextFiles::all() const
{
    std::vector<ContextFacts> all;
    for (const QString& name : names()) {
        ContextFacts facts;
        facts.name = name;
        if (all.size() >= mostDescribed) { // the window waits for this
            all.push_back(facts);
            continue;
        }
        const Result<QJsonObject> json = contents(name);
        if (json)
            facts.description = json->value(QLatin1String("description")).toString().left(longestDescription);
        const Result<ConnectionOptions> options =
            json ? parsed(name, *json) : Result<ConnectionOptions>(unexpected(json.error()));
        if (options)
            facts.address = options->publicServers().join(QLatin1String(", "));
        else
            facts.problem = options.error().summary;
        all.push_back(facts);
    }
    return all;
}

Result<ConnectionOptions> ContextFiles::read(const QString& name) const
{
    const Result<QJsonObject> json = contents(name);
    if (!json)
        return unexpected(json.error());
    const Result<ConnectionOptions> options = parsed(name, *json);
    return options ? CredentialSource(m_environment).resolve(*options) : options;
}

Result<QJsonObject> ContextFiles::contents(const QString& name) const
{
    if (!isSafeName(name))
        return fail(Error::Kind::InvalidInput, tr("\"%1\" cannot be the name of a context.").arg(name));
    QFile file(m_folder + QStringLiteral("/context/") + name + QStringLiteral(".json"));
    if (!file.exists()) {
        const QStringList known = names();
        return fail(Error::Kind::NotFound,
                    known.isEmpty()
                        ? tr("There is no context \"%1\". \"nats context add\" makes one.").arg(name)
                        : tr("There is no context \"%1\". There are: %2.").arg(name, known.join(QLatin1String(", "))));
    }
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::InvalidInput,
                    tr("The file of the context \"%1\" cannot be read: %2").arg(name, file.fileName()),
                    file.errorString());
    if (file.size() > largestFile)
        return fail(Error::Kind::InvalidInput,
                    tr("The file of the context \"%1\" is too large to be one: %2").arg(name, file.fileName()));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestFile), &problem);
    if (!document.isObject())
        return fail(Error::Kind::InvalidInput,
                    tr("The context \"%1\" is not valid JSON. Correct its file: %2").arg(name, file.fileName()),
                    problem.errorString());
    return document.object();
}

Result<ConnectionOptions> ContextFiles::parsed(const QString& name, const QJsonObject& json)
{
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };

    ConnectionOptions options;
    options.displayName = name;
    options.context = name;
    if (const QString url = text("url"); !url.trimmed().isEmpty()) { // none: whoever reads it has another one
        const Result<QStringList> servers = serverAddresses(url);
        if (!servers)
            return unexpected(servers.error());
        options.servers = *servers;
    }
    options.user = text("user");
    options.password = text("password");
    options.token = text("token");
    options.jwt = text("user_jwt");
    options.seed = text("user_seed");
    options.inboxPrefix = text("inbox_prefix");
    options.jsDomain = text("jetstream_domain");
    options.jsApiPrefix = text("jetstream_api_prefix");
    options.tlsFirst = json.value(QLatin1String("tls_first")).toBool();
    options.credsFile = text("creds");
    if (options.credsFile.isEmpty() && !text("nsc").isEmpty())
        options.credsFile = QStringLiteral("nsc://") + text("nsc"); // its older form
    options.nkeySeedFile = text("nkey");
    options.tlsCert = text("cert");
    options.tlsKey = text("key");
    options.tlsCa = text("ca");
    if (!text("socks_proxy").isEmpty())
        return fail(Error::Kind::InvalidInput,
                    tr("The context \"%1\" asks for a SOCKS proxy, which this program cannot use.").arg(name));
    return options;
}

} // namespace jetlag
