// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QThread>

#include <chrono>
#include <functional>

namespace jetlag::test {

/// The way to a server, with faults on demand and for each direction: a TCP proxy on a free loopback port. It lives on
/// a thread of its own, so that a test may wait while it works; each call is in force when it returns. Without a server
/// behind it accepts and says nothing.
class LinkProxy
{
public:
    enum class Way { ToServer, ToClient };
    /// May change what passes; on the proxy's thread.
    using Change = std::function<void(QByteArray&)>;

    explicit LinkProxy(int serverPort = 0);
    ~LinkProxy();
    LinkProxy(const LinkProxy&) = delete;
    LinkProxy& operator=(const LinkProxy&) = delete;
    [[nodiscard]] bool start();
    QString url(const char* scheme = "nats") const; ///< scheme://127.0.0.1:port
    void setServerPort(int port);                   ///< of connections that come from now on

    void hold(Way way);    ///< nothing passes: it is kept, and the connections stay
    void release(Way way); ///< what was kept passes, and what follows
    void delay(Way way, std::chrono::milliseconds by);
    void corrupt(Way way, Change change); ///< of each piece as it comes; empty: nothing any more
    void cut();                           ///< every connection ends at once; what was on its way is lost
    void refuse(bool isRefusing);         ///< of new connections: nobody listens
    void heal();                          ///< no faults any more; what was kept passes

    int accepted() const;           ///< since the start
    int open() const;               ///< at the moment
    QByteArray seen(Way way) const; ///< all that came from the client, or from the server, the oldest first

private:
    class Private;
    void onThread(const std::function<void()>& call) const;
    QThread m_thread;
    Private* d; ///< lives on the thread
    int m_port = 0;
};

} // namespace jetlag::test
