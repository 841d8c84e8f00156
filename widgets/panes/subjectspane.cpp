// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/subjectspane.h"

#include "widgets/common/layoutstate.h"
#include "widgets/common/typingpause.h"
#include "widgets/dialogs/dialogparts.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr int fewRows = 12;                   ///< so many top rows are opened by themselves
constexpr int widths[] = {24, 12, 13, 12, 8}; ///< characters a column

} // namespace

SubjectsPane::SubjectsPane(SubjectTreeModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new QSortFilterProxyModel(this))
    , m_filter(namedField(tr("Filter subjects"), "liveSubjectsFilter", this))
    , m_tree(new QTreeView(this))
{
    m_filter->setPlaceholderText(tr("Filter subjects"));
    m_filter->setClearButtonEnabled(true);
    m_proxy->setDynamicSortFilter(false); // the model's order; names never change
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setFilterRole(KeyRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSourceModel(&model);
    m_tree->setModel(m_proxy);
    m_tree->setObjectName(QStringLiteral("liveSubjectsTree"));
    m_tree->setAccessibleName(tr("Subjects"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(false);
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        m_tree->header()->resizeSection(column, widths[column] * fontMetrics().averageCharWidth());
    m_tree->installEventFilter(this);
    buildMenu();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    const auto filter = [this] {
        m_proxy->setFilterFixedString(m_filter->text().trimmed());
        if (!m_filter->text().trimmed().isEmpty())
            m_tree->expandAll();
    };
    onTypingPause(m_filter, filter);
    connect(m_filter, &QLineEdit::returnPressed, this, filter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit chosen(currentSubject()); });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& above, int first, int last) {
        if (!above.isValid())
            expandFew(first, last);
    });
}

void SubjectsPane::buildMenu()
{
    auto* only = new QAction(tr("&Follow only this subject"), m_tree);
    only->setObjectName(QStringLiteral("liveFollowSubject"));
    connect(only, &QAction::triggered, this, [this] {
        if (const QByteArray subject = currentSubject(); !subject.isEmpty())
            emit followRequested(subject);
    });
    auto* copy = new QAction(tr("&Copy subject"), m_tree);
    copy->setObjectName(QStringLiteral("liveCopySubject"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        if (const QByteArray subject = currentSubject(); !subject.isEmpty())
            QGuiApplication::clipboard()->setText(QString::fromUtf8(subject));
    });
    m_tree->addActions({only, copy});
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
}

/// A tree that shows a single closed row says nothing; of many, each is opened by whoever wants it.
void SubjectsPane::expandFew(int first, int last)
{
    for (int row = first; row <= last && m_proxy->rowCount() <= fewRows; ++row)
        m_tree->expand(m_proxy->index(row, 0));
}

QByteArray SubjectsPane::currentSubject() const
{
    return m_model.subjectOf(m_proxy->mapToSource(m_tree->currentIndex()));
}

void SubjectsPane::choose(const QByteArray& subject)
{
    if (subject.isEmpty()) {
        m_tree->setCurrentIndex({});
        m_tree->clearSelection();
        return;
    }
    QModelIndex index;
    bool isFound = true;
    while (isFound && m_model.subjectOf(m_proxy->mapToSource(index)) != subject) {
        isFound = false;
        for (int row = 0; row < m_proxy->rowCount(index) && !isFound; ++row) {
            const QModelIndex child = m_proxy->index(row, 0, index);
            const QByteArray name = m_model.subjectOf(m_proxy->mapToSource(child));
            if (subject == name || subject.startsWith(QByteArray(name + '.'))) {
                index = child;
                isFound = true;
            }
        }
    }
    if (isFound)
        m_tree->setCurrentIndex(index);
}

void SubjectsPane::refreshAges(Timestamp now)
{
    m_model.setNow(now);
    m_tree->viewport()->update(); // rows further down, too
}

QByteArray SubjectsPane::saveLayout() const
{
    return headerState(*m_tree->header());
}

bool SubjectsPane::restoreLayout(const QByteArray& layout)
{
    return restoreHeaderState(*m_tree->header(), layout);
}

bool SubjectsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_tree->currentIndex().isValid()) {
        choose({});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jetlag
