// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/exportrun.h"

#include "jetstream/errorcodes.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace jetlag {

using namespace std::chrono_literals;

namespace {

constexpr size_t listedAtOnce = 16; ///< requests
constexpr uint64_t firstBatch = 1024;
constexpr auto tick = 200ms;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ExportRun)
};

} // namespace

ExportRun::ExportRun(const JetStreamApi& api, ExportOrder order, std::optional<ServerVersion> version,
                     std::shared_ptr<QThreadPool> writer, Exporting::Teller teller)
    : m_api(api, RequestPriority::Background)
    , m_order(std::move(order))
    , m_version(version)
    , m_writer(std::move(writer))
    , m_teller(std::move(teller))
    , m_bounds(m_api, {m_order.stream, m_order.first, m_order.last, m_order.since, m_order.until, m_version},
               [this](const Result<RangeBounds::Bounds>& bounds) { onBounds(bounds); })
    , m_read(
          m_api, [this](Messages messages, size_t waiting) { write(std::move(messages), waiting); },
          [this](const RangeRead::End& end) { onRangeRead(end); })
{
    m_tick.setInterval(tick);
    QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { m_teller.progress(progress()); });
}

ExportRun::~ExportRun()
{
    m_shared->isStopped = true;
    // The unfinished file goes on the thread that wrote it.
    m_writer->start([shared = m_shared] { shared->writer.reset(); });
}

void ExportRun::start()
{
    m_tick.start();
    if (isList())
        open();
    else
        m_bounds.start();
}

void ExportRun::stop()
{
    if (!m_isCommitting)
        finish(unexpected(cancelledError()));
}

void ExportRun::onBounds(const Result<RangeBounds::Bounds>& bounds)
{
    if (m_isDone)
        return;
    if (!bounds) {
        finish(unexpected(bounds.error()));
        return;
    }
    m_low = bounds->low;
    m_high = bounds->high;
    m_average = averageBytes(bounds->facts->state);
    ReadAccess access;
    access.version = m_version;
    access.mayUseDirect = true;
    m_method = access.methodFor(bounds->facts->config, bounds->facts->state.messages);
    open();
}

/// The disk may be slow to open, too.
void ExportRun::open()
{
    const auto task = [target = m_order.target](Shared& shared) -> std::optional<Error> {
        auto writer = ExportWriter::open(target);
        if (!writer)
            return writer.error();
        shared.writer = std::move(*writer);
        return std::nullopt;
    };
    onWorker(task, [this] { begin(); });
}

void ExportRun::begin()
{
    if (isList()) {
        readListed();
    } else if (m_low > m_high) {
        m_isAllRead = true;
        commitIfDone();
    } else {
        readRange();
    }
}

void ExportRun::readRange()
{
    RangeRead::Spec spec;
    spec.stream = m_order.stream;
    spec.subjectFilter = m_order.subjectFilter;
    spec.from = m_low;
    spec.to = m_high;
    spec.method = m_method;
    spec.headers = RangeRead::Headers::EachByte;
    spec.averageBytes = m_average;
    spec.firstBatch = firstBatch;
    spec.priority = RequestPriority::Background;
    m_read.start(spec);
}

void ExportRun::onRangeRead(const RangeRead::End& end)
{
    if (end.error) {
        finish(unexpected(*end.error));
        return;
    }
    m_isAllRead = true;
    commitIfDone();
}

void ExportRun::readListed()
{
    while (m_asked < m_order.messages.size() && m_asked - m_handed < listedAtOnce &&
           m_read.waiting() < HeldRead::mostWaiting &&
           (m_asking == 0 || m_asking + m_order.messages[m_asked].payloadBytes < HeldRead::mostWaiting)) {
        const size_t index = m_asked++;
        const MessageRef& known = m_order.messages[index];
        m_listed.emplace_back();
        if (known.body && known.body->headers.isEmpty()) {
            onListed(index, known.body);
            continue;
        }
        MessageQuery query;
        query.sequence = known.sequence;
        m_asking += known.payloadBytes;
        m_api.message(m_order.stream, query, [this, index](Result<StoredMessage> reply) {
            onListedReply(index, std::move(reply));
            if (!m_isDone)
                readListed();
        });
    }
}

void ExportRun::onListedReply(size_t index, Result<StoredMessage> reply)
{
    const MessageRef& known = m_order.messages[index];
    m_asking -= known.payloadBytes;
    const bool isGone = !reply && reply.error().kind == Error::Kind::NotFound;
    if (reply && known.isOf(*reply))
        onListed(index, std::make_shared<const StoredMessage>(std::move(*reply)));
    else if (reply || (isGone && (known.body || reply.error().apiCode != ApiCode::StreamNotFound)))
        onListed(index, known.body);
    else
        finish(unexpected(reply.error()));
}

void ExportRun::onListed(size_t index, MessagePtr message)
{
    m_listed[index - m_handed] = std::move(message);
    Messages ready;
    for (; !m_listed.empty() && m_listed.front(); m_listed.pop_front(), ++m_handed) {
        if (*m_listed.front())
            ready.push_back(std::move(*m_listed.front()));
        else
            ++m_missing;
    }
    m_isAllRead = m_handed == m_order.messages.size();
    if (m_missing == m_order.messages.size())
        finish(unexpected(Error{Error::Kind::NotFound, Words::tr("None of the messages exists any more."), {}, 0}));
    else if (ready.empty())
        commitIfDone();
    else
        write(ready, m_read.count(ready));
}

void ExportRun::write(Messages messages, size_t waiting)
{
    ++m_pieces;
    const uint64_t count = messages.size();
    onWorker([messages = std::move(messages)](Shared& shared) { return shared.writer->write(messages); },
             [this, count, waiting] { onWritten(count, waiting); });
}

void ExportRun::onWritten(uint64_t messages, size_t waiting)
{
    --m_pieces;
    m_written += messages;
    m_read.release(waiting);
    commitIfDone();
    if (isList())
        readListed();
}

void ExportRun::commitIfDone()
{
    if (!m_isAllRead || m_pieces > 0)
        return;
    m_isCommitting = true;
    onWorker([](Shared& shared) { return shared.writer->commit(); },
             [this] {
                 finish(ExportOutcome{progress(), m_order.target.path});
             });
}

/// One after the other on the thread of the writer; `then` here, unless there was an error.
void ExportRun::onWorker(Task task, std::function<void()> then)
{
    m_writer->start([this, shared = m_shared, home = m_home.address(), task = std::move(task), then = std::move(then)] {
        if (shared->isStopped)
            return;
        const auto error = task(*shared);
        const uint64_t bytes = shared->writer ? shared->writer->bytes() : 0;
        home.deliver([this, error, bytes, then] { onTask(error, bytes, then); });
    });
}

void ExportRun::onTask(const std::optional<Error>& error, uint64_t bytes, const std::function<void()>& then)
{
    if (m_isDone)
        return;
    m_bytes = bytes;
    if (error)
        finish(unexpected(*error));
    else
        then();
}

ExportProgress ExportRun::progress() const
{
    ExportProgress progress;
    progress.written = m_written;
    progress.missing = m_missing;
    progress.bytes = m_bytes;
    progress.total = isList() ? m_order.messages.size() : m_high >= m_low ? m_high - m_low + 1 : 0;
    if (m_isAllRead)
        progress.covered = progress.total;
    else
        progress.covered = isList() ? m_handed : m_read.position() - std::min(m_low, m_read.position());
    progress.pace = m_meter.pace(m_written, progress.covered, progress.total);
    return progress;
}

void ExportRun::finish(const Result<ExportOutcome>& outcome)
{
    m_isDone = true;
    m_tick.stop();
    m_api.cancelAll();
    m_read.stop();
    m_shared->isStopped = true;
    m_teller.end(outcome);
}

} // namespace jetlag
