// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importservice.h"

#include "files/importjob.h"
#include "sending/publishcheck.h"
#include "sending/publishtarget.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <map>
#include <unordered_map>

namespace jetlag {
namespace {

constexpr size_t atOnce = 256;
constexpr size_t mostTargets = 20;       ///< subjects whose stream is asked for
constexpr size_t mostSubjects = 100'000; ///< told apart
constexpr qsizetype mostProblems = 20;

/// What a worker finds in the file.
struct Survey
{
    ImportPreview preview;
    std::optional<Error> error;
};

Survey surveyOf(const ImportOrder& order, const std::atomic_bool& isStopped)
{
    Survey survey;
    ImportFile file(order);
    survey.error = file.open();
    if (survey.error)
        return survey;
    std::unordered_map<QString, quint64> subjects;
    quint64 others = 0;
    while (!file.isAtEnd() && !isStopped) {
        for (const ImportLine& line : file.read(atOnce)) {
            if (line.problem) {
                ++survey.preview.badLines;
                if (survey.preview.problems.size() < mostProblems)
                    survey.preview.problems.append(
                        ImportJob::tr("Line %1: %2").arg(line.number).arg(line.problem->summary));
                continue;
            }
            ++survey.preview.messages;
            if (const auto known = subjects.find(line.draft.subject); known != subjects.end())
                ++known->second;
            else if (subjects.size() < mostSubjects)
                subjects.emplace(line.draft.subject, 1);
            else
                ++others;
        }
    }
    for (const auto& [subject, messages] : subjects)
        survey.preview.targets.push_back({subject, messages, std::nullopt, subjectProblem(subject, false)});
    std::sort(survey.preview.targets.begin(), survey.preview.targets.end(), [](const auto& a, const auto& b) {
        return a.messages != b.messages ? a.messages > b.messages : a.subject < b.subject;
    });
    if (survey.preview.targets.size() > mostTargets) {
        survey.preview.otherSubjects = survey.preview.targets.size() - mostTargets;
        survey.preview.targets.resize(mostTargets);
    }
    survey.preview.otherSubjects += others;
    return survey;
}

} // namespace

class ImportService::Private
{
public:
    explicit Private(const JetStreamApi& jetStream)
        : api(jetStream, RequestPriority::Interactive)
    {
        reader.setMaxThreadCount(1);
    }
    struct Looking
    {
        ImportPreview preview;
        std::vector<std::shared_ptr<PublishTarget>> asked;
        size_t open = 0;
    };
    JetStreamApi api;
    quint64 maxPayload = 0;
    std::atomic<PublishToken> nextToken{1};
    std::atomic_bool isStopped = false;
    QThreadPool reader;
    std::map<PublishToken, std::unique_ptr<ImportJob>> jobs;
    std::map<PublishToken, std::shared_ptr<Looking>> previews;
};

ImportService::ImportService(const JetStreamApi& api, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api))
{
    qRegisterMetaType<ImportPreview>("jetlag::ImportPreview");
    qRegisterMetaType<ImportOutcome>("jetlag::ImportOutcome");
    qRegisterMetaType<PublishProgress>("jetlag::PublishProgress");
    qRegisterMetaType<PublishToken>("jetlag::PublishToken");
}

ImportService::~ImportService()
{
    d->isStopped = true;
    d->jobs.clear();
    d->reader.waitForDone();
}

void ImportService::setMaxPayload(quint64 bytes)
{
    QMetaObject::invokeMethod(
        this, [this, bytes] { d->maxPayload = bytes; }, Qt::QueuedConnection);
}

PublishToken ImportService::preview(const ImportOrder& order)
{
    const PublishToken token = d->nextToken++;
    d->reader.start([this, order, token] {
        auto survey = std::make_shared<Survey>(surveyOf(order, d->isStopped));
        QMetaObject::invokeMethod(
            this,
            [this, survey, token] {
                if (survey->error) {
                    emit failed(token, *survey->error);
                    return;
                }
                auto looking = std::make_shared<Private::Looking>();
                looking->preview = std::move(survey->preview);
                d->previews[token] = looking;
                const auto answer = [this, token] {
                    const auto found = d->previews.extract(token);
                    if (!found.empty())
                        emit previewReady(token, found.mapped()->preview);
                };
                for (size_t i = 0; i < looking->preview.targets.size(); ++i) {
                    if (looking->preview.targets[i].refused)
                        continue;
                    ++looking->open;
                    looking->asked.push_back(std::make_shared<PublishTarget>(
                        d->api, looking->preview.targets[i].subject,
                        [this, token, i, answer](const Result<PublishPreview>& where) {
                            const auto known = d->previews.find(token);
                            if (known == d->previews.end())
                                return;
                            if (where)
                                known->second->preview.targets[i].where = *where;
                            if (--known->second->open == 0)
                                QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
                        }));
                }
                if (looking->open == 0)
                    answer();
                for (const auto& one : looking->asked)
                    one->start();
            },
            Qt::QueuedConnection);
    });
    return token;
}

PublishToken ImportService::start(const ImportOrder& order)
{
    const PublishToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, order, token] {
            auto job = std::make_unique<ImportJob>(d->api, order, d->maxPayload, d->reader, this);
            connect(job.get(), &ImportJob::progressed, this,
                    [this, token](const PublishProgress& progress) { emit progressed(token, progress); });
            // The job is still on the stack: let it return first.
            const auto forget = [this, token] {
                QMetaObject::invokeMethod(
                    this, [this, token] { d->jobs.erase(token); }, Qt::QueuedConnection);
            };
            connect(job.get(), &ImportJob::finished, this, [this, token, forget](const ImportOutcome& outcome) {
                emit finished(token, outcome);
                forget();
            });
            connect(job.get(), &ImportJob::failed, this, [this, token, forget](const Error& error) {
                emit failed(token, error);
                forget();
            });
            ImportJob* raw = job.get();
            d->jobs.emplace(token, std::move(job));
            raw->start();
        },
        Qt::QueuedConnection);
    return token;
}

void ImportService::pause(PublishToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            if (const auto job = d->jobs.find(token); job != d->jobs.end())
                job->second->pause();
        },
        Qt::QueuedConnection);
}

void ImportService::resume(PublishToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            if (const auto job = d->jobs.find(token); job != d->jobs.end())
                job->second->resume();
        },
        Qt::QueuedConnection);
}

void ImportService::cancel(PublishToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            if (const auto job = d->jobs.find(token); job != d->jobs.end())
                job->second->cancel();
        },
        Qt::QueuedConnection);
}

} // namespace jetlag
