// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/welcome.h"

#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>

namespace jetlag {
namespace {

constexpr int firstWidth = 520;
constexpr qreal titleScale = 1.4;

QLabel* emphasized(const QString& text, qreal scale, QWidget* parent)
{
    QLabel* label = plainLabel(parent);
    label->setText(text);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

} // namespace

QWidget* welcomeSheet(QWidget* parent)
{
    const std::pair<QString, QString> questions[] = {
        {WelcomeDialog::tr("Overview"), WelcomeDialog::tr("What needs me now?")},
        {WelcomeDialog::tr("Streams"), WelcomeDialog::tr("What fills up, and how near is its limit?")},
        {WelcomeDialog::tr("Consumers"), WelcomeDialog::tr("Who is stuck or behind, since when, and why?")},
        {WelcomeDialog::tr("Messages"), WelcomeDialog::tr("What lies in this stream?")},
        {WelcomeDialog::tr("Live subjects"), WelcomeDialog::tr("What passes by right now?")},
        {WelcomeDialog::tr("Dead letters"), WelcomeDialog::tr("What was given up, and can it be put back?")},
        {WelcomeDialog::tr("Health"), WelcomeDialog::tr("What will go wrong, and what helps?")},
        {WelcomeDialog::tr("Events"), WelcomeDialog::tr("What happened, and when?")}};
    auto* sheet = new QWidget(parent);
    sheet->setObjectName(QStringLiteral("welcome"));
    sheet->setAccessibleName(WelcomeDialog::tr("Welcome"));
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * grid->horizontalSpacing());
    grid->addWidget(emphasized(WelcomeDialog::tr("Welcome to JetLag"), titleScale, sheet), 0, 0, 1, 2);
    QLabel* purpose = plainLabel(sheet);
    purpose->setText(WelcomeDialog::tr("JetLag shows what goes on in NATS JetStream: which consumer is stuck and why, "
                                       "and it puts dead letters back without losing or doubling one. Looking changes "
                                       "nothing on the server."));
    grid->addWidget(purpose, 1, 0, 1, 2);
    int row = 2;
    for (const auto& [page, question] : questions) {
        QLabel* name = emphasized(page, 1, sheet);
        name->setWordWrap(false);
        name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(name, row, 0);
        QLabel* asks = plainLabel(sheet);
        asks->setText(question);
        asks->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        asks->setAccessibleDescription(page);
        grid->addWidget(asks, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    return sheet;
}

WelcomeDialog::WelcomeDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QLatin1String(ObjectName));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Welcome"));
    setAccessibleName(tr("Welcome"));
    auto* body = new QVBoxLayout;
    body->addWidget(welcomeSheet(this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    arrangeDialog(*this, body, {buttons}, firstWidth);
}

} // namespace jetlag
