// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/pages/tablepage.h"

#include <optional>
#include <vector>

namespace jetlag {

class ConsumersModel;

/// Every consumer of every stream at once, the worst on top.
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

signals:
    void currentConsumerChanged(const jetlag::ConsumerKey& key); ///< empty names: none
    void selectionChanged();
    void openConsumer(const jetlag::ConsumerKey& key);

private:
    ConsumersModel& m_model;
};

} // namespace jetlag
