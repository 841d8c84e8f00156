// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/connectionfields.h"

#include "nats/serveraddress.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/fieldproblem.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int indent = 24; ///< pixels

struct Text
{
    ConnectionFields::Field field;
    QString ConnectionOptions::*member;
    const char* reference; ///< its name in ConnectionOptions::references; nullptr: it has none
};
const Text texts[] = {{ConnectionFields::User, &ConnectionOptions::user, nullptr},
                      {ConnectionFields::Password, &ConnectionOptions::password, "password"},
                      {ConnectionFields::Token, &ConnectionOptions::token, "token"},
                      {ConnectionFields::Creds, &ConnectionOptions::credsFile, "creds"},
                      {ConnectionFields::TlsCa, &ConnectionOptions::tlsCa, nullptr},
                      {ConnectionFields::TlsCert, &ConnectionOptions::tlsCert, nullptr},
                      {ConnectionFields::TlsKey, &ConnectionOptions::tlsKey, nullptr}};

/// What stands before the '@' of an address moves into the fields: an address is shown without it.
ConnectionOptions withoutUserInfo(ConnectionOptions options)
{
    for (const QString& server : options.servers) {
        if (!server.contains(u'@') || !options.user.isEmpty() || !options.token.isEmpty())
            continue;
        const QString info = server.section(u'@', 0, -2).section(QLatin1String("://"), -1);
        const auto plain = [](const QString& part) { return QUrl::fromPercentEncoding(part.toUtf8()); };
        if (info.contains(u':')) {
            options.user = plain(info.section(u':', 0, 0));
            options.password = plain(info.section(u':', 1));
        } else {
            options.token = plain(info);
        }
    }
    return options;
}

bool isForTheResolver(const QString& path)
{
    return looksLikeCredential(path) || path.startsWith(u'~') || path.contains(u'$') ||
           path.contains(QLatin1String("://"));
}

} // namespace

ConnectionFields::ConnectionFields(QWidget* parent)
    : QWidget(parent)
    , m_parts(FieldCount)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(indent, 0, 0, 0);
    add(Server, tr("&Server"), tr("Server"), "connectionServer")
        ->setPlaceholderText(QStringLiteral("nats://host:4222, nats://other:4222"));
    add(User, tr("&User"), tr("User"), "connectionUser");
    add(Password, tr("&Password"), tr("Password"), "connectionPassword")->setEchoMode(QLineEdit::Password);
    add(Token, tr("To&ken"), tr("Token"), "connectionToken")->setEchoMode(QLineEdit::Password);
    addFile(Creds, tr("C&redentials file"), tr("Credentials file"), "connectionCreds");
    addFile(TlsCa, tr("TLS c&ertificate authority"), tr("TLS certificate authority"), "connectionTlsCa");
    addFile(TlsCert, tr("TLS certi&ficate"), tr("TLS certificate"), "connectionTlsCert");
    addFile(TlsKey, tr("TLS ke&y"), tr("TLS key"), "connectionTlsKey");
    m_tlsFirst = new QCheckBox(tr("TLS &handshake first"), this);
    m_tlsFirst->setAccessibleName(tr("TLS handshake first"));
    m_tlsFirst->setObjectName(QStringLiteral("connectionTlsFirst"));
    m_form->addRow(m_tlsFirst);
}

QLineEdit* ConnectionFields::add(Field field, const QString& label, const QString& name, const char* object)
{
    Part& part = m_parts[field];
    part.edit = namedField(name, object, this);
    part.problem = new FieldProblem(*part.edit);
    // Qt takes no mnemonic for a row that is a layout.
    auto* title = new QLabel(label, this);
    title->setBuddy(part.edit);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->addWidget(part.edit, 1);
    column->addLayout(row);
    column->addWidget(part.problem);
    m_form->addRow(title, column);
    return part.edit;
}

void ConnectionFields::addFile(Field field, const QString& label, const QString& name, const char* object)
{
    QLineEdit* edit = add(field, label, name, object);
    auto* browse = new QPushButton(tr("Browse…"), this);
    browse->setAccessibleName(tr("Browse for %1").arg(name));
    browse->setObjectName(QLatin1String(object) + QStringLiteral("Browse"));
    browse->setAutoDefault(false);
    QLayout* column = m_form->itemAt(m_form->rowCount() - 1, QFormLayout::FieldRole)->layout();
    column->itemAt(0)->layout()->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, [this, edit, name] { choose(edit, name); });
}

void ConnectionFields::choose(QLineEdit* target, const QString& title)
{
    auto* dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, target, &QLineEdit::setText);
    dialog->open();
}

void ConnectionFields::setResolver(Resolver resolve)
{
    m_resolve = std::move(resolve);
}

void ConnectionFields::fill(const ConnectionOptions& options)
{
    m_base = options;
    const ConnectionOptions shown = withoutUserInfo(options);
    m_parts[Server].edit->setText(shown.publicServers().join(QStringLiteral(", ")));
    for (const Text& text : texts) {
        const QString reference = text.reference ? options.references.value(QLatin1String(text.reference)) : QString();
        m_parts[text.field].edit->setText(reference.isEmpty() ? shown.*(text.member) : reference);
    }
    m_tlsFirst->setChecked(options.tlsFirst);
    m_filled = signIn();
    clearProblems();
}

QString ConnectionFields::text(Field field) const
{
    const QString text = m_parts[field].edit->text();
    return field >= Creds ? text.trimmed() : text;
}

QStringList ConnectionFields::signIn() const
{
    return {text(User), text(Password), text(Token), text(Creds)};
}

Result<ConnectionOptions> ConnectionFields::typed()
{
    ConnectionOptions options = m_base;
    const Result<QStringList> servers = serverAddresses(m_parts[Server].edit->text());
    if (!servers) {
        say(Server, servers.error().summary);
        return unexpected(servers.error());
    }
    options.servers = *servers;
    for (const Text& each : texts)
        options.*(each.member) = text(each.field);
    if (signIn() != m_filled) { // another one signs in, with nothing of the one before
        options.jwt.clear();
        options.seed.clear();
        options.nkeySeedFile.clear();
    }
    options.tlsFirst = m_tlsFirst->isChecked();
    options.displayName = shortAddress(options.servers.constFirst());
    options.context.clear();
    options.references.clear();
    return options;
}

bool ConnectionFields::sayWhatIsWrong(const ConnectionOptions& typed)
{
    for (const Field field : {Creds, TlsCa, TlsCert, TlsKey}) {
        const QString path = text(field);
        if (!path.isEmpty() && !isForTheResolver(path) && !QFileInfo(path).isReadable()) {
            say(field, tr("The file “%1” (%2) cannot be read.").arg(path, m_parts[field].edit->accessibleName()));
            return true;
        }
    }
    if (typed.tlsCert.isEmpty() != typed.tlsKey.isEmpty()) {
        say(typed.tlsCert.isEmpty() ? TlsCert : TlsKey, tr("A TLS certificate needs its key and the other way round."));
        return true;
    }
    for (const Text& each : texts) { // one by one: so it is known whose error it is
        ConnectionOptions alone;
        alone.*(each.member) = typed.*(each.member);
        const Result<ConnectionOptions> resolved = m_resolve ? m_resolve(alone) : alone;
        if (!resolved) {
            say(each.field, resolved.error().summary);
            return true;
        }
    }
    return false;
}

Result<ConnectionOptions> ConnectionFields::options()
{
    clearProblems();
    Result<ConnectionOptions> options = typed();
    if (!options)
        return options;
    if (sayWhatIsWrong(*options))
        return unexpected(Error{Error::Kind::InvalidInput, {}, {}, 0});
    return m_resolve ? m_resolve(*options) : options;
}

void ConnectionFields::say(Field field, const QString& problem)
{
    m_parts[field].problem->say(problem);
    focusOn(field);
}

void ConnectionFields::focusOn(Field field)
{
    m_parts[field].edit->setFocus(Qt::OtherFocusReason);
    m_parts[field].edit->selectAll();
    // Once all is laid out; a scroller follows only the keyboard's own steps.
    QMetaObject::invokeMethod(
        this, [this, field] { bringIntoSight(field); }, Qt::QueuedConnection);
}

void ConnectionFields::bringIntoSight(Field field)
{
    const Part& part = m_parts[field];
    for (QWidget* parent = parentWidget(); parent; parent = parent->parentWidget()) {
        auto* scroller = qobject_cast<QScrollArea*>(parent);
        if (!scroller)
            continue;
        if (part.problem->says())
            scroller->ensureWidgetVisible(part.problem, 0, 0);
        scroller->ensureWidgetVisible(part.edit);
        return;
    }
}

ConnectionFields::Field ConnectionFields::fieldOf(const Error& error) const
{
    switch (error.kind) {
    case Error::Kind::Authentication:
        for (const Field field : {Password, Token, Creds}) {
            if (!text(field).isEmpty())
                return field;
        }
        return text(User).isEmpty() ? User : Password;
    case Error::Kind::Tls:
        return TlsCa;
    default:
        return Server;
    }
}

ConnectionFields::Field ConnectionFields::fieldOf(MissingSecret secret, const ConnectionOptions& options)
{
    switch (secret) {
    case MissingSecret::Token:
        return Token;
    case MissingSecret::Key:
        return Creds;
    case MissingSecret::Unknown:
        return options.user.isEmpty() ? Creds : Password;
    case MissingSecret::Password:
    case MissingSecret::None:
        break;
    }
    return Password;
}

bool ConnectionFields::hasProblem() const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [](const Part& part) { return part.problem->says(); });
}

void ConnectionFields::clearProblems()
{
    for (const Part& part : m_parts)
        part.problem->say({});
}

} // namespace jetlag
