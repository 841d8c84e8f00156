// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that fuzzing found, and its seeds, once more: what was mended stays mended.
#include "fuzz/fuzzing.h"

#include <QDir>
#include <QFile>
#include <QTest>

#define FUZZ_TARGET(name) extern "C" int fuzz_##name(const uint8_t* data, size_t size);
#include "fuzztargets.inc"
#undef FUZZ_TARGET

class TestCorpus : public QObject
{
    Q_OBJECT
private slots:
    void replay_data();
    void replay();
};

using Target = int (*)(const uint8_t*, size_t);
Q_DECLARE_METATYPE(Target)

void TestCorpus::replay_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<QString>("path");
    const std::pair<const char*, Target> targets[] = {
#define FUZZ_TARGET(name) {#name, fuzz_##name},
#include "fuzztargets.inc"
#undef FUZZ_TARGET
    };
    for (const auto& [name, target] : targets) {
        const QDir folder(QStringLiteral(JETLAG_CORPUS "/") + QString::fromLatin1(name));
        const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name);
        QVERIFY2(!files.isEmpty(), name);
        for (const QFileInfo& file : files)
            QTest::addRow("%s/%s", name, qPrintable(file.fileName())) << target << file.filePath();
    }
}

void TestCorpus::replay()
{
    QFETCH(Target, target);
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(target(reinterpret_cast<const uint8_t*>(bytes.constData()), static_cast<size_t>(bytes.size())), 0);
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
