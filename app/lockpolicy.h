// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nats/connectionoptions.h"

#include <QObject>

namespace jetlag {

class Settings;

/// Whether a connection may change anything. Off loopback it opens locked (reading only); the user's choice is
/// remembered for the connection. GUI thread.
class LockPolicy : public QObject
{
    Q_OBJECT
public:
    LockPolicy(Settings& settings, const ConnectionOptions& options); ///< `settings` must outlive this
    bool isLocked() const { return m_isLocked; }
    void setLocked(bool locked);
    static QString reason(); ///< translated: why something is dead while locked
    /// Tells `guarded` now and with each change, as long as it lives: what has setLocked(bool, const QString& reason).
    template <typename Guarded>
    void guard(Guarded* guarded)
    {
        const auto tell = [guarded](bool locked) { guarded->setLocked(locked, locked ? reason() : QString()); };
        tell(m_isLocked);
        connect(this, &LockPolicy::changed, guarded, tell);
    }

signals:
    void changed(bool locked);

private:
    Settings& m_settings;
    QString m_scope;
    bool m_isLocked;
};

/// Stable name of a connection for remembering things about it; holds no secrets.
QString connectionScope(const ConnectionOptions& options);

} // namespace jetlag
