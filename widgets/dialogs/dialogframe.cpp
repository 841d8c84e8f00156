// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/dialogframe.h"

#include <QDialog>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace jetlag {
namespace {

constexpr std::chrono::milliseconds growAfter{30}; ///< contents change in one go
constexpr int smallestLines = 5;                   ///< of a body that scrolls

std::optional<QSize>& screenOfTests()
{
    static std::optional<QSize> size;
    return size;
}

QSize spaceFor(const QDialog& dialog)
{
    const QScreen* screen = dialog.parentWidget() ? dialog.parentWidget()->screen() : dialog.screen();
    const QSize size = screenOfTests().value_or(screen->availableGeometry().size());
    return {size.width() * 9 / 10, size.height() * 9 / 10};
}

/// Never scrolls sideways: it is as wide as its contents need.
class BodyScroller : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    QSize minimumSizeHint() const override
    {
        const QSize contents = widget()->minimumSizeHint();
        return {contents.width() + verticalScrollBar()->sizeHint().width(),
                std::min(contents.height(), fontMetrics().lineSpacing() * smallestLines)};
    }
    QSize sizeHint() const override { return widget()->sizeHint().expandedTo(minimumSizeHint()); }
};

/// Keeps one dialog within its screen, and as large as its contents want where there is room.
class DialogFitter : public QObject
{
public:
    DialogFitter(QDialog& dialog, QScrollArea* scroller, int width)
        : QObject(&dialog)
        , m_dialog(dialog)
        , m_scroller(scroller)
        , m_width(width)
    {
        dialog.installEventFilter(this);
        m_growing.setSingleShot(true);
        m_growing.setInterval(growAfter);
        connect(&m_growing, &QTimer::timeout, this, &DialogFitter::grow);
        if (scroller)
            scroller->widget()->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == &m_dialog && event->type() == QEvent::Show)
            fit(true);
        else if (event->type() == QEvent::LayoutRequest && m_dialog.isVisible())
            m_growing.start();
        return false;
    }

private:
    /// A window that its manager has not placed so far would lose its place.
    void grow()
    {
        const QWindow* window = m_dialog.windowHandle();
        if (!m_dialog.isVisible() || !window)
            return;
        if (!window->isExposed()) {
            m_growing.start();
            return;
        }
        const QSize before = m_dialog.size();
        fit(false);
        if (m_dialog.size() != before)
            pullIntoScreen();
    }
    void pullIntoScreen()
    {
        const QRect area = m_dialog.screen()->availableGeometry();
        const QRect frame = m_dialog.frameGeometry();
        const QPoint place(std::max(area.left(), std::min(frame.left(), area.right() - frame.width() + 1)),
                           std::max(area.top(), std::min(frame.top(), area.bottom() - frame.height() + 1)));
        if (place != frame.topLeft())
            m_dialog.move(place);
    }
    void fit(bool isOpening)
    {
        const QSize space = spaceFor(m_dialog);
        QSize wanted = m_dialog.size();
        if (m_scroller)
            wanted = isOpening ? preferred(space) : wanted.expandedTo(preferred(space));
        wanted = wanted.boundedTo(space);
        if (wanted != m_dialog.size())
            m_dialog.resize(wanted);
    }
    QSize preferred(const QSize& space) const
    {
        m_scroller->updateGeometry(); // which it does not by itself when its contents change
        const QLayout* all = m_dialog.layout();
        const QLayout* body = m_scroller->widget()->layout();
        const QSize hint = all->totalSizeHint();
        const int bar = m_scroller->verticalScrollBar()->sizeHint().width();
        const int width = std::min(std::max(m_width, hint.width() + bar), space.width());
        const int around = hint.width() - m_scroller->sizeHint().width();
        // Wrapped lines make the body higher than its hint says.
        const int height = body->hasHeightForWidth() ? body->totalHeightForWidth(width - around - bar) : 0;
        return {width, hint.height() + std::max(0, height - m_scroller->sizeHint().height())};
    }

    QDialog& m_dialog;
    QScrollArea* m_scroller;
    const int m_width;
    QTimer m_growing;
};

} // namespace

void arrangeDialog(QDialog& dialog, QLayout* body, const QList<QWidget*>& footer, int width)
{
    auto* contents = new QWidget;
    body->setContentsMargins(0, 0, 0, 0);
    contents->setLayout(body);
    auto* scroller = new BodyScroller(&dialog);
    scroller->setObjectName(QStringLiteral("dialogBody"));
    scroller->setAccessibleName(dialog.windowTitle());
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setWidget(contents);
    scroller->setWidgetResizable(true);
    contents->setAutoFillBackground(false);
    scroller->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(scroller, 1);
    for (QWidget* widget : footer)
        layout->addWidget(widget);
    new DialogFitter(dialog, scroller, width);
}

void keepWithinScreen(QDialog& dialog)
{
    new DialogFitter(dialog, nullptr, 0);
}

void markDestructive(QPushButton& button)
{
    QPalette colours = button.palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) { // disabled it looks as others do
        colours.setColor(group, QPalette::Button, QColor(0xB3, 0x26, 0x1E));
        colours.setColor(group, QPalette::ButtonText, Qt::white);
    }
    button.setPalette(colours);
}

void pressByControlEnter(QPushButton& button)
{
    QWidget* const dialog = button.window();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        const auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), dialog);
        QObject::connect(shortcut, &QShortcut::activated, &button, &QPushButton::click);
    }
}

void setScreenForDialogs(const std::optional<QSize>& size)
{
    screenOfTests() = size;
}

} // namespace jetlag
