// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filter language, on a small table and as pure text.
#include "items/filterproxy.h"
#include "items/tablemodel.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

const Timestamp now = *parseRfc3339("2026-11-23T12:00:00Z");

struct Row
{
    QString name;
    QString status; ///< as shown
    QString keyword;
    QVariant lag;
    QVariant bytes;
    QVariant wait;
    QVariant seen;
    QVariant share;
};

class Model : public TableModel
{
public:
    Model()
        : TableModel({{"consumer", QStringLiteral("Verbraucher"), {}},
                      {"status", QStringLiteral("Zustand"), {}, true, false, 10, ValueKind::Text},
                      {"lag", QStringLiteral("Lag"), {}, true, true},
                      {"bytes", QStringLiteral("Bytes"), {}, true, true, 10, ValueKind::Bytes},
                      {"time-lag", QStringLiteral("Time lag"), {}, true, true, 10, ValueKind::Duration},
                      {"last-ack", QStringLiteral("Last ack"), {}, true, true, 10, ValueKind::Time},
                      {"ack-pending", QStringLiteral("Ack pending"), {}, true, true}})
    {
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(rows.size());
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        const Row& row = rows[static_cast<size_t>(index.row())];
        const QVariant values[] = {row.name, row.status, row.lag, row.bytes, row.wait, row.seen, QVariant(5)};
        if (role == ValueRole)
            return values[index.column()];
        if (role == FilterTextRole && index.column() == 1)
            return row.keyword;
        if (role == FractionRole && index.column() == 6)
            return row.share;
        return role == Qt::DisplayRole ? QVariant(values[index.column()].toString()) : QVariant();
    }
    std::vector<Row> rows;
};

QVariant count(quint64 value)
{
    return QVariant::fromValue<quint64>(value);
}

QVariant duration(std::chrono::nanoseconds value)
{
    return QVariant::fromValue<qint64>(value.count());
}

} // namespace

class TestFilterLanguage : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_model.rows = {
            {QStringLiteral("detection worker"), QStringLiteral("Steht"), QStringLiteral("stopped"), count(1500),
             count(30 << 20), duration(10min), QVariant(toDateTime(now - 2h)), QVariant(0.95)},
            {QStringLiteral("pii"), QStringLiteral("Ok"), QStringLiteral("ok"), count(0), count(100), duration(0s),
             QVariant(toDateTime(now - 1s)), QVariant(0.1)},
            {QStringLiteral("vigil.requests.>"), QStringLiteral("Unbekannt"), QStringLiteral("unknown"), QVariant(),
             QVariant(), QVariant(), QVariant(), QVariant()},
        };
        m_proxy.setSourceModel(&m_model);
        m_proxy.setNow(now);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // the rows' numbers
        const auto row = [](const char* text, const char* found) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(found);
        };
        row("", "012");
        row("pii", "1");
        row("PII", "1");
        row("-pii", "02");
        row("\"detection worker\"", "0");
        row("detection worker", "0");
        row("consumer:pii", "1");
        row("consumer:\"detection w\"", "0");
        row("verbraucher:pii", "1");
        row("status:stopped", "0"); // English works whatever the language
        row("status:steht", "0");
        row("zustand:ok", "1");
        row("-status:ok", "02");
        row("status=stopped", "0");
        row("lag>1000", "0");
        row("lag>1k", "0");
        row("lag>=1500", "0");
        row("lag<1", "1");
        row("lag=0", "1");
        row("lag!=0", "0"); // unknown is not different, it is unknown
        row("-lag>1000", "12");
        row("lag>1M", "");
        row("bytes>20MiB", "0");
        row("bytes>=30MiB", "0");
        row("bytes<1kB", "1");
        row("time-lag>5m", "0");
        row("time-lag>1h30m", "");
        row("time-lag<=0s", "1");
        row("last-ack>1h", "0"); // longer ago than an hour
        row("last-ack<5s", "1");
        row("ack-pending>90%", "0");
        row("ack-pending<50%", "1");
        row("lag>1 time-lag>5m status:stopped", "0");
        row("lag>1 status:ok", "");
        row("vigil.requests.>", "2"); // a subject, no comparison
        row("host:4222", "");
        // Not understood: that term takes nothing away.
        row("foo>5", "012");
        row("lag>many", "012");
        row("lag>", "012");
        row("\"detection", "0");
        row("consumer>5", "012");
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        m_proxy.setFilter(text);
        QString rows;
        for (int row = 0; row < m_proxy.rowCount(); ++row)
            rows += QString::number(m_proxy.mapToSource(m_proxy.index(row, 0)).row());
        std::sort(rows.begin(), rows.end());
        if (text == u"\"detection")
            QVERIFY(!m_proxy.errors().isEmpty());
        else
            QCOMPARE(rows, found);
    }

    void errors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FilterError::Kind>("kind");
        QTest::addColumn<QString>("part"); // what the error points at begins with
        using Kind = FilterError::Kind;
        QTest::newRow("unknown column") << "ok lagg>5" << Kind::UnknownColumn << "lagg";
        QTest::newRow("bad number") << "lag>many" << Kind::BadNumber << "many";
        QTest::newRow("bad duration") << "time-lag>5parsecs" << Kind::BadDuration << "5parsecs";
        QTest::newRow("open quote") << "a \"b" << Kind::UnfinishedQuote << "\"b";
        QTest::newRow("text is not greater") << "consumer>5" << Kind::TextComparison << "";
        QTest::newRow("still typing") << "lag>" << Kind::Incomplete << "";
    }

    void errors()
    {
        QFETCH(QString, text);
        QFETCH(FilterError::Kind, kind);
        QFETCH(QString, part);
        QSignalSpy told(&m_proxy, &FilterProxy::errorsChanged);
        m_proxy.setFilter(text);
        const auto errors = m_proxy.errors();
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors[0].kind, kind);
        QVERIFY2(text.mid(errors[0].start).startsWith(part), qPrintable(text.mid(errors[0].start)));
        QCOMPARE(errors[0].message.isEmpty(), kind == FilterError::Kind::Incomplete);
        QVERIFY(!told.isEmpty());
        if (kind == FilterError::Kind::UnknownColumn)
            QVERIFY2(errors[0].message.contains(QStringLiteral("lag")), qPrintable(errors[0].message));
        m_proxy.setFilter(QString());
        QVERIFY(m_proxy.errors().isEmpty());
    }

    void randomTextDoesNoHarm()
    {
        std::mt19937 random(5);
        const QString alphabet = QStringLiteral("lagstus:><=!-\"\\ .%5kM\u00e4\u6211\U0001F600*>");
        const auto columns = m_proxy.filterColumns();
        for (int round = 0; round < 20000; ++round) {
            QString text;
            const auto size = random() % 24;
            for (unsigned i = 0; i < size; ++i)
                text += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
            const auto expression = FilterExpression::parse(text, columns);
            for (const FilterError& error : expression.errors())
                QVERIFY(error.start >= 0 && error.length >= 0 && error.start + error.length <= text.size());
            for (const FilterToken& token : expression.tokens())
                QVERIFY(token.start >= 0 && token.end() <= text.size());
            for (const FilterTerm& term : expression.terms())
                static_cast<void>(term.holds(count(5), now));
        }
    }

    void quotedTextIsOneTerm()
    {
        const auto columns = m_proxy.filterColumns();
        for (const QString& text :
             {QStringLiteral("two words"), QStringLiteral("a\"b"), QStringLiteral("back\\slash")}) {
            const auto expression = FilterExpression::parse(FilterExpression::quoted(text), columns);
            QCOMPARE(expression.terms().size(), 1);
            QCOMPARE(expression.terms()[0].text, text);
            QVERIFY(expression.errors().isEmpty());
        }
    }

    void tenThousandRows()
    {
        const Row row = m_model.rows[0];
        m_proxy.setSourceModel(nullptr);
        m_model.rows.assign(10000, row);
        m_proxy.setSourceModel(&m_model);
        for (const char* text : {"lag>1000 time-lag>5m", "status:stopped", "nothing here"}) {
            QElapsedTimer clock;
            clock.start();
            m_proxy.setFilter(QLatin1String(text));
            qInfo() << text << "over 10,000 rows:" << clock.elapsed() << "ms";
        }
        m_proxy.setSourceModel(nullptr);
    }

private:
    Model m_model;
    FilterProxy m_proxy;
};

QTEST_GUILESS_MAIN(TestFilterLanguage)
#include "tst_filterlanguage.moc"
