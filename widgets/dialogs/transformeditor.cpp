// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/transformeditor.h"

#include "widgets/dialogs/dialogparts.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr int linesShown = 2;

} // namespace

TransformEditor::TransformEditor(QWidget* parent)
    : QGroupBox(tr("Cha&nge each message"), parent)
{
    setAccessibleName(tr("Change each message"));
    setObjectName(QStringLiteral("replayTransform"));
    setCheckable(true);
    setChecked(false);
    auto* body = new QWidget(this);
    const auto lines = [this, body](const QString& name, const char* object, const QString& hint) {
        auto* made = new QPlainTextEdit(body);
        made->setAccessibleName(name);
        made->setObjectName(QLatin1String(object));
        made->setPlaceholderText(hint);
        made->setTabChangesFocus(true);
        made->setFixedHeight(fontMetrics().lineSpacing() * (linesShown + 1));
        connect(made, &QPlainTextEdit::textChanged, this, &TransformEditor::changed);
        return made;
    };
    m_setHeaders = lines(tr("Set headers"), "transformSetHeaders", tr("Name: value"));
    m_removeHeaders = lines(tr("Remove headers"), "transformRemoveHeaders", tr("Name"));
    m_jsonValues = lines(tr("Set JSON values"), "transformJson", QStringLiteral("$.retry.limit = 5"));
    m_pattern = namedField(tr("Subject pattern"), "transformPattern", body);
    m_pattern->setPlaceholderText(QStringLiteral("orders.*.new"));
    m_newSubject = namedField(tr("New subject"), "transformSubject", body);
    m_newSubject->setPlaceholderText(QStringLiteral("orders.eu.$1"));
    m_newSubject->setToolTip(tr("$1 stands for what the first * or > of the pattern takes, $2 for the second. Subjects "
                                "that the pattern does not match stay as they are."));
    auto* form = new QFormLayout(body);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Set &headers"), m_setHeaders);
    form->addRow(tr("Remove headers"), m_removeHeaders);
    form->addRow(tr("Set &JSON values"), m_jsonValues);
    form->addRow(tr("Subject p&attern"), m_pattern);
    form->addRow(tr("Ne&w subject"), m_newSubject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(body);
    const auto unfold = [this, body, layout, margins = layout->contentsMargins()](bool isUnfolded) {
        body->setVisible(isUnfolded);
        setFlat(!isUnfolded); // no frame around nothing
        layout->setContentsMargins(isUnfolded ? margins : QMargins());
    };
    unfold(false);
    connect(m_pattern, &QLineEdit::textChanged, this, &TransformEditor::changed);
    connect(m_newSubject, &QLineEdit::textChanged, this, &TransformEditor::changed);
    connect(this, &QGroupBox::toggled, this, [this, unfold](bool isOn) {
        unfold(isOn);
        emit changed();
    });
}

Result<LetterTransform> TransformEditor::transform() const
{
    LetterTransform made;
    if (!isChecked())
        return made;
    auto set = parseSetHeaders(m_setHeaders->toPlainText());
    if (!set)
        return unexpected(set.error());
    auto removed = parseRemoveHeaders(m_removeHeaders->toPlainText());
    if (!removed)
        return unexpected(removed.error());
    auto values = parseJsonValues(m_jsonValues->toPlainText());
    if (!values)
        return unexpected(values.error());
    made.setHeaders = std::move(*set);
    made.removeHeaders = std::move(*removed);
    made.jsonValues = std::move(*values);
    made.subjectPattern = m_pattern->text().trimmed();
    made.newSubject = m_newSubject->text().trimmed();
    if (const auto problem = subjectProblem(made.subjectPattern, made.newSubject))
        return unexpected(*problem);
    return made;
}

} // namespace jetlag
