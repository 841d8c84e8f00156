// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace jetlag {

class TableView;

/// Makes a short table as high as its rows, and its rows as high as their texts. GUI thread.
class SnugTable : public QObject
{
    Q_OBJECT
public:
    explicit SnugTable(TableView& view); ///< lives with the table

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void fitSoon();

    TableView& m_view;
    QTimer m_soon;
};

} // namespace jetlag
