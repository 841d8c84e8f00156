// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/importdialog.h"

#include "domain/subject.h"
#include "widgets/common/typingpause.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {
namespace {
constexpr int mostPerSecond = 1'000'000;
constexpr int firstWidth = 640;
using State = PublishProgress::State;

QString targetText(const ImportPreview::Target& target)
{
    const QString count =
        ImportDialog::tr("%1 message(s)", nullptr, pluralNumber(target.messages)).arg(numberText(target.messages));
    const QString subject = displayText(target.subject);
    if (target.refused)
        return ImportDialog::tr("%1 to %2: refused. %3").arg(count, subject, target.refused->summary);
    if (!target.where)
        return ImportDialog::tr("%1 to %2: the server did not say which stream takes them.").arg(count, subject);
    if (target.where->stream.value.isEmpty())
        return ImportDialog::tr("%1 to %2: no stream listens on this subject.").arg(count, subject);
    QStringList receivers;
    for (const ConsumerName& name : target.where->receivers)
        receivers << displayText(name.value);
    const QString stream = displayText(target.where->stream.value);
    if (receivers.isEmpty())
        return ImportDialog::tr("%1 to %2: the stream %3 takes them.").arg(count, subject, stream);
    return ImportDialog::tr("%1 to %2: the stream %3 takes them; %4 will see them.")
        .arg(count, subject, stream, receivers.join(QStringLiteral(", ")));
}
} // namespace

QString importPreviewText(const ImportPreview& preview)
{
    QStringList lines{ImportDialog::tr("The file holds %1 message(s).", nullptr, pluralNumber(preview.messages))
                          .arg(numberText(preview.messages))};
    for (const auto& target : preview.targets)
        lines << targetText(target);
    if (preview.otherSubjects > 0)
        lines << ImportDialog::tr("And %1 more subject(s).", nullptr, pluralNumber(preview.otherSubjects))
                     .arg(numberText(preview.otherSubjects));
    if (preview.leftOut)
        lines << (preview.leftOut->empty()
                      ? ImportDialog::tr("None of them lies in its own stream any more.")
                      : ImportDialog::tr("%1 more message(s) still lie in their own stream and are left out.", nullptr,
                                         pluralNumber(preview.leftOut->size()))
                            .arg(numberText(preview.leftOut->size())));
    lines << ImportDialog::tr("Each gets a new sequence and a new time; those recorded cannot be restored.");
    if (preview.badLines > 0)
        lines << ImportDialog::tr("%1 line(s) cannot be read and will be passed over:", nullptr,
                                  pluralNumber(preview.badLines))
                     .arg(numberText(preview.badLines));
    lines << preview.problems;
    return lines.join(u'\n');
}

ImportDialog::ImportDialog(ImportService& service, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
{
    setObjectName(QLatin1String(ObjectName));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import messages"));
    setAccessibleName(tr("Import messages"));
    build();
    updateState();
}

void ImportDialog::build()
{
    m_path = namedField(tr("File"), "importPath", this);
    m_path->setPlaceholderText(tr("a file of JSON Lines, .jsonl or .jsonl.zst"));
    m_browse = new QPushButton(tr("&Browse…"), this);
    m_browse->setAccessibleName(tr("Browse"));
    m_browse->setObjectName(QStringLiteral("importBrowse"));
    m_subjects = new QComboBox(this);
    m_subjects->setAccessibleName(tr("Subjects"));
    m_subjects->setObjectName(QStringLiteral("importSubjects"));
    m_subjects->addItem(tr("As recorded"), static_cast<int>(ImportOrder::Subjects::AsRecorded));
    m_subjects->addItem(tr("With this prefix"), static_cast<int>(ImportOrder::Subjects::Prefixed));
    m_subjects->addItem(tr("All to this subject"), static_cast<int>(ImportOrder::Subjects::One));
    m_subject = namedField(tr("Target subject"), "importSubject", this);
    m_messageId = new QComboBox(this);
    m_messageId->setAccessibleName(tr("Message id"));
    m_messageId->setObjectName(QStringLiteral("importMessageId"));
    m_messageId->addItem(tr("New, the same each time: importing again leaves out what is still stored"),
                         static_cast<int>(ImportOrder::MessageId::New));
    m_messageId->addItem(tr("As recorded"), static_cast<int>(ImportOrder::MessageId::Keep));
    m_messageId->addItem(tr("None"), static_cast<int>(ImportOrder::MessageId::None));
    m_messageId->setToolTip(tr("A stream forgets ids after its duplicate window."));
    m_rate = new QSpinBox(this);
    m_rate->setAccessibleName(tr("Rate limit"));
    m_rate->setObjectName(QStringLiteral("importRate"));
    m_rate->setRange(0, mostPerSecond);
    m_rate->setSpecialValueText(tr("As fast as confirmed"));
    m_rate->setSuffix(tr(" a second"));
    m_leaveOut = new QCheckBox(tr("&Leave out what still lies in its own stream"), this);
    m_leaveOut->setAccessibleName(tr("Leave out what still lies in its own stream"));
    m_leaveOut->setObjectName(QStringLiteral("importLeaveOut"));
    m_leaveOut->setToolTip(
        tr("Asks the stream that each message was recorded in whether it is still there, to put back "
           "what was removed and nothing else."));
    m_previewText = new QPlainTextEdit(this);
    m_previewText->setReadOnly(true);
    m_previewText->setAccessibleName(tr("Preview"));
    m_previewText->setObjectName(QStringLiteral("importPreview"));
    m_previewText->setTabChangesFocus(true);
    m_error = new ErrorLine(this);
    m_bar = new QProgressBar(this);
    m_bar->setAccessibleName(tr("Import progress"));
    m_result = plainLabel(this);
    m_result->setAccessibleDescription(tr("Import result"));
    m_result->setObjectName(QStringLiteral("importResult"));
    auto* buttons = new QDialogButtonBox(this);
    // Not AcceptRole: a button box makes such a button the one that Enter presses in any field.
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::ActionRole);
    m_import->setAccessibleName(tr("Import"));
    m_import->setObjectName(QStringLiteral("importButton"));
    m_pause = buttons->addButton(tr("Pa&use"), QDialogButtonBox::ActionRole);
    m_pause->setObjectName(QStringLiteral("importPause"));
    m_cancel = buttons->addButton(tr("Ca&ncel import"), QDialogButtonBox::ActionRole);
    m_cancel->setAccessibleName(tr("Cancel import"));
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    auto* close = buttons->addButton(QDialogButtonBox::Close);
    for (QPushButton* button : {m_browse, m_import, m_pause, m_cancel, close})
        button->setAutoDefault(false);

    auto* path = new QHBoxLayout;
    path->addWidget(m_path, 1);
    path->addWidget(m_browse);
    auto* subjects = new QHBoxLayout;
    subjects->addWidget(m_subjects);
    subjects->addWidget(m_subject, 1);
    auto* pathLabel = new QLabel(tr("&File"), this);
    pathLabel->setBuddy(m_path);
    auto* subjectsLabel = new QLabel(tr("&Subjects"), this);
    subjectsLabel->setBuddy(m_subjects);
    auto* form = new QFormLayout;
    form->addRow(pathLabel, path);
    form->addRow(subjectsLabel, subjects);
    form->addRow(tr("&Message id"), m_messageId);
    form->addRow(tr("&Rate limit"), m_rate);
    form->addRow(m_leaveOut);
    auto* layout = new QVBoxLayout;
    layout->addLayout(form);
    layout->addWidget(m_previewText, 1);
    arrangeDialog(*this, layout, {m_error, m_bar, m_result, buttons}, firstWidth);
    pressByControlEnter(*m_import);

    connect(m_browse, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, &ImportDialog::onFieldsChanged);
    connect(m_subject, &QLineEdit::textChanged, this, &ImportDialog::onFieldsChanged);
    onTypingPause(m_path, [this] { askPreview(); });
    onTypingPause(m_subject, [this] { askPreview(); });
    connect(m_subjects, &QComboBox::currentIndexChanged, this, [this] {
        onFieldsChanged();
        askPreview();
    });
    connect(m_leaveOut, &QCheckBox::toggled, this, [this] {
        onFieldsChanged();
        askPreview();
    });
    connect(m_pause, &QPushButton::clicked, this,
            [this] { m_progress.state == State::Paused ? m_work.resume() : m_work.pause(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_work.stop(); });
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
}

void ImportDialog::setPath(const QString& path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    askPreview();
}

void ImportDialog::setCopy(const QString& path)
{
    if (m_work.isRunning())
        return; // the fields are those of what is under way
    m_leaveOut->setChecked(true);
    setPath(path);
}

void ImportDialog::setLocked(bool locked, const QString& reason)
{
    m_lockReason = locked ? reason : QString();
    updateState();
}

void ImportDialog::browse()
{
    auto* chooser = new QFileDialog(this, tr("Import messages"), QFileInfo(m_path->text()).absolutePath());
    chooser->setObjectName(QStringLiteral("importChooser"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("JSON lines (*.jsonl *.jsonl.zst)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &ImportDialog::setPath);
    chooser->open();
}

Result<ImportOrder> ImportDialog::order() const
{
    const auto bad = [](const QString& text) { return unexpected(Error{Error::Kind::InvalidInput, text, {}, 0}); };
    ImportOrder order;
    order.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (order.path.isEmpty())
        return bad(tr("Choose a file first."));
    order.subjects = static_cast<ImportOrder::Subjects>(m_subjects->currentData().toInt());
    order.subject = m_subject->text().trimmed();
    const bool isPlain =
        isValidSubject(order.subject) && !order.subject.contains(u'*') && !order.subject.contains(u'>');
    if (order.subjects != ImportOrder::Subjects::AsRecorded && !isPlain)
        return bad(tr("“%1” is not a subject that can be published to: tokens between dots, no wildcards.")
                       .arg(displayText(order.subject)));
    order.messageId = static_cast<ImportOrder::MessageId>(m_messageId->currentData().toInt());
    if (m_rate->value() > 0)
        order.ratePerSecond = m_rate->value();
    order.leaveOutStored = m_leaveOut->isChecked();
    return order;
}

void ImportDialog::onFieldsChanged()
{
    m_look.cancel();
    m_preview.reset();
    m_previewText->clear();
    m_error->clear();
    updateState();
}

void ImportDialog::askPreview()
{
    const auto wanted = order();
    if (!wanted) {
        if (!m_path->text().trimmed().isEmpty())
            m_error->showError(wanted.error());
        return;
    }
    m_error->clear();
    m_previewText->setPlainText(tr("Reading the file…"));
    m_look = m_service.preview(*wanted, {{}, [this](const Result<ImportPreview>& preview) { onPreview(preview); }});
    updateState();
}

void ImportDialog::onPreview(const Result<ImportPreview>& preview)
{
    if (!preview) {
        fail(preview.error());
        return;
    }
    m_preview = *preview;
    m_previewText->setPlainText(importPreviewText(*preview));
    updateState();
}

void ImportDialog::fail(const Error& error)
{
    m_previewText->clear();
    m_error->showError(error);
    updateState();
}

void ImportDialog::start()
{
    auto wanted = order();
    if (!wanted) {
        m_error->showError(wanted.error());
        return;
    }
    if (!m_import->isEnabled())
        return;
    wanted->recordedUntil = m_preview->recordedUntil;
    wanted->leftOut = m_preview->leftOut;
    m_error->clear();
    m_progress = {};
    m_bar->setRange(0, static_cast<int>(std::min<quint64>(m_preview->messages, 1'000'000'000)));
    m_bar->setValue(0);
    m_work = m_service.start(*wanted, {[this](const PublishProgress& progress) { onProgress(progress); },
                                       [this](const Result<ImportOutcome>& outcome) { onEnded(outcome); }});
    m_result->setText(tr("Importing…"));
    updateState();
}

QString ImportDialog::countsText(const PublishProgress& progress) const
{
    QStringList parts{tr("%1 stored").arg(numberText(progress.stored))};
    if (progress.duplicates > 0)
        parts << tr("%1 not stored: duplicate").arg(numberText(progress.duplicates));
    if (progress.failed > 0)
        parts << tr("%1 failed").arg(numberText(progress.failed));
    if (progress.unknown > 0)
        parts << tr("%1 unknown: sent, no answer").arg(numberText(progress.unknown));
    return parts.join(QStringLiteral(", "));
}

void ImportDialog::onProgress(const PublishProgress& progress)
{
    m_progress = progress;
    m_bar->setValue(static_cast<int>(std::min<quint64>(progress.done(), 1'000'000'000)));
    const QString counts = countsText(progress);
    if (progress.state == State::Paused)
        m_result->setText(tr("Paused: %1.").arg(counts));
    else if (progress.outage)
        m_result->setText(tr("Waiting for the server, then it goes on: %1. %2").arg(counts, progress.outage->summary));
    else
        m_result->setText(tr("Importing: %1.").arg(counts));
    updateState();
}

void ImportDialog::onEnded(const Result<ImportOutcome>& outcome)
{
    if (outcome)
        onFinished(*outcome);
    else
        fail(outcome.error());
}

void ImportDialog::onFinished(const ImportOutcome& outcome)
{
    m_progress = outcome.progress;
    const quint64 total = m_preview ? std::max(m_preview->messages, outcome.progress.total) : outcome.progress.total;
    QString counts = countsText(outcome.progress);
    if (total > outcome.progress.done())
        counts += QStringLiteral(", ") + tr("%1 not sent").arg(numberText(total - outcome.progress.done()));
    QString said;
    switch (outcome.progress.state) {
    case State::Cancelled:
        said = tr("Import cancelled: %1.").arg(counts);
        break;
    case State::Stopped:
        said = tr("Import stopped: %1.").arg(counts);
        break;
    case State::Running:
    case State::Paused:
    case State::Finished:
        said = tr("Import finished: %1.").arg(counts);
        break;
    }
    m_result->setText(said);
    if (!outcome.problems.isEmpty())
        m_previewText->setPlainText(tr("Not stored:") + u'\n' + outcome.problems.join(u'\n'));
    const bool isGood = outcome.progress.state == State::Finished && outcome.progress.failed == 0 &&
                        outcome.progress.unknown == 0 && outcome.badLines == 0;
    emit actionDone({systemNow(), isGood ? Severity::Notice : Severity::Warning, Event::Kind::Action,
                     OtherThing{QFileInfo(m_path->text()).fileName()}, said, outcome.problems.join(u'\n')});
    updateState();
}

void ImportDialog::updateState()
{
    const bool isRunning = m_work.isRunning();
    const bool isAsRecorded =
        static_cast<ImportOrder::Subjects>(m_subjects->currentData().toInt()) == ImportOrder::Subjects::AsRecorded;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_path), static_cast<QWidget*>(m_browse), static_cast<QWidget*>(m_subjects),
          static_cast<QWidget*>(m_messageId), static_cast<QWidget*>(m_rate), static_cast<QWidget*>(m_leaveOut)})
        widget->setEnabled(!isRunning);
    m_subject->setEnabled(!isRunning && !isAsRecorded);
    m_bar->setVisible(isRunning);
    m_pause->setVisible(isRunning);
    m_pause->setText(m_progress.state == State::Paused ? tr("&Resume") : tr("Pa&use"));
    m_pause->setAccessibleName(m_progress.state == State::Paused ? tr("Resume") : tr("Pause"));
    m_cancel->setVisible(isRunning);
    // What was not previewed is not sent.
    m_import->setEnabled(!isRunning && m_lockReason.isEmpty() && m_preview && m_preview->messages > 0);
    m_import->setToolTip(m_lockReason);
    const uint64_t messages = m_preview ? m_preview->messages : 0;
    m_import->setText(messages == 0
                          ? tr("&Import")
                          : tr("&Import %1 message(s)", nullptr, pluralNumber(messages)).arg(numberText(messages)));
}

} // namespace jetlag
