// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/alertsdialog.h"

#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTimeEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace jetlag {

AlertsDialog::AlertsDialog(const AlertOptions& options, QWidget* parent)
    : QDialog(parent)
    , m_notify(new QCheckBox(tr("Show a &notification"), this))
    , m_warnings(new QCheckBox(tr("Also for &warnings: consumers that are merely behind"), this))
    , m_command(namedField(tr("Command"), "alertsCommand", this))
    , m_webhook(namedField(tr("Webhook"), "alertsWebhook", this))
    , m_quiet(new QCheckBox(tr("&Quiet hours"), this))
    , m_from(new QTimeEdit(options.quietFrom, this))
    , m_until(new QTimeEdit(options.quietUntil, this))
    , m_error(new ErrorLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(tr("Alerts"));
    setAccessibleName(tr("Alerts"));
    auto* intro = plainLabel(this);
    intro->setText(
        tr("When a consumer gets stuck or goes over a threshold, that is an event. It can be told outside of "
           "this window as well: several at once together, at most once a minute, and only once as long as "
           "the state lasts."));
    m_notify->setObjectName(QStringLiteral("alertsNotify"));
    m_notify->setAccessibleName(tr("Show a notification"));
    m_notify->setChecked(options.notify);
    m_warnings->setObjectName(QStringLiteral("alertsWarnings"));
    m_warnings->setAccessibleName(tr("Also for warnings"));
    m_warnings->setChecked(options.warnings);
    m_command->setText(options.command);
    m_command->setPlaceholderText(tr("A program with its arguments; it gets JSON on its standard input"));
    m_webhook->setText(options.webhook);
    m_webhook->setPlaceholderText(QStringLiteral("https://…"));
    m_webhook->setToolTip(tr("Kept in the settings as it is: use an address without a secret in it."));
    m_quiet->setObjectName(QStringLiteral("alertsQuiet"));
    m_quiet->setAccessibleName(tr("Quiet hours"));
    m_quiet->setChecked(options.hasQuietHours);
    m_from->setObjectName(QStringLiteral("alertsQuietFrom"));
    m_from->setAccessibleName(tr("Quiet from"));
    m_until->setObjectName(QStringLiteral("alertsQuietUntil"));
    m_until->setAccessibleName(tr("Quiet until"));
    for (QTimeEdit* edit : {m_from, m_until})
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
    auto* quiet = new QHBoxLayout;
    quiet->addWidget(m_quiet);
    quiet->addWidget(m_from);
    quiet->addWidget(new QLabel(QStringLiteral("–"), this));
    quiet->addWidget(m_until);
    quiet->addStretch();
    auto* form = new QFormLayout;
    form->addRow(tr("&Command"), m_command);
    form->addRow(tr("Web&hook"), m_webhook);
    auto* buttons = new QDialogButtonBox(this);
    m_test = buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(QStringLiteral("alertsTest"));
    m_test->setToolTip(tr("Sends an example through everything that is switched on here."));
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("alertsSave"));
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout;
    layout->addWidget(intro);
    layout->addWidget(m_notify);
    layout->addWidget(m_warnings);
    layout->addLayout(form);
    layout->addLayout(quiet);
    layout->addStretch(1);
    arrangeDialog(*this, layout, {m_error, buttons});
    connect(m_test, &QPushButton::clicked, this, [this] { emit testRequested(this->options()); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        emit saved(this->options());
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_quiet, &QCheckBox::toggled, this, &AlertsDialog::showState);
    connect(m_webhook, &QLineEdit::textChanged, this, &AlertsDialog::showState);
    connect(m_command, &QLineEdit::textChanged, this, &AlertsDialog::showState);
    showState();
}

AlertOptions AlertsDialog::options() const
{
    return {m_notify->isChecked(),
            m_warnings->isChecked(),
            m_command->text().trimmed(),
            m_webhook->text().trimmed(),
            m_quiet->isChecked(),
            m_from->time(),
            m_until->time()};
}

void AlertsDialog::showState()
{
    m_from->setEnabled(m_quiet->isChecked());
    m_until->setEnabled(m_quiet->isChecked());
    const QString webhook = m_webhook->text().trimmed();
    const QUrl url(webhook, QUrl::StrictMode);
    const bool isWeb = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
    QString wrong;
    if (!webhook.isEmpty() && !isWeb)
        wrong = tr("A webhook is an address that begins with https:// or http://.");
    else if (!url.userInfo().isEmpty())
        wrong = tr("The address holds a user or password, and the settings are no place for that.");
    if (wrong.isEmpty())
        m_error->clear();
    else
        m_error->showText(wrong);
    m_save->setEnabled(wrong.isEmpty());
    m_test->setEnabled(wrong.isEmpty());
}

} // namespace jetlag
