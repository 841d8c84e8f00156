// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Purges, and deletions one by one, by chance: what was previewed goes and nothing that came later, and what was told
// is so.
#include "integration/truthworld.h"
#include "support/heard.h"

#include <set>

namespace jetlag::test {
namespace {

const QString name = QStringLiteral("P");
const StreamName stream{name};
using End = PurgeOutcome::End;

class PurgeTruth
{
public:
    explicit PurgeTruth(World& world)
        : w(world)
        , isOneByOne(world.chance(50))
    {
    }
    void run();

private:
    void fill();
    std::optional<PurgePreview> preview(const PurgeScope& scope);
    PurgeScope scopeByChance();
    void addLater();
    void takeOne();
    void makeAnew();
    bool isMatched(const QByteArray& id, uint64_t sequence, const PurgeScope& scope) const;
    void judge(const Result<PurgeOutcome>& told);
    void judgeEnd(const PurgeOutcome& outcome, uint64_t there);

    World& w;
    const bool isOneByOne;
    int limit = 0; ///< max_msgs; 0: none
    std::map<uint64_t, QByteArray> messages;
    std::map<QByteArray, QString> subjects;
    std::set<QByteArray> previewed;
    std::set<QByteArray> mustStay;
    uint64_t taken = 0; ///< of what was previewed, by others
    bool isAnother = false;
    bool isStopped = false;
    int made = 0;
};

void PurgeTruth::fill()
{
    const int total = 10 + w.number(60);
    for (int i = 0; i < total; ++i) {
        const QByteArray id = "message-" + QByteArray::number(++made);
        const QString subject = w.oneOf({QStringLiteral("p.a"), QStringLiteral("p.b")});
        if (const auto at = w.publish(subject, id)) {
            messages[at->value] = id;
            subjects[id] = subject;
        }
    }
    // Holes.
    for (int i = w.number(total / 2); i > 0 && !messages.empty(); --i) {
        const auto hole = std::next(messages.begin(), w.number(static_cast<int>(messages.size())));
        (void)w.others().call(QStringLiteral("STREAM.MSG.DELETE.P"),
                              "{\"seq\":" + QByteArray::number(qulonglong(hole->first)) + "}");
        messages.erase(hole);
    }
}

PurgeScope PurgeTruth::scopeByChance()
{
    PurgeScope scope;
    if (w.chance(40))
        scope.filter = QStringLiteral("p.a");
    if (w.chance(25))
        scope.upTo = Sequence{1 + static_cast<uint64_t>(w.number(made + 2))};
    else if (w.chance(25))
        scope.keep = static_cast<uint64_t>(1 + w.number(made));
    return scope;
}

std::optional<PurgePreview> PurgeTruth::preview(const PurgeScope& scope)
{
    Heard<NoProgress, Result<PurgePreview>> heard;
    const auto work = w.program().purge.preview(stream, scope, heard.listener());
    (void)heard.waitForEnd();
    return heard.outcome && *heard.outcome ? std::optional(**heard.outcome) : std::nullopt;
}

void PurgeTruth::addLater()
{
    const QByteArray id = "later-" + QByteArray::number(++made);
    const auto at = w.publish(w.oneOf({QStringLiteral("p.a"), QStringLiteral("p.b")}), id);
    if (!at)
        return;
    mustStay.insert(id);
    messages[at->value] = id;
    const auto facts = limit > 0 ? w.others().stream(name) : nullptr;
    // The limit takes the oldest.
    while (facts && !messages.empty() && messages.begin()->first < facts->state.first.value) {
        taken += previewed.count(messages.begin()->second);
        mustStay.erase(messages.begin()->second);
        messages.erase(messages.begin());
    }
}

void PurgeTruth::takeOne()
{
    if (isAnother || messages.empty())
        return;
    const auto one = std::next(messages.begin(), w.number(static_cast<int>(messages.size())));
    const auto answer = w.others().call(QStringLiteral("STREAM.MSG.DELETE.P"),
                                        "{\"seq\":" + QByteArray::number(qulonglong(one->first)) + "}");
    if (answer.contains("\"success\":true")) {
        taken += previewed.count(one->second);
        mustStay.erase(one->second);
        w.note(QStringLiteral("another program deletes %1").arg(QString::fromUtf8(one->second)));
    }
    messages.erase(one);
}

void PurgeTruth::makeAnew()
{
    isAnother = w.recreate(name);
    mustStay.clear();
    messages.clear();
    for (int i = 0; i < 80; ++i)
        addLater();
}

bool PurgeTruth::isMatched(const QByteArray& id, uint64_t sequence, const PurgeScope& scope) const
{
    if (scope.filter && subjects.at(id) != *scope.filter)
        return false;
    if (scope.upTo)
        return sequence < scope.upTo->value;
    if (!scope.keep)
        return true;
    uint64_t newer = 0;
    for (const auto& [other, otherId] : messages)
        newer += other > sequence && (!scope.filter || subjects.at(otherId) == *scope.filter) ? 1 : 0;
    return newer >= *scope.keep;
}

void PurgeTruth::judge(const Result<PurgeOutcome>& told)
{
    const auto now = w.contents(name);
    const auto facts = w.others().stream(name);
    if (!now || !facts) {
        w.wrong(QStringLiteral("the stream cannot be read at the end"));
        return;
    }
    // The limit takes the oldest.
    const bool isFull = limit > 0 && facts->state.messages >= static_cast<uint64_t>(limit);
    for (const QByteArray& id : mustStay) {
        if (now->count(id) == 0 && !isFull)
            w.wrong(QStringLiteral("%1 was not to be touched, but is gone").arg(QString::fromUtf8(id)));
    }
    if (isAnother)
        return;
    uint64_t there = 0;
    for (const QByteArray& id : previewed)
        there += now->count(id);
    if (told) {
        judgeEnd(*told, there);
    } else {
        w.note(QStringLiteral("it did not begin: ") + told.error().summary);
        if (!isFull)
            w.check(there + taken >= previewed.size(),
                    QStringLiteral("nothing was done, it was told, but %1 of %2 are there")
                        .arg(there)
                        .arg(previewed.size()));
    }
}

void PurgeTruth::judgeEnd(const PurgeOutcome& outcome, uint64_t there)
{
    w.note(QStringLiteral("it ends as %1: deleted %2, gone %3, refused %4, unknown %5, left %6 of %7; there: %8")
               .arg(static_cast<int>(outcome.end))
               .arg(outcome.deleted)
               .arg(outcome.gone)
               .arg(outcome.refused)
               .arg(outcome.unknown)
               .arg(outcome.left)
               .arg(outcome.previewed)
               .arg(there));
    w.check(outcome.previewed == previewed.size(),
            QStringLiteral("%1 were previewed, told %2").arg(previewed.size()).arg(outcome.previewed));
    w.check(outcome.settled() + outcome.left == outcome.previewed,
            QStringLiteral("the parts make %1 of %2").arg(outcome.settled() + outcome.left).arg(outcome.previewed));
    // A killed server forgets what it has confirmed, and nobody hears of it whose answers came before.
    w.check(w.wasServerKilled() || there <= outcome.left + outcome.unknown + outcome.refused,
            QStringLiteral("%1 are there, %2 were said to be").arg(there).arg(outcome.left + outcome.refused));
    if (limit == 0)
        w.check(there + taken >= outcome.left,
                QStringLiteral("%1 are there, %2 were said to be").arg(there).arg(outcome.left));
    w.check(w.wasServerKilled() || outcome.end != End::Done || there == 0,
            QStringLiteral("it is done, it was told, but %1 are there").arg(there));
    w.check(outcome.refused == 0, QStringLiteral("%1 were refused, though nothing refuses").arg(outcome.refused));
    w.check(isStopped || (outcome.end != End::Unknown && outcome.unknown == 0),
            QStringLiteral("unknown, it was told, though it can be looked for"));
    w.check(isStopped || outcome.end != End::Stopped, QStringLiteral("nobody stopped it"));
    w.check(!outcome.isSeen || outcome.end != End::NotDone || there > 0,
            QStringLiteral("not done, it was told, but nothing is there"));
}

void PurgeTruth::run()
{
    w.note(isOneByOne ? QStringLiteral("deletion one by one") : QStringLiteral("a purge"));
    QByteArray config = w.chance(30) ? R"("storage":"file","max_age":600000000000)" : R"("storage":"file")";
    if (w.chance(20)) {
        limit = 20 + w.number(60);
        config += ",\"max_msgs\":" + QByteArray::number(limit);
    }
    if (!w.makeStream(name, QStringLiteral("p.>"), config)) {
        w.wrong(QStringLiteral("the stream could not be made"));
        return;
    }
    fill();
    if (limit > 0) {
        while (messages.size() > static_cast<size_t>(limit))
            messages.erase(messages.begin());
        const auto facts = w.others().stream(name);
        std::erase_if(messages, [&](const auto& entry) { return facts && entry.first < facts->state.first.value; });
    }
    const PurgeScope scope = scopeByChance();
    const auto seen = preview(scope);
    if (!seen) {
        w.wrong(QStringLiteral("no preview although all is well"));
        return;
    }
    for (const auto& [sequence, id] : messages)
        (isMatched(id, sequence, scope) ? previewed : mustStay).insert(id);
    w.check(seen->messages == previewed.size(),
            QStringLiteral("the preview says %1, there are %2").arg(seen->messages).arg(previewed.size()));
    for (int i = w.number(6); i > 0; --i) {
        if (w.chance(60))
            addLater();
        else
            takeOne();
    }
    if (w.chance(10))
        makeAnew();
    w.forgetKills();
    w.note(QStringLiteral("it begins"));
    w.lightFuse();
    Heard<PurgeProgress, Result<PurgeOutcome>> heard;
    Purge work = isOneByOne ? w.program().purge.deleteOneByOne(*seen, heard.listener())
                            : w.program().purge.purge(*seen, heard.listener());
    const auto hasEnded = [&heard] { return heard.outcome.has_value(); };
    const std::vector<std::function<void()>> doings{[this] { addLater(); }, [this] { takeOne(); },
                                                    [this] {
                                                        if (!isAnother && w.chance(20))
                                                            w.outage([this] { makeAnew(); });
                                                    },
                                                    [&] {
                                                        if (!w.chance(20))
                                                            return;
                                                        isStopped = true;
                                                        work.stop();
                                                        w.note(QStringLiteral("it is stopped"));
                                                    }};
    if (w.chance(10)) {
        w.live(w.number(100));
        w.fault();
        w.killProgram();
        w.heal();
        w.live(300);
        const auto now = w.contents(name);
        const auto facts = w.others().stream(name);
        const bool isFull = limit > 0 && facts && facts->state.messages >= static_cast<uint64_t>(limit);
        for (const QByteArray& id : mustStay)
            w.check(isFull || (now && now->count(id) == 1),
                    QStringLiteral("%1 was not to be touched, but is gone").arg(QString::fromUtf8(id)));
        return;
    }
    w.check(w.liveUntil(hasEnded, doings, 1 + w.number(8)), QStringLiteral("it never ended"));
    w.live(50);
    if (hasEnded())
        judge(*heard.outcome);
}

} // namespace

void purgeScript(World& world)
{
    PurgeTruth(world).run();
}

} // namespace jetlag::test
