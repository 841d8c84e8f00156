// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replaytargets.h"

#include "deadletters/replayheaders.h"
#include "domain/subject.h"
#include "jetstream/errorcodes.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Replay)
};

bool takes(const QStringList& patterns, const QString& subject)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const QString& pattern) { return subjectMatches(pattern, subject); });
}

} // namespace

ReplayTargets::ReplayTargets(const JetStreamApi& api, const ReplayRequest& request)
    : m_api(api, RequestPriority::Interactive)
    , m_source(request.source)
    , m_mayReturn(request.kind != DeadLetterSource::DlqStream)
{
}

const ReplayTargets::Stream* ReplayTargets::streamFor(const QString& subject) const
{
    for (const auto& [name, stream] : m_streams) {
        if (takes(stream->facts->config.subjects, subject))
            return stream.get();
    }
    return nullptr;
}

void ReplayTargets::resolve(const QString& subject, Done done)
{
    if (const auto known = m_known.find(subject); known != m_known.end()) {
        done(known->second);
        return;
    }
    auto& waiting = m_waiting[subject];
    waiting.push_back(std::move(done));
    if (waiting.size() > 1)
        return; // already asked
    m_queue.push_back(subject);
    next();
}

void ReplayTargets::next()
{
    while (m_asked.isNull() && !m_queue.empty()) {
        m_asked = m_queue.front();
        m_queue.pop_front();
        if (const auto refused = refusedTarget(m_asked)) {
            refuse(*refused);
            continue;
        }
        if (const Stream* stream = streamFor(m_asked)) {
            settle(*stream);
            continue;
        }
        m_api.streamNames(0, m_asked, [self = weak_from_this()](const Result<NamesPage>& names) {
            if (const auto targets = self.lock()) {
                targets->onNames(names);
                targets->next();
            }
        });
    }
}

void ReplayTargets::onNames(const Result<NamesPage>& names)
{
    if (!names)
        refuse(names.error());
    else if (names->streams.empty())
        refuse({Error::Kind::NotFound, Words::tr("No stream takes messages on %1.").arg(displayText(m_asked)), m_asked,
                0});
    else if (!m_mayReturn && std::find(names->streams.begin(), names->streams.end(), m_source) != names->streams.end())
        refuse({Error::Kind::InvalidInput, Words::tr("%1 leads back into the dead letters.").arg(displayText(m_asked)),
                m_asked, 0});
    else
        askStream(names->streams.front());
}

void ReplayTargets::askStream(const StreamName& name)
{
    m_api.streamInfo(name, {}, [self = weak_from_this()](const Result<StreamInfoReply>& info) {
        const auto targets = self.lock();
        if (!targets)
            return;
        if (!info) {
            targets->refuse(info.error());
            targets->next();
            return;
        }
        const auto stream = std::make_shared<Stream>();
        stream->facts = info->facts;
        targets->askConsumers(stream, 0);
    });
}

void ReplayTargets::askConsumers(const StreamPtr& stream, uint64_t offset)
{
    m_api.consumerPage(
        stream->facts->name(), offset, [self = weak_from_this(), stream](const Result<ConsumerPage>& page) {
            const auto targets = self.lock();
            if (!targets)
                return;
            if (page) {
                stream->consumers.insert(stream->consumers.end(), page->consumers.begin(), page->consumers.end());
                stream->areConsumersKnown = stream->areConsumersKnown && page->missing.empty();
                const uint64_t next = page->offset + page->limit;
                if (page->limit > 0 && next < page->total) {
                    targets->askConsumers(stream, next);
                    return;
                }
            } else {
                stream->areConsumersKnown = false; // who receives it is unknown; that forbids nothing
            }
            targets->m_streams[stream->facts->name()] = stream;
            targets->settle(*stream);
            targets->next();
        });
}

void ReplayTargets::settle(const Stream& stream)
{
    const StreamConfig& config = stream.facts->config;
    if (config.noAck) {
        refuse({Error::Kind::InvalidInput,
                Words::tr("The stream %1 confirms nothing, so a replay to it cannot be verified.")
                    .arg(displayText(config.name.value)),
                m_asked, 0});
        return;
    }
    Known known;
    known.target.subject = m_asked;
    known.target.stream = config.name;
    known.target.areReceiversKnown = stream.areConsumersKnown;
    known.facts = stream.facts;
    for (const auto& consumer : stream.consumers) {
        if (consumer->config.filters.isEmpty() || takes(consumer->config.filters, m_asked))
            known.target.receivers.push_back(consumer->key.consumer);
    }
    answer(known);
}

void ReplayTargets::refuse(const Error& error)
{
    Known known;
    known.target.subject = m_asked;
    known.target.refused = error;
    known.isTransient = isTransient(error);
    answer(known);
}

void ReplayTargets::answer(const Known& known)
{
    const QString subject = std::exchange(m_asked, QString());
    if (!known.isTransient)
        m_known.emplace(subject, known);
    const auto found = m_waiting.find(subject);
    const auto waiting = std::move(found->second);
    m_waiting.erase(found);
    for (const Done& done : waiting)
        done(known);
}

} // namespace jetlag
