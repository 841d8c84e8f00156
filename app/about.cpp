// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/about.h"

#include "nats/libraryversion.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace jetlag {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::About)
};
} // namespace

void openAbout(QWidget& window, const std::optional<ServerVersion>& server)
{
    QStringList lines{Words::tr("JetLag %1").arg(QCoreApplication::applicationVersion()),
                      Words::tr("A native desktop monitor for NATS JetStream."), QString(),
                      Words::tr("Qt %1, nats.c %2").arg(QLatin1String(qVersion()), natsLibraryVersion())};
    if (server)
        lines.append(Words::tr("Connected to nats-server %1").arg(server->toString()));
    lines << QString() << Words::tr("Licence: GPL-3.0-or-later.");
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, Words::tr("About JetLag"), lines.join(u'\n'), QMessageBox::Close, &window);
    box->setObjectName(QStringLiteral("aboutDialog"));
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace jetlag
