// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alertcenter.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QProcess>

#include <algorithm>

namespace jetlag {

using namespace std::chrono_literals;

namespace {

constexpr auto gathering = 2s;        ///< alerts within this time are told together
constexpr auto atMostEvery = 60s;     ///< notifications, commands and posts
constexpr auto commandPatience = 30s; ///< then the command is ended
constexpr auto webhookPatience = 10s;
constexpr int mostLines = 5;
constexpr size_t mostWaiting = 1000;

QString lineOf(const Alert& alert)
{
    const Event event = eventOf(alert);
    return QStringLiteral("%1: %2").arg(subjectText(event.subject), event.text);
}

} // namespace

AlertCenter::AlertCenter(QString source, QObject* parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &AlertCenter::flush);
}

AlertCenter::~AlertCenter() = default;

void AlertCenter::setOptions(const AlertOptions& options)
{
    m_options = options;
    m_hasFailed = false;
    if (!options.notify)
        m_tray.reset();
}

bool AlertCenter::isQuiet(const AlertOptions& options, QTime at)
{
    if (!options.hasQuietHours || options.quietFrom == options.quietUntil)
        return false;
    return options.quietFrom < options.quietUntil ? at >= options.quietFrom && at < options.quietUntil
                                                  : at >= options.quietFrom || at < options.quietUntil;
}

void AlertCenter::take(const std::vector<Alert>& alerts)
{
    for (const Alert& alert : alerts) {
        const bool isWanted = m_options.warnings || alert.severity == Severity::Critical;
        if (isWanted && m_waiting.size() < mostWaiting)
            m_waiting.push_back(alert);
    }
    if (m_waiting.empty() || m_flush.isActive())
        return;
    const auto since = std::chrono::milliseconds(m_lastTold.isValid() ? m_lastTold.elapsed() : atMostEvery / 1ms);
    m_flush.start(std::max<std::chrono::milliseconds>(gathering, atMostEvery - since));
}

void AlertCenter::flush()
{
    const auto alerts = std::exchange(m_waiting, {});
    // The events are there in the morning; the night is not made up for.
    if (alerts.empty() || isQuiet(m_options, QTime::currentTime()))
        return;
    m_lastTold.start();
    tell(alerts);
}

void AlertCenter::test()
{
    Alert alert;
    alert.stream = {QStringLiteral("EXAMPLE")};
    alert.consumer = ConsumerName{QStringLiteral("worker")};
    alert.status = QStringLiteral("test");
    alert.text = tr("This is a test of the alerts.");
    alert.at = systemNow();
    m_hasFailed = false;
    tell({alert});
}

QString AlertCenter::summary(const std::vector<Alert>& alerts)
{
    std::vector<Alert> sorted = alerts;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Alert& a, const Alert& b) {
        return a.isOver != b.isOver ? b.isOver : static_cast<int>(a.severity) > static_cast<int>(b.severity);
    });
    QStringList lines;
    for (const Alert& alert : sorted) {
        if (lines.size() == mostLines)
            break;
        lines << lineOf(alert);
    }
    const int rest = static_cast<int>(sorted.size()) - mostLines;
    if (rest > 0)
        lines << tr("And %n more.", nullptr, rest);
    return lines.join(u'\n');
}

QByteArray AlertCenter::toJson(const std::vector<Alert>& alerts, const QString& source)
{
    QJsonArray list;
    for (const Alert& alert : alerts) {
        QJsonObject one{{QStringLiteral("stream"), alert.stream.value},
                        {QStringLiteral("status"), alert.status},
                        {QStringLiteral("severity"),
                         alert.severity == Severity::Critical ? QStringLiteral("critical") : QStringLiteral("warning")},
                        {QStringLiteral("recovered"), alert.isOver},
                        {QStringLiteral("text"), alert.text},
                        {QStringLiteral("time"), QString::fromLatin1(toRfc3339(alert.at))}};
        if (alert.consumer)
            one[QStringLiteral("consumer")] = alert.consumer->value;
        list.append(one);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("source"), source}, {QStringLiteral("alerts"), list}})
        .toJson(QJsonDocument::Compact);
}

void AlertCenter::tell(const std::vector<Alert>& alerts)
{
    if (m_options.notify) {
        const QString title = tr("%n alert(s) from %1", nullptr, static_cast<int>(alerts.size())).arg(m_source);
        const QString text = summary(alerts);
        if (!m_tray && QSystemTrayIcon::isSystemTrayAvailable()) {
            m_tray = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
            connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &AlertCenter::activated);
            connect(m_tray.get(), &QSystemTrayIcon::activated, this, &AlertCenter::activated);
            m_tray->show();
        }
        const bool isBad = std::any_of(alerts.begin(), alerts.end(), [](const Alert& alert) { return !alert.isOver; });
        // Notification daemons may read markup in the text: foreign names must stay text.
        if (m_tray)
            m_tray->showMessage(title.toHtmlEscaped(), text.toHtmlEscaped(),
                                isBad ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
        emit notified(title, text);
    }
    const QByteArray json = toJson(alerts, m_source);
    if (!m_options.command.isEmpty())
        runCommand(json);
    if (!m_options.webhook.isEmpty())
        post(json);
}

void AlertCenter::problem(const QString& text, const QString& detail)
{
    if (m_hasFailed)
        return;
    m_hasFailed = true;
    emit eventHappened({systemNow(), Severity::Warning, Event::Kind::Problem, {}, text, detail});
}

void AlertCenter::runCommand(const QByteArray& json)
{
    // Split into program and arguments, never given to a shell: names in alerts are foreign text, and they come on the
    // standard input only.
    QStringList parts = QProcess::splitCommand(m_options.command);
    if (parts.isEmpty())
        return;
    auto* process = new QProcess(this);
    const QString program = parts.takeFirst();
    connect(process, &QProcess::errorOccurred, this, [this, process, program](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            problem(tr("The alert command %1 cannot be started.").arg(program), process->errorString());
            process->deleteLater();
        }
    });
    connect(process, &QProcess::finished, this, [this, process, program](int code, QProcess::ExitStatus status) {
        if (code != 0 || status != QProcess::NormalExit)
            problem(tr("The alert command %1 failed.").arg(program),
                    QString::fromLocal8Bit(process->readAllStandardError()).left(2000));
        process->deleteLater();
    });
    process->setStandardOutputFile(QProcess::nullDevice());
    process->start(program, parts);
    process->write(json + '\n');
    process->closeWriteChannel();
    QTimer::singleShot(commandPatience, process, &QProcess::kill);
}

void AlertCenter::post(const QByteArray& json)
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    QNetworkRequest request{QUrl(m_options.webhook)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setTransferTimeout(static_cast<int>(webhookPatience / 1ms));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    QNetworkReply* reply = m_network->post(request, json);
    connect(reply, &QNetworkReply::finished, this, [this, reply, host = request.url().host()] {
        reply->deleteLater();
        if (reply->error() == QNetworkReply::NoError)
            m_hasFailed = false;
        else // the address may hold a secret: only its host is named
            problem(tr("The alert could not be posted to %1.").arg(host),
                    tr("Status %1").arg(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()));
    });
}

} // namespace jetlag
