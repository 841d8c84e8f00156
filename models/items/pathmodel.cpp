// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pathmodel.h"

#include "domain/severity.h"
#include "domain/subject.h"
#include "items/formatting.h"
#include "items/roles.h"

#include <QLocale>
#include <QSet>

namespace jetlag {
namespace {

using Event = PathEvent;

QString peerText(const Event& event)
{
    const QString name = displayText(event.name);
    switch (event.peer) {
    case Event::Peer::Client:
        return name.isEmpty() ? PathModel::tr("client on connection %1").arg(countText(event.connection))
                              : PathModel::tr("client %1 on connection %2").arg(name, countText(event.connection));
    case Event::Peer::Route:
        return PathModel::tr("server %1 of the cluster").arg(name);
    case Event::Peer::Gateway:
        return PathModel::tr("gateway %1").arg(name);
    case Event::Peer::Leafnode:
        return PathModel::tr("leaf node %1").arg(name);
    case Event::Peer::System:
    case Event::Peer::JetStream:
    case Event::Peer::Account:
    case Event::Peer::Other:
        break;
    }
    return name.isEmpty() ? PathModel::tr("the server itself") : name;
}

QString stepText(const Event& event)
{
    switch (event.kind) {
    case Event::Kind::Ingress:
        return PathModel::tr("Arrived");
    case Event::Kind::SubjectMapping:
        return PathModel::tr("Subject mapped");
    case Event::Kind::StreamExport:
        return PathModel::tr("Exported");
    case Event::Kind::ServiceImport:
        return PathModel::tr("Service imported");
    case Event::Kind::JetStream:
        return event.error.isEmpty() && !event.hasNoInterest ? PathModel::tr("Would be stored")
                                                             : PathModel::tr("Would not be stored");
    case Event::Kind::Egress:
        if (!event.error.isEmpty())
            return PathModel::tr("Would not go on");
        return event.peer == Event::Peer::Client ? PathModel::tr("Would be delivered") : PathModel::tr("Handed on");
    case Event::Kind::Other:
        break;
    }
    return displayText(event.type);
}

QString detailText(const Event& event)
{
    QStringList parts;
    switch (event.kind) {
    case Event::Kind::Ingress:
        parts = {PathModel::tr("on %1 from %2").arg(displayText(event.subject), peerText(event))};
        break;
    case Event::Kind::SubjectMapping:
        parts = {PathModel::tr("to %1").arg(displayText(event.subject))};
        break;
    case Event::Kind::StreamExport:
        parts = {PathModel::tr("as %1").arg(displayText(event.subject))};
        break;
    case Event::Kind::ServiceImport:
        parts = {PathModel::tr("from %1 to %2").arg(displayText(event.from), displayText(event.subject))};
        break;
    case Event::Kind::JetStream:
        parts = {PathModel::tr("stream %1").arg(displayText(event.stream))};
        if (!event.subject.isEmpty())
            parts.append(PathModel::tr("as %1").arg(displayText(event.subject)));
        if (event.hasNoInterest)
            parts.append(PathModel::tr("no consumer is interested"));
        break;
    case Event::Kind::Egress:
        parts = {PathModel::tr("to %1").arg(peerText(event))};
        if (!event.subscription.isEmpty())
            parts.append(PathModel::tr("subscription %1").arg(displayText(event.subscription)));
        if (!event.queue.isEmpty())
            parts.append(PathModel::tr("queue group %1").arg(displayText(event.queue)));
        break;
    case Event::Kind::Other:
        break;
    }
    if (!event.account.isEmpty())
        parts.append(PathModel::tr("account %1").arg(displayText(event.account)));
    if (!event.error.isEmpty())
        parts.append(displayText(event.error));
    return parts.join(QStringLiteral(" · "));
}

QString elapsedText(Timestamp from, Timestamp to)
{
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(to - from).count();
    return PathModel::tr("%1 ms", "milliseconds").arg(QLocale().toString(static_cast<double>(micros) / 1000, 'f', 3));
}

QList<QStandardItem*> rowOf(const QString& step, const QString& detail, const QString& elapsed)
{
    QList<QStandardItem*> row;
    for (const QString& text : {step, detail, elapsed}) {
        auto* item = new QStandardItem(text);
        item->setEditable(false);
        item->setToolTip(toolTipText(text));
        row.append(item);
    }
    row[PathModel::Elapsed]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

/// Hangs servers below the step that led to them.
class Builder
{
public:
    Builder(const PathTrace& path, QStandardItem* root)
        : m_path(path)
    {
        for (const PathServer& server : path.servers) {
            if (!server.events.empty() && (m_start == Timestamp() || server.events.front().time < m_start))
                m_start = server.events.front().time;
        }
        for (size_t i = 0; i < path.servers.size(); ++i) {
            if (path.servers[i].hop.isEmpty())
                addServer(i, root);
        }
        // Whose hop nobody named: a report on the way to it was lost.
        for (size_t i = 0; i < path.servers.size(); ++i)
            addServer(i, root);
    }

private:
    void addServer(size_t at, QStandardItem* parent)
    {
        if (m_done.contains(at))
            return;
        m_done.insert(at);
        const PathServer& server = m_path.servers[at];
        const QString name = displayText(server.name);
        const auto row = rowOf(server.cluster.isEmpty()
                                   ? PathModel::tr("Server %1").arg(name)
                                   : PathModel::tr("Server %1 in cluster %2").arg(name, displayText(server.cluster)),
                               PathModel::tr("nats-server %1").arg(displayText(server.version)), {});
        parent->appendRow(row);
        for (const Event& event : server.events)
            addEvent(event, row.front());
    }

    void addEvent(const Event& event, QStandardItem* parent)
    {
        const auto row = rowOf(stepText(event), detailText(event), elapsedText(m_start, event.time));
        const bool isBad = !event.error.isEmpty() || event.hasNoInterest;
        if (isBad || event.kind == Event::Kind::JetStream)
            row.front()->setData(static_cast<int>(isBad ? Severity::Warning : Severity::Ok), SeverityRole);
        parent->appendRow(row);
        if (event.hop.isEmpty())
            return;
        for (size_t i = 0; i < m_path.servers.size(); ++i) {
            if (m_path.servers[i].hop == event.hop)
                addServer(i, row.front());
        }
    }

    const PathTrace& m_path;
    Timestamp m_start{};
    QSet<size_t> m_done;
};

void appendText(const QAbstractItemModel& model, const QModelIndex& parent, int depth, QString& text)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QString cell = model.index(row, column, parent).data().toString();
            if (!cell.isEmpty())
                cells.append(cell);
        }
        text += QString(depth * 2, QLatin1Char(' ')) + cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
        appendText(model, model.index(row, 0, parent), depth + 1, text);
    }
}

} // namespace

PathModel::PathModel(QObject* parent)
    : QStandardItemModel(parent)
{
    setHorizontalHeaderLabels({tr("Step"), tr("Detail"), tr("Elapsed")});
}

void PathModel::setPath(const PathTrace& path)
{
    removeRows(0, rowCount());
    const Builder builder(path, invisibleRootItem());
}

QString PathModel::text() const
{
    QString text;
    appendText(*this, {}, 0, text);
    return text;
}

} // namespace jetlag
