// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/consumerresetdialog.h"

#include "admin/configfields.h"
#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/dialogs/configeffects.h"
#include "widgets/dialogs/consumeracttext.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/fieldproblem.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr std::chrono::milliseconds settlesAfter{300};
constexpr int firstWidth = 600;

} // namespace

ConsumerResetDialog::ConsumerResetDialog(AdminService& service, const ConsumerKey& key,
                                         std::optional<ServerVersion> version, QWidget* parent)
    : ChangeDialog(ObjectName, tr("Reset consumer: %1").arg(subjectText(eventSubject(key.stream, key.consumer))),
                   tr("Reset consumer"), eventSubject(key.stream, key.consumer), parent)
    , m_service(service)
    , m_key(key)
    , m_version(version)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlesAfter);
    connect(&m_settling, &QTimer::timeout, this, &ConsumerResetDialog::draft);
    QLabel* intro = plainLabel(this);
    intro->setText(tr("It goes on at another message: at a sequence, or at the first message at or after a time."));
    auto* form = new QFormLayout;
    const auto add = [this, form](const QString& text, const QString& name, const char* object, const QString& hint,
                                  FieldProblem*& problem) {
        auto* field = namedField(name, object, this);
        field->setPlaceholderText(hint);
        problem = new FieldProblem(*field);
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(field);
        column->addWidget(problem);
        form->addRow(text, column);
        static_cast<QLabel*>(form->labelForField(column))->setBuddy(field);
        connect(field, &QLineEdit::textChanged, this, &ConsumerResetDialog::onEdited);
        return field;
    };
    m_sequence = add(tr("To &sequence"), tr("To sequence"), "resetSequence", tr("such as 1"), m_sequenceProblem);
    m_time = add(tr("Or to &time"), tr("To time"), "resetTime", tr("such as 2026-12-01 08:00:00"), m_timeProblem);
    auto* layout = new QVBoxLayout;
    layout->addWidget(intro);
    layout->addLayout(form);
    arrange(layout, tr("Reset"), "resetButton", firstWidth);
    markDestructive(button());
    setPreview(tr("Looking at the consumer…"));
    m_look = m_service.look(key, {.ended = [this](const auto& looked) { onLooked(looked); }});
}

void ConsumerResetDialog::onLooked(const Result<ConsumerPicture>& looked)
{
    if (!looked) {
        setPreview({});
        showProblem(looked.error());
        return;
    }
    m_picture = *looked;
    draft();
}

void ConsumerResetDialog::onEdited()
{
    setReady(false);
    m_reset.reset();
    m_settling.start();
}

/// What the fields say by now.
void ConsumerResetDialog::draft()
{
    m_counting.cancel();
    m_reset.reset();
    setReady(false);
    if (!m_picture)
        return;
    const ConsumerFacts& consumer = *m_picture->consumer;
    MatchQuery query{m_key.stream, consumer.config.filters, {}, {}, consumer.delivered.streamSequence};
    const QString sequence = m_sequence->text().trimmed();
    const QString time = m_time->text().trimmed();
    m_sequenceProblem->say({});
    m_timeProblem->say({});
    if (sequence.isEmpty() == time.isEmpty()) {
        setPreview(sequence.isEmpty() ? tr("Write a sequence or a time.") : tr("Write one of them only."));
        return;
    }
    if (!sequence.isEmpty()) {
        bool isNumber = false;
        query.from = Sequence{sequence.toULongLong(&isNumber)};
        if (!isNumber || query.from->value == 0) {
            m_sequenceProblem->say(tr("Write a sequence, 1 or more."));
            return;
        }
    } else {
        const ConfigField* field = fieldNamed(consumerFields(), QStringLiteral("opt_start_time"));
        const auto parsed = changesOf(*field, time);
        if (!parsed) {
            m_timeProblem->say(parsed.error().summary);
            return;
        }
        QByteArray text = parsed->value(QStringLiteral("opt_start_time"));
        query.since = parseRfc3339(text.replace('"', "").toStdString());
    }
    setPreview(tr("Counting what comes again…"));
    m_counting = m_service.count(query, {.ended = [this](const auto& counted) { onCounted(counted); }});
}

void ConsumerResetDialog::onCounted(const Result<MatchCount>& counted)
{
    if (!counted) {
        setPreview({});
        showProblem(counted.error());
        return;
    }
    clearProblem();
    const Sequence to{std::max<uint64_t>(1, counted->from.value)};
    const ResetChoice choice = resetWay(*m_picture->consumer, *m_picture->stream, m_version, to);
    const auto base = configOf(m_picture->consumer->raw);
    if (choice.way == ResetWay::Impossible || !base) {
        setPreview(base ? choice.why : base.error().summary);
        return;
    }
    m_reset = {m_key, incarnationOf(*m_picture->consumer), *base, to, choice.way};
    setPreview(effects(*counted, choice).join(u'\n'));
    setButtonText(tr("Reset to %1", "a sequence").arg(countText(to.value)));
    setReady(true);
}

QStringList ConsumerResetDialog::effects(const MatchCount& count, const ResetChoice& choice) const
{
    const ConsumerFacts& consumer = *m_picture->consumer;
    const bool isBeyond = count.from > m_picture->stream->state.last;
    QStringList lines{isBeyond ? tr("It goes on with the next message that is stored.")
                               : tr("It goes on at message %1: %2 messages are to be delivered then.", nullptr,
                                    pluralNumber(count.messages))
                                     .arg(countText(count.from.value), matchText(count))};
    const bool isBack = count.from <= consumer.delivered.streamSequence;
    const QString number = count.isExact ? countText(count.between) : tr("about %1").arg(countText(count.between));
    if (count.between > 0 && isBack)
        lines << tr("%1 of them were delivered before, and may be worked on twice.", nullptr,
                    pluralNumber(count.between))
                     .arg(number);
    else if (count.between > 0)
        lines << tr("%1 messages that wait for it are passed over; they stay in the stream.", nullptr,
                    pluralNumber(count.between))
                     .arg(number);
    if (consumer.ackPending > 0)
        lines << tr("%1 messages in hand are forgotten: acknowledgements of them count for nothing.", nullptr,
                    pluralNumber(consumer.ackPending))
                     .arg(countText(consumer.ackPending));
    const QString takers = takersText(consumer);
    lines << (takers.isEmpty() ? tr("Nobody is seen to take from it at the moment.") : takers);
    if (choice.way == ResetWay::Native)
        lines << tr("The server resets it; the consumer stays, and whoever pulls goes on.");
    else
        lines << choice.why
              << tr("So it is deleted and made anew with the same configuration, except that it begins by sequence: "
                    "whoever pulls is cut off and must pull again, and its counts begin at zero.");
    return lines;
}

void ConsumerResetDialog::updateState()
{
    ChangeDialog::updateState();
    m_sequence->setEnabled(!isWorking());
    m_time->setEnabled(!isWorking());
}

void ConsumerResetDialog::carryOut()
{
    if (!m_reset)
        return;
    const QString place = countText(m_reset->to.value);
    begin({tr("The consumer was reset to message %1.").arg(place), tr("The consumer was not reset: %1"),
           tr("It is not known whether the consumer was reset: %1")},
          [this](AdminChange::Listener listener) { return m_service.reset(*m_reset, std::move(listener)); });
}

} // namespace jetlag
