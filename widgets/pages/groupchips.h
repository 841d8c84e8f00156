// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/consumergroups.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QToolButton;

namespace jetlag {

class ConsumersModel;

/// How many consumers are stuck, behind, fine…, each a switch that filters by it: it writes its condition into the
/// filter's text, where it can be read, combined and saved. GUI thread.
class GroupChips : public QWidget
{
    Q_OBJECT
public:
    explicit GroupChips(ConsumersModel& model, QWidget* parent = nullptr); ///< which must outlive this
    /// The filter in force: chips whose condition it has are down.
    void setFilter(const QString& text);

signals:
    void filterWanted(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void count();
    void onClicked(ConsumerGroup group, bool isOn);

    ConsumersModel& m_model;
    std::array<QToolButton*, consumerGroups.size()> m_chips{};
    QString m_filter;
    QTimer m_soon; ///< to count: changes may come in storms
};

} // namespace jetlag
