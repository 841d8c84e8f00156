// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/commandpalette.h"

#include "support/guitest.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTest>

using namespace jetlag;

class TestCommandPalette : public QObject
{
    Q_OBJECT
private:
    QWidget m_window;
    QStringList m_done;

    Command command(const char* text, const char* detail = "")
    {
        const QString name = QString::fromUtf8(text);
        return {name, QString::fromUtf8(detail), {}, [this, name] { m_done.append(name); }};
    }
    static QStringList shown(const CommandPalette& palette)
    {
        const auto* list = palette.findChild<QListView*>(QStringLiteral("commandList"));
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts.append(list->model()->index(row, 0).data().toString());
        return texts;
    }

private slots:
    void init()
    {
        m_done.clear();
        m_window.resize(900, 600);
        m_window.show();
    }

    void whatBeginsWithIt_comesFirst()
    {
        QPointer<CommandPalette> palette = new CommandPalette(
            {command("Undetected"), command("new-detection"), command("detection-worker"), command("Purge…", "Stream")},
            &m_window);
        palette->open();
        QCOMPARE(shown(*palette).size(), 4);
        auto* field = palette->findChild<QLineEdit*>(QStringLiteral("commandField"));
        QTest::keyClicks(field, QStringLiteral("DET"));
        QCOMPARE(shown(*palette), QStringList({QStringLiteral("detection-worker"), QStringLiteral("new-detection"),
                                               QStringLiteral("Undetected")}));
        field->clear();
        QTest::keyClicks(field, QStringLiteral("stream pur")); // in any order, also in what it is
        QCOMPARE(shown(*palette), QStringList{QStringLiteral("Purge…")});
        field->setText(QStringLiteral("nothing like it"));
        QVERIFY(shown(*palette).isEmpty());
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(palette && palette->isVisible()); // nothing to take: it stays
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(!palette);
        QVERIFY(m_done.isEmpty());
    }

    void arrowsChoose_enterTakes()
    {
        QPointer<CommandPalette> palette =
            new CommandPalette({command("one"), command("two"), command("three")}, &m_window);
        palette->open();
        auto* field = palette->findChild<QLineEdit*>(QStringLiteral("commandField"));
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_done, QStringList{QStringLiteral("two")});
        QTRY_VERIFY(!palette);
    }

    void thousandsOfThem_areFoundWhileTyping()
    {
        std::vector<Command> commands;
        for (int i = 0; i < 20'000; ++i)
            commands.push_back(command(qPrintable(QStringLiteral("consumer-%1").arg(i)), "Consumer of S"));
        auto* palette = new CommandPalette(std::move(commands), &m_window);
        palette->open();
        QCOMPARE(shown(*palette).size(), CommandPalette::mostShown);
        palette->findChild<QLineEdit*>(QStringLiteral("commandField"))->setText(QStringLiteral("-19999"));
        QCOMPARE(shown(*palette), QStringList{QStringLiteral("consumer-19999")});
        palette->close();
    }
};

JETLAG_GUI_TEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
