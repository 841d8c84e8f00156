// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/removedcopies.h"
#include "support/client.h"
#include "support/heard.h"
#include "support/natsserver.h"
#include "json/jsonlines.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {
const StreamName dlq{QStringLiteral("DLQ")};
}

/// Copies of what is about to be removed, from a real server.
class TestRemovedCopies : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        QVERIFY(m_client.makeStream(dlq.value, QStringLiteral("vigil.dlq")));
        for (int i = 0; i < 20; ++i) {
            MessageHeaders headers;
            headers.add("Original-Subject", "work." + QByteArray::number(i));
            QVERIFY(m_client.publish(QStringLiteral("vigil.dlq"), QByteArray::number(i) + "\xff\n", headers));
        }
        m_exports = std::make_unique<ExportService>(m_client.api(), m_works);
    }
    void cleanupTestCase() { m_exports.reset(); }

    void aCopyHoldsTheMessagesAndSaysWhatItIs();
    void namesOfAnyKindAndLengthAreKept();
    void whatIsOldGoes();
    void aFileOfOnesOwnIsListedWhileItIsThere();
    void aMessageInItsPlaceIsNoneOfThem();
    void whereNoFolderCanBeMadeThereIsNoCopy();

private:
    using Heard = test::Heard<ExportProgress, Result<ExportOutcome>>;
    MessageRefs some(size_t count)
    {
        MessageRefs refs;
        for (const StoredMessage& message : m_client.messages(dlq.value)) {
            if (refs.size() == count)
                break;
            refs.emplace_back(std::make_shared<const StoredMessage>(message));
            refs.back().body.reset();
        }
        return refs;
    }
    QString newFolder() { return m_folder.filePath(QStringLiteral("c%1").arg(++m_made)); }

    test::NatsServer m_server;
    test::Client m_client;
    WorkRegistry m_works;
    std::unique_ptr<ExportService> m_exports;
    QTemporaryDir m_folder;
    int m_made = 0;
};

void TestRemovedCopies::aCopyHoldsTheMessagesAndSaysWhatItIs()
{
    RemovedCopies copies(*m_exports, newFolder());
    QVERIFY(copies.all().empty());
    const Timestamp now = systemNow();
    Heard first;
    const Exporting one = copies.keep(dlq, some(12), first.listener(), now - 5s);
    QVERIFY(first.waitForEnd());
    QVERIFY(*first.outcome);
    Heard second;
    const Exporting two = copies.keep(dlq, some(3), second.listener(), now);
    QVERIFY(second.waitForEnd());
    const auto all = copies.all();
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0].messages, uint64_t(3)); // the newest first
    QCOMPARE(all[1].messages, uint64_t(12));
    QCOMPARE(all[1].stream, dlq);
    QVERIFY(now - 5s - all[1].at < 1ms);
    QCOMPARE(all[1].path, first.outcome->value().path);
    const auto folder = QFileInfo(QFileInfo(all[0].path).absolutePath()).permissions();
    QVERIFY(!(folder & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
    QFile file(all[1].path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    JsonLinesReader lines(file);
    for (const StoredMessage& wanted : m_client.messages(dlq.value)) {
        if (wanted.sequence.value > 12)
            break;
        const auto line = lines.next();
        QVERIFY(line && *line);
        QCOMPARE((*line)->sequence, std::optional(wanted.sequence));
        QCOMPARE((*line)->payload, wanted.payload);
        QVERIFY((*line)->headers == wanted.headers);
    }
    QVERIFY(!lines.next());
}

void TestRemovedCopies::namesOfAnyKindAndLengthAreKept()
{
    RemovedCopies copies(*m_exports, newFolder());
    for (const QString& name : {QStringLiteral("a_b_c"), QStringLiteral("订单"), QString(200, u'x')}) {
        const StreamName stream{name};
        Heard heard;
        auto message = m_client.messages(dlq.value).front();
        message.headers = {};
        const Exporting work =
            copies.keep(stream, {MessageRef(std::make_shared<const StoredMessage>(message))}, heard.listener());
        QVERIFY(heard.waitForEnd());
        QVERIFY2(*heard.outcome, heard.outcome->has_value() ? "" : qPrintable(heard.outcome->error().summary));
        const auto all = copies.all();
        QVERIFY(std::any_of(all.begin(), all.end(), [&](const auto& copy) {
            return copy.stream == stream || (name.size() > 150 && name.startsWith(copy.stream.value));
        }));
    }
}

void TestRemovedCopies::whatIsOldGoes()
{
    const QString folder = newFolder();
    const Timestamp now = systemNow();
    {
        RemovedCopies copies(*m_exports, folder);
        for (const auto age : {std::chrono::hours(1), RemovedCopies::kept + std::chrono::hours(1)}) {
            Heard heard;
            const Exporting work = copies.keep(dlq, some(2), heard.listener(), now - age);
            QVERIFY(heard.waitForEnd());
        }
        QFile other(folder + QStringLiteral("/mine.jsonl"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QCOMPARE(copies.all().size(), size_t(2));
    }
    const RemovedCopies again(*m_exports, folder, now);
    QCOMPARE(again.all().size(), size_t(1));
    QVERIFY(QFile::exists(folder + QStringLiteral("/mine.jsonl"))); // not one of ours
}

void TestRemovedCopies::aFileOfOnesOwnIsListedWhileItIsThere()
{
    RemovedCopies copies(*m_exports, newFolder());
    QFile mine(m_folder.filePath(QStringLiteral("mine.jsonl")));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    copies.add({mine.fileName(), dlq, 7, systemNow()});
    QCOMPARE(copies.all().size(), size_t(1));
    QCOMPARE(copies.all().front().messages, uint64_t(7));
    QVERIFY(mine.remove());
    QVERIFY(copies.all().empty());
}

void TestRemovedCopies::aMessageInItsPlaceIsNoneOfThem()
{
    RemovedCopies copies(*m_exports, newFolder());
    MessageRefs messages = some(2);
    messages[0].time -= 1s; // one that lay there before
    Heard heard;
    const Exporting work = copies.keep(dlq, messages, heard.listener());
    QVERIFY(heard.waitForEnd());
    QVERIFY(*heard.outcome);
    QCOMPARE(heard.outcome->value().progress.written, uint64_t(1));
    QCOMPARE(heard.outcome->value().progress.missing, uint64_t(1));
}

void TestRemovedCopies::whereNoFolderCanBeMadeThereIsNoCopy()
{
    const QString taken = newFolder();
    QFile file(taken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    RemovedCopies copies(*m_exports, taken + QStringLiteral("/below"));
    Heard heard;
    const Exporting work = copies.keep(dlq, some(2), heard.listener());
    QVERIFY(heard.waitForEnd());
    QVERIFY(!*heard.outcome);
    QCOMPARE(heard.outcome->error().kind, Error::Kind::Storage);
    QVERIFY(copies.all().empty());
}

QTEST_GUILESS_MAIN(TestRemovedCopies)
#include "tst_removedcopies.moc"
