// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/healthpage.h"

#include "health/rule.h"
#include "items/formatting.h"
#include "items/timestyle.h"
#include "widgets/common/fillcolumn.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/tableview.h"
#include "widgets/common/wraplayout.h"
#include "widgets/delegates/severitylook.h"
#include "widgets/dialogs/dialogparts.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QDataStream>
#include <QIODevice>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr quint32 stateMark = 0x48453031; ///< "HE01"

/// Without losing what somebody has marked in it.
void setText(QPlainTextEdit* edit, const QString& text)
{
    if (edit->toPlainText() != text)
        edit->setPlainText(text);
}

QString acceptanceText(const Acceptance& accepted)
{
    const QString when =
        accepted.until
            ? HealthPage::tr("Known until %1, accepted at %2.").arg(clockText(*accepted.until), clockText(accepted.at))
            : HealthPage::tr("Known for good, accepted at %1.").arg(clockText(accepted.at));
    return accepted.reason.isEmpty()
               ? when
               : HealthPage::tr("%1 Reason: %2", "a sentence, foreign text").arg(when, accepted.reason);
}

QString lines(const QStringList& texts)
{
    QStringList shown = texts;
    shown.removeAll(QString());
    return shown.join(QStringLiteral("\n"));
}

} // namespace

HealthPage::HealthPage(FindingsModel& model, QWidget* parent)
    : TablePage(model,
                {tr("Findings", "accessible name of the table"), tr("Filter findings", "accessible name of the field"),
                 ObjectName, QString()},
                parent)
    , m_model(model)
{
    auto* whole = static_cast<QVBoxLayout*>(layout());
    whole->insertWidget(0, makeNarrowing());
    splitter().addWidget(makePanes());
    splitter().setStretchFactor(0, 3);
    splitter().setStretchFactor(1, 1);
    view().setRowLines(2);
    new FillColumn(
        view(), "evidence",
        {QStringLiteral("severity"), QStringLiteral("subject"), QStringLiteral("finding"), QStringLiteral("advice")},
        {24, 90});
    view().sortByColumnId("subject", Qt::AscendingOrder);
    view().sortByColumnId("severity", Qt::DescendingOrder);
    connectAll();
    filterRows();
    showCounts();
    showCurrent();
}

QToolButton* HealthPage::chip(const QString& name, const QString& tip, const char* object)
{
    auto* button = new QToolButton(this);
    button->setAccessibleName(name);
    button->setObjectName(QLatin1String(object));
    button->setToolTip(toolTipText(tip));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget* HealthPage::makeNarrowing()
{
    auto* row = new QWidget(this);
    // The words of some languages are long, and windows small.
    auto* layout = new WrapLayout;
    row->setLayout(layout);
    layout->setContentsMargins({});
    m_all = chip(tr("Show all findings"), tr("Shows every finding that nobody has accepted."), "healthAll");
    m_critical = chip(tr("Show critical findings"), tr("Shows only what is critical."), "healthCritical");
    m_warnings = chip(tr("Show warnings"), tr("Shows only warnings."), "healthWarnings");
    m_notices = chip(tr("Show notes"), tr("Shows only what is worth knowing."), "healthNotices");
    m_accepted =
        chip(tr("Show accepted findings"), tr("Shows what somebody knows of and lives with."), "healthAccepted");
    auto* group = new QButtonGroup(this);
    for (QToolButton* button : {m_all, m_critical, m_warnings, m_notices, m_accepted}) {
        group->addButton(button);
        layout->addWidget(button);
    }
    m_all->setChecked(true);
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool isOn) {
        if (isOn)
            filterRows();
    });
    m_family = new QComboBox(this);
    m_family->setObjectName(QStringLiteral("healthFamily"));
    m_family->setAccessibleName(tr("Family"));
    m_family->addItem(tr("All families"), -1);
    for (int family = 0; family <= static_cast<int>(LastHealthFamily); ++family)
        m_family->addItem(familyText(static_cast<HealthFamily>(family)), family);
    layout->addWidget(m_family);
    m_unknown =
        chip(tr("Show what cannot be told"),
             tr("Shows below which rules have no answer for some of what they are about, and why."), "healthUnknown");
    layout->addWidget(m_unknown);
    m_check = new QPushButton(tr("Check &again"), this);
    m_check->setObjectName(QStringLiteral("healthCheck"));
    m_check->setAccessibleName(tr("Check again"));
    layout->addWidget(m_check);
    return row;
}

QWidget* HealthPage::makePanes()
{
    auto* panes = new QWidget(this);
    auto* grid = new QGridLayout(panes);
    grid->setContentsMargins({});
    const auto text = [panes](const QString& name, const char* object) {
        auto* edit = new QPlainTextEdit(panes);
        edit->setObjectName(QLatin1String(object));
        edit->setAccessibleName(name);
        edit->setReadOnly(true);
        edit->setTabChangesFocus(true);
        edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return edit;
    };
    m_evidence = text(tr("Evidence"), "healthEvidence");
    m_advice = text(tr("Advice"), "healthAdvice");
    const auto title = [panes](QPlainTextEdit* edit) {
        auto* label = new QLabel(edit->accessibleName(), panes);
        label->setBuddy(edit);
        return label;
    };
    grid->addWidget(title(m_evidence), 0, 0);
    grid->addWidget(title(m_advice), 0, 1);
    grid->addWidget(m_evidence, 1, 0);
    grid->addWidget(m_advice, 1, 1);
    m_summary = plainLabel(panes);
    m_summary->setObjectName(QStringLiteral("healthSummary"));
    m_remedy = new QToolButton(panes);
    m_remedy->setObjectName(QStringLiteral("healthRemedy"));
    m_remedy->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_remedy->setFocusPolicy(Qt::StrongFocus);
    m_accept = new QPushButton(tr("A&ccept…"), panes);
    m_accept->setObjectName(QStringLiteral("healthAccept"));
    m_accept->setAccessibleName(tr("Accept"));
    m_undo = new QPushButton(tr("&Undo acceptance"), panes);
    m_undo->setObjectName(QStringLiteral("healthUndo"));
    m_undo->setAccessibleName(tr("Undo acceptance"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remedy);
    buttons->addStretch(1);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_undo);
    grid->addWidget(m_summary, 2, 0);
    grid->addLayout(buttons, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return panes;
}

void HealthPage::connectAll()
{
    connect(&view(), &TableView::currentRowChanged, this, [this] {
        if (currentFinding() && !m_isSelecting)
            m_unknown->setChecked(false);
        m_hasChosen = m_hasChosen || (!m_isSelecting && view().selectionModel()->hasSelection());
        showCurrent();
        emit currentFindingChanged();
    });
    connect(&view(), &TableView::rowActivated, this, [this](int row) {
        if (const FindingPtr finding = m_model.findingAt(row))
            emit openSubject(finding->subject);
    });
    connect(m_family, &QComboBox::currentIndexChanged, this, &HealthPage::filterRows);
    connect(m_unknown, &QToolButton::toggled, this, &HealthPage::showCurrent);
    connect(m_check, &QPushButton::clicked, this, &HealthPage::checkAgain);
    const auto ask = [this](void (HealthPage::*wanted)(const FindingPtr&)) {
        return [this, wanted] {
            if (const FindingPtr finding = currentFinding())
                emit(this->*wanted)(finding);
        };
    };
    connect(m_accept, &QPushButton::clicked, this, ask(&HealthPage::acceptRequested));
    connect(m_undo, &QPushButton::clicked, this, ask(&HealthPage::undoRequested));
    const auto update = [this] {
        if (!isVisible())
            return;
        showCounts();
        showCurrent();
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, update);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, update);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, update);
}

bool HealthPage::isWanted(int row) const
{
    const FindingPtr finding = m_model.findingAt(row);
    if (!finding)
        return false;
    const int family = m_family->currentData().toInt();
    if (family >= 0 && static_cast<int>(finding->rule->family) != family)
        return false;
    const bool isAccepted = m_model.acceptanceAt(row).has_value();
    if (m_accepted->isChecked() || isAccepted)
        return m_accepted->isChecked() && isAccepted;
    return m_all->isChecked() || (m_critical->isChecked() && finding->severity == Severity::Critical) ||
           (m_warnings->isChecked() && finding->severity == Severity::Warning) ||
           (m_notices->isChecked() && finding->severity == Severity::Notice);
}

void HealthPage::filterRows()
{
    view().proxy().setRowFilter([this](int row) { return isWanted(row); });
    showCurrent();
}

void HealthPage::setReport(const HealthReportPtr& report)
{
    m_report = report;
    if (!m_hasChosen)
        selectWorst();
    showCounts();
    showCurrent();
}

void HealthPage::showEvent(QShowEvent* event)
{
    TablePage::showEvent(event);
    showCounts();
    showCurrent();
}

void HealthPage::showCounts()
{
    const FindingCounts counts = m_model.counts();
    const auto number = [](int value) { return countText(static_cast<uint64_t>(value)); };
    m_all->setText(tr("All %1", "findings, a number").arg(number(counts.open())));
    m_critical->setText(
        tr("%1 Critical %2", "a shape, a number").arg(severitySymbol(Severity::Critical), number(counts.critical)));
    m_warnings->setText(
        tr("%1 Warnings %2", "a shape, a number").arg(severitySymbol(Severity::Warning), number(counts.warning)));
    m_notices->setText(
        tr("%1 Notes %2", "a shape, a number").arg(severitySymbol(Severity::Notice), number(counts.notice)));
    m_accepted->setText(tr("Known %1", "accepted findings, a number").arg(number(counts.accepted)));
    m_unknown->setText(
        tr("%1 Cannot tell %2", "a shape, a number")
            .arg(severitySymbol(Severity::Unknown), countText(m_report ? m_report->cannotTell.size() : 0)));
    if (!m_report)
        return;
    view().setEmptyText(m_model.rowCount() == 0 ? summary() : tr("No finding is of this kind."));
    m_summary->setText(summary());
}

QString HealthPage::summary() const
{
    const FindingCounts counts = m_model.counts();
    const QString found = counts.open() + counts.accepted == 0
                              ? tr("Nothing found.")
                              : tr("%n finding(s).", nullptr, counts.open() + counts.accepted);
    const QString checked =
        tr("%n rule(s) checked at %1.", nullptr, static_cast<int>(m_report->rules)).arg(clockText(m_report->at));
    const auto unknown = static_cast<int>(m_report->cannotTell.size());
    const QString told = unknown == 0 ? QString() : tr("%n answer(s) could not be given.", nullptr, unknown);
    QStringList parts{found, checked, told};
    parts.removeAll(QString());
    return parts.join(u' ');
}

void HealthPage::showUnknown()
{
    QStringList list;
    for (const QString& problem : m_report->incomplete)
        list << problem;
    for (const CannotTell& one : m_report->cannotTell) {
        const QString because = tr("%1: %2", "a rule, why it cannot tell").arg(nameOf(*one.rule), one.because);
        list << (one.subjects == 1
                     ? tr("%1 (%2)", "a sentence, what it is of").arg(because, subjectText(one.example))
                     : tr("%1 (%2 and %n more)", "a sentence, what it is of", static_cast<int>(one.subjects) - 1)
                           .arg(because, subjectText(one.example)));
    }
    setText(m_evidence, list.isEmpty() ? tr("Every rule has an answer for everything.") : list.join(u'\n'));
    setText(m_advice, tr("What cannot be told is neither well nor ill. Most of it comes by itself once the program has "
                         "watched for a while."));
}

void HealthPage::showCurrent()
{
    const FindingPtr finding = currentFinding();
    const bool isUnknown = m_report && (m_unknown->isChecked() || (!finding && m_model.rowCount() == 0));
    const auto accepted = finding ? m_model.acceptanceAt(view().currentSourceRow()) : std::nullopt;
    m_accept->setVisible(finding && !accepted && !isUnknown);
    m_undo->setVisible(accepted.has_value() && !isUnknown);
    m_remedy->setVisible(finding && !isUnknown && m_remedy->defaultAction());
    if (isUnknown) {
        showUnknown();
        return;
    }
    QStringList evidence;
    if (finding) {
        evidence << subjectText(finding->subject) + QStringLiteral(" — ") + nameOf(*finding);
        evidence << evidenceLines(*finding);
    }
    if (accepted)
        evidence << acceptanceText(*accepted);
    setText(m_evidence, lines(evidence));
    setText(m_advice, finding ? lines({whyOf(*finding->rule), finding->advice}) : QString());
}

/// Until somebody has chosen one: the worst may be known only after a while.
void HealthPage::selectWorst()
{
    int worst = -1;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (isWanted(row) && (worst < 0 || m_model.findingAt(row)->severity > m_model.findingAt(worst)->severity))
            worst = row;
    }
    if (worst < 0)
        return;
    m_isSelecting = true;
    view().selectSourceRow(worst);
    m_isSelecting = false;
}

FindingPtr HealthPage::currentFinding() const
{
    return m_model.findingAt(view().currentSourceRow());
}

void HealthPage::selectFirstOf(const FindingSubject& subject)
{
    const auto rows = view().shownSourceRows();
    for (const int row : rows) {
        if (m_model.findingAt(row)->subject == subject) {
            view().selectSourceRow(row);
            return;
        }
    }
}

void HealthPage::setRemedy(QAction* action)
{
    if (m_remedy->defaultAction() == action)
        return;
    const auto old = m_remedy->actions();
    for (QAction* one : old)
        m_remedy->removeAction(one);
    if (action)
        m_remedy->setDefaultAction(action);
    showCurrent();
}

QByteArray HealthPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    const QToolButton* const chips[] = {m_all, m_critical, m_warnings, m_notices, m_accepted};
    const auto down =
        std::find_if(std::begin(chips), std::end(chips), [](const auto* one) { return one->isChecked(); });
    out << stateMark << quint8(down - std::begin(chips)) << qint8(m_family->currentData().toInt())
        << TablePage::saveState();
    return state;
}

bool HealthPage::restoreState(const QByteArray& state)
{
    QDataStream in(state);
    quint32 mark = 0;
    quint8 down = 0;
    qint8 family = 0;
    QByteArray table;
    in >> mark >> down >> family >> table;
    QToolButton* const chips[] = {m_all, m_critical, m_warnings, m_notices, m_accepted};
    if (in.status() != QDataStream::Ok || mark != stateMark || down >= std::size(chips) ||
        !TablePage::restoreState(table))
        return false;
    chips[down]->setChecked(true);
    m_family->setCurrentIndex(std::max(0, m_family->findData(int(family))));
    return true;
}

} // namespace jetlag
