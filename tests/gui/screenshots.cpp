// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes README's images from the living demo: screenshots FOLDER [dark]
#include "gui/demowindow.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QHeaderView>
#include <QPalette>
#include <QTimer>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

constexpr auto historyFirst = 75s; ///< charts want a past

void shoot(const test::DemoWindow& demo, const QString& page, const QString& table, const QString& file)
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

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("dark"))) {
        QPalette dark(QColor(45, 45, 48), QColor(32, 32, 35));
        dark.setColor(QPalette::Base, QColor(24, 24, 26));
        QApplication::setPalette(dark);
    }
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    QDir().mkpath(folder.path());
    test::DemoWindow demo;
    demo.start(QStringLiteral("consumers"));
    QTimer::singleShot(historyFirst, qApp, [&] {
        if (demo.rows(QStringLiteral("Consumers")) < 6) {
            qCritical("the demo did not come up");
            QCoreApplication::exit(1);
            return;
        }
        demo.window()->resize(1440, 900);
        // The offscreen screen is small: give the panes the sizes of a first start on a usual one.
        auto* details = demo.window()->findChild<QDockWidget*>(QStringLiteral("dockDetails"));
        auto* charts = demo.window()->findChild<QDockWidget*>(QStringLiteral("dockCharts"));
        demo.window()->resizeDocks({details}, {280}, Qt::Horizontal);
        demo.window()->resizeDocks({charts}, {330}, Qt::Vertical);
        shoot(demo, QStringLiteral("consumers"), QStringLiteral("Consumers"),
              folder.filePath(QStringLiteral("consumers.png")));
    });
    QTimer::singleShot(historyFirst + 3s, qApp, [&] {
        demo.window()->navigation().jump({QStringLiteral("messages"), {QStringLiteral("VIGIL_REQUESTS")}, {}});
    });
    QTimer::singleShot(historyFirst + 5s, qApp, [&] {
        if (auto* view = demo.find<QTableView>(QStringLiteral("Messages")))
            view->selectRow(2);
    });
    QTimer::singleShot(historyFirst + 7s, qApp,
                       [&] { demo.window()->grab().save(folder.filePath(QStringLiteral("messages.png"))); });
    QTimer::singleShot(historyFirst + 8s, qApp, [&] {
        shoot(demo, QStringLiteral("dead-letters"), QStringLiteral("Dead letters"),
              folder.filePath(QStringLiteral("dead-letters.png")));
    });
    QTimer::singleShot(historyFirst + 11s, qApp, [] { QCoreApplication::quit(); });
    return QApplication::exec();
}
