// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/comparisonmodel.h"

#include "items/formatting.h"

namespace jetlag {
namespace {

enum Column { PartColumn, PlaceColumn, DifferenceColumn, LeftColumn, RightColumn };

QString partText(ComparedRow::Part part)
{
    switch (part) {
    case ComparedRow::Part::Facts:
        return ComparisonModel::tr("Message");
    case ComparedRow::Part::Headers:
        return ComparisonModel::tr("Header");
    case ComparedRow::Part::Payload:
        return ComparisonModel::tr("Payload");
    }
    return {};
}

/// A shape and a word, never colour alone.
QString kindText(ComparedRow::Kind kind)
{
    switch (kind) {
    case ComparedRow::Kind::Same:
        return ComparisonModel::tr("= same");
    case ComparedRow::Kind::Changed:
        return ComparisonModel::tr("≠ changed");
    case ComparedRow::Kind::OnlyLeft:
        return ComparisonModel::tr("− only left");
    case ComparedRow::Kind::OnlyRight:
        return ComparisonModel::tr("+ only right");
    }
    return {};
}

} // namespace

ComparisonModel::ComparisonModel(QObject* parent)
    : TableModel({{"part", tr("Part"), tr("What of the message it belongs to."), true, false, 10},
                  {"place", tr("Place"), tr("The path of a field, the numbers of lines, the offset of bytes."), true,
                   false, 24},
                  {"difference", tr("Difference"), tr("How the sides differ."), true, false, 14},
                  {"left", tr("Left"), tr("What the message on the left has there."), true, false, 44},
                  {"right", tr("Right"), tr("What the message on the right has there."), true, false, 44}},
                 parent)
{
}

void ComparisonModel::setComparison(Comparison comparison)
{
    m_comparison = std::move(comparison);
    fill();
}

void ComparisonModel::setOnlyDifferences(bool only)
{
    if (only == m_onlyDifferences)
        return;
    m_onlyDifferences = only;
    fill();
}

void ComparisonModel::fill()
{
    if (!m_shown.empty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_shown.clear();
        endRemoveRows();
    }
    std::vector<size_t> shown;
    for (size_t i = 0; i < m_comparison.rows.size(); ++i) {
        if (!m_onlyDifferences || m_comparison.rows[i].kind != ComparedRow::Kind::Same)
            shown.push_back(i);
    }
    if (shown.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(shown.size()) - 1);
    m_shown = std::move(shown);
    endInsertRows();
}

int ComparisonModel::nextDifference(int row, int step) const
{
    for (int at = row + step; at >= 0 && at < rowCount(); at += step) {
        if (rowAt(at).kind != ComparedRow::Kind::Same)
            return at;
    }
    return -1;
}

QString ComparisonModel::differencesText() const
{
    QString text;
    for (int row = 0; row < rowCount(); ++row) {
        const ComparedRow& compared = rowAt(row);
        if (compared.kind == ComparedRow::Kind::Same)
            continue;
        const QString place = partText(compared.part) + QLatin1Char(' ') + compared.place;
        if (compared.kind != ComparedRow::Kind::OnlyRight)
            text += QStringLiteral("- %1: %2\n").arg(place, compared.left);
        if (compared.kind != ComparedRow::Kind::OnlyLeft)
            text += QStringLiteral("+ %1: %2\n").arg(place, compared.right);
    }
    return text;
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ComparedRow& row = rowAt(index.row());
    const auto text = [&]() -> QString {
        switch (static_cast<Column>(index.column())) {
        case PartColumn:
            return partText(row.part);
        case PlaceColumn:
            return row.place;
        case DifferenceColumn:
            return kindText(row.kind);
        case LeftColumn:
            return row.left;
        case RightColumn:
            return row.right;
        }
        return {};
    };
    switch (role) {
    case Qt::DisplayRole:
    case ValueRole:
        return text();
    case Qt::ToolTipRole:
        return toolTipText(text());
    case KeyRole:
        return QString::number(m_shown[static_cast<size_t>(index.row())]);
    default:
        return {};
    }
}

} // namespace jetlag
