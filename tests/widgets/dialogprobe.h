// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "widgets/dialogs/changedialog.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include <vector>

namespace jetlag::test {

/// A dialog that changes something, what it shows and what it tells.
class DialogProbe
{
public:
    explicit DialogProbe(ChangeDialog* dialog)
        : m_dialog(dialog)
    {
        QObject::connect(dialog, &ChangeDialog::actionDone, &m_context,
                         [this](const Event& event) { events.push_back(event); });
        dialog->open();
    }
    ~DialogProbe() { delete m_dialog; }
    bool isOpen() const { return m_dialog && m_dialog->isVisible(); }
    bool isThere() const { return m_dialog != nullptr; }
    ChangeDialog* operator->() const { return m_dialog; }
    template <typename T>
    T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    QString preview() const { return find<QLabel>("changePreview")->text(); }
    QString problem() const
    {
        return m_dialog ? find<QLabel>("problem")->text() : QString();
    } ///< empty once it is gone

    std::vector<Event> events;

private:
    QObject m_context;
    QPointer<ChangeDialog> m_dialog;
};

} // namespace jetlag::test
