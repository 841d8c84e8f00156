// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/lettergroups.h"
#include "widgets/common/tableview.h"

namespace jetlag {

class DeadLettersModel;

/// The table of dead letters with a line for each group. A group's line stands for its letters: it is selected,
/// replayed and discarded with them, whether they are folded or not. Right, Left and Enter unfold and fold; with Shift,
/// all.
class LetterTable : public TableView
{
    Q_OBJECT
public:
    explicit LetterTable(DeadLettersModel& letters, QWidget* parent = nullptr);
    LetterGroups& groups() { return m_groups; }
    QList<int> selectedLetters() const; ///< rows of the model, of groups too, each once
    QList<int> shownLetters();          ///< rows of the model: all that the filter lets through, folded or not
    int currentLetter() const;          ///< row of the model; of a group its first; -1 when there is none

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void applyFolds(int first, int last);
    bool foldByKey(const QKeyEvent& event);
    void goTo(int row);
    void begin();
    void fitError();

    LetterGroups m_groups;
    QTimer m_fitting;
    QTimer m_beginning;
    bool m_isLosing = false;    ///< what is current goes, and Qt chooses a neighbour
    bool m_isNeighbour = false; ///< the current one was chosen so
    bool m_isFitting = false;
    bool m_isErrorDragged = false; ///< its width is somebody's own
};

} // namespace jetlag
