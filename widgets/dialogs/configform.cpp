// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/configform.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/delegates/severitylook.h"
#include "widgets/dialogs/configwords.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/fieldproblem.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {
namespace {

QByteArray controlName(const ConfigField& field)
{
    return QByteArray("config-") + field.key;
}

} // namespace

ConfigForm::ConfigForm(const std::vector<ConfigField>& fields, QWidget* parent)
    : QWidget(parent)
    , m_fields(fields)
    , m_layout(new QFormLayout(this))
    , m_all(new QCheckBox(tr("Show all fields"), this))
    , m_isConsumer(&fields == &consumerFields())
{
    m_layout->setContentsMargins({});
    m_all->setAccessibleName(tr("Show all fields"));
    m_all->setObjectName(QStringLiteral("configAllFields"));
    connect(m_all, &QCheckBox::toggled, this, &ConfigForm::showRare);
}

void ConfigForm::build(const QByteArray& config, bool isNew, const std::vector<const ConfigField*>& shown)
{
    for (const ConfigField* field : shown) {
        const QString before = fieldText(*field, config);
        const bool isTaken = field->change == FieldChange::Once && !before.isEmpty();
        const bool isFixed = !isNew && (field->change == FieldChange::AtCreation || isTaken);
        if (!isFixed || !field->isRare || !before.isEmpty())
            addRow({field, before}, isFixed);
    }
    m_layout->addRow(m_all);
    m_all->setVisible(std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.field->isRare; }));
    showRare();
}

void ConfigForm::show(const QByteArray& config)
{
    for (Row& row : m_rows) {
        const QSignalBlocker silently(row.edit     ? static_cast<QObject*>(row.edit)
                                      : row.choice ? static_cast<QObject*>(row.choice)
                                                   : row.flag);
        put(row, fieldText(*row.field, config));
        if (row.problem)
            row.problem->say({});
    }
    showRare();
}

void ConfigForm::put(Row& row, const QString& text)
{
    row.before = text;
    if (row.edit) {
        row.edit->setText(text);
        row.edit->setCursorPosition(0);
    } else if (row.flag) {
        row.flag->setChecked(!text.isEmpty());
    } else {
        if (!text.isEmpty() && row.choice->findText(text) < 0)
            row.choice->addItem(text); // of a newer server
        // The usual one is the server's default.
        row.choice->setCurrentIndex(text.isEmpty() ? 0 : row.choice->findText(text));
        row.before = row.choice->currentText();
    }
}

/// What is set, or has a problem, is always seen.
void ConfigForm::showRare()
{
    for (const Row& row : m_rows) {
        const bool isUsual = row.choice ? row.choice->currentIndex() == 0 : textOf(row).isEmpty();
        const bool isShown =
            !row.field->isRare || m_all->isChecked() || !isUsual || (row.problem && row.problem->says());
        m_layout->setRowVisible(row.place, isShown);
    }
}

void ConfigForm::addRow(Row row, bool isFixed)
{
    const QString title = fieldTitle(*row.field);
    auto* label = plainLabel(this);
    label->setWordWrap(false);
    label->setText(title);
    label->setToolTip(toolTipText(fieldHelp(*row.field)));
    if (isFixed) {
        auto* fixed = plainLabel(this);
        fixed->setObjectName(QLatin1String(controlName(*row.field)));
        fixed->setAccessibleName(title);
        const QString value = row.field->kind == FieldKind::Flag ? (row.before.isEmpty() ? tr("no") : tr("yes"))
                                                                 : displayText(row.before);
        fixed->setText(tr("%1 (%2)", "value, why it is fixed")
                           .arg(value.isEmpty() ? unknownText() : value, fixedReason(*row.field)));
        m_layout->addRow(label, fixed);
        return;
    }
    auto* box = new QWidget(this); // hidden as a whole
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    QWidget* control = nullptr;
    if (row.field->kind == FieldKind::Flag) {
        addFlag(row);
        control = row.flag;
    } else if (row.field->kind == FieldKind::Choice) {
        addChoice(row);
        control = row.choice;
    } else {
        addEdit(row);
        control = row.edit;
    }
    control->setToolTip(toolTipText(fieldHelp(*row.field)));
    column->addWidget(control);
    if (row.problem)
        column->addWidget(row.problem);
    row.hint = plainLabel(this);
    row.hint->setObjectName(QLatin1String(controlName(*row.field) + "-hint"));
    row.hint->hide();
    column->addWidget(row.hint);
    label->setBuddy(control);
    row.place = m_layout->rowCount();
    m_layout->addRow(label, box);
    m_rows.push_back(row);
}

void ConfigForm::addEdit(Row& row)
{
    row.edit = namedField(fieldTitle(*row.field), controlName(*row.field).constData(), this);
    put(row, row.before);
    row.edit->setPlaceholderText(fieldHint(*row.field, m_isConsumer));
    row.problem = new FieldProblem(*row.edit);
    connect(row.edit, &QLineEdit::textChanged, this, &ConfigForm::edited);
}

void ConfigForm::addChoice(Row& row)
{
    row.choice = new QComboBox(this);
    row.choice->setObjectName(QLatin1String(controlName(*row.field)));
    row.choice->setAccessibleName(fieldTitle(*row.field));
    row.choice->addItems(QString(QLatin1String(row.field->choices)).split(u' ', Qt::SkipEmptyParts));
    put(row, row.before);
    connect(row.choice, &QComboBox::currentTextChanged, this, &ConfigForm::edited);
}

void ConfigForm::addFlag(Row& row)
{
    row.flag = new QCheckBox(this);
    row.flag->setObjectName(QLatin1String(controlName(*row.field)));
    row.flag->setAccessibleName(fieldTitle(*row.field));
    put(row, row.before);
    connect(row.flag, &QCheckBox::toggled, this, &ConfigForm::edited);
}

QString ConfigForm::textOf(const Row& row)
{
    if (row.edit)
        return row.edit->text();
    return row.choice ? row.choice->currentText() : row.flag->isChecked() ? QStringLiteral("true") : QString();
}

std::optional<FieldChanges> ConfigForm::changes()
{
    FieldChanges all;
    bool isFine = true;
    for (const Row& row : m_rows) {
        const QString text = textOf(row);
        if (!row.problem)
            row.hint->hide();
        if (text == row.before) {
            if (row.problem)
                row.problem->say({});
            continue;
        }
        const auto changes = changesOf(*row.field, text);
        if (row.problem)
            row.problem->say(changes ? QString() : changes.error().summary);
        isFine = isFine && changes;
        if (changes)
            all.insert(*changes);
    }
    return isFine ? std::optional(all) : std::nullopt;
}

const ConfigForm::Row* ConfigForm::rowOf(const QString& key) const
{
    const ConfigField* field = fieldNamed(m_fields, key);
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [field](const Row& row) { return row.field == field; });
    return field && found != m_rows.end() ? &*found : nullptr;
}

bool ConfigForm::sayProblem(const QString& key, const QString& problem)
{
    const Row* row = rowOf(key);
    if (!row)
        return false;
    if (row->problem) {
        row->problem->say(problem);
    } else { // nothing is typed there
        row->hint->setText(severitySymbol(Severity::Warning) + u' ' + problem);
        row->hint->show();
        m_layout->setRowVisible(row->place, true);
        return true;
    }
    showRare();
    return true;
}

void ConfigForm::sayHint(const QString& key, const QString& hint)
{
    if (const Row* row = rowOf(key)) {
        row->hint->setText(hint);
        row->hint->setVisible(!hint.isEmpty());
    }
}

QString ConfigForm::text(const char* key) const
{
    const Row* row = rowOf(QLatin1String(key));
    return row ? textOf(*row) : QString();
}

void ConfigForm::setText(const char* key, const QString& text)
{
    if (const Row* row = rowOf(QLatin1String(key)); row && row->edit)
        row->edit->setText(text);
}

bool ConfigForm::hasProblem() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.problem && row.problem->says(); });
}

} // namespace jetlag
