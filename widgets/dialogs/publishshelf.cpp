// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/publishshelf.h"

#include "domain/subject.h"
#include "payload/payload.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>

namespace jetlag {
namespace {

constexpr int lineCharacters = 60;

/// Menus take & for a mnemonic.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QPushButton* menuButton(const QString& text, const QString& name, const char* object, QMenu* menu, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAccessibleName(name);
    button->setObjectName(QLatin1String(object));
    button->setAutoDefault(false);
    button->setMenu(menu);
    return button;
}

} // namespace

PublishShelf::PublishShelf(Current current, QWidget* parent)
    : QWidget(parent)
    , m_current(std::move(current))
    , m_historyMenu(new QMenu(this))
    , m_templatesMenu(new QMenu(this))
{
    m_historyButton = menuButton(tr("H&istory"), tr("History"), "publishHistory", m_historyMenu, this);
    m_historyButton->setToolTip(tr("What was sent before. What is written now is kept there when another is chosen."));
    m_templatesButton = menuButton(tr("&Templates"), tr("Templates"), "publishTemplates", m_templatesMenu, this);
    m_templatesButton->setToolTip(tr("Messages kept under a name, for every connection."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_historyButton);
    layout->addWidget(m_templatesButton);
    connect(m_historyMenu, &QMenu::aboutToShow, this, &PublishShelf::fillHistory);
    connect(m_templatesMenu, &QMenu::aboutToShow, this, &PublishShelf::fillTemplates);
    m_historyButton->setEnabled(false);
}

void PublishShelf::setHistory(const History& history)
{
    m_history = history.mid(0, MostRemembered);
    m_historyButton->setEnabled(!m_history.isEmpty());
}

void PublishShelf::setTemplates(const Templates& templates)
{
    m_templates = templates;
}

void PublishShelf::remember(const PublishForm& form)
{
    if (form.isEmpty() || form.payload.size() > LongestRemembered)
        return;
    History history = m_history;
    history.removeAll(form);
    history.prepend(form);
    setHistory(history);
    emit historyChanged(m_history);
}

QString PublishShelf::lineOf(const PublishForm& form)
{
    const QString subject = displayText(form.subject.left(lineCharacters));
    const QString payload = payloadPreview(form.payload.left(lineCharacters * 2).toUtf8(), lineCharacters);
    return payload.isEmpty() ? subject : tr("%1: %2").arg(subject, payload);
}

void PublishShelf::fillHistory()
{
    m_historyMenu->clear();
    for (const PublishForm& form : std::as_const(m_history))
        connect(m_historyMenu->addAction(menuText(lineOf(form))), &QAction::triggered, this,
                [this, form] { take(form); });
    m_historyMenu->addSeparator();
    connect(m_historyMenu->addAction(tr("Clear history")), &QAction::triggered, this, [this] {
        setHistory({});
        emit historyChanged(m_history);
    });
}

void PublishShelf::fillTemplates()
{
    m_templatesMenu->clear();
    for (auto it = m_templates.cbegin(); it != m_templates.cend(); ++it)
        connect(m_templatesMenu->addAction(menuText(it.key())), &QAction::triggered, this,
                [this, form = it.value()] { take(form); });
    m_templatesMenu->addSeparator();
    QAction* save = m_templatesMenu->addAction(tr("Save as template…"));
    save->setEnabled(!m_current().isEmpty());
    connect(save, &QAction::triggered, this, &PublishShelf::askName);
    QMenu* remove = m_templatesMenu->addMenu(tr("Remove template"));
    remove->setEnabled(!m_templates.isEmpty());
    for (auto it = m_templates.cbegin(); it != m_templates.cend(); ++it) {
        connect(remove->addAction(menuText(it.key())), &QAction::triggered, this, [this, name = it.key()] {
            m_templates.remove(name);
            emit templatesChanged(m_templates);
        });
    }
}

void PublishShelf::take(const PublishForm& form)
{
    const PublishForm now = m_current();
    if (now != form)
        remember(now);
    emit chosen(form);
}

void PublishShelf::askName()
{
    auto* dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as template"));
    dialog->setLabelText(tr("Name; a template with the same name is replaced:"));
    connect(dialog, &QInputDialog::textValueSelected, this, &PublishShelf::store);
    dialog->open();
}

void PublishShelf::store(const QString& name)
{
    if (name.trimmed().isEmpty())
        return;
    m_templates[name.trimmed()] = m_current();
    emit templatesChanged(m_templates);
}

} // namespace jetlag
