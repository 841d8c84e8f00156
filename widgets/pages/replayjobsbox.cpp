// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/replayjobsbox.h"

#include "domain/severity.h"
#include "items/formatting.h"
#include "items/replayjobsmodel.h"
#include "items/runningreplay.h"
#include "widgets/common/tableview.h"
#include "widgets/delegates/celldelegate.h"
#include "widgets/delegates/severitylook.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr auto seenAfter = 5s;
constexpr int mostLines = 5; ///< of the table, beyond which it scrolls

/// A bar that is full is a good one here, not a limit that is reached.
class ProgressDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        const QVariant fraction = index.data(FractionRole);
        if (!fraction.isValid()) {
            CellDelegate::paint(painter, given, index);
            return;
        }
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QStyle* style = given.widget ? given.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, given.widget);
        QColor colour = severityColor(Severity::Ok, given.palette);
        colour.setAlpha(isDark(given.palette) ? 110 : 70);
        QRect bar = given.rect.adjusted(2, 3, -2, -3);
        bar.setWidth(static_cast<int>(bar.width() * std::clamp(fraction.toDouble(), 0.0, 1.0)));
        painter->fillRect(bar, colour);
    }
};

bool isWrong(const RunningReplay& job)
{
    const auto& progress = job.progress();
    return job.error() ||
           (progress && (progress->stopped || progress->failed + progress->unknown + progress->kept > 0));
}

} // namespace

ReplayJobsBox::ReplayJobsBox(ReplayJobsModel& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
{
    build();
    m_folding.setSingleShot(true);
    m_folding.setInterval(seenAfter);
    connect(&m_folding, &QTimer::timeout, this, [this] { unfold(false); });
    connect(m_line, &QToolButton::clicked, this, [this](bool isChecked) {
        m_folding.stop();
        unfold(isChecked);
    });
    connect(m_pause, &QPushButton::clicked, this, [this] { currentJob()->pause(); });
    connect(m_resume, &QPushButton::clicked, this, [this] { currentJob()->resume(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { currentJob()->stop(); });
    connect(m_table, &TableView::selectionCountChanged, this, &ReplayJobsBox::updateButtons);
    connect(&m_jobs, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int row) {
        if (m_jobs.jobAt(row)->hasEnded()) { // of an earlier run
            onChanged();
            return;
        }
        m_table->selectSourceRow(0);
        m_folding.stop();
        unfold(true);
        onChanged();
    });
    connect(&m_jobs, &QAbstractItemModel::dataChanged, this, &ReplayJobsBox::onChanged);
    unfold(false);
    onChanged();
}

void ReplayJobsBox::build()
{
    m_line = new QToolButton(this);
    m_line->setObjectName(QStringLiteral("replayJobsLine"));
    m_line->setCheckable(true);
    m_line->setAutoRaise(true);
    m_line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->setToolTip(tr("Shows or hides the table of replay jobs."));
    m_table = new TableView(m_jobs, tr("Replay jobs"), this);
    m_table->setObjectName(QStringLiteral("replayJobsTable"));
    m_table->setEmptyText(tr("Nothing was replayed or discarded yet."));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new ProgressDelegate(m_table));
    const auto button = [this](const QString& text, const char* object) {
        auto* made = new QPushButton(text, this);
        made->setAccessibleName(text);
        made->setObjectName(QLatin1String(object));
        return made;
    };
    m_pause = button(tr("Pause job"), "jobPause");
    m_resume = button(tr("Resume job"), "jobResume");
    m_cancel = button(tr("Cancel job"), "jobCancel");
    auto* row = new QHBoxLayout;
    row->addWidget(m_line);
    row->addStretch(1);
    row->addWidget(m_pause);
    row->addWidget(m_resume);
    row->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_table);
    m_table->setFixedHeight(fontMetrics().height() * (mostLines + 2) + mostLines * 6);
}

void ReplayJobsBox::unfold(bool isUnfolded)
{
    m_line->setChecked(isUnfolded);
    m_line->setArrowType(isUnfolded ? Qt::DownArrow : Qt::RightArrow);
    m_table->setVisible(isUnfolded);
    for (QPushButton* button : {m_pause, m_resume, m_cancel})
        button->setVisible(isUnfolded);
}

void ReplayJobsBox::onChanged()
{
    quint64 running = 0;
    quint64 wrong = 0;
    quint64 finished = 0;
    for (int row = 0; row < m_jobs.rowCount(); ++row) {
        const RunningReplay& job = *m_jobs.jobAt(row);
        ++(!job.hasEnded() ? running : isWrong(job) ? wrong : finished);
    }
    QStringList parts;
    if (running > 0)
        parts.append(tr("%n job(s) running", nullptr, pluralNumber(running)));
    if (wrong > 0)
        parts.append(severitySymbol(Severity::Warning) + QLatin1Char(' ') +
                     tr("%n not all done", "jobs", pluralNumber(wrong)));
    if (finished > 0)
        parts.append(tr("%n finished", "jobs", pluralNumber(finished)));
    const QString text = parts.isEmpty() ? tr("No replay jobs so far") : parts.join(QStringLiteral(", "));
    m_line->setText(text);
    m_line->setAccessibleName(text);
    const bool mayFold = running == 0 && wrong == 0;
    if (!mayFold)
        m_folding.stop();
    else if (m_line->isChecked() && finished > 0 && m_jobs.rowCount() > 0 && !m_folding.isActive())
        m_folding.start();
    updateButtons();
}

RunningReplay* ReplayJobsBox::currentJob() const
{
    const QList<int> rows = m_table->selectedSourceRows();
    return rows.isEmpty() ? nullptr : m_jobs.jobAt(rows.first());
}

void ReplayJobsBox::updateButtons()
{
    const RunningReplay* job = currentJob();
    const bool hasJob = job && !job->hasEnded();
    const auto state = hasJob && job->progress() ? job->progress()->state : ReplayProgress::State::Running;
    m_pause->setEnabled(hasJob && state == ReplayProgress::State::Running);
    const bool isWaiting = hasJob && job->progress() && !job->progress()->waitsFor.isEmpty();
    m_resume->setEnabled(hasJob && (state == ReplayProgress::State::Paused || isWaiting));
    m_resume->setToolTip(isWaiting ? tr("Sends the rest without waiting.") : QString());
    m_cancel->setEnabled(hasJob && state != ReplayProgress::State::Cancelled);
}

} // namespace jetlag
