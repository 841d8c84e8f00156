// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/eventspage.h"

#include "items/eventsmodel.h"
#include "payload/payload.h"
#include "widgets/common/jsonhighlighter.h"
#include "widgets/common/tableview.h"
#include "widgets/delegates/severitylook.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QSplitter>

namespace jetlag {

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
