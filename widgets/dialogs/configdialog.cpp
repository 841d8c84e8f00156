// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/configdialog.h"

#include "widgets/dialogs/configform.h"
#include "widgets/dialogs/configwords.h"
#include "widgets/dialogs/dialogparts.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr std::chrono::milliseconds settlesAfter{300};
constexpr int firstWidth = 720;
constexpr int jsonLines = 6;
constexpr int previewLines = 6;

} // namespace

ConfigDialog::ConfigDialog(const char* objectName, const QString& title, const QString& accessibleName,
                           EventSubject subject, const std::vector<ConfigField>& fields, Mode mode, QWidget* parent)
    : ChangeDialog(objectName, title, accessibleName, std::move(subject), parent)
    , m_fields(fields)
    , m_mode(mode)
    , m_form(new ConfigForm(fields, this))
    , m_json(new QPlainTextEdit(this))
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlesAfter);
    connect(&m_settling, &QTimer::timeout, this, &ConfigDialog::draft);
    connect(m_form, &ConfigForm::edited, this, &ConfigDialog::onEdited);
    m_json->setReadOnly(true);
    m_json->setTabChangesFocus(true);
    m_json->setObjectName(QStringLiteral("configJson"));
    m_json->setAccessibleName(tr("JSON"));
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setFixedHeight(m_json->fontMetrics().lineSpacing() * jsonLines + 2 * m_json->frameWidth() + 8);
    auto* label = plainLabel(this);
    label->setText(tr("What is sent, as JSON"));
    auto* layout = new QVBoxLayout;
    layout->addWidget(m_form);
    layout->addWidget(label);
    layout->addWidget(m_json);
    arrange(layout, mode == Mode::Edit ? tr("Save changes") : tr("Create"), "configSave", firstWidth, previewLines);
}

void ConfigDialog::showConfig(const QByteArray& config, const std::vector<const ConfigField*>& shown)
{
    m_base = config;
    m_form->build(config, m_mode != Mode::Edit, shown);
    draft();
}

std::optional<std::pair<QString, QString>> ConfigDialog::problemOf(const QByteArray&) const
{
    return std::nullopt;
}

void ConfigDialog::onEdited()
{
    setReady(false);
    m_settling.start();
}

/// What the fields say by now.
void ConfigDialog::draft()
{
    clearProblem();
    m_effects.reset();
    const auto changes = m_form->changes();
    const auto after = changes ? configWith(m_base, *changes) : unexpected(Error());
    if (!after) {
        setPreview(tr("Look at the fields that are marked."));
        setReady(false);
        return;
    }
    m_changes = *changes;
    m_after = *after;
    m_differences.clear();
    for (const FieldDifference& difference : differences(m_base, m_after))
        m_differences << differenceText(m_fields, difference);
    m_json->setPlainText(QString::fromUtf8(indentedJson(m_after)));
    if (const auto problem = problemOf(m_after)) {
        if (!m_form->sayProblem(problem->first, problem->second))
            showProblem({Error::Kind::InvalidInput, problem->second, {}, 0});
        setPreview(tr("Look at the fields that are marked."));
        setReady(false);
        return;
    }
    if (m_mode == Mode::Edit && m_differences.isEmpty()) {
        setPreview(tr("Nothing would change."));
        setReady(false);
        return;
    }
    showPreview();
    askEffects(m_after);
}

void ConfigDialog::setEffects(const QStringList& lines)
{
    m_effects = lines;
    showPreview();
}

void ConfigDialog::showPreview()
{
    QStringList lines = m_mode == Mode::Edit ? m_differences : QStringList();
    lines += m_effects.value_or(QStringList{tr("Looking at what that does…")});
    setPreview(lines.join(u'\n'));
    setReady(m_effects.has_value() && !m_settling.isActive());
}

void ConfigDialog::updateState()
{
    ChangeDialog::updateState();
    m_form->setEnabled(!isWorking() && m_done.isEmpty());
}

void ConfigDialog::carryOut()
{
    if (!m_done.isEmpty()) {
        putBack();
        return;
    }
    if (m_mode == Mode::Edit) {
        begin(words(), [this](AdminChange::Listener listener) {
            return service().edit({target(), m_base, m_changes}, std::move(listener));
        });
        return;
    }
    begin(words(),
          [this](AdminChange::Listener listener) { return service().create(creation(m_after), std::move(listener)); });
}

void ConfigDialog::putBack()
{
    const FieldChanges back = changesBetween(m_done, m_base);
    begin(backWords(), [this, back](AdminChange::Listener listener) {
        return service().edit({target(), m_done, back}, std::move(listener));
    });
}

void ConfigDialog::onDone(const ChangeOutcome& outcome)
{
    const auto now = configOf(outcome.info);
    const bool wasPutBack = !m_done.isEmpty();
    if (m_mode != Mode::Edit || wasPutBack || !now) {
        accept();
        return;
    }
    m_done = *now;
    QStringList lines{tr("The changes were saved. The button puts back what was before:")};
    for (const FieldDifference& difference : differences(m_done, m_base))
        lines << differenceText(m_fields, difference);
    setPreview(lines.join(u'\n'));
    button().setAccessibleName(tr("Put it back"));
    setButtonText(tr("Put it back"));
    setReady(true);
}

void ConfigDialog::onNotDone(const Error& error)
{
    const QString key = fieldOfRefusal(error);
    if (!key.isEmpty())
        m_form->sayProblem(key, error.summary);
}

} // namespace jetlag
