// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/acceptances.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace jetlag {

/// Why somebody lives with a finding, and for how long. Changes nothing on the server. Deletes itself on closing. GUI
/// thread; open() it.
class AcceptFindingDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "acceptFindingDialog";
    explicit AcceptFindingDialog(const Finding& finding, QWidget* parent = nullptr);

signals:
    void acceptedWith(const jetlag::Acceptance& acceptance);

private:
    void acceptIt();

    Acceptance m_acceptance;
    QLineEdit* m_reason;
    QComboBox* m_until;
};

} // namespace jetlag
