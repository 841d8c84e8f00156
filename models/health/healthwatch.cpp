// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/healthwatch.h"

#include "domain/incarnation.h"
#include "health/rulekit.h"

namespace jetlag {
namespace {

/// By rule, and by the reason. There may be one for every rule and consumer: each is counted, and one is put in words.
class Unknowns
{
public:
    void add(const HealthRule& rule, const FindingSubject& subject, const char* because)
    {
        CannotTell& one = m_all[{&rule, because}];
        if (one.subjects++ > 0)
            return;
        one.rule = &rule;
        one.because = becauseText(because);
        one.example = subject;
    }
    std::vector<CannotTell> take()
    {
        std::vector<CannotTell> all;
        for (auto& [key, one] : m_all)
            all.push_back(std::move(one));
        return all;
    }

private:
    std::map<std::pair<const HealthRule*, const char*>, CannotTell> m_all;
};

} // namespace

HealthReportPtr HealthWatch::update(const Snapshot& snapshot, const HealthContext& context, Steady now)
{
    ++m_round;
    Unknowns unknowns;
    const Timestamp at = snapshot.takenAt + snapshot.serverAhead;
    HealthAnswers answers;
    answers.yes = [&](const HealthRule& rule, const FindingSubject& subject, const Verdict& verdict,
                      const std::optional<Timestamp>& created) { take(rule, subject, verdict, created, now, at); };
    answers.cannotTell = [&](const HealthRule& rule, const FindingSubject& subject, const char* because,
                             const std::optional<Timestamp>& created) {
        if (!keepOld(rule, subject, created))
            unknowns.add(rule, subject, because);
    };
    evaluate(snapshot, context, answers);
    auto report = std::make_shared<HealthReport>();
    std::vector<std::pair<const HealthRule*, FindingSubject>> tooYoung;
    report->findings = sweep(tooYoung);
    for (const auto& [rule, subject] : tooYoung)
        unknowns.add(*rule, subject,
                     QT_TRANSLATE_NOOP("jetlag::Health", "It is so now, and has not lasted long enough to count."));
    report->cannotTell = unknowns.take();
    report->rules = allRules().size();
    report->at = snapshot.takenAt;
    for (const Error& problem : snapshot.problems)
        report->incomplete << problem.summary;
    report->incomplete.removeDuplicates();
    return report;
}

/// What was not found this time is gone.
std::vector<FindingPtr> HealthWatch::sweep(std::vector<std::pair<const HealthRule*, FindingSubject>>& tooYoung)
{
    std::vector<FindingPtr> findings;
    for (auto& [rule, states] : m_states) {
        std::erase_if(states, [this](const auto& state) { return state.second.round != m_round; });
        for (const auto& [subject, state] : states) {
            if (state.finding)
                findings.push_back(state.finding);
            else
                tooYoung.emplace_back(rule, subject);
        }
    }
    return findings;
}

void HealthWatch::take(const HealthRule& rule, const FindingSubject& subject, const Verdict& verdict,
                       const std::optional<Timestamp>& created, Steady now, Timestamp at)
{
    const auto [place, isNew] = m_states[&rule].try_emplace(subject);
    State& state = place->second;
    const bool isAnother = state.finding && isRecreated(state.finding->created, created);
    if (isNew || isAnother) {
        state = {};
        state.begun = now;
        state.seen = at;
    }
    state.round = m_round;
    if (now - state.begun < rule.mustLast)
        return;
    Finding finding;
    finding.rule = &rule;
    finding.subject = subject;
    finding.severity = verdict.severity;
    finding.evidence = verdict.evidence;
    finding.advice = !verdict.advice.isEmpty() ? verdict.advice
                     : *rule.advice            ? health::Words::tr(rule.advice)
                                               : QString();
    finding.remedy = rule.remedy;
    finding.isSinceKnown = verdict.since.has_value();
    finding.since = verdict.since.value_or(state.seen);
    finding.created = created;
    if (!state.finding || !(*state.finding == finding))
        state.finding = std::make_shared<const Finding>(std::move(finding));
}

bool HealthWatch::keepOld(const HealthRule& rule, const FindingSubject& subject,
                          const std::optional<Timestamp>& created)
{
    const auto states = m_states.find(&rule);
    if (states == m_states.end() || states->second.empty())
        return false;
    const auto known = states->second.find(subject);
    if (known == states->second.end() || !known->second.finding || isRecreated(known->second.finding->created, created))
        return false;
    known->second.round = m_round;
    if (!known->second.finding->isOld) {
        Finding old = *known->second.finding;
        old.isOld = true;
        known->second.finding = std::make_shared<const Finding>(std::move(old));
    }
    return true;
}

} // namespace jetlag
