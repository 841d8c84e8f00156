// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations by chance, as people would write them into the fields: created, read, one field edited, read again.
// Each is as it was asked for, or refused with words that belong to one of its fields; nothing else changes by an edit.
// JETLAG_CONFIG_SEED=17 JETLAG_CONFIG_RUNS=1 repeats one.
#include "admin/administrator.h"
#include "admin/configfields.h"
#include "jetstream/replyparse.h"

#include <QRandomGenerator>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

constexpr int usualRuns = 60;
const QString source = QStringLiteral("ORDERS");
const QString copy = QStringLiteral("COPY");
const QString worker = QStringLiteral("worker");

QByteArray config(const QByteArray& info)
{
    return configOf(info).value_or(QByteArray());
}

/// What a server makes of other fields by itself.
bool isDerived(const QString& key, const FieldChanges& changes)
{
    if (key == u"name")
        return true; // added by servers before 2.11
    if (key == u"ack_wait")
        return changes.contains(QStringLiteral("backoff"));
    return key == u"duplicate_window" && changes.contains(QStringLiteral("max_age"));
}

class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_numbers(seed)
    {
    }
    bool of(int percent) { return m_numbers.bounded(100) < percent; }
    QString one(const QStringList& all) { return all[m_numbers.bounded(static_cast<int>(all.size()))]; }
    std::size_t below(std::size_t count) { return m_numbers.bounded(static_cast<quint32>(count)); }
    /// What somebody may write into a field.
    QString text(const ConfigField& field)
    {
        const QString key = QLatin1String(field.key);
        static const QMap<QString, QStringList> special{
            {QStringLiteral("subjects"), {QStringLiteral("copy.>"), QStringLiteral("copy.a, copy.b.*")}},
            {QLatin1String(FiltersKey), {QStringLiteral("orders.a"), QStringLiteral("orders.>"), QString()}},
            {QStringLiteral("num_replicas"), {QStringLiteral("1"), QString()}},
            {QStringLiteral("mirror.name"), {source}},
            {QStringLiteral("sample_freq"), {QStringLiteral("10%"), QStringLiteral("100")}},
            {QStringLiteral("priority_groups"), {QStringLiteral("jobs")}},
            {QStringLiteral("republish.src"), {QStringLiteral("copy.>"), QStringLiteral(">")}},
            {QStringLiteral("republish.dest"), {QStringLiteral("seen.>")}},
            {QStringLiteral("subject_transform.src"), {QStringLiteral("copy.*")}},
            {QStringLiteral("subject_transform.dest"), {QStringLiteral("copy.{{wildcard(1)}}")}},
            {QStringLiteral("placement.cluster"), {QString()}},
            {QStringLiteral("placement.tags"), {QString()}},
            {QStringLiteral("mirror.external.api"), {QString()}},
            {QStringLiteral("mirror.external.deliver"), {QString()}},
            {QStringLiteral("deliver_subject"), {QStringLiteral("push.here")}},
            {QStringLiteral("deliver_group"), {QStringLiteral("group")}},
            {QStringLiteral("mirror.filter_subject"), {QStringLiteral("orders.a")}}};
        if (special.contains(key))
            return one(special[key]);
        if (field.noLimit && of(30))
            return QStringLiteral("unlimited");
        switch (field.kind) {
        case FieldKind::Duration:
            return one({QStringLiteral("500ms"), QStringLiteral("1s"), QStringLiteral("30s"), QStringLiteral("5m"),
                        QStringLiteral("1h30m"), QStringLiteral("72h")});
        case FieldKind::Durations:
            return one({QStringLiteral("1s"), QStringLiteral("1s, 10s, 1m"), QStringLiteral("30s, 5s")});
        case FieldKind::Count:
            return one({QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("100"), QStringLiteral("54321")});
        case FieldKind::Bytes:
            return one({QStringLiteral("1 KiB"), QStringLiteral("10 MiB"), QStringLiteral("777")});
        case FieldKind::Time:
            return one({QStringLiteral("2026-01-02T03:04:05Z"), QStringLiteral("2025-12-24 18:00:00")});
        case FieldKind::Choice:
            return one(QString(QLatin1String(field.choices)).split(u' ', Qt::SkipEmptyParts));
        case FieldKind::Flag:
            return QStringLiteral("true");
        case FieldKind::Pairs:
            return one({QStringLiteral("team=blue, room=2"), QStringLiteral("{\"a,b\":\"c=d\"}")});
        case FieldKind::Sources:
            return one({source, QStringLiteral("[{\"name\":\"ORDERS\",\"filter_subject\":\"orders.a\"}]")});
        default:
            return one({QStringLiteral("some text"), QStringLiteral("ü → 漢字 \"quoted\"")});
        }
    }

private:
    QRandomGenerator m_numbers;
};

} // namespace

class TestRandomConfigs : public QObject
{
    Q_OBJECT
private:
    test::Administrator m_admin;
    int m_created = 0;
    int m_edited = 0;

    /// A change of one field as it would be written; empty: not this one.
    FieldChanges changeOf(const ConfigField& field, Chance& chance, bool isNew)
    {
        const bool isOpen = field.change == FieldChange::Always || isNew;
        const QString key = QLatin1String(field.key);
        const bool isName = key == u"name" || key == u"durable_name";
        if (!isOpen || isName || m_admin.version() < field.since)
            return {};
        return changesOf(field, chance.text(field)).value_or(FieldChanges());
    }
    QByteArray randomConfig(bool isConsumer, Chance& chance)
    {
        QByteArray made = isConsumer ? QByteArray(R"({"durable_name":"worker","ack_policy":"explicit"})")
                                     : QByteArray(R"({"name":"COPY","subjects":["copy.>"]})");
        const auto& fields = isConsumer ? consumerFields() : streamFields();
        const int percent = chance.of(50) ? 10 : 30;
        for (const ConfigField& field : fields) {
            // A mirror takes no subjects, so most of the others would never be reached.
            const bool isMirror = QLatin1String(field.key).startsWith(QLatin1String("mirror"));
            if (chance.of(isMirror ? 1 : percent))
                made = *configWith(made, changeOf(field, chance, true));
        }
        const QByteArray policy = fieldOf(made, QStringLiteral("deliver_policy"));
        if (policy != "\"by_start_sequence\"")
            made = *configWith(made, {{QStringLiteral("opt_start_seq"), {}}});
        if (policy != "\"by_start_time\"")
            made = *configWith(made, {{QStringLiteral("opt_start_time"), {}}});
        return made;
    }
    QByteArray info(bool isConsumer)
    {
        return isConsumer ? m_admin.consumerInfo(source, worker) : m_admin.streamInfo(copy);
    }
    ConfigTarget target(bool isConsumer, const QByteArray& now)
    {
        if (!isConsumer)
            return {{copy}, {}, incarnationOf(*m_admin.client.stream(copy))};
        const auto facts = parseConsumerInfo(now, {source}, {});
        return {{source}, ConsumerName{worker}, facts ? incarnationOf(**facts) : Incarnation()};
    }
    /// A refusal belongs to a field, or says which fields the server did not take.
    QString unplacedRefusal() const
    {
        const Error& error = *m_admin.heard.outcome->error;
        const bool isPlaced = !fieldOfRefusal(error).isEmpty() || error.kind == Error::Kind::Protocol;
        return isPlaced && !error.summary.isEmpty() ? QString() : error.summary + u' ' + error.detail;
    }
    QString play(quint32 seed)
    {
        Chance chance(seed);
        const bool isConsumer = chance.of(50);
        const QByteArray wanted = randomConfig(isConsumer, chance);
        const auto how = m_admin.change([&](auto listener) {
            return m_admin.service->create(
                {{isConsumer ? source : copy}, isConsumer ? std::optional(ConsumerName{worker}) : std::nullopt, wanted},
                listener);
        });
        if (how == ChangeEnd::Refused)
            return unplacedRefusal().isEmpty() ? QString() : unplacedRefusal() + u' ' + QString::fromUtf8(wanted);
        if (how != ChangeEnd::Done)
            return QStringLiteral("neither done nor refused: ") + m_admin.words();
        ++m_created;
        return editOne(isConsumer, chance);
    }
    QString editOne(bool isConsumer, Chance& chance)
    {
        const auto& fields = isConsumer ? consumerFields() : streamFields();
        const QByteArray before = config(info(isConsumer));
        FieldChanges changes;
        while (changes.isEmpty())
            changes = changeOf(fields[chance.below(fields.size())], chance, false);
        const auto after = configWith(before, changes);
        const FieldChanges whole = changesBetween(before, *after);
        const QString what = QString::fromUtf8(before) + QStringLiteral(" edited: ") + changes.firstKey() + u'=' +
                             QString::fromUtf8(changes.first());
        const ConfigTarget at = target(isConsumer, info(isConsumer));
        const auto how = m_admin.change([&](auto listener) {
            return m_admin.service->edit({at, before, whole}, listener);
        });
        const QByteArray now = config(info(isConsumer));
        if (how == ChangeEnd::Refused && m_admin.heard.outcome->error->kind != Error::Kind::Protocol) {
            if (!differences(before, now).empty())
                return QStringLiteral("refused, and changed: ") + what;
            return unplacedRefusal().isEmpty() ? QString() : unplacedRefusal() + u' ' + what;
        }
        if (how != ChangeEnd::Done && how != ChangeEnd::Refused)
            return QStringLiteral("neither done nor refused: ") + m_admin.words() + u' ' + what;
        m_edited += how == ChangeEnd::Done ? 1 : 0;
        for (const FieldDifference& other : differences(*after, now)) {
            const bool isToldOf = how == ChangeEnd::Refused && whole.contains(other.key);
            if (!isToldOf && !isDerived(other.key, whole) && !saysWanted(other.after, other.before))
                return other.key + QStringLiteral(" is ") + QString::fromUtf8(other.after) + QStringLiteral(" after ") +
                       what;
        }
        return {};
    }

private slots:
    void initTestCase() { QVERIFY(m_admin.start()); }
    void asPredictedOrRefused()
    {
        bool isGiven = false;
        const quint32 given = qEnvironmentVariable("JETLAG_CONFIG_SEED").toUInt(&isGiven);
        const quint32 first = isGiven ? given : QRandomGenerator::global()->generate();
        const int wanted = qEnvironmentVariableIntValue("JETLAG_CONFIG_RUNS");
        const int runs = wanted > 0 ? wanted : usualRuns;
        QStringList problems;
        for (int i = 0; i < runs; ++i) {
            m_admin.removeAll();
            QVERIFY(m_admin.client.makeStream(source, QStringLiteral("orders.>")));
            const quint32 seed = first + static_cast<quint32>(i);
            const QString problem = play(seed);
            if (problem.isEmpty())
                continue;
            problems << QStringLiteral("seed %1: %2").arg(seed).arg(problem);
            qWarning("%s", qPrintable(problems.last())); // QtTest cuts what is long
        }
        QVERIFY2(problems.isEmpty(),
                 qPrintable(QStringLiteral("%1 of %2:\n").arg(problems.size()).arg(runs) + problems.join(u'\n')));
        qInfo("%d of %d were created, %d edited", m_created, runs, m_edited);
        QVERIFY(runs < usualRuns || m_edited > runs / 10);
    }
};

QTEST_GUILESS_MAIN(TestRandomConfigs)
#include "tst_randomconfigs.moc"
