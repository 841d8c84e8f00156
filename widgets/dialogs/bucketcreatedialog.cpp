// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/bucketcreatedialog.h"

#include "domain/subject.h"
#include "domain/thresholds.h"
#include "items/bucketsmodel.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/fieldproblem.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

namespace jetlag {
namespace {

constexpr int firstWidth = 560;
constexpr int mostHistory = 64;
constexpr int mostReplicas = 5;

/// "64KiB", "10 MB", "4096". nullopt: no size.
std::optional<uint64_t> sizeOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,15}) ?([KMGT]?)(i?B?)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2).toUpper();
    const bool isBinary = match.captured(3).startsWith(u'i', Qt::CaseInsensitive) || match.captured(3).isEmpty();
    uint64_t value = match.captured(1).toULongLong();
    for (qsizetype i = unit.isEmpty() ? -1 : QStringLiteral("KMGT").indexOf(unit); i >= 0; --i)
        value *= isBinary ? 1024 : 1000;
    return value > 0 && value < (uint64_t(1) << 62U) ? std::optional(value) : std::nullopt;
}

} // namespace

BucketCreateDialog::BucketCreateDialog(AdminService& service, const std::optional<ServerVersion>& version,
                                       QWidget* parent)
    : ChangeDialog(ObjectName, tr("Create bucket"), tr("Create bucket"), {}, parent)
    , m_service(service)
    , m_hasMarkers(version && *version >= ServerVersion{2, 11, 0})
{
    auto* form = new QFormLayout;
    m_kind = new QComboBox(this);
    for (const BucketKind kind : {BucketKind::Keys, BucketKind::Objects})
        m_kind->addItem(bucketKindText(kind), static_cast<int>(kind));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setObjectName(QStringLiteral("bucketKind"));
    form->addRow(tr("&Kind"), m_kind);
    m_name = addField(*form, tr("&Name"), tr("Name"), "bucketName", {});
    m_description = addField(*form, tr("&Description"), tr("Description"), "bucketDescription", {});
    buildChoices(*form);
    m_ttl = addField(*form, tr("&Expires after"), tr("Expires after"), "bucketTtl", tr("24h; empty: never"));
    if (m_hasMarkers)
        m_markers =
            addField(*form, tr("Limit &markers for"), tr("Limit markers for"), "bucketMarkers", tr("15m; empty: none"));
    m_maxValue =
        addField(*form, tr("&Value at most"), tr("Value at most"), "bucketMaxValue", tr("64KiB; empty: no limit"));
    m_maxBytes =
        addField(*form, tr("&Bucket at most"), tr("Bucket at most"), "bucketMaxBytes", tr("10GiB; empty: no limit"));
    arrange(form, tr("Create"), "bucketCreateButton", firstWidth);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BucketCreateDialog::showPreview);
    showPreview();
}

BucketCreateDialog::Field BucketCreateDialog::addField(QFormLayout& form, const QString& label, const QString& name,
                                                       const char* object, const QString& placeholder)
{
    Field field{namedField(name, object, this), nullptr};
    field.edit->setPlaceholderText(placeholder);
    field.problem = new FieldProblem(*field.edit);
    form.addRow(label, field.edit);
    form.addRow(QString(), field.problem);
    connect(field.edit, &QLineEdit::textChanged, this, &BucketCreateDialog::showPreview);
    return field;
}

void BucketCreateDialog::buildChoices(QFormLayout& form)
{
    m_history = new QSpinBox(this);
    m_history->setRange(1, mostHistory);
    m_history->setAccessibleName(tr("History"));
    m_history->setObjectName(QStringLiteral("bucketHistory"));
    m_history->setToolTip(tr("Revisions that are kept of a key."));
    form.addRow(tr("&History"), m_history);
    m_storage = new QComboBox(this);
    m_storage->addItem(tr("File"), static_cast<int>(Storage::File));
    m_storage->addItem(tr("Memory"), static_cast<int>(Storage::Memory));
    m_storage->setAccessibleName(tr("Storage"));
    m_storage->setObjectName(QStringLiteral("bucketStorage"));
    form.addRow(tr("&Storage"), m_storage);
    m_replicas = new QSpinBox(this);
    m_replicas->setRange(1, mostReplicas);
    m_replicas->setAccessibleName(tr("Replicas"));
    m_replicas->setObjectName(QStringLiteral("bucketReplicas"));
    form.addRow(tr("&Replicas"), m_replicas);
    connect(m_history, &QSpinBox::valueChanged, this, &BucketCreateDialog::showPreview);
    connect(m_storage, &QComboBox::currentIndexChanged, this, &BucketCreateDialog::showPreview);
    connect(m_replicas, &QSpinBox::valueChanged, this, &BucketCreateDialog::showPreview);
}

BucketKind BucketCreateDialog::kind() const
{
    return static_cast<BucketKind>(m_kind->currentData().toInt());
}

std::optional<std::chrono::nanoseconds> BucketCreateDialog::duration(const Field& field, bool& isFine) const
{
    const QString text = field.edit && field.edit->isEnabled() ? field.edit->text().trimmed() : QString();
    const auto duration = text.isEmpty() ? std::nullopt : parseGoDuration(text);
    const bool isRight = text.isEmpty() || (duration && *duration >= std::chrono::seconds(1));
    if (field.problem)
        field.problem->say(isRight ? QString() : tr("Write a duration of a second or more, such as 30s or 1h30m."));
    isFine = isFine && isRight;
    return isRight ? duration : std::nullopt;
}

std::optional<uint64_t> BucketCreateDialog::bytes(const Field& field, bool& isFine) const
{
    const QString text = field.edit->isEnabled() ? field.edit->text().trimmed() : QString();
    const auto size = text.isEmpty() ? std::nullopt : sizeOf(text);
    const bool isRight = text.isEmpty() || size;
    field.problem->say(isRight ? QString() : tr("Write a size such as 4096, 64KiB or 10MiB."));
    isFine = isFine && isRight;
    return size;
}

/// nullopt: something cannot be read, which is said at its field, or has no name yet.
std::optional<BucketPlan> BucketCreateDialog::plan()
{
    BucketPlan plan;
    bool isFine = true;
    plan.kind = kind();
    plan.name = m_name.edit->text().trimmed();
    const QString problem = bucketNameProblem(plan.name);
    m_name.problem->say(plan.name.isEmpty() ? QString() : problem);
    isFine = problem.isEmpty();
    plan.description = m_description.edit->text();
    plan.history = m_history->value();
    plan.ttl = duration(m_ttl, isFine);
    plan.markerTtl = duration(m_markers, isFine);
    plan.maxValue = bytes(m_maxValue, isFine);
    plan.maxBytes = bytes(m_maxBytes, isFine);
    plan.storage = static_cast<Storage>(m_storage->currentData().toInt());
    plan.replicas = m_replicas->value();
    return isFine ? std::optional(plan) : std::nullopt;
}

void BucketCreateDialog::showPreview()
{
    if (!m_maxBytes.edit || isWorking())
        return;
    updateState();
    const auto wanted = plan();
    setReady(wanted.has_value());
    if (!wanted) {
        setPreview(tr("Give the bucket a name."));
        return;
    }
    setSubject(streamOf(wanted->kind, wanted->name));
    const QString stream = displayText(streamOf(wanted->kind, wanted->name).value);
    QStringList lines{tr("The stream %1 is created, configured as clients do it for a bucket.").arg(stream)};
    if (wanted->kind == BucketKind::Keys)
        lines << tr("It keeps %n revision(s) of each key.", nullptr, wanted->history);
    lines << tr("When it is full it refuses what is new; nothing that is stored goes for it.");
    setPreview(lines.join(u'\n'));
}

void BucketCreateDialog::updateState()
{
    ChangeDialog::updateState();
    if (!m_maxBytes.edit)
        return;
    const bool isFree = !isWorking();
    const bool isKeys = kind() == BucketKind::Keys;
    for (const Field& field : {m_name, m_description, m_ttl, m_maxBytes})
        field.edit->setEnabled(isFree);
    m_maxValue.edit->setEnabled(isFree && isKeys);
    if (m_markers.edit)
        m_markers.edit->setEnabled(isFree && isKeys);
    m_kind->setEnabled(isFree);
    m_history->setEnabled(isFree && isKeys);
    m_storage->setEnabled(isFree);
    m_replicas->setEnabled(isFree);
}

void BucketCreateDialog::carryOut()
{
    const auto wanted = plan();
    if (!wanted)
        return;
    const QString shown = displayText(wanted->name);
    const ConfigCreation creation{streamOf(wanted->kind, wanted->name), {}, bucketConfig(*wanted)};
    begin({tr("The bucket %1 was created.").arg(shown),
           tr("The bucket %1 was not created: %2", "a name; why").arg(shown, QStringLiteral("%1")),
           tr("It is not known whether the bucket %1 was created: %2", "a name; why").arg(shown, QStringLiteral("%1"))},
          [this, creation](AdminChange::Listener listener) { return m_service.create(creation, std::move(listener)); });
}

void BucketCreateDialog::onDone(const ChangeOutcome& outcome)
{
    emit created(streamOf(kind(), m_name.edit->text().trimmed()));
    ChangeDialog::onDone(outcome);
}

} // namespace jetlag
