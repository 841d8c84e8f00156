// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each rule on an account where it is so, on one where it is not, though something may look like it, and on one where
// nobody can tell.
#include "health/evaluate.h"
#include "health/healthstory.h"

#include <QTest>

#include <set>

using namespace jetlag;

namespace {

struct Fixture
{
    const char* rule;
    Severity severity;
    std::string yes;
    std::string no;
    std::string unknown; ///< empty: there is always an answer
};

// Stories of consumers, in the words of domain/lagstory.h.
const std::string stopped = "{ pending 10 | samples 9 } ";
const std::string unwatched = "{ pending 10 | quiet 1 } ";
const std::string working =
    "{ pending 3 2 4 2 3 | acks 2 | delivered 100 150 200 250 300 | floor 98 148 198 248 298 | waiting 1 } ";

std::string consumer(const std::string& story, const std::string& words = "")
{
    return "S1 messages=100 consumers=1; C1 " + story + " " + words;
}

Fixture stuck(const char* rule, Severity severity, const std::string& story, const std::string& words = "")
{
    return {rule, severity, consumer("{ " + story + " }", words), consumer(working), consumer(unwatched)};
}

std::vector<Fixture> losing()
{
    const std::string s = "S1 messages=100 consumers=1 ";
    return {
        {"losing.unread", Severity::Critical, consumer("{ lossy 50 | pending 200 | samples 9 }"), consumer(stopped),
         "S1 messages=200 first=50 max-msgs=200 consumers=1; C1 { pending 10 | samples 9 | filter }"},
        {"losing.age-before-done", Severity::Critical, s + "max-age=1h; C1 " + stopped + "oldest=58m",
         s + "max-age=1h; C1 " + stopped + "oldest=20m", s + "max-age=1h; C1 " + stopped},
        {"losing.age-before-done", Severity::Warning, s + "max-age=1h; C1 " + stopped + "oldest=50m",
         s + "max-age=1h; C1 " + working + "oldest=50m", s + "only-name; C1 only-name"},
        {"losing.count-before-done", Severity::Warning, s + "max-msgs=100 in=5; C1 " + stopped,
         s + "max-msgs=100 in=5; C1 " + working, s + "max-msgs=100; C1 " + stopped},
        {"losing.bytes-before-done", Severity::Warning, s + "bytes=990 max-bytes=1000 in=5; C1 " + stopped,
         s + "bytes=500 max-bytes=1000 in=5; C1 " + stopped, s + "bytes=990 max-bytes=1000; C1 " + stopped},
        {"losing.interest-nobody", Severity::Warning, "S1 interest last-seq=9", "S1 interest last-seq=9 consumers=1",
         "S1 interest only-config"},
        {"losing.refuses-new", Severity::Critical, "S1 messages=10 max-msgs=10 discard-new",
         "S1 messages=10 max-msgs=10", "S1 only-config discard-new"},
        {"losing.soon-refuses-new", Severity::Warning, "S1 messages=95 max-msgs=100 discard-new",
         "S1 messages=100 max-msgs=100 discard-new", "S1 missing discard-new"},
        {"losing.subject-overwrites", Severity::Warning, s + "max-per-subject=1; C1 " + stopped,
         s + "max-per-subject=1; C1 " + working, s + "max-per-subject=1; C1 " + unwatched},
        {"losing.damaged", Severity::Critical, "S1 lost=3", "S1 deleted=3", "S1 only-config"},
        {"losing.publishers-untold", Severity::Notice, "S1 no-ack", "S1", "S1 only-name"},
        {"losing.removed-unused", Severity::Warning, s + "; C1 " + stopped + "inactive=1h", s + "; C1 " + stopped,
         s + "; C1 inactive=1h " + unwatched},
        {"losing.nobody-takes", Severity::Warning, "S1 workqueue messages=5",
         "S1 workqueue messages=5 consumers=1; C1 " + working, "S1 workqueue messages=5 consumers-unknown"},
        {"losing.nobody-takes", Severity::Warning,
         "S1 workqueue messages=5 consumers=1; C1 { unclaimed 5 | pending 0 | samples 3 }", "S1 workqueue",
         "S1 workqueue only-config"},
        {"losing.work-may-expire", Severity::Notice, "S1 workqueue max-age=1h", "S1 workqueue max-msgs=9 discard-new",
         "S1 only-name"},
    };
}

std::vector<Fixture> stuckOnes()
{
    const std::string s = "S1 interest messages=12 consumers=2 ";
    return {
        stuck("stuck.wall", Severity::Critical, "pending 10 20 30 | acks 1000 | delivered 1000 | waiting 5"),
        stuck("stuck.nobody-pulls", Severity::Critical, "pending 10 | samples 9"),
        stuck("stuck.nobody-listens", Severity::Critical, "pending 10 | push | samples 3"),
        stuck("stuck.poison", Severity::Critical,
              "pending 0 | acks 1 | delivered 10 10 10 10 10 10 11 11 11 11 11 11 12 12 12 12 12 12 13 13 13 | "
              "scanned 10 | floor 9 | redelivered 1 | waiting 1 | deliveries 9"),
        stuck("stuck.nothing-finishes", Severity::Critical,
              "pending 0 | acks 10 20 30 40 50 60 | redelivered 10 20 30 40 50 60 | waiting 1 | floor 0 | "
              "delivered 20 40 60 80 100 120 | scanned 10 20 30 40 50 60"),
        stuck("stuck.all-terminated", Severity::Critical, "pending 0 | samples 5", "terminated=20"),
        stuck("stuck.no-acks", Severity::Critical, "acks 10 | samples 12"),
        stuck("stuck.nothing-moves", Severity::Critical, "pending 10 | waiting 1 | samples 9"),
        stuck("stuck.pinned-gone", Severity::Critical, "pending 10 | waiting 1 | pinned | samples 9"),
        stuck("stuck.pulls-refused", Severity::Critical, "pending 10 | waiting 4 | most-waiting 4 | samples 9"),
        stuck("stuck.slower-than-input", Severity::Warning,
              "pending 100 110 120 130 140 150 | delivered 1 2 3 4 5 6 | floor 1 2 3 4 5 6 | waiting 1"),
        stuck("stuck.not-catching-up", Severity::Warning,
              "pending 100 | delivered 1 2 3 4 5 6 | floor 1 2 3 4 5 6 | waiting 1"),
        stuck("stuck.near-wall", Severity::Warning,
              "pending 100 | acks 19 | max 20 | delivered 1 2 3 4 5 6 | floor 1 2 3 4 5 6 | waiting 1"),
        stuck("stuck.flow-control", Severity::Warning,
              "push | bound | flow | none | pending 250 | delivered 9 | samples 6 | quiet 0"),
        stuck("stuck.slow-on-purpose", Severity::Critical, "pending 10 | waiting 1 | limit 1000 | samples 9"),
        stuck("stuck.set-back", Severity::Warning,
              "pending 1 50 40 30 20 | delivered 99 10 20 30 40 | floor 99 10 20 30 40 | waiting 1"),
        stuck("stuck.paused", Severity::Notice, "pending 10 | paused | samples 9"),
        {"stuck.near-wall", Severity::Warning,
         consumer("{ pending 100 | acks 19 | max 20 | delivered 1 2 3 4 5 6 | floor 1 2 3 4 5 6 | waiting 1 }"),
         consumer("{ max 1 | acks 1 | quiet 5 | pending 3 3 3 3 3 3 2 2 2 3 3 3 3 | delivered 1 1 1 2 2 2 3 3 3 4 4 4 "
                  "4 | floor 0 0 0 1 1 1 2 2 2 3 3 3 3 }"),
         consumer("missing")},
        {"stuck.pause-outlasts-age", Severity::Warning,
         "S1 messages=10 max-age=1h; C1 { pending 10 | paused | samples 9 } pause-left=2h oldest=30m",
         "S1 messages=10 max-age=1h; C1 { pending 10 | paused | samples 9 } pause-left=10m oldest=30m",
         "S1 messages=10 max-age=1h; C1 { pending 10 | paused | samples 9 } pause-left=2h"},
        {"stuck.holds-interest", Severity::Warning, s + "; C1 " + stopped + "; C2 " + working, s + "; C1 " + working,
         s + "; C1 " + unwatched},
        {"stuck.threshold", Severity::Critical, consumer(working, "breach"), consumer(working, "threshold"),
         consumer("only-config")},
        {"stuck.stream-threshold", Severity::Critical, "S1 messages=20 breach", "S1 messages=20", "S1 missing"},
    };
}

std::vector<Fixture> acks()
{
    return {
        stuck("acks.wait-too-short", Severity::Warning,
              "pending 100 105 110 115 120 125 | acks 4 | waiting 1 | redelivered 3 | wait 2 | "
              "delivered 10 15 20 25 30 35 | scanned 5 7 9 11 13 15 | floor 1 3 5 7 9 11"),
        {"acks.work-longer-than-wait", Severity::Warning,
         consumer("{ acks 100 | redelivered 20 | waiting 1 | delivered 100 150 200 }", "acks=3"),
         consumer("{ acks 100 | waiting 1 | delivered 100 150 200 }", "acks=3"),
         consumer("{ acks 100 | redelivered 20 | waiting 1 }")},
        {"acks.redelivery-storm", Severity::Warning, consumer(working, "delivers=10 again=8"),
         consumer(working, "delivers=10 again=1"), consumer(working)},
        {"acks.backoff-cut", Severity::Notice, consumer(working, "backoff=1s,10s,1m max-deliver=3"),
         consumer(working, "backoff=1s,10s,1m max-deliver=4"), consumer("only-name")},
        {"acks.unlimited-deliveries", Severity::Notice, consumer(working), consumer(working, "max-deliver=5"),
         consumer("only-name")},
        {"acks.given-up-unrecorded", Severity::Notice, consumer(working, "max-deliver=5"),
         "S1 ; C1 max-deliver=5; S2 subjects=$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.>",
         "S1 only-name; C1 max-deliver=5"},
        {"acks.none-on-work", Severity::Warning, "S1 interest; C1 ack-none", "S1 ; C1 ack-none",
         "S1 only-name; C1 ack-none"},
        {"acks.all-shared", Severity::Warning, consumer("{ pending 0 | waiting 3 | samples 3 }", "ack-all"),
         consumer("{ pending 0 | waiting 1 | samples 3 }", "ack-all"), consumer("only-config ack-all")},
        {"acks.wait-long", Severity::Notice, consumer(working, "ack-wait=2h"), consumer(working),
         consumer("only-name")},
        {"acks.wait-short", Severity::Notice, consumer(working, "ack-wait=500ms"), consumer(working),
         consumer("only-name")},
        {"acks.one-delivery", Severity::Notice, consumer(working, "max-deliver=1"), consumer(working, "max-deliver=2"),
         consumer("only-name")},
        {"acks.pending-unlimited", Severity::Notice, consumer(working, "unlimited-acks"), consumer(working),
         consumer("only-name")},
        {"acks.more-pulls-than-pending", Severity::Notice, consumer("{ pending 0 | waiting 9 | max 2 | samples 3 }"),
         consumer("{ pending 0 | waiting 2 | max 2 }"), consumer("only-config")},
    };
}

std::vector<Fixture> practice()
{
    return {
        {"practice.ephemeral-work", Severity::Warning, consumer(working, "ephemeral made=2h"),
         consumer(working, "ephemeral made=1m"), consumer(working, "ephemeral not-dated")},
        {"practice.window-short", Severity::Notice, "S1 window=1s", "S1 window=2m", "S1 only-name"},
        {"practice.window-long", Severity::Warning, "S1 window=24h in=100", "S1 window=5m in=100", "S1 window=24h"},
        {"practice.no-thresholds", Severity::Notice, consumer(working), consumer(working, "threshold"),
         consumer("only-name")},
        {"practice.one-subscriber", Severity::Notice, consumer(working, "push"), consumer(working, "push group=g"),
         consumer("only-name")},
    };
}

std::vector<Fixture> configuration()
{
    return {
        {"config.unbounded", Severity::Warning, "S1 ; account storage=1/1000", "S1 max-age=1h; account storage=1/1000",
         "S1 only-name"},
        {"config.unbounded", Severity::Notice, "S1", "S1 workqueue", "S1 only-name"},
        {"config.single-replica", Severity::Warning, "S1 workqueue leader=n1", "S1 workqueue", "S1 only-name"},
        {"config.even-replicas", Severity::Notice, "S1 replicas=2", "S1 replicas=3", "S1 only-name"},
        {"config.memory-work", Severity::Warning, "S1 memory workqueue", "S1 memory", "S1 only-name"},
        {"config.consumers-limit", Severity::Warning, "S1 consumers=10 max-consumers=10",
         "S1 consumers=8 max-consumers=10", "S1 only-config max-consumers=10"},
        {"config.many-subjects", Severity::Warning, "S1 messages=2000000 holds-subjects=1500000",
         "S1 messages=2000000 holds-subjects=10", "S1 messages=2000000"},
        {"config.gaps", Severity::Notice, "S1 messages=10 deleted=200000", "S1 messages=500000 deleted=200000",
         "S1 only-config"},
        {"config.cannot-shrink", Severity::Notice, "S1 deny", "S1 deny max-age=1h", "S1 only-name"},
        {"config.forgotten", Severity::Notice, "S1 messages=5 last=40d", "S1 messages=5 last=40d consumers=1",
         "S1 messages=5"},
        {"config.filter-nothing", Severity::Warning, consumer(working, "filter=bills.new"),
         consumer(working, "filter=orders.new"), "S1 only-name; C1 filter=bills.new"},
        {"config.fewer-replicas", Severity::Warning, "S1 replicas=3; C1 replicas=1", "S1 replicas=3; C1 replicas=0",
         "S1 only-name; C1 replicas=1"},
        {"config.inactive-durable", Severity::Notice, consumer(working, "inactive=1h"), consumer(working),
         consumer("only-name")},
        {"config.forgotten-consumer", Severity::Warning, consumer(stopped, "used=9d made=20d"),
         consumer(stopped, "used=1d made=20d"), consumer(stopped, "never-used not-dated")},
        {"config.plain-push", Severity::Notice, consumer(working, "push ack-none"),
         consumer(working, "push ack-none flow"), consumer("only-name")},
    };
}

std::string manyStreams(int count)
{
    std::string streams;
    for (int i = 0; i < count; ++i)
        streams += "S" + std::to_string(i) + " leader=n1 replicas=3 peers=n2,n3;";
    return streams;
}

std::vector<Fixture> cluster()
{
    const std::string s = "S1 replicas=3 leader=n1 ";
    return {
        {"cluster.stream-leaderless", Severity::Critical, "S1 leaderless", "S1 leader=n1", "S1 missing leader=n1"},
        {"cluster.stream-missing", Severity::Critical, "S1 missing offline=unsupported", "S1", ""},
        {"cluster.stream-missing", Severity::Warning, "S1 missing", "S1 leaderless missing", ""},
        {"cluster.consumer-leaderless", Severity::Critical, s + "; C1 leaderless", "S1 leaderless; C1 leaderless",
         s + "; C1 missing leader=n1"},
        {"cluster.consumer-missing", Severity::Warning, s + "; C1 missing leader=n1", s + "; C1 leader=n1",
         s + "; C1 not-listed missing leader=n1"},
        {"cluster.replica-offline", Severity::Warning, s + "peers=n2:offline,n3", s + "peers=n2,n3", s + "missing"},
        {"cluster.replica-behind", Severity::Warning, s + "peers=n2:behind,n3", s + "peers=n2:lag20,n3", s + "missing"},
        {"cluster.replica-behind", Severity::Warning, s + "peers=n2:lag500,n3", s + "peers=n2:offline,n3",
         s + "missing"},
        {"cluster.replica-silent", Severity::Warning, s + "peers=n2:silent20s,n3", s + "peers=n2,n3", s + "missing"},
        {"cluster.too-few-replicas", Severity::Warning, s + "peers=n2", s + "peers=n2,n3", s + "missing"},
        {"cluster.consumer-replicas", Severity::Warning, s + "; C1 leader=n1 peers=n2:offline,n3",
         s + "; C1 leader=n1 peers=n2,n3", s + "; C1 missing"},
        {"cluster.origin-fails", Severity::Critical, "S1 mirror copy-trouble=refused copy-lag=0 copy-silent=1s",
         "S1 mirror copy-lag=0 copy-silent=1s", "S1 mirror missing"},
        {"cluster.origin-silent", Severity::Warning, "S1 mirror copy-lag=0 copy-silent=50s",
         "S1 mirror copy-lag=0 copy-silent=1s", "S1 mirror missing"},
        {"cluster.origin-far-ahead", Severity::Warning, "S1 mirror copy-lag=5000 copy-silent=1s",
         "S1 mirror copy-lag=50 copy-silent=1s", "S1 mirror copy-silent=1s"},
        {"cluster.api-level", Severity::Warning, "S1 api-level=2; account api-level=1",
         "S1 api-level=1; account api-level=1", "S1 api-level=2"},
        {"cluster.leaders-uneven", Severity::Notice, manyStreams(12), "S1 ; S2", manyStreams(3)},
    };
}

std::vector<Fixture> account()
{
    return {
        {"account.storage", Severity::Critical, "account storage=95/100", "account storage=50/100", "S1"},
        {"account.storage", Severity::Warning, "account storage=80/100", "account storage=80", "S1"},
        {"account.memory", Severity::Warning, "account memory=80/100", "account memory=50/100", "S1"},
        {"account.streams", Severity::Critical, "account streams=10/10", "account streams=1/10", "S1"},
        {"account.consumers", Severity::Critical, "account consumers=10/10", "account consumers=1/10", "S1"},
        {"account.overcommitted", Severity::Notice, "S1 max-bytes=900; S2 max-bytes=200; account storage=1/1000",
         "S1 max-bytes=900; account storage=1/1000", "S1 max-bytes=900"},
        {"account.api-errors", Severity::Notice, "account requests=5000 errors=900", "account requests=5000 errors=9",
         "account requests=10 errors=9"},
        {"account.old-server", Severity::Notice, "server 2.9.10", "server 2.10.0", "S1"},
        {"account.clocks", Severity::Notice, "S1 ; account ahead=20s", "S1 ; account ahead=1s", "S1 no-clock; account"},
    };
}

std::vector<Fixture> fixtures()
{
    std::vector<Fixture> all;
    for (const auto& family : {losing(), stuckOnes(), acks(), practice(), configuration(), cluster(), account()})
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

struct Answer
{
    std::optional<Verdict> yes;
    std::optional<QString> because;
};

Answer ask(const char* rule, const std::string& story)
{
    const test::HealthStory told = test::tellHealth(QString::fromStdString(story));
    Answer answer;
    HealthAnswers answers;
    answers.yes = [&](const HealthRule& asked, const FindingSubject&, const Verdict& verdict,
                      const std::optional<Timestamp>&) {
        if (qstrcmp(asked.id, rule) == 0)
            answer.yes = verdict;
    };
    answers.cannotTell = [&](const HealthRule& asked, const FindingSubject&, const char* because,
                             const std::optional<Timestamp>&) {
        if (qstrcmp(asked.id, rule) == 0)
            answer.because = becauseText(because);
    };
    evaluate(*told.snapshot, told.context, answers);
    return answer;
}

} // namespace

class TestHealthRules : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void answers_data()
    {
        QTest::addColumn<int>("number");
        const auto all = fixtures();
        for (size_t i = 0; i < all.size(); ++i)
            QTest::addRow("%s %zu", all[i].rule, i) << static_cast<int>(i);
    }

    void answers()
    {
        QFETCH(int, number);
        const Fixture fixture = fixtures()[static_cast<size_t>(number)];
        const HealthRule* rule = ruleOfId(QLatin1String(fixture.rule));
        QVERIFY(rule);
        const Answer yes = ask(fixture.rule, fixture.yes);
        QVERIFY2(yes.yes, qPrintable(QStringLiteral("not found: ") + yes.because.value_or(QString())));
        QVERIFY2(yes.yes->severity == fixture.severity,
                 qPrintable(QString::number(static_cast<int>(yes.yes->severity))));
        QVERIFY(!yes.yes->evidence.isEmpty());
        QVERIFY2(!yes.yes->evidence.contains(u'%'), qPrintable(yes.yes->evidence));
        QVERIFY2(!yes.yes->advice.isEmpty() || *rule->advice || fixture.severity == Severity::Notice, "the next step");
        const Answer no = ask(fixture.rule, fixture.no);
        QVERIFY2(!no.yes, qPrintable(no.yes ? no.yes->evidence : QString()));
        QVERIFY2(!no.because, qPrintable(no.because.value_or(QString())));
        if (fixture.unknown.empty())
            return;
        const Answer unknown = ask(fixture.rule, fixture.unknown);
        QVERIFY2(!unknown.yes, qPrintable(unknown.yes ? unknown.yes->evidence : QString()));
        QVERIFY(unknown.because);
        QVERIFY(!unknown.because->isEmpty());
    }

    /// A rule without an account where it is so, one where it is not and one where nobody knows is no rule yet.
    void eachHasItsFixtures()
    {
        std::set<QString> tried;
        for (const Fixture& fixture : fixtures())
            tried.insert(QLatin1String(fixture.rule));
        std::set<QString> ids;
        for (const HealthRule& rule : allRules()) {
            QVERIFY2(tried.count(QLatin1String(rule.id)) == 1, rule.id);
            QVERIFY2(ids.insert(QLatin1String(rule.id)).second, rule.id);
            QVERIFY2(QString::fromLatin1(rule.id).startsWith(familyKeyword(rule.family) + u'.'), rule.id);
            QVERIFY(!nameOf(rule).isEmpty() && !whyOf(rule).isEmpty());
            QVERIFY2(!nameOf(rule).endsWith(u'.') && whyOf(rule).endsWith(u'.'), rule.id);
        }
        QVERIFY(allRules().size() >= 60);
    }

    void nothingIsWrongWithWhatIsRight()
    {
        const auto told = test::tellHealth(QString::fromStdString(
            "S1 messages=100 max-age=24h consumers=1 in=5 last=1s; C1 " + working +
            "max-deliver=5 threshold delivers=10 acks=10 oldest=1s; S2 max-age=24h "
            "subjects=$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.>; account storage=1/100; server 2.12.1"));
        HealthAnswers answers;
        QStringList found;
        answers.yes = [&](const HealthRule& rule, const FindingSubject& subject, const Verdict& verdict, const auto&) {
            found << QLatin1String(rule.id) + u' ' + subjectKey(subject) + u' ' + verdict.evidence;
        };
        answers.cannotTell = [&](const HealthRule& rule, const FindingSubject&, const char* because, const auto&) {
            found << QLatin1String(rule.id) + u' ' + becauseText(because);
        };
        evaluate(*told.snapshot, told.context, answers);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestHealthRules)
#include "tst_healthrules.moc"
