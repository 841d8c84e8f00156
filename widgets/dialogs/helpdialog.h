// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace jetlag {

/// What the words in the tables mean: each status with its shape and what to do, how filters are written, what a page
/// answers. Deletes itself. GUI thread.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "helpDialog";
    explicit HelpDialog(QWidget* parent);

private:
    QWidget* statuses() const;
    QWidget* filters() const;
    QWidget* pages() const;
};

} // namespace jetlag
