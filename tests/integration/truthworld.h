// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A small world for scripts by chance: a real server that is stopped, killed and restarted, a bad way to it, other
/// programs, and JetLag's rooms as its session has them, killed and begun anew. A script runs on one thread, with what
/// it did written down; several run side by side.

#include "deadletters/replayjournal.h"
#include "deadletters/replayservice.h"
#include "deleting/purgeservice.h"
#include "deleting/tap.h"
#include "files/exportservice.h"
#include "files/importservice.h"
#include "support/client.h"
#include "support/linkproxy.h"
#include "support/natsserver.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <map>
#include <memory>

namespace jetlag::test {

/// One run of the program.
class Program
{
public:
    Program(const QString& url, const QString& journalPath, const std::function<void()>& beforeRequest);
    bool isConnected() const { return m_connection.state() == ConnectionState::Connected; }

private:
    Connection m_connection;
    Tap m_tap;
    ReplayJournal m_journal;
    WorkRegistry m_works;

public:
    JetStreamApi api;
    ReplayService replay;
    ExportService exporter;
    PurgeService purge;
    ImportService importer;
};

class World
{
public:
    explicit World(quint32 seed);
    ~World();
    [[nodiscard]] bool start();

    bool chance(int percent) { return number(100) < percent; }
    int number(int below) { return static_cast<int>(m_dice.bounded(static_cast<quint32>(below))); }
    template <typename T>
    T oneOf(std::initializer_list<T> choices)
    {
        return *(choices.begin() + number(static_cast<int>(choices.size())));
    }

    /// Time passes; faults end when they are due.
    void live(int ms);
    /// Until it holds, all the while with faults, then without; false: it never did.
    bool liveUntil(const std::function<bool()>& holds, const std::vector<std::function<void()>>& others, int most);
    void fault();                                        ///< of the server or the way, for a while
    void lightFuse();                                    ///< one of the next requests of the program meets a fault
    void outage(const std::function<void()>& meanwhile); ///< the program is cut off while this happens
    void heal();
    bool wasServerKilled() const { return m_kills > 0; } ///< since forgetKills()
    void forgetKills() { m_kills = 0; }

    Program& program() { return *m_program; }
    void killProgram(); ///< what it has on disk stays as it is at this moment
    bool isServerUp() const { return !m_isStopped && !m_isDown; }
    Client& others() { return *m_others; }
    QString serverUrl() const { return m_server.url(); }
    /// By another program, with an id nobody else has, which is the payload. nullopt: not known whether it arrived.
    std::optional<Sequence> publish(const QString& subject, const QByteArray& id, const MessageHeaders& headers = {});
    bool makeStream(const QString& name, const QString& subjects, const QByteArray& more = {});
    /// Deletes it and makes it anew, later than what could be a restart.
    bool recreate(const QString& name);
    /// How often each id is in the stream, read from the server itself. nullopt: it did not say.
    std::optional<std::map<QByteArray, int>> contents(const QString& stream);
    uint64_t lastSequence(const QString& stream);
    QString file(const QString& name) const { return m_folder.filePath(name); }

    void note(const QString& what);            ///< what the script did
    void wrong(const QString& what);           ///< what JetLag said or did that is not so
    void check(bool isSo, const QString& what) ///< of what must be so
    {
        if (!isSo)
            wrong(what);
    }
    const QStringList& notes() const { return m_notes; }
    const QStringList& wrongs() const { return m_wrongs; }

private:
    struct Ending
    {
        qint64 due;
        std::function<void()> end;
    };
    void endDue(bool isAll);
    void waitForServer();
    void begin();

    QRandomGenerator m_dice;
    QTemporaryDir m_folder;
    NatsServer m_server;
    std::unique_ptr<LinkProxy> m_way;
    std::unique_ptr<Client> m_others;
    std::unique_ptr<Program> m_program;
    int m_programs = 0;
    bool m_isStopped = false;
    bool m_isDown = false;
    bool m_isLiving = false; ///< the script itself waits for nothing
    int m_fuse = 0;          ///< requests until the next fault; 0: none is due
    int m_kills = 0;
    std::vector<Ending> m_endings;
    std::map<QString, std::pair<QString, QByteArray>> m_streams;
    std::map<QString, qint64> m_made; ///< when
    QElapsedTimer m_clock;
    QStringList m_notes;
    QStringList m_wrongs;
};

// Scripts: what must be so is checked as they go.
void replayScript(World& world);
void discardScript(World& world);
void purgeScript(World& world);
void importScript(World& world);

} // namespace jetlag::test
