// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/severity.h"

#include <QAbstractButton>

#include <optional>

namespace jetlag {

/// A big figure that leads to what it counts: shape and number, what it is, and a note. The number is also its
/// accessible description; text() is what it counts.
class FigureLink : public QAbstractButton
{
    Q_OBJECT
public:
    struct Figure
    {
        QString number;
        std::optional<Severity> severity; ///< nullopt: neither good nor bad, no shape
        QString note;                     ///< one line; may be empty
        bool isOld = false;
        friend bool operator==(const Figure&, const Figure&) = default;
    };
    /// `title` is also its accessible name; plain text.
    FigureLink(const QString& title, const char* objectName, QWidget* parent = nullptr);
    void setFigure(const Figure& figure);
    const Figure& figure() const { return m_figure; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QFont numberFont() const;

    Figure m_figure;
};

} // namespace jetlag
