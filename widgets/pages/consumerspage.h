// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/pages/tablepage.h"

#include <optional>
#include <vector>

class QBoxLayout;

namespace jetlag {

class ConsumersModel;
class GroupChips;

/// Every consumer of every stream at once, the worst on top: counted by what one looks for first, status and cause in
/// full, and what tells how bad it is in view at every size of the window.
class ConsumersPage : public TablePage
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "consumersPage";
    explicit ConsumersPage(ConsumersModel& model, QWidget* parent = nullptr);
    std::optional<ConsumerKey> currentConsumer() const;
    std::vector<ConsumerKey> selectedConsumers() const;
    std::vector<ConsumerKey> visibleConsumers() const; ///< rows in view
    void selectConsumer(const ConsumerKey& key);
    /// One line a row instead of two.
    void setCompact(bool compact);

signals:
    void currentConsumerChanged(const jetlag::ConsumerKey& key); ///< empty names: none
    void selectionChanged();
    void openConsumer(const jetlag::ConsumerKey& key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ConsumersModel& m_model;
    GroupChips* m_chips;
    QBoxLayout* m_narrowing; ///< chips and filter: beside each other where there is room
};

} // namespace jetlag
