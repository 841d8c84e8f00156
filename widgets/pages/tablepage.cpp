// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/tablepage.h"

#include "widgets/common/filterbar.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>
#include <QVBoxLayout>

namespace jetlag {
namespace {
constexpr quint32 stateVersion = 1;
}

TablePage::TablePage(TableModel& model, const Names& names, QWidget* parent)
    : QWidget(parent)
    , m_view(new TableView(model, names.table, this))
    , m_filter(new FilterBar(*m_view, names.filter, QLatin1String(names.objectName) + QStringLiteral("Filter"), this))
    , m_message(new MessageBar(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_emptyText(names.emptyText)
{
    setObjectName(QLatin1String(names.objectName));
    m_view->setObjectName(QLatin1String(names.objectName) + QStringLiteral("Table"));
    m_view->setEmptyText(tr("The server has told nothing yet."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_message);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    layout->addWidget(m_splitter, 1);
    connect(m_view, &TableView::backRequested, this, &TablePage::backRequested);
}

void TablePage::setHasData()
{
    m_hasData = true;
    showEmptyText();
}

void TablePage::setIncomplete(const QString& why)
{
    if (std::exchange(m_incomplete, why) == why)
        return;
    if (why.isEmpty())
        m_message->clear();
    else
        m_message->say(Severity::Warning, why);
    showEmptyText();
}

void TablePage::showEmptyText()
{
    if (m_hasData)
        m_view->setEmptyText(m_incomplete.isEmpty() ? m_emptyText : m_incomplete);
}

QByteArray TablePage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << stateVersion << m_view->saveLayout() << m_filter->text();
    return state;
}

bool TablePage::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    quint32 version = 0;
    QByteArray layout;
    QString filter;
    in >> version >> layout >> filter;
    if (in.status() != QDataStream::Ok || version != stateVersion)
        return false;
    m_filter->setText(filter);
    return m_view->restoreLayout(layout);
}

} // namespace jetlag
