// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog "Publish message" on a real server; service and dialog share the test's thread.
#include "sending/publishservice.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "widgets/dialogs/publishdialog.h"
#include "widgets/dialogs/publishshelf.h"
#include "widgets/dialogs/publishtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace jetlag;

class TestPublishDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void inputBecomesBytes_data();
    void inputBecomesBytes();
    void previewSaysWhereItGoes();
    void publishesWhatWasWritten();
    void badInputIsExplainedAndNotSent();
    void lockedMeansDead();
    void reservedSubjectsAreConfirmedEachTime();
    void publishAgainGivesTheSameBytes_data();
    void publishAgainGivesTheSameBytes();
    void requestShowsThatNobodyAnswers();
    void formsComeBackFromJson();
    void historyGivesBackWhatWasSent();
    void templatesAreKeptUnderTheirNames();
    void escapeAsksBeforeADraftIsLost();
    void theSubjectIsProposedFromTheStream();
    void theButtonSaysHowMany();

private:
    template <typename T>
    T* find(const char* name)
    {
        auto* found = m_dialog->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    QPushButton* button() { return find<QPushButton>("publishButton"); }
    /// The menu of a button, filled as if it had been opened.
    QMenu* menu(const char* buttonName)
    {
        QMenu* menu = find<QPushButton>(buttonName)->menu();
        emit menu->aboutToShow();
        return menu;
    }
    static QAction* action(QMenu* menu, const QString& text)
    {
        for (QAction* action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    test::NatsServer m_server;
    std::unique_ptr<test::Client> m_client;
    std::unique_ptr<WorkRegistry> m_works;
    std::unique_ptr<PublishService> m_service;
    QPointer<PublishDialog> m_dialog;
};

void TestPublishDialog::initTestCase()
{
    QVERIFY(m_server.start());
    m_client = std::make_unique<test::Client>();
    QVERIFY(m_client->connectTo(m_server.url()));
}

void TestPublishDialog::init()
{
    QVERIFY(m_client->makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
    m_works = std::make_unique<WorkRegistry>();
    m_service = std::make_unique<PublishService>(m_client->api(), *m_works);
    m_dialog = new PublishDialog(*m_service);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void TestPublishDialog::cleanup()
{
    delete m_dialog;
    m_service.reset();
    m_works.reset();
    m_client->call(QStringLiteral("STREAM.DELETE.ORDERS"));
}

void TestPublishDialog::escapeAsksBeforeADraftIsLost()
{
    const auto question = [this] {
        return m_dialog->findChild<QMessageBox*>(QLatin1String(PublishDialog::DraftQuestionName));
    };
    find<QLineEdit>("publishSubject")->setText(QStringLiteral("orders.new"));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(question() && question()->isVisible());
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(question(), Qt::Key_Escape); // keeps writing
    QTRY_VERIFY(!question());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(find<QLineEdit>("publishSubject")->text(), QStringLiteral("orders.new"));
    m_dialog->close();
    QTRY_VERIFY(question() && question()->isVisible());
    for (QAbstractButton* button : question()->buttons()) {
        if (question()->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_VERIFY(!m_dialog);
}

void TestPublishDialog::theSubjectIsProposedFromTheStream()
{
    const auto subject = [this] { return find<QLineEdit>("publishSubject")->text(); };
    m_dialog->proposeSubject({QStringLiteral("orders.*.new"), QStringLiteral("other")});
    QCOMPARE(subject(), QStringLiteral("orders."));
    m_dialog->proposeSubject({QStringLiteral("other")}); // something stands there
    QCOMPARE(subject(), QStringLiteral("orders."));
    m_dialog->setForm({});
    m_dialog->proposeSubject({QStringLiteral("orders.new")});
    QCOMPARE(subject(), QStringLiteral("orders.new"));
    m_dialog->close(); // nobody has written anything
    QTRY_VERIFY(!m_dialog);
}

void TestPublishDialog::theButtonSaysHowMany()
{
    QCOMPARE(button()->text(), QStringLiteral("Publish"));
    find<QSpinBox>("publishCount")->setValue(1500);
    QCOMPARE(button()->text(), QStringLiteral("Publish 1,500 message(s)"));
    QCOMPARE(button()->accessibleName(), QStringLiteral("Publish"));
}

void TestPublishDialog::inputBecomesBytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("input");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<QByteArray>("bytes");
    const auto kind = [](PayloadInput input) { return static_cast<int>(input); };
    QTest::newRow("text") << QStringLiteral("{{n}} ü") << kind(PayloadInput::Text) << true << QByteArray("{{n}} ü");
    QTest::newRow("json") << QStringLiteral("{\"a\": 1}") << kind(PayloadInput::Json) << true
                          << QByteArray("{\"a\": 1}");
    QTest::newRow("bad json") << QStringLiteral("{\"a\": }") << kind(PayloadInput::Json) << false << QByteArray();
    QTest::newRow("hex") << QStringLiteral("00 ff\n41") << kind(PayloadInput::Hex) << true
                         << QByteArray("\0\xff\x41", 3);
    QTest::newRow("odd hex") << QStringLiteral("00 f") << kind(PayloadInput::Hex) << false << QByteArray();
    QTest::newRow("no hex") << QStringLiteral("zz") << kind(PayloadInput::Hex) << false << QByteArray();
    QTest::newRow("base64") << QStringLiteral("AP8=") << kind(PayloadInput::Base64) << true << QByteArray("\0\xff", 2);
    QTest::newRow("bad base64") << QStringLiteral("A*") << kind(PayloadInput::Base64) << false << QByteArray();
    QTest::newRow("braces in bytes") << QStringLiteral("7b7b") << kind(PayloadInput::Hex) << true << QByteArray("{{{{");
}

void TestPublishDialog::inputBecomesBytes()
{
    QFETCH(QString, text);
    QFETCH(int, input);
    QFETCH(bool, isGood);
    QFETCH(QByteArray, bytes);
    const auto result = payloadFromInput(text, static_cast<PayloadInput>(input));
    QCOMPARE(result.has_value(), isGood);
    if (isGood)
        QCOMPARE(*result, bytes);
    else
        QVERIFY(!result.error().summary.isEmpty());
}

void TestPublishDialog::previewSaysWhereItGoes()
{
    auto* preview = find<QPlainTextEdit>("publishPreview");
    find<QLineEdit>("publishSubject")->setText(QStringLiteral("orders.new"));
    QTRY_VERIFY(preview->toPlainText().contains(QLatin1String("the stream ORDERS takes it")));
    QVERIFY(preview->toPlainText().contains(QLatin1String("No consumer will see it")));
    find<QLineEdit>("publishSubject")->setText(QStringLiteral("elsewhere"));
    QTRY_VERIFY(preview->toPlainText().contains(QLatin1String("no stream listens on this subject")));
}

void TestPublishDialog::publishesWhatWasWritten()
{
    QSignalSpy done(m_dialog, &PublishDialog::actionDone);
    PublishDraft draft;
    draft.subject = QStringLiteral("orders.new");
    draft.headers.add("Kind", "a");
    draft.headers.add("Kind", "b");
    draft.payload = "number {{n}}\nend";
    m_dialog->setDraft(draft);
    find<QSpinBox>("publishCount")->setValue(3);
    QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!button()->isEnabled()); // not twice
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(done.first().first().value<Event>().severity, Severity::Notice);
    QVERIFY(done.first().first().value<Event>().text.contains(QLatin1String("3 stored")));
    QCOMPARE(find<QTableView>("publishResults")->model()->rowCount(), 3);
    const auto stored = m_client->messages(QStringLiteral("ORDERS"));
    QCOMPARE(stored.size(), size_t(3));
    QCOMPARE(stored.back().payload, QByteArray("number 3\nend"));
    QCOMPARE(stored.back().headers, draft.headers);
    QVERIFY(button()->isEnabled());
}

void TestPublishDialog::badInputIsExplainedAndNotSent()
{
    auto* subject = find<QLineEdit>("publishSubject");
    QVERIFY(!button()->isEnabled()); // no subject
    subject->setText(QStringLiteral("orders.*"));
    QVERIFY(!button()->isEnabled());
    subject->setText(QStringLiteral("orders.new"));
    QVERIFY(button()->isEnabled());
    find<QComboBox>("publishInput")->setCurrentIndex(static_cast<int>(PayloadInput::Json));
    find<QPlainTextEdit>("publishPayload")->setPlainText(QStringLiteral("{"));
    QVERIFY(!button()->isEnabled());
    find<QPlainTextEdit>("publishPayload")->setPlainText(QStringLiteral("{}"));
    QVERIFY(button()->isEnabled());
}

void TestPublishDialog::lockedMeansDead()
{
    find<QLineEdit>("publishSubject")->setText(QStringLiteral("orders.new"));
    QVERIFY(button()->isEnabled());
    m_dialog->setLocked(true, QStringLiteral("It is locked."));
    QVERIFY(!button()->isEnabled());
    QVERIFY(button()->toolTip().contains(QLatin1String("It is locked.")));
    QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_client->messages(QStringLiteral("ORDERS")).empty());
    m_dialog->setLocked(false, {});
    QVERIFY(button()->isEnabled());
}

void TestPublishDialog::reservedSubjectsAreConfirmedEachTime()
{
    auto* confirm = find<QCheckBox>("publishReserved");
    QVERIFY(!confirm->isVisible());
    find<QLineEdit>("publishSubject")->setText(QStringLiteral("$JS.API.INFO"));
    QVERIFY(confirm->isVisible());
    QVERIFY(!button()->isEnabled());
    confirm->setChecked(true);
    QVERIFY(button()->isEnabled());
    find<QLineEdit>("publishSubject")->setText(QStringLiteral("$JS.API.STREAM.PURGE.ORDERS"));
    QVERIFY(!button()->isEnabled());
}

void TestPublishDialog::publishAgainGivesTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("what looks like a template") << QByteArray("{{n}} {{{ }}");
    QTest::newRow("binary") << QByteArray("\0\xff{{n}}{{{{", 11);
    QTest::newRow("windows lines") << QByteArray("a\r\nb");
    QTest::newRow("empty") << QByteArray();
}

void TestPublishDialog::publishAgainGivesTheSameBytes()
{
    QFETCH(QByteArray, payload);
    StoredMessage message;
    message.subject = QStringLiteral("orders.again");
    message.headers.add("Nats-Msg-Id", "old");
    message.headers.add("Kind", "{{n}}");
    message.payload = payload;
    m_dialog->setMessage(message);
    QSignalSpy done(m_dialog, &PublishDialog::actionDone);
    QVERIFY(button()->isEnabled());
    button()->click();
    QTRY_COMPARE(done.size(), 1);
    const auto stored = m_client->messages(QStringLiteral("ORDERS"));
    QCOMPARE(stored.size(), size_t(1));
    QCOMPARE(stored.front().payload, payload);
    QCOMPARE(stored.front().headers.size(), 1);
    QCOMPARE(stored.front().headers.firstValue("Kind"), std::optional<QByteArray>("{{n}}"));
}

void TestPublishDialog::requestShowsThatNobodyAnswers()
{
    QSignalSpy done(m_dialog, &PublishDialog::actionDone);
    find<QComboBox>("publishMode")->setCurrentIndex(1);
    QCOMPARE(button()->text(), QStringLiteral("Request"));
    find<QLineEdit>("publishSubject")->setText(QStringLiteral("service.none"));
    button()->click();
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(done.first().first().value<Event>().text.contains(QLatin1String("Nobody answers requests")));
    QCOMPARE(done.first().first().value<Event>().severity, Severity::Warning);
}

void TestPublishDialog::formsComeBackFromJson()
{
    PublishForm form;
    form.isRequest = true;
    form.subject = QStringLiteral("orders.{{n}}");
    form.headers.add("Trace", QByteArray("\xff\x01 x", 4));
    form.headers.add("Trace", "2");
    form.input = PayloadInput::Hex;
    form.payload = QStringLiteral("00 ff\n{{uuid}} \u00e9");
    form.isVerified = false;
    form.count = 7;
    form.intervalMs = 30;
    form.timeoutMs = 400;
    form.replies = 5;
    QCOMPARE(publishFormFrom(toJson(form)), std::optional(form));
    QVERIFY(!publishFormFrom({}));
    // What another version wrote is read as far as it is understood.
    const auto other = publishFormFrom({{QStringLiteral("subject"), QStringLiteral("a")},
                                        {QStringLiteral("input"), QStringLiteral("morse")},
                                        {QStringLiteral("headers_base64"), 3}});
    QVERIFY(other);
    QCOMPARE(other->subject, QStringLiteral("a"));
    QCOMPARE(other->input, PayloadInput::Text);
}

void TestPublishDialog::historyGivesBackWhatWasSent()
{
    QSignalSpy changed(&m_dialog->shelf(), &PublishShelf::historyChanged);
    QVERIFY(!find<QPushButton>("publishHistory")->isEnabled());
    find<QLineEdit>("publishSubject")->setText(QStringLiteral("orders.one"));
    find<QPlainTextEdit>("publishPayload")->setPlainText(QStringLiteral("first & {{n}}"));
    find<QSpinBox>("publishCount")->setValue(2);
    button()->click();
    QCOMPARE(changed.count(), 1);
    QTRY_VERIFY(button()->isEnabled());
    find<QLineEdit>("publishSubject")->setText(QStringLiteral("orders.two"));
    find<QPlainTextEdit>("publishPayload")->setPlainText(QStringLiteral("never sent"));
    QAction* first = action(menu("publishHistory"), QStringLiteral("orders.one: first && {{n}}"));
    QVERIFY(first);
    first->trigger();
    QCOMPARE(find<QLineEdit>("publishSubject")->text(), QStringLiteral("orders.one"));
    QCOMPARE(find<QPlainTextEdit>("publishPayload")->toPlainText(), QStringLiteral("first & {{n}}"));
    QCOMPARE(find<QSpinBox>("publishCount")->value(), 2);
    // What was on screen until then is not lost.
    QVERIFY(action(menu("publishHistory"), QStringLiteral("orders.two: never sent")));
    QCOMPARE(m_dialog->shelf().history().size(), 2);
    // The same again is no second entry, and there is an end to it.
    for (int i = 0; i < 40; ++i) {
        PublishForm form;
        form.subject = QStringLiteral("orders.%1").arg(i);
        m_dialog->shelf().remember(form);
        m_dialog->shelf().remember(form);
    }
    QCOMPARE(m_dialog->shelf().history().size(), PublishShelf::MostRemembered);
    QCOMPARE(m_dialog->shelf().history().at(1).subject, QStringLiteral("orders.38"));
    action(menu("publishHistory"), QStringLiteral("Clear history"))->trigger();
    QVERIFY(m_dialog->shelf().history().isEmpty());
    QVERIFY(!find<QPushButton>("publishHistory")->isEnabled());
}

void TestPublishDialog::templatesAreKeptUnderTheirNames()
{
    QSignalSpy changed(&m_dialog->shelf(), &PublishShelf::templatesChanged);
    QVERIFY(!action(menu("publishTemplates"), QStringLiteral("Save as template…"))->isEnabled());
    find<QLineEdit>("publishSubject")->setText(QStringLiteral("orders.new"));
    action(menu("publishTemplates"), QStringLiteral("Save as template…"))->trigger();
    auto* ask = m_dialog->findChild<QInputDialog*>();
    QVERIFY(ask);
    ask->setTextValue(QStringLiteral(" An order "));
    ask->accept();
    QCOMPARE(changed.count(), 1);
    find<QLineEdit>("publishSubject")->setText(QStringLiteral("orders.other"));
    QAction* taken = action(menu("publishTemplates"), QStringLiteral("An order"));
    QVERIFY(taken);
    taken->trigger();
    QCOMPARE(find<QLineEdit>("publishSubject")->text(), QStringLiteral("orders.new"));
    QMenu* remove = action(menu("publishTemplates"), QStringLiteral("Remove template"))->menu();
    QVERIFY(remove);
    action(remove, QStringLiteral("An order"))->trigger();
    QVERIFY(m_dialog->shelf().templates().isEmpty());
}

JETLAG_GUI_TEST_MAIN(TestPublishDialog)
#include "tst_publishdialog.moc"
