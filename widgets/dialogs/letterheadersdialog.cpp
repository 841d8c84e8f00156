// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/letterheadersdialog.h"

#include "domain/subject.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/fieldproblem.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr int firstWidth = 620;
constexpr qsizetype mostHeaders = 12; ///< named in the preview

QStringList entriesOf(const QString& text)
{
    QStringList entries;
    for (const QString& part : text.split(u',')) {
        if (const QString entry = part.trimmed(); !entry.isEmpty())
            entries.append(entry);
    }
    return entries;
}

/// Empty: it can be used.
QString problemWithHeader(const QString& name)
{
    return isHeaderName(name)
               ? QString()
               : LetterHeadersDialog::tr("“%1” cannot be the name of a header: letters, digits and signs without "
                                         "blanks and colons.")
                     .arg(displayText(name));
}

QString problemWithTemplate(const QString& text)
{
    const QString shown = displayText(text);
    switch (faultOf(text)) {
    case TemplateFault::None:
        return {};
    case TemplateFault::NoPlace:
        return LetterHeadersDialog::tr("“%1” does not say where the original subject stands: write %2 there.")
            .arg(shown, QLatin1String(OriginalSubjectPlace));
    case TemplateFault::TwoPlaces:
        return LetterHeadersDialog::tr("“%1” has two places for the original subject.").arg(shown);
    case TemplateFault::NothingElse:
        return LetterHeadersDialog::tr("“%1” would say that every letter lies on its original subject.").arg(shown);
    case TemplateFault::BadToken:
        return LetterHeadersDialog::tr("“%1” is not the form of a subject: names between dots, * for any one of them.")
            .arg(shown);
    }
    return {};
}

} // namespace

LetterHeadersDialog::LetterHeadersDialog(MessageReader& reader, const StreamName& stream, const LetterMapping& mapping,
                                         QWidget* parent)
    : QDialog(parent)
    , m_reader(reader)
    , m_stream(stream)
{
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(tr("Dead-letter headers"));
    setAccessibleName(tr("Dead-letter headers"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(mapping);
    readLetter();
    showState();
}

void LetterHeadersDialog::build(const LetterMapping& mapping)
{
    QLabel* intro = plainLabel(this);
    intro->setText(tr("What your workers write on dead letters. The usual conventions are known and stay; what stands "
                      "here goes first, on this connection. Several names are separated by commas."));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [&](QStringList LetterMapping::*list, const QString& label, const QString& name,
                         const char* object, const QString& hint) {
        QLineEdit* edit = namedField(name, object, this);
        edit->setText((mapping.*list).join(QStringLiteral(", ")));
        edit->setPlaceholderText(hint);
        auto* problem = new FieldProblem(*edit);
        auto* column = new QVBoxLayout;
        column->addWidget(edit);
        column->addWidget(problem);
        form->addRow(label, column);
        static_cast<QLabel*>(form->labelForField(column))->setBuddy(edit);
        connect(edit, &QLineEdit::textChanged, this, &LetterHeadersDialog::showState);
        m_fields.push_back({list, edit, problem});
    };
    add(&LetterMapping::subject, tr("Header of the &original subject"), tr("Header of the original subject"),
        "letterHeadersSubject", QStringLiteral("Original-Subject, x-original-subject, …"));
    add(&LetterMapping::error, tr("Header of the &error"), tr("Header of the error"), "letterHeadersError",
        QStringLiteral("Error, x-dead-letter-reason, …"));
    add(&LetterMapping::reason, tr("Header of the &reason"), tr("Header of the reason"), "letterHeadersReason", {});
    add(&LetterMapping::deliveries, tr("Header of the &deliveries"), tr("Header of the deliveries"),
        "letterHeadersDeliveries", QStringLiteral("Redeliveries, x-delivery-count, …"));
    add(&LetterMapping::replays, tr("Header that counts repla&ys"), tr("Header that counts replays"),
        "letterHeadersReplays", QString::fromUtf8(replaysHeader({})));
    add(&LetterMapping::templates, tr("&Forms of subjects"), tr("Forms of subjects"), "letterHeadersTemplates",
        QStringLiteral("dlq.%1").arg(QLatin1String(OriginalSubjectPlace)));
    QLabel* hint = plainLabel(this);
    hint->setText(tr("A form such as dlq.%1 tells the original subject by the subject that a letter is stored under; * "
                     "stands for any one name.")
                      .arg(QLatin1String(OriginalSubjectPlace)));
    m_preview = plainLabel(this);
    m_preview->setObjectName(QStringLiteral("letterHeadersPreview"));
    m_preview->setAccessibleDescription(tr("Preview"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setAccessibleName(tr("Save"));
    m_save->setObjectName(QStringLiteral("letterHeadersSave"));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &LetterHeadersDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout;
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addWidget(m_preview);
    layout->addStretch(1);
    arrangeDialog(*this, layout, {buttons}, firstWidth);
}

void LetterHeadersDialog::readLetter()
{
    m_noLetter = tr("The newest letter of %1 is being read…").arg(displayName(m_stream.value));
    ReadSpec spec;
    spec.stream = m_stream;
    spec.limit = 1;
    const auto take = [this](const MessageBatch& batch) {
        if (!batch.messages.empty())
            m_letter = batch.messages.front();
    };
    m_reading = m_reader.read(
        spec, {take, [this, take](const MessageBatch& last) {
                   take(last);
                   m_noLetter = last.error ? last.error->summary
                                           : tr("%1 holds no letter at the moment.").arg(displayName(m_stream.value));
                   showState();
               }});
}

std::optional<LetterMapping> LetterHeadersDialog::mapping() const
{
    LetterMapping read;
    bool isUsable = true;
    for (const Field& field : m_fields) {
        QString problem;
        for (const QString& entry : entriesOf(field.edit->text())) {
            if (problem.isEmpty())
                problem =
                    field.list == &LetterMapping::templates ? problemWithTemplate(entry) : problemWithHeader(entry);
            (read.*(field.list)).append(entry);
        }
        field.problem->say(problem);
        isUsable = isUsable && problem.isEmpty();
    }
    return isUsable ? std::optional(read) : std::nullopt;
}

void LetterHeadersDialog::showState()
{
    const auto wanted = mapping();
    m_save->setEnabled(wanted.has_value());
    if (wanted)
        m_preview->setText(previewText(*wanted));
}

QString LetterHeadersDialog::previewText(const LetterMapping& mapping) const
{
    if (!m_letter)
        return m_noLetter;
    const DeadLetterHeaders said = readDeadLetter(*m_letter, mapping);
    const auto line = [](const QString& text, const QString& value, const QString& from) {
        return value.isEmpty() ? text.arg(tr("not told", "of a dead letter's origin, error or deliveries"))
                               : text.arg(tr("%1 (by %2)", "what a letter says, the header or form that says so")
                                              .arg(displayText(value), displayText(from)));
    };
    QStringList names;
    for (const auto& [name, value] : m_letter->headers.entries()) {
        if (const QString shown = displayText(fromUtf8(name)); !names.contains(shown))
            names.append(shown);
    }
    if (names.size() > mostHeaders)
        names = names.mid(0, mostHeaders) + QStringList(QStringLiteral("…"));
    return QStringList{
        tr("Newest letter: sequence %1, stored under %2.")
            .arg(numberText(m_letter->sequence.value), displayText(m_letter->subject)),
        names.isEmpty() ? tr("It has no headers.") : tr("Its headers: %1").arg(names.join(QStringLiteral(", "))),
        line(tr("Original subject: %1"), said.originalSubject, said.subjectFrom),
        line(tr("Error: %1"), said.error, said.errorFrom),
        line(tr("Deliveries: %1"), said.deliveries ? numberText(*said.deliveries) : QString(), said.deliveriesFrom),
        tr("Replays so far: %1").arg(numberText(replaysOf(m_letter->headers, mapping)))}
        .join(u'\n');
}

void LetterHeadersDialog::save()
{
    const auto wanted = mapping();
    if (!wanted)
        return;
    emit saved(*wanted);
    accept();
}

} // namespace jetlag
