// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog "Export messages" on a real server; service and dialog share the test's thread.
#include "files/exportservice.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/shots.h"
#include "json/jsonlines.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

class TestExportDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void writesTheRangeThatWasAskedFor();
    void writesTheSelection();
    void theEndingFollowsTheFormat();
    void badInputIsExplained();
    void aFileIsReplacedOnlyWhenAsked();

private:
    void open(const MessageRefs& selected = {}, const QString& subject = {})
    {
        m_dialog = new ExportDialog(*m_service, {QStringLiteral("X")}, subject, selected);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
        find<QLineEdit>("exportPath")->setText(m_path);
    }
    template <typename T>
    T* find(const char* name)
    {
        auto* found = m_dialog->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    QString result() { return find<QLabel>("exportResult")->text(); }
    std::vector<uint64_t> sequences() const
    {
        QFile file(m_path);
        std::vector<uint64_t> found;
        if (!file.open(QIODevice::ReadOnly))
            return found;
        JsonLinesReader reader(file);
        while (const auto next = reader.next())
            found.push_back(*next ? (*next)->sequence->value : 0);
        return found;
    }

    test::NatsServer m_server;
    test::Client m_client;
    WorkRegistry m_works;
    std::unique_ptr<ExportService> m_service;
    QTemporaryDir m_folder;
    QString m_path;
    QPointer<ExportDialog> m_dialog;
};

void TestExportDialog::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    m_service = std::make_unique<ExportService>(m_client.api(), m_works);
    QVERIFY(m_client.makeStream(QStringLiteral("X"), QStringLiteral("x.>")));
    for (int i = 1; i <= 30; ++i)
        QVERIFY(
            m_client.publish(i % 2 == 0 ? QStringLiteral("x.even") : QStringLiteral("x.odd"), QByteArray::number(i)));
    m_path = m_folder.filePath(QStringLiteral("x.jsonl"));
}

void TestExportDialog::writesTheRangeThatWasAskedFor()
{
    open({}, QStringLiteral("x.even"));
    QVERIFY(!find<QRadioButton>("exportSelected")->isEnabled());
    QCOMPARE(find<QLineEdit>("exportSubject")->text(), QStringLiteral("x.even"));
    find<QLineEdit>("exportFrom")->setText(QStringLiteral("10"));
    find<QLineEdit>("exportTo")->setText(QStringLiteral("15"));
    test::saveShots(*m_dialog, QStringLiteral("export"));
    QSignalSpy done(m_dialog, &ExportDialog::actionDone);
    find<QPushButton>("exportButton")->click();
    QTRY_COMPARE(done.count(), 1);
    QVERIFY2(result().startsWith(QStringLiteral("3 message")), qPrintable(result()));
    QCOMPARE(sequences(), (std::vector<uint64_t>{10, 12, 14}));
    m_dialog->close();
    QTRY_VERIFY(!m_dialog);
}

void TestExportDialog::writesTheSelection()
{
    MessageRefs selected;
    for (const auto& message : m_client.messages(QStringLiteral("X"))) {
        if (message.sequence.value == 3 || message.sequence.value == 29)
            selected.emplace_back(std::make_shared<const StoredMessage>(message));
    }
    QFile::remove(m_path);
    open(selected);
    QVERIFY(find<QRadioButton>("exportSelected")->isChecked());
    QVERIFY(!find<QLineEdit>("exportFrom")->isEnabled());
    find<QPushButton>("exportButton")->click();
    QTRY_VERIFY(result().startsWith(QStringLiteral("2 message")));
    QCOMPARE(sequences(), (std::vector<uint64_t>{3, 29}));
    delete m_dialog;
}

void TestExportDialog::theEndingFollowsTheFormat()
{
    open();
    auto* path = find<QLineEdit>("exportPath");
    auto* format = find<QComboBox>("exportFormat");
    find<QCheckBox>("exportCompress")->setChecked(true);
    QVERIFY(path->text().endsWith(QStringLiteral("x.jsonl.zst")));
    format->setCurrentIndex(1);
    QVERIFY(path->text().endsWith(QStringLiteral("x.csv.zst")));
    QVERIFY(find<QCheckBox>("exportFormulas")->isVisible());
    format->setCurrentIndex(2);
    QVERIFY(path->text().endsWith(QStringLiteral("/x")));
    QVERIFY(!find<QCheckBox>("exportCompress")->isEnabled());
    path->setText(m_folder.filePath(QStringLiteral("my.notes")));
    format->setCurrentIndex(0);
    QVERIFY(path->text().endsWith(QStringLiteral("my.notes")));
    delete m_dialog;
}

void TestExportDialog::badInputIsExplained()
{
    open();
    const auto says = [this](const char* text) {
        for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QLatin1String(text)))
                return true;
        }
        return false;
    };
    QFile::remove(m_path);
    find<QLineEdit>("exportFrom")->setText(QStringLiteral("soonish"));
    find<QPushButton>("exportButton")->click();
    QVERIFY(says("soonish"));
    find<QLineEdit>("exportFrom")->setText(QStringLiteral("20"));
    find<QLineEdit>("exportTo")->setText(QStringLiteral("10"));
    find<QPushButton>("exportButton")->click();
    QVERIFY(says("ends before it begins"));
    find<QLineEdit>("exportTo")->clear();
    find<QLineEdit>("exportSubject")->setText(QStringLiteral("no such.. subject"));
    find<QPushButton>("exportButton")->click();
    QVERIFY(says("not a valid subject"));
    find<QLineEdit>("exportSubject")->clear();
    find<QLineEdit>("exportPath")->setText(m_folder.filePath(QStringLiteral("nowhere/x.jsonl")));
    find<QPushButton>("exportButton")->click();
    QTRY_VERIFY(says("cannot be written"));
    QVERIFY(!QFile::exists(m_path));
    find<QLineEdit>("exportPath")->clear();
    QVERIFY(!find<QPushButton>("exportButton")->isEnabled());
    delete m_dialog;
}

void TestExportDialog::aFileIsReplacedOnlyWhenAsked()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    open();
    find<QPushButton>("exportButton")->click();
    auto* question = find<QMessageBox>("exportReplace");
    QTRY_VERIFY(question->isVisible());
    question->button(QMessageBox::Cancel)->click();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
    file.close();
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox*>());
    find<QPushButton>("exportButton")->click();
    question = find<QMessageBox>("exportReplace");
    QTRY_VERIFY(question->isVisible());
    for (QAbstractButton* button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_VERIFY(result().startsWith(QStringLiteral("30 message")));
    QCOMPARE(sequences().size(), size_t(30));
    delete m_dialog;
}

JETLAG_GUI_TEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
