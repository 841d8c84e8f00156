// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One way of writing each kind of figure, whatever the type that holds it.
#include "items/formatting.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace jetlag;
using namespace std::chrono_literals;

class TestFormatting : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_translator.load(QLocale(), QStringLiteral("jetlag"), QStringLiteral("_"), QStringLiteral(":/i18n")));
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
    }

    void bytes()
    {
        QCOMPARE(bytesText(0), QStringLiteral("0 bytes"));
        QCOMPARE(bytesText(1), QStringLiteral("1 byte"));
        QCOMPARE(bytesText(2), QStringLiteral("2 bytes"));
        QCOMPARE(bytesText(1023), QStringLiteral("1,023 bytes"));
        QCOMPARE(bytesText(1024), QStringLiteral("1.0 KiB"));
        QCOMPARE(bytesText(1'500'000), QStringLiteral("1.4 MiB"));
        QVERIFY2(bytesText(UINT64_MAX).endsWith(QStringLiteral(" EiB")), qPrintable(bytesText(UINT64_MAX)));
        QVERIFY(!bytesText(UINT64_MAX).startsWith(u'-'));
    }

    /// unsigned long and unsigned long long once chose two functions.
    void theTypeDoesNotMatter()
    {
        for (const unsigned value : {0U, 1U, 700U, 1024U, 3'000'000U}) {
            QCOMPARE(bytesText(static_cast<unsigned long long>(value)), bytesText(static_cast<unsigned long>(value)));
            QCOMPARE(bytesText(static_cast<quint64>(value)), bytesText(static_cast<size_t>(value)));
            QCOMPARE(countText(static_cast<unsigned long long>(value)), countText(static_cast<unsigned long>(value)));
        }
    }

    void left()
    {
        QCOMPARE(leftText(-5s), QStringLiteral("about 0 seconds left"));
        QCOMPARE(leftText(1s), QStringLiteral("about 1 second left"));
        QCOMPARE(leftText(99s), QStringLiteral("about 99 seconds left"));
        QCOMPARE(leftText(100s), QStringLiteral("about 2 minutes left"));
        QCOMPARE(leftText(5999s), QStringLiteral("about 100 minutes left"));
        QCOMPARE(leftText(6000s), QStringLiteral("about 2 hours left"));
        QVERIFY(leftText(std::chrono::seconds::max()).contains(QStringLiteral("hours")));
    }

    void pluralsOfAnyCount()
    {
        QCOMPARE(pluralNumber(1), 1);
        QCOMPARE(pluralNumber(999'999), 999'999);
        QCOMPARE(pluralNumber(1'000'001), 1'000'001); // ends as it did, where a language looks at that
        QCOMPARE(pluralNumber(7'000'000'021), 1'000'021);
        QVERIFY(pluralNumber(UINT64_MAX) > 0);
    }

private:
    QTranslator m_translator;
};

QTEST_GUILESS_MAIN(TestFormatting)
#include "tst_formatting.moc"
