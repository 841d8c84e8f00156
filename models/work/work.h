// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/courier.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace jetlag {

/// What does a piece of work, on the thread of its registry. Destroying it cancels without a word.
class Job
{
public:
    Job() = default;
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;
    virtual ~Job() = default;
    virtual void start() = 0;
    /// Comes to an end as soon as what is under way allows, and tells the outcome.
    virtual void stop() = 0;
    virtual void pause() {}
    virtual void resume() {}
};

/// What the owner of a piece of work hears of it, on the owner's thread, from its event loop. Either may destroy the
/// handle.
template <typename Progress, typename Outcome>
struct WorkListener
{
    std::function<void(const Progress&)> progressed = {};
    std::function<void(const Outcome&)> ended = {}; ///< exactly once, and last
};

/// Of work that tells its outcome only.
struct NoProgress
{
};

namespace detail {

/// The owner's end: lives and dies on the owner's thread.
struct WorkEnd
{
    Courier courier;
    bool isRunning = true;
};

} // namespace detail

/// What a job tells its owner by. On the thread of the job; a value.
template <typename Progress, typename Outcome>
class Teller
{
public:
    void progress(Progress progress) const
    {
        if (m_listener->progressed)
            m_owner.deliver([end = m_end, listener = m_listener, progress = std::move(progress)] {
                if (end->isRunning)
                    listener->progressed(progress);
            });
    }
    /// The last word: the job goes with the next turn of its event loop, and hears nothing any more.
    void end(Outcome outcome) const
    {
        if (!m_retire())
            return; // it has said it before
        m_owner.deliver([end = m_end, listener = m_listener, outcome = std::move(outcome)] {
            end->isRunning = false;
            if (listener->ended)
                listener->ended(outcome);
        });
    }

private:
    friend class WorkRegistry;
    Teller(detail::WorkEnd& end, WorkListener<Progress, Outcome> listener, std::function<bool()> retire)
        : m_end(&end)
        , m_owner(end.courier.address())
        , m_listener(std::make_shared<const WorkListener<Progress, Outcome>>(std::move(listener)))
        , m_retire(std::move(retire))
    {
    }

    detail::WorkEnd* m_end; ///< used on the owner's thread only, where it is there as long as calls arrive
    Courier::Address m_owner;
    std::shared_ptr<const WorkListener<Progress, Outcome>> m_listener; ///< outlives a call that lets go of the handle
    std::function<bool()> m_retire;
};

/// A piece of work that takes time, in the hands of whoever wants its outcome. Move-only; destroying it, or giving it
/// other work, cancels without a word. Belongs to the thread it was begun on: there the listener hears.
template <typename Progress, typename Outcome>
class Work
{
public:
    using Listener = WorkListener<Progress, Outcome>;
    using Teller = jetlag::Teller<Progress, Outcome>;

    Work() = default; ///< nothing under way
    Work(Work&& other) noexcept = default;
    Work& operator=(Work&& other) noexcept
    {
        const Work old(std::move(*this)); // cancels what was under way
        m_end = std::move(other.m_end);
        m_command = std::move(other.m_command);
        return *this;
    }
    ~Work() { cancel(); }

    /// From the beginning until the outcome is told.
    bool isRunning() const { return m_end && m_end->isRunning; }
    /// Cancels without a word: the listener hears nothing more. What was done by then stays done.
    void cancel()
    {
        if (isRunning())
            m_command(nullptr);
        m_end.reset();
    }
    /// Asks for the end; the outcome is told as always.
    void stop() const { command(&Job::stop); }
    void pause() const { command(&Job::pause); }
    void resume() const { command(&Job::resume); }

private:
    friend class WorkRegistry;
    void command(void (Job::*order)()) const
    {
        if (isRunning())
            m_command(order);
    }

    std::unique_ptr<detail::WorkEnd> m_end;
    std::function<void(void (Job::*)())> m_command; ///< null: the job goes
};

/// All the work under way on one thread: begins it, hands on what its owners ask for, and ends all of it at once.
class WorkRegistry
{
public:
    WorkRegistry() = default;
    ~WorkRegistry();
    WorkRegistry(const WorkRegistry&) = delete;
    WorkRegistry& operator=(const WorkRegistry&) = delete;

    /// Any thread; returns at once. `make` makes the job of a Teller, on the registry's thread; it may return null when
    /// it has told the end by itself.
    template <typename Progress, typename Outcome, typename Make>
    [[nodiscard]] Work<Progress, Outcome> begin(WorkListener<Progress, Outcome> listener, Make make)
    {
        Work<Progress, Outcome> work;
        const uint64_t id = ++m_last;
        work.m_end = std::make_unique<detail::WorkEnd>();
        work.m_command = [this, id, home = m_courier.address()](void (Job::*order)()) {
            home.deliver([this, id, order] { command(id, order); });
        };
        const Teller<Progress, Outcome> teller(*work.m_end, std::move(listener), [this, id] { return retire(id); });
        m_courier.address().deliver([this, id, teller, make = std::move(make)] {
            if (expect(id))
                add(id, make(teller));
        });
        return work;
    }

    /// Every job is cancelled, the youngest first; nothing begins any more. On its thread.
    void close();
    size_t count() const { return m_jobs.size(); } ///< on its thread

private:
    struct Entry
    {
        std::unique_ptr<Job> job;
        bool isOver = false;
    };
    bool expect(uint64_t id);
    void add(uint64_t id, std::unique_ptr<Job> job);
    bool retire(uint64_t id);
    void command(uint64_t id, void (Job::*order)());

    std::atomic<uint64_t> m_last = 0;
    std::map<uint64_t, Entry> m_jobs;
    bool m_isClosed = false;
    Courier m_courier; ///< goes first: what it brings refers to the rest
};

} // namespace jetlag
