// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/linkproxy.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <array>
#include <deque>
#include <memory>
#include <vector>

namespace jetlag::test {
namespace {

using Way = LinkProxy::Way;
using namespace std::chrono_literals;

struct Faults
{
    bool isHeld = false;
    std::chrono::milliseconds delay{0};
    LinkProxy::Change change;
};

size_t indexOf(Way way)
{
    return way == Way::ToServer ? 0 : 1;
}

} // namespace

class LinkProxy::Private : public QObject
{
public:
    explicit Private(int port)
        : serverPort(port)
    {
    }
    bool listen(int port);
    void passAll();
    void cut();

    int serverPort;
    std::array<Faults, 2> faults;
    std::array<QByteArray, 2> seen;
    int accepted = 0;

    /// One client, and what is on its way to and from it.
    struct Link
    {
        struct Piece
        {
            QByteArray bytes;
            qint64 due = 0;
        };
        std::array<std::unique_ptr<QTcpSocket>, 2> ends; ///< where each way leads to: the server, the client
        std::array<std::deque<Piece>, 2> waiting;
        std::array<bool, 2> isOver{}; ///< nothing more comes this way
    };
    std::vector<std::unique_ptr<Link>> links;
    std::unique_ptr<QTcpServer> listener;

private:
    void onClient(QTcpSocket* client);
    void connectEnd(Link& link, Way comesBy);
    void take(Link& link, Way way);
    void pass(Link& link, Way way);
    void end(Link& link, Way way);
    void sweep();

    QElapsedTimer m_clock;
};

bool LinkProxy::Private::listen(int port)
{
    if (!m_clock.isValid())
        m_clock.start();
    listener = std::make_unique<QTcpServer>();
    connect(listener.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* client = listener->nextPendingConnection())
            onClient(client);
    });
    return listener->listen(QHostAddress::LocalHost, static_cast<quint16>(port));
}

void LinkProxy::Private::onClient(QTcpSocket* client)
{
    ++accepted;
    client->setParent(nullptr); // it outlives the listener
    links.push_back(std::make_unique<Link>());
    Link& link = *links.back();
    link.ends[indexOf(Way::ToClient)].reset(client);
    connectEnd(link, Way::ToServer);
    if (serverPort == 0)
        return;
    auto& server = link.ends[indexOf(Way::ToServer)];
    server = std::make_unique<QTcpSocket>();
    connectEnd(link, Way::ToClient);
    connect(server.get(), &QTcpSocket::connected, this, [this, &link] { pass(link, Way::ToServer); });
    connect(server.get(), &QTcpSocket::errorOccurred, this, [this, &link] { end(link, Way::ToClient); });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(serverPort));
}

/// Listens to where `way` comes from.
void LinkProxy::Private::connectEnd(Link& link, Way way)
{
    QTcpSocket* from = link.ends[1 - indexOf(way)].get();
    from->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(from, &QTcpSocket::readyRead, this, [this, &link, way] { take(link, way); });
    connect(from, &QTcpSocket::disconnected, this, [this, &link, way] {
        take(link, way);
        end(link, way);
    });
}

void LinkProxy::Private::take(Link& link, Way way)
{
    const size_t index = indexOf(way);
    const auto& from = link.ends[1 - index];
    QByteArray bytes = from ? from->readAll() : QByteArray();
    if (bytes.isEmpty())
        return;
    seen[index] += bytes;
    if (faults[index].change)
        faults[index].change(bytes);
    link.waiting[index].push_back({bytes, m_clock.elapsed() + faults[index].delay.count()});
    pass(link, way);
}

void LinkProxy::Private::pass(Link& link, Way way)
{
    const size_t index = indexOf(way);
    const auto& to = link.ends[index];
    auto& waiting = link.waiting[index];
    const bool isThere = to && to->state() == QAbstractSocket::ConnectedState;
    while (!faults[index].isHeld && isThere && !waiting.empty() && waiting.front().due <= m_clock.elapsed()) {
        to->write(waiting.front().bytes);
        waiting.pop_front();
    }
    if (!waiting.empty() && !faults[index].isHeld) {
        const auto left = std::max<qint64>(1, waiting.front().due - m_clock.elapsed());
        if (isThere)
            QTimer::singleShot(std::chrono::milliseconds(left), Qt::PreciseTimer, to.get(),
                               [this, &link, way] { pass(link, way); });
    } else if (link.isOver[index] && waiting.empty() && isThere) {
        to->disconnectFromHost();
    }
}

/// One side has gone: the other one still gets what it had said.
void LinkProxy::Private::end(Link& link, Way way)
{
    link.isOver[indexOf(way)] = true;
    if (const auto& to = link.ends[indexOf(way)]; to && to->state() == QAbstractSocket::ConnectedState)
        pass(link, way);
    else
        link.isOver = {true, true};
    if (serverPort == 0)
        link.isOver = {true, true};
    QMetaObject::invokeMethod(this, &Private::sweep, Qt::QueuedConnection);
}

void LinkProxy::Private::sweep()
{
    std::erase_if(links, [](const auto& link) {
        for (const Way way : {Way::ToServer, Way::ToClient}) {
            const auto& to = link->ends[indexOf(way)];
            if (!link->isOver[indexOf(way)] ||
                (to && to->state() == QAbstractSocket::ConnectedState && !link->waiting[indexOf(way)].empty()))
                return false;
        }
        return true;
    });
}

void LinkProxy::Private::passAll()
{
    for (const auto& link : links) {
        for (const Way way : {Way::ToServer, Way::ToClient}) {
            for (auto& piece : link->waiting[indexOf(way)])
                piece.due = std::min(piece.due, m_clock.elapsed() + faults[indexOf(way)].delay.count());
            pass(*link, way);
        }
    }
}

void LinkProxy::Private::cut()
{
    for (const auto& link : links) {
        for (const auto& end : link->ends) {
            if (!end)
                continue;
            end->disconnect(this);
            end->abort();
        }
    }
    links.clear();
}

LinkProxy::LinkProxy(int serverPort)
    : d(new Private(serverPort))
{
    m_thread.setObjectName(QStringLiteral("link"));
    d->moveToThread(&m_thread);
}

LinkProxy::~LinkProxy()
{
    if (!m_thread.isRunning()) {
        delete d;
        return;
    }
    onThread([this] { d->cut(); });
    QObject::connect(&m_thread, &QThread::finished, d, &QObject::deleteLater);
    m_thread.quit();
    m_thread.wait();
}

void LinkProxy::onThread(const std::function<void()>& call) const
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(d, call, Qt::BlockingQueuedConnection);
}

bool LinkProxy::start()
{
    m_thread.start();
    bool isListening = false;
    onThread([&] {
        isListening = d->listen(0);
        m_port = d->listener->serverPort();
    });
    return isListening;
}

QString LinkProxy::url(const char* scheme) const
{
    return QStringLiteral("%1://127.0.0.1:%2").arg(QLatin1String(scheme)).arg(m_port);
}

void LinkProxy::setServerPort(int port)
{
    onThread([this, port] { d->serverPort = port; });
}

void LinkProxy::hold(Way way)
{
    onThread([this, way] { d->faults[indexOf(way)].isHeld = true; });
}

void LinkProxy::release(Way way)
{
    onThread([this, way] {
        d->faults[indexOf(way)].isHeld = false;
        d->passAll();
    });
}

void LinkProxy::delay(Way way, std::chrono::milliseconds by)
{
    onThread([this, way, by] { d->faults[indexOf(way)].delay = by; });
}

void LinkProxy::corrupt(Way way, Change change)
{
    onThread([this, way, &change] { d->faults[indexOf(way)].change = std::move(change); });
}

void LinkProxy::cut()
{
    onThread([this] { d->cut(); });
}

void LinkProxy::refuse(bool isRefusing)
{
    onThread([this, isRefusing] {
        if (isRefusing)
            d->listener->close();
        else if (!d->listener->isListening())
            d->listen(m_port);
    });
}

void LinkProxy::heal()
{
    refuse(false);
    onThread([this] {
        d->faults = {};
        d->passAll();
    });
}

int LinkProxy::accepted() const
{
    int count = 0;
    onThread([&] { count = d->accepted; });
    return count;
}

int LinkProxy::open() const
{
    int count = 0;
    onThread([&] { count = static_cast<int>(d->links.size()); });
    return count;
}

QByteArray LinkProxy::seen(Way way) const
{
    QByteArray bytes;
    onThread([&] { bytes = d->seen[indexOf(way)]; });
    return bytes;
}

} // namespace jetlag::test
