// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fields of configurations are written and read.
#include "admin/configfields.h"

#include <QTest>

using namespace jetlag;

class TestConfigFields : public QObject
{
    Q_OBJECT
private:
    static QByteArray json(const char* key, const QString& text)
    {
        const ConfigField* field = fieldNamed(consumerFields(), QLatin1String(key));
        if (!field)
            field = fieldNamed(streamFields(), QLatin1String(key));
        const auto changes = changesOf(*field, text);
        return changes ? changes->value(QLatin1String(key)) : QByteArray("wrong");
    }

private slots:
    void writtenForPeople()
    {
        QCOMPARE(json("ack_wait", QStringLiteral("1h30m")), QByteArray("5400000000000"));
        QCOMPARE(json("ack_wait", QStringLiteral(" 500ms ")), QByteArray("500000000"));
        QCOMPARE(json("ack_wait", QString()), QByteArray());
        QCOMPARE(json("max_deliver", QStringLiteral("unlimited")), QByteArray("-1"));
        QCOMPARE(json("max_deliver", QStringLiteral("18446744073")), QByteArray("18446744073"));
        QCOMPARE(json("max_age", QStringLiteral("unlimited")), QByteArray("0"));
        QCOMPARE(json("backoff", QStringLiteral("1s, 10s 1m")), QByteArray("[1000000000,10000000000,60000000000]"));
        QCOMPARE(json("max_bytes", QStringLiteral("10 GiB")), QByteArray("10737418240"));
        QCOMPARE(json("max_bytes", QStringLiteral("1500")), QByteArray("1500"));
        QCOMPARE(json("subjects", QStringLiteral("a.>, b.*")), QByteArray("[\"a.>\",\"b.*\"]"));
        QCOMPARE(json("description", QStringLiteral("\"quoted\"\n")), QByteArray("\"\\\"quoted\\\"\\n\""));
        QCOMPARE(json("opt_start_time", QStringLiteral("2026-01-02T03:04:05Z")),
                 QByteArray("\"2026-01-02T03:04:05.000000000Z\""));
    }

    void whatCannotBeRead()
    {
        for (const auto& [key, text] : {std::pair{"ack_wait", "30"},
                                        {"ack_wait", "-5s"},
                                        {"ack_wait", "0"},
                                        {"max_deliver", "-2"},
                                        {"max_deliver", "many"},
                                        {"max_waiting", "-1"},
                                        {"backoff", "1s, x"},
                                        {"max_bytes", "10 parsecs"},
                                        {"max_bytes", "99999999999 TiB"},
                                        {"subjects", "a..b"},
                                        {"subjects", "a.>, a.b"},
                                        {"durable_name", "a.b"},
                                        {"deliver_subject", "a.*"},
                                        {"opt_start_time", "yesterday"}})
            QCOMPARE(json(key, QLatin1String(text)), QByteArray("wrong"));
    }

    void filtersAreOneFieldOrTheOther()
    {
        const ConfigField* field = fieldNamed(consumerFields(), QStringLiteral("filter_subjects"));
        QVERIFY(field);
        const auto one = changesOf(*field, QStringLiteral("a.b"));
        QCOMPARE(one->value(QStringLiteral("filter_subject")), QByteArray("\"a.b\""));
        QCOMPARE(one->value(QStringLiteral("filter_subjects")), QByteArray());
        const auto two = changesOf(*field, QStringLiteral("a.b,c"));
        QCOMPARE(two->value(QStringLiteral("filter_subject")), QByteArray());
        QCOMPARE(two->value(QStringLiteral("filter_subjects")), QByteArray("[\"a.b\",\"c\"]"));
        QCOMPARE(fieldText(*field, "{\"filter_subject\":\"x\"}"), QStringLiteral("x"));
        QCOMPARE(fieldText(*field, "{\"filter_subjects\":[\"x\",\"y\"]}"), QStringLiteral("x, y"));
    }

    void whatIsShownIsReadAsTheSame()
    {
        const QByteArray config = "{\"ack_wait\":5400000000000,\"max_deliver\":-1,\"backoff\":[1000000000,60000000000],"
                                  "\"max_ack_pending\":1000}";
        for (const char* key : {"ack_wait", "max_deliver", "backoff", "max_ack_pending"}) {
            const ConfigField* field = fieldNamed(consumerFields(), QLatin1String(key));
            QCOMPARE(json(key, fieldText(*field, config)), fieldOf(config, QLatin1String(key)));
        }
    }

    void numbersKeepAllTheirDigits()
    {
        const QByteArray config = "{\"a\":18446744073709551615,\"b\":9007199254740993,\"c\":1}";
        QCOMPARE(*configWith(config, {{QStringLiteral("c"), "2"}}),
                 QByteArray("{\"a\":18446744073709551615,\"b\":9007199254740993,\"c\":2}"));
        QVERIFY(differences(config, config).empty());
    }
};

QTEST_GUILESS_MAIN(TestConfigFields)
#include "tst_configfields.moc"
