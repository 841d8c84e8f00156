// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/replayjobsmodel.h"

#include "items/columndata.h"

namespace jetlag {
namespace {

struct Job
{
    ReplayToken token = 0;
    QString what;
    Timestamp started{};
    ReplayProgress progress;
    std::optional<Error> error;
};

QString stateText(const Job& job)
{
    if (job.error)
        return job.error->summary;
    switch (job.progress.state) {
    case ReplayProgress::State::Running:
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

QString progressText(const Job& job)
{
    return ReplayJobsModel::tr("%1 of %2").arg(countText(job.progress.done()), countText(job.progress.total));
}

Column<Job> countColumn(const char* id, const QString& title, const QString& what, quint64 ReplayProgress::*field)
{
    return {{id, title, what, true, true, 10},
            [field](const Job& j) { return QVariant::fromValue<quint64>(j.progress.*field); },
            [field](const Job& j) { return countText(j.progress.*field); }};
}

QVector<Column<Job>> makeColumns()
{
    return {
        {{"time", ReplayJobsModel::tr("Time"), ReplayJobsModel::tr("When the job was started."), true, false, 27,
          ValueKind::Time},
         [](const Job& j) { return QVariant::fromValue<qint64>(j.started.time_since_epoch().count()); },
         [](const Job& j) { return timeText(j.started); }},
        {{"job", ReplayJobsModel::tr("Job"), ReplayJobsModel::tr("What is done."), true, false, 36},
         [](const Job& j) { return QVariant(j.what); }},
        {{"state", ReplayJobsModel::tr("State"), ReplayJobsModel::tr("Whether it runs."), true, false, 14},
         [](const Job& j) { return QVariant(stateText(j)); }},
        {{"progress", ReplayJobsModel::tr("Progress"), ReplayJobsModel::tr("Messages dealt with, of all."), true, true,
          14},
         [](const Job& j) { return fractionValue(j.progress.done(), j.progress.total); },
         [](const Job& j) { return progressText(j); },
         [](const Job& j, int role) {
             if (role == FractionRole)
                 return fractionValue(j.progress.done(), j.progress.total);
             return role == Qt::AccessibleTextRole ? QVariant(progressText(j)) : QVariant();
         }},
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
    };
}

} // namespace

class ReplayJobsModel::Private
{
public:
    const QVector<Column<Job>> columns = makeColumns();
    std::vector<Job> jobs; ///< newest first
    int rowOf(ReplayToken token) const
    {
        for (size_t i = 0; i < jobs.size(); ++i) {
            if (jobs[i].token == token)
                return static_cast<int>(i);
        }
        return -1;
    }
};

ReplayJobsModel::ReplayJobsModel(QObject* parent)
    : TableModel(parent)
    , d(std::make_unique<Private>())
{
}

ReplayJobsModel::~ReplayJobsModel() = default;

void ReplayJobsModel::add(ReplayToken token, const QString& what, Timestamp started)
{
    beginInsertRows({}, 0, 0);
    d->jobs.insert(d->jobs.begin(), Job{token, what, started, {}, {}});
    endInsertRows();
}

void ReplayJobsModel::update(ReplayToken token, const ReplayProgress& progress)
{
    const int row = d->rowOf(token);
    if (row < 0)
        return;
    d->jobs[static_cast<size_t>(row)].progress = progress;
    emit dataChanged(index(row, 0), index(row, columnCount() - 1), changedRoles());
}

void ReplayJobsModel::fail(ReplayToken token, const Error& error)
{
    const int row = d->rowOf(token);
    if (row < 0)
        return;
    d->jobs[static_cast<size_t>(row)].error = error;
    emit dataChanged(index(row, 0), index(row, columnCount() - 1), changedRoles());
}

ReplayToken ReplayJobsModel::tokenAt(int row) const
{
    return row >= 0 && row < rowCount() ? d->jobs[static_cast<size_t>(row)].token : 0;
}

ReplayProgress ReplayJobsModel::progressAt(int row) const
{
    return row >= 0 && row < rowCount() ? d->jobs[static_cast<size_t>(row)].progress : ReplayProgress{};
}

QVector<ColumnInfo> ReplayJobsModel::columns() const
{
    return infosOf(d->columns);
}

int ReplayJobsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->jobs.size());
}

QVariant ReplayJobsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Job& job = d->jobs[static_cast<size_t>(index.row())];
    return columnData(d->columns[index.column()], job, QString::number(job.token), false, role);
}

} // namespace jetlag
