// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/comparisonmodel.h"
#include "support/guitest.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/comparedialog.h"
#include "widgets/shots.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace jetlag;

namespace {

CompareDialog::MessagePtr messageOf(uint64_t sequence, const QByteArray& payload)
{
    auto message = std::make_shared<StoredMessage>();
    message->stream = {QStringLiteral("ORDERS")};
    message->sequence = {sequence};
    message->time = systemNow();
    message->subject = QStringLiteral("orders.new");
    message->headers.add("Trace", QByteArray::number(static_cast<qulonglong>(sequence)));
    message->payload = payload;
    return message;
}

} // namespace

class TestCompareDialog : public QObject
{
    Q_OBJECT
private slots:
    void showsDifferences();
    void sameMessages();
    void largePayloadsDoNotBlock();
    void closesWhileComparing();
    void modelKeepsItsPromises();
};

void TestCompareDialog::showsDifferences()
{
    auto* dialog = new CompareDialog(
        messageOf(7, R"({"user":{"id":1,"name":"Zoe"},"a":1,"b":2,"items":[1,2],"state":"new"})"),
        messageOf(9, R"({"user":{"id":2,"name":"Zoe"},"a":1,"b":2,"items":[1],"state":"new","paid":true})"));
    dialog->show();
    auto* table = dialog->findChild<TableView*>();
    auto* state = dialog->findChild<QLabel*>(QStringLiteral("compareState"));
    QTRY_COMPARE(table->table().rowCount(), 5); // size, header, two fields changed or gone, one new
    QVERIFY2(state->text().startsWith(QLatin1Char('5')), qPrintable(state->text()));
    QVERIFY(state->text().contains(QStringLiteral("field")));
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("compareLeft"))->text().contains(QStringLiteral("sequence 7")));
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("compareRight"))->text().contains(QStringLiteral("sequence 9")));
    test::saveShots(*dialog, QStringLiteral("compare"));
    auto* only = dialog->findChild<QCheckBox*>(QStringLiteral("compareOnly"));
    only->setChecked(false);
    QVERIFY(table->table().rowCount() > 8);
    test::saveShots(*dialog, QStringLiteral("compare-all"));
    // Through all differences and round the end, both ways.
    table->selectSourceRow(0);
    std::vector<int> rows;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(dialog, Qt::Key_F7);
        rows.push_back(table->currentSourceRow());
    }
    QVERIFY(std::is_sorted(rows.begin(), rows.begin() + 5));
    QCOMPARE(rows[5], rows[0]);
    QTest::keyClick(dialog, Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(table->currentSourceRow(), rows[4]);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("compareCopy")), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral("- Payload $.user.id: 1\n+ Payload $.user.id: 2\n")), qPrintable(copied));
    QVERIFY(!copied.contains(QStringLiteral("state")));
    QPointer<CompareDialog> gone(dialog);
    dialog->close();
    QTRY_VERIFY(!gone);
}

void TestCompareDialog::sameMessages()
{
    const auto message = messageOf(1, "same");
    auto* dialog = new CompareDialog(message, message);
    dialog->show();
    auto* state = dialog->findChild<QLabel*>(QStringLiteral("compareState"));
    QTRY_VERIFY(state->text().startsWith(QStringLiteral("No differences")));
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("compareNext"))->isEnabled());
    dialog->close();
}

void TestCompareDialog::largePayloadsDoNotBlock()
{
    auto* dialog = new CompareDialog(messageOf(1, QByteArray(8 << 20, '\1')), messageOf(2, QByteArray(8 << 20, '\2')));
    dialog->show();
    auto* state = dialog->findChild<QLabel*>(QStringLiteral("compareState"));
    QVERIFY(state->text().isEmpty()); // the worker has it
    QTRY_VERIFY_WITH_TIMEOUT(!state->text().isEmpty(), 60000);
    QVERIFY(state->text().contains(QStringLiteral("Only the first")));
    dialog->close();
}

void TestCompareDialog::closesWhileComparing()
{
    QPointer<CompareDialog> dialog(
        new CompareDialog(messageOf(1, QByteArray(2 << 20, '\1')), messageOf(2, QByteArray(2 << 20, '\2'))));
    dialog->show();
    dialog->close();
    QTRY_VERIFY(!dialog);
}

void TestCompareDialog::modelKeepsItsPromises()
{
    ComparisonModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(compareMessages(*messageOf(1, "a\nb\nc"), *messageOf(2, "a\nx\nc")));
    QCOMPARE(model.rowCount(), 2); // the header and a line
    model.setOnlyDifferences(false);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.nextDifference(-1, 1), 2);
    QCOMPARE(model.nextDifference(4, 1), -1);
    QCOMPARE(model.nextDifference(6, -1), 4);
    model.setOnlyDifferences(true);
    QCOMPARE(model.rowCount(), 2);
}

JETLAG_GUI_TEST_MAIN(TestCompareDialog)
#include "tst_comparedialog.moc"
