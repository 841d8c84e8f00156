// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports by chance: each line is stored once, however often the import is broken off and begun again, and what was
// told is so.
#include "files/exportwriter.h"
#include "integration/truthworld.h"
#include "support/heard.h"

namespace jetlag::test {
namespace {

const QString name = QStringLiteral("IN");
using State = PublishProgress::State;
using MessageId = ImportOrder::MessageId;

class ImportTruth
{
public:
    explicit ImportTruth(World& world)
        : w(world)
        , ids(world.oneOf({MessageId::New, MessageId::New, MessageId::Keep, MessageId::None}))
    {
    }
    void run();

private:
    bool write();
    std::optional<ImportOrder> order();
    uint64_t count();
    bool attempt(bool isLast);
    void judge(const ImportOutcome& told, uint64_t before, bool isStopped);

    World& w;
    const MessageId ids;
    int total = 0;
    int made = 0;
    bool isAnother = false;
};

bool ImportTruth::write()
{
    ExportTarget target;
    target.path = w.file(QStringLiteral("in.jsonl"));
    auto writer = ExportWriter::open(target);
    ExportWriter::Messages lines;
    for (int i = 0; i < total; ++i) {
        StoredMessage line;
        line.stream = {QStringLiteral("OLD")};
        line.sequence = {static_cast<uint64_t>(i + 1)};
        line.time = systemNow() - std::chrono::seconds(60);
        line.subject = QStringLiteral("in.%1").arg(i % 3);
        line.payload = "line-" + QByteArray::number(i);
        line.headers.add("Nats-Msg-Id", "old-" + QByteArray::number(i));
        lines.push_back(std::make_shared<const StoredMessage>(line));
    }
    return writer && !(*writer)->write(lines) && !(*writer)->commit();
}

std::optional<ImportOrder> ImportTruth::order()
{
    ImportOrder order;
    order.path = w.file(QStringLiteral("in.jsonl"));
    order.messageId = ids;
    Heard<NoProgress, Result<ImportPreview>> heard;
    const ImportLook look = w.program().importer.preview(order, heard.listener());
    if (!heard.waitForEnd() || !*heard.outcome)
        return std::nullopt;
    order.recordedUntil = (*heard.outcome)->recordedUntil;
    return order;
}

uint64_t ImportTruth::count()
{
    uint64_t lines = 0;
    for (const auto& [id, times] : w.contents(name).value_or(std::map<QByteArray, int>{}))
        lines += id.startsWith("line-") ? static_cast<uint64_t>(times) : 0;
    return lines;
}

/// False: nothing more is to be done, as nobody could tell what was imported.
bool ImportTruth::attempt(bool isLast)
{
    (void)QTest::qWaitFor([this] { return w.program().isConnected(); }, 30000);
    auto wanted = order();
    if (!wanted) {
        w.wrong(QStringLiteral("the file could not be looked at"));
        return false;
    }
    if (!isLast && w.chance(60))
        wanted->ratePerSecond = 20 + w.number(100);
    const uint64_t before = count();
    w.note(isLast ? QStringLiteral("the last import begins") : QStringLiteral("an import begins"));
    if (!isLast)
        w.lightFuse();
    Heard<PublishProgress, Result<ImportOutcome>> heard;
    Importing work = w.program().importer.start(*wanted, heard.listener());
    const auto hasEnded = [&heard] { return heard.outcome.has_value(); };
    bool isStopped = false;
    if (isLast) {
        w.check(QTest::qWaitFor(hasEnded, 90000), QStringLiteral("the last import never ended"));
    } else {
        std::vector<std::function<void()>> doings{
            [this] { (void)w.publish(QStringLiteral("in.9"), "other-" + QByteArray::number(++made)); },
            [&] {
                if (!w.chance(20))
                    return;
                isStopped = true;
                work.stop();
                w.note(QStringLiteral("it is stopped"));
            },
            [&] {
                if (!isAnother && w.chance(15))
                    w.outage([this] { isAnother = w.recreate(name); });
            }};
        const int steps = 1 + w.number(8);
        if (w.chance(30) && ids != MessageId::None) {
            for (int step = 0; step < steps && !hasEnded(); ++step) {
                w.live(w.number(150));
                w.fault();
            }
            w.killProgram();
            w.heal();
            w.live(500);
            return true;
        }
        w.check(w.liveUntil(hasEnded, doings, steps), QStringLiteral("an import never ended"));
    }
    w.live(50);
    if (!hasEnded())
        return false;
    if (!*heard.outcome)
        w.wrong(QStringLiteral("the import could not begin: ") + heard.outcome->error().summary);
    else if (!isAnother)
        judge(**heard.outcome, before, isStopped);
    return ids != MessageId::None;
}

void ImportTruth::judge(const ImportOutcome& told, uint64_t before, bool isStopped)
{
    const PublishProgress& end = told.progress;
    const uint64_t added = count() - before;
    w.note(QStringLiteral("it ends: total %1, stored %2, duplicates %3, failed %4, unknown %5; added: %6")
               .arg(end.total)
               .arg(end.stored)
               .arg(end.duplicates)
               .arg(end.failed)
               .arg(end.unknown)
               .arg(added));
    if (!isStopped) {
        w.check(end.state == State::Finished, QStringLiteral("nobody stopped it"));
        w.check(end.notSent() == 0, QStringLiteral("%1 of %2 were not sent").arg(end.notSent()).arg(end.total));
        w.check(end.total == static_cast<quint64>(total), QStringLiteral("%1 lines of %2").arg(end.total).arg(total));
        w.check(end.unknown == 0 || ids == MessageId::None,
                QStringLiteral("%1 are called unknown, though they can be looked for").arg(end.unknown));
    }
    w.check(end.failed == 0,
            QStringLiteral("%1 failed, though nothing refuses: %2").arg(end.failed).arg(told.problems.join(u' ')));
    w.check(end.stored <= added, QStringLiteral("%1 were said to be stored, %2 came").arg(end.stored).arg(added));
    w.check(added <= end.stored + end.unknown,
            QStringLiteral("%1 were said to be stored, %2 came").arg(end.stored).arg(added));
}

void ImportTruth::run()
{
    total = 10 + w.number(120);
    const QByteArray window = w.oneOf({"100000000", "1000000000", "6000000000", "120000000000"});
    w.note(QStringLiteral("%1 lines, ids: %2, window: %3 ns")
               .arg(total)
               .arg(static_cast<int>(ids))
               .arg(QString::fromUtf8(window)));
    if (!write() || !w.makeStream(name, QStringLiteral("in.>"), "\"duplicate_window\":" + window)) {
        w.wrong(QStringLiteral("the file or the stream could not be made"));
        return;
    }
    bool mayGoOn = true;
    for (int times = 1 + w.number(3); times > 0 && mayGoOn; --times)
        mayGoOn = attempt(false);
    w.heal();
    if (mayGoOn)
        (void)attempt(true);
    const auto stored = w.contents(name);
    if (!stored) {
        w.wrong(QStringLiteral("the stream cannot be read at the end"));
        return;
    }
    for (int i = 0; i < total; ++i) {
        const QByteArray id = "line-" + QByteArray::number(i);
        const auto found = stored->find(id);
        if (found != stored->end() && found->second > 1)
            w.wrong(QStringLiteral("%1 is there %2 times").arg(QString::fromUtf8(id)).arg(found->second));
        if (mayGoOn && found == stored->end())
            w.wrong(QStringLiteral("%1 is lost").arg(QString::fromUtf8(id)));
    }
}

} // namespace

void importScript(World& world)
{
    ImportTruth(world).run();
}

} // namespace jetlag::test
