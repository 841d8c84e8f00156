// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/commandpalette.h"

#include <QAbstractListModel>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int detailRole = Qt::UserRole;
constexpr QSize firstSize{560, 420};
constexpr int rowPadding = 8;
constexpr int edge = 6;

/// Words that all have to be in it.
QStringList wordsOf(const QString& typed)
{
    return typed.split(u' ', Qt::SkipEmptyParts);
}

/// Smaller is better; nullopt: it does not match.
std::optional<int> rankOf(const Command& command, const QStringList& words)
{
    int rank = 0;
    for (const QString& word : words) {
        const auto at = command.text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0 && !command.detail.contains(word, Qt::CaseInsensitive))
            return std::nullopt;
        const bool beginsWord = at == 0 || (at > 0 && !command.text[at - 1].isLetterOrNumber());
        rank += at == 0 ? 0 : beginsWord ? 1 : at > 0 ? 2 : 3;
    }
    return rank;
}

class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, option.fontMetrics.height() + rowPadding};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString detail = index.data(detailRole).toString();
        const int width = option.fontMetrics.horizontalAdvance(detail) + 2 * edge;
        QStyleOptionViewItem left = option;
        initStyleOption(&left, index);
        const QString text = left.text;
        left.text.clear();
        const QWidget* widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &left, painter, widget);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QColor ink = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        const int indent = option.decorationSize.width() + 2 * edge;
        painter->save();
        painter->setPen(ink);
        painter->drawText(option.rect.adjusted(indent, 0, -width, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(text, Qt::ElideMiddle, option.rect.width() - indent - width));
        QColor dim = ink;
        dim.setAlphaF(0.75f);
        painter->setPen(dim);
        painter->drawText(option.rect.adjusted(0, 0, -edge, 0), Qt::AlignVCenter | Qt::AlignRight, detail);
        painter->restore();
    }
};

} // namespace

/// The commands that match, best first.
class CommandModel : public QAbstractListModel
{
public:
    CommandModel(std::vector<Command> commands, QObject* parent)
        : QAbstractListModel(parent)
        , m_commands(std::move(commands))
    {
        filter({});
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Command& command = at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return command.text;
        case Qt::DecorationRole:
            return command.icon;
        case Qt::AccessibleDescriptionRole:
        case detailRole:
            return command.detail;
        default:
            return {};
        }
    }
    const Command& at(int row) const { return m_commands[m_shown[static_cast<size_t>(row)]]; }
    void filter(const QStringList& words)
    {
        std::vector<std::pair<int, size_t>> ranked;
        for (size_t i = 0; i < m_commands.size(); ++i) {
            if (const auto rank = rankOf(m_commands[i], words))
                ranked.emplace_back(*rank, i);
        }
        std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        if (ranked.size() > CommandPalette::mostShown)
            ranked.resize(CommandPalette::mostShown);
        beginResetModel();
        m_shown.clear();
        for (const auto& [rank, at] : ranked)
            m_shown.push_back(at);
        endResetModel();
    }

private:
    std::vector<Command> m_commands;
    std::vector<size_t> m_shown;
};

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget* parent)
    : QDialog(parent)
    , m_model(new CommandModel(std::move(commands), this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Go to or do"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setObjectName(QStringLiteral("commandField"));
    m_field->setAccessibleName(tr("Go to or do"));
    m_field->setPlaceholderText(tr("A page, an action, a stream or a consumer"));
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusProxy(m_field);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    filter({});
    resize(firstSize.boundedTo(parent ? parent->size() * 9 / 10 : firstSize));
    m_field->setFocus();
}

void CommandPalette::filter(const QString& text)
{
    m_model->filter(wordsOf(text));
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    // Later and from the parent: what it opens must not come up over a dialog that is about to go.
    QTimer::singleShot(0, parent(), m_model->at(current.row()).run);
    accept();
}

/// The arrow keys walk the list while the field keeps what is typed.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace jetlag
