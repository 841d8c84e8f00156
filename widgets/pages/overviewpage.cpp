// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/overviewpage.h"

#include "items/consumersmodel.h"
#include "items/formatting.h"
#include "items/streamsmodel.h"
#include "widgets/delegates/celldelegate.h"
#include "widgets/pages/topproxy.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

namespace jetlag {
namespace {

QList<int> columnsOf(const TableModel& model, std::initializer_list<const char*> ids)
{
    QList<int> columns;
    for (const char* id : ids)
        columns << model.columnOf(id);
    std::sort(columns.begin(), columns.end());
    return columns;
}

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* plainLabel(const QString& accessibleDescription)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAccessibleDescription(accessibleDescription);
    return label;
}

} // namespace

OverviewPage::OverviewPage(StreamsModel& streams, ConsumersModel& consumers, QWidget* parent)
    : QWidget(parent)
    , m_streams(streams)
    , m_consumers(consumers)
{
    setObjectName(QLatin1String(ObjectName));
    m_worst = new TopProxy(
        consumers, consumers.columnOf("lag"),
        columnsOf(consumers, {"status", "cause", "stream", "consumer", "lag", "trend"}),
        [this](int row) {
            const auto found = m_consumers.rowAt(row);
            const Severity severity = found ? severityOf(found->assessment.status) : Severity::Unknown;
            return severity == Severity::Warning || severity == Severity::Critical;
        },
        this);
    m_fastest = new TopProxy(
        streams, streams.columnOf("in-rate"), columnsOf(streams, {"stream", "messages", "bytes", "in-rate", "trend"}),
        [this](int row) {
            const auto found = m_streams.rowAt(row);
            return found && found->rates.messagesIn.value_or(0) > 0;
        },
        this);
    m_worstTable = makeTable(*m_worst, tr("Worst consumers", "accessible name of the table"), "worstConsumersTable");
    m_fastestTable =
        makeTable(*m_fastest, tr("Fastest growing streams", "accessible name of the table"), "fastestStreamsTable");

    m_connection = plainLabel(tr("Connection"));
    m_totals = plainLabel(tr("Totals"));
    m_worstNote = plainLabel(tr("Worst consumers"));
    auto* form = new QFormLayout;
    m_storage = addUse(*form, tr("Storage"));
    m_memory = addUse(*form, tr("Memory"));
    m_streamUse = addUse(*form, tr("Streams"));
    m_consumerUse = addUse(*form, tr("Consumers"));

    auto* facts = new QVBoxLayout;
    facts->addWidget(heading(tr("Connection")));
    facts->addWidget(m_connection);
    facts->addSpacing(8);
    facts->addWidget(heading(tr("Totals")));
    facts->addWidget(m_totals);
    facts->addStretch(1);
    auto* account = new QVBoxLayout;
    account->addWidget(heading(tr("Account use")));
    account->addLayout(form);
    account->addStretch(1);
    auto* top = new QHBoxLayout;
    top->addLayout(facts, 1);
    top->addSpacing(24);
    top->addLayout(account, 1);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Worst consumers")));
    layout->addWidget(m_worstNote);
    layout->addWidget(m_worstTable, 3);
    layout->addWidget(heading(tr("Fastest growing streams")));
    layout->addWidget(m_fastestTable, 2);

    connect(m_worstTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto row = m_consumers.rowAt(m_worst->mapToSource(index).row()))
            emit openConsumer(row->facts->key);
    });
    connect(m_fastestTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto row = m_streams.rowAt(m_fastest->mapToSource(index).row()))
            emit openStream(row->facts->name());
    });
    setAccount(std::nullopt);
    refresh();
}

OverviewPage::Use OverviewPage::addUse(QFormLayout& form, const QString& title)
{
    Use use{new QProgressBar, new QLabel};
    use.bar->setRange(0, 1000);
    use.bar->setTextVisible(false);
    use.bar->setMaximumHeight(12);
    use.bar->setAccessibleName(title);
    use.text->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout;
    row->addWidget(use.text, 1);
    row->addWidget(use.bar, 1);
    form.addRow(title, row);
    return use;
}

void OverviewPage::showUse(const Use& use, const QString& used, uint64_t value, const std::optional<uint64_t>& limit,
                           const QString& limitText)
{
    use.text->setText(limit ? tr("%1 of %2").arg(used, limitText) : tr("%1, no limit").arg(used));
    use.bar->setVisible(limit.has_value());
    if (limit && *limit > 0)
        use.bar->setValue(
            static_cast<int>(std::min(1.0, static_cast<double>(value) / static_cast<double>(*limit)) * 1000));
}

QTableView* OverviewPage::makeTable(TopProxy& proxy, const QString& name, const char* objectName)
{
    auto* table = new QTableView(this);
    table->setObjectName(QLatin1String(objectName));
    table->setAccessibleName(name);
    table->setModel(&proxy);
    table->setItemDelegate(new CellDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    const auto* source = static_cast<TableModel*>(proxy.sourceModel());
    const auto columns = source->columns();
    for (int i = 0; i < proxy.columnCount(); ++i) {
        const int sourceColumn = proxy.mapToSource(proxy.index(0, i)).column();
        const int column = sourceColumn >= 0 ? sourceColumn : i;
        table->setColumnWidth(i, columns[column].widthInCharacters * fontMetrics().averageCharWidth() + 16);
    }
    return table;
}

void OverviewPage::setConnection(const QString& words)
{
    m_connection->setText(words);
}

void OverviewPage::setAccount(const std::optional<AccountFacts>& account)
{
    if (!account) {
        for (const Use& use : {m_storage, m_memory, m_streamUse, m_consumerUse}) {
            use.text->setText(unknownText());
            use.bar->hide();
        }
        return;
    }
    const auto bytes = [](const std::optional<uint64_t>& limit) { return limit ? bytesText(*limit) : QString(); };
    showUse(m_storage, bytesText(account->storage), account->storage, account->maxStorage, bytes(account->maxStorage));
    showUse(m_memory, bytesText(account->memory), account->memory, account->maxMemory, bytes(account->maxMemory));
    showUse(m_streamUse, countText(account->streams), account->streams, account->maxStreams,
            countText(account->maxStreams));
    showUse(m_consumerUse, countText(account->consumers), account->consumers, account->maxConsumers,
            countText(account->maxConsumers));
}

void OverviewPage::refresh()
{
    m_worst->refresh();
    m_fastest->refresh();
    uint64_t messages = 0;
    uint64_t bytes = 0;
    for (int row = 0; row < m_streams.rowCount(); ++row) {
        messages += m_streams.rowAt(row)->facts->state.messages;
        bytes += m_streams.rowAt(row)->facts->state.bytes;
    }
    uint64_t lag = 0;
    for (int row = 0; row < m_consumers.rowCount(); ++row)
        lag += m_consumers.rowAt(row)->facts->pending;
    m_totals->setText(QStringList{tr("%n stream(s)", nullptr, m_streams.rowCount()),
                                  tr("%n consumer(s)", nullptr, m_consumers.rowCount()),
                                  tr("%1 messages, %2").arg(countText(messages), bytesText(bytes)),
                                  tr("%1 messages not yet delivered").arg(countText(lag))}
                          .join(u'\n'));
    const int worst = m_worst->rowCount();
    m_worstNote->setText(m_consumers.rowCount() == 0 ? tr("There are no consumers.")
                         : worst == 0                ? tr("All consumers are fine.")
                                                     : QString());
    m_worstNote->setVisible(worst == 0);
}

} // namespace jetlag
