// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Object stores on a real server: uploads, checks and downloads chunk by chunk, deletes as clients do; a failure leaves
// the object as it was.
#include "buckets/keeper.h"

#include <QCryptographicHash>

using namespace jetlag;

namespace {
const StreamName files{QStringLiteral("OBJ_files")};
} // namespace

class TestObjects : public QObject
{
    Q_OBJECT
private:
    test::Keeper m_keeper;
    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
    static QByteArray content(qsizetype size)
    {
        QByteArray bytes(size, 0);
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = static_cast<char>((i * 7919) >> 3);
        return bytes;
    }
    Incarnation seen() { return incarnationOf(*m_keeper.facts(files.value)); }
    std::optional<ObjectInfo> find(const QString& name)
    {
        test::Heard<NoProgress, Result<ObjectPage>> heard;
        const ObjectListing work = m_keeper.service->listObjects({files, {}, 500}, heard.listener());
        if (!heard.waitForEnd() || !*heard.outcome)
            return std::nullopt;
        for (const ObjectInfo& object : (*heard.outcome)->objects) {
            if (object.name == name)
                return object;
        }
        return std::nullopt;
    }
    std::optional<ObjectUploadEnd> upload(const QString& name, const QString& from,
                                          const std::optional<ObjectInfo>& before)
    {
        test::Heard<ObjectProgress, ObjectUploadEnd> heard;
        const ObjectUploading work = m_keeper.service->upload({files, seen(), name, from, before}, heard.listener());
        return heard.waitForEnd() ? heard.outcome : std::nullopt;
    }
    std::optional<Result<ObjectReadEnd>> fetch(const ObjectInfo& object, const QString& to = {})
    {
        test::Heard<ObjectProgress, Result<ObjectReadEnd>> heard;
        const ObjectReading work = m_keeper.service->readObject({files, seen(), object, to}, heard.listener());
        return heard.waitForEnd() ? heard.outcome : std::nullopt;
    }
    static QString problem(const std::optional<Result<ObjectReadEnd>>& end)
    {
        return !end ? QStringLiteral("it did not end") : *end ? QString() : end->error().summary;
    }
    std::optional<ChangeEnd> erase(const ObjectInfo& object)
    {
        return m_keeper.change([&](auto listener) {
            return m_keeper.service->removeObject({files, seen(), object}, listener);
        });
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_keeper.start());
        QVERIFY(m_folder.isValid());
    }
    void init()
    {
        BucketPlan plan;
        plan.kind = BucketKind::Objects;
        plan.name = QStringLiteral("files");
        QVERIFY(m_keeper.make(plan));
    }
    void cleanup() { m_keeper.removeAll(); }

    void anObjectLives_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("empty") << qsizetype(0);
        QTest::newRow("small") << qsizetype(10);
        QTest::newRow("one chunk exactly") << qsizetype(128 * 1024);
        QTest::newRow("many chunks") << qsizetype(3 * 1024 * 1024 + 17);
    }
    void anObjectLives()
    {
        QFETCH(qsizetype, size);
        const QString name = QStringLiteral("ä file with blanks/and.dots");
        const auto stored = upload(name, write("in", content(size)), {});
        QVERIFY(stored && stored->how == ChangeEnd::Done && !stored->leftover);
        const auto object = find(name);
        QVERIFY(object);
        QCOMPARE(object->size, static_cast<uint64_t>(size));
        QCOMPARE(object->chunks, static_cast<uint64_t>((size + 131071) / 131072));
        const auto before = m_keeper.facts(files.value);
        const auto checked = fetch(*object);
        QVERIFY2(checked && *checked, qPrintable(problem(checked)));
        QVERIFY((*checked)->hasDigest);
        QVERIFY(fetch(*object, path("out")) && read(path("out")) == content(size));
        QVERIFY(m_keeper.facts(files.value)->state == before->state);
        // Another content: the old chunks go.
        const auto replaced = upload(name, write("in", content(5)), object);
        QVERIFY(replaced && replaced->how == ChangeEnd::Done);
        QCOMPARE(m_keeper.facts(files.value)->state.messages, uint64_t(2));
        const auto now = find(name);
        QVERIFY(now && now->size == 5);
        QVERIFY(erase(*now) == ChangeEnd::Done);
        QCOMPARE(m_keeper.facts(files.value)->state.messages, uint64_t(1));
        QVERIFY(find(name)->isDeleted);
    }

    void nobodyIsOvertaken()
    {
        const QString name = QStringLiteral("a");
        QVERIFY(upload(name, write("in", "mine"), {})->how == ChangeEnd::Done);
        const auto old = find(name);
        QVERIFY(upload(name, write("in", "theirs"), old)->how == ChangeEnd::Done);
        QVERIFY(upload(name, write("in", "stale"), old)->how == ChangeEnd::Refused);
        QVERIFY(upload(name, write("in", "stale"), {})->how == ChangeEnd::Refused);
        QVERIFY(erase(*old) == ChangeEnd::Refused);
        QVERIFY(fetch(*old) && !*fetch(*old));
        QVERIFY(fetch(*find(name), path("out")) && read(path("out")) == "theirs");
        QCOMPARE(m_keeper.facts(files.value)->state.messages, uint64_t(2));
    }

    void damageIsFound()
    {
        QVERIFY(upload(QStringLiteral("a"), write("in", content(300'000)), {})->how == ChangeEnd::Done);
        const auto object = find(QStringLiteral("a"));
        m_keeper.client.call(QStringLiteral("STREAM.MSG.DELETE.OBJ_files"), R"({"seq":2})");
        const auto checked = fetch(*object, path("damaged"));
        QVERIFY(checked && !*checked);
        QVERIFY2(problem(checked).contains(QStringLiteral("not what its description tells")),
                 qPrintable(problem(checked)));
        QVERIFY(!QFile::exists(path("damaged")));
        // As many bytes, but others.
        ObjectInfo other = *object;
        QVERIFY(upload(QStringLiteral("b"), write("in", content(100)), {})->how == ChangeEnd::Done);
        other = *find(QStringLiteral("b"));
        other.digest[0] = static_cast<char>(other.digest[0] ^ 1);
        const auto wrong = fetch(other);
        QVERIFY(wrong && !*wrong && wrong->error().summary.contains(QStringLiteral("SHA-256")));
    }

    /// The connection is lost in the middle: nothing of it is left, the object is as it was.
    void aFailureChangesNothing()
    {
        const QString name = QStringLiteral("a");
        QVERIFY(upload(name, write("in", "before"), {})->how == ChangeEnd::Done);
        int chunks = 0;
        m_keeper.tap->loses = [&chunks](const Request& request) {
            return request.subject.startsWith("$O.files.C.") && ++chunks == 5;
        };
        const auto end = upload(name, write("in", content(2'000'000)), find(name));
        QVERIFY(end && end->how != ChangeEnd::Done);
        QVERIFY(end->leftover); // what was not answered may come yet
        m_keeper.tap->loses = {};
        QCOMPARE(m_keeper.facts(files.value)->state.messages, uint64_t(2));
        QVERIFY(fetch(*find(name), path("out")) && read(path("out")) == "before");
    }

    void itIsStopped()
    {
        test::Heard<ObjectProgress, ObjectUploadEnd> heard;
        const ObjectUploading work = m_keeper.service->upload(
            {files, seen(), QStringLiteral("a"), write("in", content(20'000'000)), {}}, heard.listener());
        QTRY_VERIFY(!heard.news.empty());
        work.stop();
        QVERIFY(heard.waitForEnd());
        QVERIFY(heard.outcome->how == ChangeEnd::NotSent && !heard.outcome->leftover);
        QCOMPARE(m_keeper.facts(files.value)->state.messages, uint64_t(0));
    }

    void otherClientsSeeTheSame()
    {
        if (!test::Keeper::hasPeer())
            QSKIP("node cannot find the package nats: JETLAG_NODE_MODULES says where it is");
        const QByteArray bytes = content(700'001);
        const QString in = write("in", bytes);
        const QString name = QStringLiteral("a b/c.bin");
        QVERIFY(m_keeper.peer({QStringLiteral("upload"), QStringLiteral("files"), name, in}));
        const auto theirs = find(name);
        QVERIFY(theirs && theirs->description == QStringLiteral("from npm"));
        QVERIFY(fetch(*theirs, path("out")) && read(path("out")) == bytes);
        QVERIFY(upload(name, write("in2", content(200'000)), theirs)->how == ChangeEnd::Done);
        QCOMPARE(m_keeper.peer({QStringLiteral("download"), QStringLiteral("files"), name, path("out2")}),
                 QByteArray("200000"));
        QVERIFY(read(path("out2")) == content(200'000));
        QCOMPARE(find(name)->description, QStringLiteral("from npm")); // what was not touched stays
        QVERIFY(erase(*find(name)) == ChangeEnd::Done);
        QVERIFY(m_keeper.peer({QStringLiteral("info"), QStringLiteral("files"), name})->startsWith("deleted 0 0"));
        QVERIFY(m_keeper.peer({QStringLiteral("upload"), QStringLiteral("files"), QStringLiteral("x"), in}));
        QVERIFY(m_keeper.peer({QStringLiteral("erase"), QStringLiteral("files"), QStringLiteral("x")}));
        QVERIFY(find(QStringLiteral("x"))->isDeleted);
    }
};

QTEST_GUILESS_MAIN(TestObjects)
#include "tst_objects.moc"
