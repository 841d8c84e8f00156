// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that says how dead letters are read, with a letter of a real server.
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/dialogs/letterheadersdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jetlag;

class TestLetterHeadersDialog : public QObject
{
    Q_OBJECT
private:
    test::NatsServer m_server;
    test::Client m_client;
    WorkRegistry m_works;
    std::unique_ptr<MessageReader> m_reader;
    QPointer<LetterHeadersDialog> m_dialog;

    void open(const QString& stream, const LetterMapping& mapping = {})
    {
        m_dialog = new LetterHeadersDialog(*m_reader, {stream}, mapping);
        m_dialog->open();
    }
    QString preview() const { return m_dialog->findChild<QLabel*>(QStringLiteral("letterHeadersPreview"))->text(); }
    QLineEdit* field(const char* name) const { return m_dialog->findChild<QLineEdit*>(QLatin1String(name)); }
    QString problem(const char* name) const
    {
        return m_dialog->findChild<QLabel*>(QLatin1String(name) + QStringLiteral("Problem"))->text();
    }
    QPushButton* saveButton() const { return m_dialog->findChild<QPushButton*>(QStringLiteral("letterHeadersSave")); }

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        m_reader = std::make_unique<MessageReader>(m_client.api(), m_works);
        QVERIFY(m_client.makeStream(QStringLiteral("FAILED"), QStringLiteral("failed.>")));
        QVERIFY(m_client.makeStream(QStringLiteral("EMPTY"), QStringLiteral("empty.>")));
        MessageHeaders headers;
        headers.add("X-Why", "no <b>stock</b>");
        headers.add("X-Tries", "7");
        QVERIFY(m_client.publish(QStringLiteral("failed.orders.old"), "older"));
        QVERIFY(m_client.publish(QStringLiteral("failed.orders.new"), "newest", headers));
    }
    void cleanup() { delete m_dialog; }

    void thePreviewFollowsWhatIsTyped()
    {
        open(QStringLiteral("FAILED"));
        QTRY_VERIFY(preview().contains(QStringLiteral("stored under failed.orders.new")));
        QVERIFY(preview().contains(QStringLiteral("X-Why")) && preview().contains(QStringLiteral("X-Tries")));
        QVERIFY(preview().contains(QStringLiteral("Original subject: not told")));
        field("letterHeadersTemplates")->setText(QStringLiteral("failed.<original subject>"));
        QVERIFY(preview().contains(QStringLiteral("Original subject: orders.new (by failed.<original subject>)")));
        field("letterHeadersError")->setText(QStringLiteral("X-Other, x-why"));
        QVERIFY(preview().contains(QStringLiteral("Error: no <b>stock</b> (by x-why)")));
        field("letterHeadersDeliveries")->setText(QStringLiteral("X-Tries"));
        QVERIFY(preview().contains(QStringLiteral("Deliveries: 7 (by X-Tries)")));
        QSignalSpy saved(m_dialog, &LetterHeadersDialog::saved);
        saveButton()->click();
        QCOMPARE(saved.size(), 1);
        const auto mapping = saved[0][0].value<LetterMapping>();
        QCOMPARE(mapping.error, QStringList({QStringLiteral("X-Other"), QStringLiteral("x-why")}));
        QCOMPARE(mapping.templates, QStringList{QStringLiteral("failed.<original subject>")});
    }

    void badInputIsSaidAtItsField()
    {
        LetterMapping mapping;
        mapping.subject = {QStringLiteral("X-From")};
        open(QStringLiteral("FAILED"), mapping);
        QCOMPARE(field("letterHeadersSubject")->text(), QStringLiteral("X-From"));
        QVERIFY(saveButton()->isEnabled());
        field("letterHeadersSubject")->setText(QStringLiteral("X From"));
        QVERIFY(problem("letterHeadersSubject").contains(QStringLiteral("X From")));
        QVERIFY(problem("letterHeadersTemplates").isEmpty());
        QVERIFY(!saveButton()->isEnabled());
        field("letterHeadersSubject")->clear();
        QVERIFY(problem("letterHeadersSubject").isEmpty() && saveButton()->isEnabled());
        field("letterHeadersTemplates")->setText(QStringLiteral("dlq"));
        QVERIFY(problem("letterHeadersTemplates").contains(QStringLiteral("<original subject>")));
        QVERIFY(!saveButton()->isEnabled());
    }

    void whereThereIsNoLetter()
    {
        open(QStringLiteral("EMPTY"));
        QTRY_VERIFY(preview().contains(QStringLiteral("EMPTY holds no letter")));
        QVERIFY(saveButton()->isEnabled());
        delete m_dialog;
        open(QStringLiteral("MISSING"));
        QTRY_VERIFY(!preview().isEmpty() && !preview().contains(QStringLiteral("being read")));
    }
};

JETLAG_GUI_TEST_MAIN(TestLetterHeadersDialog)
#include "tst_letterheadersdialog.moc"
