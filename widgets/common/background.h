// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScopeGuard>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace jetlag {

/// Does what may take long on a worker; a future of what it returns. In place of QtConcurrent::run(): Qt's painting
/// shares out large areas among the same threads, as many as the computer has cores, and the GUI thread waits for them.
/// So while this runs the pool has one more.
template <typename Work>
[[nodiscard]] auto inBackground(Work work)
{
    return QtConcurrent::run([work = std::move(work)] {
        QThreadPool& pool = *QThreadPool::globalInstance();
        pool.releaseThread();
        const auto back = qScopeGuard([&pool] { pool.reserveThread(); });
        return work();
    });
}

} // namespace jetlag
