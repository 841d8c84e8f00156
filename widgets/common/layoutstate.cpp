// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/layoutstate.h"

#include <QCryptographicHash>
#include <QHeaderView>
#include <QIODevice>
#include <QSet>
#include <QSplitter>

#include <algorithm>
#include <vector>

namespace jetlag {
namespace {

constexpr quint32 headerVersion = 1;
constexpr qint32 splitterMarker = 0xff; ///< of QSplitter
constexpr int widest = 20000;           ///< pixels

struct Section
{
    qint32 logical = -1;
    qint32 size = 0; ///< 0: hidden
};

} // namespace

QByteArray headerState(const QHeaderView& header)
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << headerVersion << qint32(header.count());
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        out << qint32(logical) << qint32(header.sectionSize(logical));
    }
    out << qint32(header.isSortIndicatorShown() ? header.sortIndicatorSection() : -1)
        << qint32(header.sortIndicatorOrder());
    return state;
}

bool restoreHeaderState(QHeaderView& header, const QByteArray& state)
{
    QDataStream in(state);
    quint32 version = 0;
    qint32 count = -1;
    in >> version >> count;
    if (version != headerVersion || count != header.count())
        return false;
    std::vector<Section> sections(static_cast<size_t>(count));
    QSet<qint32> seen;
    bool isAnyShown = false;
    for (Section& section : sections) {
        in >> section.logical >> section.size;
        if (section.logical < 0 || section.logical >= count || section.size < 0 || section.size > widest)
            return false;
        seen.insert(section.logical);
        isAnyShown = isAnyShown || section.size > 0;
    }
    qint32 sorted = -1;
    qint32 order = 0;
    in >> sorted >> order;
    if (in.status() != QDataStream::Ok || seen.size() != count || !isAnyShown || sorted < -1 || sorted >= count ||
        (order != Qt::AscendingOrder && order != Qt::DescendingOrder))
        return false;
    for (int visual = 0; visual < count; ++visual) {
        const Section& section = sections[static_cast<size_t>(visual)];
        header.moveSection(header.visualIndex(section.logical), visual);
        header.setSectionHidden(section.logical, section.size == 0);
        if (section.size > 0)
            header.resizeSection(section.logical, section.size);
    }
    if (header.isSortIndicatorShown() && (sorted >= 0 || header.isSortIndicatorClearable()))
        header.setSortIndicator(sorted, static_cast<Qt::SortOrder>(order));
    return true;
}

bool restoreSplitterSizes(QSplitter& splitter, const QByteArray& state)
{
    QDataStream in(state);
    qint32 marker = 0;
    qint32 version = 0;
    quint32 count = 0;
    in >> marker >> version >> count;
    if (in.status() != QDataStream::Ok || marker != splitterMarker || count != static_cast<quint32>(splitter.count()))
        return false;
    QList<int> sizes;
    for (quint32 i = 0; i < count; ++i) {
        qint32 size = -1;
        in >> size;
        if (in.status() != QDataStream::Ok || size < 0 || size > widest)
            return false;
        sizes << size;
    }
    if (std::all_of(sizes.begin(), sizes.end(), [](int size) { return size == 0; }))
        return false;
    splitter.setSizes(sizes);
    return true;
}

QByteArray sealed(const QByteArray& state)
{
    return QCryptographicHash::hash(state, QCryptographicHash::Sha256) + state;
}

QByteArray unsealed(const QByteArray& sealedState)
{
    const int length = QCryptographicHash::hashLength(QCryptographicHash::Sha256);
    const QByteArray state = sealedState.mid(length);
    return sealed(state) == sealedState ? state : QByteArray();
}

std::optional<QStringList> readStrings(QDataStream& in, quint32 most)
{
    quint32 count = 0;
    in >> count;
    if (in.status() != QDataStream::Ok || count > most)
        return std::nullopt;
    QStringList strings;
    for (quint32 i = 0; i < count; ++i) {
        QString text;
        in >> text;
        if (in.status() != QDataStream::Ok)
            return std::nullopt;
        strings << text;
    }
    return strings;
}

} // namespace jetlag
