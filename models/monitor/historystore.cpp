// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/historystore.h"

#include "monitor/historyfile.h"
#include "monitor/historyreader.h"
#include "monitor/historywriter.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <variant>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::HistoryStore)
};

constexpr size_t mostSnapshots = 8; ///< waiting; they share their rows, so they cost little
constexpr size_t mostMarks = 2000;  ///< waiting
constexpr std::chrono::minutes shrinkInterval(10);
constexpr std::chrono::minutes retryInterval(1);

struct Gap
{
    Timestamp at{};
};
struct SetBack
{
    Timestamp from{};
    std::chrono::milliseconds by{};
};
struct ReadConsumer
{
    ConsumerKey key;
    Timestamp from{};
    Timestamp until{};
};
struct ReadStream
{
    StreamName name;
    Timestamp from{};
    Timestamp until{};
};
struct ReadMarks
{
    Timestamp from{};
};
using Task = std::variant<SnapshotPtr, Gap, SetBack, Event, ReadConsumer, ReadStream, ReadMarks>;

template <typename T>
size_t countOf(const std::deque<Task>& tasks)
{
    return static_cast<size_t>(
        std::count_if(tasks.begin(), tasks.end(), [](const Task& task) { return std::holds_alternative<T>(task); }));
}
template <typename T>
void dropFirst(std::deque<Task>& tasks)
{
    const auto first =
        std::find_if(tasks.begin(), tasks.end(), [](const Task& task) { return std::holds_alternative<T>(task); });
    if (first != tasks.end())
        tasks.erase(first);
}

} // namespace

/// The store's thread: opens the file, then works through the queue until it is told to end.
class HistoryStore::Private : public QThread
{
public:
    Private(HistoryStore* store, QString path, const HistoryLimits& limits)
        : q(store)
        , m_path(std::move(path))
        , m_limits(limits)
    {
        setObjectName(QStringLiteral("history"));
    }

    void push(Task task)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (std::holds_alternative<SnapshotPtr>(task) && countOf<SnapshotPtr>(m_tasks) >= mostSnapshots)
                dropFirst<SnapshotPtr>(m_tasks);
            if (std::holds_alternative<Event>(task) && countOf<Event>(m_tasks) >= mostMarks)
                dropFirst<Event>(m_tasks);
            // Gaps in a row say no more than the first.
            if (std::holds_alternative<Gap>(task) && !m_tasks.empty() && std::holds_alternative<Gap>(m_tasks.back()))
                return;
            m_tasks.push_back(std::move(task));
        }
        m_wake.notify_all();
    }

    void end()
    {
        {
            std::unique_lock lock(m_mutex);
            m_isEnding = true;
            m_wake.notify_all();
            // wait() alone would do, but race detectors cannot see into it.
            m_wake.wait(lock, [this] { return m_hasEnded; });
        }
        wait();
    }

protected:
    void run() override
    {
        openFirst();
        shrink(systemNow());
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isEnding || !m_tasks.empty(); });
            if (m_tasks.empty())
                break;
            const Task task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            std::visit([this](const auto& value) { handle(value); }, task);
        }
        if (m_writer && !m_writer->finish())
            failed(m_writer->lastError());
        closeFile();
        const std::lock_guard lock(m_mutex);
        m_hasEnded = true;
        m_wake.notify_all();
    }

private:
    void handle(const SnapshotPtr& snapshot)
    {
        m_now = snapshot->takenAt;
        if (!m_writer || isResting())
            return;
        if (!m_writer->append(snapshot))
            failed(m_writer->lastError());
        else
            m_restUntil = {};
        if (m_now - m_shrunkAt >= shrinkInterval || m_now < m_shrunkAt)
            shrink(m_now);
    }
    void handle(const Gap& gap)
    {
        if (m_writer && !m_writer->appendGap(gap.at))
            failed(m_writer->lastError());
    }
    void handle(const SetBack& step)
    {
        if (!m_writer)
            return;
        if (!m_writer->finish()) {
            failed(m_writer->lastError());
            return;
        }
        m_writer->forget();
        if (!m_file.setBack(step.from, step.by) && m_file.lastState() == HistoryFile::State::Damaged)
            replace(HistoryFile::State::Damaged);
    }
    void handle(const Event& event)
    {
        if (m_writer && !isResting() && !m_writer->addMark(event))
            failed(m_writer->lastError());
    }
    void handle(const ReadConsumer& read)
    {
        if (m_isEnding)
            return;
        std::optional<std::vector<ConsumerSample>> samples;
        if (m_reader) {
            samples = m_reader->consumer(read.key, read.from, read.until, m_writer->current(read.key));
            if (!samples)
                failed(m_reader->lastError());
        }
        emit q->consumerRead(read.key, samples.value_or(std::vector<ConsumerSample>()));
    }
    void handle(const ReadStream& read)
    {
        if (m_isEnding)
            return;
        std::optional<std::vector<StreamSample>> samples;
        if (m_reader) {
            samples = m_reader->stream(read.name, read.from, read.until, m_writer->current(read.name));
            if (!samples)
                failed(m_reader->lastError());
        }
        emit q->streamRead(read.name, samples.value_or(std::vector<StreamSample>()));
    }
    void handle(const ReadMarks& read)
    {
        if (m_isEnding)
            return;
        std::optional<std::vector<Event>> marks;
        if (m_reader) {
            marks = m_reader->marks(read.from);
            if (!marks)
                failed(m_reader->lastError());
        }
        emit q->marksRead(marks.value_or(std::vector<Event>()));
    }

    void openFirst()
    {
        switch (openFile(m_path)) {
        case HistoryFile::State::Open:
            return;
        case HistoryFile::State::Busy: {
            const QString second = m_path + QStringLiteral(".2");
            if (openFile(second) == HistoryFile::State::Open) {
                report(
                    Words::tr(
                        "Another program uses the history %1. Until the next start, this one keeps its history in %2.")
                        .arg(m_path, second),
                    {});
                return;
            }
            break;
        }
        case HistoryFile::State::Damaged:
        case HistoryFile::State::Newer:
            replace(m_file.lastState());
            return;
        case HistoryFile::State::Unusable:
            break;
        }
        reportUnusable();
    }

    HistoryFile::State openFile(const QString& path)
    {
        const HistoryFile::State state = m_file.open(path);
        if (state == HistoryFile::State::Open) {
            m_writer = std::make_unique<HistoryWriter>(m_file, m_limits);
            m_reader = std::make_unique<HistoryReader>(m_file, m_limits);
        }
        return state;
    }

    void closeFile()
    {
        m_writer.reset();
        m_reader.reset();
        m_file.close();
    }

    /// Moves the file aside and begins a new one.
    void replace(HistoryFile::State state)
    {
        const bool isNewer = state == HistoryFile::State::Newer;
        const QString path = m_file.path();
        const QString detail = m_file.errorText();
        closeFile();
        const QString aside =
            HistoryFile::moveAside(path, isNewer ? QStringLiteral("newer") : QStringLiteral("damaged"));
        if (aside.isEmpty() || openFile(path) != HistoryFile::State::Open) {
            reportUnusable();
            return;
        }
        report(isNewer ? Words::tr("The history was written by a newer version of JetLag. It was moved to %1 and a "
                                   "new one begun.")
                             .arg(aside)
                       : Words::tr("The history was damaged. It was moved to %1 and a new one begun.").arg(aside),
               detail);
    }

    /// After a statement failed. What was to be written is lost; the series begin anew behind a gap.
    void failed(const QSqlError& error)
    {
        if (HistoryFile::stateOf(error) == HistoryFile::State::Damaged) {
            replace(HistoryFile::State::Damaged);
            return;
        }
        const bool isFirst = m_restUntil == Timestamp{};
        m_restUntil = m_now + retryInterval;
        if (isFirst)
            report(Words::tr("The history %1 cannot be used at present. It is tried again every minute.")
                       .arg(m_file.path()),
                   error.text());
    }

    /// A full disk is not asked again for each snapshot.
    bool isResting() const { return m_now < m_restUntil && m_restUntil - m_now <= retryInterval; }

    void shrink(Timestamp now)
    {
        if (!m_writer)
            return;
        m_shrunkAt = now;
        if (!m_file.shrink(now, m_limits, m_writer->liveSeries(), [this] { return m_isEnding.load(); }) &&
            m_file.lastState() == HistoryFile::State::Damaged)
            replace(HistoryFile::State::Damaged);
    }

    void reportUnusable()
    {
        report(Words::tr("The history %1 cannot be used: nothing is kept beyond this run.").arg(m_path),
               m_file.errorText());
    }

    void report(const QString& summary, const QString& detail)
    {
        const Error error{Error::Kind::Storage, summary, detail, 0};
        QMetaObject::invokeMethod(
            q, [store = q, error] { emit store->problem(error); }, Qt::QueuedConnection);
    }

    HistoryStore* q;
    const QString m_path;
    const HistoryLimits m_limits;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks; ///< guarded by m_mutex
    std::atomic_bool m_isEnding = false;
    bool m_hasEnded = false; ///< guarded by m_mutex
    // From here on: this thread only.
    HistoryFile m_file;
    std::unique_ptr<HistoryWriter> m_writer; ///< null: without a usable file, as is the reader
    std::unique_ptr<HistoryReader> m_reader;
    Timestamp m_now{}; ///< of the latest snapshot
    Timestamp m_shrunkAt{};
    Timestamp m_restUntil{}; ///< set: the last attempt failed
};

HistoryStore::HistoryStore(const QString& path, const HistoryLimits& limits, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, path, limits))
{
    d->start();
}

HistoryStore::~HistoryStore()
{
    d->end();
}

void HistoryStore::append(SnapshotPtr snapshot)
{
    if (snapshot)
        d->push(std::move(snapshot));
}

void HistoryStore::appendGap(Timestamp at)
{
    d->push(Gap{at});
}

void HistoryStore::setBack(Timestamp from, std::chrono::milliseconds by)
{
    d->push(SetBack{from, by});
}

void HistoryStore::addMark(const Event& event)
{
    d->push(event);
}

void HistoryStore::readConsumer(const ConsumerKey& key, Timestamp from, Timestamp until)
{
    d->push(ReadConsumer{key, from, until});
}

void HistoryStore::readStream(const StreamName& name, Timestamp from, Timestamp until)
{
    d->push(ReadStream{name, from, until});
}

void HistoryStore::readMarks(Timestamp from)
{
    d->push(ReadMarks{from});
}

} // namespace jetlag
