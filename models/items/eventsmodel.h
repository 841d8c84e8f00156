// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "items/tablemodel.h"

#include <memory>

namespace jetlag {

/// Events, newest on top, bounded (10,000).
class EventsModel : public TableModel
{
    Q_OBJECT
public:
    explicit EventsModel(QObject* parent = nullptr);
    ~EventsModel() override;
    void add(const Event& event);
    const Event* eventAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
