// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/actionbuttons.h"

#include "widgets/common/wraplayout.h"

#include <QAction>
#include <QPushButton>

namespace jetlag {

ActionButtons::ActionButtons(const std::vector<ActionButton>& buttons, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new WrapLayout;
    setLayout(layout);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const auto& [action, name] : buttons) {
        auto* button = new QPushButton(action->text().endsWith(u'…') ? name + u'…' : name, this);
        button->setAccessibleName(name);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        const auto follow = [action = action, button] {
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
