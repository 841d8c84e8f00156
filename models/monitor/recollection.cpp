// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/recollection.h"

namespace jetlag {

Recollection::Recollection(History& history, const QString& path, QObject* parent)
    : QObject(parent)
    , m_history(history)
    , m_begun(systemNow())
{
    if (path.isEmpty())
        return;
    m_store = std::make_unique<HistoryStore>(path);
    connect(m_store.get(), &HistoryStore::problem, this, &Recollection::problem);
    connect(
        m_store.get(), &HistoryStore::consumerRead, this,
        [this](const ConsumerKey& key, const std::vector<ConsumerSample>& samples) {
            m_history.recall(key, samples);
            emit recalled();
        },
        Qt::QueuedConnection);
    connect(
        m_store.get(), &HistoryStore::streamRead, this,
        [this](const StreamName& name, const std::vector<StreamSample>& samples) {
            m_history.recall(name, samples);
            emit recalled();
        },
        Qt::QueuedConnection);
    connect(
        m_store.get(), &HistoryStore::marksRead, this,
        [this](const std::vector<Event>& marks) {
            for (const Event& mark : marks) {
                if (mark.time < m_begun.load())
                    m_history.addMark(mark);
            }
            emit recalled();
        },
        Qt::QueuedConnection);
    m_store->readMarks(m_begun.load() - lengthOf(TimeWindow::SevenDays));
}

Recollection::~Recollection() = default;

void Recollection::record(const SnapshotPtr& snapshot)
{
    if (m_store && snapshot)
        m_store->append(snapshot);
}

void Recollection::recordGap(Timestamp at)
{
    if (m_store)
        m_store->appendGap(at);
}

void Recollection::recordMark(const Event& event)
{
    if (m_store)
        m_store->addMark(event);
}

void Recollection::setBack(std::chrono::milliseconds by)
{
    const Timestamp begun = m_begun;
    m_begun = begun - by;
    m_history.setBack(begun, by);
    if (m_store)
        m_store->setBack(begun, by);
}

void Recollection::want(const std::optional<StreamName>& stream, const std::vector<ConsumerKey>& consumers,
                        TimeWindow window)
{
    if (!m_store)
        return;
    constexpr qsizetype mostRecalled = 64; // a chart shows 20; some more for going to and fro
    if (window != m_window || m_consumers.size() + m_streams.size() > mostRecalled) {
        // Other windows want other steps: what was recalled for the last one is read again.
        m_window = window;
        m_consumers.clear();
        m_streams.clear();
        m_history.forget();
    }
    const Timestamp from = systemNow() - lengthOf(window);
    const Timestamp begun = m_begun;
    if (from >= begun)
        return; // this program has seen all of it
    for (const ConsumerKey& key : consumers) {
        if (m_consumers.contains(key))
            continue;
        m_consumers.insert(key);
        m_store->readConsumer(key, from, begun);
    }
    if (stream && !m_streams.contains(*stream)) {
        m_streams.insert(*stream);
        m_store->readStream(*stream, from, begun);
    }
}

} // namespace jetlag
