// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program on a settings file of another version, or a damaged one: it starts, shows its window and ends.
#include "app/launcher.h"
#include "app/mainwindow.h"
#include "app/pages.h"
#include "app/settings.h"
#include "support/guitest.h"
#include "widgets/common/layoutstate.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSettings>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

class TestHostileSettings : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QByteArray m_good; ///< a file with everything that a session leaves behind

    QString path() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

    static MainWindow* window()
    {
        const auto widgets = QApplication::topLevelWidgets();
        for (QWidget* widget : widgets) {
            if (auto* found = qobject_cast<MainWindow*>(widget))
                return found;
        }
        return nullptr;
    }

    /// Starts on a server that is not there, walks through all pages and the dialogs that remember something.
    void run(const QString& note)
    {
        StartRequest request;
        request.connection = ConnectionOptions();
        request.connection->servers = {QStringLiteral("nats://127.0.0.1:1")};
        Launcher launcher(QProcessEnvironment::systemEnvironment());
        launcher.start(request);
        QVERIFY2(window() && window()->isVisible(), qPrintable(note));
        QVERIFY2(!window()->size().isEmpty() && window()->page(window()->currentPage()), qPrintable(note));
        for (const PageId page : allPages()) {
            window()->navigation().jump({page, {}, {}});
            QCoreApplication::processEvents();
            const auto tables = window()->page(page)->findChildren<QTableView*>();
            for (const QTableView* table : tables) {
                const QHeaderView* header = table->horizontalHeader();
                QVERIFY2(header->hiddenSectionCount() < header->count(), qPrintable(note + table->objectName()));
            }
        }
        window()->navigation().jump({PageId::Overview, {}, {}});
        for (const Actions::Id id : {Actions::Id::Alerts, Actions::Id::Publish, Actions::Id::Connect}) {
            window()->actions()[id]->trigger();
            QCoreApplication::processEvents();
            const auto dialogs = window()->findChildren<QDialog*>();
            for (QDialog* dialog : dialogs)
                dialog->close();
        }
    }

    void write(const QByteArray& text)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    /// Every value of the file becomes this one.
    QByteArray allBecome(const QByteArray& value) const
    {
        QByteArray text;
        for (const QByteArray& line : m_good.split('\n')) {
            const auto equals = line.indexOf('=');
            text += (equals < 0 ? line : line.left(equals + 1) + value) + '\n';
        }
        return text;
    }

private slots:
    void initTestCase()
    {
        qputenv("JETLAG_SETTINGS", path().toUtf8());
        {
            Settings settings;
            for (const QString& page : {QStringLiteral("streamsFilter"), QStringLiteral("consumersFilter")})
                settings.setValue(Settings::Key::SavedFilters, QVariantMap{{QStringLiteral("a"), QStringLiteral("b")}},
                                  page);
            settings.setValue(Settings::Key::TimeWindow, 2);
            settings.setValue(Settings::Key::Page, pageKey(PageId::Streams));
            settings.setValue(Settings::Key::AlertQuietFrom, QStringLiteral("21:00"));
            settings.setValue(Settings::Key::AlertNotify, false);
            settings.setValue(Settings::Key::LiveMemory, 100);
            settings.setValue(Settings::Key::LiveSubjects, QStringList{QStringLiteral("a.>"), QStringLiteral("b")},
                              QStringLiteral("nats://127.0.0.1:1"));
            settings.setValue(Settings::Key::Unlocked, true, QStringLiteral("nats://127.0.0.1:1"));
            settings.setValue(Settings::Key::PayloadFormats, QVariantMap{{QStringLiteral("a"), 1}});
            settings.setValue(Settings::Key::ProtobufSchemas, QVariantList{QVariantMap()});
            settings.setValue(Settings::Key::DockPages, QStringList{pageKey(PageId::Streams), QString()},
                              QStringLiteral("dockCharts"));
            const QString form =
                QStringLiteral("{\"subject\":\"a\",\"payload\":\"b\",\"count\":-1,\"interval_ms\":1e99}");
            settings.setValue(Settings::Key::PublishTemplates, QStringLiteral("{\"t\":%1}").arg(form));
            settings.setValue(Settings::Key::PublishHistory, QStringLiteral("[%1]").arg(form),
                              QStringLiteral("nats://127.0.0.1:1"));
        }
        run(QStringLiteral("good"));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_good = file.readAll();
        for (const char* key : {"geometry=", "state=", "[tables]", "[splitters]", "window=2", "[last-connection]",
                                "[recent-connections]"})
            QVERIFY2(m_good.contains(key), key);
    }

    void timeWindowOfANewerVersion_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char* value : {"5", "-1", "99", "2147483647"})
            QTest::newRow(value) << QByteArray(value);
    }
    void timeWindowOfANewerVersion()
    {
        QFETCH(QByteArray, value);
        write(QByteArray(m_good).replace("window=2", QByteArray("window=" + value)));
        run(QString::fromLatin1(value));
    }

    void everyValueIsOfTheWrongKind_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char* value :
             {"", "-1", "99", "banana", "a, b, c", "true", "@Invalid()", "@ByteArray()", "@ByteArray(garbage)",
              "@Size(-5 99999999)", "@Size(1 1)", "@Rect(0 0 99999999 99999999)", "@Variant(garbage)",
              // versions of our own, followed by a list of four thousand million entries; then the same in Qt's values
              "@ByteArray(\\0\\0\\0\\x2\\xff\\xff\\xff\\xff)", "@ByteArray(\\0\\0\\0\\x1\\xff\\xff\\xff\\xff)",
              "@ByteArray(\\0\\0\\0\\xff\\0\\0\\0\\x1\\x7f\\xff\\xff\\xff)",
              "@Variant(\\0\\0\\0\\t\\xff\\xff\\xff\\xff\\0\\0\\0\\x2)", "@Variant(\\0\\0\\0\\xb\\xff\\xff\\xff\\xff)"})
            QTest::newRow(value) << QByteArray(value);
    }
    void everyValueIsOfTheWrongKind()
    {
        QFETCH(QByteArray, value);
        write(allBecome(value));
        run(QString::fromLatin1(value));
    }

    /// Bytes of window, tables and splitters with bits turned over, cut short, or each in the place of another.
    void damagedLayouts()
    {
        QRandomGenerator random(20260101);
        for (int round = 0; round < 30; ++round) {
            write(m_good);
            {
                QSettings settings(path(), QSettings::IniFormat);
                const QStringList keys = settings.allKeys();
                QByteArray other;
                for (const QString& key : keys) {
                    const QVariant value = settings.value(key);
                    if (value.typeId() != QMetaType::QByteArray)
                        continue;
                    QByteArray bytes = value.toByteArray();
                    const QByteArray own = bytes;
                    if (round % 6 == 5) {
                        bytes = other.isEmpty() ? bytes : other;
                    } else if (round % 6 == 4) {
                        bytes.truncate(random.bounded(static_cast<int>(bytes.size()) + 1));
                    } else {
                        for (int i = 0; i <= round % 6 && !bytes.isEmpty(); ++i) {
                            const int at = random.bounded(static_cast<int>(bytes.size()));
                            bytes[at] = static_cast<char>(random.bounded(2) ? random.bounded(256) : 0xff);
                        }
                    }
                    other = own;
                    settings.setValue(key, bytes);
                }
            }
            run(QStringLiteral("round %1").arg(round));
        }
    }

    void headerStates_areCheckedAsAWhole()
    {
        QStandardItemModel model(1, 3);
        QTableView view;
        view.setModel(&model);
        view.setSortingEnabled(true);
        QHeaderView& header = *view.horizontalHeader();
        header.moveSection(0, 2);
        header.setSectionHidden(1, true);
        header.resizeSection(2, 77);
        header.setSortIndicator(2, Qt::DescendingOrder);
        const QByteArray state = headerState(header);

        QTableView other;
        other.setModel(&model);
        other.setSortingEnabled(true);
        QHeaderView& restored = *other.horizontalHeader();
        const QByteArray before = headerState(restored);
        const auto with = [&state](int at, qint32 value) {
            QByteArray changed = state;
            for (int i = 0; i < 4; ++i)
                changed[at * 4 + i] = static_cast<char>(value >> (24 - 8 * i));
            return changed;
        };
        // version, count, (section, size) × 3, sorted, order
        const QByteArray wrong[] = {
            {},         with(0, 9),  with(1, 4), with(1, -1),      with(2, 3),       with(2, 0),   with(3, -1),
            with(8, 3), with(8, -2), with(9, 2), with(3, 1 << 30), state.chopped(1), state.left(8)};
        for (const QByteArray& bad : wrong) {
            QVERIFY(!restoreHeaderState(restored, bad));
            QCOMPARE(headerState(restored), before);
        }
        QVERIFY(restoreHeaderState(restored, state));
        QCOMPARE(headerState(restored), state);
        QCOMPARE(restored.sortIndicatorSection(), 2);
        QCOMPARE(restored.visualIndex(0), 2);
        QVERIFY(restored.isSectionHidden(1));
        QCOMPARE(restored.sectionSize(2), 77);
    }

    void splitterSizes_areChecked()
    {
        QSplitter splitter;
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        splitter.resize(300, 100);
        splitter.show();
        splitter.setSizes({100, 195});
        const QByteArray state = splitter.saveState();
        splitter.setSizes({195, 100});
        const auto before = splitter.sizes();
        for (const QByteArray& bad :
             {QByteArray(), state.left(12), QByteArray(state).replace(8, 4, "\x7f\xff\xff\xff", 4),
              QByteArray(state).replace(12, 4, "\xff\xff\xff\xff", 4)}) {
            QVERIFY(!restoreSplitterSizes(splitter, bad));
            QCOMPARE(splitter.sizes(), before);
        }
        QVERIFY(restoreSplitterSizes(splitter, state));
        QCOMPARE(splitter.sizes().front(), 100);
    }
};

JETLAG_GUI_TEST_MAIN(TestHostileSettings)
#include "tst_hostilesettings.moc"
