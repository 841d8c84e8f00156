// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/configexportdialog.h"

#include "domain/subject.h"
#include "widgets/dialogs/dialogparts.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace jetlag {
namespace {
constexpr int listLines = 8;
constexpr int nameRole = Qt::UserRole;
} // namespace

ConfigExportDialog::ConfigExportDialog(ConfigService& service, const std::vector<StreamName>& streams,
                                       const StreamName& chosen, QWidget* parent)
    : TransferDialog({ObjectName, tr("Export configurations"), tr("Export to"), tr("Export t&o"),
                      tr("Choose a folder for the configurations"), tr("&Export"), tr("Ca&ncel export"),
                      tr("Export progress")},
                     parent)
    , m_service(service)
    , m_streams(new QListWidget(this))
    , m_all(new QCheckBox(tr("&All streams"), this))
    , m_consumers(new QCheckBox(tr("With their durable &consumers"), this))
{
    m_streams->setAccessibleName(tr("Streams"));
    m_streams->setObjectName(QStringLiteral("configExportStreams"));
    m_streams->setUniformItemSizes(true);
    m_streams->setMinimumHeight(m_streams->fontMetrics().lineSpacing() * listLines);
    for (const StreamName& name : streams) {
        auto* item = new QListWidgetItem(displayText(name.value), m_streams);
        item->setData(nameRole, name.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.value.isEmpty() || name == chosen ? Qt::Checked : Qt::Unchecked);
    }
    m_all->setAccessibleName(tr("All streams"));
    m_all->setObjectName(QStringLiteral("configExportAll"));
    m_all->setChecked(chosen.value.isEmpty());
    m_consumers->setAccessibleName(tr("With consumers"));
    m_consumers->setObjectName(QStringLiteral("configExportConsumers"));
    m_consumers->setChecked(true);
    auto* head = new QVBoxLayout;
    head->addWidget(m_all);
    head->addWidget(m_streams, 1);
    auto* form = new QFormLayout;
    form->addRow(QString(), m_consumers);
    arrange(head, form);
    const QString day = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    path().setText(QDir::toNativeSeparators(QDir::home().filePath(QStringLiteral("configurations-") + day)));
    setPreview(tr("A file for each stream and each consumer, which nats stream add --config and nats consumer add "
                  "--config read. No messages are in them."));
    connect(m_all, &QCheckBox::clicked, this, &ConfigExportDialog::tickAll);
    connect(m_streams, &QListWidget::itemChanged, this, [this] { updateState(); });
    connect(&path(), &QLineEdit::textChanged, this, [this] { updateState(); });
    updateState();
}

std::vector<StreamName> ConfigExportDialog::ticked() const
{
    std::vector<StreamName> names;
    for (int row = 0; row < m_streams->count(); ++row) {
        if (m_streams->item(row)->checkState() == Qt::Checked)
            names.push_back({m_streams->item(row)->data(nameRole).toString()});
    }
    return names;
}

void ConfigExportDialog::tickAll(bool isTicked)
{
    for (int row = 0; row < m_streams->count(); ++row)
        m_streams->item(row)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
}

void ConfigExportDialog::updateState()
{
    const bool isRunning = m_work.isRunning();
    const size_t count = ticked().size();
    showRunning(isRunning);
    m_all->setChecked(count == static_cast<size_t>(m_streams->count()));
    for (QWidget* field :
         {static_cast<QWidget*>(m_streams), static_cast<QWidget*>(m_all), static_cast<QWidget*>(m_consumers)})
        field->setEnabled(!isRunning);
    go().setEnabled(!isRunning && count > 0 && !folder().isEmpty());
}

void ConfigExportDialog::begin()
{
    error().clear();
    m_work = m_service.exportTo({ticked(), m_consumers->isChecked(), folder()},
                                {.ended = [this](const auto& outcome) { onEnded(outcome); }});
    say(tr("Exporting…"));
    updateState();
}

void ConfigExportDialog::cancel()
{
    m_work.stop();
}

void ConfigExportDialog::onEnded(const Result<ConfigExported>& outcome)
{
    updateState();
    say({});
    if (!outcome) {
        if (outcome.error().kind == Error::Kind::Cancelled)
            say(tr("The export was cancelled. Nothing was left behind."));
        else
            error().showError(outcome.error());
        return;
    }
    QString said = tr("%n stream(s)", nullptr, pluralNumber(outcome->streams));
    said = tr("Exported to %1: %2, %3.", "folder, streams, consumers")
               .arg(displayText(QDir::toNativeSeparators(folder())), said,
                    tr("%n consumer(s)", nullptr, pluralNumber(outcome->consumers)));
    if (outcome->ephemeral > 0)
        said +=
            u' ' + tr("%n consumer(s) that are not durable were left out.", nullptr, pluralNumber(outcome->ephemeral));
    if (!outcome->missing.isEmpty())
        error().showText(tr("The server could not reach these, they are not in it: %1.")
                             .arg(outcome->missing.join(QStringLiteral(", "))));
    say(said);
    tell(outcome->missing.isEmpty() ? Severity::Notice : Severity::Warning, EventSubject(), said,
         outcome->missing.join(QStringLiteral(", ")));
}

} // namespace jetlag
