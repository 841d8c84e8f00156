// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/thresholdsdialog.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/thresholdvalues.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {
namespace {
constexpr int firstWidth = 560;
constexpr int currentCharacters = 14; ///< "now 1,204,999", so that fields are of one width
} // namespace

ThresholdsDialog::ThresholdsDialog(ThresholdService& service, const ConfigTarget& target,
                                   const QMap<QString, QString>& metadata, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_target(target)
    , m_subject(eventSubject(target.stream, target.consumer))
    , m_metadata(metadata)
    , m_enabled(new QCheckBox(tr("&Watch these thresholds"), this))
    , m_preview(plainLabel(this))
    , m_error(new ErrorLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(tr("Thresholds: %1").arg(subjectText(m_subject)));
    setAccessibleName(tr("Thresholds"));
    auto* intro = plainLabel(this);
    intro->setText(tr("They are kept in the metadata on the server, where \"nats server check\" and others find them, "
                      "too. An empty field is not checked. Counts are critical from the number on; durations are "
                      "written as 90s, 5m or 1h30m."));
    const QString enabled = metadata.value(QLatin1String(MonitorEnabledKey)).toLower();
    m_enabled->setObjectName(QStringLiteral("thresholdsEnabled"));
    m_enabled->setAccessibleName(tr("Watch these thresholds"));
    m_enabled->setChecked(enabled != u"false" && enabled != u"f" && enabled != u"0");
    connect(m_enabled, &QCheckBox::toggled, this, &ThresholdsDialog::onEdited);
    auto* form = new QFormLayout;
    for (const ThresholdInfo& info : AllThresholds) {
        if (info.isConsumers != target.consumer.has_value())
            continue;
        const QString title = thresholdTitle(info.threshold);
        const QString value = metadata.value(QLatin1String(info.key));
        const QString object = QLatin1String(info.key).mid(QLatin1String("io.nats.monitor.").size());
        Field field{info.threshold};
        if (info.kind == ThresholdKind::Flag) {
            field.check = new QCheckBox(title, this);
            field.check->setObjectName(object);
            field.check->setAccessibleName(title);
            field.check->setChecked(value == u"true");
            connect(field.check, &QCheckBox::toggled, this, &ThresholdsDialog::onEdited);
            form->addRow(QString(), field.check);
        } else {
            field.edit = namedField(title, object.toUtf8().constData(), this);
            field.edit->setText(value);
            field.edit->setToolTip(toolTipText(QLatin1String(info.key)));
            connect(field.edit, &QLineEdit::textChanged, this, &ThresholdsDialog::onEdited);
            field.edit->setPlaceholderText(thresholdHint(info.threshold));
            field.current = plainLabel(this);
            field.current->setObjectName(QString(object + QStringLiteral("-current")));
            field.current->setWordWrap(false);
            field.current->setMinimumWidth(fontMetrics().averageCharWidth() * currentCharacters);
            auto* row = new QHBoxLayout;
            row->addWidget(field.edit, 1);
            row->addWidget(field.current);
            auto* label = plainLabel(this);
            label->setText(title);
            label->setWordWrap(false);
            label->setBuddy(field.edit);
            form->addRow(label, row);
        }
        m_fields.push_back(field);
    }
    m_preview->setObjectName(QStringLiteral("thresholdsPreview"));
    m_preview->setAccessibleName(tr("Preview"));
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("thresholdsSave"));
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_save, &QPushButton::clicked, this, &ThresholdsDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* layout = new QVBoxLayout;
    layout->addWidget(intro);
    layout->addWidget(m_enabled);
    layout->addLayout(form);
    layout->addWidget(m_preview);
    layout->addStretch(1);
    arrangeDialog(*this, layout, {m_error, buttons}, firstWidth);
    showState();
}

void ThresholdsDialog::showCurrent(const QMap<Threshold, QString>& values)
{
    for (const Field& field : m_fields) {
        const auto value = values.constFind(field.threshold);
        if (field.current && value != values.constEnd()) {
            field.current->setText(tr("now %1").arg(*value));
            field.edit->setAccessibleDescription(field.current->text());
        }
    }
}

MetadataChanges ThresholdsDialog::changes() const
{
    MetadataChanges changes;
    const auto compare = [&](const QString& key, const QString& value) {
        if (m_metadata.value(key) != value)
            changes[key] = value;
    };
    bool isAnySet = false;
    for (const Field& field : m_fields) {
        const QString value = field.edit                 ? field.edit->text().trimmed()
                              : field.check->isChecked() ? QStringLiteral("true")
                                                         : QString();
        isAnySet = isAnySet || !value.isEmpty();
        // A flag that said "false" still says so.
        if (field.check && !field.check->isChecked() &&
            m_metadata.value(QLatin1String(infoOf(field.threshold).key)) != u"true")
            continue;
        compare(QLatin1String(infoOf(field.threshold).key), value);
    }
    // Tools look at what is enabled; it is written along with the first threshold.
    const QString key = QLatin1String(MonitorEnabledKey);
    if (!m_enabled->isChecked())
        compare(key, QStringLiteral("false"));
    else if (isAnySet || m_metadata.contains(key))
        compare(key, QStringLiteral("true"));
    return changes;
}

void ThresholdsDialog::onEdited()
{
    if (!m_saving.isRunning())
        m_error->clear();
    showState();
}

/// Of the first field that cannot be saved, in words; empty: all can.
QString ThresholdsDialog::whatIsWrong() const
{
    const auto wrong = std::find_if(m_fields.begin(), m_fields.end(), [](const Field& field) {
        return field.edit && !isThresholdValue(field.threshold, field.edit->text());
    });
    if (wrong == m_fields.end())
        return {};
    const QString title = thresholdTitle(wrong->threshold);
    return infoOf(wrong->threshold).kind == ThresholdKind::Duration
               ? tr("%1: write a duration such as 90s, 5m or 1h30m.").arg(title)
               : tr("%1: write a whole number.").arg(title);
}

/// What is wrong, what would change, and whether it can be saved.
void ThresholdsDialog::showState()
{
    const QString wrong = whatIsWrong();
    if (!wrong.isEmpty())
        m_error->showText(wrong);
    QStringList lines;
    const auto all = changes();
    for (auto change = all.begin(); change != all.end(); ++change) {
        const QString before = displayText(m_metadata.value(change.key()));
        lines << QStringLiteral("%1: %2 → %3")
                     .arg(change.key(), before.isEmpty() ? unknownText() : before,
                          change->isEmpty() ? unknownText() : *change);
    }
    m_preview->setText(lines.isEmpty() ? tr("Nothing would change.") : lines.join(u'\n'));
    m_save->setEnabled(!m_isLocked && !m_saving.isRunning() && wrong.isEmpty() && !all.isEmpty());
}

void ThresholdsDialog::save()
{
    m_error->clear();
    m_save->setEnabled(false);
    m_saving = m_service.change(m_target, changes(), {.ended = [this](const auto& outcome) { onSaved(outcome); }});
}

void ThresholdsDialog::onSaved(const Result<void>& outcome)
{
    if (outcome) {
        emit actionDone({systemNow(), Severity::Ok, Event::Kind::Action, m_subject, tr("The thresholds were changed."),
                         m_preview->text()});
        accept();
        return;
    }
    const Error& error = outcome.error();
    m_error->showError(error);
    emit actionDone({systemNow(), Severity::Warning, Event::Kind::Action, m_subject,
                     tr("The thresholds were not changed: %1").arg(error.summary), error.detail});
    showState();
}

void ThresholdsDialog::setLocked(bool locked, const QString& reason)
{
    m_isLocked = locked;
    m_save->setToolTip(locked ? toolTipText(reason) : QString());
    onEdited();
}

} // namespace jetlag
