// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace jetlag {

/// A line below a field for what is wrong with it, with the shape of a warning; hidden while there is nothing to say.
/// Screen readers say it with the field. Goes when something else is typed. GUI thread.
class FieldProblem : public QWidget
{
    Q_OBJECT
public:
    explicit FieldProblem(QLineEdit& field); ///< must outlive this, or have the same parent
    void say(const QString& problem);        ///< plain text; empty: nothing
    bool says() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLineEdit& m_field;
    QLabel* m_text;
};

} // namespace jetlag
