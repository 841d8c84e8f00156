// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/actionbuttons.h"

#include "widgets/common/wraplayout.h"

#include <QAction>
#include <QPushButton>
#include <QRegularExpression>

namespace jetlag {

namespace {

/// The mnemonic is the menu's: "&X", or "(&X)" behind the words.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(QStringLiteral(" ?\\(&.\\)"));
    return text.remove(behind).remove(u'&');
}

} // namespace

ActionButtons::ActionButtons(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new WrapLayout;
    setLayout(layout);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QAction* action : actions) {
        auto* button = new QPushButton(withoutMnemonic(action->text()), this);
        button->setAccessibleName(button->text().remove(u'…').trimmed());
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        const auto follow = [action, button] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->isEnabled() ? QString() : action->toolTip());
        };
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        follow();
        layout->addWidget(button);
    }
}

} // namespace jetlag
