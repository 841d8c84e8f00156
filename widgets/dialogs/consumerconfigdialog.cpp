// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/consumerconfigdialog.h"

#include "domain/subject.h"
#include "domain/thresholds.h"
#include "items/formatting.h"
#include "widgets/dialogs/configeffects.h"
#include "widgets/dialogs/configform.h"

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr int roomForSlowOnes = 3; ///< times what a message takes

QString titleOf(ConfigDialog::Mode mode)
{
    switch (mode) {
    case ConfigDialog::Mode::Edit:
        return ConsumerConfigDialog::tr("Edit consumer");
    case ConfigDialog::Mode::Create:
        return ConsumerConfigDialog::tr("Create consumer");
    case ConfigDialog::Mode::Clone:
        return ConsumerConfigDialog::tr("Clone consumer");
    }
    return {};
}

EventSubject subjectOf(const ConsumerKey& key)
{
    return key.consumer.value.isEmpty() ? EventSubject(key.stream) : EventSubject(key);
}

QString nameIn(const QByteArray& config)
{
    for (const char* key : {"durable_name", "name"}) {
        const QByteArray name = fieldOf(config, QLatin1String(key));
        if (!name.isEmpty())
            return QString::fromUtf8(name.mid(1, name.size() - 2)); // names hold nothing that is escaped
    }
    return {};
}

bool isPullOnly(const ConfigField& field)
{
    const QLatin1String key(field.key);
    return key == QLatin1String("max_waiting") || key == QLatin1String("max_batch") ||
           key == QLatin1String("max_expires") || key == QLatin1String("max_bytes");
}

} // namespace

ConsumerConfigDialog::ConsumerConfigDialog(AdminService& service, const ConsumerKey& key, Mode mode,
                                           std::optional<ServerVersion> version, QWidget* parent)
    : ConfigDialog(ObjectName, QStringLiteral("%1: %2").arg(titleOf(mode), subjectText(subjectOf(key))), titleOf(mode),
                   subjectOf(key), consumerFields(), mode, parent)
    , m_service(service)
    , m_key(key)
    , m_version(version)
{
    setPreview(mode == Mode::Create ? tr("Looking at the stream…") : tr("Looking at the consumer…"));
    if (mode == Mode::Create)
        m_streamLook = m_service.lookStream(key.stream, {.ended = [this](const auto& looked) { onStream(looked); }});
    else
        m_look = m_service.look(key, {.ended = [this](const auto& looked) { onLooked(looked); }});
}

void ConsumerConfigDialog::onStream(const Result<StreamPicture>& looked)
{
    if (!looked) {
        setPreview({});
        showProblem(looked.error());
        return;
    }
    m_picture.stream = looked->stream;
    startWith(QByteArrayLiteral(R"({"deliver_policy":"all","ack_policy":"explicit","replay_policy":"instant"})"));
}

void ConsumerConfigDialog::onLooked(const Result<ConsumerPicture>& looked)
{
    const auto config = looked ? configOf(looked->consumer->raw) : unexpected(looked.error());
    if (!config) {
        setPreview({});
        showProblem(config.error());
        return;
    }
    m_picture = *looked;
    if (mode() == Mode::Edit) {
        startWith(*config);
        return;
    }
    // Another one: of its own name, and not paused.
    const auto copy = configWith(
        *config,
        {{QStringLiteral("name"), {}}, {QStringLiteral("durable_name"), {}}, {QStringLiteral("pause_until"), {}}});
    startWith(copy.value_or(*config));
}

void ConsumerConfigDialog::startWith(const QByteArray& config)
{
    showConfig(config, shownFields(config));
    if (!m_proposal.isEmpty())
        form().sayHint(QStringLiteral("ack_wait"), m_proposal);
}

std::vector<const ConfigField*> ConsumerConfigDialog::shownFields(const QByteArray& config) const
{
    std::vector<const ConfigField*> shown;
    const bool isPush = !fieldOf(config, QStringLiteral("deliver_subject")).isEmpty();
    for (const ConfigField& field : consumerFields()) {
        const QLatin1String key(field.key);
        const bool isPushOnly = key == QLatin1String("deliver_subject") || key == QLatin1String("deliver_group") ||
                                key == QLatin1String("idle_heartbeat") || key == QLatin1String("flow_control") ||
                                key == QLatin1String("rate_limit_bps");
        const bool isStart = key == QLatin1String("opt_start_seq") || key == QLatin1String("opt_start_time");
        const bool isLeftOut = mode() == Mode::Edit && ((isPush && isPullOnly(field)) || (!isPush && isPushOnly) ||
                                                        (isStart && fieldOf(config, key).isEmpty()));
        if (!isLeftOut && (!m_version || *m_version >= field.since))
            shown.push_back(&field);
    }
    return shown;
}

void ConsumerConfigDialog::setMeasured(std::chrono::nanoseconds inHandFor)
{
    using Seconds = std::chrono::seconds;
    const Seconds proposed = std::max<Seconds>(1s, std::chrono::ceil<Seconds>(roomForSlowOnes * inHandFor));
    m_proposal = tr("A message is in hand for ≈ %1 at the moment; %2 leaves room for slow ones.", "durations")
                     .arg(durationText(inHandFor), toGoDuration(proposed));
    form().sayHint(QStringLiteral("ack_wait"), m_proposal);
}

std::optional<std::pair<QString, QString>> ConsumerConfigDialog::problemOf(const QByteArray& after) const
{
    const QString filters = QLatin1String(FiltersKey);
    if (filtersOf(after).size() > 1 && m_version && *m_version < ServerVersion{2, 10, 0})
        return std::pair(filters, tr("Servers before 2.10 take one filter subject only."));
    const QString wait = QStringLiteral("ack_wait");
    if (mode() == Mode::Edit && !fieldOf(after, QStringLiteral("backoff")).isEmpty() &&
        fieldOf(after, QStringLiteral("backoff")) == fieldOf(base(), QStringLiteral("backoff")) &&
        fieldOf(after, wait) != fieldOf(base(), wait))
        return std::pair(wait, tr("With a backoff its first step is the ack wait: change that."));
    if (mode() == Mode::Edit)
        return std::nullopt;
    const QString name = QStringLiteral("durable_name");
    const QString passing = QStringLiteral("name");
    const bool isDurable = !fieldOf(after, name).isEmpty();
    if (!isDurable && fieldOf(after, passing).isEmpty())
        return std::pair(name, tr("The consumer needs a name."));
    if (isDurable && !fieldOf(after, passing).isEmpty() && fieldOf(after, passing) != fieldOf(after, name))
        return std::pair(passing, tr("Write one name only: with it the consumer is not durable."));
    const QByteArray policy = fieldOf(after, QStringLiteral("deliver_policy"));
    const QString sequence = QStringLiteral("opt_start_seq");
    const QString time = QStringLiteral("opt_start_time");
    if ((policy == "\"by_start_sequence\"") == fieldOf(after, sequence).isEmpty())
        return std::pair(sequence,
                         tr("It goes with \"%1\", and only with that.").arg(QStringLiteral("by_start_sequence")));
    if ((policy == "\"by_start_time\"") == fieldOf(after, time).isEmpty())
        return std::pair(time, tr("It goes with \"%1\", and only with that.").arg(QStringLiteral("by_start_time")));
    return std::nullopt;
}

void ConsumerConfigDialog::askEffects(const QByteArray& after)
{
    std::optional<MatchQuery> query;
    if (mode() != Mode::Edit)
        query = startOf(m_key.stream, after);
    else if (filtersOf(after) != filtersOf(base()))
        query = MatchQuery{
            m_key.stream, filtersOf(after), Sequence{m_picture.consumer->delivered.streamSequence.value + 1}, {}, {}};
    const auto tell = [this, after](const std::optional<Result<MatchCount>>& matching) {
        setEffects(mode() == Mode::Edit ? consumerEditEffects(m_picture, base(), after, matching)
                                        : consumerCreationEffects(*m_picture.stream, after, matching));
    };
    m_counting.cancel();
    if (query)
        m_counting = m_service.count(*query, {.ended = [tell](const auto& counted) { tell(counted); }});
    else
        tell(std::nullopt);
}

ConfigTarget ConsumerConfigDialog::target() const
{
    return {m_key.stream, m_key.consumer, incarnationOf(*m_picture.consumer)};
}

ConfigCreation ConsumerConfigDialog::creation(const QByteArray& config) const
{
    return {m_key.stream, ConsumerName{nameIn(config)}, config};
}

ChangeDialog::Words ConsumerConfigDialog::words() const
{
    if (mode() == Mode::Edit)
        return {tr("The consumer was changed."), tr("The consumer was not changed as wanted: %1"),
                tr("It is not known whether the consumer was changed: %1")};
    const QString durable = form().text("durable_name").trimmed();
    const QString name = displayName(durable.isEmpty() ? form().text("name").trimmed() : durable);
    return {tr("The consumer %1 was created.").arg(name), tr("The consumer was not created as wanted: %1"),
            tr("It is not known whether the consumer was created: %1")};
}

ChangeDialog::Words ConsumerConfigDialog::backWords() const
{
    return {tr("The consumer's configuration was put back."), tr("The consumer's configuration was not put back: %1"),
            tr("It is not known whether the consumer's configuration was put back: %1")};
}

} // namespace jetlag
