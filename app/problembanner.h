// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/severity.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace jetlag {

/// A line above every page for what concerns the whole window: that the connection is lost, and how old all below is.
/// Plain text, with the shape of its severity and the next step as a button. Hidden while there is nothing to say.
class ProblemBanner : public QFrame
{
    Q_OBJECT
public:
    explicit ProblemBanner(QWidget* parent = nullptr);
    /// Empty text: nothing to say. `canRetry`: offers to try again at once. `canChange`: offers another connection,
    /// where trying again would end in the same.
    void say(Severity severity, const QString& text, bool canRetry, bool canChange);

signals:
    void retryRequested();
    void changeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QToolButton* m_retry;
    QToolButton* m_change;
    Severity m_severity = Severity::Warning;
};

} // namespace jetlag
