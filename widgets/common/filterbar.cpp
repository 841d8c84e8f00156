// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/filterbar.h"

#include "items/formatting.h"
#include "widgets/common/icons.h"
#include "widgets/common/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr std::chrono::milliseconds debounce{150};
constexpr std::chrono::milliseconds errorPause{600};
constexpr int mostSuggestions = 10;

/// What is asked often, by the column that it asks; a table offers those of the columns that it has.
constexpr struct
{
    const char* column;
    const char* text;
} examples[] = {
    {"status", "status:stopped"},
    {"severity", "severity:critical"},
    {"error", "error:timeout"},
    {"health", "-health:ok"},
    {"lag", "lag>1000"},
    {"bytes", "bytes>=20MiB"},
    {"original-subject", "original-subject:orders"},
    {"time-lag", "time-lag>5m"},
    {"ack-pending", "ack-pending>90%"},
    {"worst-lag", "worst-lag>1000"},
    {"limit", "limit>90%"},
    {"replays", "replays=0"},
    {"size", "size>64KiB"},
    {"time", "time<10m"},
    {"last-ack", "last-ack>1h"},
    {"last-message", "last-message>1d"},
};

/// Those that fit the columns of a table; the first ones say most.
QStringList examplesFor(const TableModel& table)
{
    QStringList fitting;
    for (const auto& [column, text] : examples) {
        if (table.columnOf(column) >= 0)
            fitting << QLatin1String(text);
    }
    return fitting;
}

/// '&' would be taken for a mnemonic.
QString menuText(const QString& foreign)
{
    return QString(foreign).replace(u'&', QStringLiteral("&&"));
}

} // namespace

FilterBar::FilterBar(TableView& view, const QString& accessibleName, const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_saved(new QToolButton(this))
    , m_columns(new QToolButton(this))
    , m_error(new QLabel(this))
    , m_warning(m_field->addAction(iconNamed(QStringLiteral("dialog-warning")), QLineEdit::TrailingPosition))
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_saved);
    row->addWidget(m_columns);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_error);
    m_field->setObjectName(objectName);
    m_field->setAccessibleName(accessibleName);
    showExamples();
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_error->setObjectName(objectName + QStringLiteral("Error"));
    m_error->setAccessibleName(tr("Filter error"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    m_warning->setVisible(false);
    for (QToolButton* button : {m_saved, m_columns})
        button->setAutoRaise(true);
    m_saved->setIcon(iconNamed(QStringLiteral("bookmarks")));
    m_saved->setAccessibleName(tr("Saved filters"));
    m_saved->setToolTip(tr("Saves this filter, brings back saved ones, and shows examples."));
    m_saved->setObjectName(objectName + QStringLiteral("Saved"));
    connect(m_saved, &QToolButton::clicked, this, &FilterBar::showSavedMenu);
    m_columns->setIcon(iconNamed(QStringLiteral("configure")));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Choose, order and reset the columns."));
    m_columns->setObjectName(objectName + QStringLiteral("Columns"));
    connect(m_columns, &QToolButton::clicked, this, [this] {
        m_view.showColumnMenu(m_columns->mapToGlobal(QPoint(0, m_columns->height())), m_view.currentIndex().column());
    });
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounce);
    m_errorPause.setSingleShot(true);
    m_errorPause.setInterval(errorPause);
    connect(m_field, &QLineEdit::textChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::textEdited, this, [this] { complete(false); });
    connect(&m_debounce, &QTimer::timeout, this, [this] { m_view.proxy().setFilter(m_field->text()); });
    connect(&m_errorPause, &QTimer::timeout, this, &FilterBar::showErrors);
    connect(&m_view.proxy(), &FilterProxy::errorsChanged, this, [this] {
        // Gone at once; a new one waits for the word to be finished.
        if (m_view.proxy().errors().isEmpty() || m_error->isVisible())
            showErrors();
        else
            m_errorPause.start();
    });
    connect(&m_view.proxy(), &FilterProxy::countsChanged, this, &FilterBar::showCounts);
    showCounts(m_view.proxy().rowCount(), m_view.table().rowCount());
}

void FilterBar::showExamples()
{
    const QStringList fitting = examplesFor(m_view.table());
    m_field->setPlaceholderText(fitting.isEmpty()
                                    ? tr("Filter: words, -not")
                                    //: placeholder; %1: examples that are understood as they are
                                    : tr("Filter: words, -not, %1").arg(fitting.mid(0, 2).join(QStringLiteral(", "))));
    QStringList lines{tr("Words must all occur, -word must not, \"two words\" belong together."),
                      tr("column:text looks in one column; >, >=, <, <=, = and != compare.")};
    if (!fitting.isEmpty())
        lines << tr("For example: %1").arg(fitting.join(QStringLiteral(", ")));
    lines << tr("Ctrl+Space completes.");
    m_field->setToolTip(toolTipText(lines.join(u'\n')));
}

FilterBar::~FilterBar()
{
    delete m_popup; // the window may outlive this page
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::setText(const QString& text)
{
    m_field->setText(text);
    m_debounce.stop();
    m_view.proxy().setFilter(text);
    showErrors();
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::showErrors()
{
    QStringList messages;
    const auto errors = m_view.proxy().errors();
    for (const FilterError& error : errors) {
        if (!error.message.isEmpty())
            messages << error.message;
    }
    m_error->setText(messages.join(u'\n'));
    m_error->setVisible(!messages.isEmpty());
    m_warning->setVisible(!messages.isEmpty());
    m_warning->setToolTip(toolTipText(m_error->text()));
    m_field->setAccessibleDescription(m_error->text());
}

void FilterBar::complete(bool isAsked)
{
    FilterProxy& proxy = m_view.proxy();
    m_completion = FilterCompletion::at(
        m_field->text(), m_field->cursorPosition(), proxy.filterColumns(),
        [this](int column) { return shownValues(m_view.table(), column); }, isAsked);
    const auto& all = m_completion.suggestions();
    if (all.isEmpty()) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    if (!m_popup) {
        m_popup = new QListWidget(window());
        m_popup->setObjectName(m_field->objectName() + QStringLiteral("Completion"));
        m_popup->setAccessibleName(tr("Completion"));
        m_popup->setFocusPolicy(Qt::NoFocus);
        m_popup->setUniformItemSizes(true);
        connect(m_popup, &QListWidget::itemClicked, this,
                [this](QListWidgetItem* item) { accept(m_popup->row(item)); });
    }
    m_popup->clear();
    int width = m_field->fontMetrics().averageCharWidth() * 30;
    for (const auto& suggestion : all.mid(0, mostSuggestions)) {
        const QString text = suggestion.hint.isEmpty()
                                 ? suggestion.text
                                 : QStringLiteral("%1    %2").arg(suggestion.text, suggestion.hint);
        m_popup->addItem(text);
        width = std::max(width, m_popup->fontMetrics().horizontalAdvance(text) + 24);
    }
    const QPoint below = m_field->mapTo(window(), QPoint(0, m_field->height()));
    const int height = m_popup->sizeHintForRow(0) * m_popup->count() + 2 * m_popup->frameWidth();
    m_popup->setGeometry(QRect(below, QSize(std::min(width, window()->width() - below.x()), height)));
    m_popup->setCurrentRow(-1);
    m_popup->raise();
    m_popup->show();
}

void FilterBar::accept(int suggestion)
{
    m_popup->hide();
    if (suggestion < 0 || suggestion >= m_completion.suggestions().size())
        return;
    const bool isComplete = m_completion.suggestions()[suggestion].isComplete;
    const auto [text, cursor] = m_completion.applied(m_field->text(), suggestion);
    m_field->setText(text);
    m_field->setCursorPosition(static_cast<int>(cursor));
    if (!isComplete)
        complete(false); // a column's name: now its operators and values
}

bool FilterBar::onPopupKey(int key)
{
    const int row = m_popup->currentRow();
    const int count = m_popup->count();
    switch (key) {
    case Qt::Key_Down:
        m_popup->setCurrentRow(row + 1 < count ? row + 1 : 0);
        return true;
    case Qt::Key_Up:
        m_popup->setCurrentRow(row > 0 ? row - 1 : count - 1);
        return true;
    case Qt::Key_Tab:
        accept(std::max(0, row));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Only what was chosen: Enter after a plain word is the word.
        if (row < 0) {
            m_popup->hide();
            return false;
        }
        accept(row);
        return true;
    case Qt::Key_Escape:
        m_popup->hide();
        return true;
    default:
        return false;
    }
}

bool FilterBar::onFieldKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Space && modifiers.testFlag(Qt::ControlModifier)) {
        complete(true);
        return true;
    }
    if (m_popup && m_popup->isVisible() && onPopupKey(key))
        return true;
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
    return false;
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (onFieldKey(key->key(), key->modifiers()))
            return true;
    }
    if (watched == m_field && m_popup &&
        (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide || event->type() == QEvent::Resize))
        m_popup->hide();
    return QWidget::eventFilter(watched, event);
}

void FilterBar::showCounts(int shown, int total)
{
    const QLocale locale;
    m_count->setText(total == 0 ? QString()
                     : shown == total
                         ? tr("%1 shown", "rows").arg(locale.toString(total))
                         : tr("%1 of %2 shown", "rows").arg(locale.toString(shown), locale.toString(total)));
}

void FilterBar::setSavedFilters(const SavedFilters& filters)
{
    m_filters = filters;
}

void FilterBar::saveFilter(const QString& name)
{
    if (name.trimmed().isEmpty() || m_field->text().trimmed().isEmpty())
        return;
    m_filters[name.trimmed()] = m_field->text().trimmed();
    emit savedFiltersChanged(m_filters);
}

void FilterBar::removeFilter(const QString& name)
{
    if (m_filters.remove(name) > 0)
        emit savedFiltersChanged(m_filters);
}

void FilterBar::showSavedMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(m_field->objectName() + QStringLiteral("SavedMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (auto filter = m_filters.begin(); filter != m_filters.end(); ++filter) {
        QAction* action =
            menu->addAction(menuText(filter.key()), this, [this, text = filter.value()] { setText(text); });
        action->setToolTip(toolTipText(filter.value()));
    }
    if (!m_filters.isEmpty())
        menu->addSeparator();
    QMenu* often = menu->addMenu(tr("Examples"));
    often->setObjectName(m_field->objectName() + QStringLiteral("Examples"));
    for (const QString& example : examplesFor(m_view.table()))
        often->addAction(menuText(example), this, [this, example] { setText(example); });
    often->menuAction()->setVisible(!often->isEmpty());
    QAction* save = menu->addAction(tr("Save This Filter…"), this, &FilterBar::askForName);
    save->setEnabled(!m_field->text().trimmed().isEmpty());
    if (!m_filters.isEmpty()) {
        QMenu* remove = menu->addMenu(tr("Remove"));
        for (const QString& name : m_filters.keys())
            remove->addAction(menuText(name), this, [this, name] { removeFilter(name); });
    }
    menu->popup(m_saved->mapToGlobal(QPoint(0, m_saved->height())));
}

void FilterBar::askForName()
{
    auto* dialog = new QInputDialog(window());
    dialog->setObjectName(QStringLiteral("saveFilterDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name of the filter:"));
    dialog->setTextValue(m_filters.key(m_field->text().trimmed(), m_field->text().trimmed()));
    connect(dialog, &QInputDialog::textValueSelected, this, &FilterBar::saveFilter);
    dialog->open();
}

} // namespace jetlag
