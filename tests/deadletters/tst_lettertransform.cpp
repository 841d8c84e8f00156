// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One change for many letters: exactly that, and nothing half changed is sent.
#include "deadletters/followscene.h"
#include "deadletters/lettertransform.h"
#include "deadletters/replayheaders.h"

using namespace jetlag;

class TestLetterTransform : public QObject
{
    Q_OBJECT
private:
    static LetterTransform jsonChange(const char* text)
    {
        LetterTransform made;
        made.jsonValues = parseJsonValues(QString::fromUtf8(text)).value();
        return made;
    }
    static LetterTransform subjectChange(const QString& pattern, const QString& subject)
    {
        LetterTransform made;
        made.subjectPattern = pattern;
        made.newSubject = subject;
        return made;
    }

private slots:
    void payloads_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QByteArray>("expected"); // "-": it does not fit
        const auto row = [](const char* name, const char* payload, const char* change, const char* expected) {
            QTest::newRow(name) << QByteArray(payload) << QString::fromUtf8(change) << QByteArray(expected);
        };
        row("a number", R"({"a": 1.50, "b":2})", "$.b = 3", R"({"a": 1.50, "b":3})");
        row("all else byte for byte", " {\"big\":18446744073709551616,\"x\":\"\\u00e4\" ,\"a\":{\"b\":[1,2]}} ",
            "$.a.b[1]=\"two\"", " {\"big\":18446744073709551616,\"x\":\"\\u00e4\" ,\"a\":{\"b\":[1,\"two\"]}} ");
        row("a whole object", R"({"a":{"b":1}})", R"($.a = {"c":null})", R"({"a":{"c":null}})");
        row("all of an array", R"([{"n":1},{"n":2}])", "$[*].n = 0", R"([{"n":0},{"n":0}])");
        row("at any depth, the outer one", R"({"a":{"a":1},"b":{"a":2}})", "$..a = 0", R"({"a":0,"b":{"a":0}})");
        row("a new member", R"({"a":1})", "$.b = true", R"({"a":1,"b":true})");
        row("of an empty object", R"({"a":{ }})", "$.a.b = 1", R"({"a":{ "b":1}})");
        row("two in turn", R"({"a":1})", "$.b = {}\n$.b.c = 2", R"({"a":1,"b":{"c":2}})");
        row("the whole", "5", "$ = 6", "6");
        row("no such object", R"({"a":1})", "$.x.y = 1", "-");
        row("not an object", R"({"a":1})", "$.a.b = 1", "-");
        row("no such element", R"([1])", "$[3] = 1", "-");
        row("no JSON", "hello", "$.a = 1", "-");
        row("broken behind", R"({"a":1,"b":})", "$.a = 2", "-");
        row("empty", "", "$.a = 1", "-");
    }
    void payloads()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QString, change);
        QFETCH(QByteArray, expected);
        StoredMessage letter;
        letter.payload = payload;
        const auto made = transformed(letter, QStringLiteral("a"), jsonChange(change.toUtf8().constData()));
        QCOMPARE(made ? made->payload : QByteArray("-"), expected);
        if (!made)
            QVERIFY(!made.error().summary.isEmpty());
    }

    void headers()
    {
        StoredMessage letter;
        letter.headers.add("Trace", "a");
        letter.headers.add("trace", "b");
        letter.headers.add("Keep", "");
        letter.headers.add("Drop", "x");
        LetterTransform how;
        how.setHeaders = parseSetHeaders(QStringLiteral("Trace: c: d \n\nNew:")).value();
        how.removeHeaders = parseRemoveHeaders(QStringLiteral(" drop ")).value();
        const auto made = transformed(letter, QStringLiteral("a"), how);
        QVERIFY(made);
        const QList<MessageHeaders::Entry> expected{{"Keep", ""}, {"Trace", "c: d"}, {"New", ""}};
        QCOMPARE(made->headers.entries(), expected);
    }

    void subjects_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("expected"); // "-": not possible
        const auto row = [](const char* pattern, const char* next, const char* subject, const char* expected) {
            QTest::newRow(pattern) << QString::fromUtf8(pattern) << QString::fromUtf8(next)
                                   << QString::fromUtf8(subject) << QString::fromUtf8(expected);
        };
        row("orders.*.new", "orders.eu.$1", "orders.7.new", "orders.eu.7");
        row("orders.>", "v2.$1", "orders.a.b", "v2.a.b");
        row("*.*", "$2.$1", "a.b", "b.a");
        row("a.b", "c.d", "a.b", "c.d");
        row("*.x", "y.$1", "a.b", "a.b"); // does not match: stays
        row("a.>", "b.$1", "a", "a");
        row("a.*", "b.$1", "a.b.c", "a.b.c");
    }
    void subjects()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, next);
        QFETCH(QString, subject);
        QFETCH(QString, expected);
        QVERIFY(!subjectProblem(pattern, next));
        const auto made = transformed({}, subject, subjectChange(pattern, next));
        QCOMPARE(made ? made->subject : QStringLiteral("-"), expected);
    }

    void whatCannotBeReadIsSaid()
    {
        QVERIFY(!parseSetHeaders(QStringLiteral("no colon")));
        QVERIFY(!parseSetHeaders(QStringLiteral("two words: x")));
        QVERIFY(!parseSetHeaders(QStringLiteral("Nats-Msg-Id: mine")));
        QVERIFY(!parseRemoveHeaders(QStringLiteral("jetlag-replay-of")));
        QVERIFY(!parseJsonValues(QStringLiteral("$.a = hello"))); // text stands in quotes
        QVERIFY(!parseJsonValues(QStringLiteral("$.a 5")));
        QVERIFY(!parseJsonValues(QStringLiteral("a = 5")));
        QVERIFY(parseJsonValues(QString())->empty());
        QVERIFY(!subjectProblem({}, {}));
        QVERIFY(subjectProblem(QStringLiteral("a.*"), QStringLiteral("b.$2")));
        QVERIFY(subjectProblem(QStringLiteral("a.*"), QStringLiteral("b.*")));
        QVERIFY(subjectProblem(QStringLiteral("a.*"), QString()));
        QVERIFY(subjectProblem(QStringLiteral("a.>.b"), QStringLiteral("c")));
        QVERIFY(subjectProblem(QString(), QStringLiteral("c")));
    }

    /// Through a plan and a replay on a server.
    void whatThePlanShowsIsWhatArrives()
    {
        test::FollowScene scene;
        QVERIFY(scene.start());
        std::vector<StoredMessage> letters(15);
        for (size_t i = 0; i < letters.size(); ++i) {
            letters[i].subject = QStringLiteral("vigil.dlq");
            letters[i].headers.add("Original-Subject", i % 2 == 0 ? "work.a.x" : "work.b");
            letters[i].headers.add("Trace", QByteArray::number(qulonglong(i)));
            letters[i].payload = "{\"id\":" + QByteArray::number(qulonglong(i)) + ",\"ok\":false}";
        }
        letters[4].payload = "no JSON";
        QVERIFY(scene.client.publishAll(letters));
        ReplayRequest request = test::FollowScene::request({});
        request.transform = jsonChange("$.ok = true");
        request.transform.setHeaders = parseSetHeaders(QStringLiteral("Mended: yes")).value();
        request.transform.subjectPattern = QStringLiteral("work.*.x");
        request.transform.newSubject = QStringLiteral("work.new.$1");
        const auto plan = test::planOf(scene.service, request);
        QVERIFY(plan);
        QCOMPARE(plan->notChanged, 1ull);
        QVERIFY(!plan->notChangedBecause.isEmpty());
        QCOMPARE(plan->examples.size(), size_t(10));
        QVERIFY(plan->keptOriginals > 0);
        QStringList targets;
        for (const auto& target : plan->targets)
            targets << target.subject + u' ' + QString::number(target.messages);
        targets.sort();
        QCOMPARE(targets, (QStringList{QStringLiteral("work.b 7"), QStringLiteral("work.new.a 7")}));
        std::map<uint64_t, ReplayPlan::Example> shown;
        for (const auto& example : plan->examples)
            shown.emplace(example.letter.value, example);
        const auto lying = scene.client.messages(QStringLiteral("DLQ"));
        test::ReplayRun run(scene.service, request);
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.end->replayed, 14ull);
        QCOMPARE(run.end->skipped, 1ull);
        const auto left = scene.client.messages(QStringLiteral("DLQ"));
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(left.front().payload, QByteArray("no JSON")); // as it was
        int compared = 0;
        for (const StoredMessage& message : scene.client.messages(QStringLiteral("WORK"))) {
            const auto letter =
                message.headers.firstValue("JetLag-Replay-Of").value_or("").split('/').last().toULongLong();
            QVERIFY(message.payload.endsWith(",\"ok\":true}"));
            QCOMPARE(message.headers.firstValue("Mended"), std::optional<QByteArray>("yes"));
            QCOMPARE(message.headers.firstValue("Trace"), std::optional(QByteArray::number(letter - 1)));
            if (const auto example = shown.find(letter); example != shown.end()) {
                ++compared;
                QCOMPARE(message.subject, example->second.changed.subject);
                QCOMPARE(message.payload, example->second.changed.payload);
            }
        }
        QCOMPARE(compared, 10);
        // Every original is kept.
        for (const StoredMessage& letter : lying) {
            const auto edit = scene.journal.findEdit(replayMessageId(letter.stream, letter.time, letter.sequence));
            QCOMPARE(edit.has_value(), letter.payload != "no JSON");
            if (edit)
                QCOMPARE(edit->originalPayload, letter.payload);
        }
    }
};

QTEST_GUILESS_MAIN(TestLetterTransform)
#include "tst_lettertransform.moc"
