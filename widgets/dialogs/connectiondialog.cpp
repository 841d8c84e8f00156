// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/connectiondialog.h"

#include "nats/serveraddress.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace jetlag {
namespace {
constexpr int firstWidth = 460;
}

ConnectionDialog::ConnectionDialog(const QStringList& contexts, ContextLoader load, QWidget* parent)
    : QDialog(parent)
    , m_load(std::move(load))
    , m_choices(new QButtonGroup(this))
    , m_contexts(new QListWidget(this))
    , m_error(new ErrorLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(tr("Connect"));
    setAccessibleName(tr("Connect"));
    auto* layout = new QVBoxLayout;
    const auto addChoice = [this, layout](Choice choice, const QString& text, const QString& name, const QString& tip) {
        auto* button = new QRadioButton(text, this);
        button->setAccessibleName(name);
        button->setAccessibleDescription(tip);
        button->setToolTip(tip);
        button->setObjectName(QStringLiteral("connectionChoice%1").arg(int(choice)));
        m_choices->addButton(button, choice);
        layout->addWidget(button);
        return button;
    };
    QRadioButton* demo =
        addChoice(Demo, tr("&Demo: a private server with a living example"), tr("Demo"),
                  tr("Starts a private nats-server on this computer, fills it, and removes it at the end."));
    QRadioButton* localhost = addChoice(Localhost, tr("&Localhost: nats://127.0.0.1:4222"), tr("Localhost"),
                                        tr("Connects to the server on this computer, on the usual port."));
    QRadioButton* context = addChoice(Context, tr("Conte&xt of the nats command line"), tr("Context"),
                                      tr("Uses the server and credentials that a nats context holds."));
    m_contexts->setAccessibleName(tr("Contexts"));
    m_contexts->setObjectName(QStringLiteral("connectionContexts"));
    m_contexts->addItems(contexts);
    m_contexts->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    if (contexts.size() == 1)
        m_contexts->setCurrentRow(0);
    layout->addWidget(m_contexts);
    context->setVisible(!contexts.isEmpty());
    m_contexts->setVisible(!contexts.isEmpty());
    addChoice(Other, tr("&Other server"), tr("Other"), tr("Connects to the server whose address is given below."));
    m_fields = buildFields();
    layout->addWidget(m_fields);
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    m_connect = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setObjectName(QStringLiteral("connectionConnect"));
    m_connect->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    arrangeDialog(*this, layout, {m_error, buttons}, firstWidth);
    (contexts.isEmpty() ? demo : context)->setChecked(true);
    connect(m_choices, &QButtonGroup::idClicked, this, &ConnectionDialog::updateFields);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::onAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
    connect(m_contexts, &QListWidget::itemActivated, this, &ConnectionDialog::onAccept);
    connect(m_contexts, &QListWidget::itemSelectionChanged, this, [this, context] {
        if (m_contexts->hasFocus())
            context->setChecked(true);
        updateFields();
    });
    Q_UNUSED(localhost)
    updateFields();
}

QWidget* ConnectionDialog::buildFields()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(24, 0, 0, 0);
    m_server = namedField(tr("Server"), "connectionServer", box);
    m_server->setPlaceholderText(QStringLiteral("nats://host:4222, nats://other:4222"));
    m_user = namedField(tr("User"), "connectionUser", box);
    m_password = namedField(tr("Password"), "connectionPassword", box);
    m_password->setEchoMode(QLineEdit::Password);
    m_token = namedField(tr("Token"), "connectionToken", box);
    m_token->setEchoMode(QLineEdit::Password);
    form->addRow(tr("&Server"), m_server);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(tr("To&ken"), m_token);
    const auto fileRow = [this, box, form](QLineEdit*& field, const QString& label, const QString& name,
                                           const char* object) {
        field = namedField(name, object, box);
        auto* browse = new QPushButton(tr("Browse…"), box);
        browse->setAccessibleName(tr("Browse for %1").arg(name));
        browse->setObjectName(QLatin1String(object) + QStringLiteral("Browse"));
        browse->setAutoDefault(false);
        auto* row = new QHBoxLayout;
        row->addWidget(field, 1);
        row->addWidget(browse);
        // Qt takes no mnemonic for a row that is a layout.
        auto* title = new QLabel(label, box);
        title->setBuddy(field);
        form->addRow(title, row);
        QLineEdit* target = field;
        connect(browse, &QPushButton::clicked, this, [this, target, name] {
            auto* dialog = new QFileDialog(this, name);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setFileMode(QFileDialog::ExistingFile);
            connect(dialog, &QFileDialog::fileSelected, target, &QLineEdit::setText);
            dialog->open();
        });
    };
    fileRow(m_creds, tr("C&redentials file"), tr("Credentials file"), "connectionCreds");
    fileRow(m_tlsCa, tr("TLS c&ertificate authority"), tr("TLS certificate authority"), "connectionTlsCa");
    fileRow(m_tlsCert, tr("TLS certi&ficate"), tr("TLS certificate"), "connectionTlsCert");
    fileRow(m_tlsKey, tr("TLS ke&y"), tr("TLS key"), "connectionTlsKey");
    m_tlsFirst = new QCheckBox(tr("TLS &handshake first"), box);
    m_tlsFirst->setAccessibleName(tr("TLS handshake first"));
    m_tlsFirst->setObjectName(QStringLiteral("connectionTlsFirst"));
    form->addRow(m_tlsFirst);
    return box;
}

ConnectionDialog::Choice ConnectionDialog::choice() const
{
    return static_cast<Choice>(m_choices->checkedId());
}

void ConnectionDialog::updateFields()
{
    m_fields->setVisible(choice() == Other);
    m_contexts->setEnabled(true);
    m_error->clear();
    if (choice() == Other && m_choices->button(Other)->hasFocus())
        m_server->selectAll();
}

void ConnectionDialog::setOptions(const ConnectionOptions& options)
{
    m_base = options;
    m_server->setText(options.publicServers().join(QStringLiteral(", ")));
    m_user->setText(options.user);
    m_password->setText(options.password);
    m_token->setText(options.token);
    m_creds->setText(options.credsFile);
    m_tlsCa->setText(options.tlsCa);
    m_tlsCert->setText(options.tlsCert);
    m_tlsKey->setText(options.tlsKey);
    m_tlsFirst->setChecked(options.tlsFirst);
    m_choices->button(Other)->setChecked(true);
    updateFields();
}

void ConnectionDialog::showError(const Error& error)
{
    m_error->showError(error);
}

void ConnectionDialog::selectContext(const QString& name)
{
    const auto items = m_contexts->findItems(name, Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (!items.isEmpty())
        m_contexts->setCurrentItem(items.constFirst());
}

void ConnectionDialog::setResolver(Resolver resolve)
{
    m_resolve = std::move(resolve);
}

Result<ConnectionOptions> ConnectionDialog::optionsFromFields() const
{
    const auto bad = [](const QString& text) { return unexpected(Error{Error::Kind::InvalidInput, text, {}, 0}); };
    ConnectionOptions options = m_base;
    options.displayName.clear();
    const Result<QStringList> servers = serverAddresses(m_server->text());
    if (!servers)
        return unexpected(servers.error());
    options.servers = *servers;
    for (const QLineEdit* file : {m_creds, m_tlsCa, m_tlsCert, m_tlsKey}) {
        const QString path = file->text().trimmed();
        if (looksLikeCredential(path) || path.startsWith(u'~') || path.contains(u'$') ||
            path.contains(QLatin1String("://")))
            continue; // for the resolver; and not to be repeated in an error
        if (!path.isEmpty() && !QFileInfo(path).isReadable())
            return bad(tr("The file “%1” (%2) cannot be read.").arg(path, file->accessibleName()));
    }
    if (m_tlsCert->text().trimmed().isEmpty() != m_tlsKey->text().trimmed().isEmpty())
        return bad(tr("A TLS certificate needs its key and the other way round."));
    options.user = m_user->text();
    options.password = m_password->text();
    options.token = m_token->text();
    options.credsFile = m_creds->text().trimmed();
    options.tlsCa = m_tlsCa->text().trimmed();
    options.tlsCert = m_tlsCert->text().trimmed();
    options.tlsKey = m_tlsKey->text().trimmed();
    options.tlsFirst = m_tlsFirst->isChecked();
    options.displayName = shortAddress(options.servers.constFirst());
    options.context.clear();
    options.references.clear();
    return m_resolve ? m_resolve(options) : Result<ConnectionOptions>(options);
}

void ConnectionDialog::onAccept()
{
    Result<ConnectionOptions> options;
    switch (choice()) {
    case Demo:
        emit demoRequested();
        accept();
        return;
    case Localhost:
        options->servers = QStringList{QLatin1String(usualServer)};
        options->displayName = QStringLiteral("localhost");
        break;
    case Context:
        // Not the current one: Qt makes the first one that when the list gets the focus.
        if (m_contexts->selectedItems().isEmpty()) {
            m_error->showText(tr("Choose one of the contexts."));
            return;
        }
        options = m_load(m_contexts->selectedItems().constFirst()->text());
        if (options && options->servers.isEmpty())
            options->servers = QStringList{QLatin1String(usualServer)}; // as the nats program does
        break;
    case Other:
        options = optionsFromFields();
        break;
    }
    if (!options) {
        m_error->showError(options.error());
        return;
    }
    emit chosen(*options);
    accept();
}

} // namespace jetlag
