// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/recorddialog.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/fieldproblem.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int firstWidth = 600;
constexpr uint64_t mebi = 1ULL << 20;
constexpr int longestName = 255;

} // namespace

RecordDialog::RecordDialog(RecordService& service, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
{
    setObjectName(QLatin1String(ObjectName));
    setWindowTitle(tr("Record what is given up"));
    setAccessibleName(tr("Record what is given up"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    showState();
}

QSpinBox* RecordDialog::number(const QString& name, const char* object, int from, int to, int value)
{
    auto* made = new QSpinBox(this);
    made->setAccessibleName(name);
    made->setObjectName(QLatin1String(object));
    made->setRange(from, to);
    made->setValue(value);
    made->setGroupSeparatorShown(true);
    connect(made, &QSpinBox::valueChanged, this, &RecordDialog::showState);
    return made;
}

void RecordDialog::build()
{
    QLabel* intro = plainLabel(this);
    intro->setText(tr("The server tells of each message that a consumer gives up once, to whoever listens at that "
                      "moment. A stream that records it lets JetLag list these messages exactly, those from while it "
                      "was closed included."));
    const auto check = [this](const QString& text, const QString& name, const char* object) {
        auto* made = new QCheckBox(text, this);
        made->setAccessibleName(name);
        made->setObjectName(QLatin1String(object));
        made->setChecked(true);
        connect(made, &QCheckBox::toggled, this, &RecordDialog::showState);
        return made;
    };
    m_givenUp = check(tr("&Given up after max_deliver attempts"), tr("Given up"), "recordGivenUp");
    m_terminated = check(tr("&Terminated by a worker"), tr("Terminated"), "recordTerminated");
    m_existing = plainLabel(this);
    m_existing->setObjectName(QStringLiteral("recordExisting"));
    m_name = namedField(tr("Stream name"), "recordName", this);
    m_name->setMaxLength(longestName);
    m_nameProblem = new FieldProblem(*m_name);
    connect(m_name, &QLineEdit::textChanged, this, &RecordDialog::showState);
    const RecordRequest usual;
    m_days = number(tr("Days kept"), "recordDays", 1, 3650, static_cast<int>(usual.maxAge.count() / 24));
    m_messages = number(tr("Messages kept"), "recordMessages", 100, 100'000'000, static_cast<int>(usual.maxMessages));
    m_megabytes =
        number(tr("Mebibytes kept"), "recordMegabytes", 1, 1'000'000, static_cast<int>(usual.maxBytes / mebi));
    m_replicas = number(tr("Replicas"), "recordReplicas", 1, 5, usual.replicas);
    auto* form = new QFormLayout;
    const auto addRow = [form](const QString& text, QWidget* field) {
        form->addRow(text, field);
        static_cast<QLabel*>(form->labelForField(field))->setBuddy(field);
    };
    auto* named = new QVBoxLayout;
    named->addWidget(m_name);
    named->addWidget(m_nameProblem);
    form->addRow(tr("Stream &name"), named);
    static_cast<QLabel*>(form->labelForField(named))->setBuddy(m_name);
    addRow(tr("&Days kept"), m_days);
    addRow(tr("At most, &messages"), m_messages);
    addRow(tr("At most, Mi&B"), m_megabytes);
    addRow(tr("&Replicas"), m_replicas);
    m_preview = plainLabel(this);
    m_preview->setObjectName(QStringLiteral("recordPreview"));
    m_preview->setAccessibleDescription(tr("Preview"));
    m_progress = plainLabel(this);
    m_progress->setObjectName(QStringLiteral("recordProgress"));
    m_progress->hide();
    m_error = new ErrorLine(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_button = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_button->setAccessibleName(tr("Set up"));
    m_button->setObjectName(QStringLiteral("recordButton"));
    m_button->setAutoDefault(false);
    pressByControlEnter(*m_button);
    connect(m_button, &QPushButton::clicked, this, &RecordDialog::setUp);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject);
    auto* layout = new QVBoxLayout;
    layout->addWidget(intro);
    layout->addWidget(m_givenUp);
    layout->addWidget(m_terminated);
    layout->addWidget(m_existing);
    layout->addLayout(form);
    layout->addWidget(m_preview);
    layout->addStretch(1);
    proposeName();
    arrangeDialog(*this, layout, {m_progress, m_error, buttons}, firstWidth);
}

void RecordDialog::setSnapshot(const SnapshotPtr& snapshot)
{
    const bool isFirst = !m_snapshot;
    m_snapshot = snapshot;
    if (isFirst)
        proposeName();
    showState();
}

/// No word of dead letters in it: other programs, and older versions of this one, would take it for a stream of them.
void RecordDialog::proposeName()
{
    QString name = QStringLiteral("GIVEN_UP");
    for (int number = 2; m_snapshot && m_snapshot->streams.contains({name}); ++number)
        name = QStringLiteral("GIVEN_UP_%1").arg(number);
    m_name->setText(name);
}

QString RecordDialog::problemWithName() const
{
    const QString name = m_name->text();
    const auto isForbidden = [](QChar c) { return c <= u' ' || QStringView(u".*>/\\").contains(c) || c == u'\x7f'; };
    if (name.isEmpty())
        return tr("The stream needs a name.");
    if (std::any_of(name.begin(), name.end(), isForbidden))
        return tr("A name holds no blanks, dots, slashes, * and >.");
    if (m_snapshot && m_snapshot->streams.contains({name}) && !m_setUp.isRunning())
        return tr("There is a stream of this name.");
    return {};
}

QString RecordDialog::existingText(const ExistingRecord& existing, const QString& what)
{
    if (!existing.stream)
        return {};
    const QString name = displayName(existing.stream->value);
    return existing.isWhole
               ? tr("%1: %2 records that already, and JetLag reads it.", "kind of what is given up, stream")
                     .arg(what, name)
               : tr("%1: %2 records that of some consumers already. The server lets no second stream store the same; "
                    "add to the subjects of %2 instead.",
                    "kind of what is given up, stream")
                     .arg(what, name);
}

RecordRequest RecordDialog::request() const
{
    RecordRequest wanted;
    wanted.name = {m_name->text()};
    wanted.givenUp = m_givenUp->isEnabled() && m_givenUp->isChecked();
    wanted.terminated = m_terminated->isEnabled() && m_terminated->isChecked();
    wanted.maxAge = std::chrono::hours(24 * m_days->value());
    wanted.maxMessages = static_cast<uint64_t>(m_messages->value());
    wanted.maxBytes = static_cast<uint64_t>(m_megabytes->value()) * mebi;
    wanted.replicas = m_replicas->value();
    return wanted;
}

QString RecordDialog::previewText() const
{
    const RecordRequest wanted = request();
    const QStringList subjects = subjectsOf(wanted);
    if (subjects.isEmpty())
        return m_givenUp->isEnabled() || m_terminated->isEnabled() ? tr("Choose what is recorded.")
                                                                   : tr("Nothing has to be set up.");
    return QStringList{
        tr("A stream %1 is made on the server, with the subjects %2.", "name, subjects")
            .arg(displayName(wanted.name.value), subjects.join(QStringLiteral(", "))),
        tr("Each message that is given up adds a small message to it, some 400 bytes; the server sends these anyway. "
           "They are kept for %n day(s), the oldest go first.",
           nullptr, m_days->value()),
        tr("At most %1 messages and %2 are kept, in %n copies.", "numbers, bytes", wanted.replicas)
            .arg(numberText(wanted.maxMessages), bytesText(wanted.maxBytes)),
        tr("Nothing else changes: no consumer is made, and no other stream is touched.")}
        .join(u'\n');
}

void RecordDialog::showState()
{
    if (!m_button)
        return; // being built
    const bool isRunning = m_setUp.isRunning();
    QStringList existing;
    if (m_snapshot && !isRunning) {
        const ExistingRecord givenUp = recordOfGivenUp(*m_snapshot);
        const ExistingRecord terminated = recordOfTerminated(*m_snapshot);
        m_givenUp->setEnabled(!givenUp.stream);
        m_terminated->setEnabled(!terminated.stream);
        existing = QStringList{existingText(givenUp, tr("Given up")), existingText(terminated, tr("Terminated"))};
        existing.removeAll(QString());
        m_existing->setText(existing.join(u'\n'));
    }
    m_existing->setVisible(!m_existing->text().isEmpty());
    const bool hasSomething = !subjectsOf(request()).isEmpty();
    const QString problem = hasSomething ? problemWithName() : QString();
    m_nameProblem->say(problem);
    m_preview->setText(previewText());
    QString shown = displayName(m_name->text());
    shown.replace(u'&', QStringLiteral("&&"));
    m_button->setText(shown.isEmpty() ? tr("Set up") : tr("Set up %1", "a stream").arg(shown));
    m_button->setEnabled(hasSomething && problem.isEmpty() && !m_isLocked && !isRunning);
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_days, m_messages, m_megabytes, m_replicas})
        field->setEnabled(!isRunning && (m_givenUp->isEnabled() || m_terminated->isEnabled()));
}

void RecordDialog::setUp()
{
    m_error->clear();
    const RecordRequest wanted = request();
    m_asked = wanted.name;
    const auto lookedFor = [this](const RecordLookedFor&) {
        m_progress->setText(tr("No answer came: it is looked for on the server…"));
        m_progress->show();
    };
    m_setUp = m_service.setUp(wanted, {lookedFor, [this](const RecordOutcome& outcome) { onEnded(outcome); }});
    showState();
}

void RecordDialog::tell(Severity severity, const QString& text, const QString& detail)
{
    emit actionDone({systemNow(), severity, Event::Kind::Action, eventSubject(m_asked, {}), text, detail});
}

void RecordDialog::onEnded(const RecordOutcome& outcome)
{
    m_progress->hide();
    if (outcome.how == ChangeEnd::Done) {
        tell(Severity::Ok, tr("The stream was made: what is given up is recorded from now on."), m_preview->text());
        accept();
        return;
    }
    const Error error = outcome.error.value_or(Error());
    m_error->showError(error);
    tell(Severity::Warning,
         outcome.how == ChangeEnd::Unknown ? tr("It is not known whether the stream was made: %1").arg(error.summary)
                                           : tr("The stream was not made: %1").arg(error.summary),
         error.detail);
    showState();
}

void RecordDialog::setLocked(bool locked, const QString& reason)
{
    m_isLocked = locked;
    m_button->setToolTip(locked ? toolTipText(reason) : QString());
    showState();
}

/// What was asked for goes on without this.
void RecordDialog::reject()
{
    if (m_setUp.isRunning())
        tell(Severity::Warning, tr("It is not known whether the stream was made: the dialog was closed before the "
                                   "answer came."));
    m_setUp.cancel();
    QDialog::reject();
}

} // namespace jetlag
