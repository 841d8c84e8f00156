// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace jetlag {

/// A widget that keeps the layout of all that is in it, its tables included, under its object name. GUI thread.
class SavesLayout
{
public:
    virtual ~SavesLayout() = default;
    virtual QByteArray saveState() const = 0;
    /// False: damaged, or of something else; nothing was changed by what could not be read.
    virtual bool restoreState(const QByteArray& state) = 0;
};

} // namespace jetlag
