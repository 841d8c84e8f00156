// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/evaluate.h"

#include "health/rulekit.h"

namespace jetlag {
namespace {

using health::Words;
using Need = HealthRule::Need;

/// Rules of one kind of thing, with what they ask.
template <typename Check>
struct RuleOf
{
    const HealthRule* rule;
    Check check;
};

template <typename Check>
const std::vector<RuleOf<Check>>& rulesOf()
{
    static const std::vector<RuleOf<Check>> rules = [] {
        std::vector<RuleOf<Check>> found;
        for (const HealthRule& rule : allRules()) {
            if (const auto* check = std::get_if<Check>(&rule.check))
                found.push_back({&rule, *check});
        }
        return found;
    }();
    return rules;
}

template <typename Row>
const char* whatLacks(Need need, const Row& row)
{
    if (need >= Need::Config && row.facts->known < Known::Config)
        return QT_TRANSLATE_NOOP("jetlag::Health", "The server has not told its configuration.");
    if (need >= Need::State && (row.isOld() || row.facts->known < Known::State))
        return QT_TRANSLATE_NOOP("jetlag::Health", "Nothing new is heard of it.");
    return nullptr;
}

template <typename Check, typename Sight>
void judge(const RuleOf<Check>& rule, const Sight& sight, const FindingSubject& subject, const char* lacks,
           const std::optional<Timestamp>& created, const HealthAnswers& answers)
{
    if (lacks) {
        answers.cannotTell(*rule.rule, subject, lacks, created);
        return;
    }
    const Verdict verdict = rule.check(sight);
    if (verdict.kind == Verdict::Kind::Yes)
        answers.yes(*rule.rule, subject, verdict, created);
    else if (verdict.kind == Verdict::Kind::CannotTell)
        answers.cannotTell(*rule.rule, subject, verdict.because, created);
}

void judgeConsumer(const ConsumerSight& sight, const HealthAnswers& answers)
{
    const FindingSubject subject = sight.facts().key;
    const bool isUnwatched = sight.status() == ConsumerStatus::Unknown;
    for (const auto& rule : rulesOf<HealthRule::ConsumerCheck>()) {
        const char* lacks = whatLacks(rule.rule->need, sight.row);
        if (!lacks && rule.rule->need == Need::Watched && isUnwatched)
            lacks = QT_TRANSLATE_NOOP("jetlag::Health", "It has not been watched long enough.");
        judge(rule, sight, subject, lacks, sight.facts().created, answers);
    }
}

} // namespace

void evaluate(const Snapshot& snapshot, const HealthContext& context, const HealthAnswers& answers)
{
    const Timestamp now = snapshot.takenAt + snapshot.serverAhead;
    auto consumer = snapshot.consumers.begin();
    for (const auto& [name, row] : snapshot.streams) {
        std::vector<const ConsumerRow*> consumers;
        // Both are sorted; consumers of a stream that is not listed are judged without it.
        for (; consumer != snapshot.consumers.end() && !(name < consumer->first.stream); ++consumer) {
            const bool isOfIt = consumer->first.stream == name;
            judgeConsumer({snapshot, *consumer->second, isOfIt ? row.get() : nullptr, now}, answers);
            if (isOfIt)
                consumers.push_back(consumer->second.get());
        }
        const StreamSight sight{snapshot, *row, consumers, now};
        for (const auto& rule : rulesOf<HealthRule::StreamCheck>())
            judge(rule, sight, name, whatLacks(rule.rule->need, *row), row->facts->created, answers);
    }
    for (; consumer != snapshot.consumers.end(); ++consumer)
        judgeConsumer({snapshot, *consumer->second, nullptr, now}, answers);
    for (const auto& rule : rulesOf<HealthRule::AccountCheck>())
        judge(rule, AccountSight{snapshot, context}, {}, nullptr, std::nullopt, answers);
}

QString becauseText(const char* because)
{
    return Words::tr(because);
}

} // namespace jetlag
