// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog on small screens, in every language: it fits, its buttons are in sight, and everything has a name.
#include "admin/configservice.h"
#include "admin/thresholdservice.h"
#include "deadletters/replayhelp.h"
#include "deadletters/replayjournal.h"
#include "deadletters/replayservice.h"
#include "deleting/purgeservice.h"
#include "files/backupservice.h"
#include "files/exportservice.h"
#include "files/importservice.h"
#include "health/rule.h"
#include "sending/publishservice.h"
#include "support/guitest.h"
#include "support/natsserver.h"
#include "support/worker.h"
#include "tracing/traceservice.h"
#include "widgets/common/readablepalette.h"
#include "widgets/delegates/contrast.h"
#include "widgets/dialogs/acceptfindingdialog.h"
#include "widgets/dialogs/alertsdialog.h"
#include "widgets/dialogs/backupdialog.h"
#include "widgets/dialogs/bucketcreatedialog.h"
#include "widgets/dialogs/comparedialog.h"
#include "widgets/dialogs/configexportdialog.h"
#include "widgets/dialogs/configimportdialog.h"
#include "widgets/dialogs/connectiondialog.h"
#include "widgets/dialogs/consumeractdialog.h"
#include "widgets/dialogs/consumeragaindialog.h"
#include "widgets/dialogs/consumerconfigdialog.h"
#include "widgets/dialogs/consumerresetdialog.h"
#include "widgets/dialogs/dialogframe.h"
#include "widgets/dialogs/discarddialog.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/helpdialog.h"
#include "widgets/dialogs/importdialog.h"
#include "widgets/dialogs/keychangedialog.h"
#include "widgets/dialogs/lettercopydialog.h"
#include "widgets/dialogs/letterheadersdialog.h"
#include "widgets/dialogs/objectdeletedialog.h"
#include "widgets/dialogs/objectuploaddialog.h"
#include "widgets/dialogs/protoschemasdialog.h"
#include "widgets/dialogs/publishdialog.h"
#include "widgets/dialogs/purgedialog.h"
#include "widgets/dialogs/putbackdialog.h"
#include "widgets/dialogs/recorddialog.h"
#include "widgets/dialogs/replaydialog.h"
#include "widgets/dialogs/restoredialog.h"
#include "widgets/dialogs/settingsdialog.h"
#include "widgets/dialogs/streamactdialog.h"
#include "widgets/dialogs/streamconfigdialog.h"
#include "widgets/dialogs/streamdeletedialog.h"
#include "widgets/dialogs/thresholdsdialog.h"
#include "widgets/dialogs/tracedialog.h"
#include "widgets/dialogs/unackeddialog.h"
#include "widgets/dialogs/welcome.h"
#include "widgets/palettes.h"
#include "widgets/panes/takedialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>

using namespace jetlag;

namespace {

constexpr const char* allDialogs[] = {"accept finding",
                                      "alerts",
                                      "compare",
                                      "connection",
                                      "discard",
                                      "back up",
                                      "restore",
                                      "export configurations",
                                      "import configurations",
                                      "export",
                                      "import",
                                      "put back",
                                      "take",
                                      "schemas",
                                      "publish",
                                      "purge",
                                      "replay",
                                      "stream thresholds",
                                      "consumer thresholds",
                                      "trace",
                                      "unacked",
                                      "settings",
                                      "help",
                                      "welcome",
                                      "first start",
                                      "letter copy",
                                      "letter headers",
                                      "record",
                                      "delete consumer",
                                      "reset consumer",
                                      "create again",
                                      "delete consumers",
                                      "seal stream",
                                      "edit stream",
                                      "create stream",
                                      "delete stream",
                                      "edit consumer",
                                      "create consumer",
                                      "pause consumer",
                                      "create bucket",
                                      "put value",
                                      "purge key",
                                      "upload object",
                                      "delete object"};

/// What people use; scroll bars and the parts of fields are not theirs.
bool isControl(const QWidget& widget)
{
    if (qobject_cast<const QLineEdit*>(&widget) && qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()))
        return false;
    if (widget.parentWidget() && qobject_cast<const QComboBox*>(widget.parentWidget()))
        return false;
    if (qobject_cast<const QAbstractItemView*>(widget.parentWidget()) || widget.inherits("QComboBoxListView"))
        return false; // corners and headers, lists of combos
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QPlainTextEdit*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget);
}

} // namespace

class TestDialogsFit : public QObject
{
    Q_OBJECT
private:
    static ConnectionDialog* makeChooser()
    {
        ConnectionChoices choices;
        for (const char* name : {"prod", "staging", "test", "dev"}) {
            KeptConnection kept;
            kept.options.servers = {QStringLiteral("nats://%1.example.org:4222").arg(QLatin1String(name))};
            kept.options.user = QStringLiteral("me");
            kept.usedAt = QDateTime::currentDateTimeUtc().addSecs(-7200);
            choices.recents.push_back(kept);
            choices.contexts.push_back({QLatin1String(name),
                                        kept.options.servers.constFirst(),
                                        QStringLiteral("What runs in the cellar"),
                                        {}});
        }
        choices.contexts.back().problem = QStringLiteral("The context \"dev\" is not valid JSON.");
        return new ConnectionDialog(choices, [](const QString&) { return Result<ConnectionOptions>(); });
    }
    static ConsumerKey worker() { return {{QStringLiteral("DLQ")}, {QStringLiteral("w")}}; }
    static StreamName bucket() { return {QStringLiteral("KV_shop")}; }
    QDialog* make(const QString& name)
    {
        const StreamName stream{QStringLiteral("DLQ")};
        if (name == QLatin1String("accept finding")) {
            Finding finding;
            finding.rule = &allRules().front();
            finding.subject = worker();
            return new AcceptFindingDialog(finding);
        }
        if (name == QLatin1String("alerts"))
            return new AlertsDialog(AlertOptions());
        if (name == QLatin1String("compare")) {
            const auto message = std::make_shared<const StoredMessage>(m_client.messages(stream.value).front());
            return new CompareDialog(message, message);
        }
        if (name == QLatin1String("connection")) {
            auto* dialog = makeChooser();
            dialog->setOptions(ConnectionOptions()); // all fields
            return dialog;
        }
        if (name == QLatin1String("welcome"))
            return new WelcomeDialog(nullptr);
        if (name == QLatin1String("first start")) {
            auto* dialog = makeChooser();
            dialog->showWelcome();
            return dialog;
        }
        if (name == QLatin1String("discard"))
            return new DiscardDialog(*m_replays, *m_copies,
                                     {{{},
                                       stream,
                                       incarnationOf(*m_client.stream(stream.value)),
                                       {{Sequence{1}, QStringLiteral("vigil.dlq")}},
                                       {},
                                       false}});
        if (name == QLatin1String("back up"))
            return new BackupDialog(*m_backups, {m_client.stream(stream.value)}, m_client.stream(stream.value));
        if (name == QLatin1String("restore"))
            return new RestoreDialog(*m_backups, {stream});
        if (name == QLatin1String("export configurations"))
            return new ConfigExportDialog(*m_configs, {stream}, {});
        if (name == QLatin1String("import configurations"))
            return new ConfigImportDialog(*m_configs, *m_admin);
        if (name == QLatin1String("export"))
            return new ExportDialog(*m_exports, stream, {}, {});
        if (name == QLatin1String("import"))
            return new ImportDialog(*m_imports);
        if (name == QLatin1String("put back"))
            return new PutBackDialog(*m_copies);
        if (name == QLatin1String("settings"))
            return new SettingsDialog(Preferences(), nullptr);
        if (name == QLatin1String("help"))
            return new HelpDialog(nullptr);
        if (name == QLatin1String("schemas"))
            return new ProtoSchemasDialog({}, QStringLiteral("work.a"));
        if (name == QLatin1String("publish"))
            return new PublishDialog(*m_publishes);
        if (name == QLatin1String("purge"))
            return new PurgeDialog(*m_purges, stream);
        if (name == QLatin1String("replay")) {
            ReplayRequest request;
            request.source = stream;
            request.sequences = {Sequence{1}};
            auto* dialog = new ReplayDialog(*m_replays, request);
            dialog->setMessage(m_client.messages(stream.value).front()); // with its editor
            return dialog;
        }
        if (name == QLatin1String("stream thresholds"))
            return new ThresholdsDialog(*m_thresholds, {stream, {}, {}}, {});
        if (name == QLatin1String("consumer thresholds"))
            return new ThresholdsDialog(*m_thresholds, {stream, ConsumerName{QStringLiteral("w")}, {}}, {});
        if (name == QLatin1String("settings"))
            return new SettingsDialog({}, nullptr);
        if (name == QLatin1String("help"))
            return new HelpDialog(nullptr);
        if (name == QLatin1String("record"))
            return new RecordDialog(*m_records);
        if (name == QLatin1String("letter headers"))
            return new LetterHeadersDialog(*m_reader, stream, {});
        if (name == QLatin1String("letter copy")) {
            auto snapshot = std::make_shared<Snapshot>();
            auto row = std::make_shared<StreamRow>();
            row->facts = m_client.stream(stream.value);
            row->watchedConsumers = 1;
            snapshot->streams.emplace(stream, row);
            StoredMessage held;
            held.stream = {QStringLiteral("WORK")};
            held.sequence = {1234567};
            held.subject = QStringLiteral("work.orders.customers.eu-central.invoices");
            auto* dialog = new LetterCopyDialog(*m_letterCopies, *m_replays,
                                                {held, {QStringLiteral("realtime-monitor")}, 3}, snapshot, {});
            dialog->findChild<QLineEdit*>(QStringLiteral("letterCopySubject"))->setText(QStringLiteral("elsewhere"));
            return dialog; // with what is wrong at the field
        }
        if (name == QLatin1String("unacked"))
            return new UnackedDialog(*m_unacked, {stream, ConsumerName{QStringLiteral("w")}});
        if (name == QLatin1String("take"))
            return new TakeDialog(*m_taking, *m_admin, worker(), {});
        if (name == QLatin1String("delete consumer"))
            return new ConsumerActDialog(*m_admin, worker(), ConsumerActDialog::Act::Delete);
        if (name == QLatin1String("reset consumer"))
            return new ConsumerResetDialog(*m_admin, worker(), {});
        if (name == QLatin1String("delete consumers"))
            return new ConsumerActDialog(*m_admin, std::vector{worker(), worker(), worker()},
                                         ConsumerActDialog::Act::Delete);
        if (name == QLatin1String("seal stream"))
            return new StreamActDialog(*m_admin, stream, StreamActDialog::Act::Seal);
        if (name == QLatin1String("create again"))
            return new ConsumerAgainDialog(
                *m_admin, {worker(), {}, R"({"durable_name":"w","ack_policy":"explicit"})", Sequence{1}, systemNow()});
        if (name == QLatin1String("edit stream"))
            return new StreamConfigDialog(*m_admin, stream, ConfigDialog::Mode::Edit, {});
        if (name == QLatin1String("create stream"))
            return new StreamConfigDialog(*m_admin, {}, ConfigDialog::Mode::Create, {});
        if (name == QLatin1String("delete stream"))
            return new StreamDeleteDialog(*m_admin, stream);
        if (name == QLatin1String("edit consumer"))
            return new ConsumerConfigDialog(*m_admin, worker(), ConfigDialog::Mode::Edit, {});
        if (name == QLatin1String("create consumer"))
            return new ConsumerConfigDialog(*m_admin, {stream, {}}, ConfigDialog::Mode::Create, {});
        if (name == QLatin1String("pause consumer"))
            return new ConsumerActDialog(*m_admin, worker(), ConsumerActDialog::Act::Pause);
        if (name == QLatin1String("create bucket"))
            return new BucketCreateDialog(*m_admin, ServerVersion{2, 12, 0});
        if (name == QLatin1String("put value"))
            return new KeyChangeDialog(*m_buckets, bucket(), KeyChangeDialog::Mode::Put, {}, nullptr);
        if (name == QLatin1String("purge key"))
            return new KeyChangeDialog(*m_buckets, bucket(), KeyChangeDialog::Mode::PurgeAll, QStringLiteral("a.b"),
                                       nullptr);
        if (name == QLatin1String("upload object"))
            return new ObjectUploadDialog(*m_buckets, bucket(), {});
        if (name == QLatin1String("delete object"))
            return new ObjectDeleteDialog(*m_buckets, m_client.stream(stream.value), {});
        return new TraceDialog(*m_traces, {stream, {1}, {}, {}, true, {}});
    }
    static QString whatIsCut(const QDialog& dialog)
    {
        for (const auto* box : dialog.findChildren<QDialogButtonBox*>()) {
            for (const QAbstractButton* button : box->buttons()) {
                const QRect at(button->mapTo(&dialog, QPoint()), button->size());
                if (button->isVisible() && !dialog.rect().contains(at))
                    return QStringLiteral("button %1 is outside").arg(button->text());
                if (button->isVisible() && (at.width() < button->minimumSizeHint().width() ||
                                            button->visibleRegion().boundingRect() != button->rect()))
                    return QStringLiteral("button %1 is cut").arg(button->text());
            }
        }
        return {};
    }
    /// Nothing is wider than its place, and no line of text longer: the body scrolls downwards only.
    static QString whatIsTooWide(const QDialog& dialog)
    {
        if (const auto* body = dialog.findChild<QScrollArea*>(QStringLiteral("dialogBody"));
            body && body->widget()->width() > body->viewport()->width())
            return QStringLiteral("the body is %1 wide of %2")
                .arg(body->widget()->width())
                .arg(body->viewport()->width());
        for (const auto* label : dialog.findChildren<QLabel*>()) {
            if (label->isVisible() && !label->wordWrap() && label->width() < label->minimumSizeHint().width())
                return QStringLiteral("text is cut: %1").arg(label->text());
        }
        for (const auto* button : dialog.findChildren<QAbstractButton*>()) {
            // Some are narrower than their style would have them; their text is whole all the same.
            const int text = button->fontMetrics().horizontalAdvance(QString(button->text()).remove(u'&'));
            if (button->isVisible() && !button->text().isEmpty() && button->width() < text + 8)
                return QStringLiteral("button is cut: %1").arg(button->text());
        }
        return {};
    }
    /// What lies under the widget's text.
    static QColor paperOf(const QWidget& widget, QPalette::ColorGroup group)
    {
        if (qobject_cast<const QPushButton*>(&widget) || qobject_cast<const QToolButton*>(&widget) ||
            qobject_cast<const QComboBox*>(&widget))
            return widget.palette().color(group, QPalette::Button);
        if (qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractScrollArea*>(&widget) ||
            qobject_cast<const QAbstractSpinBox*>(&widget))
            return widget.palette().color(group, QPalette::Base);
        const QWidget* under = &widget;
        while (!under->isWindow() && !under->autoFillBackground())
            under = under->parentWidget();
        return under->palette().color(group, under->backgroundRole());
    }
    static QString whatIsHardToRead(const QDialog& dialog)
    {
        for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
            if (!widget->isVisible() || (!isControl(*widget) && !qobject_cast<const QLabel*>(widget)))
                continue;
            const auto group = widget->isEnabled() ? QPalette::Active : QPalette::Disabled;
            const bool isPaper =
                qobject_cast<const QAbstractScrollArea*>(widget) || qobject_cast<const QLineEdit*>(widget);
            const auto role = isPaper ? QPalette::Text : widget->foregroundRole();
            const QColor paper = paperOf(*widget, group);
            const double have = contrast(widget->palette().color(group, role), paper);
            const double hint = contrast(widget->palette().color(group, QPalette::PlaceholderText), paper);
            if (have < (widget->isEnabled() ? textContrast : hintContrast) || (isPaper && hint < hintContrast))
                return QStringLiteral("%1 %2: %3, hint %4")
                    .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
                    .arg(have)
                    .arg(hint);
        }
        return {};
    }
    static QString whatHasNoName(const QDialog& dialog)
    {
        for (QWidget* widget : dialog.findChildren<QWidget*>()) {
            if (!isControl(*widget) || (widget->isHidden() && !widget->parentWidget()->isVisible()))
                continue;
            auto* accessible = QAccessible::queryAccessibleInterface(widget);
            if (!accessible || accessible->text(QAccessible::Name).isEmpty())
                return QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                   widget->objectName());
        }
        return {};
    }
    /// A mnemonic that Qt does not take for one is shown as it is written.
    static QString literalAmpersand(const QDialog& dialog)
    {
        for (const auto* label : dialog.findChildren<QLabel*>()) {
            if (label->text().contains(QLatin1Char('&')) && !label->buddy())
                return label->text();
        }
        return {};
    }

    test::NatsServer m_server;
    test::Client m_client;
    test::Worker m_worker;
    WorkRegistry m_works;
    QTemporaryDir m_folder;
    QTranslator m_translator;
    std::unique_ptr<ReplayJournal> m_journal;
    std::unique_ptr<ReplayService> m_replays;
    std::unique_ptr<ExportService> m_exports;
    std::unique_ptr<BackupService> m_backups;
    std::unique_ptr<ConfigService> m_configs;
    std::unique_ptr<RemovedCopies> m_copies;
    std::unique_ptr<ImportService> m_imports;
    std::unique_ptr<PublishService> m_publishes;
    std::unique_ptr<PurgeService> m_purges;
    std::unique_ptr<ThresholdService> m_thresholds;
    std::unique_ptr<TraceService> m_traces;
    std::unique_ptr<UnackedService> m_unacked;
    std::unique_ptr<MessageReader> m_reader;
    std::unique_ptr<RecordService> m_records;
    std::unique_ptr<AdminService> m_admin;
    std::unique_ptr<TakingService> m_taking;
    std::unique_ptr<BucketService> m_buckets;
    std::unique_ptr<LetterCopyService> m_letterCopies;

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        QVERIFY(m_client.makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq")));
        QVERIFY(m_client.publishAll(test::deadLetters(2, QStringLiteral("work.a"))));
        m_journal = std::make_unique<ReplayJournal>(m_folder.filePath(QStringLiteral("journal.sqlite")));
        m_replays = std::make_unique<ReplayService>(m_client.api(), *m_journal, m_works);
        m_exports = std::make_unique<ExportService>(m_client.api(), m_works);
        ConnectionOptions options;
        options.servers = {m_server.url()};
        m_backups = std::make_unique<BackupService>(options, m_works);
        m_configs = std::make_unique<ConfigService>(m_client.api(), m_works);
        m_copies = std::make_unique<RemovedCopies>(*m_exports, m_folder.filePath(QStringLiteral("removed")));
        m_imports = std::make_unique<ImportService>(m_client.api(), m_works);
        m_publishes = std::make_unique<PublishService>(m_client.api(), m_works);
        m_purges = std::make_unique<PurgeService>(m_client.api(), m_works, *m_exports);
        m_thresholds = std::make_unique<ThresholdService>(m_client.api(), m_works);
        m_traces = std::make_unique<TraceService>(m_client.api(), m_client.connection(), m_works);
        m_unacked = std::make_unique<UnackedService>(m_client.api(), m_works);
        m_reader = std::make_unique<MessageReader>(m_client.api(), m_works);
        m_admin = std::make_unique<AdminService>(m_client.api(), m_works, *m_purges, QString());
        m_taking =
            std::make_unique<TakingService>(m_client.connection(), m_client.api(), QStringLiteral("_INBOX"), m_works);
        m_buckets = std::make_unique<BucketService>(m_client.api(), m_works);
        QVERIFY(m_client.makeStream(bucket().value, QStringLiteral("$KV.shop.>")));
        m_records = std::make_unique<RecordService>(m_client.api(), m_works);
        m_letterCopies = std::make_unique<LetterCopyService>(m_client.api(), m_works);
        QVERIFY(!m_client
                     .call(QStringLiteral("CONSUMER.DURABLE.CREATE.DLQ.w"),
                           R"({"stream_name":"DLQ","config":{"durable_name":"w","ack_policy":"explicit"}})")
                     .isEmpty());
        QVERIFY(m_worker.connectTo(m_server.url()));
        QCOMPARE(m_worker.take(QStringLiteral("DLQ"), QStringLiteral("w"), 2).size(), size_t(2));
    }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_translator);
        setScreenForDialogs(std::nullopt);
    }

    void everyDialogFits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("screen");
        for (const char* name : allDialogs) {
            for (const char* language : {"en", "de", "zh_CN"}) {
                for (const QSize screen : {QSize(960, 600), QSize(1280, 800)})
                    QTest::addRow("%s, %s, %d", name, language, screen.width())
                        << QString(QLatin1String(name)) << QString(QLatin1String(language)) << screen;
            }
        }
    }

    void everyDialogFits()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        QFETCH(QSize, screen);
        QVERIFY(m_translator.load(QStringLiteral(":/i18n/jetlag_%1").arg(language)));
        QCoreApplication::installTranslator(&m_translator);
        setScreenForDialogs(screen);
        const test::LongerEvents building{std::chrono::milliseconds(400)}; // a whole dialog at once
        QPointer<QDialog> dialog = make(name);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        // What is looked at first is there: a whole form may follow.
        if (const auto* preview = dialog->findChild<QLabel*>(QStringLiteral("changePreview")))
            QTRY_VERIFY(!preview->text().endsWith(u'…'));
        QTRY_COMPARE(whatIsCut(*dialog), QString());
        QTRY_COMPARE(whatIsTooWide(*dialog), QString());
        QVERIFY2(dialog->width() <= screen.width() * 9 / 10 && dialog->height() <= screen.height() * 9 / 10,
                 qPrintable(QStringLiteral("%1×%2").arg(dialog->width()).arg(dialog->height())));
        QCOMPARE(whatHasNoName(*dialog), QString());
        QCOMPARE(literalAmpersand(*dialog), QString());
        QVERIFY(!dialog->windowTitle().isEmpty() && !dialog->accessibleName().isEmpty());
        if (const QString folder = qEnvironmentVariable("JETLAG_DIALOG_SHOTS"); !folder.isEmpty())
            QVERIFY(dialog->grab().save(
                QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, language, QString::number(screen.width()))));
        delete dialog;
    }

    void everyDialogIsReadable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QPalette>("palette");
        for (const char* name : allDialogs) {
            QTest::addRow("%s, light", name) << QString(QLatin1String(name)) << test::lightPalette();
            QTest::addRow("%s, dark", name) << QString(QLatin1String(name)) << test::darkPalette();
            QTest::addRow("%s, Breeze Dark", name) << QString(QLatin1String(name)) << test::breezeDark();
            QTest::addRow("%s, high contrast", name) << QString(QLatin1String(name)) << test::highContrast();
        }
    }

    void everyDialogIsReadable()
    {
        QFETCH(QString, name);
        QFETCH(QPalette, palette);
        const auto before = qScopeGuard([was = QApplication::palette()] { QApplication::setPalette(was); });
        QApplication::setPalette(readablePalette(palette));
        const test::LongerEvents building{std::chrono::milliseconds(400)}; // a whole dialog at once
        const QPointer<QDialog> dialog = make(name);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QCOMPARE(whatIsHardToRead(*dialog), QString());
        delete dialog;
    }

    /// What is written at the end of a long form is reached by Tab, and scrolls into sight.
    void whatDoesNotFitScrolls()
    {
        setScreenForDialogs(QSize(900, 420));
        QPointer<QDialog> dialog = make(QStringLiteral("replay"));
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QVERIFY(dialog->height() <= 378);
        QTRY_COMPARE(whatIsCut(*dialog), QString());
        auto* last = dialog->findChild<QPlainTextEdit*>(QStringLiteral("replayPayload"));
        const QRegion before = last->visibleRegion();
        QVERIFY(before.boundingRect() != last->rect());
        dialog->activateWindow();
        QTRY_VERIFY(dialog->focusWidget());
        for (int i = 0; i < 30 && dialog->focusWidget() != last; ++i)
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog->focusWidget(), last);
        QVERIFY(last->visibleRegion().boundingRect().height() > before.boundingRect().height());
        delete dialog;
    }

    /// Grows with what it has to say.
    void growsWithItsContents()
    {
        setScreenForDialogs(QSize(1600, 1200));
        QPointer<QDialog> dialog = make(QStringLiteral("connection"));
        for (auto* choice : dialog->findChildren<QAbstractButton*>()) {
            if (choice->accessibleName() == QLatin1String("Demo"))
                choice->click();
        }
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        const int before = dialog->height();
        for (auto* choice : dialog->findChildren<QAbstractButton*>()) {
            if (choice->accessibleName() == QLatin1String("Other"))
                choice->click();
        }
        QTRY_VERIFY(dialog->height() > before);
        auto* last = dialog->findChild<QAbstractButton*>(QStringLiteral("connectionTlsFirst"));
        QTRY_COMPARE(last->visibleRegion().boundingRect(), last->rect());
        delete dialog;
    }

    /// No field's Enter presses what changes or destroys many.
    void enterChangesNothing()
    {
        for (const auto& [name, object] : {std::pair{"purge", "purgeButton"},
                                           {"discard", "discardButton"},
                                           {"import", "importButton"},
                                           {"restore", "transferGo"},
                                           {"import configurations", "transferGo"},
                                           {"replay", "replayButton"},
                                           {"publish", "publishButton"},
                                           {"delete consumer", "consumerActButton"},
                                           {"edit consumer", "configSave"},
                                           {"reset consumer", "resetButton"},
                                           {"create again", "againButton"},
                                           {"delete stream", "streamDeleteButton"}}) {
            QPointer<QDialog> dialog = make(QLatin1String(name));
            dialog->open();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            const auto* button = dialog->findChild<QPushButton*>(QLatin1String(object));
            QVERIFY2(button && !button->isDefault() && !button->autoDefault(), name);
            delete dialog;
        }
    }
};

JETLAG_GUI_TEST_MAIN(TestDialogsFit)
#include "tst_dialogsfit.moc"
