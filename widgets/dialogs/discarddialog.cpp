// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/discarddialog.h"

#include "domain/subject.h"
#include "items/replayreasons.h"
#include "items/runningreplay.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/replaytext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jetlag {

DiscardDialog::DiscardDialog(ReplayService& service, const std::vector<DiscardRequest>& requests, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_requests(requests)
    , m_confirm(namedField(tr("Type the number of messages to confirm"), "discardConfirm", this))
    , m_losers(plainLabel(this))
    , m_counts(plainLabel(this))
    , m_error(new ErrorLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(tr("Discard messages"));
    setAccessibleName(tr("Discard messages"));
    QStringList lines;
    for (const DiscardRequest& request : m_requests) {
        const auto count = static_cast<quint64>(request.letters.size());
        m_total += count;
        lines.append(tr("%1 message(s) of %2 would be deleted for good.", nullptr, pluralNumber(count))
                         .arg(numberText(count), displayText(request.source.value)));
    }
    lines.append(tr("They are not replayed. This cannot be undone."));
    auto* what = plainLabel(this);
    what->setText(lines.join(QLatin1Char('\n')));
    what->setObjectName(QStringLiteral("discardWhat"));
    what->setAccessibleDescription(tr("Preview"));
    m_losers->setObjectName(QStringLiteral("discardLosers"));
    m_losers->setAccessibleDescription(tr("Who would lose them"));
    m_counts->setObjectName(QStringLiteral("discardCounts"));
    m_counts->setAccessibleDescription(tr("Progress in words"));
    m_counts->hide();
    auto* buttons = new QDialogButtonBox(this);
    m_discard = buttons->addButton(tr("Discard"), QDialogButtonBox::ActionRole); // not what Enter presses
    m_discard->setObjectName(QStringLiteral("discardButton"));
    m_discard->setAutoDefault(false);
    m_close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_close->setAutoDefault(false);
    auto* form = new QFormLayout;
    form->addRow(tr("&Type the number of messages to confirm (%1)").arg(numberText(m_total)), m_confirm);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_losers);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(m_counts);
    layout->addWidget(buttons);

    connect(m_confirm, &QLineEdit::textChanged, this, &DiscardDialog::updateButtons);
    connect(m_discard, &QPushButton::clicked, this, &DiscardDialog::startDiscard);
    connect(m_close, &QPushButton::clicked, this, &DiscardDialog::reject);
    askWhoLoses();
    updateButtons();
}

void DiscardDialog::askWhoLoses()
{
    m_losers->setText(tr("Looking who would lose them…"));
    for (const DiscardRequest& request : m_requests)
        m_plans.push_back(m_service.planDiscard(
            request, {{}, [this, source = request.source](const DiscardPlan& plan) { onPlan(source, plan); }}));
}

void DiscardDialog::onPlan(const StreamName& source, const DiscardPlan& plan)
{
    m_loserLines.append(removalLoserLines(plan.losers));
    if (plan.losersUnknown)
        m_loserLines.append(tr("Who else would lose the messages of %1 is not known. %2")
                                .arg(displayText(source.value), plan.losersUnknown->summary));
    if (++m_answered < m_plans.size())
        return;
    m_losers->setText(m_loserLines.join(QLatin1Char('\n')));
    m_losers->setVisible(!m_loserLines.isEmpty());
    updateButtons();
}

void DiscardDialog::startDiscard()
{
    if (!m_discard->isEnabled())
        return;
    m_hasStarted = true;
    for (const DiscardRequest& request : m_requests) {
        const auto count = static_cast<quint64>(request.letters.size());
        auto* job = new RunningReplay(tr("Discards %1 message(s) of %2.", nullptr, pluralNumber(count))
                                          .arg(numberText(count), displayText(request.source.value)),
                                      this);
        m_jobs.emplace_back(job);
        connect(job, &RunningReplay::progressed, this, &DiscardDialog::showProgress);
        connect(job, &RunningReplay::ended, this, &DiscardDialog::showProgress);
        job->hold(m_service.discard(request, job->listener()));
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
    m_close->setText(m_hasStarted ? tr("Close") : tr("Cancel"));
}

} // namespace jetlag
