// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace jetlag {

/// What this program is for in a sentence, and page by page the question that it answers. For the first start, and for
/// WelcomeDialog.
QWidget* welcomeSheet(QWidget* parent);

/// The welcome, for those who want it again. Deletes itself. GUI thread.
class WelcomeDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "welcomeDialog";
    explicit WelcomeDialog(QWidget* parent);
};

} // namespace jetlag
