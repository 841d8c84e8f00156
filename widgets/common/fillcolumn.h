// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace jetlag {

class TableView;

/// Gives one column of a table the width that the essential ones leave: what must be seen stays in view at every size
/// of the window, and what is read gets the rest. GUI thread.
class FillColumn : public QObject
{
    Q_OBJECT
public:
    struct Width ///< in average characters
    {
        int least = 20;
        int most = 80; ///< more only once all other columns have their place as well
    };
    /// Lives with the table. Ids of columns; `essential` without the column itself.
    FillColumn(TableView& view, const char* column, const QStringList& essential, Width width);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    TableView& m_view;
    const int m_column;
    const Width m_width;
    QList<int> m_essential;
    QTimer m_soon;
};

} // namespace jetlag
