// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/consumersmodel.h"
#include "support/guitest.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/consumerspage.h"

#include <QTest>

using namespace jetlag;

class TestTablePage : public QObject
{
    Q_OBJECT
private slots:
    /// Nothing is listed: that there is nothing is said only when everything could be seen.
    void whatCannotBeSeenIsNotSaidToBeAbsent()
    {
        ConsumersModel model;
        ConsumersPage page(model);
        page.setHasData();
        const QString nothing = page.view().emptyText();
        const QString why = QStringLiteral("Not everything may be seen here.");
        page.setIncomplete(why);
        QCOMPARE(page.view().emptyText(), why);
        QCOMPARE(page.messageBar().text(), why);
        QVERIFY(!page.messageBar().isHidden());
        page.setIncomplete({});
        QCOMPARE(page.view().emptyText(), nothing);
        QVERIFY(page.messageBar().isHidden());
    }
};

JETLAG_GUI_TEST_MAIN(TestTablePage)
#include "tst_tablepage.moc"
