// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/publishtarget.h"

#include "domain/subject.h"

#include <algorithm>

namespace jetlag {

PublishTarget::PublishTarget(const JetStreamApi& api, const QString& subject, Done done)
    : m_api(api, RequestPriority::Interactive)
    , m_done(std::move(done))
{
    m_preview.subject = subject;
}

void PublishTarget::start()
{
    m_api.streamNames(0, m_preview.subject, [weak = weak_from_this()](const Result<NamesPage>& names) {
        const auto self = weak.lock();
        if (!self)
            return;
        if (!names) {
            self->m_done(unexpected(names.error()));
        } else if (names->streams.empty()) {
            self->m_preview.areReceiversKnown = true;
            self->m_done(self->m_preview);
        } else {
            self->m_preview.stream = names->streams.front();
            self->askStream();
        }
    });
}

void PublishTarget::askStream()
{
    m_api.streamInfo(m_preview.stream, {}, [weak = weak_from_this()](const Result<StreamInfoReply>& info) {
        const auto self = weak.lock();
        if (!self)
            return;
        if (!info) {
            self->m_done(self->m_preview); // the stream is known all the same
            return;
        }
        self->m_preview.confirms = !info->facts->config.noAck;
        self->askConsumers(0);
    });
}

void PublishTarget::askConsumers(uint64_t offset)
{
    m_api.consumerPage(m_preview.stream, offset, [weak = weak_from_this()](const Result<ConsumerPage>& page) {
        const auto self = weak.lock();
        if (!self)
            return;
        if (!page) {
            self->m_preview.receivers.clear();
            self->m_done(self->m_preview);
            return;
        }
        for (const auto& facts : page->consumers) {
            const auto& filters = facts->config.filters;
            if (filters.isEmpty() || std::any_of(filters.begin(), filters.end(), [&self](const QString& filter) {
                    return subjectMatches(filter, self->m_preview.subject);
                }))
                self->m_preview.receivers.push_back(facts->key.consumer);
        }
        const uint64_t next = page->offset + page->limit;
        if (page->limit > 0 && next < page->total) {
            self->askConsumers(next);
            return;
        }
        self->m_preview.areReceiversKnown = page->missing.empty();
        self->m_done(self->m_preview);
    });
}

} // namespace jetlag
