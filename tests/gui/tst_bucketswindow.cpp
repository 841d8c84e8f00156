// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program, by accessible names: a bucket is created, a key gets values and an older one again, what others do
// shows by itself, an object is stored, checked and deleted. Nothing of it leaves a consumer; locked nothing works.
#include "app/pages.h"
#include "buckets/objects.h"
#include "gui/demowindow.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/panes/objectsview.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000; ///< ms

template <typename Widget>
Widget* inside(const QDialog* dialog, const char* name)
{
    const auto all = dialog ? dialog->findChildren<Widget*>() : QList<Widget*>();
    for (Widget* each : all) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

} // namespace

class TestBucketsWindow : public QObject
{
    Q_OBJECT
private:
    test::NatsServer m_server;
    test::Client m_client;
    std::unique_ptr<test::DemoWindow> m_program;
    QTemporaryDir m_folder;

    QAction* action(Actions::Id id) const { return m_program->window()->actions()[id]; }
    QDialog* dialog(const char* name) const { return m_program->dialog(QLatin1String(name)); }
    void goTo(const char* stream)
    {
        m_program->window()->navigation().jump({PageId::Buckets, {QLatin1String(stream)}, {}});
    }
    /// The row of a key in the tree, by what its tokens show.
    QModelIndex row(const QString& key) const
    {
        auto* tree = m_program->find<QTreeView>(QStringLiteral("Keys"));
        QModelIndex found;
        for (const QString& token : key.split(u'.')) {
            QModelIndex next;
            for (int i = 0; tree && i < tree->model()->rowCount(found) && !next.isValid(); ++i) {
                const QModelIndex index = tree->model()->index(i, 0, found);
                next = index.data().toString() == token ? index : next;
            }
            if (!next.isValid())
                return {};
            found = next;
        }
        return found;
    }
    QString shown(const QString& key, int column) const
    {
        const QModelIndex index = row(key);
        return index.siblingAtColumn(column).data().toString();
    }
    bool choose(const QString& key)
    {
        if (!QTest::qWaitFor([&] { return row(key).isValid(); }, patience))
            return false;
        m_program->find<QTreeView>(QStringLiteral("Keys"))->setCurrentIndex(row(key));
        return true;
    }
    void press(const char* dialogName, const char* button)
    {
        auto* found = inside<QPushButton>(dialog(dialogName), button);
        QVERIFY(found);
        QTRY_VERIFY_WITH_TIMEOUT(found->isEnabled(), patience);
        QTest::mouseClick(found, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(dialogName), patience);
    }
    QByteArray newest(const QString& key)
    {
        const auto all = m_client.messages(QStringLiteral("KV_shop"));
        for (auto message = all.rbegin(); message != all.rend(); ++message) {
            if (message->subject == QStringLiteral("$KV.shop.") + key)
                return message->payload;
        }
        return "none";
    }
    bool isTold(const char* text)
    {
        m_program->window()->navigation().jump({PageId::Events, {}, {}});
        return QTest::qWaitFor(
            [&] {
                return !m_program
                            ->cell(QStringLiteral("Events"), QStringLiteral("Text"), QLatin1String(text),
                                   QStringLiteral("Kind"))
                            .isEmpty();
            },
            patience);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        QVERIFY(m_client.makeStream(QStringLiteral("OTHER"), QStringLiteral("other.>")));
        m_program = std::make_unique<test::DemoWindow>();
        StartRequest request;
        ConnectionOptions options;
        options.servers = {m_server.url()};
        request.connection = options;
        request.page = pageKey(PageId::Buckets);
        m_program->start(request);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->window() && m_program->rows(QStringLiteral("Streams")) == 1, patience);
    }
    void cleanupTestCase() { m_program.reset(); }

    void aBucketIsCreated()
    {
        const test::LongerEvents building{400ms};
        QTRY_VERIFY(action(Actions::Id::CreateBucket)->isEnabled());
        action(Actions::Id::CreateBucket)->trigger();
        QTRY_VERIFY(dialog("Create bucket"));
        auto* name = inside<QLineEdit>(dialog("Create bucket"), "Name");
        auto* create = inside<QPushButton>(dialog("Create bucket"), "Create");
        name->setText(QStringLiteral("no good"));
        QVERIFY(!create->isEnabled());
        name->setText(QStringLiteral("shop"));
        inside<QSpinBox>(dialog("Create bucket"), "History")->setValue(5);
        press("Create bucket", "Create");
        QTRY_COMPARE_WITH_TIMEOUT(m_program->rows(QStringLiteral("Buckets")), 1, patience);
        QVERIFY(m_client.stream(QStringLiteral("KV_shop"))->config.allowDirect);
        QVERIFY(isTold("The bucket shop was created."));
    }

    void aKeyGetsAValueAndAnotherOne()
    {
        const test::LongerEvents building{400ms};
        goTo("KV_shop");
        for (const char* value : {"one", "two"}) {
            QTRY_VERIFY_WITH_TIMEOUT(action(Actions::Id::PutKey)->isEnabled(), patience);
            action(Actions::Id::PutKey)->trigger();
            QTRY_VERIFY(dialog("Put value"));
            inside<QLineEdit>(dialog("Put value"), "Key")->setText(QStringLiteral("a.b"));
            inside<QPlainTextEdit>(dialog("Put value"), "Value")->setPlainText(QLatin1String(value));
            press("Put value", "Put");
            QCOMPARE(newest(QStringLiteral("a.b")), QByteArray(value));
        }
        QVERIFY(isTold("The key a.b has a new value."));
    }

    void anOlderRevisionIsRestored()
    {
        const test::LongerEvents building{400ms};
        goTo("KV_shop");
        QVERIFY(choose(QStringLiteral("a.b")));
        auto* revisions = m_program->find<QTableView>(QStringLiteral("Revisions"));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->rows(QStringLiteral("Revisions")), 2, patience);
        QVERIFY(!action(Actions::Id::RestoreRevision)->isEnabled()); // the newest one is there
        revisions->selectRow(1);
        QTRY_VERIFY(action(Actions::Id::RestoreRevision)->isEnabled());
        action(Actions::Id::RestoreRevision)->trigger();
        QTRY_VERIFY(dialog("Restore revision"));
        press("Restore revision", "Restore");
        QCOMPARE(newest(QStringLiteral("a.b")), QByteArray("one"));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->rows(QStringLiteral("Revisions")), 3, patience);
        revisions->selectAll();
        QVERIFY(!action(Actions::Id::CompareRevisions)->isEnabled());
        revisions->selectRow(0);
        revisions->selectionModel()->select(revisions->model()->index(1, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTRY_VERIFY(action(Actions::Id::CompareRevisions)->isEnabled());
        QVERIFY(isTold("The key a.b has the value of revision 1 again."));
    }

    void whatOthersDoShowsByItself()
    {
        goTo("KV_shop");
        QVERIFY(choose(QStringLiteral("a.b")));
        QVERIFY(m_client.publish(QStringLiteral("$KV.shop.theirs"), "x"));
        QTRY_COMPARE_WITH_TIMEOUT(shown(QStringLiteral("theirs"), 1), QStringLiteral("x"), patience);
        QVERIFY(m_client.publish(QStringLiteral("$KV.shop.a.b"), "three"));
        QTRY_COMPARE_WITH_TIMEOUT(shown(QStringLiteral("a.b"), 1), QStringLiteral("three"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->rows(QStringLiteral("Revisions")), 4, patience);
        MessageHeaders marker;
        marker.add("KV-Operation", "DEL");
        QVERIFY(m_client.publish(QStringLiteral("$KV.shop.theirs"), {}, marker));
        QTRY_COMPARE_WITH_TIMEOUT(shown(QStringLiteral("theirs"), 2), QStringLiteral("Deleted"), patience);
        m_client.call(QStringLiteral("STREAM.PURGE.KV_shop"), R"({"filter":"$KV.shop.theirs"})");
        QTRY_VERIFY_WITH_TIMEOUT(!row(QStringLiteral("theirs")).isValid(), patience);
    }

    /// The Menu key opens what can be done with a key, copying included.
    void keysHaveAMenu()
    {
        goTo("KV_shop");
        QVERIFY(choose(QStringLiteral("a.b")));
        auto* tree = m_program->find<QTreeView>(QStringLiteral("Keys"));
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(tree, &byKey);
        auto* menu = tree->findChild<QMenu*>(QStringLiteral("keysMenu"));
        QVERIFY(menu && menu->isVisible());
        QVERIFY(menu->actions().contains(action(Actions::Id::PurgeKey)));
        for (const char* name : {"copyCell", "copyRow", "copyCsv"})
            QVERIFY(menu->findChild<QAction*>(QLatin1String(name))->isEnabled());
        menu->close();
    }

    /// Somebody else is first: that is said, nothing is stored, and the next try is bound to what is there then.
    void nobodyIsOvertaken()
    {
        const test::LongerEvents building{400ms};
        goTo("KV_shop");
        QVERIFY(choose(QStringLiteral("a.b")));
        QTRY_VERIFY(action(Actions::Id::DeleteKey)->isEnabled());
        action(Actions::Id::DeleteKey)->trigger();
        QTRY_VERIFY(dialog("Delete key"));
        auto* button = inside<QPushButton>(dialog("Delete key"), "Delete");
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(m_client.publish(QStringLiteral("$KV.shop.a.b"), "theirs"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_client.messages(QStringLiteral("KV_shop")).empty() && button->isEnabled(),
                                 patience);
        QCOMPARE(newest(QStringLiteral("a.b")), QByteArray("theirs"));
        action(Actions::Id::Lock)->trigger();
        QTRY_VERIFY(!button->isEnabled());
        for (const auto id : {Actions::Id::PutKey, Actions::Id::DeleteKey, Actions::Id::PurgeKey,
                              Actions::Id::CreateBucket, Actions::Id::DeleteBucket})
            QVERIFY(!action(id)->isEnabled());
        action(Actions::Id::Lock)->trigger();
        press("Delete key", "Delete");
        QCOMPARE(newest(QStringLiteral("a.b")), QByteArray());
        QVERIFY(isTold("The key a.b was deleted."));
    }

    void anObjectIsStoredCheckedAndDeleted()
    {
        const test::LongerEvents building{400ms};
        QVERIFY(m_client.makeStream(QStringLiteral("OBJ_files"), QStringLiteral("$O.files.>"),
                                    R"("allow_rollup_hdrs":true,"allow_direct":true)"));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->rows(QStringLiteral("Buckets")), 2, patience);
        goTo("OBJ_files");
        QFile file(m_folder.filePath(QStringLiteral("data.bin")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(300'000, 'x')) == 300'000);
        file.close();
        QTRY_VERIFY_WITH_TIMEOUT(action(Actions::Id::UploadObject)->isEnabled(), patience);
        action(Actions::Id::UploadObject)->trigger();
        QTRY_VERIFY(dialog("Upload object"));
        inside<QLineEdit>(dialog("Upload object"), "File")->setText(file.fileName());
        inside<QLineEdit>(dialog("Upload object"), "Object name")->setText(QStringLiteral("data"));
        press("Upload object", "Upload");
        QTRY_COMPARE_WITH_TIMEOUT(m_program->rows(QStringLiteral("Objects")), 1, patience);
        m_program->find<QTableView>(QStringLiteral("Objects"))->selectRow(0);
        QTRY_VERIFY(action(Actions::Id::CheckObject)->isEnabled());
        action(Actions::Id::CheckObject)->trigger();
        const auto cell = [this](const char* column) {
            return m_program->cell(QStringLiteral("Objects"), QStringLiteral("Object"), QStringLiteral("data"),
                                   QLatin1String(column));
        };
        QTRY_COMPARE_WITH_TIMEOUT(cell("Check"), QStringLiteral("Right"), patience);
        auto* view = m_program->window()->findChild<ObjectsView*>();
        view->saveCurrentTo(m_folder.filePath(QStringLiteral("copy.bin")));
        QTRY_COMPARE_WITH_TIMEOUT(QFile(m_folder.filePath(QStringLiteral("copy.bin"))).size(), 300'000, patience);
        QTRY_VERIFY(action(Actions::Id::DeleteObject)->isEnabled());
        action(Actions::Id::DeleteObject)->trigger();
        QTRY_VERIFY(dialog("Delete object"));
        press("Delete object", "Delete");
        QTRY_COMPARE_WITH_TIMEOUT(cell("State"), QStringLiteral("Deleted"), patience);
        QCOMPARE(m_client.stream(QStringLiteral("OBJ_files"))->state.messages, uint64_t(1));
        QVERIFY(isTold("The object data was deleted."));
    }

    void aStreamLeadsToItsBucketAndBack()
    {
        m_program->window()->navigation().jump({PageId::Streams, {QStringLiteral("KV_shop")}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(action(Actions::Id::ShowBucket)->isEnabled(), patience);
        action(Actions::Id::ShowBucket)->trigger();
        QCOMPARE(m_program->window()->currentPage(), PageId::Buckets);
        QTRY_VERIFY(row(QStringLiteral("a.b")).isValid());
        action(Actions::Id::ShowBucketStream)->trigger();
        QCOMPARE(m_program->window()->currentPage(), PageId::Streams);
        m_program->window()->navigation().jump({PageId::Streams, {QStringLiteral("OTHER")}, {}});
        QVERIFY(!action(Actions::Id::ShowBucket)->isEnabled());
        QCOMPARE(m_client.stream(QStringLiteral("KV_shop"))->state.consumers, uint64_t(0));
        QCOMPARE(m_client.stream(QStringLiteral("OBJ_files"))->state.consumers, uint64_t(0));
    }
};

JETLAG_GUI_TEST_MAIN(TestBucketsWindow)
#include "tst_bucketswindow.moc"
