// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenestage.h"

#include "live/advisoryfeed.h"
#include "monitor/history.h"
#include "monitor/poller.h"
#include "support/natsserver.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace jetlag::test {
namespace {

using namespace std::chrono_literals;

QString streamOf(const Scene& scene)
{
    return QString::fromLatin1(*scene.of ? scene.of : scene.name).toUpper();
}

QByteArray joined(QByteArray fields, const char* more)
{
    return *more ? fields + ',' + more : fields;
}

QByteArray quoted(const QString& text)
{
    return '"' + text.toUtf8() + '"';
}

std::vector<Phase> phasesOf(const Scene& scene)
{
    std::vector<Phase> phases{{0, scene.truth, scene.allow, scene.cause, scene.grace}};
    phases.insert(phases.end(), scene.then.begin(), scene.then.end());
    return phases;
}

} // namespace

SceneStage::SceneStage(Client& client, QString urls)
    : m_client(client)
    , m_urls(std::move(urls))
{
}

SceneStage::~SceneStage()
{
    for (Running& running : m_running) {
        for (const auto& worker : running.workers) {
            worker->kill(); // also one that stands still
            worker->waitForFinished();
        }
    }
}

bool SceneStage::makeStreams(const Scene& scene)
{
    if (*scene.of)
        return true;
    const auto make = [&](const QString& name, const QByteArray& more) {
        QByteArray fields = "\"name\":" + quoted(name);
        if (!more.contains("\"mirror\"") && !more.contains("\"sources\""))
            fields += ",\"subjects\":[" + quoted(name.toLower() + QStringLiteral(".>")) + ']';
        if (!more.contains("\"storage\""))
            fields += R"(,"storage":"memory")";
        return !m_client.call(QStringLiteral("STREAM.CREATE.") + name, '{' + joined(fields, more.constData()) + '}')
                    .isEmpty();
    };
    const auto origins = QString::fromLatin1(scene.origins).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(origins.begin(), origins.end(), [&](const QString& name) { return make(name, {}); }) &&
           make(streamOf(scene), scene.stream);
}

bool SceneStage::makeConsumer(const Scene& scene)
{
    const QString name = QString::fromLatin1(scene.name);
    const QString stream = streamOf(scene);
    QByteArray config = joined("\"durable_name\":" + quoted(name), scene.consumer);
    if (!config.contains("ack_policy"))
        config += R"(,"ack_policy":"explicit")";
    return !m_client
                .call(QStringLiteral("CONSUMER.DURABLE.CREATE.%1.%2").arg(stream, name),
                      "{\"stream_name\":" + quoted(stream) + ",\"config\":{" + config + "}}")
                .isEmpty();
}

bool SceneStage::startWorker(Running& running, const QString& arguments)
{
    auto worker = std::make_unique<QProcess>();
    worker->setProgram(QStringLiteral(SCENE_WORKER));
    worker->setArguments(QStringList{m_urls, streamOf(*running.scene), QString::fromLatin1(running.scene->name)} +
                         arguments.split(u' ', Qt::SkipEmptyParts));
    worker->start();
    running.workers.push_back(std::move(worker));
    return running.workers.back()->waitForStarted();
}

void SceneStage::publish(const Scene& scene, int number)
{
    const auto count = static_cast<int>(scene.subjects.size());
    m_client.api().publish(
        QStringLiteral("%1.%2").arg(QLatin1String(*scene.feeds ? scene.feeds : scene.name),
                                    QLatin1String(scene.subjects[static_cast<size_t>(number % count)])),
        {}, QByteArray::number(number), 5s, [this](const Result<PubAck>&) { --m_open; });
    ++m_open;
}

QString SceneStage::build(const std::vector<const Scene*>& scenes)
{
    for (const Scene* scene : scenes) {
        if (!makeStreams(*scene))
            return QStringLiteral("%1 has no stream").arg(QLatin1String(scene->name));
        for (int i = 0; i < scene->before; ++i)
            publish(*scene, i);
        if (!QTest::qWaitFor([this] { return m_open == 0; }, 30000) || !makeConsumer(*scene))
            return QStringLiteral("%1 has no consumer").arg(QLatin1String(scene->name));
        Running& running = m_running.emplace_back();
        running.scene = scene;
        for (const char* arguments : scene->workers) {
            if (!startWorker(running, QString::fromLatin1(arguments)))
                return QStringLiteral("%1 has no worker").arg(QLatin1String(scene->name));
        }
    }
    return {};
}

void SceneStage::act(Running& running, const QString& what)
{
    const QString verb = what.section(u' ', 0, 0);
    const QString rest = what.section(u' ', 1);
    const QString key = QStringLiteral("%1.%2").arg(streamOf(*running.scene), QLatin1String(running.scene->name));
    bool isDone = false;
    if (verb == QLatin1String("stop")) {
        isDone = stopProcess(running.workers.at(rest.toULong())->processId());
    } else if (verb == QLatin1String("kill")) {
        running.workers.at(rest.toULong())->kill();
        isDone = true;
    } else if (verb == QLatin1String("start")) {
        isDone = startWorker(running, rest);
    } else if (verb == QLatin1String("publish")) {
        for (int i = 0; i < rest.toInt(); ++i)
            publish(*running.scene, i);
        isDone = true;
    } else if (verb == QLatin1String("call")) {
        isDone = !m_client.call(rest.section(u' ', 0, 0), rest.section(u' ', 1).toUtf8()).isEmpty();
    } else if (verb == QLatin1String("remake")) {
        isDone = !m_client.call(QStringLiteral("CONSUMER.DELETE.") + key).isEmpty() && makeConsumer(*running.scene);
    } else if (verb == QLatin1String("pause")) {
        const QString until = QDateTime::currentDateTimeUtc().addSecs(rest.toInt()).toString(Qt::ISODateWithMs);
        isDone = !m_client.call(QStringLiteral("CONSUMER.PAUSE.") + key, "{\"pause_until\":" + quoted(until) + '}')
                      .isEmpty();
    }
    QVERIFY2(isDone, qPrintable(key + QStringLiteral(": ") + what));
}

void SceneStage::note(const Snapshot& snapshot, double second)
{
    for (Running& running : m_running) {
        const auto row =
            snapshot.consumers.find({{streamOf(*running.scene)}, {QString::fromLatin1(running.scene->name)}});
        if (row == snapshot.consumers.end())
            running.said.push_back({second, QStringLiteral("gone"), {}});
        else
            running.said.push_back({second, statusKeyword(row->second->assessment.status),
                                    causeText(row->second->assessment, *row->second->facts)});
    }
}

void SceneStage::play(double seconds, const std::function<void(double)>& eachMoment)
{
    DeltaRelay relay;
    History history;
    Poller poller(m_client.api(), relay, history);
    QSignalSpy cycles(&poller, &Poller::cycleFinished);
    QSignalSpy failures(&poller, &Poller::failed);
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&poller, &Poller::eventHappened, &poller, [&clock](const Event& event) {
        qInfo("%4.1f s %s", static_cast<double>(clock.elapsed()) / 1000, qPrintable(event.text));
    });
    AdvisoryFeed advisories(m_client.connection());
    QObject::connect(&advisories, &AdvisoryFeed::heard, &poller, &Poller::hear);
    advisories.listen();
    poller.start();
    const auto now = [&clock] { return static_cast<double>(clock.elapsed()) / 1000; };
    qsizetype noted = 0;
    while (now() < seconds) {
        if (eachMoment)
            eachMoment(now());
        for (Running& running : m_running) {
            const Scene& scene = *running.scene;
            for (; running.published < scene.perSecond * now(); ++running.published)
                publish(scene, scene.before + static_cast<int>(running.published));
            if (running.acted < scene.acts.size() && now() >= scene.acts[running.acted].at)
                act(running, QString::fromUtf8(scene.acts[running.acted++].what));
        }
        if (cycles.size() > noted) {
            noted = cycles.size();
            note(*poller.snapshot(), now());
        }
        if (!failures.isEmpty()) {
            for (Running& running : m_running)
                running.said.push_back(
                    {now(), QStringLiteral("unreachable"), failures.first().first().value<Error>().summary});
            failures.clear();
        }
        QTest::qWait(50);
    }
}

QString SceneStage::faultOf(const Scene& scene) const
{
    const auto found = std::find_if(m_running.begin(), m_running.end(),
                                    [&scene](const Running& running) { return running.scene == &scene; });
    if (found == m_running.end() || found->said.empty())
        return QStringLiteral("it was not played");
    QString last;
    for (const Said& each : found->said) {
        if (const QString words = each.status + QStringLiteral(": ") + each.cause.section(u'.', 0, 0); words != last)
            qInfo("%4.1f s %s", each.second, qPrintable(last = words));
    }
    const auto phases = phasesOf(scene);
    for (size_t i = 0; i < phases.size(); ++i) {
        const Phase& phase = phases[i];
        const double until = i + 1 < phases.size() ? phases[i + 1].from : found->said.back().second + 1;
        const QRegularExpression cause(QString::fromLatin1(phase.cause));
        for (const Said& each : found->said) {
            if (each.second < phase.from + phase.grace || each.second >= until)
                continue;
            const bool isAllowed = std::any_of(phase.allow.begin(), phase.allow.end(), [&each](const char* status) {
                return each.status == QLatin1String(status);
            });
            if (!isAllowed || !cause.match(each.cause).hasMatch())
                return QStringLiteral("%1: %2 at %3 s: %4 (%5)")
                    .arg(QLatin1String(scene.name), each.status)
                    .arg(each.second, 0, 'f', 1)
                    .arg(each.cause, QLatin1String(phase.truth));
        }
    }
    return {};
}

} // namespace jetlag::test
