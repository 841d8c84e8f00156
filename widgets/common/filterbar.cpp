// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/filterbar.h"

#include "widgets/common/icons.h"
#include "widgets/common/tableview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace jetlag {
namespace {
constexpr std::chrono::milliseconds debounce{150};
}

FilterBar::FilterBar(TableView& view, const QString& accessibleName, const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_columns(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_columns);
    m_field->setObjectName(objectName);
    m_field->setAccessibleName(accessibleName);
    m_field->setPlaceholderText(tr("Filter: words, column:text, -not"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_columns->setAutoRaise(true);
    m_columns->setIcon(iconNamed(QStringLiteral("configure")));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Choose, order and reset the columns."));
    m_columns->setObjectName(objectName + QStringLiteral("Columns"));
    connect(m_columns, &QToolButton::clicked, this, [this] {
        m_view.showColumnMenu(m_columns->mapToGlobal(QPoint(0, m_columns->height())), m_view.currentIndex().column());
    });
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounce);
    connect(m_field, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(&m_debounce, &QTimer::timeout, this, [this] { m_view.proxy().setFilter(m_field->text()); });
    connect(&m_view.proxy(), &FilterProxy::countsChanged, this, &FilterBar::showCounts);
    showCounts(m_view.proxy().rowCount(), m_view.table().rowCount());
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::setText(const QString& text)
{
    m_field->setText(text);
    m_view.proxy().setFilter(text);
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_view.setFocus();
            if (!m_view.currentIndex().isValid())
                m_view.selectRow(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::showCounts(int shown, int total)
{
    const QLocale locale;
    m_count->setText(shown == total ? locale.toString(total)
                                    : tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
}

} // namespace jetlag
