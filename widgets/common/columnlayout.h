// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QHeaderView;

namespace jetlag {

/// How somebody arranged the columns of a table, by their ids: what was remembered of a table that had other columns
/// then still holds for those that it has now. GUI thread.
class ColumnLayout
{
public:
    /// `ids` are the columns in the order of the model.
    static ColumnLayout of(const QHeaderView& header, const QStringList& ids);
    /// Whether somebody chose the widths; otherwise they may be fitted to what the cells hold.
    bool hasOwnWidths() const { return m_hasOwnWidths; }
    void setHasOwnWidths(bool own) { m_hasOwnWidths = own; }
    QByteArray save() const;
    /// nullopt: foreign or damaged bytes.
    static std::optional<ColumnLayout> read(const QByteArray& saved);

    /// Arranges those columns that it knows: order, widths, visibility and sort. Others keep what they have in
    /// `header`, after the column that stands before them in `ids`. False, and nothing changes, when it knows none.
    bool applyTo(QHeaderView& header, const QStringList& ids) const;

private:
    struct Column
    {
        QString id;
        int width = 0;
        bool isHidden = false;
    };
    static std::optional<ColumnLayout> readState(const QByteArray& state, const QStringList& ids);
    bool isSound() const;
    const Column* find(const QString& id) const;
    QStringList arranged(const QStringList& ids) const;

    QList<Column> m_columns; ///< from the left
    QString m_sorted;        ///< empty: the order of the model itself
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_hasOwnWidths = true;
};

} // namespace jetlag
