// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/changedialog.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jetlag {

ChangeDialog::ChangeDialog(const char* objectName, const QString& title, const QString& accessibleName,
                           EventSubject subject, QWidget* parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_preview(plainLabel(this))
    , m_progress(plainLabel(this))
    , m_error(new ErrorLine(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_button(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QLatin1String(objectName));
    setWindowTitle(title);
    setAccessibleName(accessibleName);
    m_preview->setObjectName(QStringLiteral("changePreview"));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setObjectName(QStringLiteral("changeProgress"));
    m_progress->hide();
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_button->isEnabled())
            carryOut();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ChangeDialog::reject);
}

void ChangeDialog::arrange(QLayout* body, const QString& name, const char* objectName, int width, int linesInSight)
{
    m_button->setAccessibleName(name);
    m_button->setText(name);
    m_button->setObjectName(QLatin1String(objectName));
    pressByControlEnter(*m_button);
    auto* layout = new QVBoxLayout;
    layout->addLayout(body);
    QList<QWidget*> footer{m_progress, m_error, m_buttons};
    if (linesInSight > 0) {
        auto* scroller = new QScrollArea(this);
        scroller->setFrameShape(QFrame::StyledPanel);
        scroller->setFocusPolicy(Qt::NoFocus);
        scroller->setAccessibleName(tr("Preview"));
        scroller->setWidgetResizable(true);
        scroller->setWidget(m_preview);
        scroller->setFixedHeight(m_preview->fontMetrics().lineSpacing() * linesInSight + 2 * scroller->frameWidth());
        m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        m_preview->setContentsMargins(4, 0, 4, 0);
        footer.prepend(scroller);
    } else {
        layout->addWidget(m_preview);
    }
    if (!m_name.isEmpty()) {
        m_typed = namedField(m_nameLabel, "changeTypedName", this);
        auto* label = plainLabel(this);
        label->setText(m_nameLabel);
        label->setBuddy(m_typed);
        layout->addWidget(label);
        layout->addWidget(m_typed);
        m_typed->setPlaceholderText(displayName(m_name));
        connect(m_typed, &QLineEdit::textChanged, this, [this] { updateState(); });
        markDestructive(*m_button);
    }
    layout->addStretch(1);
    arrangeDialog(*this, layout, footer, width);
    updateState();
}

void ChangeDialog::askForName(const QString& name, const QString& label)
{
    m_name = name;
    m_nameLabel = label;
}

void ChangeDialog::setButtonText(const QString& text)
{
    QString shown = text;
    m_button->setText(shown.replace(u'&', QStringLiteral("&&")));
}

void ChangeDialog::setPreview(const QString& text)
{
    m_preview->setText(text);
    m_preview->setAccessibleDescription(text);
}

QString ChangeDialog::preview() const
{
    return m_preview->text();
}

void ChangeDialog::setReady(bool isReady)
{
    m_isReady = isReady;
    updateState();
}

void ChangeDialog::showProblem(const Error& error)
{
    m_error->showError(error);
}

void ChangeDialog::clearProblem()
{
    m_error->clear();
}

bool ChangeDialog::isConfirmed() const
{
    return !m_typed || m_typed->text() == m_name || m_typed->text() == displayName(m_name);
}

void ChangeDialog::updateState()
{
    m_button->setEnabled(m_isReady && !m_isLocked && !isWorking() && isConfirmed());
    m_button->setToolTip(m_isLocked ? toolTipText(m_lockReason) : QString());
    if (m_typed)
        m_typed->setEnabled(!isWorking());
}

void ChangeDialog::begin(const Words& words, const std::function<AdminChange(AdminChange::Listener)>& begun)
{
    m_words = words;
    m_error->clear();
    const auto lookedFor = [this](const ChangeLookedFor&) {
        m_progress->setText(tr("No answer came: it is looked for on the server…"));
        m_progress->show();
    };
    m_change = begun({lookedFor, [this](const ChangeOutcome& outcome) { onEnded(outcome); }});
    updateState();
}

void ChangeDialog::onEnded(const ChangeOutcome& outcome)
{
    m_progress->hide();
    const Error error = outcome.error.value_or(Error());
    const Timestamp now = systemNow();
    const auto tell = [this, now](Severity severity, const QString& text, const QString& detail) {
        emit actionDone({now, severity, Event::Kind::Action, m_subject, text, detail});
    };
    auto change = outcome.how == ChangeEnd::Done ? changeOf(outcome) : std::nullopt;
    if (change) {
        change->time = now;
        emit configChanged(*change);
    }
    if (outcome.how == ChangeEnd::Done)
        tell(Severity::Ok, m_words.done, preview());
    else
        tell(Severity::Warning,
             (outcome.how == ChangeEnd::Unknown ? m_words.notKnown : m_words.notDone).arg(error.summary), error.detail);
    if (isHidden()) {
        deleteLater(); // closed before the answer came
        return;
    }
    if (outcome.how == ChangeEnd::Done) {
        onDone(outcome);
        return;
    }
    m_error->showError(error);
    onNotDone(error);
    updateState();
}

std::optional<ConfigChange> ChangeDialog::changeOf(const ChangeOutcome& outcome) const
{
    Q_UNUSED(outcome)
    return std::nullopt;
}

void ChangeDialog::onDone(const ChangeOutcome& outcome)
{
    Q_UNUSED(outcome)
    accept();
}

void ChangeDialog::setLocked(bool locked, const QString& reason)
{
    m_isLocked = locked;
    m_lockReason = reason;
    updateState();
}

void ChangeDialog::reject()
{
    if (!isWorking()) {
        QDialog::reject();
        return;
    }
    // What was asked for goes on, and its outcome is told.
    setAttribute(Qt::WA_DeleteOnClose, false);
    hide();
}

} // namespace jetlag
