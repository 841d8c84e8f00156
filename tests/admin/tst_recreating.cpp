// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A consumer that is deleted to be made anew stands in a note on the disk from before its deletion until the new one is
// seen: what ends in between is found at the next start and made, equal to what was wanted.
#include "admin/administrator.h"
#include "jetstream/replyparse.h"
#include "support/linkproxy.h"

#include <QDir>

#include <atomic>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

const ConsumerKey worker{{QStringLiteral("ORDERS")}, {QStringLiteral("worker")}};

/// One run of the program's service, over a link of its own.
struct Run
{
    explicit Run(const QString& url, const QString& notes)
    {
        isUp = client.connectTo(url);
        exporter = std::make_unique<ExportService>(client.api(), works);
        counter = std::make_unique<PurgeService>(client.api(), works, *exporter);
        service = std::make_unique<AdminService>(client.api(), works, *counter, notes);
    }
    ~Run() { works.close(); }
    std::optional<std::vector<Recreation>> unfinished()
    {
        test::Heard<NoProgress, Result<std::vector<Recreation>>> heard;
        const UnfinishedLook look = service->unfinished(heard.listener());
        return heard.waitForEnd() && *heard.outcome ? std::optional(**heard.outcome) : std::nullopt;
    }

    test::Client client;
    WorkRegistry works;
    std::unique_ptr<ExportService> exporter;
    std::unique_ptr<PurgeService> counter;
    std::unique_ptr<AdminService> service;
    bool isUp = false;
};

} // namespace

class TestRecreating : public QObject
{
    Q_OBJECT
private:
    test::Administrator m_admin;
    QTemporaryDir m_notes;

    ConsumerFactsPtr consumer()
    {
        const auto info =
            parseConsumerInfo(m_admin.consumerInfo(worker.stream.value, worker.consumer.value), worker.stream, {});
        return info ? *info : nullptr;
    }
    ConsumerReset resetOf(const ConsumerFacts& seen, uint64_t to) const
    {
        return {worker, incarnationOf(seen), *configOf(seen.raw), Sequence{to}, ResetWay::Recreate};
    }
    int notes() const { return static_cast<int>(QDir(m_notes.path()).entryList(QDir::Files).size()); }
    /// Resets it over a link that swallows the creation, and ends the run there.
    void dieBetween(const ConsumerReset& order)
    {
        test::LinkProxy link(m_admin.server.port());
        QVERIFY(link.start());
        std::atomic_bool isSwallowed = false;
        link.corrupt(test::LinkProxy::Way::ToServer, [&isSwallowed](QByteArray& piece) {
            if (piece.contains("CONSUMER.CREATE")) {
                isSwallowed = true;
                piece.clear();
            }
        });
        {
            Run run(link.url(), m_notes.path());
            QVERIFY(run.isUp);
            test::Heard<ChangeLookedFor, ChangeOutcome> heard;
            const AdminChange change = run.service->reset(order, heard.listener());
            QTRY_VERIFY_WITH_TIMEOUT(isSwallowed, 10'000);
            QVERIFY(!heard.outcome);
            QCOMPARE(notes(), 1);
        }
        link.corrupt(test::LinkProxy::Way::ToServer, {});
        link.cut();
    }

private slots:
    void initTestCase() { QVERIFY(m_admin.start()); }
    void init()
    {
        QVERIFY(m_admin.client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
        for (int i = 0; i < 10; ++i)
            QVERIFY(m_admin.client.publish(QStringLiteral("orders.a"), "x"));
        QVERIFY(m_admin.makeConsumer(worker.stream.value, worker.consumer.value,
                                     R"(,"ack_wait":7000000000,"max_waiting":33,"description":"ü")"));
    }
    void cleanup()
    {
        m_admin.removeAll();
        for (const QString& name : QDir(m_notes.path()).entryList(QDir::Files))
            QFile::remove(m_notes.filePath(name));
    }

    void whatDiedBetweenIsOfferedAndMade()
    {
        const auto seen = consumer();
        dieBetween(resetOf(*seen, 4));
        QVERIFY(!consumer());
        Run next(m_admin.server.url(), m_notes.path());
        const auto left = next.unfinished();
        QVERIFY(left && left->size() == 1);
        QVERIFY(left->front().key == worker && left->front().from == Sequence{4});
        test::Heard<ChangeLookedFor, ChangeOutcome> heard;
        const AdminChange change = next.service->createAgain(left->front(), heard.listener());
        QVERIFY(heard.waitForEnd());
        QVERIFY(heard.outcome->how == ChangeEnd::Done);
        QCOMPARE(notes(), 0);
        // Equal but for where it begins.
        const QByteArray wanted = *configBeginningAt(*configOf(seen->raw), Sequence{4});
        auto other = differences(wanted, *configOf(consumer()->raw));
        // Servers before 2.11 add it to what was created by an older request.
        std::erase_if(other, [](const FieldDifference& one) { return one.key == u"name" && one.before.isEmpty(); });
        QVERIFY2(other.empty(), other.empty() ? "" : other.front().key.toUtf8().constData());
        QCOMPARE(consumer()->pending, uint64_t(7));
        QVERIFY(next.unfinished()->empty());
    }

    /// Somebody else has made it meanwhile: nothing is offered, nothing overwritten.
    void whatIsThereIsNotOffered()
    {
        const auto seen = consumer();
        Recreations noted(m_notes.path());
        QVERIFY(!noted.note({worker, *seen->created - 2s, *configOf(seen->raw), Sequence{4}, systemNow()}));
        Run next(m_admin.server.url(), m_notes.path());
        const auto left = next.unfinished();
        QVERIFY(left && left->empty());
        QCOMPARE(notes(), 0);
        QVERIFY(incarnationOf(*consumer()) == incarnationOf(*seen));
    }

    /// The program died before the deletion arrived.
    void whatWasNotDeletedIsNotOffered()
    {
        const auto seen = consumer();
        Recreations noted(m_notes.path());
        QVERIFY(!noted.note({worker, seen->created, *configOf(seen->raw), Sequence{4}, systemNow() - 2h}));
        Run next(m_admin.server.url(), m_notes.path());
        QVERIFY(next.unfinished()->empty());
        QCOMPARE(notes(), 0);
        // A moment ago another window may have been about to delete it: the note stays.
        QVERIFY(!noted.note({worker, seen->created, *configOf(seen->raw), Sequence{4}, systemNow()}));
        QVERIFY(next.unfinished()->empty());
        QCOMPARE(notes(), 1);
    }

    void withoutItsStreamNothingIsOfferedAndTheNoteStays()
    {
        dieBetween(resetOf(*consumer(), 4));
        m_admin.removeAll();
        Run next(m_admin.server.url(), m_notes.path());
        const auto left = next.unfinished();
        QVERIFY(left && left->empty());
        QCOMPARE(notes(), 1);
    }

    void forgottenIsForgotten()
    {
        dieBetween(resetOf(*consumer(), 4));
        Run next(m_admin.server.url(), m_notes.path());
        QCOMPARE(next.unfinished()->size(), size_t(1));
        next.service->forget(worker);
        QTRY_COMPARE(notes(), 0);
    }

    /// No note, no deletion.
    void whatCannotBeNotedIsNotDeleted()
    {
        QFile file(m_notes.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Run run(m_admin.server.url(), m_notes.filePath(QStringLiteral("file/notes")));
        test::Heard<ChangeLookedFor, ChangeOutcome> heard;
        const AdminChange change = run.service->reset(resetOf(*consumer(), 4), heard.listener());
        QVERIFY(heard.waitForEnd());
        QVERIFY(heard.outcome->how == ChangeEnd::Refused);
        QVERIFY(heard.outcome->error->kind == Error::Kind::Storage);
        QVERIFY(consumer());
    }

    void damagedNotesAreLeftAlone()
    {
        QFile file(m_notes.filePath(QStringLiteral("x.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\":1,");
        file.close();
        QVERIFY(Recreations(m_notes.path()).all().empty());
        QVERIFY(file.exists());
    }
};

QTEST_GUILESS_MAIN(TestRecreating)
#include "tst_recreating.moc"
