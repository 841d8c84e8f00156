// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/deadlettersmodel.h"
#include "support/guitest.h"
#include "widgets/pages/lettertable.h"

#include <QHeaderView>
#include <QTest>

using namespace jetlag;

namespace {

std::vector<DeadLetter> letters(int count)
{
    std::vector<DeadLetter> made;
    for (int i = 1; i <= count; ++i) {
        DeadLetter letter;
        letter.stream = {QStringLiteral("VIGIL_DLQ")};
        letter.sequence = {static_cast<uint64_t>(i)};
        letter.time = systemNow() - std::chrono::seconds(count - i);
        letter.originalSubject = QStringLiteral("vigil.requests.analyze");
        letter.error = i % 2 ? QStringLiteral("the detector did not answer in time") : QStringLiteral("quota exceeded");
        letter.deliveries = 3;
        letter.preview = QStringLiteral("{\"id\":\"b2c8\",\"text\":\"Please call me back\"}");
        made.push_back(letter);
    }
    return made;
}

} // namespace

class TestLetterTable : public QObject
{
    Q_OBJECT
private:
    int shownRows() const
    {
        int shown = 0;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            shown += m_table->isRowHidden(row) ? 0 : 1;
        return shown;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_table.get(), static_cast<Qt::Key>(key), modifiers);
    }
    std::unique_ptr<DeadLettersModel> m_letters;
    std::unique_ptr<LetterTable> m_table;

private slots:
    void init()
    {
        m_letters = std::make_unique<DeadLettersModel>();
        m_table = std::make_unique<LetterTable>(*m_letters);
        m_table->sortByColumnId("time", Qt::DescendingOrder);
        m_table->resize(1100, 300);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }
    void cleanup()
    {
        m_table.reset();
        m_letters.reset();
    }

    void groupsFirst_everyLetterIsThereToBeRead()
    {
        m_letters->apply(letters(30), {});
        QCOMPARE(m_table->accessibleName(), QStringLiteral("Dead letters"));
        QCOMPARE(shownRows(), 2);
        QCOMPARE(m_table->model()->rowCount(), 32);
        QCOMPARE(m_table->shownLetters().size(), 30);
        m_table->proxy().setFilter(QStringLiteral("quota"));
        QCOMPARE(shownRows(), 16);
        QCOMPARE(m_table->shownLetters().size(), 15);
    }

    void keysFoldAndUnfold()
    {
        m_letters->apply(letters(30), {});
        m_table->selectRow(0);
        press(Qt::Key_Right);
        QCOMPARE(shownRows(), 17);
        press(Qt::Key_Right); // into it
        QVERIFY(!m_table->groups().isGroup(m_table->currentIndex().row()));
        QCOMPARE(m_table->selectedLetters().size(), 1);
        press(Qt::Key_Left); // back to its line
        QCOMPARE(m_table->currentIndex().row(), 0);
        press(Qt::Key_Left);
        QCOMPARE(shownRows(), 2);
        press(Qt::Key_Return);
        QCOMPARE(shownRows(), 17);
        press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(shownRows(), 32);
        press(Qt::Key_End);
        press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(shownRows(), 2);
        // What is current is not out of sight.
        QVERIFY(m_table->groups().isGroup(m_table->currentIndex().row()));
        press(Qt::Key_Home); // without Shift, which Qt would think held down
    }

    void aGroupStandsForItsLetters()
    {
        m_letters->apply(letters(30), {});
        m_table->selectRow(0);
        QCOMPARE(m_table->selectedLetters().size(), 15);
        QVERIFY(m_table->currentLetter() >= 0);
        QCOMPARE(m_letters->letterAt(m_table->currentLetter())->sequence.value, 30u); // its newest
        m_table->selectAll();
        QCOMPARE(m_table->selectedLetters().size(), 30); // each once
        m_table->groups().setGrouping(LetterGrouping::None);
        QCOMPARE(shownRows(), 30);
        m_table->selectRow(2);
        QCOMPARE(m_table->selectedLetters().size(), 1);
    }

    void theFirstGroupIsSelectedBeforeAnybodyAsks()
    {
        m_letters->apply(letters(30), {});
        QTRY_COMPARE(m_table->selectedLetters().size(), 15);
        QCOMPARE(m_table->currentIndex().row(), 0);
        m_table->selectRow(16); // the other group
        const QString title = m_table->currentIndex().data(LetterGroups::TitleRole).toString();
        m_letters->apply(letters(32), {}); // newer ones leave the choice alone
        QCoreApplication::processEvents();
        QCOMPARE(m_table->currentIndex().data(LetterGroups::TitleRole).toString(), title);
        QCOMPARE(m_table->selectedLetters().size(), 16);
    }

    /// By automation, which reads folded rows, too.
    void whatIsChosenWhileFoldedComesIntoSight()
    {
        m_letters->apply(letters(30), {});
        m_table->selectRow(5);
        QVERIFY(m_table->isRowHidden(5));
        QTRY_VERIFY(!m_table->isRowHidden(5));
        QCOMPARE(m_table->selectedLetters().size(), 1);
        const int chosen = m_table->currentLetter();
        m_letters->apply(letters(33), {});
        QCoreApplication::processEvents();
        QCOMPARE(m_table->currentLetter(), chosen);
        QCOMPARE(m_table->selectedLetters(), QList<int>{chosen});
    }

    void whenAGroupHasGoneTheNextStaysFolded()
    {
        std::vector<DeadLetter> three = letters(33);
        for (size_t i = 0; i < three.size(); i += 3)
            three[i].error = QStringLiteral("out of memory");
        m_letters->apply(three, {});
        QCOMPARE(m_table->groups().groupCount(), 3);
        m_table->selectRow(24); // the last of them
        QVERIFY(m_table->groups().isGroup(24));
        std::vector<std::pair<StreamName, Sequence>> gone;
        for (const int row : m_table->selectedLetters())
            gone.emplace_back(m_letters->letterAt(row)->stream, m_letters->letterAt(row)->sequence);
        m_letters->apply({}, gone);
        QTRY_COMPARE(m_table->selectedLetters().size(), 11); // the group before it
        QVERIFY(m_table->groups().isGroup(m_table->currentIndex().row()));
        QCOMPARE(shownRows(), 2);
    }

    void whoComesByKeyboardHasSomethingSelected()
    {
        m_letters->apply(letters(30), {});
        QTRY_VERIFY(m_table->currentIndex().isValid());
        m_table->clearSelection();
        m_table->clearFocus();
        m_table->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(m_table->selectedLetters().size(), 15);
    }

    void theEssentialIsInSight_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("page of 1280") << 1150;
        QTest::newRow("page of 960") << 830;
    }

    void theEssentialIsInSight()
    {
        QFETCH(int, width);
        m_table->resize(width, 300);
        m_letters->apply(letters(30), {});
        const auto* header = m_table->horizontalHeader();
        const auto rightOf = [&](const char* id) {
            const int column = m_letters->columnOf(id);
            return header->sectionViewportPosition(column) + header->sectionSize(column);
        };
        for (const char* id : {"time", "original-subject", "error", "deliveries", "source"})
            QTRY_VERIFY2(rightOf(id) <= m_table->viewport()->width(), id);
        for (const char* id : {"time", "original-subject", "error", "deliveries"}) {
            const int column = m_letters->columnOf(id);
            const int row = m_letters->rowCount() - 1;
            const QString text = m_letters->index(row, column).data().toString();
            QVERIFY2(m_table->fontMetrics().horizontalAdvance(text) + 6 <= header->sectionSize(column), id);
        }
    }
};

JETLAG_GUI_TEST_MAIN(TestLetterTable)
#include "tst_lettertable.moc"
