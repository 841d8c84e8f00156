// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/replayjobsbox.h"

#include "domain/severity.h"
#include "domain/subject.h"
#include "items/formatting.h"
#include "items/replayjobsmodel.h"
#include "items/runningreplay.h"
#include "widgets/common/tableview.h"
#include "widgets/delegates/celldelegate.h"
#include "widgets/delegates/severitylook.h"
#include "widgets/dialogs/comparedialog.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
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

ReplayJobsBox::ReplayJobsBox(ReplayJobsModel& jobs, ReplayService& service, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_service(service)
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
    connect(m_report, &QAction::triggered, this, &ReplayJobsBox::chooseReportFile);
    connect(m_compare, &QAction::triggered, this, &ReplayJobsBox::compareWithOriginal);
    connect(m_reportButton, &QPushButton::clicked, m_report, &QAction::trigger);
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
    m_reportButton = button(tr("Save report…"), "jobReport");
    m_reportButton->setToolTip(tr("Writes what became of each message of the job into a file."));
    m_report = new QAction(tr("Save &Report…"), this);
    m_report->setObjectName(QStringLiteral("actionJobReport"));
    m_compare = new QAction(tr("Compare with &Original…"), this);
    m_compare->setObjectName(QStringLiteral("actionJobCompare"));
    m_compare->setToolTip(tr("Shows what was changed by hand before it was sent."));
    m_table->setRowActions({m_report, m_compare});
    auto* row = new QHBoxLayout;
    row->addWidget(m_line);
    row->addStretch(1);
    row->addWidget(m_reportButton);
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
    for (QPushButton* button : {m_reportButton, m_pause, m_resume, m_cancel})
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
    const bool hasReport = job && job->hasReport() && !m_reporting.isRunning();
    m_report->setEnabled(hasReport);
    m_reportButton->setEnabled(hasReport);
    m_compare->setEnabled(job && job->hasReport() && job->isEdited());
}

void ReplayJobsBox::compareWithOriginal()
{
    const RunningReplay* job = currentJob();
    if (!job)
        return;
    const auto show = [this](const std::map<Sequence, ReplayJournal::Edit>& edits) {
        for (const auto& [sequence, edit] : edits) { // of a single letter, as a rule
            const auto message = [sequence = sequence](const QString& subject, const MessageHeaders& headers,
                                                       const QByteArray& payload) {
                return std::make_shared<const StoredMessage>(
                    StoredMessage{{}, sequence, {}, subject, headers, payload});
            };
            auto* dialog = new CompareDialog(message(edit.originalSubject, edit.originalHeaders, edit.originalPayload),
                                             message(edit.subject, edit.headers, edit.payload), window());
            dialog->show();
            return;
        }
    };
    m_edits = m_service.editsOf(job->id(), {{}, show});
}

void ReplayJobsBox::chooseReportFile()
{
    const RunningReplay* job = currentJob();
    if (!job || !job->hasReport())
        return;
    auto* chooser = new QFileDialog(this, tr("Save report"));
    chooser->setObjectName(QStringLiteral("jobReportFile"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("csv"));
    const QString jsonLines = tr("JSON lines (*.jsonl)");
    chooser->setNameFilters({tr("Table (*.csv)"), jsonLines});
    const QString begun = toDateTime(job->started()).toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    chooser->selectFile(QStringLiteral("%1-%2.csv").arg(job->isDiscard() ? u"discard" : u"replay", begun));
    connect(chooser, &QFileDialog::filterSelected, chooser, [chooser, jsonLines](const QString& filter) {
        chooser->setDefaultSuffix(filter == jsonLines ? QStringLiteral("jsonl") : QStringLiteral("csv"));
    });
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, id = job->id()](const QString& path) { saveReport(id, path); });
    chooser->open();
}

void ReplayJobsBox::saveReport(const QByteArray& job, const QString& path)
{
    const bool isTable = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const ReportOrder order{job, path, isTable ? ReportOrder::Format::Csv : ReportOrder::Format::JsonLines};
    m_reporting =
        m_service.report(order, {{}, [this, path](const Result<quint64>& letters) { onReported(path, letters); }});
    updateButtons();
}

void ReplayJobsBox::onReported(const QString& path, const Result<quint64>& letters)
{
    updateButtons();
    const QString file = QDir::toNativeSeparators(path);
    if (!letters) {
        emit reportFailed(letters.error());
        emit reported({systemNow(),
                       Severity::Warning,
                       Event::Kind::Action,
                       {},
                       tr("The report of a replay was not written. %1").arg(letters.error().summary),
                       letters.error().detail});
        return;
    }
    emit reported({systemNow(),
                   Severity::Notice,
                   Event::Kind::Action,
                   {},
                   tr("The report of a replay was written to %2: %1 message(s).", nullptr, pluralNumber(*letters))
                       .arg(countText(*letters), displayText(file)),
                   {}});
}

} // namespace jetlag
