// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/configdialog.h"

#include "widgets/dialogs/configform.h"
#include "widgets/dialogs/configstarts.h"
#include "widgets/dialogs/configwords.h"
#include "widgets/dialogs/dialogparts.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTextBlock>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr std::chrono::milliseconds settlesAfter{300};
constexpr int firstWidth = 720;
constexpr int jsonLines = 12;
constexpr int previewLines = 6;

} // namespace

ConfigDialog::ConfigDialog(const char* objectName, const QString& title, const QString& accessibleName,
                           EventSubject subject, const std::vector<ConfigField>& fields, Mode mode, QWidget* parent)
    : ChangeDialog(objectName, title, accessibleName, std::move(subject), parent)
    , m_fields(fields)
    , m_mode(mode)
    , m_form(new ConfigForm(fields, this))
    , m_tabs(new QTabWidget(this))
    , m_json(new QPlainTextEdit(this))
    , m_jsonProblem(new ErrorLine(this))
    , m_starts(new ConfigStarts([this] { return m_after; }, this))
    , m_copyAs(buttons().addButton(tr("Copy &As"), QDialogButtonBox::ActionRole))
{
    for (QTimer* timer : {&m_settling, &m_settlingJson}) {
        timer->setSingleShot(true);
        timer->setInterval(settlesAfter);
    }
    connect(&m_settling, &QTimer::timeout, this, &ConfigDialog::draft);
    connect(&m_settlingJson, &QTimer::timeout, this, &ConfigDialog::takeJson);
    connect(m_form, &ConfigForm::edited, this, &ConfigDialog::onEdited);
    connect(m_starts, &ConfigStarts::chosen, this, &ConfigDialog::startFrom);
    connect(m_starts, &ConfigStarts::templatesChanged, this, &ConfigDialog::templatesChanged);
    m_starts->setVisible(mode == Mode::Create);
    auto* fieldsTab = new QWidget(this);
    auto* column = new QVBoxLayout(fieldsTab);
    column->addWidget(m_form);
    column->addStretch(1);
    m_tabs->setAccessibleName(tr("Configuration"));
    m_tabs->setObjectName(QStringLiteral("configTabs"));
    m_tabs->addTab(fieldsTab, tr("&Fields"));
    m_tabs->addTab(makeJsonTab(), tr("&JSON"));
    addCopies();
    auto* layout = new QVBoxLayout;
    layout->addWidget(m_starts);
    layout->addWidget(m_tabs);
    arrange(layout, mode == Mode::Edit ? tr("Save changes") : tr("Create"), "configSave", firstWidth, previewLines);
}

QWidget* ConfigDialog::makeJsonTab()
{
    auto* tab = new QWidget(this);
    m_json->setTabChangesFocus(true);
    m_json->setObjectName(QStringLiteral("configJson"));
    m_json->setAccessibleName(tr("JSON"));
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setMinimumHeight(m_json->fontMetrics().lineSpacing() * jsonLines);
    m_jsonProblem->setObjectName(QStringLiteral("configJsonProblem"));
    connect(m_json, &QPlainTextEdit::textChanged, this, [this] {
        setReady(false);
        m_settlingJson.start();
    });
    auto* label = plainLabel(tab);
    label->setText(tr("What is sent. Changes here go into the fields, and what has no field is kept."));
    auto* column = new QVBoxLayout(tab);
    column->addWidget(label);
    column->addWidget(m_json, 1);
    column->addWidget(m_jsonProblem);
    return tab;
}

void ConfigDialog::addCopies()
{
    auto* menu = new QMenu(m_copyAs);
    menu->setObjectName(QStringLiteral("menuConfigCopyAs"));
    const auto add = [this, menu](const QString& text, ConfigCode code) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, code] {
            const ConfigCreation made =
                m_mode == Mode::Edit ? ConfigCreation{target().stream, target().consumer, m_after} : creation(m_after);
            QGuiApplication::clipboard()->setText(
                configAs({made.stream, made.consumer, made.config, m_mode == Mode::Edit}, code));
        });
    };
    add(tr("&nats Command"), ConfigCode::NatsCli);
    add(tr("&JSON"), ConfigCode::Json);
    add(tr("&Go"), ConfigCode::Go);
    add(tr("&Rust"), ConfigCode::Rust);
    add(tr("Java&Script"), ConfigCode::Node);
    add(tr("Ja&va"), ConfigCode::Java);
    m_copyAs->setAccessibleName(tr("Copy As"));
    m_copyAs->setObjectName(QStringLiteral("configCopyAs"));
    m_copyAs->setAutoDefault(false);
    m_copyAs->setMenu(menu);
    m_copyAs->setEnabled(false);
}

void ConfigDialog::setBack(const ConfigChange& change)
{
    m_back = change;
}

void ConfigDialog::setTemplates(const Templates& templates)
{
    m_starts->setTemplates(templates);
}

void ConfigDialog::setPresets(const std::vector<std::pair<QString, QByteArray>>& presets)
{
    m_starts->setPresets(presets);
}

void ConfigDialog::showConfig(const QByteArray& config, const std::vector<const ConfigField*>& shown)
{
    m_base = config;
    m_start = config;
    m_form->build(config, m_mode != Mode::Edit, shown);
    if (m_back)
        startBack();
    else
        draft();
}

/// What it was before a change, as long as it is what that change has made of it.
void ConfigDialog::startBack()
{
    const auto refuse = [this](const QString& why) {
        m_isRefused = true;
        m_after = m_base;
        showJson();
        setPreview(why);
        setReady(false);
    };
    if (!sameIncarnation(m_back->target.seen, target().seen)) {
        refuse(tr("It was deleted and created anew since that change. What was there before is not put back: it "
                  "belongs to another one."));
        return;
    }
    const auto since = differences(m_back->after, m_base);
    if (!since.empty()) {
        QStringList lines{tr("It was changed again since that change, so it is not put back from here. Between then "
                             "and now:")};
        for (const FieldDifference& difference : since)
            lines << differenceText(m_fields, difference);
        refuse(lines.join(u'\n'));
        return;
    }
    startFrom(m_back->before);
}

void ConfigDialog::startFrom(const QByteArray& config)
{
    m_start = config;
    m_form->show(config);
    sayJsonProblem({});
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

/// What is written as JSON goes into the fields; until it is JSON they rest.
void ConfigDialog::takeJson()
{
    const QByteArray text = m_json->toPlainText().toUtf8();
    const auto problem = problemOfObject(text);
    const auto config = problem ? Result<QByteArray>() : configWith(text, {});
    if (problem || !config) {
        sayJsonProblem(!problem || problem->what.isEmpty() ? tr("Write one JSON object.")
                                                           : tr("Line %1 is not as JSON should be.").arg(problem->line),
                       problem ? problem->line : 1);
        setPreview(tr("Look at the JSON."));
        setReady(false);
        return;
    }
    startFrom(*config);
}

/// Empty: nothing. `line`, from 1, is marked.
void ConfigDialog::sayJsonProblem(const QString& problem, int line)
{
    m_jsonProblem->showText(problem);
    m_form->setEnabled(problem.isEmpty() && !isWorking() && m_done.isEmpty());
    QList<QTextEdit::ExtraSelection> marks;
    if (line > 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_json->document()->findBlockByNumber(line - 1));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.format.setBackground(palette().alternateBase());
        mark.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        marks << mark;
    }
    m_json->setExtraSelections(marks);
}

/// Leaves text alone that says the same.
void ConfigDialog::showJson()
{
    const QByteArray text = m_json->toPlainText().toUtf8();
    if (!text.isEmpty() && !problemOfObject(text) && differences(text, m_after).empty())
        return;
    const QSignalBlocker silently(m_json);
    m_json->setPlainText(QString::fromUtf8(indentedJson(m_after)));
}

/// Why what the JSON says cannot be done to something that exists; empty: it can be tried.
QString ConfigDialog::fixedProblem() const
{
    if (m_mode != Mode::Edit)
        return {};
    for (auto change = m_changes.begin(); change != m_changes.end(); ++change) {
        const ConfigField* field = fieldNamed(m_fields, change.key());
        if (field && field->change == FieldChange::AtCreation)
            return tr("%1 cannot be changed: %2.", "name of a field, why").arg(change.key(), fixedReason(*field));
    }
    return {};
}

/// What the fields say by now.
void ConfigDialog::draft()
{
    clearProblem();
    m_effects.reset();
    const auto changes = m_form->changes();
    const auto after = changes ? configWith(m_start, *changes) : unexpected(Error());
    if (!after) {
        setPreview(tr("Look at the fields that are marked."));
        setReady(false);
        return;
    }
    m_after = *after;
    m_changes = changesBetween(m_base, m_after);
    m_copyAs->setEnabled(true);
    m_differences.clear();
    for (const FieldDifference& difference : differences(m_base, m_after))
        m_differences << differenceText(m_fields, difference);
    showJson();
    const QString fixed = fixedProblem();
    m_jsonProblem->showText(fixed);
    const auto problem = fixed.isEmpty() ? problemOf(m_after) : std::nullopt;
    if (problem && !m_form->sayProblem(problem->first, problem->second))
        showProblem({Error::Kind::InvalidInput, problem->second, {}, 0});
    if (problem || !fixed.isEmpty()) {
        setPreview(problem ? tr("Look at the fields that are marked.") : fixed);
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
    setReady(m_effects.has_value() && !m_settling.isActive() && !m_settlingJson.isActive());
}

void ConfigDialog::updateState()
{
    ChangeDialog::updateState();
    const bool isFree = !isWorking() && m_done.isEmpty() && !m_isRefused;
    m_form->setEnabled(isFree && m_jsonProblem->text().isEmpty());
    m_json->setReadOnly(!isFree);
    m_starts->setEnabled(isFree);
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

std::optional<ConfigChange> ConfigDialog::changeOf(const ChangeOutcome& outcome) const
{
    const auto now = configOf(outcome.info);
    if (m_mode != Mode::Edit || !now)
        return std::nullopt;
    return ConfigChange{{}, target(), m_done.isEmpty() ? m_base : m_done, *now};
}

void ConfigDialog::onNotDone(const Error& error)
{
    const QString key = fieldOfRefusal(error);
    if (!key.isEmpty())
        m_form->sayProblem(key, error.summary);
}

} // namespace jetlag
