// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/restoredialog.h"

#include "admin/configfields.h"
#include "domain/subject.h"
#include "jetstream/configedit.h"
#include "widgets/common/typingpause.h"
#include "widgets/dialogs/dialogparts.h"

#include <QDir>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace jetlag {
namespace {

constexpr int mostReplicas = 5;
constexpr size_t mostLines = 12; ///< of backups in the preview

Error badInput(const QString& text)
{
    return {Error::Kind::InvalidInput, text, {}, 0};
}

} // namespace

RestoreDialog::RestoreDialog(BackupService& service, std::set<StreamName> existing, QWidget* parent)
    : TransferDialog({ObjectName, tr("Restore streams"), tr("Restore from"), tr("Restore &from"),
                      tr("Choose the folder of a backup"), tr("&Restore"), tr("Ca&ncel restore"),
                      tr("Restore progress")},
                     parent)
    , m_service(service)
    , m_existing(std::move(existing))
    , m_name(namedField(tr("Stream name"), "restoreName", this))
    , m_subjects(namedField(tr("Subjects"), "restoreSubjects", this))
    , m_replicas(new QSpinBox(this))
    , m_cluster(namedField(tr("Place in cluster"), "restoreCluster", this))
    , m_tags(namedField(tr("Place by tags"), "restoreTags", this))
{
    build();
    updateState();
}

void RestoreDialog::build()
{
    path().setPlaceholderText(tr("a folder with backup.json, or one that holds such folders"));
    m_subjects->setToolTip(tr("The subjects that the stream listens on afterwards. The messages keep theirs."));
    m_replicas->setAccessibleName(tr("Replicas"));
    m_replicas->setObjectName(QStringLiteral("restoreReplicas"));
    m_replicas->setRange(0, mostReplicas);
    m_replicas->setSpecialValueText(tr("As in the backup"));
    m_cluster->setPlaceholderText(tr("as in the backup"));
    m_tags->setPlaceholderText(tr("as in the backup"));
    auto* form = new QFormLayout;
    form->addRow(tr("Stream &name"), m_name);
    form->addRow(tr("S&ubjects"), m_subjects);
    form->addRow(tr("R&eplicas"), m_replicas);
    form->addRow(tr("Place in &cluster"), m_cluster);
    form->addRow(tr("Place by &tags"), m_tags);
    arrange(nullptr, form);
    connect(&path(), &QLineEdit::textChanged, this, [this] {
        m_look.cancel();
        m_backups.clear();
        updatePreview();
    });
    onTypingPause(&path(), [this] { look(); });
    connect(m_name, &QLineEdit::textChanged, this, [this] { updatePreview(); });
    updatePreview();
}

void RestoreDialog::setFolder(const QString& folder)
{
    path().setText(QDir::toNativeSeparators(folder));
    look();
}

void RestoreDialog::look()
{
    if (folder().isEmpty() || m_work.isRunning())
        return;
    setPreview(tr("Reading the folder…"));
    m_look = m_service.look(folder(), {.ended = [this](const auto& found) { onLooked(found); }});
}

void RestoreDialog::onLooked(const Result<std::vector<BackupFolder>>& found)
{
    m_backups = found ? *found : std::vector<BackupFolder>();
    if (m_backups.size() == 1) {
        m_name->setText(m_backups.front().metadata.facts->name().value);
        m_subjects->setText(m_backups.front().metadata.facts->config.subjects.join(QStringLiteral(", ")));
    } else {
        m_name->clear();
        m_subjects->clear();
    }
    updatePreview();
    if (!found)
        error().showError(found.error());
}

QString RestoreDialog::targetName(const BackupFolder& backup) const
{
    return m_backups.size() == 1 ? m_name->text().trimmed() : backup.metadata.facts->name().value;
}

QString RestoreDialog::line(const BackupFolder& backup) const
{
    const StreamFacts& facts = *backup.metadata.facts;
    QString text =
        tr("%1: %2 message(s), sequences %3 to %4, %5 packed.", "a backup", pluralNumber(facts.state.messages))
            .arg(displayText(facts.name().value), numberText(facts.state.messages), numberText(facts.state.first.value),
                 numberText(facts.state.last.value), bytesText(backup.bytes));
    if (m_existing.contains(StreamName{targetName(backup)}))
        text += u' ' + tr("A stream of this name exists already: delete it first, or nothing is restored.");
    return text;
}

void RestoreDialog::updatePreview()
{
    if (m_work.isRunning())
        return;
    error().clear();
    QStringList lines;
    for (size_t i = 0; i < m_backups.size() && i < mostLines; ++i)
        lines << line(m_backups[i]);
    if (m_backups.size() > mostLines)
        lines << tr("And %n more backup(s).", nullptr, pluralNumber(m_backups.size() - mostLines));
    if (m_backups.size() == 1 && m_backups.front().format == BackupContents::Format::Messages)
        lines << tr("It was made by a server of version 2.15 or later; older ones cannot read it.");
    if (m_backups.size() == 1 && m_backups.front().format == BackupContents::Format::Files)
        lines << tr("The name cannot be changed: every message in this backup is bound to it.");
    if (!m_backups.empty())
        lines << tr("Every backup is read to its end and checked before anything is sent. Sequences, times and "
                    "consumers come back as they were.");
    setPreview(lines.join(u'\n'));
    updateState();
}

void RestoreDialog::updateState()
{
    const bool isRunning = m_work.isRunning();
    const bool isOne = m_backups.size() == 1;
    showRunning(isRunning);
    m_name->setEnabled(!isRunning && isOne && m_backups.front().format != BackupContents::Format::Files);
    m_subjects->setEnabled(!isRunning && isOne);
    for (QWidget* field :
         {static_cast<QWidget*>(m_replicas), static_cast<QWidget*>(m_cluster), static_cast<QWidget*>(m_tags)})
        field->setEnabled(!isRunning);
    go().setEnabled(!isRunning && !m_backups.empty() && m_lockReason.isEmpty());
    go().setToolTip(m_lockReason);
}

void RestoreDialog::setLocked(bool locked, const QString& reason)
{
    m_lockReason = locked ? reason : QString();
    updateState();
}

Result<QByteArray> RestoreDialog::configFor(const BackupFolder& backup) const
{
    FieldChanges changes;
    if (m_backups.size() == 1) {
        const StreamConfig& config = backup.metadata.facts->config;
        const QString name = m_name->text().trimmed();
        const ConfigField* field = fieldNamed(streamFields(), QStringLiteral("name"));
        const auto named = changesOf(*field, name);
        if (name.isEmpty() || !named)
            return unexpected(name.isEmpty() ? badInput(tr("Give the stream a name.")) : named.error());
        if (name != config.name.value)
            changes.insert(*named);
        const QStringList subjects = subjectsIn(m_subjects->text());
        if (subjects != config.subjects) {
            const auto changed = changesOf(*fieldNamed(streamFields(), QStringLiteral("subjects")), m_subjects->text());
            if (!changed)
                return unexpected(changed.error());
            changes.insert(*changed);
        }
    }
    if (m_replicas->value() > 0)
        changes[QStringLiteral("num_replicas")] = QByteArray::number(m_replicas->value());
    const QString cluster = m_cluster->text().trimmed();
    const QStringList tags = subjectsIn(m_tags->text());
    if (!cluster.isEmpty() || !tags.isEmpty()) {
        QJsonObject placement;
        if (!cluster.isEmpty())
            placement[QStringLiteral("cluster")] = cluster;
        if (!tags.isEmpty())
            placement[QStringLiteral("tags")] = QJsonArray::fromStringList(tags);
        changes[QStringLiteral("placement")] = QJsonDocument(placement).toJson(QJsonDocument::Compact);
    }
    return changes.isEmpty() ? Result<QByteArray>(backup.metadata.config) : configWith(backup.metadata.config, changes);
}

Result<RestoreOrder> RestoreDialog::order() const
{
    RestoreOrder order;
    for (const BackupFolder& backup : m_backups) {
        const auto config = configFor(backup);
        if (!config)
            return unexpected(config.error());
        order.push_back({backup, *config, StreamName{targetName(backup)}});
    }
    return order;
}

void RestoreDialog::begin()
{
    const auto wanted = order();
    if (!wanted) {
        error().showError(wanted.error());
        return;
    }
    error().clear();
    m_work = m_service.restore(*wanted, {[this](const TransferProgress& progress) { showProgress(progress); },
                                         [this](const RestoreOutcome& outcome) { onEnded(outcome); }});
    say(tr("Restoring…"));
    updateState();
}

void RestoreDialog::cancel()
{
    m_work.stop();
}

void RestoreDialog::tellResult(const RestoreResult& result, QStringList& lines, QStringList& problems)
{
    const QString name = displayText(result.stream.value);
    const Error why = result.error.value_or(Error());
    if (result.how == ChangeEnd::Done) {
        const StreamState& state = result.facts->state;
        QString said =
            tr("%1 was restored: %2, %3.", "a stream, messages, consumers")
                .arg(name, tr("%1 message(s)", nullptr, pluralNumber(state.messages)).arg(numberText(state.messages)),
                     tr("%n consumer(s)", nullptr, pluralNumber(state.consumers)));
        said += u' ' + (result.differences.isEmpty() ? tr("It is as the backup says.")
                                                     : tr("It is not quite as the backup says:"));
        lines << said << result.differences;
        tell(result.differences.isEmpty() ? Severity::Ok : Severity::Warning, result.stream, said,
             result.differences.join(u'\n'));
        m_existing.insert(result.stream);
        return;
    }
    QString said;
    if (result.how == ChangeEnd::Unknown)
        said =
            tr("It is not known whether %1 was restored: no answer came. Look again before you repeat it.").arg(name);
    else if (why.kind == Error::Kind::Cancelled && !result.isPartly)
        said = tr("The restore of %1 was cancelled. Nothing of it was restored.").arg(name);
    else
        said = tr("%1 was not restored: %2", "a stream").arg(name, why.summary);
    if (result.isPartly)
        said += u' ' + tr("A part of the stream was left on the server, with %1 message(s): delete it before you "
                          "restore again.",
                          nullptr, pluralNumber(result.facts->state.messages))
                           .arg(numberText(result.facts->state.messages));
    problems << said;
    tell(Severity::Warning, result.stream, said, why.detail);
}

void RestoreDialog::onEnded(const RestoreOutcome& outcome)
{
    QStringList lines;
    QStringList problems;
    for (const RestoreResult& result : outcome)
        tellResult(result, lines, problems);
    if (isHidden()) {
        deleteLater(); // closed before it ended
        return;
    }
    updatePreview();
    say(firstOf(lines));
    if (!problems.isEmpty())
        error().showText(firstOf(problems));
}

void RestoreDialog::reject()
{
    if (!m_work.isRunning()) {
        QDialog::reject();
        return;
    }
    // What was sent cannot be taken back: what became of it is told.
    m_work.stop();
    setAttribute(Qt::WA_DeleteOnClose, false);
    hide();
}

} // namespace jetlag
