// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/backupdialog.h"

#include "domain/subject.h"
#include "widgets/dialogs/dialogparts.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStorageInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {
namespace {

/// The nearest folder above that is there: where it would be written.
QString existingFolder(QString path)
{
    while (!path.isEmpty() && !QFileInfo(path).isDir() && QFileInfo(path).absolutePath() != path)
        path = QFileInfo(path).absolutePath();
    return path;
}

} // namespace

BackupDialog::BackupDialog(BackupService& service, std::vector<StreamFactsPtr> streams, StreamFactsPtr chosen,
                           QWidget* parent)
    : TransferDialog({ObjectName, tr("Back up streams"), tr("Back up to"), tr("Back up t&o"),
                      tr("Choose a folder for the backup"), tr("Back &Up"), tr("Ca&ncel backup"),
                      tr("Backup progress")},
                     parent)
    , m_service(service)
    , m_streams(std::move(streams))
    , m_chosen(std::move(chosen))
    , m_one(new QRadioButton(this))
    , m_all(new QRadioButton(
          tr("&All %n stream(s) of the account, a folder each", nullptr, pluralNumber(m_streams.size())), this))
    , m_consumers(new QCheckBox(tr("With &consumers, and how far they are"), this))
    , m_check(new QCheckBox(tr("Have the server &check every message first (takes longer)"), this))
{
    const QString name = m_chosen ? displayText(m_chosen->name().value) : QString();
    m_one->setText(tr("The &stream %1").arg(QString(name).replace(u'&', QStringLiteral("&&"))));
    m_one->setAccessibleName(tr("The selected stream"));
    m_one->setObjectName(QStringLiteral("backupOne"));
    m_one->setVisible(m_chosen != nullptr);
    m_all->setAccessibleName(tr("All streams"));
    m_all->setObjectName(QStringLiteral("backupAll"));
    m_consumers->setAccessibleName(tr("With consumers"));
    m_consumers->setObjectName(QStringLiteral("backupConsumers"));
    m_consumers->setChecked(true);
    m_check->setAccessibleName(tr("Check every message first"));
    m_check->setObjectName(QStringLiteral("backupCheck"));
    (m_chosen ? m_one : m_all)->setChecked(true);
    auto* head = new QVBoxLayout;
    head->addWidget(m_one);
    head->addWidget(m_all);
    auto* form = new QFormLayout;
    form->addRow(QString(), m_consumers);
    form->addRow(QString(), m_check);
    arrange(head, form);
    connect(m_all, &QRadioButton::toggled, this, [this] {
        proposeFolder();
        updatePreview();
    });
    connect(&path(), &QLineEdit::textChanged, this, [this] { updatePreview(); });
    proposeFolder();
    updatePreview();
}

std::vector<StreamFactsPtr> BackupDialog::wanted() const
{
    return m_all->isChecked() ? m_streams : std::vector<StreamFactsPtr>{m_chosen};
}

/// A new folder each time; one that somebody wrote stays.
void BackupDialog::proposeFolder()
{
    if (!path().text().isEmpty() && path().text() != m_proposed)
        return;
    const QString day = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = m_all->isChecked() ? QStringLiteral("streams") : m_chosen->name().value;
    name.replace(u'/', u'_').replace(u'\\', u'_');
    m_proposed = QDir::toNativeSeparators(QDir::home().filePath(name + QStringLiteral("-backup-") + day));
    path().setText(m_proposed);
}

void BackupDialog::updatePreview()
{
    if (m_work.isRunning())
        return;
    error().clear();
    uint64_t messages = 0;
    uint64_t bytes = 0;
    int inMemory = 0;
    for (const StreamFactsPtr& stream : wanted()) {
        messages += stream->state.messages;
        bytes += stream->state.bytes;
        inMemory += stream->config.storage == Storage::Memory ? 1 : 0;
    }
    QStringList lines{tr("%1 message(s), %2 on the server; packed they take less.", nullptr, pluralNumber(messages))
                          .arg(numberText(messages), bytesText(bytes))};
    const QStorageInfo disk(existingFolder(folder()));
    if (disk.isValid() && disk.bytesAvailable() >= 0) {
        const auto free = static_cast<uint64_t>(disk.bytesAvailable());
        lines << (free < bytes ? tr("The disk has %1 left: it may be too little. When it is full the backup ends, and "
                                    "nothing is left behind.")
                               : tr("The disk has %1 left."))
                     .arg(bytesText(free));
    }
    if (inMemory > 0)
        lines << tr("%n stream(s) are kept in memory: servers before 2.15 cannot back them up.", nullptr, inMemory);
    lines << tr("The nats command line can restore it, and what it has backed up can be restored here.");
    setPreview(lines.join(u'\n'));
    updateState();
}

void BackupDialog::updateState()
{
    const bool isRunning = m_work.isRunning();
    showRunning(isRunning);
    for (QWidget* field : {static_cast<QWidget*>(m_one), static_cast<QWidget*>(m_all),
                           static_cast<QWidget*>(m_consumers), static_cast<QWidget*>(m_check)})
        field->setEnabled(!isRunning);
    go().setEnabled(!isRunning && !folder().isEmpty() && !wanted().empty());
}

void BackupDialog::begin()
{
    const QFileInfo there(folder());
    if (there.exists() && (!there.isDir() || !QDir(folder()).isEmpty())) {
        error().showText(tr("%1 exists already. Name a folder that is not there or is empty.")
                             .arg(displayText(QDir::toNativeSeparators(folder()))));
        return;
    }
    error().clear();
    BackupOrder order;
    for (const StreamFactsPtr& stream : wanted())
        order.streams.push_back(stream->name());
    order.folder = folder();
    order.isFolderOfFolders = m_all->isChecked();
    order.withConsumers = m_consumers->isChecked();
    order.checkFirst = m_check->isChecked();
    m_work = m_service.backUp(order, {[this](const TransferProgress& progress) { showProgress(progress); },
                                      [this](const BackupOutcome& outcome) { onEnded(outcome); }});
    say(tr("Backing up…"));
    updateState();
}

void BackupDialog::cancel()
{
    m_work.stop();
}

QString BackupDialog::resultText(const BackupResult& result) const
{
    const StreamState& state = result.facts->state;
    QString said = tr("%1 message(s) of %2 were backed up to %3 (%4), and all of it was checked.", nullptr,
                      pluralNumber(state.messages))
                       .arg(numberText(state.messages), displayText(result.stream.value),
                            displayText(QDir::toNativeSeparators(result.path)), bytesText(result.bytes));
    if (m_consumers->isChecked())
        said += u' ' + tr("%n consumer(s) are in it.", nullptr, pluralNumber(result.contents.consumers.size()));
    return said;
}

void BackupDialog::onEnded(const BackupOutcome& outcome)
{
    QStringList lines;
    QStringList problems;
    for (const BackupResult& result : outcome) {
        if (!result.error) {
            lines << resultText(result);
            tell(Severity::Notice, result.stream, lines.last(), {});
        } else if (result.error->kind == Error::Kind::Cancelled) {
            lines << tr("The backup of %1 was cancelled. Nothing of it was left behind.")
                         .arg(displayText(result.stream.value));
        } else {
            problems << tr("%1 was not backed up: %2", "a stream")
                            .arg(displayText(result.stream.value), result.error->summary);
            tell(Severity::Warning, result.stream, tr("The backup failed. Nothing of it was left behind."),
                 result.error->summary + u'\n' + result.error->detail);
        }
    }
    say(firstOf(lines));
    if (!problems.isEmpty())
        error().showText(firstOf(problems));
    m_proposed = path().text(); // the next one gets a folder of its own
    updateState();
}

} // namespace jetlag
