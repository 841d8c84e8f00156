// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/publishform.h"

#include <QList>
#include <QMap>
#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;

namespace jetlag {

/// What was sent before, and forms kept under a name: two buttons with menus. Taking one out loses nothing: what was
/// written until then goes to the history. GUI thread.
class PublishShelf : public QWidget
{
    Q_OBJECT
public:
    using History = QList<PublishForm>;           ///< the latest first
    using Templates = QMap<QString, PublishForm>; ///< by name
    using Current = std::function<PublishForm()>;
    static constexpr int MostRemembered = 30;
    static constexpr int LongestRemembered = 64 * 1024; ///< characters of a payload; longer ones are not remembered

    /// `current` tells what the fields hold now.
    PublishShelf(Current current, QWidget* parent = nullptr);
    void setHistory(const History& history);
    void setTemplates(const Templates& templates);
    const History& history() const { return m_history; }
    const Templates& templates() const { return m_templates; }
    void remember(const PublishForm& form); ///< sent, or replaced by another

signals:
    void chosen(const jetlag::PublishForm& form);
    void historyChanged(const jetlag::PublishShelf::History& history);
    void templatesChanged(const jetlag::PublishShelf::Templates& templates);

private:
    void fillHistory();
    void fillTemplates();
    void take(const PublishForm& form);
    void askName();
    void store(const QString& name);
    static QString lineOf(const PublishForm& form);

    const Current m_current;
    History m_history;
    Templates m_templates;
    QPushButton* m_historyButton;
    QPushButton* m_templatesButton;
    QMenu* m_historyMenu;
    QMenu* m_templatesMenu;
};

} // namespace jetlag
