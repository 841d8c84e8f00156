// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations out to files and back in as a plan, on a real server.
#include "admin/administrator.h"
#include "admin/configservice.h"
#include "admin/planrun.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;
using Kind = PlanEntry::Kind;

namespace {

constexpr int randomStreams = 40;

QByteArray objectWith(const QList<QByteArray>& members)
{
    return '{' + members.join(',') + '}';
}

KeptConfig stream(const QByteArray& config)
{
    const QByteArray name = fieldOf(config, QStringLiteral("name"));
    return {{QString::fromUtf8(name.mid(1, name.size() - 2))}, {}, config, {}};
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

} // namespace

class TestConfigPlan : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup();
    void filesOfTheCommandLine();
    void whatIsNoConfiguration();
    void defaultsDoNotDiffer();
    void originsComeFirst();
    void randomConfigurationsComeBack();
    void planOnAServerThatHasSome();
    void whatWasChangedMeanwhileStays();
    void consumersOfWhatWasRefused();
    void exportIsAllOrNothing();

private:
    QString folder(const char* name) const { return QDir(m_dir->path()).filePath(QLatin1String(name)); }
    Result<ConfigExported> exportTo(const QString& path, const std::vector<StreamName>& streams)
    {
        test::Heard<NoProgress, Result<ConfigExported>> heard;
        const auto work = m_configs->exportTo({streams, true, path}, heard.listener());
        return heard.waitForEnd() ? *heard.outcome : unexpected(Error());
    }
    Result<PlannedConfigs> plan(const QString& path)
    {
        test::Heard<NoProgress, Result<PlannedConfigs>> heard;
        const auto work = m_configs->plan(path, heard.listener());
        return heard.waitForEnd() ? *heard.outcome : unexpected(Error());
    }
    /// Everything that can be.
    std::map<size_t, ChangeOutcome> apply(const ConfigPlan& plan)
    {
        std::vector<size_t> all;
        for (size_t i = 0; i < plan.size(); ++i) {
            if (plan[i].canBeApplied())
                all.push_back(i);
        }
        std::map<size_t, ChangeOutcome> outcomes;
        bool isFinished = false;
        PlanRun run(*m_admin.service, plan, all,
                    {[](size_t) {},
                     [&outcomes](size_t entry, const ChangeOutcome& outcome) { outcomes.emplace(entry, outcome); },
                     [&isFinished] { isFinished = true; }});
        run.start();
        return QTest::qWaitFor([&isFinished] { return isFinished; }, 60000) ? outcomes
                                                                            : std::map<size_t, ChangeOutcome>();
    }
    std::vector<StreamName> streamsThere()
    {
        std::optional<std::vector<StreamName>> names;
        m_admin.client.api().allStreamNames(
            {}, [&names](const auto& list) { names = list.value_or(std::vector<StreamName>()); });
        return QTest::qWaitFor([&names] { return names.has_value(); }) ? *names : std::vector<StreamName>();
    }
    bool make(const QByteArray& config)
    {
        return !m_admin.client.call(QStringLiteral("STREAM.CREATE.") + stream(config).stream.value, config).isEmpty();
    }
    QByteArray configThere(const QString& name) { return configOf(m_admin.streamInfo(name)).value_or(QByteArray()); }
    QByteArray randomStream(int number) const;
    QByteArray randomConsumer(int number) const;

    test::Administrator m_admin;
    std::unique_ptr<ConfigService> m_configs;
    std::unique_ptr<QTemporaryDir> m_dir;
    mutable QRandomGenerator m_random{17};
};

void TestConfigPlan::initTestCase()
{
    QVERIFY(m_admin.start());
    m_configs = std::make_unique<ConfigService>(m_admin.client.api(), m_admin.works);
}

void TestConfigPlan::cleanup()
{
    for (const StreamName& name : streamsThere())
        m_admin.client.call(QStringLiteral("STREAM.DELETE.") + name.value);
}

void TestConfigPlan::filesOfTheCommandLine()
{
    const auto plain = configsIn(R"({"name":"A","subjects":["a"],"metadata":{"_nats.ver":"2.15","mine":"x"}})", {});
    QVERIFY(plain && plain->size() == 1 && !plain->front().consumer);
    QCOMPARE(plain->front().stream.value, QStringLiteral("A"));
    QCOMPARE(fieldOf(plain->front().config, QStringLiteral("metadata")), QByteArray(R"({"mine":"x"})"));
    const auto info = configsIn(R"({"config":{"name":"B","subjects":["b"]},"state":{"messages":1}})", {});
    QVERIFY(info && info->front().stream.value == u"B");
    const auto consumer = configsIn(R"({"stream_name":"A","name":"w","config":{"ack_policy":"explicit"}})", {});
    QVERIFY(consumer && consumer->front().consumer && consumer->front().consumer->value == u"w");
    QVERIFY(consumer->front().stream.value == u"A");
    const auto bare = configsIn(R"({"durable_name":"w","ack_policy":"explicit"})", QStringLiteral("A"));
    QVERIFY(bare && bare->front().stream.value == u"A" && bare->front().consumer->value == u"w");
    const auto several = configsIn(R"([{"name":"A","subjects":["a"]},{"name":"B","subjects":["b"]}])", {});
    QVERIFY(several && several->size() == 2);
}

void TestConfigPlan::whatIsNoConfiguration()
{
    for (const char* text : {"", "x", "{}", "[]", "[1]", R"({"config":1})", R"({"durable_name":"w"})",
                             R"([{"name":"A"},{"durable_name":"w"}])"})
        QVERIFY2(!configsIn(text, {}), text);
    QVERIFY(!readConfigs(folder("missing")));
    QVERIFY(writeFile(folder("d/a.json"), R"({"name":"A"})"));
    QVERIFY(readConfigs(folder("d")));
    QVERIFY(writeFile(folder("d/b.json"), "nonsense"));
    const auto bad = readConfigs(folder("d"));
    QVERIFY(!bad && bad.error().summary.contains(QStringLiteral("b.json")));
    const auto twice = planOf({stream(R"({"name":"A"})"), stream(R"({"name":"A"})")}, {});
    QVERIFY(!twice && twice.error().summary.contains(u'A'));
}

void TestConfigPlan::defaultsDoNotDiffer()
{
    const QByteArray there = R"({"name":"A","subjects":["a","b"],"retention":"limits","max_msgs":-1,"max_age":0,
        "storage":"file","num_replicas":1,"duplicate_window":120000000000,"sealed":false,"discard":"old"})";
    QVERIFY(configDifferences(there, R"({"name":"A","subjects":["b","a"]})").empty());
    const auto changed = configDifferences(there, R"({"name":"A","subjects":["a","c"],"max_msgs":5})");
    QCOMPARE(changed.size(), size_t(2));
    // What has become something else is put back by a file that does not name it.
    const auto back = configDifferences(R"({"name":"A","max_msgs":5,"description":"x"})", R"({"name":"A"})");
    QCOMPARE(back.size(), size_t(2));
}

void TestConfigPlan::originsComeFirst()
{
    const auto plan = planOf({stream(R"({"name":"A","sources":[{"name":"B"},{"name":"ELSEWHERE"}]})"),
                              stream(R"({"name":"B","mirror":{"name":"C"}})"),
                              {{QStringLiteral("A")}, ConsumerName{QStringLiteral("w")}, R"({"durable_name":"w"})", {}},
                              stream(R"({"name":"C"})"),
                              stream(R"({"name":"X","sources":[{"name":"Y"}]})"),
                              stream(R"({"name":"Y","sources":[{"name":"X"}]})")},
                             {});
    QVERIFY(plan);
    QStringList names;
    for (const PlanEntry& entry : *plan) {
        QVERIFY(entry.kind == Kind::Create);
        names << entry.stream.value + (entry.consumer ? QStringLiteral("/w") : QString());
    }
    QCOMPARE(names, (QStringList{QStringLiteral("C"), QStringLiteral("B"), QStringLiteral("A"), QStringLiteral("X"),
                                 QStringLiteral("Y"), QStringLiteral("A/w")}));
}

QByteArray TestConfigPlan::randomStream(int number) const
{
    const QByteArray name = 'S' + QByteArray::number(number);
    const auto oneOf = [this](const QList<QByteArray>& values) { return values[m_random.bounded(int(values.size()))]; };
    QList<QByteArray> members{"\"name\":\"" + name + '"', "\"subjects\":[\"" + name + ".a\",\"" + name + ".b.>\"]",
                              "\"retention\":\"" + oneOf({"limits", "interest", "workqueue"}) + '"',
                              "\"storage\":\"" + oneOf({"file", "memory"}) + '"',
                              "\"discard\":\"" + oneOf({"old", "new"}) + '"'};
    const QList<QByteArray> optional{"\"max_msgs\":1000",
                                     "\"max_bytes\":1048576",
                                     "\"max_age\":3600000000000,\"duplicate_window\":60000000000",
                                     "\"max_msg_size\":4096",
                                     "\"max_msgs_per_subject\":7",
                                     "\"max_consumers\":12",
                                     "\"no_ack\":true",
                                     "\"deny_delete\":true",
                                     "\"allow_direct\":true",
                                     "\"description\":\"ein Gerät, 流\"",
                                     "\"allow_rollup_hdrs\":true"};
    for (const QByteArray& one : optional) {
        if (m_random.bounded(3) == 0)
            members << one;
    }
    return objectWith(members);
}

QByteArray TestConfigPlan::randomConsumer(int number) const
{
    const auto oneOf = [this](const QList<QByteArray>& values) { return values[m_random.bounded(int(values.size()))]; };
    QList<QByteArray> members{"\"durable_name\":\"c" + QByteArray::number(number) + '"', "\"ack_policy\":\"explicit\"",
                              "\"filter_subject\":\"S" + QByteArray::number(number) + ".a\""};
    const QList<QByteArray> optional{"\"max_deliver\":5",
                                     "\"ack_wait\":7000000000",
                                     "\"max_ack_pending\":77",
                                     "\"description\":\"<b>&amp;\"",
                                     "\"replay_policy\":\"" + oneOf({"instant", "original"}) + '"',
                                     "\"headers_only\":true",
                                     "\"inactive_threshold\":600000000000"};
    for (const QByteArray& one : optional) {
        if (m_random.bounded(2) == 0)
            members << one;
    }
    return objectWith(members);
}

void TestConfigPlan::randomConfigurationsComeBack()
{
    std::vector<StreamName> names;
    for (int i = 0; i < randomStreams; ++i) {
        const QByteArray config = randomStream(i);
        QVERIFY2(make(config), config.constData());
        names.push_back(stream(config).stream);
        const QByteArray consumer = randomConsumer(i);
        QVERIFY2(!m_admin.client
                      .call(QStringLiteral("CONSUMER.DURABLE.CREATE.S%1.c%1").arg(i),
                            "{\"stream_name\":\"S" + QByteArray::number(i) + "\",\"config\":" + consumer + '}')
                      .isEmpty(),
                 consumer.constData());
    }
    const auto told = exportTo(folder("out"), names);
    QVERIFY(told);
    QCOMPARE(told->streams, size_t(randomStreams));
    QCOMPARE(told->consumers, size_t(randomStreams));
    QMap<QString, QByteArray> before;
    for (int i = 0; i < randomStreams; ++i) {
        before[QStringLiteral("S%1").arg(i)] = configThere(QStringLiteral("S%1").arg(i));
        before[QStringLiteral("c%1").arg(i)] =
            configOf(m_admin.consumerInfo(QStringLiteral("S%1").arg(i), QStringLiteral("c%1").arg(i))).value_or("");
    }
    const auto same = plan(folder("out"));
    QVERIFY(same);
    for (const PlanEntry& entry : same->plan)
        QVERIFY2(entry.kind == Kind::Same, entry.after.constData());
    cleanup();
    const auto all = plan(folder("out"));
    QVERIFY(all);
    QCOMPARE(all->plan.size(), size_t(2 * randomStreams));
    for (const auto& [entry, outcome] : apply(all->plan))
        QVERIFY2(outcome.how == ChangeEnd::Done,
                 qPrintable(outcome.error ? outcome.error->summary + outcome.error->detail : QString()));
    for (int i = 0; i < randomStreams; ++i) {
        const QString name = QStringLiteral("S%1").arg(i);
        QCOMPARE(differences(before[name], configThere(name)).size(), size_t(0));
        const auto consumer = configOf(m_admin.consumerInfo(name, QStringLiteral("c%1").arg(i)));
        QVERIFY(consumer);
        for (const FieldDifference& difference : differences(before[QStringLiteral("c%1").arg(i)], *consumer)) {
            // Older servers write it or not by the way the consumer was made.
            QCOMPARE(difference.key, QStringLiteral("name"));
            QVERIFY(difference.before.isEmpty());
        }
    }
}

void TestConfigPlan::planOnAServerThatHasSome()
{
    QVERIFY(make(R"({"name":"SAME","subjects":["same"]})"));
    QVERIFY(make(R"({"name":"CHANGE","subjects":["change"],"max_msgs":10,"description":"old"})"));
    QVERIFY(make(R"({"name":"FIXED","subjects":["fixed"],"storage":"file"})"));
    QVERIFY(make(R"({"name":"EXTRA","subjects":["extra"]})"));
    QVERIFY(m_admin.makeConsumer(QStringLiteral("SAME"), QStringLiteral("mine")));
    for (const auto& [name, text] :
         {std::pair{"SAME", R"({"name":"SAME","subjects":["same"]})"},
          std::pair{"CHANGE", R"({"name":"CHANGE","subjects":["change","more"],"max_msgs":20})"},
          std::pair{"FIXED", R"({"name":"FIXED","subjects":["fixed"],"storage":"memory"})"},
          std::pair{"NEW", R"({"name":"NEW","subjects":["new"]})"},
          std::pair{"w", R"({"stream_name":"NEW","name":"w","config":{"durable_name":"w","ack_policy":"explicit"}})"}})
        QVERIFY(writeFile(folder("in") + u'/' + QLatin1String(name) + QStringLiteral(".json"), text));
    const auto planned = plan(folder("in"));
    QVERIFY(planned);
    std::map<QString, Kind> kinds;
    for (const PlanEntry& entry : planned->plan)
        kinds[entry.stream.value + (entry.consumer ? u'/' + entry.consumer->value : QString())] = entry.kind;
    const std::map<QString, Kind> wanted{
        {QStringLiteral("SAME"), Kind::Same},      {QStringLiteral("CHANGE"), Kind::Change},
        {QStringLiteral("FIXED"), Kind::Fixed},    {QStringLiteral("NEW"), Kind::Create},
        {QStringLiteral("NEW/w"), Kind::Create},   {QStringLiteral("EXTRA"), Kind::Extra},
        {QStringLiteral("SAME/mine"), Kind::Extra}};
    QCOMPARE(kinds, wanted);
    const auto outcomes = apply(planned->plan);
    QCOMPARE(outcomes.size(), size_t(3));
    for (const auto& [entry, outcome] : outcomes)
        QVERIFY(outcome.how == ChangeEnd::Done);
    QCOMPARE(fieldOf(configThere(QStringLiteral("CHANGE")), QStringLiteral("max_msgs")), QByteArray("20"));
    QCOMPARE(fieldOf(configThere(QStringLiteral("CHANGE")), QStringLiteral("description")), QByteArray());
    QVERIFY(m_admin.client.stream(QStringLiteral("EXTRA")));
    QVERIFY(!m_admin.consumerInfo(QStringLiteral("SAME"), QStringLiteral("mine")).isEmpty());
    const auto again = plan(folder("in"));
    QVERIFY(again && std::none_of(again->plan.begin(), again->plan.end(),
                                  [](const PlanEntry& entry) { return entry.canBeApplied(); }));
}

void TestConfigPlan::whatWasChangedMeanwhileStays()
{
    QVERIFY(make(R"({"name":"CHANGE","subjects":["change"],"max_msgs":10})"));
    QVERIFY(writeFile(folder("in/CHANGE.json"), R"({"name":"CHANGE","subjects":["change"],"max_msgs":20})"));
    QVERIFY(writeFile(folder("in/NEW.json"), R"({"name":"NEW","subjects":["new"]})"));
    const auto planned = plan(folder("in"));
    QVERIFY(planned);
    QVERIFY(!m_admin.client
                 .call(QStringLiteral("STREAM.UPDATE.CHANGE"),
                       R"({"name":"CHANGE","subjects":["change"],"max_msgs":10,"description":"somebody"})")
                 .isEmpty());
    QVERIFY(make(R"({"name":"NEW","subjects":["somebodys"]})"));
    const auto outcomes = apply(planned->plan);
    QCOMPARE(outcomes.size(), size_t(2));
    for (const auto& [entry, outcome] : outcomes)
        QVERIFY(outcome.how == ChangeEnd::Refused);
    QCOMPARE(fieldOf(configThere(QStringLiteral("CHANGE")), QStringLiteral("max_msgs")), QByteArray("10"));
}

void TestConfigPlan::consumersOfWhatWasRefused()
{
    QVERIFY(make(R"({"name":"THERE","subjects":["taken"]})"));
    QVERIFY(writeFile(folder("in/NEW.json"), R"({"name":"NEW","subjects":["taken"]})")); // overlaps
    QVERIFY(writeFile(folder("in/NEW/w.json"), R"({"durable_name":"w","ack_policy":"explicit"})"));
    const auto planned = plan(folder("in"));
    QVERIFY(planned);
    const auto outcomes = apply(planned->plan);
    QCOMPARE(outcomes.size(), size_t(2));
    QVERIFY(outcomes.at(0).how == ChangeEnd::Refused);
    QVERIFY(outcomes.at(1).how == ChangeEnd::NotSent);
    QVERIFY(outcomes.at(1).error->summary.contains(QStringLiteral("not tried")));
}

void TestConfigPlan::exportIsAllOrNothing()
{
    QVERIFY(make(R"({"name":"ORDERS","subjects":["orders"]})"));
    QVERIFY(writeFile(folder("out/mine"), "mine"));
    QVERIFY(!exportTo(folder("out"), {{QStringLiteral("ORDERS")}}));
    QCOMPARE(QDir(folder("out")).entryList(QDir::Files), QStringList{QStringLiteral("mine")});
    const auto told = exportTo(folder("new"), {{QStringLiteral("ORDERS")}, {QStringLiteral("GONE")}});
    QVERIFY(told);
    QCOMPARE(told->streams, size_t(1));
    QCOMPARE(told->missing, QStringList{QStringLiteral("GONE")});
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
             (QStringList{QStringLiteral("new"), QStringLiteral("out")}));
}

QTEST_GUILESS_MAIN(TestConfigPlan)
#include "tst_configplan.moc"
