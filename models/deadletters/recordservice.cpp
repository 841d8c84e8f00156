// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/recordservice.h"

#include "deadletters/deathrecords.h"
#include "deleting/streamawait.h"
#include "domain/subject.h"
#include "jetstream/replyparse.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr int mostLooks = 5; ///< for what is not there, and may come
constexpr auto betweenLooks = 2s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::RecordService)
};

QByteArray bodyOf(const RecordRequest& request)
{
    const QJsonObject config{
        {QStringLiteral("name"), request.name.value},
        {QStringLiteral("description"), QStringLiteral("Messages that consumers gave up or workers terminated: the "
                                                       "server's advisories")},
        {QStringLiteral("subjects"), QJsonArray::fromStringList(subjectsOf(request))},
        {QStringLiteral("retention"), QStringLiteral("limits")},
        {QStringLiteral("storage"), QStringLiteral("file")},
        {QStringLiteral("discard"), QStringLiteral("old")},
        {QStringLiteral("max_age"), static_cast<qint64>(std::chrono::nanoseconds(request.maxAge).count())},
        {QStringLiteral("max_msgs"), static_cast<qint64>(request.maxMessages)},
        {QStringLiteral("max_bytes"), static_cast<qint64>(request.maxBytes)},
        {QStringLiteral("num_replicas"), request.replicas}};
    return QJsonDocument(config).toJson(QJsonDocument::Compact);
}

bool isAsWanted(const StreamConfig& config, const RecordRequest& request)
{
    QStringList subjects = config.subjects;
    QStringList wanted = subjectsOf(request);
    subjects.sort();
    wanted.sort();
    return config.name == request.name && subjects == wanted && config.retention == Retention::Limits &&
           config.maxAge == request.maxAge && config.maxMessages == request.maxMessages &&
           config.maxBytes == request.maxBytes && config.replicas == request.replicas;
}

ExistingRecord recordOf(const Snapshot& snapshot, const QString& subject)
{
    ExistingRecord found;
    for (const auto& [name, row] : snapshot.streams) {
        for (const QString& own : row->facts->config.subjects) {
            if (found.isWhole || !subjectsOverlap(own, subject))
                continue;
            found = {name, subjectCovers(own, subject)};
        }
    }
    return found;
}

class SetUpJob : public Job
{
public:
    SetUpJob(const JetStreamApi& api, RecordRequest request, RecordSetUp::Teller teller)
        : m_api(api)
        , m_request(std::move(request))
        , m_teller(std::move(teller))
        , m_await(api, m_request.name, [this](const Result<StreamFactsPtr>& facts) { onLook(facts); })
    {
    }
    void start() override
    {
        m_api.call(QStringLiteral("STREAM.CREATE.") + m_request.name.value, bodyOf(m_request),
                   [this](const auto& reply) { onReply(reply); });
    }
    /// Ends the waiting, not what was asked for.
    void stop() override
    {
        m_await.stop();
        m_api.cancelAll();
        tellUnknown();
    }

private:
    void onReply(const Result<QByteArray>& reply)
    {
        if (!reply && endOf(reply) != ChangeEnd::Unknown) {
            m_teller.end({endOf(reply), reply.error()});
            return;
        }
        const auto info = reply ? parseStreamInfo(*reply, {}) : unexpected(reply.error());
        if (info) {
            judge(info->facts->config);
            return;
        }
        m_teller.progress({});
        m_await.start();
    }
    void onLook(const Result<StreamFactsPtr>& facts)
    {
        if (facts)
            judge((*facts)->config);
        else if (facts.error().kind == Error::Kind::NotFound && ++m_looks < mostLooks)
            m_await.askIn(betweenLooks);
        else
            tellUnknown();
    }
    void judge(const StreamConfig& config)
    {
        if (isAsWanted(config, m_request))
            m_teller.end({ChangeEnd::Done, {}});
        else
            m_teller.end(
                {ChangeEnd::Refused,
                 Error{Error::Kind::Protocol,
                       Words::tr("The stream %1 is there, but it is not as it was asked for: look at its details.")
                           .arg(displayName(m_request.name.value)),
                       config.subjects.join(u' '), 0}});
    }
    void tellUnknown()
    {
        m_teller.end({ChangeEnd::Unknown,
                      Error{Error::Kind::Timeout,
                            Words::tr("No answer came, and the stream %1 is not seen so far. It may still be made. "
                                      "Asking once more does no harm.")
                                .arg(displayName(m_request.name.value)),
                            {},
                            0}});
    }

    JetStreamApi m_api;
    const RecordRequest m_request;
    const RecordSetUp::Teller m_teller;
    StreamAwait m_await;
    int m_looks = 0;
};

} // namespace

QStringList subjectsOf(const RecordRequest& request)
{
    QStringList subjects;
    if (request.givenUp)
        subjects.append(QLatin1String(GivenUpAdvisories));
    if (request.terminated)
        subjects.append(QLatin1String(TerminatedAdvisories));
    return subjects;
}

ExistingRecord recordOfGivenUp(const Snapshot& snapshot)
{
    return recordOf(snapshot, QLatin1String(GivenUpAdvisories));
}

ExistingRecord recordOfTerminated(const Snapshot& snapshot)
{
    return recordOf(snapshot, QLatin1String(TerminatedAdvisories));
}

RecordService::RecordService(const JetStreamApi& api, WorkRegistry& works)
    : m_api(api, RequestPriority::Interactive)
    , m_works(works)
{
}

RecordSetUp RecordService::setUp(const RecordRequest& request, RecordSetUp::Listener listener)
{
    return m_works.begin(std::move(listener), [this, request](const auto& teller) {
        return std::make_unique<SetUpJob>(m_api, request, teller);
    });
}

} // namespace jetlag
