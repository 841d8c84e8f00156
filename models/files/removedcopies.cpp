// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/removedcopies.h"

#include <QDir>
#include <QFile>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace jetlag {
namespace {

constexpr qsizetype longestName = 150; ///< of a stream, encoded; file systems end at 255
constexpr int parts = 3;               ///< time in milliseconds, count, stream
const QString suffix = QStringLiteral(".jsonl");

std::optional<RemovedCopies::Copy> copyOf(const QFileInfo& file)
{
    QString name = file.fileName();
    name.chop(suffix.size());
    const QStringList told = name.split(u'_');
    if (told.size() < parts)
        return std::nullopt;
    bool isTime = false;
    bool isCount = false;
    const qint64 at = told[0].toLongLong(&isTime);
    const quint64 messages = told[1].toULongLong(&isCount);
    if (!isTime || !isCount)
        return std::nullopt;
    const QString stream = told.mid(parts - 1).join(u'_');
    return RemovedCopies::Copy{file.absoluteFilePath(),
                               {QUrl::fromPercentEncoding(stream.toLatin1())},
                               messages,
                               Timestamp(std::chrono::milliseconds(at))};
}

} // namespace

RemovedCopies::RemovedCopies(ExportService& exporter, QString folder, Timestamp now)
    : m_exporter(exporter)
    , m_folder(std::move(folder))
{
    for (const Copy& copy : own()) {
        if (now - copy.at > kept)
            QFile::remove(copy.path);
    }
}

Exporting RemovedCopies::keep(const StreamName& stream, const MessageRefs& messages, Exporting::Listener listener,
                              Timestamp now)
{
    const QDir folder(m_folder);
    folder.mkpath(QStringLiteral(".")); // where that fails, so does the export, and says why
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto at = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count();
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(stream.value)).left(longestName);
    ExportOrder order;
    order.stream = stream;
    order.messages = messages;
    order.target.path =
        folder.absoluteFilePath(QStringLiteral("%1_%2_%3").arg(at).arg(messages.size()).arg(name) + suffix);
    return m_exporter.start(order, std::move(listener));
}

std::vector<RemovedCopies::Copy> RemovedCopies::own() const
{
    std::vector<Copy> copies;
    const QDir folder(m_folder);
    if (!folder.exists())
        return copies;
    for (const QFileInfo& file : folder.entryInfoList({u'*' + suffix}, QDir::Files)) {
        if (const auto copy = copyOf(file))
            copies.push_back(*copy);
    }
    return copies;
}

std::vector<RemovedCopies::Copy> RemovedCopies::all() const
{
    std::vector<Copy> copies = own();
    std::copy_if(m_others.begin(), m_others.end(), std::back_inserter(copies),
                 [](const Copy& copy) { return QFile::exists(copy.path); });
    std::sort(copies.begin(), copies.end(), [](const Copy& a, const Copy& b) { return a.at > b.at; });
    return copies;
}

} // namespace jetlag
