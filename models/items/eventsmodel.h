// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "items/tablemodel.h"

#include <memory>

namespace jetlag {

/// Events, newest on top, one row a story: what one thing does again and again within an hour is one row that counts
/// ("flapped 7×"), and so is what happens to many things at the same moment ("10,000 consumers"). A story that goes on
/// comes to the top. Bounded: 10,000 rows and 2,000 own actions beside them, which no flood pushes out.
class EventsModel : public TableModel
{
    Q_OBJECT
public:
    explicit EventsModel(QObject* parent = nullptr);
    ~EventsModel() override;
    void add(const Event& event);
    /// As it is shown: of a story its newest event, with words for all of it.
    const Event* eventAt(int row) const;
    int problems() const; ///< rows that are warnings or worse
    int notices() const;  ///< rows below that

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Whether somebody should look at it.
bool isProblem(const Event& event);

} // namespace jetlag
