// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/discarddialog.h"

#include "domain/subject.h"
#include "files/removedcopies.h"
#include "items/replayreasons.h"
#include "items/runningreplay.h"
#include "jetstream/apierror.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/replaytext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace jetlag {
namespace {
constexpr int firstWidth = 460;
}

DiscardDialog::DiscardDialog(ReplayService& service, RemovedCopies& copies, const std::vector<DiscardRequest>& requests,
                             QWidget* parent, Of of)
    : QDialog(parent)
    , m_service(service)
    , m_copies(copies)
    , m_requests(requests)
    , m_isOfHeld(!requests.empty() && requests.front().onlyHeld)
    , m_of(of)
    , m_confirm(namedField(tr("Type the number of messages to confirm"), "discardConfirm", this))
    , m_typeNumber(plainLabel(this))
    , m_what(plainLabel(this))
    , m_losers(plainLabel(this))
    , m_counts(plainLabel(this))
    , m_export(new QCheckBox(tr("&Export first, to be able to put them back"), this))
    , m_erase(new QCheckBox(tr("&Overwrite with random data"), this))
    , m_error(new ErrorLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(title());
    setAccessibleName(title());
    build();
    arrange();
    describe();
    plan();
    updateButtons();
}

void DiscardDialog::build()
{
    m_what->setObjectName(QStringLiteral("discardWhat"));
    m_what->setAccessibleDescription(tr("Preview"));
    m_losers->setObjectName(QStringLiteral("discardLosers"));
    m_losers->setAccessibleDescription(tr("Who would lose them"));
    m_counts->setObjectName(QStringLiteral("discardCounts"));
    m_counts->setAccessibleDescription(tr("Progress in words"));
    m_counts->hide();
    m_export->setAccessibleName(tr("Export first"));
    m_export->setObjectName(QStringLiteral("discardExportFirst"));
    m_export->setToolTip(tr("A copy is written into a file of your own and kept for 30 days. Without it nothing is "
                            "deleted."));
    m_erase->setAccessibleName(tr("Overwrite with random data"));
    m_erase->setObjectName(QStringLiteral("discardErase"));
    m_erase->setToolTip(tr("The server writes random bytes over what it stored, so that the disk does not hold it any "
                           "more. Each message costs it a write of its size, and other requests wait for that. Copies "
                           "elsewhere (mirrors, sources, backups, the export) are not touched."));
    m_erase->setVisible(m_of == Of::Messages);
    m_export->setChecked(!m_isOfHeld);
    m_export->setVisible(!m_isOfHeld); // these lie in their target
    m_typeNumber->setBuddy(m_confirm);
}

void DiscardDialog::arrange()
{
    auto* buttons = new QDialogButtonBox(this);
    // Not what Enter presses.
    m_discard = buttons->addButton(verb(), QDialogButtonBox::ActionRole);
    m_discard->setObjectName(QStringLiteral("discardButton"));
    m_discard->setAccessibleName(m_discard->text());
    markDestructive(*m_discard);
    m_discard->setAutoDefault(false);
    m_putBack = buttons->addButton(tr("&Put Back…"), QDialogButtonBox::ActionRole);
    m_putBack->setObjectName(QStringLiteral("discardPutBack"));
    m_putBack->setAccessibleName(tr("Put back"));
    m_putBack->setAutoDefault(false);
    m_close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_close->setAutoDefault(false);
    auto* form = new QFormLayout;
    form->addRow(m_typeNumber, m_confirm);
    auto* layout = new QVBoxLayout;
    layout->addWidget(m_what);
    layout->addWidget(m_losers);
    layout->addWidget(m_export);
    layout->addWidget(m_erase);
    layout->addLayout(form);
    layout->addStretch(1);
    arrangeDialog(*this, layout, {m_error, m_counts, buttons}, firstWidth);
    pressByControlEnter(*m_discard);

    connect(m_confirm, &QLineEdit::textChanged, this, &DiscardDialog::updateButtons);
    connect(m_export, &QCheckBox::toggled, this, &DiscardDialog::describe);
    connect(m_erase, &QCheckBox::toggled, this, &DiscardDialog::describe);
    connect(m_discard, &QPushButton::clicked, this, &DiscardDialog::startDiscard);
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        emit putBackWanted();
        accept();
    });
    connect(m_close, &QPushButton::clicked, this, &DiscardDialog::reject);
}

QString DiscardDialog::title() const
{
    if (m_isOfHeld)
        return tr("Remove confirmed messages");
    return m_of == Of::Messages ? tr("Delete messages") : tr("Discard messages");
}

QString DiscardDialog::verb() const
{
    if (m_isOfHeld)
        return tr("Remove");
    return m_of == Of::Messages ? tr("Delete") : tr("Discard");
}

QString DiscardDialog::doneText() const
{
    const QString cost = m_of == Of::Messages && m_erase->isChecked()
                             ? u' ' + tr("The server overwrites each of them with random bytes first: a write of its "
                                         "size, for which other requests wait.")
                             : QString();
    if (m_isOfHeld || (m_of == Of::Messages && !m_export->isChecked()))
        return tr("This cannot be undone.") + cost;
    if (m_of == Of::Messages)
        return tr("A copy is kept for 30 days, and “Put Back…” in the menu Message publishes it again.") + cost;
    return m_export->isChecked() ? tr("They are not replayed. A copy is kept for 30 days, and “Put Back…” in the menu "
                                      "Message publishes it "
                                      "again.")
                                 : tr("They are not replayed. This cannot be undone.");
}

/// What would go, as far as it is known.
void DiscardDialog::describe()
{
    QStringList lines;
    m_total = 0;
    for (const DiscardRequest& request : m_requests) {
        const auto count = static_cast<quint64>(request.letters.size());
        const QString source = displayText(request.source.value);
        m_total += count;
        if (m_isOfHeld && m_answered < m_requests.size())
            lines.append(tr("Looking where %1 message(s) of %2 lie, too…", nullptr, pluralNumber(count))
                             .arg(numberText(count), source));
        else if (m_isOfHeld)
            lines.append(tr("%1 message(s) of %2 lie in their target, too, and would be deleted from %2.", nullptr,
                            pluralNumber(count))
                             .arg(numberText(count), source));
        else
            lines.append(tr("%1 message(s) of %2 would be deleted for good.", nullptr, pluralNumber(count))
                             .arg(numberText(count), source));
    }
    if (!m_stayingLines.isEmpty())
        lines.append(tr("The others stay:"));
    lines.append(m_stayingLines);
    lines.append(doneText());
    m_what->setText(lines.join(QLatin1Char('\n')));
    m_typeNumber->setText(tr("&Type the number of messages to confirm (%1)").arg(numberText(m_total)));
}

void DiscardDialog::plan()
{
    m_losers->setText(tr("Looking who would lose them…"));
    for (DiscardRequest& request : m_requests)
        m_plans.push_back(
            m_service.planDiscard(request, {{}, [this, &request](const DiscardPlan& plan) { onPlan(request, plan); }}));
}

void DiscardDialog::onPlan(DiscardRequest& request, const DiscardPlan& plan)
{
    if (m_isOfHeld) {
        std::erase_if(request.letters, [&plan](const DiscardRequest::Letter& letter) {
            return std::find(plan.held.begin(), plan.held.end(), letter.sequence) == plan.held.end();
        });
        m_stayingLines.append(replayReasonLines(plan.staying));
    }
    m_loserLines.append(removalLoserLines(plan.losers));
    if (plan.losersUnknown)
        m_loserLines.append(tr("Who else would lose the messages of %1 is not known. %2")
                                .arg(displayText(request.source.value), plan.losersUnknown->summary));
    if (++m_answered < m_plans.size())
        return;
    m_losers->setText(m_loserLines.join(QLatin1Char('\n')));
    m_losers->setVisible(!m_loserLines.isEmpty());
    describe();
    updateButtons();
}

void DiscardDialog::startDiscard()
{
    if (!m_discard->isEnabled())
        return;
    m_hasStarted = true;
    m_error->clear();
    if (m_export->isChecked())
        copyFirst();
    else
        removeAll();
}

void DiscardDialog::copyFirst()
{
    m_copied.clear();
    m_written.assign(m_requests.size(), 0);
    for (size_t index = 0; index < m_requests.size(); ++index) {
        const DiscardRequest& request = m_requests[index];
        MessageRefs messages;
        for (const auto& letter : request.letters) {
            MessageRef ref;
            ref.stream = request.source;
            ref.sequence = letter.sequence;
            ref.subject = letter.subject;
            ref.time = letter.time;
            ref.payloadBytes = letter.bytes;
            messages.push_back(std::move(ref));
        }
        m_copying.push_back(
            m_copies.keep(request.source, messages,
                          {[this, index](const ExportProgress& progress) { onCopyProgress(index, progress.written); },
                           [this](const Result<ExportOutcome>& outcome) { onCopied(outcome); }}));
    }
    onCopyProgress(0, 0);
    updateButtons();
}

void DiscardDialog::onCopyProgress(size_t index, uint64_t written)
{
    m_written[index] = written;
    const uint64_t all = std::accumulate(m_written.begin(), m_written.end(), uint64_t(0));
    m_counts->setText(tr("%1 of %2 messages exported.").arg(numberText(all), numberText(m_total)));
    m_counts->show();
}

void DiscardDialog::onCopied(const Result<ExportOutcome>& outcome)
{
    if (!outcome) {
        onCopyFailed(outcome.error());
        return;
    }
    m_copied.append(outcome->path);
    if (m_copied.size() < static_cast<qsizetype>(m_copying.size()))
        return;
    if (m_isLocked)
        onCopyFailed(cancelledError(tr("The connection was locked.")));
    else
        removeAll();
}

/// Nothing was deleted, so what was copied is a copy of nothing that has gone.
void DiscardDialog::onCopyFailed(const Error& error)
{
    for (const QString& path : std::exchange(m_copied, {}))
        QFile::remove(path);
    m_counts->setText(tr("Nothing was deleted, as the messages could not be exported."));
    m_error->showError(error);
    m_hasStarted = false;
    updateButtons();
    m_copying.clear(); // last: this runs within one of them
}

void DiscardDialog::removeAll()
{
    for (DiscardRequest& request : m_requests) {
        const auto count = static_cast<quint64>(request.letters.size());
        if (count == 0)
            continue; // none of it is held elsewhere
        request.erases = m_erase->isChecked() && m_of == Of::Messages;
        const int plural = pluralNumber(count);
        const QString what = m_isOfHeld             ? tr("Removes %1 confirmed message(s) of %2.", nullptr, plural)
                             : m_of == Of::Messages ? tr("Deletes %1 message(s) of %2.", nullptr, plural)
                                                    : tr("Discards %1 message(s) of %2.", nullptr, plural);
        auto* job = new RunningReplay(what.arg(numberText(count), displayText(request.source.value)), this);
        m_jobs.emplace_back(job);
        connect(job, &RunningReplay::progressed, this, &DiscardDialog::showProgress);
        connect(job, &RunningReplay::ended, this, &DiscardDialog::showProgress);
        DiscardRequest named = request;
        named.job = job->id();
        job->hold(m_service.discard(named, job->listener()));
        emit jobStarted(job);
    }
    showProgress();
}

void DiscardDialog::showProgress()
{
    quint64 removed = 0;
    quint64 failed = 0;
    quint64 unknown = 0;
    quint64 skipped = 0;
    QStringList reasons;
    for (const auto& job : m_jobs) {
        if (job && job->error())
            m_error->showError(*job->error());
        const ReplayProgress progress = job ? job->progress().value_or(ReplayProgress()) : ReplayProgress();
        removed += progress.removed;
        failed += progress.failed;
        unknown += progress.unknown;
        skipped += progress.skipped;
        reasons += replayReasonLines(progress);
    }
    QString text = tr("%1 of %2 messages deleted.").arg(numberText(removed), numberText(m_total));
    if (failed > 0)
        text += QLatin1Char(' ') + tr("%1 failed and stay.").arg(numberText(failed));
    if (unknown > 0)
        text += QLatin1Char(' ') + tr("For %1 the outcome is not known.").arg(numberText(unknown));
    if (skipped > 0)
        text += QLatin1Char(' ') + tr("%1 were gone already.").arg(numberText(skipped));
    m_counts->setText((QStringList(text) + reasons).join(QLatin1Char('\n')));
    m_counts->show();
    m_canPutBack = removed > 0 && !m_copied.isEmpty();
    updateButtons();
}

void DiscardDialog::setLocked(bool locked, const QString& reason)
{
    m_isLocked = locked;
    m_discard->setToolTip(locked ? QStringLiteral("<span>%1</span>").arg(reason.toHtmlEscaped()) : QString());
    updateButtons();
}

void DiscardDialog::updateButtons()
{
    const QString typed = m_confirm->text().trimmed();
    const bool matches = typed == QString::number(m_total) || typed == numberText(m_total);
    m_discard->setEnabled(!m_hasStarted && !m_isLocked && m_total > 0 && matches && m_answered == m_plans.size());
    m_confirm->setEnabled(!m_hasStarted);
    m_export->setEnabled(!m_hasStarted);
    m_erase->setEnabled(!m_hasStarted);
    m_putBack->setEnabled(m_canPutBack && !m_isLocked);
    if (m_total > 0)
        m_discard->setText((m_isOfHeld             ? tr("Remove %1 message(s)", nullptr, pluralNumber(m_total))
                            : m_of == Of::Messages ? tr("Delete %1 message(s)", nullptr, pluralNumber(m_total))
                                                   : tr("Discard %1 message(s)", nullptr, pluralNumber(m_total)))
                               .arg(numberText(m_total)));
    m_close->setText(m_hasStarted && !m_jobs.empty() ? tr("Close") : tr("Cancel"));
}

} // namespace jetlag
