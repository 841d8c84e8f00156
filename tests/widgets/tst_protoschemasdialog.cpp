// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/guitest.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/protoschemasdialog.h"
#include "widgets/shots.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

class TestProtoSchemasDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void rulesAreAddedChangedAndRemoved();
    void mistakesAreSaid();
    void cancelChangesNothing();
    void theFileIsChosen();

private:
    template <typename T>
    static T* find(const QWidget& dialog, const char* name)
    {
        return dialog.findChild<T*>(QLatin1String(name));
    }
    void write(const char* name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
};

void TestProtoSchemasDialog::initTestCase()
{
    write("orders.proto", "syntax = \"proto3\"; package acme; message Order {} message Refund {}");
    write("broken.proto", "syntax = \"proto3\";\nmessage {");
}

void TestProtoSchemasDialog::rulesAreAddedChangedAndRemoved()
{
    auto* dialog = new ProtoSchemasDialog(
        {{QStringLiteral("old.>"), path("orders.proto"), QStringLiteral("acme.Order")}}, QStringLiteral("orders.new"));
    const QPointer<ProtoSchemasDialog> alive = dialog;
    QSignalSpy saved(dialog, &ProtoSchemasDialog::saved);
    dialog->open();
    auto* table = find<QTableWidget>(*dialog, "protoRules");
    auto* pattern = find<QLineEdit>(*dialog, "protoPattern");
    auto* file = find<QLineEdit>(*dialog, "protoFile");
    auto* type = find<QComboBox>(*dialog, "protoType");
    auto* add = find<QPushButton>(*dialog, "protoAdd");
    QCOMPARE(table->rowCount(), 1);
    QVERIFY(!add->isEnabled());
    file->setText(path("orders.proto"));
    QTest::keyClick(file, Qt::Key_Return);
    QTRY_COMPARE(type->count(), 2);
    QVERIFY(dialog->isVisible()); // Enter saves nothing
    type->setCurrentIndex(1);
    QVERIFY(add->isEnabled());
    add->click();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(1, 0)->text(), QStringLiteral("orders.new"));
    QCOMPARE(table->item(1, 2)->text(), QStringLiteral("acme.Refund"));
    test::saveShots(*dialog, QStringLiteral("protobufschemas"));

    table->selectRow(0); // shown in the fields, its type chosen
    QCOMPARE(pattern->text(), QStringLiteral("old.>"));
    QTRY_COMPARE(type->currentText(), QStringLiteral("acme.Order"));
    pattern->setText(QStringLiteral("older.>"));
    find<QPushButton>(*dialog, "protoChange")->click();
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("older.>"));
    table->selectRow(1);
    find<QPushButton>(*dialog, "protoRemove")->click();
    find<QPushButton>(*dialog, "protoSave")->click();
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.last().first().value<ProtoRules>(),
             ProtoRules({{QStringLiteral("older.>"), path("orders.proto"), QStringLiteral("acme.Order")}}));
    QTRY_VERIFY(!alive);
}

void TestProtoSchemasDialog::mistakesAreSaid()
{
    ProtoSchemasDialog dialog({}, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto* file = find<QLineEdit>(dialog, "protoFile");
    auto* error = dialog.findChild<ErrorLine*>();
    file->setText(path("broken.proto"));
    QTest::keyClick(file, Qt::Key_Return);
    QTRY_VERIFY2(error->text().contains(QStringLiteral("line 2")), qPrintable(error->text()));
    QVERIFY(!find<QPushButton>(dialog, "protoAdd")->isEnabled());
    file->setText(path("orders.proto"));
    QTest::keyClick(file, Qt::Key_Return);
    QTRY_COMPARE(find<QComboBox>(dialog, "protoType")->count(), 2);
    QVERIFY(error->text().isEmpty());
    find<QLineEdit>(dialog, "protoPattern")->setText(QStringLiteral("a..b"));
    find<QPushButton>(dialog, "protoAdd")->click();
    QVERIFY(!error->text().isEmpty());
    QCOMPARE(find<QTableWidget>(dialog, "protoRules")->rowCount(), 0);
}

void TestProtoSchemasDialog::cancelChangesNothing()
{
    auto* dialog =
        new ProtoSchemasDialog({{QStringLiteral("a"), path("orders.proto"), QStringLiteral("acme.Order")}}, {});
    const QPointer<ProtoSchemasDialog> alive = dialog;
    QSignalSpy saved(dialog, &ProtoSchemasDialog::saved);
    dialog->open();
    find<QTableWidget>(*dialog, "protoRules")->selectRow(0); // and reads its file
    find<QPushButton>(*dialog, "protoRemove")->click();
    dialog->reject();
    QTRY_VERIFY(!alive);
    QVERIFY(saved.isEmpty());
}

void TestProtoSchemasDialog::theFileIsChosen()
{
    ProtoSchemasDialog dialog({}, QStringLiteral("a"));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    find<QPushButton>(dialog, "protoChoose")->click();
    auto* chooser = dialog.findChild<QFileDialog*>();
    QVERIFY(chooser);
    emit chooser->fileSelected(path("orders.proto"));
    chooser->close();
    QCOMPARE(find<QLineEdit>(dialog, "protoFile")->text(), path("orders.proto"));
    QTRY_COMPARE(find<QComboBox>(dialog, "protoType")->count(), 2);
}

JETLAG_GUI_TEST_MAIN(TestProtoSchemasDialog)
#include "tst_protoschemasdialog.moc"
