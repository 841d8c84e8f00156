// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/eventspage.h"

#include "items/eventsmodel.h"
#include "payload/payload.h"
#include "widgets/common/jsonhighlighter.h"
#include "widgets/common/tableview.h"
#include "widgets/delegates/severitylook.h"

#include <QButtonGroup>
#include <QDataStream>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QIODevice>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QToolButton>

namespace jetlag {
namespace {
constexpr quint32 stateMark = 0x45563031; ///< "EV01"
} // namespace

EventsPage::EventsPage(EventsModel& model, QWidget* parent)
    : TablePage(model,
                {tr("Events", "accessible name of the table"), tr("Filter events", "accessible name of the field"),
                 ObjectName, tr("Nothing has happened yet.")},
                parent)
    , m_model(model)
    , m_detail(new QPlainTextEdit(this))
    , m_highlighter(new JsonHighlighter(m_detail->document()))
{
    m_detail->setObjectName(QStringLiteral("eventDetail"));
    setHasData(); // the log is this program's own
    m_detail->setAccessibleName(tr("Event detail"));
    m_detail->setReadOnly(true);
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_detail->hide();
    m_highlighter->setDark(isDark(palette()));
    splitter().addWidget(m_detail);
    splitter().setStretchFactor(0, 3);
    splitter().setStretchFactor(1, 1);

    // The model's own order is newest first, and costs no sorting while events pour in.
    view().sortNaturally();
    connect(&view(), &TableView::currentRowChanged, this, &EventsPage::showDetail);
    addChips();
}

QToolButton* EventsPage::chip(const QString& name, const QString& tip, const char* object)
{
    auto* button = new QToolButton(this);
    button->setAccessibleName(name);
    button->setObjectName(QLatin1String(object));
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void EventsPage::addChips()
{
    m_problems = chip(tr("Show problems"), tr("Shows warnings and what is critical."), "eventsProblems");
    m_notices = chip(tr("Show notices"), tr("Shows what happened without being a problem."), "eventsNotices");
    m_all = chip(tr("Show all events"), tr("Shows everything that happened."), "eventsAll");
    auto* group = new QButtonGroup(this);
    auto* chips = new QHBoxLayout;
    for (QToolButton* button : {m_problems, m_notices, m_all}) {
        group->addButton(button);
        chips->addWidget(button);
    }
    chips->addStretch(1);
    m_all->setChecked(true);
    static_cast<QVBoxLayout*>(layout())->insertLayout(0, chips);
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool isOn) {
        if (!isOn)
            return;
        view().proxy().setRowFilter(m_all->isChecked() ? FilterProxy::RowFilter()
                                                       : [this, isWanted = m_problems->isChecked()](int row) {
                                                             const Event* event = m_model.eventAt(row);
                                                             return event && isProblem(*event) == isWanted;
                                                         });
    });
    // A story that becomes a problem, or is over, belongs on the other side.
    const auto update = [this] {
        if (isVisible())
            showCounts();
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, update);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, update);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, update);
    showCounts();
}

QByteArray EventsPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << stateMark << quint8(m_problems->isChecked() ? 1 : m_notices->isChecked() ? 2 : 0) << TablePage::saveState();
    return state;
}

bool EventsPage::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    quint32 mark = 0;
    quint8 chip = 0;
    QByteArray table;
    in >> mark;
    if (mark != stateMark)
        return TablePage::restoreState(state); // of before there were chips
    in >> chip >> table;
    if (in.status() != QDataStream::Ok || chip > 2 || !TablePage::restoreState(table))
        return false;
    (chip == 1 ? m_problems : chip == 2 ? m_notices : m_all)->setChecked(true);
    return true;
}

void EventsPage::showCounts()
{
    const QLocale locale;
    m_problems->setText(tr("%1 Problems %2", "a shape, a number")
                            .arg(severitySymbol(Severity::Warning), locale.toString(m_model.problems())));
    m_notices->setText(tr("%1 Notices %2", "a shape, a number")
                           .arg(severitySymbol(Severity::Notice), locale.toString(m_model.notices())));
    m_all->setText(tr("All %1", "a number").arg(locale.toString(m_model.rowCount())));
}

void EventsPage::showEvent(QShowEvent* event)
{
    TablePage::showEvent(event);
    showCounts();
}

void EventsPage::showDetail(int sourceRow)
{
    const Event* event = m_model.eventAt(sourceRow);
    const QByteArray detail = event ? event->detail.toUtf8() : QByteArray();
    m_highlighter->setEnabled(detectFormat(detail) == PayloadFormat::Json);
    m_detail->setPlainText(renderPayload(detail, PayloadFormat::Automatic).text);
    m_detail->setVisible(!detail.isEmpty());
}

void EventsPage::changeEvent(QEvent* event)
{
    TablePage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setDark(isDark(palette()));
}

} // namespace jetlag
