// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QIcon>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;

namespace jetlag {

class CommandModel;

/// One thing that can be reached by typing a part of its name.
struct Command
{
    QString text;   ///< "VIGIL_REQUESTS", "Purge…"; plain text, shown as it is
    QString detail; ///< what it is and its shortcut: "Stream", "Stream menu · Ctrl+P"
    QIcon icon;
    std::function<void()> run; ///< when it is chosen; the palette has gone by then
};

/// Everything by its name: pages, actions, streams, consumers, saved filters. Words may come in any order; those that
/// begin with what was typed come first. Enter takes the chosen one, Esc none. Deletes itself. GUI thread.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    static constexpr int mostShown = 200; ///< of those that match

    /// In the order in which they are shown while nothing is typed.
    CommandPalette(std::vector<Command> commands, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void runCurrent();

    CommandModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
};

} // namespace jetlag
