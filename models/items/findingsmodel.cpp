// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingsmodel.h"

#include "health/rule.h"
#include "items/columndata.h"

#include <QSet>

namespace jetlag {
namespace {

struct FindingEntry
{
    FindingPtr finding;
    std::optional<Acceptance> accepted;
};

QString severityWords(const FindingEntry& entry)
{
    const QString severity = severityText(entry.finding->severity);
    return entry.accepted ? FindingsModel::tr("%1, known", "a severity that somebody accepted").arg(severity)
                          : severity;
}

/// The English word, for filters in every language.
QString severityKeyword(Severity severity)
{
    return severity == Severity::Critical  ? QStringLiteral("critical")
           : severity == Severity::Warning ? QStringLiteral("warning")
                                           : QStringLiteral("notice");
}

QVariant severityMore(const FindingEntry& entry, int role)
{
    if (role == SeverityRole)
        return static_cast<int>(entry.accepted ? Severity::Notice : entry.finding->severity);
    if (role != FilterTextRole)
        return {};
    const QString word = severityKeyword(entry.finding->severity);
    return entry.accepted ? QString(word + QStringLiteral(" known")) : word;
}

QString knownText(const FindingEntry& entry)
{
    return entry.accepted ? entry.accepted->reason : QString();
}

QVector<Column<FindingEntry>> makeColumns()
{
    using E = FindingEntry;
    return {
        {{"severity", FindingsModel::tr("Severity"), FindingsModel::tr("How bad it is."), true, false, 12,
          ValueKind::Automatic, true},
         [](const E& e) { return QVariant(static_cast<int>(e.finding->severity)); },
         severityWords,
         severityMore},
        {{"subject", FindingsModel::tr("Subject"),
          FindingsModel::tr("The stream, the consumer or the account that it is of."), true, false, 24},
         [](const E& e) { return QVariant(subjectText(e.finding->subject)); }},
        {{"finding", FindingsModel::tr("Finding"), FindingsModel::tr("What is wrong."), true, false, 34},
         [](const E& e) { return QVariant(nameOf(*e.finding)); },
         {},
         [](const E& e, int role) {
             return role == FilterTextRole ? QVariant(QLatin1String(e.finding->rule->id)) : QVariant();
         }},
        {{"evidence", FindingsModel::tr("Evidence"), FindingsModel::tr("The figures that it rests on."), true, false,
          40},
         [](const E& e) { return QVariant(e.finding->evidence); }},
        {{"advice", FindingsModel::tr("Advice"), FindingsModel::tr("The next step."), true, false, 36},
         [](const E& e) { return QVariant(e.finding->advice); }},
        {{"since", FindingsModel::tr("Since"), FindingsModel::tr("When it began, as far as that is known."), false,
          false, 16, ValueKind::Time},
         [](const E& e) { return timeValue(e.finding->since); },
         [](const E& e) { return momentText(e.finding->since); }},
        {{"family", FindingsModel::tr("Family"), FindingsModel::tr("What the rule is about."), false, false, 14},
         [](const E& e) { return QVariant(familyText(e.finding->rule->family)); },
         {},
         [](const E& e, int role) {
             return role == FilterTextRole ? QVariant(familyKeyword(e.finding->rule->family)) : QVariant();
         }},
        {{"known", FindingsModel::tr("Known because"), FindingsModel::tr("Why somebody has accepted it."), false, false,
          24},
         [](const E& e) { return textValue(knownText(e)); },
         knownText},
    };
}

} // namespace

class FindingsModel::Private
{
public:
    const QVector<Column<FindingEntry>> columns = makeColumns();
    KeyedRows<QString, FindingEntry> rows;
    Acceptances acceptances;
    bool isOld = false;
};

FindingsModel::FindingsModel(QObject* parent)
    : TableModel(infosOf(makeColumns()), parent)
    , d(std::make_unique<Private>())
{
}

FindingsModel::~FindingsModel() = default;

void FindingsModel::apply(const HealthReport& report)
{
    QSet<QString> keys;
    std::vector<FindingPtr> fresh;
    ChangeBatch changes;
    for (const FindingPtr& finding : report.findings) {
        const QString key = keyOf(*finding);
        keys.insert(key);
        const int row = d->rows.rowOf(key);
        if (row < 0) {
            fresh.push_back(finding);
        } else if (d->rows.at(row).finding != finding) {
            d->rows.at(row).finding = finding;
            changes.add(row);
        }
    }
    for (const auto& [first, last] : changes.ranges())
        emit dataChanged(index(first, 0), index(last, columnCount() - 1), changedRoles());
    std::vector<QString> gone;
    for (int row = 0; row < d->rows.size(); ++row) {
        if (!keys.contains(d->rows.keyAt(row)))
            gone.push_back(d->rows.keyAt(row));
    }
    for (const auto& [first, last] : d->rows.rangesDescending(gone)) {
        beginRemoveRows({}, first, last);
        d->rows.removeRange(first, last);
        endRemoveRows();
    }
    if (!fresh.empty()) {
        beginInsertRows({}, d->rows.size(), d->rows.size() + static_cast<int>(fresh.size()) - 1);
        for (const FindingPtr& finding : fresh)
            d->rows.append(keyOf(*finding), {finding, {}});
        endInsertRows();
    }
    judgeAcceptances();
}

void FindingsModel::setAcceptances(const Acceptances& acceptances)
{
    d->acceptances = acceptances;
    judgeAcceptances();
}

/// With each report: what was accepted may be over, or worse by now.
void FindingsModel::judgeAcceptances()
{
    const Timestamp now = systemNow();
    ChangeBatch changes;
    for (int row = 0; row < d->rows.size(); ++row) {
        FindingEntry& entry = d->rows.at(row);
        auto accepted = d->acceptances.of(*entry.finding, now);
        if (accepted == entry.accepted)
            continue;
        entry.accepted = std::move(accepted);
        changes.add(row);
    }
    for (const auto& [first, last] : changes.ranges())
        emit dataChanged(index(first, 0), index(last, columnCount() - 1), changedRoles());
}

void FindingsModel::setOld(bool isOld)
{
    if (std::exchange(d->isOld, isOld) != isOld && d->rows.size() > 0)
        emit dataChanged(index(0, 0), index(d->rows.size() - 1, columnCount() - 1), changedRoles());
}

FindingCounts FindingsModel::counts() const
{
    FindingCounts counts;
    for (int row = 0; row < d->rows.size(); ++row) {
        const FindingEntry& entry = d->rows.at(row);
        ++(entry.accepted                                  ? counts.accepted
           : entry.finding->severity == Severity::Critical ? counts.critical
           : entry.finding->severity == Severity::Warning  ? counts.warning
                                                           : counts.notice);
    }
    return counts;
}

FindingPtr FindingsModel::findingAt(int row) const
{
    return row >= 0 && row < d->rows.size() ? d->rows.at(row).finding : nullptr;
}

std::optional<Acceptance> FindingsModel::acceptanceAt(int row) const
{
    return row >= 0 && row < d->rows.size() ? d->rows.at(row).accepted : std::nullopt;
}

int FindingsModel::rowOf(const QString& key) const
{
    return d->rows.rowOf(key);
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : d->rows.size();
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FindingEntry& entry = d->rows.at(index.row());
    return columnData(d->columns[index.column()], entry, d->rows.keyAt(index.row()), d->isOld || entry.finding->isOld,
                      role);
}

} // namespace jetlag
