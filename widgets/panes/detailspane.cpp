// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/detailspane.h"

#include "domain/subject.h"
#include "payload/payload.h"
#include "widgets/common/copymenu.h"
#include "widgets/common/jsonhighlighter.h"
#include "widgets/delegates/severitylook.h"
#include "widgets/panes/whattodo.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace jetlag {

DetailsPane::DetailsPane(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_whatToDo(new WhatToDo(this))
    , m_tabs(new QTabWidget(this))
    , m_tree(new QTreeView(this))
    , m_json(new QPlainTextEdit(this))
    , m_highlighter(new JsonHighlighter(m_json->document()))
{
    setObjectName(QLatin1String(ObjectName));
    m_title->setTextFormat(Qt::PlainText);
    m_tree->setObjectName(QStringLiteral("detailsTree"));
    installCopyMenu(*m_tree);
    m_tree->setAccessibleName(tr("Details", "accessible name of the tree"));
    m_tree->setModel(&m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setIndentation(fontMetrics().averageCharWidth() * 2);
    connect(m_tree->header(), &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (section == 0 && !m_isFitting)
            m_nameShare = static_cast<double>(size) / std::max(1, m_tree->viewport()->width());
    });
    m_tree->viewport()->installEventFilter(this);
    m_tree->header()->setStretchLastSection(true);
    m_json->setObjectName(QStringLiteral("detailsJson"));
    m_json->setAccessibleName(tr("JSON", "accessible name of the text"));
    m_json->setReadOnly(true);
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_highlighter->setDark(isDark(palette()));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_tree, tr("Fields"));
    m_tabs->addTab(m_json, tr("JSON"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_title);
    layout->addWidget(m_whatToDo);
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsPane::showJson);
    connect(m_whatToDo, &WhatToDo::showMessage, this, &DetailsPane::showMessage);
    connect(m_whatToDo, &WhatToDo::traceMessage, this, &DetailsPane::traceMessage);
    connect(m_whatToDo, &WhatToDo::showUnacked, this, &DetailsPane::showUnacked);
    connect(m_whatToDo, &WhatToDo::editConsumer, this, &DetailsPane::editConsumer);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (m_tree->isVisible())
            m_model.setNow(systemNow());
    });
    m_second.start();
    clear();
}

void DetailsPane::setLocked(bool locked, const QString& reason)
{
    m_whatToDo->setLocked(locked, reason);
}

void DetailsPane::setEntity(const QString& title, const QByteArray& raw)
{
    const bool isOther = m_title->text() != displayText(title);
    m_title->setText(displayText(title));
    if (raw == m_raw && !isOther)
        return;
    m_raw = raw;
    m_model.setNow(systemNow());
    m_model.setJson(raw);
    if (isOther)
        m_tree->expandToDepth(0);
    showJson();
}

void DetailsPane::setDiagnosis(const QString& text)
{
    m_whatToDo->setText(text);
}

void DetailsPane::setConsumer(const ConsumerRow& row, const std::optional<Timestamp>& allSince)
{
    m_whatToDo->setConsumer(row, allSince);
}

void DetailsPane::clear()
{
    setDiagnosis({});
    m_raw.clear();
    m_model.setJson("{}");
    m_title->setText(tr("Select a stream or a consumer to see every field that the server sent."));
    m_title->setWordWrap(true);
    m_json->clear();
}

void DetailsPane::showJson()
{
    if (m_tabs->currentWidget() != m_json || m_raw.isEmpty())
        return;
    const int at = m_json->verticalScrollBar()->value();
    m_json->setPlainText(renderPayload(m_raw, PayloadFormat::Json).text);
    m_json->verticalScrollBar()->setValue(at);
}

/// Names and values share whatever room there is, as the user has parted it: a value out of sight says nothing.
bool DetailsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        const QScopedValueRollback fitting(m_isFitting, true);
        const int longest = fontMetrics().averageCharWidth() * 26;
        const int share = static_cast<int>(m_nameShare * m_tree->viewport()->width());
        m_tree->header()->resizeSection(0, std::min(longest, share));
    }
    return QWidget::eventFilter(watched, event);
}

void DetailsPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setDark(isDark(palette()));
    QWidget::changeEvent(event);
}

} // namespace jetlag
