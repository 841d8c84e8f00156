// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/columnlayout.h"

#include "widgets/common/layoutstate.h"

#include <QBitArray>
#include <QDataStream>
#include <QHash>
#include <QHeaderView>
#include <QIODevice>
#include <QSet>
#include <QStandardItemModel>

#include <algorithm>

namespace jetlag {
namespace {
constexpr quint32 stateOfQt = 1; ///< how layouts were written at first: the ids, and what QHeaderView makes of itself
constexpr quint32 withoutOwnWidths = 3; ///< did not say whether the widths were chosen
constexpr quint32 layoutVersion = 4;
constexpr quint32 mostColumns = 1000; ///< of any table; more are damaged bytes
constexpr int widest = 100'000;       ///< pixels, likewise

/// As QDataStream writes a list. It would reserve room for as many as damaged bytes claim.
QList<qint32> readNumbers(QDataStream& in)
{
    quint32 count = 0;
    in >> count;
    if (count > mostColumns) {
        in.setStatus(QDataStream::ReadCorruptData);
        return {};
    }
    QList<qint32> numbers;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        qint32 number = 0;
        in >> number;
        numbers << number;
    }
    return numbers;
}

} // namespace

/// Qt keeps the width that the last column had before it was stretched to the window's, and those of hidden ones, for
/// itself: a header of its own gives them back.
ColumnLayout ColumnLayout::of(const QHeaderView& header, const QStringList& ids)
{
    QStandardItemModel columns(0, static_cast<int>(ids.size()));
    QHeaderView copy(Qt::Horizontal);
    copy.setModel(&columns);
    copy.restoreState(header.saveState());
    copy.setStretchLastSection(false);
    ColumnLayout layout;
    for (int visual = 0; visual < ids.size(); ++visual) {
        const int column = copy.logicalIndex(visual);
        const bool isHidden = copy.isSectionHidden(column);
        copy.showSection(column);
        layout.m_columns.append({ids.value(column), copy.sectionSize(column), isHidden});
    }
    layout.m_sorted = ids.value(header.sortIndicatorSection());
    layout.m_order = header.sortIndicatorOrder();
    return layout;
}

/// The words of QHeaderView::saveState() of Qt 6, which restoreState() takes without a look: damaged ones crash it.
std::optional<ColumnLayout> ColumnLayout::readState(const QByteArray& state, const QStringList& ids)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_5_0); // as QHeaderView writes
    qint32 marker = 0;
    qint32 version = 0;
    qint32 orientation = 0;
    qint32 order = 0;
    qint32 sorted = 0;
    bool flag = false;
    QBitArray hidden;
    QHash<qint32, qint32> hiddenWidths;
    qint32 number = 0;
    in >> marker >> version >> orientation >> order >> sorted >> flag;
    readNumbers(in); // where each column stands: the same, seen from the other side
    const QList<qint32> columnsFromLeft = readNumbers(in);
    in >> hidden >> hiddenWidths >> number >> number;
    bool stretchesLast = false;
    in >> flag >> flag >> flag >> stretchesLast >> flag;
    for (int i = 0; i < 6; ++i) // of sizes, alignment and ways of resizing
        in >> number;
    quint32 sections = 0;
    in >> sections;
    const auto count = ids.size();
    if (in.status() != QDataStream::Ok || version != 0 || sections != static_cast<quint32>(count))
        return std::nullopt;
    QList<qint32> widths;
    for (qsizetype i = 0; i < count; ++i) { // from the left
        qint32 width = 0;
        in >> width >> number >> number;
        widths << width;
    }
    qint32 lastWidth = -1; // before it was stretched
    in >> number >> flag >> lastWidth;
    if (in.status() != QDataStream::Ok || (!columnsFromLeft.isEmpty() && columnsFromLeft.size() != count))
        return std::nullopt;
    ColumnLayout layout;
    qsizetype lastShown = -1;
    for (qsizetype visual = 0; visual < count; ++visual) {
        // Never moved: no order is kept.
        const qsizetype column = columnsFromLeft.isEmpty() ? visual : columnsFromLeft[visual];
        if (column < 0 || column >= count)
            return std::nullopt;
        const bool isHidden = visual < hidden.size() && hidden.testBit(visual);
        const int width = isHidden ? hiddenWidths.value(static_cast<qint32>(column)) : widths[visual];
        layout.m_columns.append({ids[column], width, isHidden});
        lastShown = isHidden ? lastShown : visual;
    }
    if (stretchesLast && lastShown >= 0 && lastWidth > 0)
        layout.m_columns[lastShown].width = lastWidth;
    layout.m_sorted = ids.value(sorted);
    layout.m_order = order == Qt::DescendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    return layout;
}

QByteArray ColumnLayout::save() const
{
    QByteArray saved;
    QDataStream out(&saved, QIODevice::WriteOnly);
    out << layoutVersion << static_cast<quint32>(m_columns.size());
    for (const Column& column : m_columns)
        out << column.id << static_cast<qint32>(column.width) << column.isHidden;
    out << m_sorted << (m_order == Qt::DescendingOrder) << m_hasOwnWidths;
    return saved;
}

std::optional<ColumnLayout> ColumnLayout::read(const QByteArray& saved)
{
    QDataStream in(saved);
    quint32 version = 0;
    in >> version;
    std::optional<ColumnLayout> layout;
    if (version == stateOfQt) {
        const auto ids = readStrings(in, mostColumns);
        QByteArray state;
        in >> state;
        if (in.status() == QDataStream::Ok && ids)
            layout = readState(state, *ids);
    } else if (version == layoutVersion || version == withoutOwnWidths) {
        layout.emplace();
        quint32 count = 0;
        in >> count;
        for (quint32 i = 0; i < count && in.status() == QDataStream::Ok && i <= mostColumns; ++i) {
            Column column;
            qint32 width = 0;
            in >> column.id >> width >> column.isHidden;
            column.width = width;
            layout->m_columns.append(column);
        }
        bool isDescending = false;
        in >> layout->m_sorted >> isDescending;
        if (version == layoutVersion)
            in >> layout->m_hasOwnWidths;
        layout->m_order = isDescending ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    return in.status() == QDataStream::Ok && layout && layout->isSound() ? layout : std::nullopt;
}

bool ColumnLayout::isSound() const
{
    QSet<QString> ids;
    for (const Column& column : m_columns) {
        if (column.id.isEmpty() || column.width < 0 || column.width > widest)
            return false;
        ids.insert(column.id);
    }
    return !ids.isEmpty() && ids.size() == m_columns.size() && ids.size() <= static_cast<qsizetype>(mostColumns);
}

const ColumnLayout::Column* ColumnLayout::find(const QString& id) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column& c) { return c.id == id; });
    return found == m_columns.end() ? nullptr : &*found;
}

/// From the left: what is known in its own order, then each other one after the one before it.
QStringList ColumnLayout::arranged(const QStringList& ids) const
{
    QStringList order;
    for (const Column& column : m_columns) {
        if (ids.contains(column.id))
            order << column.id;
    }
    for (int i = 0; i < ids.size(); ++i) {
        if (!find(ids[i]))
            order.insert(i == 0 ? 0 : order.indexOf(ids[i - 1]) + 1, ids[i]);
    }
    return order;
}

bool ColumnLayout::applyTo(QHeaderView& header, const QStringList& ids) const
{
    if (header.count() != ids.size() ||
        std::none_of(ids.begin(), ids.end(), [this](const QString& id) { return find(id); }))
        return false;
    const bool stretches = header.stretchLastSection();
    header.setStretchLastSection(false); // another column may be the last one now
    const QStringList order = arranged(ids);
    for (int visual = 0; visual < order.size(); ++visual)
        header.moveSection(header.visualIndex(static_cast<int>(ids.indexOf(order[visual]))), visual);
    for (int i = 0; i < ids.size(); ++i) {
        const Column* known = find(ids[i]);
        if (!known)
            continue;
        header.showSection(i);
        if (known->width > 0)
            header.resizeSection(i, known->width);
        header.setSectionHidden(i, known->isHidden);
    }
    if (m_sorted.isEmpty() || ids.contains(m_sorted))
        header.setSortIndicator(static_cast<int>(ids.indexOf(m_sorted)), m_order);
    header.setStretchLastSection(stretches);
    return true;
}

} // namespace jetlag
