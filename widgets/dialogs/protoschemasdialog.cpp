// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/protoschemasdialog.h"

#include "domain/subject.h"
#include "widgets/common/background.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace jetlag {
namespace {
constexpr int firstWidth = 760;
}

ProtoSchemasDialog::ProtoSchemasDialog(ProtoRules rules, const QString& subject, QWidget* parent)
    : QDialog(parent)
    , m_rules(std::move(rules))
{
    setObjectName(QLatin1String(ObjectName));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Protobuf schemas"));
    setAccessibleName(tr("Protobuf schemas"));
    build();
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (!m_reading.isCanceled())
            showTypes();
    });
    for (int row = 0; row < static_cast<int>(m_rules.size()); ++row)
        showRow(row);
    m_pattern->setText(subject);
    updateButtons();
}

ProtoSchemasDialog::~ProtoSchemasDialog() = default;

void ProtoSchemasDialog::build()
{
    auto* intro = plainLabel(this);
    intro->setText(tr("Payloads on these subjects are read by a schema: a .proto file, whose imports are looked for in "
                      "its folder and those above, or a FileDescriptorSet. Where several subjects match, the most "
                      "specific one counts."));
    m_table = new QTableWidget(0, 3, this);
    m_table->setAccessibleName(tr("Protobuf schemas"));
    m_table->setObjectName(QStringLiteral("protoRules"));
    m_table->setHorizontalHeaderLabels({tr("Subjects"), tr("Schema file"), tr("Message type")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 32);
    m_pattern = namedField(tr("Subjects"), "protoPattern", this);
    m_pattern->setPlaceholderText(tr("for instance orders.*.new or orders.>"));
    m_file = namedField(tr("Schema file"), "protoFile", this);
    auto* choose = new QPushButton(tr("&Choose…"), this);
    choose->setAccessibleName(tr("Choose a schema file"));
    choose->setObjectName(QStringLiteral("protoChoose"));
    m_type = new QComboBox(this);
    m_type->setAccessibleName(tr("Message type"));
    m_type->setObjectName(QStringLiteral("protoType"));
    m_error = new ErrorLine(this);
    const auto button = [this](const QString& text, const QString& name, const char* object) {
        auto* made = new QPushButton(text, this);
        made->setAccessibleName(name);
        made->setObjectName(QLatin1String(object));
        made->setAutoDefault(false);
        return made;
    };
    m_add = button(tr("&Add"), tr("Add"), "protoAdd");
    m_change = button(tr("C&hange"), tr("Change"), "protoChange");
    m_remove = button(tr("&Remove"), tr("Remove"), "protoRemove");

    auto* file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(choose);
    auto* form = new QFormLayout;
    form->addRow(tr("Subjects"), m_pattern);
    form->addRow(tr("Schema file"), file);
    form->addRow(tr("Message type"), m_type);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_add);
    row->addWidget(m_change);
    row->addWidget(m_remove);
    auto* buttons = new QDialogButtonBox(this);
    auto* save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setAccessibleName(tr("Save"));
    save->setObjectName(QStringLiteral("protoSave"));
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QPushButton* other : {choose, save, cancel})
        other->setAutoDefault(false);
    m_add->setDefault(true); // Enter must not save while half a rule is written
    auto* layout = new QVBoxLayout;
    layout->addWidget(intro);
    layout->addWidget(m_table, 1);
    layout->addLayout(form);
    layout->addLayout(row);
    arrangeDialog(*this, layout, {m_error, buttons}, firstWidth);

    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ProtoSchemasDialog::fillFields);
    connect(m_file, &QLineEdit::editingFinished, this, [this] {
        if (m_file->text() != m_readPath)
            readFile();
    });
    connect(choose, &QPushButton::clicked, this, &ProtoSchemasDialog::chooseFile);
    connect(m_add, &QPushButton::clicked, this, &ProtoSchemasDialog::add);
    connect(m_change, &QPushButton::clicked, this, &ProtoSchemasDialog::change);
    connect(m_remove, &QPushButton::clicked, this, &ProtoSchemasDialog::remove);
    connect(m_type, &QComboBox::currentIndexChanged, this, &ProtoSchemasDialog::updateButtons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit saved(m_rules);
        accept();
    });
}

void ProtoSchemasDialog::showRow(int row)
{
    if (row == m_table->rowCount())
        m_table->insertRow(row);
    const ProtoRule& rule = m_rules[static_cast<size_t>(row)];
    const QString texts[] = {rule.pattern, rule.file, rule.type};
    for (int column = 0; column < 3; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(displayText(texts[column])));
}

void ProtoSchemasDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a schema file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Protobuf schemas (*.proto *.pb *.desc *.binpb *.protoset *.fds)"), tr("All files (*)")});
    if (!m_file->text().isEmpty())
        dialog->selectFile(m_file->text());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_file->setText(path);
        readFile();
    });
    dialog->open();
}

void ProtoSchemasDialog::readFile()
{
    if (m_wantedType.isEmpty())
        m_wantedType = m_type->currentText();
    m_reading.setFuture({});
    m_type->clear();
    m_error->clear();
    const QString path = m_file->text();
    m_readPath = path;
    if (path.isEmpty())
        return;
    m_reading.setFuture(inBackground([path]() -> Result<QStringList> {
        return ProtoSchema::load(path).map([](const auto& schema) { return schema->types(); });
    }));
}

void ProtoSchemasDialog::showTypes()
{
    const Result<QStringList> types = m_reading.result();
    if (!types) {
        m_error->showError(types.error());
        return;
    }
    m_type->addItems(*types);
    m_type->setCurrentIndex(std::max(0, m_type->findText(m_wantedType)));
    m_wantedType.clear();
}

std::optional<ProtoRule> ProtoSchemasDialog::entered()
{
    const ProtoRule rule{m_pattern->text().trimmed(), m_file->text(), m_type->currentText()};
    if (!isValidSubject(rule.pattern)) {
        m_error->showText(tr("Write a subject; * stands for one token, > for all that follow."));
        m_pattern->setFocus();
        return std::nullopt;
    }
    m_error->clear();
    return rule;
}

void ProtoSchemasDialog::add()
{
    const auto rule = entered();
    if (!rule)
        return;
    const auto same = std::find_if(m_rules.begin(), m_rules.end(),
                                   [&](const ProtoRule& one) { return one.pattern == rule->pattern; });
    const auto row = static_cast<int>(same - m_rules.begin());
    if (same == m_rules.end())
        m_rules.push_back(*rule);
    else
        *same = *rule; // a subject has one type
    showRow(row);
    m_table->selectRow(row);
}

void ProtoSchemasDialog::change()
{
    const auto rule = entered();
    const int row = m_table->currentRow();
    if (!rule || row < 0)
        return;
    m_rules[static_cast<size_t>(row)] = *rule;
    showRow(row);
}

void ProtoSchemasDialog::remove()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_rules.erase(m_rules.begin() + row);
    m_table->removeRow(row);
    updateButtons();
}

void ProtoSchemasDialog::fillFields()
{
    const auto row = static_cast<size_t>(m_table->currentRow());
    updateButtons();
    if (row >= m_rules.size() || m_table->selectedItems().isEmpty())
        return;
    const ProtoRule rule = m_rules[row];
    m_pattern->setText(rule.pattern);
    m_file->setText(rule.file);
    m_wantedType = rule.type;
    readFile();
}

void ProtoSchemasDialog::updateButtons()
{
    const bool isWhole = m_type->currentIndex() >= 0;
    const bool isSelected = !m_table->selectedItems().isEmpty();
    m_add->setEnabled(isWhole);
    m_change->setEnabled(isWhole && isSelected);
    m_remove->setEnabled(isSelected);
}

} // namespace jetlag
