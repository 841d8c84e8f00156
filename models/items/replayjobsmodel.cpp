// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/replayjobsmodel.h"

#include "items/columndata.h"
#include "items/fatetext.h"
#include "items/replayreasons.h"
#include "items/runningreplay.h"

#include <algorithm>

namespace jetlag {
namespace {

ReplayProgress progressOf(const RunningReplay& job)
{
    return job.progress().value_or(ReplayProgress());
}

QString stateText(const RunningReplay& job)
{
    if (job.error())
        return job.error()->summary;
    if (const auto stopped = progressOf(job).stopped)
        return stopped->summary;
    switch (progressOf(job).state) {
    case ReplayProgress::State::Running:
        if (QString waitsFor = progressOf(job).waitsFor; !waitsFor.isEmpty())
            return waitsFor;
        return ReplayJobsModel::tr("running");
    case ReplayProgress::State::Paused:
        return ReplayJobsModel::tr("paused");
    case ReplayProgress::State::Cancelled:
        return ReplayJobsModel::tr("cancelled");
    case ReplayProgress::State::Finished:
        return ReplayJobsModel::tr("finished");
    case ReplayProgress::State::Disconnected:
        return ReplayJobsModel::tr("waiting for the connection");
    }
    return {};
}

QString progressText(const RunningReplay& job)
{
    const ReplayProgress progress = progressOf(job);
    return ReplayJobsModel::tr("%1 of %2").arg(countText(progress.done()), countText(progress.total));
}

Column<RunningReplay> countColumn(const char* id, const QString& title, const QString& what,
                                  quint64 ReplayProgress::*field)
{
    return {{id, title, what, true, true, 10},
            [field](const RunningReplay& j) { return QVariant::fromValue<quint64>(progressOf(j).*field); },
            [field](const RunningReplay& j) { return countText(progressOf(j).*field); }};
}

QVector<Column<RunningReplay>> makeColumns()
{
    return {
        {{"time", ReplayJobsModel::tr("Time"), ReplayJobsModel::tr("When the job was started."), true, false, 27,
          ValueKind::Time},
         [](const RunningReplay& j) { return QVariant::fromValue<qint64>(j.started().time_since_epoch().count()); },
         [](const RunningReplay& j) { return momentText(j.started()); }},
        {{"job", ReplayJobsModel::tr("Job"), ReplayJobsModel::tr("What is done."), true, false, 36},
         [](const RunningReplay& j) { return QVariant(j.what()); }},
        {{"state", ReplayJobsModel::tr("State"), ReplayJobsModel::tr("Whether it runs."), true, false, 14},
         [](const RunningReplay& j) { return QVariant(stateText(j)); }},
        {{"progress", ReplayJobsModel::tr("Progress"), ReplayJobsModel::tr("Messages dealt with, of all."), true, true,
          14},
         [](const RunningReplay& j) { return fractionValue(progressOf(j).done(), progressOf(j).total); },
         [](const RunningReplay& j) { return progressText(j); },
         [](const RunningReplay& j, int role) {
             if (role == FractionRole)
                 return fractionValue(progressOf(j).done(), progressOf(j).total);
             return role == Qt::AccessibleTextRole ? QVariant(progressText(j)) : QVariant();
         }},
        {{"fates", ReplayJobsModel::tr("What became of them"),
          ReplayJobsModel::tr("How far the consumers are with what was replayed, as far as the server tells."), true,
          false, 36},
         [](const RunningReplay& j) { return textValue(fateCountsText(j.fates())); },
         [](const RunningReplay& j) { return fateCountsText(j.fates()); }},
        countColumn("replayed", ReplayJobsModel::tr("Replayed"), ReplayJobsModel::tr("Confirmed by the server."),
                    &ReplayProgress::replayed),
        countColumn("duplicates", ReplayJobsModel::tr("Duplicates"),
                    ReplayJobsModel::tr("Not stored, because the server knew the message id."),
                    &ReplayProgress::duplicates),
        countColumn("failed", ReplayJobsModel::tr("Failed"), ReplayJobsModel::tr("Refused by the server."),
                    &ReplayProgress::failed),
        countColumn("unknown", ReplayJobsModel::tr("Unknown"),
                    ReplayJobsModel::tr("Sent, but without an answer: they stay where they are."),
                    &ReplayProgress::unknown),
        countColumn("skipped", ReplayJobsModel::tr("Skipped"),
                    ReplayJobsModel::tr("Not sent: without a target, or gone."), &ReplayProgress::skipped),
        countColumn("removed", ReplayJobsModel::tr("Removed"), ReplayJobsModel::tr("Removed from the dead letters."),
                    &ReplayProgress::removed),
        {{"why", ReplayJobsModel::tr("Why"), ReplayJobsModel::tr("Why messages were not replayed, or stay."), true,
          false, 40},
         [](const RunningReplay& j) { return QVariant(replayReasonLines(progressOf(j)).join(QLatin1Char(' '))); }},
    };
}

} // namespace

class ReplayJobsModel::Private
{
public:
    const QVector<Column<RunningReplay>> columns = makeColumns();
    std::vector<RunningReplay*> jobs; ///< newest first; children of the model
};

ReplayJobsModel::ReplayJobsModel(QObject* parent)
    : TableModel(infosOf(makeColumns()), parent)
    , d(std::make_unique<Private>())
{
}

ReplayJobsModel::~ReplayJobsModel() = default;

void ReplayJobsModel::add(RunningReplay& job)
{
    insert(job, 0);
}

void ReplayJobsModel::addPast(RunningReplay& job)
{
    insert(job, rowCount());
}

void ReplayJobsModel::insert(RunningReplay& job, int row)
{
    beginInsertRows({}, row, row);
    job.setParent(this);
    d->jobs.insert(d->jobs.begin() + row, &job);
    endInsertRows();
    const auto tell = [this, &job] {
        const auto at = std::find(d->jobs.begin(), d->jobs.end(), &job);
        const auto changed = static_cast<int>(at - d->jobs.begin());
        emit dataChanged(index(changed, 0), index(changed, columnCount() - 1), changedRoles());
    };
    connect(&job, &RunningReplay::progressed, this, tell);
    connect(&job, &RunningReplay::ended, this, tell);
}

void ReplayJobsModel::setFates(const FateNews& news)
{
    for (RunningReplay* job : d->jobs) {
        if (const auto told = news.jobs.find(job->id()); told != news.jobs.end())
            job->setFates(told->second);
    }
}

RunningReplay* ReplayJobsModel::jobAt(int row) const
{
    return row >= 0 && row < rowCount() ? d->jobs[static_cast<size_t>(row)] : nullptr;
}

int ReplayJobsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->jobs.size());
}

QVariant ReplayJobsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunningReplay& job = *d->jobs[static_cast<size_t>(index.row())];
    const auto number = d->jobs.size() - static_cast<size_t>(index.row()); // stays as new ones come on top
    return columnData(d->columns[index.column()], job, QString::number(number), false, role);
}

} // namespace jetlag
