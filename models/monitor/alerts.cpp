// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/alerts.h"

#include "domain/incarnation.h"
#include "domain/streamhealth.h"
#include "domain/subject.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::AlertWatch)
};

/// Ok, Warning, Critical: what is shown as a notice is nobody's alarm.
Severity alarming(Severity severity)
{
    return severity == Severity::Warning || severity == Severity::Critical ? severity : Severity::Ok;
}

bool isWorse(Severity a, Severity b)
{
    return static_cast<int>(a) > static_cast<int>(b);
}

} // namespace

void AlertWatch::judge(const Key& key, Severity severity, const QString& status, const QString& text, Steady now)
{
    severity = alarming(severity);
    const auto known = m_states.find(key);
    if (known == m_states.end()) {
        if (severity != Severity::Ok)
            m_states[key] = {Severity::Ok, severity, now, status, text, now, false};
        return;
    }
    State& state = known->second;
    state.hasGone = false;
    if (severity != state.present) {
        // From worse to bad is no recovery yet, and the time in the worse state counts for the bad one.
        const bool staysBad = severity != Severity::Ok && state.present != Severity::Ok;
        if (!staysBad || isWorse(severity, state.present))
            state.since = now;
        if (!staysBad && severity != Severity::Ok && state.alerted == Severity::Ok)
            state.begun = now;
        state.present = severity;
    }
    if (severity != Severity::Ok) {
        state.status = status;
        state.text = text;
    }
}

std::chrono::nanoseconds AlertWatch::neededBy(const Key& key, const State& state) const
{
    if (state.present == Severity::Critical || state.hasGone)
        return mustLast;
    const auto past = m_past.find(key);
    return past == m_past.end() ? std::chrono::nanoseconds(warningLasts)
                                : std::max<std::chrono::nanoseconds>(warningLasts, 2 * past->second.lasted);
}

/// What has gone is the change events' news, but durable consumers that went with their stream: their workers pull for
/// nothing.
void AlertWatch::judgeGone(const Delta& delta, const SnapshotPtr& before, Steady now)
{
    std::map<StreamName, int> lost;
    for (const ConsumerKey& key : delta.consumers.removed) {
        m_states.erase({key.stream, key.consumer});
        m_past.erase({key.stream, key.consumer});
        if (!before->consumers.at(key)->facts->config.isDurable())
            continue;
        const auto was = before->streams.find(key.stream);
        const auto is = m_last->streams.find(key.stream);
        if (is == m_last->streams.end())
            ++lost[key.stream];
        else if (was != before->streams.end() && isRecreated(was->second->facts->created, is->second->facts->created))
            m_states[{key.stream, key.consumer}] = {
                Severity::Ok,
                Severity::Critical,
                now,
                QStringLiteral("gone"),
                Words::tr("The durable consumer is gone: its stream was deleted and created anew. Its workers pull for "
                          "nothing until it is created again."),
                now,
                true};
    }
    for (const StreamName& name : delta.streams.removed) {
        std::erase_if(m_states, [&name](const auto& entry) { return entry.first.stream == name; });
        m_past.erase({name, std::nullopt});
        if (const auto found = lost.find(name); found != lost.end())
            m_states[{name, std::nullopt}] = {
                Severity::Ok,
                Severity::Warning,
                now,
                QStringLiteral("gone"),
                Words::tr("The stream is gone, and %n durable consumer(s) with it.", nullptr, found->second),
                now,
                true};
    }
}

std::vector<Alert> AlertWatch::update(const SnapshotPtr& snapshot, Steady now, Timestamp at)
{
    const SnapshotPtr before = std::exchange(m_last, snapshot);
    const Delta delta = diff(before, snapshot);
    const auto judgeConsumer = [&](const ConsumerRowPtr& row) {
        const auto& assessment = row->assessment;
        if (row->isMissing || assessment.status == ConsumerStatus::Unknown)
            return;
        judge({row->facts->key.stream, row->facts->key.consumer}, severityOf(assessment.status),
              statusKeyword(assessment.status),
              QString(statusText(assessment.status) + QStringLiteral(": ") + causeText(assessment, *row->facts)), now);
    };
    const auto judgeStream = [&](const StreamRowPtr& row) {
        if (row->isOld())
            return;
        const auto trouble = healthOf(*row).trouble;
        const bool isTroubled = trouble != StreamHealth::Trouble::None;
        const Severity severity = row->breach && row->breach->isCritical ? Severity::Critical
                                  : row->breach || isTroubled            ? Severity::Warning
                                                                         : Severity::Ok;
        const QString text = row->breach ? breachText(*row->breach)
                                         : troubleText(trouble, row->facts->replicationTrouble.value_or(QString()));
        judge({row->facts->name(), std::nullopt}, severity,
              row->breach || !isTroubled ? statusKeyword(ConsumerStatus::OverThreshold) : QStringLiteral("troubled"),
              text, now);
    };
    for (const auto& rows : {delta.consumers.added, delta.consumers.changed})
        std::for_each(rows.begin(), rows.end(), judgeConsumer);
    for (const auto& rows : {delta.streams.added, delta.streams.changed})
        std::for_each(rows.begin(), rows.end(), judgeStream);
    judgeGone(delta, before, now);
    std::erase_if(m_past, [now](const auto& entry) { return now - entry.second.end > remembered; });

    std::vector<Alert> alerts;
    for (auto entry = m_states.begin(); entry != m_states.end();) {
        auto& [key, state] = *entry;
        const auto lasts = now - state.since;
        bool isSettled = false;
        if (state.hasGone && lasts > remembered) {
            isSettled = true; // nobody brings it back
        } else if (state.present != Severity::Ok) {
            if (isWorse(state.present, state.alerted) && lasts >= neededBy(key, state)) {
                state.alerted = state.present;
                alerts.push_back(
                    {key.stream, key.consumer, state.present, false, state.status, displayText(state.text), at});
            }
        } else if (state.alerted == Severity::Ok) {
            isSettled = true; // came and went: nothing was told
        } else if (lasts >= mustRecover) {
            alerts.push_back({key.stream, key.consumer, state.alerted, true, QStringLiteral("recovered"),
                              Words::tr("Recovered."), at});
            m_past[key] = {state.since - state.begun, now};
            isSettled = true;
        }
        entry = isSettled ? m_states.erase(entry) : std::next(entry);
    }
    return alerts;
}

Event eventOf(const Alert& alert)
{
    return {alert.at,           alert.isOver ? Severity::Ok : alert.severity,
            Event::Kind::Alert, eventSubject(alert.stream, alert.consumer),
            alert.text,         {}};
}

} // namespace jetlag
