// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program: what was given up while it was closed, from the wizard that has it recorded to the comparison with
// one that succeeded; a stream of dead letters that only its messages tell, and how its letters are read.
#include "app/lockpolicy.h"
#include "app/pages.h"
#include "app/settings.h"
#include "gui/demowindow.h"
#include "items/deadlettersmodel.h"
#include "support/client.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "support/worker.h"
#include "widgets/dialogs/comparedialog.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/letterheadersdialog.h"
#include "widgets/dialogs/recorddialog.h"
#include "widgets/pages/deadletterspage.h"
#include "widgets/pages/lettertable.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

namespace {
constexpr int patience = 20'000; ///< ms
} // namespace

class TestLetterSources : public QObject
{
    Q_OBJECT
private:
    test::NatsServer m_server;
    test::Client m_client;
    test::Worker m_worker;
    std::unique_ptr<test::DemoWindow> m_program;

    void open(PageId page)
    {
        m_program = std::make_unique<test::DemoWindow>();
        StartRequest request;
        ConnectionOptions options;
        options.servers = {m_server.url()};
        request.connection = options;
        request.page = pageKey(page);
        m_program->start(request);
    }
    QAction* action(Actions::Id id) const { return m_program->window()->actions()[id]; }
    DeadLettersPage* page() const { return m_program->window()->findChild<DeadLettersPage*>(); }
    QString source(const QString& sequence) const
    {
        return m_program->cell(QStringLiteral("Dead letters"), QStringLiteral("Sequence"), sequence,
                               QStringLiteral("Source"));
    }
    template <typename Dialog>
    Dialog* dialog() const
    {
        for (auto* one : m_program->window()->findChildren<Dialog*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// Rows of the table by sequence.
    bool select(const std::vector<uint64_t>& sequences)
    {
        LetterTable& table = page()->table();
        table.selectionModel()->clearSelection();
        size_t found = 0;
        for (int row = 0; row < table.groups().rowCount(); ++row) {
            if (table.groups().isGroup(row))
                continue;
            const QString key = table.groups().index(row, 0).data(KeyRole).toString();
            for (const uint64_t sequence : sequences) {
                if (!key.endsWith(QStringLiteral("\x1f%1").arg(sequence)))
                    continue;
                table.selectionModel()->select(table.groups().index(row, 0),
                                               QItemSelectionModel::Select | QItemSelectionModel::Rows);
                ++found;
            }
        }
        return found == sequences.size();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        QVERIFY(m_worker.connectTo(m_server.url()));
        QVERIFY(m_client.makeStream(QStringLiteral("WORK"), QStringLiteral("work.>")));
        QVERIFY(
            !m_client
                 .call(
                     QStringLiteral("CONSUMER.DURABLE.CREATE.WORK.w"),
                     R"({"stream_name":"WORK","config":{"durable_name":"w","ack_policy":"explicit","max_deliver":2}})")
                 .isEmpty());
    }
    void cleanup() { m_program.reset(); }

    void theWizardHasItRecorded()
    {
        open(PageId::DeadLetters);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->window() && m_program->rows(QStringLiteral("Streams")) >= 1, patience);
        QTRY_VERIFY(action(Actions::Id::RecordDeaths)->isEnabled());
        action(Actions::Id::RecordDeaths)->trigger();
        QTRY_VERIFY(dialog<RecordDialog>());
        auto* button = dialog<RecordDialog>()->findChild<QPushButton*>(QStringLiteral("recordButton"));
        QTRY_VERIFY(button->isEnabled());
        button->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog<RecordDialog>(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->rows(QStringLiteral("Streams")) >= 2, patience);
        action(Actions::Id::RecordDeaths)->trigger();
        QTRY_VERIFY(dialog<RecordDialog>());
        const auto* existing = dialog<RecordDialog>()->findChild<QLabel*>(QStringLiteral("recordExisting"));
        QTRY_VERIFY(existing->text().contains(QStringLiteral("GIVEN_UP records that already")));
    }

    /// Two are given up, the others succeed, and nobody looks.
    void thenItHappens()
    {
        for (int i = 0; i < 6; ++i)
            QVERIFY(m_client.publish(QStringLiteral("work.a"), "{\"id\":" + QByteArray::number(i) +
                                                                   ",\"ok\":" + (i % 3 == 2 ? "false" : "true") + "}"));
        for (int round = 0; round < 2; ++round) {
            const auto taken = m_worker.take(QStringLiteral("WORK"), QStringLiteral("w"), round == 0 ? 6 : 2);
            for (const QByteArray& ack : taken) {
                const bool isBad = ack.split('.').value(5).toULongLong() % 3 == 0;
                QVERIFY(m_worker.settle(ack, isBad ? "-NAK" : "+ACK"));
            }
        }
        (void)m_worker.take(QStringLiteral("WORK"), QStringLiteral("w"), 1, std::chrono::milliseconds(300));
        QTRY_COMPARE(m_client.stream(QStringLiteral("GIVEN_UP"))->state.messages, uint64_t(2));
    }

    void itIsListedAndCompared()
    {
        open(PageId::DeadLetters);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->window() && page(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(source(QStringLiteral("3")), QStringLiteral("parked by w, recorded in GIVEN_UP"),
                                  patience);
        QTRY_COMPARE_WITH_TIMEOUT(source(QStringLiteral("6")), QStringLiteral("parked by w, recorded in GIVEN_UP"),
                                  patience);
        page()->table().groups().setGrouping(LetterGrouping::None);
        QVERIFY(select({3, 6}));
        QTRY_VERIFY(action(Actions::Id::CompareSelected)->isEnabled());
        QVERIFY(!action(Actions::Id::CompareWithSucceeded)->isEnabled());
        action(Actions::Id::CompareSelected)->trigger();
        QTRY_VERIFY(dialog<CompareDialog>());
        const auto side = [this](const char* name) {
            return dialog<CompareDialog>()->findChild<QLabel*>(QLatin1String(name))->text();
        };
        QVERIFY(side("compareLeft").contains(QStringLiteral("sequence 3")));
        QVERIFY(side("compareRight").contains(QStringLiteral("sequence 6")));
        dialog<CompareDialog>()->close();
        QTRY_VERIFY(!dialog<CompareDialog>());
        // The floor of w stands before 3 as long as nothing moves it: 2 is the nearest.
        QVERIFY(select({3}));
        QTRY_VERIFY(action(Actions::Id::CompareWithSucceeded)->isEnabled());
        action(Actions::Id::CompareWithSucceeded)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(dialog<CompareDialog>(), patience);
        QVERIFY(side("compareLeft").contains(QStringLiteral("sequence 2")));
        QVERIFY(side("compareRight").contains(QStringLiteral("sequence 3")));
        QVERIFY(side("compareNote").contains(QStringLiteral("that w has settled")));
        const auto* state = dialog<CompareDialog>()->findChild<QLabel*>(QStringLiteral("compareState"));
        QTRY_VERIFY(state->text().contains(QStringLiteral("compared field by field")));
        QVERIFY(state->text().startsWith(QStringLiteral("3 difference")));
        // Both into a file: what they are, not where they stand.
        QVERIFY(select({3, 6}));
        QTRY_VERIFY(action(Actions::Id::ExportMessages)->isEnabled());
        action(Actions::Id::ExportMessages)->trigger();
        QTRY_VERIFY(dialog<ExportDialog>());
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("letters.jsonl"));
        dialog<ExportDialog>()->findChild<QLineEdit*>(QStringLiteral("exportPath"))->setText(path);
        dialog<ExportDialog>()->findChild<QPushButton*>(QStringLiteral("exportButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(written.count("\"work.a\"") == 2, written.constData());
        dialog<ExportDialog>()->close();
        // Elsewhere the same action is of messages.
        m_program->window()->navigation().open({PageId::Streams, {}, {}});
        QTRY_VERIFY(!action(Actions::Id::CompareSelected)->isEnabled());
        QVERIFY(!action(Actions::Id::CompareWithSucceeded)->isEnabled());
        QCOMPARE(m_client.stream(QStringLiteral("GIVEN_UP"))->state.consumers, uint64_t(0));
    }

    void aStreamThatItsMessagesTell_isReadAsSomebodySays()
    {
        QVERIFY(m_client.makeStream(QStringLiteral("FAILED"), QStringLiteral("failed.>")));
        MessageHeaders headers;
        headers.add("Original-Subject", "work.somewhere");
        headers.add("Error", "broken");
        headers.add("X-Real", "work.b");
        for (int i = 0; i < 11; ++i)
            QVERIFY(m_client.publish(QStringLiteral("failed.x"), QByteArray::number(i), headers));
        open(PageId::Streams);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->window() && page(), patience);
        const auto subject = [this] {
            return m_program->cell(QStringLiteral("Dead letters"), QStringLiteral("Sequence"), QStringLiteral("11"),
                                   QStringLiteral("Original subject"));
        };
        QTRY_COMPARE_WITH_TIMEOUT(subject(), QStringLiteral("work.somewhere"), patience);
        m_program->window()->navigation().open({PageId::Streams, {QStringLiteral("FAILED")}, {}});
        QTRY_VERIFY(action(Actions::Id::TreatAsDlq)->isChecked());
        QTRY_VERIFY(action(Actions::Id::LetterHeaders)->isEnabled());
        action(Actions::Id::LetterHeaders)->trigger();
        QTRY_VERIFY(dialog<LetterHeadersDialog>());
        auto* own = dialog<LetterHeadersDialog>();
        const auto* preview = own->findChild<QLabel*>(QStringLiteral("letterHeadersPreview"));
        QTRY_VERIFY(preview->text().contains(QStringLiteral("sequence 11")));
        own->findChild<QLineEdit*>(QStringLiteral("letterHeadersSubject"))->setText(QStringLiteral("X-Real"));
        QVERIFY(preview->text().contains(QStringLiteral("work.b (by X-Real)")));
        own->findChild<QPushButton*>(QStringLiteral("letterHeadersSave"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(subject(), QStringLiteral("work.b"), patience);
        ConnectionOptions here;
        here.servers = {m_server.url()};
        const Settings kept;
        QCOMPARE(kept.value(Settings::Key::LetterMapping, connectionScope(here)).toStringList(),
                 QStringList{QStringLiteral("subject=X-Real")});
        // By hand it is none.
        action(Actions::Id::TreatAsDlq)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(subject().isNull(), patience);
        QVERIFY(!action(Actions::Id::LetterHeaders)->isEnabled());
    }
};

JETLAG_GUI_TEST_MAIN(TestLetterSources)
#include "tst_lettersources.moc"
