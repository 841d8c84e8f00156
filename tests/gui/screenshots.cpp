// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes README's images from the living demo: screenshots FOLDER [dark]
#include "app/pages.h"
#include "domain/consumerstatus.h"
#include "gui/demowindow.h"
#include "support/client.h"
#include "support/worker.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QPalette>
#include <QRegularExpression>
#include <QTimer>
#include <QTranslator>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 200s; ///< for every state to come up

void shoot(const test::DemoWindow& demo, PageId page, const QString& table, const QString& file)
{
    demo.window()->navigation().jump({page, {}, {}});
    if (auto* view = demo.find<QTableView>(table); view && view->model()->rowCount() > 0)
        view->selectRow(0);
    // One round of the event loop for the charts and the message that belong to the selection.
    QTimer::singleShot(1500ms, qApp, [&demo, file] {
        if (!demo.window()->grab().save(file))
            QCoreApplication::exit(1);
    });
}

/// A worker that cannot handle one message and gives it back for ever: the demo has none, and a stalled consumer is to
/// be seen.
class Poisoned
{
public:
    explicit Poisoned(const QString& url)
    {
        const QByteArray config = "{\"durable_name\":\"sentiment-worker\",\"ack_policy\":\"explicit\",\"ack_wait\":"
                                  "5000000000,\"filter_subject\":\"vigil.pii.phone\",\"deliver_policy\":\"new\"}";
        if (!m_client.connectTo(url) || !m_worker.connectTo(url) ||
            m_client
                .call(QStringLiteral("CONSUMER.DURABLE.CREATE.VIGIL_PII.sentiment-worker"),
                      "{\"stream_name\":\"VIGIL_PII\",\"config\":" + config + "}")
                .isEmpty())
            qFatal("cannot make the stalled consumer");
        QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] {
            for (const QByteArray& ack :
                 m_worker.take(QStringLiteral("VIGIL_PII"), QStringLiteral("sentiment-worker"), 1))
                m_worker.settle(ack, "-NAK");
        });
        m_again.start(2s);
    }

private:
    test::Client m_client;
    test::Worker m_worker;
    QTimer m_again;
};

/// Whether every state that is to be seen is there.
bool isTelling(const test::DemoWindow& demo)
{
    const QString table = QStringLiteral("Consumers");
    const auto is = [&](const char* consumer, ConsumerStatus status) {
        return demo.cell(table, QStringLiteral("Consumer"), QLatin1String(consumer), QStringLiteral("Status")) ==
               statusText(status);
    };
    const auto catchesUp = [&](const char* consumer) {
        return demo.cell(table, QStringLiteral("Consumer"), QLatin1String(consumer), QStringLiteral("ETA"))
            .contains(QRegularExpression(QStringLiteral("\\d")));
    };
    return is("sentiment-worker", ConsumerStatus::Stalled) &&
           ((is("pii-worker", ConsumerStatus::Behind) && catchesUp("log-worker")) ||
            (is("log-worker", ConsumerStatus::Behind) && catchesUp("pii-worker")));
}

void shootConsumers(const test::DemoWindow& demo, const QString& file)
{
    demo.window()->resize(1600, 900);
    // The offscreen screen is small: give the panes the sizes of a first start on a usual one.
    auto* details = demo.window()->findChild<QDockWidget*>(QStringLiteral("dockDetails"));
    auto* charts = demo.window()->findChild<QDockWidget*>(QStringLiteral("dockCharts"));
    demo.window()->resizeDocks({details}, {280}, Qt::Horizontal);
    demo.window()->resizeDocks({charts}, {430}, Qt::Vertical);
    if (auto* view = demo.find<QTableView>(QStringLiteral("Consumers"))) {
        view->selectRow(0);
        // One of each kind; what only grows would flatten the others.
        const int name = 3;
        for (int row = 1; row < view->model()->rowCount(); ++row) {
            const QString consumer = view->model()->index(row, name).data().toString();
            if (consumer == u"log-worker" || consumer == u"pii-worker" || consumer == u"realtime-monitor")
                view->selectionModel()->select(view->model()->index(row, 0),
                                               QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    QTimer::singleShot(1500ms, qApp, [&demo, file] {
        if (!demo.window()->grab().save(file))
            QCoreApplication::exit(1);
    });
}

void shootTheRest(const test::DemoWindow& demo, const QDir& folder)
{
    demo.window()->resize(1440, 900);
    QTimer::singleShot(1s, qApp, [&] {
        demo.window()->navigation().jump({PageId::Messages, {QStringLiteral("VIGIL_REQUESTS")}, {}});
    });
    QTimer::singleShot(3s, qApp, [&] {
        if (auto* view = demo.find<QTableView>(QStringLiteral("Messages")))
            view->selectRow(2);
    });
    QTimer::singleShot(5s, qApp, [&] { demo.window()->grab().save(folder.filePath(QStringLiteral("messages.png"))); });
    QTimer::singleShot(6s, qApp, [&] {
        shoot(demo, PageId::DeadLetters, QStringLiteral("Dead letters"),
              folder.filePath(QStringLiteral("dead-letters.png")));
    });
    QTimer::singleShot(9s, qApp, [&] {
        shoot(demo, PageId::Overview, QStringLiteral("Worst consumers"),
              folder.filePath(QStringLiteral("overview.png")));
    });
    QTimer::singleShot(12s, qApp, [] { QCoreApplication::quit(); });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QTranslator plurals;
    if (plurals.load(QStringLiteral(":/i18n/jetlag_en")))
        QCoreApplication::installTranslator(&plurals);
    const bool isDark = QCoreApplication::arguments().contains(QStringLiteral("dark"));
    if (isDark) {
        QPalette dark(QColor(45, 45, 48), QColor(32, 32, 35));
        dark.setColor(QPalette::Base, QColor(24, 24, 26));
        QApplication::setPalette(dark);
    }
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    QDir().mkpath(folder.path());
    test::DemoWindow demo;
    demo.start(PageId::Consumers);
    std::unique_ptr<Poisoned> poisoned;
    QElapsedTimer clock;
    clock.start();
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, qApp, [&] {
        if (!demo.window())
            return;
        if (!poisoned) {
            // The server's address is known from what the overview shows.
            const auto* label = demo.window()->findChild<QLabel*>(QStringLiteral("overviewConnection"));
            const auto url = QRegularExpression(QStringLiteral("nats://\\S+")).match(label ? label->text() : QString());
            if (url.hasMatch())
                poisoned = std::make_unique<Poisoned>(url.captured());
            return;
        }
        const bool isLate = clock.elapsed() > patience / 1ms;
        if (!isTelling(demo) && !isLate)
            return;
        watch.stop();
        if (isLate)
            qWarning("not every state came up in time");
        shootConsumers(
            demo, folder.filePath(isDark ? QStringLiteral("consumers-dark.png") : QStringLiteral("consumers.png")));
        QTimer::singleShot(3s, qApp, [&] {
            if (isDark)
                QCoreApplication::quit();
            else
                shootTheRest(demo, folder);
        });
    });
    watch.start(500ms);
    const int result = QApplication::exec();
    poisoned.reset();
    return result;
}
