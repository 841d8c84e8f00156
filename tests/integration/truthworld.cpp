// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/truthworld.h"

#include <QFile>
#include <QTest>

#include <csignal>

namespace jetlag::test {
namespace {

using namespace std::chrono_literals;
using Way = LinkProxy::Way;

constexpr auto patience = 700ms;    ///< of the program with requests: outages of a second make answers that do not come
constexpr int anotherLifeMs = 1100; ///< less may be a restart or another leader

/// A piece that begins a message becomes nonsense: either side drops the connection.
void breakProtocol(QByteArray& bytes)
{
    for (const char* verb : {"MSG ", "HMSG ", "PUB ", "HPUB "}) {
        if (bytes.startsWith(verb))
            bytes.replace(0, 3, "\x01?!");
    }
}

} // namespace

Program::Program(const QString& url, const QString& journalPath, const std::function<void()>& beforeRequest)
    : m_tap(m_connection.requests())
    , m_journal(journalPath)
    , api(m_tap)
    , replay(api, m_journal, m_works)
    , exporter(api, m_works)
    , purge(api, m_works, exporter)
    , importer(api, m_works)
{
    m_tap.patience = patience;
    m_tap.before = [beforeRequest](const Request&) { beforeRequest(); };
    ConnectionOptions options;
    options.servers = {url};
    m_connection.open(options);
}

World::World(quint32 seed)
    : m_dice(seed)
{
    m_clock.start();
}

World::~World()
{
    if (m_isStopped)
        ::kill(static_cast<pid_t>(m_server.pid()), SIGCONT);
}

bool World::start()
{
    if (!m_server.start())
        return false;
    m_way = std::make_unique<LinkProxy>(m_server.port());
    if (!m_way->start())
        return false;
    waitForServer();
    begin();
    return QTest::qWaitFor([this] { return m_program->isConnected(); }, 30000);
}

void World::begin()
{
    m_program =
        std::make_unique<Program>(m_way->url(), file(QStringLiteral("journal%1.sqlite").arg(m_programs)), [this] {
            if (m_isLiving && m_fuse > 0 && --m_fuse == 0)
                fault(); // at the very moment
        });
}

void World::killProgram()
{
    note(QStringLiteral("the program is killed and begun anew"));
    const QString before = file(QStringLiteral("journal%1.sqlite").arg(m_programs));
    const QString after = file(QStringLiteral("journal%1.sqlite").arg(++m_programs));
    for (const char* part : {"", "-wal"})
        QFile::copy(before + QLatin1String(part), after + QLatin1String(part));
    m_program.reset();
    begin();
}

void World::waitForServer()
{
    m_others = std::make_unique<Client>();
    if (!m_others->connectTo(m_server.url()))
        wrong(QStringLiteral("the script's own connection failed"));
    for (const auto& [name, how] : m_streams)
        (void)QTest::qWaitFor([this, stream = name] { return m_others->stream(stream) != nullptr; }, 20000);
}

void World::endDue(bool isAll)
{
    for (size_t i = 0; i < m_endings.size();) {
        if (!isAll && m_endings[i].due > m_clock.elapsed()) {
            ++i;
            continue;
        }
        const auto end = m_endings[i].end;
        m_endings.erase(m_endings.begin() + static_cast<std::ptrdiff_t>(i));
        end();
    }
}

void World::live(int ms)
{
    const qint64 until = m_clock.elapsed() + ms;
    while (m_clock.elapsed() < until) {
        m_isLiving = true;
        QTest::qWait(static_cast<int>(std::min<qint64>(20, std::max<qint64>(1, until - m_clock.elapsed()))));
        m_isLiving = false;
        endDue(false);
    }
}

bool World::liveUntil(const std::function<bool()>& holds, const std::vector<std::function<void()>>& others, int most)
{
    for (int step = 0; step < most && !holds(); ++step) {
        live(number(120));
        if (holds()) // a server that is killed afterwards may forget what it has confirmed
            break;
        if (others.empty() || chance(50))
            fault();
        else if (isServerUp())
            others[static_cast<size_t>(number(static_cast<int>(others.size())))]();
    }
    heal();
    return QTest::qWaitFor(holds, 90000);
}

void World::fault()
{
    const int ms = 50 + number(1500);
    const auto until = [this, ms](const QString& what, const std::function<void()>& end) {
        note(QStringLiteral("%1 for %2 ms").arg(what).arg(ms));
        m_endings.push_back({m_clock.elapsed() + ms, end});
    };
    m_fuse = chance(50) ? 1 + number(60) : 0;
    if (!isServerUp()) // one fault of the server at a time
        return;
    const auto comesBack = [this] {
        check(m_server.restart(), QStringLiteral("the server did not start again"));
        m_isDown = false;
        waitForServer();
    };
    switch (number(9)) {
    case 0:
        (void)stopProcess(m_server.pid());
        m_isStopped = true;
        until(QStringLiteral("the server stands still"), [this] {
            ::kill(static_cast<pid_t>(m_server.pid()), SIGCONT);
            m_isStopped = false;
        });
        break;
    case 1:
        ++m_kills;
        m_server.kill();
        m_isDown = true;
        until(QStringLiteral("the server was killed and is away"), comesBack);
        break;
    case 2:
        m_server.stop();
        m_isDown = true;
        until(QStringLiteral("the server was ended and is away"), comesBack);
        break;
    case 3:
    case 4: {
        const Way way = oneOf({Way::ToServer, Way::ToClient});
        m_way->hold(way);
        until(way == Way::ToServer ? QStringLiteral("requests are held up") : QStringLiteral("answers are held up"),
              [this, way] { m_way->release(way); });
        break;
    }
    case 5: {
        const Way way = oneOf({Way::ToServer, Way::ToClient});
        m_way->delay(way, std::chrono::milliseconds(number(300)));
        until(QStringLiteral("a slow line"), [this, way] { m_way->delay(way, 0ms); });
        break;
    }
    case 6:
        note(QStringLiteral("the line is cut"));
        m_way->cut();
        break;
    case 7:
        m_way->refuse(true);
        m_way->cut();
        until(QStringLiteral("there is no line"), [this] { m_way->refuse(false); });
        break;
    default: {
        const Way way = oneOf({Way::ToServer, Way::ToClient});
        m_way->corrupt(way, breakProtocol);
        until(QStringLiteral("bytes are changed"), [this, way] { m_way->corrupt(way, {}); });
        break;
    }
    }
}

void World::outage(const std::function<void()>& meanwhile)
{
    m_way->refuse(true);
    m_way->cut();
    (void)QTest::qWaitFor([this] { return !m_program->isConnected(); }, 10000);
    meanwhile();
    m_way->refuse(false);
}

void World::lightFuse()
{
    m_fuse = chance(70) ? 1 + number(chance(50) ? 8 : 80) : 0;
}

void World::heal()
{
    m_fuse = 0;
    endDue(true);
    m_way->heal();
}

std::optional<Sequence> World::publish(const QString& subject, const QByteArray& id, const MessageHeaders& headers)
{
    const auto ack = m_others->publish(subject, id, headers);
    return ack ? std::optional(ack->sequence) : std::nullopt;
}

bool World::makeStream(const QString& name, const QString& subjects, const QByteArray& more)
{
    if (!m_others->makeStream(name, subjects, more))
        return false;
    m_streams[name] = {subjects, more};
    m_made[name] = m_clock.elapsed();
    return true;
}

bool World::recreate(const QString& name)
{
    const qint64 left = m_made[name] + anotherLifeMs - m_clock.elapsed();
    if (left > 0)
        QTest::qWait(static_cast<int>(left));
    note(QStringLiteral("%1 is deleted and made anew").arg(name));
    const auto how = m_streams[name];
    return !m_others->call(QStringLiteral("STREAM.DELETE.") + name).isEmpty() &&
           makeStream(name, how.first, how.second);
}

std::optional<std::map<QByteArray, int>> World::contents(const QString& stream)
{
    const auto facts = m_others->stream(stream);
    if (!facts)
        return std::nullopt;
    std::map<QByteArray, int> found;
    for (const auto& message : m_others->messages(stream))
        ++found[message.payload];
    return found;
}

uint64_t World::lastSequence(const QString& stream)
{
    const auto facts = m_others->stream(stream);
    return facts ? facts->state.last.value : 0;
}

void World::note(const QString& what)
{
    m_notes << QStringLiteral("%1 ms: %2").arg(m_clock.elapsed()).arg(what);
}

void World::wrong(const QString& what)
{
    note(QStringLiteral("WRONG: ") + what);
    m_wrongs << what;
}

} // namespace jetlag::test
