// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "app/unackedopener.h"
#include "nats/connection.h"
#include "reading/unackedservice.h"
#include "support/guitest.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/unackeddialog.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

class TestUnackedOpener : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("s.ini")));
        m_window = std::make_unique<QWidget>();
    }

    void oneForEachConsumer()
    {
        UnackedOpener opener(m_service, *m_settings, *m_window);
        opener.open(key("a"));
        opener.open(key("b"));
        opener.open(key("a"));
        QCOMPARE(dialogs().size(), 2);
        QVERIFY(dialogs().front()->isVisible() && !dialogs().front()->isModal());
    }

    void sizeAndColumnsAreRemembered()
    {
        int width = 0;
        {
            UnackedOpener opener(m_service, *m_settings, *m_window);
            opener.open(key("a"));
            UnackedDialog* dialog = dialogs().front();
            width = dialog->table().columnWidth(0) + 50;
            dialog->resize(703, 404);
            dialog->table().setColumnWidth(0, width);
        }
        QVERIFY(dialogs().isEmpty()); // it would refer to a service that ends next
        UnackedOpener opener(m_service, *m_settings, *m_window);
        opener.open(key("b"));
        QCOMPARE(dialogs().front()->size(), QSize(703, 404));
        QCOMPARE(dialogs().front()->table().columnWidth(0), width);
    }

    void snapshotsTellOfWhatIsGone()
    {
        UnackedOpener opener(m_service, *m_settings, *m_window);
        opener.open(key("a"));
        auto* moved = dialogs().front()->findChild<QLabel*>(QStringLiteral("unackedMoved"));
        QVERIFY(!moved->isVisible());
        auto snapshot = std::make_shared<Snapshot>();
        auto row = std::make_shared<ConsumerRow>();
        auto facts = std::make_shared<ConsumerFacts>();
        facts->key = key("a");
        row->facts = facts;
        snapshot->consumers[facts->key] = row;
        opener.take(snapshot);
        QVERIFY(!moved->isVisible());
        opener.take(std::make_shared<const Snapshot>());
        QVERIFY(moved->isVisible());
    }

private:
    static ConsumerKey key(const char* consumer) { return {{QStringLiteral("ORDERS")}, {QLatin1String(consumer)}}; }
    QList<UnackedDialog*> dialogs() const { return m_window->findChildren<UnackedDialog*>(); }

    Connection m_connection; // never opened: what is asked fails
    JetStreamApi m_api{m_connection.requests()};
    WorkRegistry m_works;
    UnackedService m_service{m_api, m_works};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
};

JETLAG_GUI_TEST_MAIN(TestUnackedOpener)
#include "tst_unackedopener.moc"
