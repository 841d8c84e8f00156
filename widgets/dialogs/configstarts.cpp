// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/configstarts.h"

#include "domain/subject.h"
#include "widgets/dialogs/dialogparts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>

namespace jetlag {
namespace {

constexpr int IsTemplateRole = Qt::UserRole + 1;

} // namespace

ConfigStarts::ConfigStarts(std::function<QByteArray()> current, QWidget* parent)
    : QWidget(parent)
    , m_current(std::move(current))
    , m_choice(new QComboBox(this))
    , m_keep(new QPushButton(tr("Keep as Template…"), this))
    , m_remove(new QPushButton(tr("Remove Template"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    auto* label = plainLabel(this);
    label->setText(tr("&Start from"));
    label->setWordWrap(false);
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("Start from"));
    m_choice->setObjectName(QStringLiteral("configStart"));
    m_keep->setAccessibleName(tr("Keep as Template"));
    m_keep->setObjectName(QStringLiteral("configKeepTemplate"));
    m_remove->setAccessibleName(tr("Remove Template"));
    m_remove->setObjectName(QStringLiteral("configRemoveTemplate"));
    for (QPushButton* button : {m_keep, m_remove})
        button->setAutoDefault(false);
    layout->addWidget(label);
    layout->addWidget(m_choice, 1);
    layout->addWidget(m_keep);
    layout->addWidget(m_remove);
    connect(m_choice, &QComboBox::activated, this, &ConfigStarts::onActivated);
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this] { m_remove->setEnabled(m_choice->currentData(IsTemplateRole).toBool()); });
    connect(m_keep, &QPushButton::clicked, this, &ConfigStarts::askName);
    connect(m_remove, &QPushButton::clicked, this, &ConfigStarts::removeTemplate);
    fill();
}

void ConfigStarts::setPresets(const Presets& presets)
{
    m_presets = presets;
    fill();
}

void ConfigStarts::setTemplates(const Templates& templates)
{
    m_templates = templates;
    fill();
}

void ConfigStarts::fill()
{
    const QString chosen = m_choice->currentText();
    m_choice->clear();
    m_choice->addItem(tr("the fields as they are"));
    for (const auto& [name, config] : m_presets)
        m_choice->addItem(name, config);
    for (auto it = m_templates.cbegin(); it != m_templates.cend(); ++it) {
        m_choice->addItem(tr("Template: %1").arg(displayName(it.key())), it.value());
        m_choice->setItemData(m_choice->count() - 1, true, IsTemplateRole);
        m_choice->setItemData(m_choice->count() - 1, it.key(), IsTemplateRole + 1);
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findText(chosen)));
    m_remove->setEnabled(m_choice->currentData(IsTemplateRole).toBool());
}

void ConfigStarts::onActivated(int row)
{
    const QByteArray config = m_choice->itemData(row).toByteArray();
    if (!config.isEmpty())
        emit chosen(config);
}

void ConfigStarts::askName()
{
    auto* dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep as template"));
    dialog->setLabelText(tr("Name; a template with the same name is replaced:"));
    connect(dialog, &QInputDialog::textValueSelected, this, &ConfigStarts::keep);
    dialog->open();
}

void ConfigStarts::keep(const QString& name)
{
    if (name.trimmed().isEmpty())
        return;
    m_templates[name.trimmed()] = m_current();
    fill();
    emit templatesChanged(m_templates);
}

void ConfigStarts::removeTemplate()
{
    m_templates.remove(m_choice->currentData(IsTemplateRole + 1).toString());
    m_choice->setCurrentIndex(0);
    fill();
    emit templatesChanged(m_templates);
}

} // namespace jetlag
