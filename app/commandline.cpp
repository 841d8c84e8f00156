// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/credentialsource.h"
#include "app/pages.h"
#include "domain/thresholds.h"
#include "nats/serveraddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace jetlag {
namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error invalid(const QString& summary)
{
    return {Error::Kind::InvalidInput, summary, {}, 0};
}

/// One option that both the command line and the environment can set.
struct Source
{
    const char* option;   ///< nullptr: not on the command line
    const char* variable; ///< nullptr: not in the environment
    QString ConnectionOptions::*field;
    bool isAuthentication;
};

const Source sources[] = {
    {"user", "NATS_USER", &ConnectionOptions::user, true},
    {"password", "NATS_PASSWORD", &ConnectionOptions::password, true},
    {"token", "NATS_TOKEN", &ConnectionOptions::token, true},
    {"creds", "NATS_CREDS", &ConnectionOptions::credsFile, true},
    {"nkey", "NATS_NKEY", &ConnectionOptions::nkeySeedFile, true},
    {nullptr, "NATS_JWT", &ConnectionOptions::jwt, true},
    {nullptr, "NATS_SEED", &ConnectionOptions::seed, true},
    {"tlscert", "NATS_CERT", &ConnectionOptions::tlsCert, false},
    {"tlskey", "NATS_KEY", &ConnectionOptions::tlsKey, false},
    {"tlsca", "NATS_CA", &ConnectionOptions::tlsCa, false},
    {"js-domain", nullptr, &ConnectionOptions::jsDomain, false},
    {"js-api-prefix", nullptr, &ConnectionOptions::jsApiPrefix, false},
    {"inbox-prefix", nullptr, &ConnectionOptions::inboxPrefix, false},
    {"connection-name", nullptr, &ConnectionOptions::connectionName, false},
};

void addOptions(QCommandLineParser& parser)
{
    const auto value = [&parser](const QStringList& names, const char* description, const char* placeholder) {
        parser.addOption({names, CommandLine::tr(description), QLatin1String(placeholder)});
    };
    const auto flag = [&parser](const char* name, const char* description) {
        parser.addOption({QLatin1String(name), CommandLine::tr(description)});
    };
    const auto name = [](const char* text) { return QStringList{QLatin1String(text)}; };
    value({QStringLiteral("s"), QStringLiteral("server")},
          QT_TRANSLATE_NOOP("CommandLine", "Servers to connect to, separated by commas (NATS_URL)."), "URL");
    value(name("context"), QT_TRANSLATE_NOOP("CommandLine", "Connection context of the nats program (NATS_CONTEXT)."),
          "NAME");
    value(name("user"),
          QT_TRANSLATE_NOOP("CommandLine", "User name, or a token when no password is given (NATS_USER)."), "USER");
    value(name("password"), QT_TRANSLATE_NOOP("CommandLine", "Password (NATS_PASSWORD)."), "PASSWORD");
    value(name("token"), QT_TRANSLATE_NOOP("CommandLine", "Token (NATS_TOKEN)."), "TOKEN");
    value(name("creds"), QT_TRANSLATE_NOOP("CommandLine", "Credentials file (NATS_CREDS)."), "FILE");
    value(name("nkey"), QT_TRANSLATE_NOOP("CommandLine", "File with the seed of an NKey (NATS_NKEY)."), "FILE");
    value(name("tlscert"), QT_TRANSLATE_NOOP("CommandLine", "Client certificate (NATS_CERT)."), "FILE");
    value(name("tlskey"), QT_TRANSLATE_NOOP("CommandLine", "Key of the client certificate (NATS_KEY)."), "FILE");
    value(name("tlsca"), QT_TRANSLATE_NOOP("CommandLine", "Certificate authority to trust (NATS_CA)."), "FILE");
    flag("tlsfirst", QT_TRANSLATE_NOOP("CommandLine", "Begin with TLS before the server greets."));
    value(name("timeout"), QT_TRANSLATE_NOOP("CommandLine", "How long to wait for a connection (NATS_TIMEOUT)."),
          "DURATION");
    value(name("js-domain"), QT_TRANSLATE_NOOP("CommandLine", "JetStream domain."), "DOMAIN");
    value(name("js-api-prefix"), QT_TRANSLATE_NOOP("CommandLine", "Subject prefix of the JetStream API."), "PREFIX");
    value(name("inbox-prefix"), QT_TRANSLATE_NOOP("CommandLine", "Subject prefix of the replies."), "PREFIX");
    value(name("connection-name"), QT_TRANSLATE_NOOP("CommandLine", "Name that the server shows for this connection."),
          "NAME");
    value(name("page"), QT_TRANSLATE_NOOP("CommandLine", "Page to open."), "PAGE");
    value(name("stream"), QT_TRANSLATE_NOOP("CommandLine", "Stream to select."), "STREAM");
    value(name("consumer"), QT_TRANSLATE_NOOP("CommandLine", "Consumer of that stream to select."), "CONSUMER");
    flag("check",
         QT_TRANSLATE_NOOP("CommandLine", "Check the account as the page Health does, without a window, and end "
                                          "with 0 ok, 1 warning, 2 critical or 3 unknown."));
    flag("json", QT_TRANSLATE_NOOP("CommandLine", "With --check: write JSON."));
    flag("prometheus", QT_TRANSLATE_NOOP("CommandLine", "With --check: write metrics as Prometheus reads them."));
    flag("nagios", QT_TRANSLATE_NOOP("CommandLine", "With --check: write one line as Nagios reads it."));
    value(name("for"), QT_TRANSLATE_NOOP("CommandLine", "With --check: watch for so long before judging."), "DURATION");
    flag("demo", QT_TRANSLATE_NOOP("CommandLine", "Open a living system on a private server."));
    value(name("lang"), QT_TRANSLATE_NOOP("CommandLine", "Language: en, de or zh_CN."), "CODE");
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, CommandLine::tr("Show the version and end.")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, CommandLine::tr("Show this help and end.")});
}

bool hasAuthentication(const ConnectionOptions& options)
{
    return !options.user.isEmpty() || !options.password.isEmpty() || !options.token.isEmpty() ||
           !options.credsFile.isEmpty() || !options.nkeySeedFile.isEmpty() || !options.jwt.isEmpty() ||
           !options.seed.isEmpty();
}

void clearAuthentication(ConnectionOptions& options)
{
    for (QString ConnectionOptions::*field :
         {&ConnectionOptions::user, &ConnectionOptions::password, &ConnectionOptions::token,
          &ConnectionOptions::credsFile, &ConnectionOptions::nkeySeedFile, &ConnectionOptions::jwt,
          &ConnectionOptions::seed})
        (options.*field).clear();
    options.references.clear();
}

using Lookup = std::function<QString(const Source&)>;

/// Lays what `lookup` finds over `options`; authentication replaces the weaker one as a whole.
void overlay(ConnectionOptions& options, const Lookup& lookup)
{
    ConnectionOptions own;
    own.connectionName.clear();
    for (const Source& source : sources)
        own.*(source.field) = lookup(source);
    if (hasAuthentication(own))
        clearAuthentication(options);
    for (const Source& source : sources) {
        if (!(own.*(source.field)).isEmpty())
            options.*(source.field) = own.*(source.field);
    }
}

/// The nats program's rule: a user without a password is a token.
void userAloneIsToken(ConnectionOptions& options)
{
    if (!options.user.isEmpty() && options.password.isEmpty() && options.token.isEmpty()) {
        options.token = options.user;
        options.user.clear();
    }
}

[[nodiscard]] Result<ConnectionOptions> connectionFrom(const QCommandLineParser& parser,
                                                       const QProcessEnvironment& environment,
                                                       const ContextReader& readContext)
{
    ConnectionOptions options;
    overlay(options, [&environment](const Source& source) {
        return source.variable ? environment.value(QLatin1String(source.variable)) : QString();
    });
    QString servers = environment.value(QStringLiteral("NATS_URL"));
    QString timeout = environment.value(QStringLiteral("NATS_TIMEOUT"));

    const QString context = parser.isSet(QStringLiteral("context")) ? parser.value(QStringLiteral("context"))
                                                                    : environment.value(QStringLiteral("NATS_CONTEXT"));
    if (!context.isEmpty()) {
        const Result<ConnectionOptions> read = readContext(context);
        if (!read)
            return unexpected(read.error());
        if (hasAuthentication(*read))
            clearAuthentication(options);
        ConnectionOptions merged = *read;
        for (const Source& source : sources) {
            if ((merged.*(source.field)).isEmpty())
                merged.*(source.field) = options.*(source.field);
        }
        options = merged;
        options.displayName = context;
        if (!options.servers.isEmpty())
            servers.clear();
    }
    overlay(options, [&parser](const Source& source) {
        return source.option ? parser.value(QLatin1String(source.option)) : QString();
    });
    userAloneIsToken(options);
    if (parser.isSet(QStringLiteral("tlsfirst")))
        options.tlsFirst = true;
    if (parser.isSet(QStringLiteral("server"))) {
        servers = parser.value(QStringLiteral("server"));
        if (servers.isEmpty())
            servers = QStringLiteral(",");
    }
    if (servers.isEmpty() && options.servers.isEmpty())
        servers = QLatin1String(usualServer);
    if (!servers.isEmpty()) {
        const Result<QStringList> list = serverAddresses(servers);
        if (!list)
            return unexpected(list.error());
        options.servers = *list;
    }
    if (parser.isSet(QStringLiteral("timeout")))
        timeout = parser.value(QStringLiteral("timeout"));
    if (!timeout.isEmpty()) {
        const auto duration = parseTimeout(timeout);
        if (!duration)
            return unexpected(
                invalid(CommandLine::tr("\"%1\" is not a duration. Write it as 5s or 500ms.").arg(timeout)));
        options.timeout = *duration;
    }
    if (options.tlsCert.isEmpty() != options.tlsKey.isEmpty())
        return unexpected(
            invalid(CommandLine::tr("A client certificate and its key belong together: give both or neither.")));
    if (options.displayName.isEmpty())
        options.displayName = shortAddress(options.servers.constFirst());
    return CredentialSource(environment).resolve(options);
}

bool namesConnection(const QCommandLineParser& parser, const QProcessEnvironment& environment)
{
    static const char* const naming[] = {
        "server", "context", "user",     "password", "token",     "creds",         "nkey",         "tlscert",
        "tlskey", "tlsca",   "tlsfirst", "timeout",  "js-domain", "js-api-prefix", "inbox-prefix", "connection-name"};
    for (const char* name : naming) {
        if (parser.isSet(QLatin1String(name)))
            return true;
    }
    return !environment.value(QStringLiteral("NATS_URL")).isEmpty() ||
           !environment.value(QStringLiteral("NATS_CONTEXT")).isEmpty();
}

} // namespace

std::optional<std::chrono::milliseconds> parseTimeout(QStringView text)
{
    const auto duration = parseGoDuration(text);
    if (!duration || *duration < std::chrono::milliseconds(1) || *duration > std::chrono::hours(24))
        return std::nullopt;
    return std::chrono::round<std::chrono::milliseconds>(*duration);
}

namespace {

/// nullopt: no check is asked for.
[[nodiscard]] Result<std::optional<CheckRequest>> checkFrom(const QCommandLineParser& parser)
{
    const std::pair<const char*, CheckRequest::Format> formats[] = {{"json", CheckRequest::Format::Json},
                                                                    {"prometheus", CheckRequest::Format::Prometheus},
                                                                    {"nagios", CheckRequest::Format::Nagios}};
    const bool isCheck = parser.isSet(QStringLiteral("check"));
    CheckRequest request;
    bool hasFormat = false;
    for (const auto& [name, format] : formats) {
        if (!parser.isSet(QLatin1String(name)))
            continue;
        if (!isCheck)
            return unexpected(invalid(CommandLine::tr("--%1 goes with --check only.").arg(QLatin1String(name))));
        if (hasFormat)
            return unexpected(invalid(CommandLine::tr("Choose one of --json, --prometheus and --nagios.")));
        hasFormat = true;
        request.format = format;
    }
    if (parser.isSet(QStringLiteral("for"))) {
        if (!isCheck)
            return unexpected(invalid(CommandLine::tr("--%1 goes with --check only.").arg(QLatin1String("for"))));
        const auto time = parseTimeout(parser.value(QStringLiteral("for")));
        if (!time)
            return unexpected(invalid(CommandLine::tr("--for needs a duration such as 30s or 2m.")));
        request.lookFor = std::chrono::ceil<std::chrono::seconds>(*time);
    }
    if (!isCheck)
        return std::optional<CheckRequest>();
    if (parser.isSet(QStringLiteral("demo")) || parser.isSet(QStringLiteral("page")) ||
        parser.isSet(QStringLiteral("consumer")))
        return unexpected(
            invalid(CommandLine::tr("--check opens no window: leave out --demo, --page and --consumer.")));
    request.stream = parser.value(QStringLiteral("stream"));
    return std::optional(request);
}

} // namespace

Result<StartRequest> parseCommandLine(const QStringList& arguments, const QProcessEnvironment& environment,
                                      const ContextReader& readContext)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLine::tr("A native desktop monitor for NATS JetStream."));
    addOptions(parser);
    const QString next = CommandLine::tr("\"jetlag --help\" lists all options.");
    if (!parser.parse(arguments))
        return unexpected(invalid(parser.errorText() + u' ' + next));
    StartRequest request;
    if (parser.isSet(QStringLiteral("help"))) {
        request.message = parser.helpText();
        return request;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        request.message = QStringLiteral("jetlag ") + QCoreApplication::applicationVersion();
        return request;
    }
    if (!parser.positionalArguments().isEmpty()) {
        const QString odd = ConnectionOptions().withoutSecrets(parser.positionalArguments().constFirst());
        return unexpected(invalid(
            CommandLine::tr("\"%1\" was not understood.").arg(looksLikeCredential(odd) ? QStringLiteral("•••") : odd) +
            u' ' + next));
    }
    const Result<std::optional<CheckRequest>> check = checkFrom(parser);
    if (!check)
        return unexpected(check.error());
    request.check = *check;
    request.demo = parser.isSet(QStringLiteral("demo"));
    request.stream = parser.value(QStringLiteral("stream"));
    request.consumer = parser.value(QStringLiteral("consumer"));
    request.language = parser.value(QStringLiteral("lang"));
    request.page = parser.value(QStringLiteral("page")).toLower().replace(u' ', u'-');
    const QStringList languages{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("zh_CN")};
    if (parser.isSet(QStringLiteral("lang")) && !languages.contains(request.language))
        return unexpected(invalid(CommandLine::tr("There is no language \"%1\". Choose one of: %2.")
                                      .arg(request.language, languages.join(QLatin1String(", ")))));
    if (parser.isSet(QStringLiteral("page")) && !pageOfKey(request.page))
        return unexpected(invalid(CommandLine::tr("There is no page \"%1\". Choose one of: %2.")
                                      .arg(request.page, pageKeys().join(QLatin1String(", ")))));
    if (!request.consumer.isEmpty() && request.stream.isEmpty())
        return unexpected(invalid(CommandLine::tr("A consumer is found through its stream: add --stream.")));
    if (request.demo) {
        for (const char* name : {"server", "context"}) {
            if (parser.isSet(QLatin1String(name)))
                return unexpected(
                    invalid(CommandLine::tr("--demo starts its own server: leave out --%1.").arg(QLatin1String(name))));
        }
        return request;
    }
    if (request.check || namesConnection(parser, environment)) {
        Result<ConnectionOptions> connection = connectionFrom(parser, environment, readContext);
        if (!connection)
            return unexpected(connection.error());
        request.connection = *connection;
    }
    return request;
}

} // namespace jetlag
