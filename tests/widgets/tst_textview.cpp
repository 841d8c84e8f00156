// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/guitest.h"
#include "widgets/common/textview.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace jetlag;

namespace {

QString numberedLines(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("line %1\n").arg(i);
    return text;
}

void turnWheel(TextView& view, int eighths)
{
    const QPointF middle(view.viewport()->rect().center());
    QWheelEvent wheel(middle, view.viewport()->mapToGlobal(middle), {}, {0, eighths}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &wheel);
}

} // namespace

class TestTextView : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_view.reset(); }
    void scrollsToBothEnds();
    void wrapsLongLines();
    void theWheelTurnsRowByRow();
    void theTopStaysWhenResized();
    void keysMoveAndSelect();
    void anyKeysKeepToTheText();
    void theMouseSelects();
    void copies();
    void showsWhatIsSelected();
    void isReadAloud();
    void emptyAndTiny();

private:
    QString firstVisible() const
    {
        const auto position = m_view->positionAt({5, 6});
        return position ? m_view->lines()->line(m_view->lines()->lineAt(*position)) : QString();
    }
    std::unique_ptr<TextView> m_view;
};

void TestTextView::init()
{
    m_view = std::make_unique<TextView>();
    m_view->resize(400, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
}

void TestTextView::scrollsToBothEnds()
{
    m_view->setPlainText(numberedLines(1'000'000));
    QScrollBar* bar = m_view->verticalScrollBar();
    QVERIFY(bar->maximum() > 999'000);
    QCOMPARE(firstVisible(), QStringLiteral("line 0"));
    bar->setValue(500'000);
    QCOMPARE(firstVisible(), QStringLiteral("line 500000"));
    bar->setValue(bar->maximum());
    QVERIFY(!m_view->rectOf(m_view->lines()->size()).isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(bar->value(), bar->maximum());
    m_view->setPlainText(numberedLines(3));
    QCOMPARE(bar->maximum(), 0);
}

void TestTextView::wrapsLongLines()
{
    const QString words = QStringLiteral("word ").repeated(2'000); // more than three lines of TextLines
    m_view->setPlainText(words);
    QScrollBar* bar = m_view->verticalScrollBar();
    QVERIFY(bar->maximum() > 10);
    QCOMPARE(m_view->toPlainText(), words);
    bar->setValue(bar->maximum());
    QVERIFY(!m_view->rectOf(words.size()).isEmpty());
    QVERIFY(m_view->rectOf(0).isEmpty());
    // Each row begins where the one above ends.
    m_view->moveCaret(0, false);
    qsizetype last = 0;
    while (last < words.size()) {
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QVERIFY(m_view->caret() > last);
        QVERIFY(m_view->caret() - last < 100);
        QVERIFY(!m_view->rectOf(m_view->caret()).isEmpty());
        last = m_view->caret();
    }
}

void TestTextView::theWheelTurnsRowByRow()
{
    m_view->setPlainText(QStringLiteral("x").repeated(20'000));
    const auto top = [&] { return m_view->positionAt({5, 6}).value_or(-1); };
    qsizetype before = top();
    QCOMPARE(before, 0);
    const int most = m_view->verticalScrollBar()->maximum();
    for (int i = 0; i < most && m_view->verticalScrollBar()->value() < most; ++i) {
        turnWheel(*m_view, -120);
        QVERIFY(top() > before);
        before = top();
    }
    QVERIFY(!m_view->rectOf(20'000).isEmpty());
    turnWheel(*m_view, -120);
    QCOMPARE(top(), before);
    turnWheel(*m_view, 15); // an eighth of a step: three eighths of a row
    QCOMPARE(top(), before);
    turnWheel(*m_view, 30);
    QVERIFY(top() < before);
}

void TestTextView::theTopStaysWhenResized()
{
    QString text;
    for (int i = 0; i < 1'000; ++i)
        text += QString::number(i) + QStringLiteral(" word").repeated(i % 60) + u'\n';
    m_view->setPlainText(text);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    turnWheel(*m_view, -120);
    const qsizetype top = m_view->positionAt({5, 6}).value();
    for (const int width : {150, 700, 233, 400}) {
        m_view->resize(width, 300);
        QCoreApplication::processEvents();
        QVERIFY(!m_view->rectOf(top).isEmpty());
    }
}

void TestTextView::keysMoveAndSelect()
{
    m_view->setPlainText(QStringLiteral("one two\nthree\n\nend"));
    QSignalSpy changed(m_view.get(), &TextView::selectionChanged);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), QStringLiteral("one "));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), QStringLiteral("one two"));
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), QStringLiteral("one two\n"));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->caret(), 7);
    QCOMPARE(m_view->selectedText(), QString());
    QTest::keyClick(m_view.get(), Qt::Key_Down); // keeps to its column across shorter lines
    QCOMPARE(m_view->caret(), 13);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->caret(), 14);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->caret(), 7);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selectedText(), m_view->toPlainText());
    QVERIFY(changed.count() >= 4);
}

void TestTextView::anyKeysKeepToTheText()
{
    QRandomGenerator random(11);
    static constexpr Qt::Key keys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                                       Qt::Key_Home, Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown};
    QString text;
    for (int i = 0; i < 80; ++i)
        text += QString::fromUtf8(i % 3 ? "größer 😀 \t中文 " : "\n").repeated(i % 17);
    m_view->setPlainText(text);
    for (int i = 0; i < 2'000; ++i) {
        auto modifiers = Qt::KeyboardModifiers(Qt::NoModifier);
        modifiers.setFlag(Qt::ShiftModifier, random.bounded(3) == 0);
        modifiers.setFlag(Qt::ControlModifier, random.bounded(3) == 0);
        QTest::keyClick(m_view.get(), keys[random.bounded(8)], modifiers);
        const qsizetype caret = m_view->caret();
        QVERIFY(caret >= 0 && caret <= text.size());
        QVERIFY(caret == text.size() || !text[caret].isLowSurrogate());
        QVERIFY2(!m_view->rectOf(caret).isEmpty(), qPrintable(QString::number(caret)));
        const TextRange selected = m_view->selection();
        QVERIFY(selected.begin <= selected.end && (selected.begin == caret || selected.end == caret));
    }
}

void TestTextView::theMouseSelects()
{
    m_view->setPlainText(QStringLiteral("alpha beta\ngamma delta\n"));
    const auto at = [&](qsizetype position) { return m_view->rectOf(position).center(); };
    QWidget* port = m_view->viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, at(2));
    QTest::mouseMove(port, at(14));
    QTest::mouseRelease(port, Qt::LeftButton, {}, at(14));
    QCOMPARE(m_view->selection(), (TextRange{2, 14}));
    QTest::mouseClick(port, Qt::LeftButton, Qt::ShiftModifier, at(17));
    QCOMPARE(m_view->selection(), (TextRange{2, 17}));
    QTest::mouseDClick(port, Qt::LeftButton, {}, at(19));
    QCOMPARE(m_view->selectedText(), QStringLiteral("delta"));
    QTest::mouseClick(port, Qt::LeftButton, {}, {200, 290}); // below the text
    QCOMPARE(m_view->caret(), m_view->lines()->size());
    QCOMPARE(m_view->positionAt({200, 290}), std::nullopt);
}

void TestTextView::copies()
{
    const QString line = QStringLiteral("0123456789").repeated(1'000);
    m_view->setPlainText(line + u'\n' + line);
    m_view->selectAll();
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), line + u'\n' + line); // wrapped on the screen only
    m_view->select({3, 3});
    m_view->copy(); // nothing is selected: what was copied stays
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 20'001);
}

void TestTextView::showsWhatIsSelected()
{
    m_view->setPlainText(numberedLines(100'000));
    QRandomGenerator random(5);
    for (int i = 0; i < 200; ++i) {
        const qsizetype position = random.bounded(static_cast<int>(m_view->lines()->size()));
        m_view->select({position, std::min(position + 5, m_view->lines()->size())});
        QVERIFY(!m_view->rectOf(position).isEmpty());
        QVERIFY(!m_view->rectOf(m_view->selection().end).isEmpty());
    }
    m_view->select({-5, 1'000'000'000});
    QCOMPARE(m_view->selection(), (TextRange{0, m_view->lines()->size()}));
}

void TestTextView::isReadAloud()
{
    m_view->setAccessibleName(QStringLiteral("Payload"));
    m_view->setPlainText(QStringLiteral("first line\nsecond word here\n"));
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(access && access->textInterface());
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Payload"));
    QCOMPARE(access->role(), QAccessible::EditableText);
    QVERIFY(access->state().readOnly && access->state().multiLine && access->state().focusable);
    QAccessibleTextInterface* text = access->textInterface();
    QCOMPARE(text->characterCount(), 28);
    QCOMPARE(text->text(0, -1), m_view->toPlainText());
    int start = 0;
    int end = 0;
    QCOMPARE(text->textAtOffset(13, QAccessible::LineBoundary, &start, &end), QStringLiteral("second word here\n"));
    QCOMPARE(start, 11);
    QCOMPARE(end, 28);
    QCOMPARE(text->textAtOffset(19, QAccessible::WordBoundary, &start, &end), QStringLiteral("word"));
    QCOMPARE(text->textAtOffset(19, QAccessible::CharBoundary, &start, &end), QStringLiteral("o"));
    QCOMPARE(text->textBeforeOffset(13, QAccessible::LineBoundary, &start, &end), QStringLiteral("first line\n"));
    QCOMPARE(text->textAfterOffset(19, QAccessible::CharBoundary, &start, &end), QStringLiteral("r"));
    text->setSelection(0, 11, 17);
    QCOMPARE(m_view->selectedText(), QStringLiteral("second"));
    QCOMPARE(text->selectionCount(), 1);
    QCOMPARE(text->cursorPosition(), 17);
    QCOMPARE(text->offsetAtPoint(text->characterRect(13).center()), 13);
    for (int offset = -1; offset <= 29; ++offset) { // none of them may go astray
        for (int boundary = QAccessible::CharBoundary; boundary <= QAccessible::NoBoundary; ++boundary) {
            const auto type = static_cast<QAccessible::TextBoundaryType>(boundary);
            text->textAtOffset(offset, type, &start, &end);
            text->textBeforeOffset(offset, type, &start, &end);
            text->textAfterOffset(offset, type, &start, &end);
            QVERIFY(start <= end && end <= 28);
        }
    }
}

void TestTextView::emptyAndTiny()
{
    m_view->setPlainText({});
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->caret(), 0);
    m_view->resize(1, 1);
    m_view->setPlainText(numberedLines(10));
    m_view->resize(10, 3);
    m_view->repaint();
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), numberedLines(10));
}

JETLAG_GUI_TEST_MAIN(TestTextView)
#include "tst_textview.moc"
