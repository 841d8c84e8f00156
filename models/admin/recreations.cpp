// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/recreations.h"

#include "jetstream/errorcodes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr int format = 1;
constexpr int mostDenials = 3; ///< a server that comes up denies for a moment what it holds
constexpr auto betweenDenials = 300ms;
/// Another window may be about to delete what is still there.
constexpr auto stillUnderWay = 1h;
const QString suffix = QStringLiteral(".json");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Recreations)
};

QString timeText(const std::optional<Timestamp>& time)
{
    return time ? QString::fromLatin1(toRfc3339(*time)) : QString();
}

QByteArray written(const Recreation& recreation)
{
    // The configuration as text: its numbers have 64 bits.
    const QJsonObject note{{QStringLiteral("format"), format},
                           {QStringLiteral("stream"), recreation.key.stream.value},
                           {QStringLiteral("consumer"), recreation.key.consumer.value},
                           {QStringLiteral("created"), timeText(recreation.created)},
                           {QStringLiteral("from"), QString::number(recreation.from.value)},
                           {QStringLiteral("at"), timeText(recreation.at)},
                           {QStringLiteral("config"), QString::fromUtf8(recreation.config)}};
    return QJsonDocument(note).toJson();
}

std::optional<Recreation> read(const QByteArray& text)
{
    const QJsonObject note = QJsonDocument::fromJson(text).object();
    const auto field = [&note](const char* key) { return note.value(QLatin1String(key)).toString(); };
    Recreation recreation;
    recreation.key = {{field("stream")}, {field("consumer")}};
    recreation.created = parseRfc3339(field("created").toStdString());
    recreation.from = Sequence{field("from").toULongLong()};
    recreation.config = field("config").toUtf8();
    const auto at = parseRfc3339(field("at").toStdString());
    if (note.value(QLatin1String("format")).toInt() != format || !at || recreation.key.consumer.value.isEmpty() ||
        !QJsonDocument::fromJson(recreation.config).isObject())
        return std::nullopt;
    recreation.at = *at;
    return recreation;
}

} // namespace

Recreations::Recreations(QString folder)
    : m_folder(std::move(folder))
{
}

QString Recreations::pathOf(const ConsumerKey& key) const
{
    const QByteArray names = key.stream.value.toUtf8() + '\0' + key.consumer.value.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(names, QCryptographicHash::Sha256).toHex().left(32);
    return QDir(m_folder).absoluteFilePath(QString::fromLatin1(hash) + suffix);
}

std::optional<Error> Recreations::note(const Recreation& recreation)
{
    const auto problem = [](const QString& why) {
        return Error{Error::Kind::Storage,
                     Words::tr("What the new consumer is made of could not be written to the disk. So nothing was "
                               "deleted."),
                     why, 0};
    };
    if (m_folder.isEmpty())
        return problem({});
    QDir(m_folder).mkpath(QStringLiteral("."));
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(pathOf(recreation.key)); // in one piece, and flushed to the disk
    const QByteArray text = written(recreation);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || !file.commit())
        return problem(file.errorString());
    return std::nullopt;
}

void Recreations::remove(const ConsumerKey& key)
{
    if (!m_folder.isEmpty())
        QFile::remove(pathOf(key));
}

void Recreations::setBusy(const ConsumerKey& key, bool isBusy)
{
    if (isBusy)
        m_busy.insert(key);
    else
        m_busy.erase(key);
}

std::vector<Recreation> Recreations::all() const
{
    std::vector<Recreation> noted;
    const QDir folder(m_folder);
    if (m_folder.isEmpty() || !folder.exists())
        return noted;
    for (const QString& name : folder.entryList({u'*' + suffix}, QDir::Files)) {
        QFile file(folder.absoluteFilePath(name));
        const auto one = file.open(QIODevice::ReadOnly) ? read(file.readAll()) : std::nullopt;
        if (one && m_busy.count(one->key) == 0)
            noted.push_back(*one);
    }
    std::sort(noted.begin(), noted.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    return noted;
}

UnfinishedJob::UnfinishedJob(const JetStreamApi& api, Recreations& notes, UnfinishedLook::Teller teller)
    : m_api(api)
    , m_notes(notes)
    , m_teller(std::move(teller))
{
    m_again.setSingleShot(true);
    m_again.setInterval(betweenDenials);
    QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] { look(); });
}

void UnfinishedJob::start()
{
    m_noted = m_notes.all();
    std::reverse(m_noted.begin(), m_noted.end());
    look();
}

void UnfinishedJob::stop()
{
    m_again.stop();
    m_api.cancelAll();
    m_teller.end(unexpected(cancelledError()));
}

void UnfinishedJob::look()
{
    if (m_noted.empty()) {
        m_teller.end(m_missing);
        return;
    }
    m_api.consumerInfo(m_noted.back().key, [this](const auto& info) { onInfo(info); });
}

void UnfinishedJob::next()
{
    m_noted.pop_back();
    m_denials = 0;
    look();
}

void UnfinishedJob::onInfo(const Result<ConsumerFactsPtr>& info)
{
    const Recreation& noted = m_noted.back();
    const auto age = systemNow() - noted.at;
    if (info) {
        const bool isOldOne = sameIncarnation({noted.created}, incarnationOf(**info));
        if (!isOldOne || age > stillUnderWay)
            m_notes.remove(noted.key);
        next();
        return;
    }
    const Error& error = info.error();
    const bool isStreamGone = saysMissing(error);
    if (error.kind != Error::Kind::NotFound && !isStreamGone) {
        m_teller.end(unexpected(error));
        return;
    }
    if (++m_denials < mostDenials) {
        m_again.start();
        return;
    }
    // Without its stream there is no place for it; the stream may be restored.
    if (!isStreamGone)
        m_missing.push_back(noted);
    else if (age > Recreations::kept)
        m_notes.remove(noted.key);
    next();
}

} // namespace jetlag
