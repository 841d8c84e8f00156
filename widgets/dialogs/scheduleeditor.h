// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayschedule.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QDateTimeEdit;

namespace jetlag {

/// When a replay begins: at once, at a time, or when a consumer is well again. GUI thread.
class ScheduleEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ScheduleEditor(QWidget* parent = nullptr);
    /// Who may be waited for; the chosen one stays chosen while it is among them.
    void setConsumers(const std::vector<ConsumerKey>& consumers);
    ReplaySchedule schedule() const;

signals:
    void changed();

private:
    enum class Kind { AtOnce, AtTime, WhenOk };
    Kind kind() const;
    void showParts();

    QComboBox* m_kind;
    QDateTimeEdit* m_time;
    QComboBox* m_consumer;
    std::vector<ConsumerKey> m_consumers; ///< as in the combo
};

} // namespace jetlag
