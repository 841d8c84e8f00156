// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Replays and discards by chance: each letter ends in one place, and what was told of it is so.
#include "deadletters/replayhelp.h"
#include "integration/truthworld.h"
#include "support/worker.h"

#include <set>

namespace jetlag::test {
namespace {

const QString dlq = QStringLiteral("DLQ");
const QString target = QStringLiteral("WORK");
const StreamName source{dlq};

/// What the target is like, and what that does to what it holds.
struct Kind
{
    const char* name;
    const char* config;
    bool forgets = false; ///< what it has taken may be gone later, by its own rules
    bool refuses = false;
};
const Kind kinds[] = {
    {"plain", R"("duplicate_window":120000000000)"},
    {"short window", R"("duplicate_window":100000000)"},
    {"window of 6 s", R"("duplicate_window":6000000000)"},
    {"the newest 7", R"("max_msgs":7)", true},
    {"one a subject", R"("max_msgs_per_subject":1,"duplicate_window":100000000)", true},
    {"expires", R"("max_age":1500000000,"duplicate_window":100000000)", true},
    {"work queue", R"("retention":"workqueue","duplicate_window":100000000)", true},
    {"full", R"("max_msgs":9,"discard":"new","duplicate_window":100000000)", false, true},
};

class ReplayTruth
{
public:
    explicit ReplayTruth(World& world)
        : w(world)
        , kind(kinds[world.number(static_cast<int>(std::size(kinds)))])
        , keepsIds(world.chance(20))
    {
    }
    void run();

private:
    bool addLetters(int count);
    void others(std::vector<std::function<void()>>& doings);
    void job(bool isLast);
    void judge(const ReplayRun& run, const std::map<QByteArray, int>& dlqBefore,
               const std::map<QByteArray, int>& workBefore, bool isLast);
    void takeWork();
    void checkEnd();
    std::optional<ReplayPlan> plan();
    bool isThere(const std::map<QByteArray, int>& where, const QByteArray& id) const { return where.count(id) > 0; }

    World& w;
    const Kind& kind;
    const bool keepsIds;                    ///< all jobs of it: two ids of one letter are two messages to the target
    std::map<uint64_t, QByteArray> letters; ///< of this life of the dead letters
    std::set<QByteArray> ids;               ///< of all letters there ever were
    std::set<QByteArray> destroyed;         ///< by the script
    uint64_t foreign = 0;                   ///< messages of others in the target
    uint64_t perhapsForeign = 0;
    bool isTargetAnother = false;
    int made = 0;
};

bool ReplayTruth::addLetters(int count)
{
    for (int i = 0; i < count; ++i) {
        const QByteArray id = "letter-" + QByteArray::number(++made);
        MessageHeaders headers;
        headers.add("Original-Subject", "work." + QByteArray::number(w.number(4)));
        headers.add("Error", "by chance");
        headers.add("Nats-Msg-Id", "own-" + id);
        const auto at = w.publish(QStringLiteral("dlq"), id, headers);
        if (!at)
            return false;
        letters[at->value] = id;
        ids.insert(id);
    }
    return true;
}

/// A worker acknowledges what is in a work queue.
void ReplayTruth::takeWork()
{
    const auto facts = w.others().stream(target);
    if (!facts || facts->state.messages == 0)
        return;
    Worker worker;
    if (!worker.connectTo(w.serverUrl()))
        return;
    for (const QByteArray& ack : worker.take(
             target, QStringLiteral("w"), 1 + w.number(static_cast<int>(std::min<uint64_t>(5, facts->state.messages)))))
        (void)worker.settle(ack);
    w.note(QStringLiteral("a worker acknowledges some"));
}

void ReplayTruth::others(std::vector<std::function<void()>>& doings)
{
    doings.push_back([this] {
        const QByteArray id = "other-" + QByteArray::number(++made);
        ++(w.publish(QStringLiteral("work.%1").arg(w.number(4)), id) ? foreign : perhapsForeign);
        w.note(QStringLiteral("another program publishes to the target"));
    });
    doings.push_back([this] {
        (void)addLetters(1);
        w.note(QStringLiteral("another letter dies"));
    });
    if (QByteArray(kind.config).contains("workqueue"))
        doings.push_back([this] { takeWork(); });
}

std::optional<ReplayPlan> ReplayTruth::plan()
{
    ReplayRequest request;
    request.source = source;
    request.all = true;
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (auto planned = planOf(w.program().replay, request))
            return planned;
        w.heal();
        w.live(500);
    }
    return std::nullopt;
}

void ReplayTruth::job(bool isLast)
{
    (void)QTest::qWaitFor([this] { return w.program().isConnected(); }, 30000);
    const auto planned = plan();
    if (!planned) {
        w.wrong(QStringLiteral("no plan although all is well"));
        return;
    }
    ReplayRequest request;
    request.source = source;
    request.all = true;
    request.seen = planned->seen;
    request.removeAfterConfirmed = isLast || w.chance(85);
    if (!isLast && w.chance(60))
        request.ratePerSecond = w.chance(30) ? 3 + w.number(6) : 10 + w.number(60);
    if (keepsIds)
        request.messageId = MessageIdChoice::Keep;
    if (!isLast && w.chance(25)) {
        request.all = false;
        for (const auto& [sequence, id] : letters) {
            if (w.chance(60))
                request.sequences.push_back(Sequence{sequence});
        }
    }
    const auto before = w.contents(dlq);
    const auto workBefore = w.contents(target);
    if (!before || !workBefore) {
        w.wrong(QStringLiteral("the streams cannot be read"));
        return;
    }
    bool isAnotherSource = false;
    const auto makeSourceAnew = [&](int pause) {
        const auto was = w.contents(dlq);
        for (const auto& [id, count] : was.value_or(std::map<QByteArray, int>{}))
            destroyed.insert(id);
        letters.clear();
        isAnotherSource = w.recreate(dlq);
        QTest::qWait(pause);
        (void)addLetters(3 + w.number(30)); // under the same numbers
    };
    if (!isLast && w.chance(8))
        makeSourceAnew(0);
    w.forgetKills();
    w.note(isLast ? QStringLiteral("the last replay begins") : QStringLiteral("a replay begins"));
    if (!isLast)
        w.lightFuse();
    ReplayRun run(w.program().replay, request);
    const auto hasEnded = [&run] { return run.end || run.problem; };
    if (isLast) {
        w.check(QTest::qWaitFor(hasEnded, 90000), QStringLiteral("the last replay never ended"));
    } else {
        std::vector<std::function<void()>> doings;
        others(doings);
        if (w.chance(40))
            doings.push_back([&] {
                if (isAnotherSource)
                    return;
                if (w.chance(50))
                    w.outage([&] { makeSourceAnew(0); });
                else
                    makeSourceAnew(1100); // nothing on the server binds what is on its way to one life
            });
        if (w.chance(10))
            doings.push_back([&] {
                if (isTargetAnother)
                    return;
                w.outage([&] {
                    isTargetAnother = w.recreate(target);
                    foreign = perhapsForeign = 0;
                });
            });
        const int steps = 1 + w.number(8);
        if (w.chance(25)) {
            for (int step = 0; step < steps && !hasEnded(); ++step) {
                w.live(w.number(150));
                w.fault();
            }
            w.killProgram();
            w.heal();
            w.live(300);
            return;
        }
        const bool isToStop = w.chance(15);
        if (isToStop) {
            for (int step = 0; step < steps && !hasEnded(); ++step) {
                w.live(w.number(150));
                w.fault();
            }
            w.note(QStringLiteral("the replay is stopped"));
            run.work.stop();
        }
        w.check(w.liveUntil(hasEnded, doings, steps), QStringLiteral("a replay never ended"));
    }
    if (!hasEnded())
        return;
    w.live(50);
    if (isAnotherSource) {
        // Whatever it did before: nothing of the new life.
        const auto now = w.contents(dlq);
        const auto work = w.contents(target);
        for (const auto& [sequence, id] : letters) {
            w.check(now && isThere(*now, id),
                    QStringLiteral("%1 of a new life was removed").arg(QString::fromUtf8(id)));
            w.check(work && !isThere(*work, id),
                    QStringLiteral("%1 of a new life was sent").arg(QString::fromUtf8(id)));
        }
        return;
    }
    if (run.end)
        judge(run, *before, *workBefore, isLast);
    else
        w.check(!isLast, QStringLiteral("the last replay could not begin: ") + run.problem->summary);
}

/// What was told of a job that came to its end.
void ReplayTruth::judge(const ReplayRun& run, const std::map<QByteArray, int>& dlqBefore,
                        const std::map<QByteArray, int>& workBefore, bool isLast)
{
    const ReplayProgress& end = *run.end;
    const auto now = w.contents(dlq);
    const auto work = w.contents(target);
    if (!now || !work) {
        w.wrong(QStringLiteral("the streams cannot be read"));
        return;
    }
    w.note(QStringLiteral("it ends: total %1, replayed %2, already %3, failed %4, unknown %5, skipped %6, removed %7, "
                          "kept %8")
               .arg(end.total)
               .arg(end.replayed)
               .arg(end.alreadyReplayed)
               .arg(end.failed)
               .arg(end.unknown)
               .arg(end.skipped)
               .arg(end.removed)
               .arg(end.kept));
    if (end.state == ReplayProgress::State::Finished && !end.stopped)
        w.check(end.done() == end.total, QStringLiteral("it finished with %1 of %2").arg(end.done()).arg(end.total));
    else
        w.check(end.done() <= end.total, QStringLiteral("%1 of %2 done").arg(end.done()).arg(end.total));
    uint64_t gone = 0;
    for (const auto& [id, count] : dlqBefore)
        gone += isThere(*now, id) ? 0 : 1;
    uint64_t unknownRemovals = 0;
    for (const QString& text : run.texts)
        unknownRemovals += text.startsWith(QStringLiteral("Replayed; whether it was removed")) ? 1 : 0;
    w.check(gone <= end.removed + unknownRemovals,
            QStringLiteral("%1 letters are gone, %2 were said to be removed").arg(gone).arg(end.removed));
    // A killed server forgets confirmed deletions.
    if (!w.wasServerKilled())
        w.check(gone >= end.removed,
                QStringLiteral("%1 letters are gone, %2 were said to be removed").arg(gone).arg(end.removed));
    if (isLast && !kind.forgets && !kind.refuses && !isTargetAnother)
        w.check(now->empty(),
                QStringLiteral("%1 letters are left after a replay with nothing in its way").arg(now->size()));
    for (const auto& [sequence, told] : run.outcomes) {
        const auto letter = letters.find(sequence);
        if (letter == letters.end())
            continue;
        const QByteArray& id = letter->second;
        const auto says = [&](const char* what) {
            w.wrong(QStringLiteral("%1: %2 \"%3\"").arg(QString::fromUtf8(id), QLatin1String(what), told.front().text));
        };
        switch (told.front().outcome) {
        case ReplayOutcome::Replayed:
        case ReplayOutcome::AlreadyReplayed:
            if (!kind.forgets && !isTargetAnother && !isThere(*work, id))
                says("is not in its target, but it was told");
            break;
        case ReplayOutcome::Failed:
            if (!isThere(workBefore, id) && isThere(*work, id))
                says("is in its target, but it was told");
            break;
        case ReplayOutcome::Unknown:
            // The target holds all it ever took: whoever looks, knows.
            if (isLast && !kind.forgets && !isTargetAnother)
                says("could be known, but it was told");
            break;
        case ReplayOutcome::Duplicate:
            says("has an id that nobody else used, but it was told");
            break;
        case ReplayOutcome::Discarded:
            says("was to be replayed, but it was told");
            break;
        case ReplayOutcome::Skipped:
            if (isThere(*now, id) && isLast)
                says("is there, but it was told");
            break;
        }
    }
}

void ReplayTruth::checkEnd()
{
    const auto dead = w.contents(dlq);
    const auto work = w.contents(target);
    if (!dead || !work) {
        w.wrong(QStringLiteral("the streams cannot be read at the end"));
        return;
    }
    uint64_t sent = 0;
    for (const QByteArray& id : ids) {
        const auto held = work->find(id);
        if (held != work->end() && held->second > 1)
            w.wrong(QStringLiteral("%1 is in its target %2 times").arg(QString::fromUtf8(id)).arg(held->second));
        const bool isDead = isThere(*dead, id);
        sent += isDead ? 0 : 1;
        const bool mayBeGone = destroyed.count(id) > 0 || kind.forgets || isTargetAnother;
        if (!isDead && held == work->end() && !mayBeGone)
            w.wrong(QStringLiteral("%1 is lost").arg(QString::fromUtf8(id)));
    }
    // Numbers of a stream are not given twice: they tell how many it took, also of what has left it.
    const uint64_t last = w.lastSequence(target);
    w.check(last <= foreign + perhapsForeign + ids.size(),
            QStringLiteral("the target took %1 messages of %2 letters and %3 others")
                .arg(last)
                .arg(ids.size())
                .arg(foreign));
    if (!isTargetAnother)
        w.check(last + destroyed.size() >= foreign + sent,
                QStringLiteral("the target took %1 messages, %2 letters left").arg(last).arg(sent));
}

void ReplayTruth::run()
{
    w.note(QStringLiteral("a target of the kind: ") + QLatin1String(kind.name));
    if (!w.makeStream(target, QStringLiteral("work.>"), kind.config) || !w.makeStream(dlq, dlq.toLower()) ||
        !addLetters(4 + w.number(20))) {
        w.wrong(QStringLiteral("the streams could not be made"));
        return;
    }
    if (QByteArray(kind.config).contains("workqueue"))
        (void)w.others().call(QStringLiteral("CONSUMER.DURABLE.CREATE.WORK.w"),
                              R"({"stream_name":"WORK","config":{"durable_name":"w","ack_policy":"explicit"}})");
    for (int jobs = 1 + w.number(3); jobs > 0; --jobs)
        job(false);
    w.heal();
    job(true);
    checkEnd();
}

} // namespace

void replayScript(World& world)
{
    ReplayTruth(world).run();
}

/// Letters that were chosen are deleted, and no others.
void discardScript(World& w)
{
    const int total = 5 + w.number(60);
    if (!w.makeStream(dlq, dlq.toLower())) {
        w.wrong(QStringLiteral("the stream could not be made"));
        return;
    }
    std::map<uint64_t, QByteArray> letters;
    for (int i = 0; i < total; ++i) {
        const QByteArray id = "letter-" + QByteArray::number(i);
        if (const auto at = w.publish(dlq.toLower(), id))
            letters[at->value] = id;
    }
    const auto facts = w.others().stream(dlq);
    if (!facts) {
        w.wrong(QStringLiteral("the stream cannot be read"));
        return;
    }
    DiscardRequest request{{}, source, incarnationOf(*facts), {}, {}};
    std::set<QByteArray> chosen;
    std::set<QByteArray> takenByOthers;
    std::set<QByteArray> mustStay;
    for (const auto& [sequence, id] : letters) {
        if (w.chance(70)) {
            request.letters.push_back({Sequence{sequence}, dlq.toLower()});
            chosen.insert(id);
        } else {
            mustStay.insert(id);
        }
    }
    int made = 0;
    const auto addLater = [&] {
        const QByteArray id = "later-" + QByteArray::number(++made);
        if (w.publish(dlq.toLower(), id))
            mustStay.insert(id);
    };
    bool isAnother = false;
    const auto makeAnew = [&] {
        isAnother = w.recreate(dlq);
        mustStay.clear();
        for (int i = 0; i < total; ++i)
            addLater();
    };
    if (w.chance(15))
        makeAnew();
    w.forgetKills();
    w.note(QStringLiteral("%1 of %2 are discarded").arg(chosen.size()).arg(total));
    w.lightFuse();
    ReplayRun run(w.program().replay, request);
    const auto hasEnded = [&run] { return run.end || run.problem; };
    bool isStopped = false;
    std::vector<std::function<void()>> doings{
        addLater,
        [&] {
            const auto letter = std::next(letters.begin(), w.number(static_cast<int>(letters.size())));
            const bool isTaken =
                !isAnother && !w.others()
                                   .call(QStringLiteral("STREAM.MSG.DELETE.") + dlq,
                                         "{\"seq\":" + QByteArray::number(qulonglong(letter->first)) + "}")
                                   .isEmpty();
            if (isTaken) {
                takenByOthers.insert(letter->second);
                mustStay.erase(letter->second);
            }
        },
        [&] {
            if (!isAnother && w.chance(20))
                w.outage(makeAnew);
        },
        [&] {
            if (w.chance(20)) {
                isStopped = true;
                run.work.stop();
                w.note(QStringLiteral("it is stopped"));
            }
        }};
    w.check(w.liveUntil(hasEnded, doings, 1 + w.number(8)), QStringLiteral("the discard never ended"));
    if (!run.end) {
        w.check(!run.problem, QStringLiteral("the discard could not begin"));
        return;
    }
    w.live(50);
    const ReplayProgress& end = *run.end;
    w.note(QStringLiteral("it ends: total %1, removed %2, skipped %3, failed %4, unknown %5")
               .arg(end.total)
               .arg(end.removed)
               .arg(end.skipped)
               .arg(end.failed)
               .arg(end.unknown));
    const auto now = w.contents(dlq);
    if (!now) {
        w.wrong(QStringLiteral("the stream cannot be read at the end"));
        return;
    }
    for (const QByteArray& id : mustStay)
        w.check(now->count(id) == 1,
                QStringLiteral("%1 was not to be touched, but is gone").arg(QString::fromUtf8(id)));
    w.check(isStopped || end.done() == end.total,
            QStringLiteral("%1 of %2 have an outcome").arg(end.done()).arg(end.total));
    w.check(isStopped || isAnother || end.unknown == 0,
            QStringLiteral("%1 are called unknown, though it can be looked for").arg(end.unknown));
    if (isAnother)
        return;
    uint64_t left = 0;
    for (const QByteArray& id : chosen)
        left += now->count(id);
    const uint64_t stay = chosen.size() - end.removed - end.skipped - end.unknown; // failed, and never begun
    w.check(left <= stay + end.unknown || w.wasServerKilled(),
            QStringLiteral("%1 are there, %2 were said to stay").arg(left).arg(stay));
    w.check(left + takenByOthers.size() >= stay,
            QStringLiteral("%1 are there, %2 were said to stay").arg(left).arg(stay));
    w.check(end.failed == 0, QStringLiteral("%1 failed, though nothing refuses").arg(end.failed));
}

} // namespace jetlag::test
