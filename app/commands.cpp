// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/mainwindow.h"
#include "domain/subject.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/icons.h"

#include <QAction>
#include <QCoreApplication>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Commands)
};

void addActions(std::vector<Command>& commands, MainWindow& window)
{
    for (const auto& [menu, action] : window.menuActions()) {
        if (!action->isEnabled() || action == window.actions()[Actions::Id::Palette])
            continue;
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        const QString detail =
            shortcut.isEmpty() ? menu : Words::tr("%1, %2", "a menu and a shortcut").arg(menu, shortcut);
        commands.push_back(
            {withoutMnemonic(action->text()), detail, action->icon(), [chosen = action] { chosen->trigger(); }});
    }
}

void addThings(std::vector<Command>& commands, MainWindow& window, const Snapshot& snapshot)
{
    Navigation& navigation = window.navigation();
    const QIcon consumerIcon = bundledIcon(pageIcon(PageId::Consumers));
    const QIcon streamIcon = bundledIcon(pageIcon(PageId::Streams));
    for (const auto& [key, row] : snapshot.consumers) {
        const Place place{PageId::Consumers, key.stream, key.consumer};
        commands.push_back({displayText(key.consumer.value),
                            Words::tr("Consumer of %1").arg(displayName(key.stream.value)), consumerIcon,
                            [&navigation, place] { navigation.open(place); }});
    }
    for (const auto& [name, row] : snapshot.streams) {
        const Place place{PageId::Streams, name, {}};
        commands.push_back({displayName(name.value), Words::tr("Stream"), streamIcon,
                            [&navigation, place] { navigation.open(place); }});
        const Place messages{PageId::Messages, name, {}};
        commands.push_back({displayName(name.value), Words::tr("Messages of the stream"),
                            bundledIcon(pageIcon(PageId::Messages)),
                            [&navigation, messages] { navigation.open(messages); }});
    }
}

void addFilters(std::vector<Command>& commands, MainWindow& window)
{
    for (const PageId page : allPages()) {
        const QWidget* widget = window.page(page);
        const auto bars = widget ? widget->findChildren<FilterBar*>() : QList<FilterBar*>();
        for (FilterBar* bar : bars) {
            const auto& filters = bar->savedFilters();
            for (auto saved = filters.begin(); saved != filters.end(); ++saved) {
                commands.push_back({saved.key(), Words::tr("Saved filter of %1").arg(pageTitle(page)),
                                    iconNamed(QStringLiteral("view-filter")),
                                    [&window, page, bar, text = saved.value()] {
                                        window.navigation().open({page, {}, {}});
                                        bar->setText(text);
                                    }});
            }
        }
    }
}

} // namespace

std::vector<Command> commandsOf(MainWindow& window, const SnapshotPtr& snapshot)
{
    std::vector<Command> commands;
    addActions(commands, window);
    addFilters(commands, window);
    if (snapshot)
        addThings(commands, window, *snapshot);
    return commands;
}

} // namespace jetlag
