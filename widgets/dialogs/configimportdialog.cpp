// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/configimportdialog.h"

#include "admin/configfields.h"
#include "domain/subject.h"
#include "widgets/common/typingpause.h"
#include "widgets/dialogs/dialogparts.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

namespace jetlag {
namespace {

using Kind = PlanEntry::Kind;

enum Column { What, Stream, Consumer, Outcome, ColumnCount };
constexpr int tableLines = 8;
constexpr int detailLines = 6;
constexpr int rowMargin = 8; ///< above and below the text, together

QString nameOf(const PlanEntry& entry)
{
    return displayText(entry.consumer ? entry.stream.value + QStringLiteral(" / ") + entry.consumer->value
                                      : entry.stream.value);
}

EventSubject subjectOf(const PlanEntry& entry)
{
    if (entry.consumer)
        return ConsumerKey{entry.stream, *entry.consumer};
    return entry.stream;
}

} // namespace

ConfigImportDialog::ConfigImportDialog(ConfigService& service, AdminService& admin, QWidget* parent)
    : TransferDialog({ObjectName, tr("Import configurations"), tr("Import from"), tr("Import &from"),
                      tr("Choose a folder of configurations"), tr("&Apply"), tr("S&top"), tr("Import progress")},
                     parent)
    , m_service(service)
    , m_admin(admin)
    , m_browseFile(new QPushButton(tr("Browse for a f&ile…"), this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_details(new QPlainTextEdit(this))
{
    build();
    updateState();
}

void ConfigImportDialog::build()
{
    path().setPlaceholderText(tr("a folder of .json files, or one such file"));
    m_browseFile->setAccessibleName(tr("Browse for a file"));
    m_browseFile->setObjectName(QStringLiteral("configImportBrowseFile"));
    m_browseFile->setAutoDefault(false);
    m_table->setAccessibleName(tr("Configuration plan"));
    m_table->setObjectName(QStringLiteral("configPlan"));
    m_table->setHorizontalHeaderLabels({tr("What is done"), tr("Stream"), tr("Consumer"), tr("Outcome")});
    m_table->horizontalHeader()->setSectionResizeMode(Outcome, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().lineSpacing() + rowMargin);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(m_table->fontMetrics().lineSpacing() * tableLines);
    m_details->setAccessibleName(tr("Before and after"));
    m_details->setObjectName(QStringLiteral("configPlanDetails"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setMinimumHeight(m_details->fontMetrics().lineSpacing() * detailLines);
    auto* form = new QFormLayout;
    auto* line = new QHBoxLayout;
    line->addWidget(m_browseFile);
    line->addStretch(1);
    form->addRow(QString(), line);
    form->addRow(m_table);
    form->addRow(m_details);
    arrange(nullptr, form);
    connect(m_browseFile, &QPushButton::clicked, this, &ConfigImportDialog::browseFile);
    connect(&path(), &QLineEdit::textChanged, this, [this] {
        m_look.cancel();
        m_plan.clear();
        fillTable();
    });
    onTypingPause(&path(), [this] { look(); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ConfigImportDialog::showEntry);
    connect(m_table, &QTableWidget::itemChanged, this, [this] { updateState(); });
}

void ConfigImportDialog::setFolder(const QString& path)
{
    this->path().setText(QDir::toNativeSeparators(path));
    look();
}

void ConfigImportDialog::browseFile()
{
    auto* chooser = new QFileDialog(this, tr("Choose a configuration"), folder());
    chooser->setObjectName(QStringLiteral("configImportChooser"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("JSON (*.json)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &ConfigImportDialog::setFolder);
    chooser->open();
}

void ConfigImportDialog::look()
{
    if (folder().isEmpty() || m_run)
        return;
    error().clear();
    setPreview(tr("Comparing with the server…"));
    m_look = m_service.plan(folder(), {.ended = [this](const auto& planned) { onPlan(planned); }});
}

void ConfigImportDialog::onPlan(const Result<PlannedConfigs>& planned)
{
    m_plan = planned ? planned->plan : ConfigPlan();
    m_missing = planned ? planned->missing : QStringList();
    fillTable();
    setPreview(planned ? summary() : QString());
    if (!planned)
        error().showError(planned.error());
}

QString ConfigImportDialog::wordOf(const PlanEntry& entry) const
{
    switch (entry.kind) {
    case Kind::Create:
        return tr("Create");
    case Kind::Change:
        return tr("Change");
    case Kind::Same:
        return tr("Nothing: it is so already");
    case Kind::Fixed:
        return tr("Nothing: it cannot be changed");
    case Kind::Extra:
        break;
    }
    return tr("Nothing: only on the server");
}

QString ConfigImportDialog::summary() const
{
    int counts[5] = {};
    for (const PlanEntry& entry : m_plan)
        ++counts[static_cast<int>(entry.kind)];
    const auto count = [&counts](Kind kind) { return counts[static_cast<int>(kind)]; };
    QStringList lines{tr("%1 to create, %2 to change, %3 the same, %4 only on the server: nothing is deleted.")
                          .arg(count(Kind::Create))
                          .arg(count(Kind::Change))
                          .arg(count(Kind::Same))
                          .arg(count(Kind::Extra))};
    if (count(Kind::Fixed) > 0)
        lines << tr("%n of them differ(s) in what cannot be changed after creation, and stay(s) as it is.", nullptr,
                    count(Kind::Fixed));
    if (!m_missing.isEmpty())
        lines << tr("The server could not reach these, nothing is planned for them: %1.")
                     .arg(m_missing.join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

void ConfigImportDialog::fillTable()
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(m_plan.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const PlanEntry& entry = m_plan[static_cast<size_t>(row)];
        const QString texts[ColumnCount] = {wordOf(entry), displayText(entry.stream.value),
                                            entry.consumer ? displayText(entry.consumer->value) : QString(), QString()};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_table->setItem(row, column, item);
        }
        if (entry.canBeApplied()) {
            m_table->item(row, What)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            m_table->item(row, What)->setCheckState(Qt::Checked);
        }
    }
    m_table->resizeColumnsToContents();
    if (m_table->rowCount() > 0)
        m_table->selectRow(0);
    showEntry();
    updateState();
}

void ConfigImportDialog::showEntry()
{
    const int row = m_table->currentRow();
    if (row < 0 || static_cast<size_t>(row) >= m_plan.size()) {
        m_details->clear();
        return;
    }
    const PlanEntry& entry = m_plan[static_cast<size_t>(row)];
    QStringList lines;
    const auto& fields = entry.consumer ? consumerFields() : streamFields();
    for (const FieldDifference& difference : entry.differences) {
        QString line =
            tr("%1: %2 → %3", "field, before, after")
                .arg(difference.key, valueText(fields, difference, false), valueText(fields, difference, true));
        if (entry.fixed.contains(difference.key))
            line += QStringLiteral("  ") + tr("(cannot be changed after creation)");
        lines << line;
    }
    if (lines.isEmpty())
        lines << QString::fromUtf8(indentedJson(entry.after.isEmpty() ? entry.before : entry.after));
    m_details->setPlainText(lines.join(u'\n'));
}

std::vector<size_t> ConfigImportDialog::ticked() const
{
    std::vector<size_t> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto index = static_cast<size_t>(row);
        if (m_plan[index].canBeApplied() && m_table->item(row, What)->checkState() == Qt::Checked)
            rows.push_back(index);
    }
    return rows;
}

void ConfigImportDialog::updateState()
{
    const bool isRunning = m_run != nullptr;
    showRunning(isRunning);
    m_browseFile->setEnabled(!isRunning);
    const size_t count = ticked().size();
    go().setText(count > 0 ? tr("&Apply %n change(s)", nullptr, pluralNumber(count)) : tr("&Apply"));
    go().setEnabled(!isRunning && count > 0 && m_lockReason.isEmpty());
    go().setToolTip(m_lockReason);
}

void ConfigImportDialog::setLocked(bool locked, const QString& reason)
{
    m_lockReason = locked ? reason : QString();
    updateState();
}

void ConfigImportDialog::begin()
{
    error().clear();
    m_done = 0;
    m_notDone = 0;
    const std::vector<size_t> rows = ticked();
    m_run = std::make_unique<PlanRun>(
        m_admin, m_plan, rows,
        PlanRun::Listener{[this](size_t entry) { setOutcome(entry, tr("Under way…")); },
                          [this](size_t entry, const ChangeOutcome& outcome) { onEnded(entry, outcome); },
                          [this] { onFinished(); }});
    updateState();
    m_run->start();
}

void ConfigImportDialog::cancel()
{
    if (m_run)
        m_run->stop();
}

void ConfigImportDialog::setOutcome(size_t entry, const QString& text)
{
    const QSignalBlocker quiet(m_table);
    QTableWidgetItem* item = m_table->item(static_cast<int>(entry), Outcome);
    item->setText(text);
    item->setToolTip(toolTipText(text));
    m_table->viewport()->update();
}

void ConfigImportDialog::onEnded(size_t index, const ChangeOutcome& outcome)
{
    const PlanEntry& entry = m_plan[index];
    const bool isDone = outcome.how == ChangeEnd::Done;
    const QString why = outcome.error ? outcome.error->summary : QString();
    QString said;
    if (isDone)
        said = entry.kind == Kind::Create ? tr("Created.") : tr("Changed.");
    else if (outcome.how == ChangeEnd::Unknown)
        said = tr("It is not known whether it was done: %1").arg(why);
    else
        said = tr("Not done: %1").arg(why);
    ++(isDone ? m_done : m_notDone);
    setOutcome(index, said);
    say(tr("%1: %2", "a stream or consumer, its outcome").arg(nameOf(entry), said));
    if (outcome.error && outcome.error->kind == Error::Kind::Cancelled)
        return;
    const QString event = isDone && entry.kind == Kind::Create ? tr("Created by a configuration from a file.")
                          : isDone                             ? tr("Changed by a configuration from a file.")
                                                               : said;
    tell(isDone ? Severity::Ok : Severity::Warning, subjectOf(entry), event,
         QString::fromUtf8(entry.before) + u'\n' + QString::fromUtf8(entry.after));
}

void ConfigImportDialog::onFinished()
{
    if (isHidden()) {
        deleteLater(); // closed before it ended; the run goes with it
        return;
    }
    const QString said = tr("%1 done, %2 not done.").arg(numberText(m_done), numberText(m_notDone));
    say(said);
    // The run is what calls: it goes once it has returned.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_run.reset();
            for (int row = 0; row < m_table->rowCount(); ++row) {
                const QSignalBlocker quiet(m_table);
                if (!m_table->item(row, Outcome)->text().isEmpty())
                    m_table->item(row, What)->setCheckState(Qt::Unchecked);
            }
            updateState();
        },
        Qt::QueuedConnection);
}

void ConfigImportDialog::reject()
{
    if (!m_run) {
        QDialog::reject();
        return;
    }
    m_run->stop();
    setAttribute(Qt::WA_DeleteOnClose, false);
    hide();
}

} // namespace jetlag
