// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/exportrun.h"

#include "jetstream/errorcodes.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>
#include <cmath>

namespace jetlag {

using namespace std::chrono_literals;

namespace {

constexpr size_t mostWaiting = size_t(32) << 20U;
constexpr size_t messageCost = 256; ///< of a message beside its payload, about
constexpr size_t listedAtOnce = 16; ///< requests
constexpr uint64_t firstBatch = 1024;
constexpr auto tick = 200ms;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ExportRun)
};

size_t costOf(const ExportRun::Messages& messages)
{
    size_t cost = 0;
    for (const auto& message : messages)
        cost += static_cast<size_t>(message->payload.size()) + messageCost;
    return cost;
}

} // namespace

ExportRun::ExportRun(const JetStreamApi& api, ExportOrder order, ExportToken token,
                     std::optional<ServerVersion> version, QThreadPool& writer, QObject& context, Listener listener)
    : m_api(api, RequestPriority::Background)
    , m_order(std::move(order))
    , m_token(token)
    , m_version(version)
    , m_pool(writer)
    , m_context(context)
    , m_listener(std::move(listener))
{
}

ExportRun::~ExportRun()
{
    m_shared->isStopped = true;
    for (const RequestId id : m_open)
        m_api.cancel(id);
}

void ExportRun::start()
{
    m_began = std::chrono::steady_clock::now();
    m_tick.setInterval(tick);
    QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { m_listener.progressed(progress()); });
    m_tick.start();
    if (!m_order.messages.empty()) {
        open();
        return;
    }
    const RangeBounds::Spec range{m_order.stream, m_order.first, m_order.last, m_order.since, m_order.until, m_version};
    m_bounds = std::make_unique<RangeBounds>(
        m_api, range, [weak = weak_from_this()](const Result<RangeBounds::Bounds>& bounds) {
            const auto self = weak.lock();
            if (!self || self->m_isDone)
                return;
            if (!bounds) {
                self->finish(ExportOutcome::Kind::Failed, bounds.error());
                return;
            }
            self->m_low = bounds->low;
            self->m_high = bounds->high;
            self->m_average = averageBytes(bounds->facts->state);
            ReadAccess access;
            access.version = self->m_version;
            access.mayUseDirect = true;
            self->m_method = access.methodFor(bounds->facts->config, bounds->facts->state.messages);
            self->open();
        });
    m_bounds->start();
}

/// The disk may be slow to open, too.
void ExportRun::open()
{
    m_pool.start([shared = m_shared, target = m_order.target, context = &m_context, weak = weak_from_this()] {
        auto writer = ExportWriter::open(target);
        std::optional<Error> error;
        if (writer)
            shared->writer = std::move(*writer);
        else
            error = writer.error();
        QMetaObject::invokeMethod(
            context,
            [weak, error] {
                const auto self = weak.lock();
                if (!self || self->m_isDone)
                    return;
                if (error)
                    self->finish(ExportOutcome::Kind::Failed, *error);
                else
                    self->begin();
            },
            Qt::QueuedConnection);
    });
}

void ExportRun::begin()
{
    m_position = m_low;
    if (!m_order.messages.empty()) {
        readListed();
    } else if (m_low > m_high) {
        m_isAllRead = true;
        commit();
    } else {
        readRange();
    }
}

void ExportRun::readRange()
{
    RangeRead::Spec spec;
    spec.stream = m_order.stream;
    spec.subjectFilter = m_order.subjectFilter;
    spec.from = m_position;
    spec.to = m_high;
    spec.method = m_method;
    spec.isExact = true;
    spec.averageBytes = m_average;
    spec.firstBatch = firstBatch;
    spec.priority = RequestPriority::Background;
    m_isHeld = false;
    m_range = std::make_unique<RangeRead>(
        m_api, spec,
        [weak = weak_from_this()](const Messages& messages) {
            if (const auto self = weak.lock())
                self->onRead(messages);
        },
        [weak = weak_from_this()](const RangeRead::End& end) {
            const auto self = weak.lock();
            if (!self || self->m_isDone || self->m_isHeld)
                return; // held by its very last messages: it will find nothing more when it goes on
            if (end.error) {
                self->finish(ExportOutcome::Kind::Failed, *end.error);
                return;
            }
            self->m_position = self->m_high + 1;
            self->m_isAllRead = true;
            if (self->m_pieces == 0)
                self->commit();
        });
    m_range->start();
}

void ExportRun::onRead(const Messages& messages)
{
    m_position = messages.back()->sequence.value + 1;
    m_method = m_range->method();
    write(messages);
    if (m_waiting > mostWaiting) {
        // What is in flight is asked again later: rare, and the only way to hold a server back.
        m_isHeld = true;
        m_range.reset();
    }
}

void ExportRun::readListed()
{
    while (m_asked < m_order.messages.size() && m_asked - m_handed < listedAtOnce && m_waiting < mostWaiting &&
           (m_asking == 0 || m_asking + m_order.messages[m_asked].payloadBytes < mostWaiting)) {
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
        const auto id = std::make_shared<RequestId>(0);
        *id = m_api.message(m_order.stream, query, [weak = weak_from_this(), id, index](Result<StoredMessage> reply) {
            const auto self = weak.lock();
            if (!self)
                return;
            self->m_open.erase(*id);
            if (!self->m_isDone)
                self->onListedReply(index, std::move(reply));
            if (!self->m_isDone)
                self->readListed();
        });
        m_open.insert(*id);
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
        finish(ExportOutcome::Kind::Failed, reply.error());
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
        finish(ExportOutcome::Kind::Failed,
               Error{Error::Kind::NotFound, Words::tr("None of the messages exists any more."), {}, 0});
    else if (!ready.empty())
        write(std::move(ready));
    else if (m_isAllRead && m_pieces == 0)
        commit();
}

void ExportRun::write(Messages messages)
{
    const size_t cost = costOf(messages);
    m_waiting += cost;
    ++m_pieces;
    m_pool.start(
        [shared = m_shared, messages = std::move(messages), cost, context = &m_context, weak = weak_from_this()] {
            if (shared->isStopped)
                return;
            const std::optional<Error> error = shared->writer->write(messages);
            QMetaObject::invokeMethod(
                context,
                [weak, count = messages.size(), cost, bytes = shared->writer->bytes(), error] {
                    if (const auto self = weak.lock())
                        self->onWritten(count, cost, bytes, error);
                },
                Qt::QueuedConnection);
        });
}

void ExportRun::onWritten(uint64_t messages, size_t cost, uint64_t bytes, const std::optional<Error>& error)
{
    if (m_isDone)
        return;
    --m_pieces;
    m_waiting -= cost;
    m_written += messages;
    m_bytes = bytes;
    if (error)
        finish(ExportOutcome::Kind::Failed, *error);
    else if (m_isAllRead && m_pieces == 0)
        commit();
    else if (m_isHeld && m_waiting < mostWaiting / 2)
        readRange();
    else if (!m_order.messages.empty())
        readListed();
}

void ExportRun::commit()
{
    m_pool.start([shared = m_shared, context = &m_context, weak = weak_from_this()] {
        if (shared->isStopped)
            return;
        const std::optional<Error> error = shared->writer->commit();
        QMetaObject::invokeMethod(
            context,
            [weak, error, bytes = shared->writer->bytes()] {
                const auto self = weak.lock();
                if (!self || self->m_isDone)
                    return;
                self->m_bytes = bytes;
                self->finish(error ? ExportOutcome::Kind::Failed : ExportOutcome::Kind::Complete, error);
            },
            Qt::QueuedConnection);
    });
}

ExportProgress ExportRun::progress() const
{
    ExportProgress progress;
    progress.token = m_token;
    progress.written = m_written;
    progress.missing = m_missing;
    progress.bytes = m_bytes;
    const bool isList = !m_order.messages.empty();
    progress.total = isList ? m_order.messages.size() : m_high >= m_low ? m_high - m_low + 1 : 0;
    progress.covered = isList ? m_handed : m_position > m_low ? m_position - m_low : 0;
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_began;
    progress.perSecond = elapsed.count() > 0 ? static_cast<double>(m_written) / elapsed.count() : 0;
    if (elapsed > 1s && progress.covered > 0) {
        const double left = elapsed.count() * static_cast<double>(progress.total - progress.covered) /
                            static_cast<double>(progress.covered);
        if (left < 1e9)
            progress.left = std::chrono::seconds(static_cast<int64_t>(std::ceil(left)));
    }
    return progress;
}

void ExportRun::cancel()
{
    finish(ExportOutcome::Kind::Cancelled);
}

void ExportRun::finish(ExportOutcome::Kind kind, const std::optional<Error>& error)
{
    if (m_isDone)
        return;
    const auto self = shared_from_this();
    m_isDone = true;
    m_tick.stop();
    m_range.reset();
    m_shared->isStopped = true;
    // The unfinished file goes on the thread that wrote it.
    m_pool.start([shared = m_shared] { shared->writer.reset(); });
    m_listener.finished({kind, progress(), m_order.target.path, error});
}

} // namespace jetlag
