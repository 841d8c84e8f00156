// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/factlabels.h"

#include "items/formatting.h"

#include <QLabel>

namespace jetlag {
namespace {

QLabel* plainLabel(const QString& text)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

} // namespace

QLabel* headingLabel(const QString& text)
{
    auto* label = plainLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel* captionLabel(const QString& text)
{
    auto* label = plainLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* factLabel(const char* objectName, const QString& accessibleDescription)
{
    auto* label = plainLabel(unknownText());
    label->setObjectName(QLatin1String(objectName));
    label->setAccessibleDescription(accessibleDescription);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace jetlag
