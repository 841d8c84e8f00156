// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/streamfacts.h"

#include <QScrollBar>

namespace jetlag {

/// The scroll bar of a whole stream, newest on top: its length is the stream's sequences, however few of them are
/// loaded. It asks for places; the table's own scroll bar moves among the loaded rows. GUI thread.
class StreamScrollBar : public QScrollBar
{
    Q_OBJECT
public:
    explicit StreamScrollBar(QWidget* parent = nullptr);

    void setBounds(const StreamState& state);
    void clear();
    /// What is in view, from `top` down to `bottom`. Leaves a slider that is being dragged alone.
    void setShown(Sequence top, Sequence bottom);
    Sequence sequenceAt(int position) const;
    /// Sequence and, reckoned between the stream's first and last time, about when it was stored.
    QString placeText(Sequence sequence) const;

signals:
    void placeWanted(jetlag::Sequence sequence);
    void rowsWanted(int rows); ///< down, or up when negative
    void pagesWanted(int pages);
    void newestWanted();
    void oldestWanted();

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    void onAction(int action);

    StreamState m_state;
    int m_wheel = 0; ///< eighths of a degree not used yet
};

} // namespace jetlag
