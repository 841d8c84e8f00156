// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedfilters.h"

#include "app/mainwindow.h"
#include "app/settings.h"
#include "widgets/common/filterbar.h"

#include <QLineEdit>

namespace jetlag {

void keepSavedFilters(Settings& settings, MainWindow& window)
{
    const auto bars = window.findChildren<FilterBar*>();
    for (FilterBar* bar : bars) {
        const auto* field = bar->findChild<QLineEdit*>();
        const QString scope = field ? field->objectName() : QString();
        FilterBar::SavedFilters filters;
        const QVariantMap saved = settings.value(Settings::Key::SavedFilters, scope).toMap();
        for (auto filter = saved.begin(); filter != saved.end(); ++filter)
            filters[filter.key()] = filter.value().toString();
        bar->setSavedFilters(filters);
        QObject::connect(bar, &FilterBar::savedFiltersChanged, &window,
                         [&settings, scope](const FilterBar::SavedFilters& changed) {
                             QVariantMap map;
                             for (auto filter = changed.begin(); filter != changed.end(); ++filter)
                                 map[filter.key()] = filter.value();
                             settings.setValue(Settings::Key::SavedFilters, map, scope);
                         });
    }
}

} // namespace jetlag
