// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace jetlag {

/// One line of a ChoiceList. All texts are plain; foreign ones made harmless with displayText().
struct ChoiceLine
{
    QString name;
    QString facts;   ///< below the name
    QString note;    ///< beside the name, at the far end
    QString problem; ///< in the place of the facts; what has one cannot be chosen
    QString toolTip; ///< plain
};

/// A list of a few things to choose one of, each in two lines: its name, and below what tells it from the others. As
/// high as its first lines need. What is shown was reckoned when it was added: nothing is looked up for painting. GUI
/// thread.
class ChoiceList : public QListWidget
{
    Q_OBJECT
public:
    ChoiceList(const QString& accessibleName, const char* object, QWidget* parent);
    void add(const ChoiceLine& line);
    int chosenRow() const; ///< -1: none
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace jetlag
