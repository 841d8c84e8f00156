// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/removedcopies.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace jetlag {

class ChoiceList;

/// The copies of what was removed, to choose one that is put back. Changes nothing itself. GUI thread. Deletes itself
/// on closing.
class PutBackDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "putBackDialog";

    explicit PutBackDialog(const RemovedCopies& copies, QWidget* parent = nullptr);

signals:
    void chosen(const QString& path);

private:
    void choose();
    std::vector<RemovedCopies::Copy> m_copies;
    ChoiceList* m_list;
    QPushButton* m_putBack;
};

} // namespace jetlag
