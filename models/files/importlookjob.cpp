// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importlookjob.h"

#include "files/importjob.h"
#include "sending/publishcheck.h"

#include <QThreadPool>

#include <algorithm>
#include <unordered_map>

namespace jetlag {
namespace {

constexpr size_t atOnce = 256;
constexpr size_t mostTargets = 20;       ///< subjects whose stream is asked for
constexpr size_t mostSubjects = 100'000; ///< told apart
constexpr qsizetype mostProblems = 20;

Result<std::vector<ImportFile::Place>> placesOf(const ImportOrder& order, const std::atomic_bool& isStopped)
{
    ImportFile file(order);
    if (const auto problem = file.open())
        return unexpected(*problem);
    std::vector<ImportFile::Place> places;
    while (!file.isAtEnd() && !isStopped) {
        const auto more = file.readPlaces(atOnce);
        places.insert(places.end(), more.begin(), more.end());
    }
    return places;
}

/// What a worker finds in the file.
Result<ImportPreview> surveyOf(const ImportOrder& order, const std::atomic_bool& isStopped)
{
    ImportPreview survey;
    ImportFile file(order);
    if (const auto problem = file.open())
        return unexpected(*problem);
    std::unordered_map<QString, quint64> subjects;
    quint64 others = 0;
    while (!file.isAtEnd() && !isStopped) {
        for (const ImportLine& line : file.read(atOnce)) {
            if (line.problem) {
                ++survey.badLines;
                if (survey.problems.size() < mostProblems)
                    survey.problems.append(ImportJob::tr("Line %1: %2").arg(line.number).arg(line.problem->summary));
                continue;
            }
            ++survey.messages;
            survey.recordedUntil = std::max(survey.recordedUntil, line.recorded);
            if (const auto known = subjects.find(line.draft.subject); known != subjects.end())
                ++known->second;
            else if (subjects.size() < mostSubjects)
                subjects.emplace(line.draft.subject, 1);
            else
                ++others;
        }
    }
    if (!survey.recordedUntil)
        survey.recordedUntil = file.made();
    for (const auto& [subject, messages] : subjects)
        survey.targets.push_back({subject, messages, std::nullopt, subjectProblem(subject, false)});
    std::sort(survey.targets.begin(), survey.targets.end(), [](const auto& a, const auto& b) {
        return a.messages != b.messages ? a.messages > b.messages : a.subject < b.subject;
    });
    if (survey.targets.size() > mostTargets) {
        survey.otherSubjects = survey.targets.size() - mostTargets;
        survey.targets.resize(mostTargets);
    }
    survey.otherSubjects += others;
    return survey;
}

} // namespace

ImportLookJob::ImportLookJob(const JetStreamApi& api, ImportOrder order, std::shared_ptr<QThreadPool> reader,
                             ImportLook::Teller teller)
    : m_stored(api, [this](const Result<StoredPlaces>& stored) { onStored(stored); })
    , m_target(api)
    , m_order(std::move(order))
    , m_reader(std::move(reader))
    , m_teller(std::move(teller))
{
}

ImportLookJob::~ImportLookJob()
{
    *m_isStopped = true;
}

void ImportLookJob::start()
{
    if (!m_order.leaveOutStored) {
        survey();
        return;
    }
    m_reader->start([this, order = m_order, isStopped = m_isStopped, home = m_courier.address()] {
        home.deliver([this, places = placesOf(order, *isStopped)] { onPlaces(places); });
    });
}

void ImportLookJob::onPlaces(Result<std::vector<ImportFile::Place>> places)
{
    if (places)
        m_stored.start(std::move(*places));
    else
        m_teller.end(unexpected(places.error()));
}

void ImportLookJob::onStored(const Result<StoredPlaces>& stored)
{
    if (!stored) {
        m_teller.end(unexpected(stored.error()));
        return;
    }
    m_order.leftOut = std::make_shared<const StoredPlaces>(*stored);
    survey();
}

void ImportLookJob::survey()
{
    m_reader->start([this, order = m_order, isStopped = m_isStopped, home = m_courier.address()] {
        home.deliver([this, survey = surveyOf(order, *isStopped)] { onSurvey(survey); });
    });
}

void ImportLookJob::stop()
{
    m_teller.end(unexpected(cancelledError()));
}

void ImportLookJob::onSurvey(const Result<ImportPreview>& survey)
{
    if (!survey) {
        m_teller.end(survey);
        return;
    }
    m_preview = *survey;
    m_preview.leftOut = m_order.leftOut;
    for (size_t i = 0; i < m_preview.targets.size(); ++i) {
        if (m_preview.targets[i].refused)
            continue;
        ++m_open;
        m_target.find(m_preview.targets[i].subject, [this, i](const auto& found) { onTarget(i, found); });
    }
    if (m_open == 0)
        m_teller.end(m_preview);
}

void ImportLookJob::onTarget(size_t index, const Result<TargetStream>& found)
{
    ImportPreview::Target& target = m_preview.targets[index];
    if (found)
        target.where = PublishTarget::preview(target.subject, *found);
    if (--m_open == 0)
        m_teller.end(m_preview);
}

} // namespace jetlag
