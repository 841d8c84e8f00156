// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "items/formatting.h"

#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace jetlag {

/// countText() by the name that dialogs know it by.
inline QString numberText(uint64_t number)
{
    return countText(number);
}
/// Wrapping label that never interprets foreign text.
QLabel* plainLabel(QWidget* parent = nullptr);
/// A line of text for what went wrong, hidden while empty; read out by screen readers.
class ErrorLine : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorLine(QWidget* parent = nullptr);
    void showError(const Error& error);
    void showText(const QString& text);
    void clear();
    QString text() const;

private:
    QLabel* m_icon;
    QLabel* m_label;
};

/// Field with its names; `name` is the accessible name, `object` the objectName.
QLineEdit* namedField(const QString& name, const char* object, QWidget* parent);

} // namespace jetlag
