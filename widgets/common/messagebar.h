// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/severity.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace jetlag {

/// A message near its cause, in the layout instead of over it; plain text, with a shape for its severity. Hidden while
/// there is nothing to say.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);
    void say(Severity severity, const QString& text, const QString& detail = {});
    void say(const Error& error);
    /// A button that offers the next step, until the next message; empty: none. Its click is actionTriggered().
    void offer(const QString& text);
    void clear();
    QString text() const;

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    QLabel* m_shape;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_dismiss;
    Severity m_severity = Severity::Ok;
};

} // namespace jetlag
