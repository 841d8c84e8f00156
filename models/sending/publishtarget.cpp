// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/publishtarget.h"

#include "domain/subject.h"

#include <algorithm>

namespace jetlag {

std::vector<ConsumerName> TargetStream::receivers(const QString& subject) const
{
    const auto takes = [&subject](const QString& filter) { return subjectMatches(filter, subject); };
    std::vector<ConsumerName> found;
    for (const auto& consumer : consumers) {
        const QStringList& filters = consumer->config.filters;
        if (filters.isEmpty() || std::any_of(filters.begin(), filters.end(), takes))
            found.push_back(consumer->key.consumer);
    }
    return found;
}

PublishTarget::PublishTarget(const JetStreamApi& api)
    : m_api(api, RequestPriority::Interactive)
{
}

void PublishTarget::find(const QString& subject, Done done)
{
    ask(subject, {true, std::move(done)});
}

void PublishTarget::findStream(const QString& subject, Done done)
{
    ask(subject, {false, std::move(done)});
}

void PublishTarget::ask(const QString& subject, Look wanted)
{
    m_api.allStreamNames(
        subject, [this, look = std::make_shared<Look>(std::move(wanted))](const auto& names) { onNames(look, names); });
}

void PublishTarget::onNames(const LookPtr& look, const Result<std::vector<StreamName>>& names)
{
    if (!names) {
        look->done(unexpected(names.error()));
        return;
    }
    look->found.names = *names;
    if (look->found.names.empty()) {
        look->found.areConsumersKnown = true;
        look->done(look->found);
        return;
    }
    m_api.streamInfo(look->found.names.front(), {}, [this, look](const Result<StreamInfoReply>& info) {
        look->found.facts = info.map(&StreamInfoReply::facts);
        if (info && look->wantsConsumers)
            askConsumers(look);
        else
            look->done(look->found); // its name is known, whatever came of the rest
    });
}

void PublishTarget::askConsumers(const LookPtr& look)
{
    m_api.allConsumers(look->found.names.front(), [look](Result<ConsumerList> list) {
        if (list) {
            look->found.consumers = std::move(list->consumers);
            look->found.areConsumersKnown = list->missing.empty();
        }
        look->done(look->found);
    });
}

PublishPreview PublishTarget::preview(const QString& subject, const TargetStream& target)
{
    PublishPreview preview;
    preview.subject = subject;
    preview.areReceiversKnown = target.areConsumersKnown;
    if (target.names.empty())
        return preview;
    preview.stream = target.names.front();
    preview.confirms = !target.facts || !(*target.facts)->config.noAck;
    preview.receivers = target.receivers(subject);
    return preview;
}

} // namespace jetlag
