// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/purgedialog.h"

#include "domain/subject.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/purgetext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace jetlag {
namespace {

constexpr int DebounceMs = 300;
constexpr int firstWidth = 520;

std::optional<quint64> positiveNumber(const QString& text)
{
    // Digits as people copy them from the tables, group separators included.
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
        else if (!c.isSpace() && c != QLatin1Char(',') && c != QLatin1Char('.') && c != QLatin1Char('\''))
            return std::nullopt;
    }
    bool isNumber = false;
    const quint64 number = digits.toULongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

PurgeDialog::PurgeDialog(PurgeService& service, const StreamName& stream, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_stream(stream)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(tr("Purge stream"));
    setAccessibleName(tr("Purge stream"));
    build();
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(DebounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &PurgeDialog::askPreview);
    askPreview();
}

void PurgeDialog::build()
{
    auto* intro = plainLabel(this);
    intro->setText(tr("Removes messages from the stream %1 for good.").arg(displayName(m_stream.value)));
    m_filter = namedField(tr("Subject filter"), "purgeSubjectFilter", this);
    m_filter->setPlaceholderText(tr("All subjects"));
    m_upTo = namedField(tr("Up to sequence"), "purgeUpTo", this);
    m_upTo->setPlaceholderText(tr("No limit; the message with this sequence stays"));
    m_keep = namedField(tr("Keep newest"), "purgeKeep", this);
    m_keep->setPlaceholderText(tr("Number of newest messages that stay"));
    m_previewText = new QPlainTextEdit(this);
    m_previewText->setReadOnly(true);
    m_previewText->setTabChangesFocus(true);
    m_previewText->setAccessibleName(tr("Preview"));
    m_previewText->setObjectName(QStringLiteral("purgePreview"));
    m_previewText->setMinimumHeight(fontMetrics().lineSpacing() * 7);
    m_again = new QPushButton(tr("Count &again"), this);
    m_again->setAccessibleName(tr("Count again"));
    m_again->setAutoDefault(false);
    m_harm = plainLabel(this);
    m_harm->setObjectName(QStringLiteral("purgeHarm"));
    m_oneByOne = new QCheckBox(tr("&Delete message by message"), this);
    m_oneByOne->setAccessibleName(tr("Delete message by message"));
    m_oneByOne->setObjectName(QStringLiteral("purgeOneByOne"));
    m_oneByOne->setChecked(true); // the harmless way unless decided otherwise
    m_harm->hide();
    m_oneByOne->hide();
    m_export = new QCheckBox(tr("&Export first"), this);
    m_export->setAccessibleName(tr("Export first"));
    m_export->setObjectName(QStringLiteral("purgeExportFirst"));
    m_export->setToolTip(tr("Writes the messages into a file before they are purged, one line of JSON each. What is "
                            "not in the file is not purged."));
    m_confirm = namedField(tr("Type the stream name to confirm"), "purgeConfirm", this);
    m_error = new ErrorLine(this);
    m_result = plainLabel(this);
    m_result->setObjectName(QStringLiteral("purgeResult"));
    m_result->setAccessibleDescription(tr("Result"));
    m_result->hide();
    m_bar = new QProgressBar(this);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide();

    auto* buttons = new QDialogButtonBox(this);
    // Not AcceptRole: a button box makes such a button the one that Enter presses in any field.
    m_purge = buttons->addButton(tr("Purge"), QDialogButtonBox::ActionRole);
    m_purge->setObjectName(QStringLiteral("purgeButton"));
    m_purge->setAccessibleName(tr("Purge"));
    m_purge->setAutoDefault(false);
    markDestructive(*m_purge);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(QStringLiteral("purgeCancel"));
    m_cancel->setAutoDefault(false);

    auto* form = new QFormLayout;
    form->addRow(tr("&Subject filter"), m_filter);
    form->addRow(tr("&Up to sequence"), m_upTo);
    form->addRow(tr("&Keep newest"), m_keep);
    auto* confirmForm = new QFormLayout;
    confirmForm->addRow(tr("&Type the stream name to confirm"), m_confirm);
    auto* layout = new QVBoxLayout;
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_previewText, 1);
    layout->addWidget(m_again, 0, Qt::AlignRight);
    layout->addWidget(m_harm);
    layout->addWidget(m_oneByOne);
    layout->addWidget(m_export);
    layout->addLayout(confirmForm);
    arrangeDialog(*this, layout, {m_error, m_bar, m_result, buttons}, firstWidth);
    pressByControlEnter(*m_purge);

    for (QLineEdit* field : {m_filter, m_upTo, m_keep})
        connect(field, &QLineEdit::textChanged, this, &PurgeDialog::onFieldsChanged);
    connect(m_confirm, &QLineEdit::textChanged, this, &PurgeDialog::updateButtons);
    connect(m_again, &QPushButton::clicked, this, &PurgeDialog::askPreview);
    connect(m_purge, &QPushButton::clicked, this, &PurgeDialog::startPurge);
    connect(m_cancel, &QPushButton::clicked, this, &PurgeDialog::reject);
}

Result<PurgeScope> PurgeDialog::scopeFromFields() const
{
    const auto bad = [](const QString& text) { return unexpected(Error{Error::Kind::InvalidInput, text, {}, 0}); };
    PurgeScope scope;
    const QString filter = m_filter->text().trimmed();
    if (!filter.isEmpty()) {
        if (!isValidSubject(filter))
            return bad(
                tr("The subject filter is not a valid subject: tokens between dots, * for one, > for the rest."));
        scope.filter = filter;
    }
    if (const QString text = m_upTo->text().trimmed(); !text.isEmpty()) {
        const auto number = positiveNumber(text);
        if (!number)
            return bad(tr("“Up to sequence” must be a whole number from 1 on."));
        scope.upTo = Sequence{*number};
    }
    if (const QString text = m_keep->text().trimmed(); !text.isEmpty()) {
        const auto number = positiveNumber(text);
        if (!number)
            return bad(tr("“Keep newest” must be a whole number from 1 on."));
        scope.keep = *number;
    }
    return scope;
}

void PurgeDialog::onFieldsChanged()
{
    // The server takes one of the two (error 10003 otherwise).
    m_keep->setEnabled(m_upTo->text().trimmed().isEmpty());
    m_upTo->setEnabled(m_keep->text().trimmed().isEmpty());
    m_preview.reset();
    m_counting.cancel();
    if (const auto scope = scopeFromFields(); !scope) {
        m_debounce.stop();
        m_error->showError(scope.error());
        m_previewText->setPlainText(tr("No preview: the fields above need a correction."));
    } else {
        m_error->clear();
        m_previewText->setPlainText(tr("Counting…"));
        m_debounce.start();
    }
    updateButtons();
}

void PurgeDialog::askPreview()
{
    const auto scope = scopeFromFields();
    if (!scope || isWorking())
        return;
    if (!m_preview)
        m_previewText->setPlainText(tr("Counting…"));
    m_error->clear();
    m_counting =
        m_service.preview(m_stream, *scope, {{}, [this](const Result<PurgePreview>& counted) { onCounted(counted); }});
    updateButtons();
}

void PurgeDialog::onCounted(const Result<PurgePreview>& counted)
{
    if (counted) {
        onPreview(*counted);
        return;
    }
    m_preview.reset();
    m_previewText->setPlainText(tr("No preview, so nothing can be purged yet."));
    m_error->showError(counted.error());
    updateButtons();
}

void PurgeDialog::onPreview(const PurgePreview& preview)
{
    m_preview = preview;
    m_previewText->setPlainText(purgePreviewText(preview));
    m_harm->setText(purgeHarmText(preview.harm));
    m_harm->setVisible(preview.mayHarm());
    m_oneByOne->setVisible(preview.mayHarm());
    updateButtons();
}

void PurgeDialog::startPurge()
{
    if (!m_purge->isEnabled() || !m_preview)
        return;
    m_order = *m_preview; // what the person has seen, whatever is counted meanwhile
    m_exportedTo.clear();
    m_counting.cancel();
    m_error->clear();
    m_result->hide();
    if (!m_export->isChecked()) {
        destroy();
        return;
    }
    auto* chooser = new QFileDialog(this, tr("Export messages"));
    chooser->setObjectName(QStringLiteral("purgeExportFile"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("jsonl"));
    chooser->setNameFilters({tr("JSON lines (*.jsonl)"), tr("All files (*)")});
    chooser->selectFile(QString(m_stream.value + QStringLiteral(".jsonl")));
    connect(chooser, &QFileDialog::fileSelected, this, &PurgeDialog::startExport);
    chooser->open();
}

void PurgeDialog::startExport(const QString& path)
{
    if (!m_purge->isEnabled())
        return; // a lock came in between
    m_bar->setRange(0, 0);
    m_bar->show();
    m_exportingTo = path;
    m_exporting = m_service.exportPreviewed(m_order, path,
                                            {[this](const PurgeProgress& progress) { onProgress(progress); },
                                             [this](const Result<uint64_t>& messages) { onExported(messages); }});
    updateButtons();
}

void PurgeDialog::onExported(const Result<uint64_t>& messages)
{
    if (!messages) {
        onFailed(messages.error(), tr("The export failed, so nothing was purged: %1"));
        return;
    }
    m_progressText.clear();
    m_exportedTo = m_exportingTo;
    emit actionDone({systemNow(),
                     Severity::Notice,
                     Event::Kind::Action,
                     m_stream,
                     tr("%1 message(s) exported from %2.", nullptr, pluralNumber(*messages))
                         .arg(numberText(*messages), displayName(m_stream.value)),
                     {}});
    destroy();
}

void PurgeDialog::destroy()
{
    m_isOneByOne = m_order.mayHarm() && m_oneByOne->isChecked();
    m_bar->setRange(0, 0);
    m_bar->show();
    m_isWaiting = false;
    Purge::Listener listener{[this](const PurgeProgress& progress) { onProgress(progress); },
                             [this](const Result<PurgeOutcome>& outcome) { onPurged(outcome); }};
    m_purging = m_isOneByOne ? m_service.deleteOneByOne(m_order, std::move(listener))
                             : m_service.purge(m_order, std::move(listener));
    updateButtons();
}

void PurgeDialog::onProgress(const PurgeProgress& progress)
{
    const bool isExporting = m_exporting.isRunning();
    if (isExporting || m_isOneByOne) { // a purge is one step
        // QProgressBar counts in int; a thousandth is fine enough.
        const auto part =
            static_cast<double>(progress.done) / static_cast<double>(std::max<uint64_t>(1, progress.total));
        m_bar->setRange(0, 1000);
        m_bar->setValue(static_cast<int>(1000.0 * part));
        m_progressText = (isExporting ? tr("%1 of %2 messages exported.") : tr("%1 of %2 messages deleted."))
                             .arg(numberText(progress.done), numberText(progress.total));
        m_result->setText(m_progressText);
        m_result->show();
    }
    if (std::exchange(m_isWaiting, progress.isWaiting) != progress.isWaiting)
        onWaiting(progress.isWaiting);
}

void PurgeDialog::finishWork(const QString& text)
{
    m_progressText.clear();
    m_bar->hide();
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
    m_preview.reset(); // the stream is another one now
    m_confirm->clear();
    updateButtons();
}

void PurgeDialog::onWaiting(bool isWaiting)
{
    const QString words = isWaiting ? purgeWaitingText(m_stream, m_isOneByOne) : QString();
    m_result->setText(QStringList{m_progressText, words}.join(QLatin1Char(' ')).trimmed());
    m_result->show();
    if (isWaiting) {
        m_bar->setRange(0, 0);
        emit actionDone({systemNow(), Severity::Warning, Event::Kind::Action, m_stream, words, {}});
    }
}

void PurgeDialog::onPurged(const Result<PurgeOutcome>& ended)
{
    if (!ended) {
        onFailed(ended.error(), tr("Nothing was purged: %1"));
        return;
    }
    const PurgeOutcome& outcome = *ended;
    QString text = purgeOutcomeText(m_stream, outcome);
    if (outcome.deleted > 0 && !m_exportedTo.isEmpty()) {
        emit copied(m_exportedTo, m_stream, outcome.deleted);
        text += QLatin1Char(' ') + tr("“Put Back…” in the menu Message publishes what was exported again.");
    }
    finishWork(text);
    m_previewText->setPlainText(isGood(outcome) ? tr("Done. Count again to see what is left.")
                                                : tr("Count again to see what is left."));
    QString event = text;
    if (outcome.error) {
        m_error->showError(*outcome.error);
        event += QLatin1Char(' ') + outcome.error->summary;
    }
    emit actionDone({systemNow(), isGood(outcome) ? Severity::Notice : Severity::Warning, Event::Kind::Action, m_stream,
                     event, outcome.error ? outcome.error->detail : QString()});
    if (outcome.deleted > 0)
        emit purged(m_stream, outcome.deleted);
}

void PurgeDialog::onFailed(const Error& error, const QString& words)
{
    finishWork({});
    m_previewText->setPlainText(tr("Count again to see what is left."));
    m_error->showError(error);
    emit actionDone(
        {systemNow(), Severity::Warning, Event::Kind::Action, m_stream, words.arg(error.summary), error.detail});
}

void PurgeDialog::setLocked(bool locked, const QString& reason)
{
    m_isLocked = locked;
    m_lockReason = reason;
    updateButtons();
}

void PurgeDialog::reject()
{
    if (isWorking()) { // the outcome ends the work; the dialog stays to show it and tells Events
        m_exporting.stop();
        m_purging.stop();
        return;
    }
    QDialog::reject();
}

/// As it is, or as it is shown: there are names that nobody can type.
bool PurgeDialog::isConfirmed() const
{
    const QString typed = m_confirm->text();
    return typed == m_stream.value || typed == displayName(m_stream.value);
}

void PurgeDialog::updateButtons()
{
    const auto scope = scopeFromFields();
    const bool isCurrent = scope && m_preview && m_preview->scope == *scope && m_preview->messages > 0;
    m_purge->setEnabled(!isWorking() && !m_isLocked && isCurrent && isConfirmed());
    const uint64_t messages = isCurrent ? m_preview->messages : 0;
    m_purge->setText(messages == 0
                         ? tr("Purge")
                         : tr("Purge %1 message(s)", nullptr, pluralNumber(messages)).arg(numberText(messages)));
    m_purge->setToolTip(m_isLocked ? QStringLiteral("<span>%1</span>").arg(m_lockReason.toHtmlEscaped()) : QString());
    m_filter->setEnabled(!isWorking());
    m_upTo->setEnabled(!isWorking() && m_keep->text().trimmed().isEmpty());
    m_keep->setEnabled(!isWorking() && m_upTo->text().trimmed().isEmpty());
    m_confirm->setEnabled(!isWorking());
    m_oneByOne->setEnabled(!isWorking());
    m_export->setEnabled(!isWorking());
    m_again->setEnabled(!isWorking() && scope.has_value());
    const bool isPurging = m_purging.isRunning() && !m_isOneByOne;
    m_cancel->setText(isPurging                               ? tr("Stop waiting")
                      : isWorking()                           ? tr("Stop")
                      : m_result->isVisible() && !isWorking() ? tr("Close")
                                                              : tr("Cancel"));
}

} // namespace jetlag
