// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QObject>

namespace jetlag {

class MessagesModel;
class StreamScrollBar;
class TableView;

/// Where in the stream a table is, shown by the stream's scroll bar, and where somebody wants to go by that bar, Home
/// and End. While the table is sorted by anything but the sequence it has its own scroll bar. GUI thread.
class StreamPlaces : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    StreamPlaces(StreamScrollBar& bar, TableView& table, const MessagesModel& model, QObject* parent = nullptr);

    bool isInOrder() const; ///< newest on top
    void update();          ///< other rows are in view, or in another order

signals:
    void placeWanted(jetlag::Sequence sequence);
    void endWanted(bool isNewest);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;

    StreamScrollBar& m_bar;
    TableView& m_table;
    const MessagesModel& m_model;
};

} // namespace jetlag
