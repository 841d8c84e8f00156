// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/typingpause.h"

#include <QLineEdit>
#include <QTimer>

namespace jetlag {

using namespace std::chrono_literals;

void onTypingPause(QLineEdit* field, std::function<void()> apply)
{
    auto* pause = new QTimer(field);
    pause->setSingleShot(true);
    pause->setInterval(700ms);
    QObject::connect(field, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    QObject::connect(field, &QLineEdit::returnPressed, pause, &QTimer::stop);
    QObject::connect(pause, &QTimer::timeout, field, std::move(apply));
}

} // namespace jetlag
