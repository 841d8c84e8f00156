// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launcher.h"

#include "app/credentialsource.h"
#include "app/lockpolicy.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/workbench.h"
#include "domain/subject.h"
#include "nats/nkeys.h"
#include "widgets/common/layoutstate.h"
#include "widgets/dialogs/connectiondialog.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QTimer>

namespace jetlag {

namespace {

/// Another account on the same server has other streams, perhaps of the same names. The name of the file tells nobody
/// which server or user it belongs to.
QString historyFileOf(const ConnectionOptions& options)
{
    QStringList identity{connectionScope(options), options.user,     options.credsFile,
                         options.nkeySeedFile,     options.jsDomain, options.jsApiPrefix};
    if (const auto key = publicKeyOfSeed(options.seed.toUtf8())) // of credentials that are no file
        identity << QString::fromLatin1(*key);
    const QByteArray hash = QCryptographicHash::hash(identity.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("history-%1.sqlite").arg(QLatin1String(hash.toHex().first(16)));
}

QString whatIsMissing(const KeptConnection& kept)
{
    const ConnectionOptions& options = kept.options;
    const QString name = displayText(options.displayName.isEmpty() ? options.publicServers().join(QLatin1String(", "))
                                                                   : options.displayName);
    switch (kept.lacks) {
    case MissingSecret::Password:
        return Launcher::tr("Passwords are not kept. Give that of %1 again.").arg(name);
    case MissingSecret::Token:
        return Launcher::tr("Tokens are not kept. Give that of %1 again.").arg(name);
    case MissingSecret::Key:
        return Launcher::tr("Keys that are no file are not kept. Give that of %1 again.").arg(name);
    case MissingSecret::None:
    case MissingSecret::Unknown:
        break;
    }
    return Launcher::tr("Passwords, tokens and keys are not kept. Give that of %1 again.").arg(name);
}

} // namespace

Launcher::Launcher(const QProcessEnvironment& environment)
    : m_environment(environment)
    , m_contexts(environment)
{
}

Launcher::~Launcher()
{
    closeWindow();
    m_session.reset();
    m_demo.reset();
}

void Launcher::start(const StartRequest& request)
{
    m_request = request;
    if (request.demo)
        openDemo();
    else if (request.connection)
        openConnection(*request.connection);
    else if (const auto last = m_settings.lastConnection())
        openLast(*last);
    else
        showChooser();
}

void Launcher::openLast(const KeptConnection& last)
{
    const Result<ConnectionOptions> options = withSecrets(last);
    if (options) {
        openConnection(*options);
        return;
    }
    ConnectionDialog* chooser = makeChooser();
    chooser->askForSecret(last, options.error());
    chooser->open();
}

Result<ConnectionOptions> Launcher::withSecrets(const KeptConnection& kept) const
{
    Result<ConnectionOptions> options = CredentialSource(m_environment).resolve(kept.options);
    if (!options || kept.lacks == MissingSecret::None)
        return options;
    // A context still has it; but only for the servers that it was for.
    const Result<ConnectionOptions> context = m_contexts.read(kept.options.context);
    if (!context || context->publicServers() != kept.options.servers)
        return unexpected(Error{Error::Kind::Authentication, whatIsMissing(kept), {}, 0});
    options->servers = context->servers;
    for (QString ConnectionOptions::*field :
         {&ConnectionOptions::user, &ConnectionOptions::password, &ConnectionOptions::token,
          &ConnectionOptions::credsFile, &ConnectionOptions::nkeySeedFile, &ConnectionOptions::jwt,
          &ConnectionOptions::seed})
        (*options).*field = (*context).*field;
    options->references = context->references;
    return options;
}

void Launcher::openDemo()
{
    closeWindow();
    m_demo = std::make_unique<Demo>();
    // The demo's sequences begin anew each time: its journal must not be that of another run.
    connect(m_demo.get(), &Demo::ready, this,
            [this](const ConnectionOptions& options) { openSession(options, m_demo->server().folder()); });
    connect(m_demo.get(), &Demo::failed, this, [this](const Error& error) {
        if (m_window) {
            m_window->showProblem(Severity::Critical, error.summary);
            return;
        }
        ConnectionDialog* chooser = makeChooser();
        chooser->showError(error);
        chooser->open();
    });
    m_demo->start();
}

void Launcher::openConnection(const ConnectionOptions& options)
{
    m_settings.setLastConnection(options);
    openSession(options, dataFolder());
    m_demo.reset();
}

void Launcher::openSession(const ConnectionOptions& options, const QString& journalFolder)
{
    closeWindow();
    const QDir folder(journalFolder);
    m_session = std::make_unique<Session>(options, folder.filePath(QStringLiteral("replay-journal.sqlite")),
                                          folder.filePath(historyFileOf(options)));
    m_window = std::make_unique<MainWindow>(m_settings, options.displayName);
    m_workbench = std::make_unique<Workbench>(*m_session, m_settings, *m_window);
    connect(m_window->actions()[Actions::Id::Connect], &QAction::triggered, this, &Launcher::changeConnection);
    m_window->restoreLayout();
    if (!m_request.page.isEmpty() || !m_request.stream.isEmpty()) {
        const PageId byNames = m_request.consumer.isEmpty() ? PageId::Streams : PageId::Consumers;
        const Place place{pageOfKey(m_request.page).value_or(byNames), {m_request.stream}, {m_request.consumer}};
        m_workbench->openAtStart(place);
        m_request = {};
    }
    m_session->open();
    m_window->show();
    if (unsealed(m_settings.value(Settings::Key::WindowState).toByteArray()).isEmpty())
        QTimer::singleShot(0, m_workbench.get(), &Workbench::arrangeDocks);
}

ConnectionDialog* Launcher::makeChooser()
{
    ConnectionChoices choices;
    choices.recents = m_settings.recentConnections();
    for (const ContextFacts& facts : m_contexts.all())
        choices.contexts.push_back({facts.name, facts.address, facts.description, facts.problem});
    auto* dialog = new ConnectionDialog(
        choices, [this](const QString& name) { return m_contexts.read(name); }, m_window.get());
    dialog->selectContext(m_contexts.selected());
    dialog->setReopener([this](const KeptConnection& kept) { return withSecrets(kept); });
    dialog->setResolver(
        [source = CredentialSource(m_environment)](const ConnectionOptions& typed) { return source.resolve(typed); });
    connect(dialog, &ConnectionDialog::recentRemoved, this,
            [this](const ConnectionOptions& options) { m_settings.forgetConnection(options); });
    // Queued: the window that is the dialog's parent goes away in answer.
    connect(dialog, &ConnectionDialog::chosen, this, &Launcher::openConnection, Qt::QueuedConnection);
    connect(dialog, &ConnectionDialog::demoRequested, this, &Launcher::openDemo, Qt::QueuedConnection);
    return dialog;
}

void Launcher::showChooser()
{
    ConnectionDialog* chooser = makeChooser();
    if (m_settings.recentConnections().empty() && m_request.page.isEmpty() && m_request.stream.isEmpty())
        chooser->showWelcome();
    chooser->open();
}

void Launcher::changeConnection()
{
    if (!m_window->mayGo())
        return;
    ConnectionDialog* chooser = makeChooser();
    if (!m_demo && m_session->state() != ConnectionState::Connected) {
        if (const auto error = m_session->error()) {
            chooser->selectContext(m_session->options().context);
            chooser->setOptions(m_session->options());
            chooser->showError(*error);
        }
    }
    chooser->open();
}

void Launcher::closeWindow()
{
    if (m_window)
        m_window->close();
    // Pages refer to models of the workbench and to services of the session.
    m_window.reset();
    m_workbench.reset();
    if (m_session) {
        // A dead server must not hold up the next one: the old session ends by itself.
        Session* ending = m_session.release();
        connect(ending, &Session::closed, ending, &QObject::deleteLater);
        ending->setParent(this);
        ending->shutDown();
    }
}

} // namespace jetlag
