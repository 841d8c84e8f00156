// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/livesubjectservice.h"

#include "domain/subject.h"
#include "live/livejob.h"
#include "nats/connection.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::LiveSubjectService)
};

} // namespace

LiveSubjectService::LiveSubjectService(const ConnectionOptions& options, WorkRegistry& works)
    : m_options(options)
    , m_works(works)
{
}

LiveSubjectService::~LiveSubjectService()
{
    // The subscription first, while its connection is up.
    if (m_job)
        m_job->stop();
}

LiveFollowing LiveSubjectService::start(const QString& subject, const LiveSubjectFeed::Limits& limits,
                                        LiveFollowing::Listener listener)
{
    return m_works.begin(std::move(listener),
                         [this, subject, limits](const auto& teller) { return follow(subject, limits, teller); });
}

std::unique_ptr<Job> LiveSubjectService::follow(const QString& subject, const LiveSubjectFeed::Limits& limits,
                                                const LiveFollowing::Teller& teller)
{
    if (m_job)
        m_job->stop();
    if (!isValidSubject(subject)) {
        teller.end(Error{Error::Kind::InvalidInput,
                         Words::tr("“%1” is not a valid subject: tokens between dots, * for one, > for the rest.")
                             .arg(displayText(subject)),
                         subject, 0});
        return nullptr;
    }
    if (!m_connection) {
        m_connection = std::make_unique<Connection>();
        m_connection->open(m_options);
    }
    LiveSubjectFeed::Limits all = limits;
    all.system = SystemSubjects(m_options.inboxRoot().toStdString());
    auto job = std::make_unique<LiveJob>(*m_connection, subject, all, teller);
    m_job = job.get();
    return job;
}

void LiveSubjectService::clear()
{
    m_courier.address().deliver([this] {
        if (m_job)
            m_job->clear();
    });
}

void LiveSubjectService::retryNow()
{
    if (m_connection)
        m_connection->retryNow();
}

} // namespace jetlag
