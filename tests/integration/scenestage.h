// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"
#include "support/client.h"

#include <QProcess>

#include <functional>
#include <map>
#include <memory>

namespace jetlag {
struct Snapshot;
}

namespace jetlag::test {

/// Plays scenes side by side on one server, notes each second what the poller's rows say, and compares that with the
/// truth afterwards. Ends its workers by itself.
class SceneStage
{
public:
    /// `urls`: of the servers, for the workers; with commas.
    SceneStage(Client& client, QString urls);
    ~SceneStage();

    /// Makes streams and consumers and starts the workers; what was not possible, empty: nothing.
    QString build(const std::vector<const Scene*>& scenes);
    /// Blocks, with the event loop running. `eachMoment` hears the second.
    void play(double seconds, const std::function<void(double)>& eachMoment = {});
    /// Empty: what was said is true. What was said when goes to the log.
    QString faultOf(const Scene& scene) const;

private:
    /// What was said at one moment.
    struct Said
    {
        double second = 0;
        QString status;
        QString cause;
    };
    struct Running
    {
        const Scene* scene = nullptr;
        double published = 0;
        size_t acted = 0;
        std::vector<std::unique_ptr<QProcess>> workers;
        std::vector<Said> said;
    };
    bool makeStreams(const Scene& scene);
    bool makeConsumer(const Scene& scene);
    bool startWorker(Running& running, const QString& arguments);
    void publish(const Scene& scene, int number);
    void act(Running& running, const QString& what);
    void note(const Snapshot& snapshot, double second);

    Client& m_client;
    QString m_urls;
    std::vector<Running> m_running;
    int m_open = 0; ///< publishes without an answer
};

} // namespace jetlag::test
