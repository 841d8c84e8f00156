// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "app/traceopener.h"
#include "domain/message.h"
#include "nats/connection.h"
#include "support/guitest.h"
#include "tracing/traceservice.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/tracedialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

class TestTraceOpener : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("s.ini")));
        m_window = std::make_unique<QWidget>();
    }

    void sizeAndColumnsAreRemembered()
    {
        TraceOpener opener(m_service, *m_settings, *m_window);
        TraceDialog* first = open(opener);
        QVERIFY(first);
        const int width = first->table().columnWidth(0) + 50;
        first->resize(701, 402);
        first->table().setColumnWidth(0, width);
        first->close();
        QTRY_VERIFY(!dialog());
        TraceDialog* second = open(opener);
        QVERIFY(second);
        QCOMPARE(second->size(), QSize(701, 402));
        QCOMPARE(second->table().columnWidth(0), width);
    }

    void whatIsOpenAtTheEndIsRememberedToo()
    {
        {
            TraceOpener opener(m_service, *m_settings, *m_window);
            TraceDialog* dialog = open(opener);
            QVERIFY(dialog);
            dialog->resize(703, 404);
        }
        QVERIFY(!dialog()); // it would refer to a service that ends next
        TraceOpener opener(m_service, *m_settings, *m_window);
        TraceDialog* dialog = open(opener);
        QVERIFY(dialog);
        QCOMPARE(dialog->size(), QSize(703, 404));
    }

    void severalAtOnce_andTheLockReachesAll()
    {
        TraceOpener opener(m_service, *m_settings, *m_window);
        QVERIFY(open(opener));
        QVERIFY(open(opener));
        const auto dialogs = m_window->findChildren<TraceDialog*>();
        QCOMPARE(dialogs.size(), 2);
        const auto state = [](const TraceDialog* dialog) {
            return dialog->findChild<QLabel*>(QStringLiteral("tracePathState"))->text();
        };
        for (const TraceDialog* dialog : dialogs)
            QVERIFY2(state(dialog).contains(QStringLiteral("locked")),
                     qPrintable(state(dialog))); // until told otherwise
        opener.setLocked(false);
        for (const TraceDialog* dialog : dialogs)
            QVERIFY(!state(dialog).contains(QStringLiteral("locked")));
        opener.setLocked(true);
        for (const TraceDialog* dialog : dialogs) {
            QVERIFY(state(dialog).contains(QStringLiteral("locked")));
            QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("traceSendCopy"))->isEnabled());
        }
    }

private:
    TraceDialog* dialog() const { return m_window->findChild<TraceDialog*>(); }
    TraceDialog* open(TraceOpener& opener)
    {
        StoredMessage message;
        message.stream = {QStringLiteral("ORDERS")};
        message.sequence = {7};
        message.subject = QStringLiteral("orders.new");
        opener.open(message);
        auto* made = dialog();
        return made && made->isVisible() && !made->isModal() ? made : nullptr;
    }

    Connection m_connection; // never opened: what is asked fails
    JetStreamApi m_api{m_connection.requests()};
    WorkRegistry m_works;
    TraceService m_service{m_api, m_connection, m_works};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
};

JETLAG_GUI_TEST_MAIN(TestTraceOpener)
#include "tst_traceopener.moc"
