// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog "Import messages" on a real server; service and dialog share the test's thread.
#include "files/importservice.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/dialogs/importdialog.h"
#include "widgets/shots.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

class TestImportDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { delete m_dialog; }
    void previewsThenPublishes();
    void badInputIsExplainedAndNotSent();
    void lockedMeansDead();

private:
    template <typename T>
    T* find(const char* name)
    {
        auto* found = m_dialog->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    QString preview() { return find<QPlainTextEdit>("importPreview")->toPlainText(); }
    QPushButton* button() { return find<QPushButton>("importButton"); }
    test::NatsServer m_server;
    test::Client m_client;
    WorkRegistry m_works;
    std::unique_ptr<ImportService> m_service;
    QTemporaryDir m_folder;
    QString m_path;
    QPointer<ImportDialog> m_dialog;
};

void TestImportDialog::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    m_service = std::make_unique<ImportService>(m_client.api(), m_works);
    QVERIFY(m_client.makeStream(QStringLiteral("IN"), QStringLiteral("in.>")));
    m_path = m_folder.filePath(QStringLiteral("some.jsonl"));
    QFile lines(m_path);
    QVERIFY(lines.open(QIODevice::WriteOnly));
    lines.write("{\"subject\":\"in.a\",\"payload\":\"one\"}\n{\"subject\":\"in.b\",\"payload\":\"two\"}\nnonsense\n");
    lines.write("{\"subject\":\"elsewhere\",\"payload\":\"three\"}\n");
}

void TestImportDialog::init()
{
    m_dialog = new ImportDialog(*m_service);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void TestImportDialog::previewsThenPublishes()
{
    QVERIFY(!button()->isEnabled());
    m_dialog->setPath(m_path);
    QTRY_VERIFY2(preview().contains(QStringLiteral("the stream IN takes them")), qPrintable(preview()));
    QVERIFY(preview().contains(QStringLiteral("The file holds 3 message")));
    QVERIFY(preview().contains(QStringLiteral("elsewhere: no stream listens")));
    QVERIFY(preview().contains(QStringLiteral("Line 3:")));
    QCOMPARE(m_client.stream(QStringLiteral("IN"))->state.messages, uint64_t(0));
    test::saveShots(*m_dialog, QStringLiteral("import"));
    QSignalSpy done(m_dialog, &ImportDialog::actionDone);
    QVERIFY(button()->isEnabled());
    button()->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 30000);
    const QString result = find<QLabel>("importResult")->text();
    QVERIFY2(result.contains(QStringLiteral("2 stored")) && result.contains(QStringLiteral("1 failed")),
             qPrintable(result));
    QVERIFY(preview().contains(QStringLiteral("Line 4:")));
    QCOMPARE(m_client.messages(QStringLiteral("IN")).size(), size_t(2));
}

void TestImportDialog::badInputIsExplainedAndNotSent()
{
    const auto says = [this](const char* text) {
        for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QLatin1String(text)))
                return true;
        }
        return false;
    };
    m_dialog->setPath(m_folder.filePath(QStringLiteral("none.jsonl")));
    QTRY_VERIFY(says("cannot be read"));
    QVERIFY(!button()->isEnabled());
    m_dialog->setPath(m_path);
    QTRY_VERIFY(button()->isEnabled());
    find<QComboBox>("importSubjects")->setCurrentIndex(2);
    QVERIFY(!button()->isEnabled());
    find<QLineEdit>("importSubject")->setText(QStringLiteral("in.*"));
    QTRY_VERIFY(says("not a subject that can be published to"));
    find<QLineEdit>("importSubject")->setText(QStringLiteral("in.all"));
    QTRY_VERIFY2(preview().contains(QStringLiteral("3 message")), qPrintable(preview()));
    QTRY_VERIFY(button()->isEnabled());
}

void TestImportDialog::lockedMeansDead()
{
    m_dialog->setPath(m_path);
    QTRY_VERIFY(button()->isEnabled());
    m_dialog->setLocked(true, QStringLiteral("locked"));
    QVERIFY(!button()->isEnabled());
    QCOMPARE(button()->toolTip(), QStringLiteral("locked"));
    m_dialog->setLocked(false, {});
    QVERIFY(button()->isEnabled());
}

JETLAG_GUI_TEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
