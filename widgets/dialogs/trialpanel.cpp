// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/trialpanel.h"

#include "items/formatting.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/taketext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace jetlag {
namespace {

constexpr int mostMessages = 10'000'000;
constexpr int mostAtOnce = 1000;
constexpr int mostSeconds = 86'400;
constexpr int mostMs = 3'600'000;
constexpr int mostPerSecond = 10'000;

QPushButton* panelButton(QWidget* parent, const QString& text, const QString& name, const char* object)
{
    auto* made = new QPushButton(text, parent);
    made->setAccessibleName(name);
    made->setObjectName(QLatin1String(object));
    made->setAutoDefault(false);
    return made;
}

} // namespace

TrialPanel::TrialPanel(TakingService& service, ConsumerKey consumer, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_consumer(std::move(consumer))
{
    build();
    updateState();
}

QSpinBox* TrialPanel::addNumber(QFormLayout& form, const QString& label, const QString& name, const char* object,
                                int most)
{
    auto* box = new QSpinBox(this);
    box->setRange(0, most);
    box->setGroupSeparatorShown(true);
    box->setAccessibleName(name);
    box->setObjectName(QLatin1String(object));
    form.addRow(label, box);
    return box;
}

QWidget* TrialPanel::buildRule()
{
    auto* widget = new QWidget(this);
    auto* form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Rule"));
    m_kind->setObjectName(QStringLiteral("trialRule"));
    // In the order of TrialRule::Kind.
    m_kind->addItems({tr("Acknowledge all"), tr("Refuse every n-th"), tr("Terminate every n-th"),
                      tr("Leave every n-th unanswered"), tr("By chance")});
    form->addRow(tr("R&ule"), m_kind);
    m_every = addNumber(*form, tr("&Every"), tr("Every"), "trialEvery", mostMessages);
    m_every->setMinimum(1);
    m_every->setValue(10);
    m_nakPercent = addNumber(*form, tr("Re&fused"), tr("Share refused"), "trialNakShare", 100);
    m_nakPercent->setSuffix(QStringLiteral(" %"));
    m_nakPercent->setValue(10);
    m_termPercent = addNumber(*form, tr("Ter&minated"), tr("Share terminated"), "trialTermShare", 100);
    m_termPercent->setSuffix(QStringLiteral(" %"));
    m_nakDelay =
        addNumber(*form, tr("Refused come again a&fter"), tr("Refused come again after"), "trialNakDelay", mostSeconds);
    m_nakDelay->setSuffix(tr(" s", "seconds, behind a number"));
    m_nakDelay->setSpecialValueText(tr("at once"));
    m_group = new QComboBox(this);
    m_group->setAccessibleName(tr("Priority group of the test worker"));
    m_group->setObjectName(QStringLiteral("trialGroup"));
    form->addRow(tr("Priority &group"), m_group);
    form->setRowVisible(m_group, false);
    const auto showFields = [this, form] {
        const auto kind = static_cast<TrialRule::Kind>(m_kind->currentIndex());
        const bool isRandom = kind == TrialRule::Kind::Random;
        form->setRowVisible(m_every, kind != TrialRule::Kind::AckAll && !isRandom);
        form->setRowVisible(m_nakPercent, isRandom);
        form->setRowVisible(m_termPercent, isRandom);
        form->setRowVisible(m_nakDelay, isRandom || kind == TrialRule::Kind::NakEvery);
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, showFields);
    connect(m_nakPercent, &QSpinBox::valueChanged, this, [this](int share) { m_termPercent->setMaximum(100 - share); });
    m_termPercent->setMaximum(90);
    showFields();
    return widget;
}

QWidget* TrialPanel::buildPace()
{
    auto* widget = new QWidget(this);
    auto* form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    m_work = addNumber(*form, tr("&Processing time"), tr("Processing time"), "trialWork", mostMs);
    m_work->setSuffix(tr(" ms", "milliseconds, behind a number"));
    m_work->setValue(100);
    m_atOnce = addNumber(*form, tr("In hand at &once"), tr("In hand at once"), "trialAtOnce", mostAtOnce);
    m_atOnce->setMinimum(1);
    m_rate = addNumber(*form, tr("&Rate limit"), tr("Rate limit"), "trialRate", mostPerSecond);
    m_rate->setSuffix(tr(" a second", "behind a number"));
    m_rate->setSpecialValueText(tr("no limit"));
    m_most = addNumber(*form, tr("Stop a&fter"), tr("Stop after"), "trialMost", mostMessages);
    m_most->setSuffix(tr(" messages", "behind a number"));
    m_most->setSpecialValueText(tr("until stopped"));
    m_most->setValue(100);
    m_untilEmpty = new QCheckBox(tr("Stop when not&hing comes any more"), this);
    m_untilEmpty->setAccessibleName(tr("Stop when nothing comes any more"));
    m_untilEmpty->setObjectName(QStringLiteral("trialUntilEmpty"));
    m_untilEmpty->setChecked(true);
    form->addRow(m_untilEmpty);
    return widget;
}

void TrialPanel::build()
{
    auto* layout = new QVBoxLayout(this);
    QLabel* intro = plainLabel(this);
    intro->setText(tr("It takes real messages and answers by a rule, to try the consumer's configuration. It does no "
                      "work: what it acknowledges counts as done."));
    layout->addWidget(intro);
    m_fields = new QWidget(this);
    auto* columns = new QHBoxLayout(m_fields);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(buildRule(), 1);
    columns->addWidget(buildPace(), 1);
    layout->addWidget(m_fields);
    auto* buttons = new QHBoxLayout;
    m_start = panelButton(this, tr("&Start"), tr("Start test worker"), "trialStart");
    m_stop = panelButton(this, tr("S&top"), tr("Stop test worker"), "trialStop");
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_figures = plainLabel(this);
    m_figures->setObjectName(QStringLiteral("trialFigures"));
    m_figures->setAccessibleName(tr("Figures"));
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_figures);
    m_error = new ErrorLine(this);
    layout->addWidget(m_error);
    layout->addStretch(1);
    connect(m_start, &QPushButton::clicked, this, &TrialPanel::start);
    connect(m_stop, &QPushButton::clicked, this, &TrialPanel::stop);
}

void TrialPanel::setConsumer(const ConsumerFactsPtr& facts)
{
    m_facts = facts;
    updateState();
}

void TrialPanel::setGroups(const QStringList& groups)
{
    if (groups.isEmpty() || m_group->count() > 0)
        return;
    m_group->addItems(groups);
    static_cast<QFormLayout*>(m_group->parentWidget()->layout())->setRowVisible(m_group, true);
}

void TrialPanel::setBlocked(const QString& why)
{
    m_why = why;
    updateState();
}

TrialRule TrialPanel::rule() const
{
    TrialRule rule;
    rule.kind = static_cast<TrialRule::Kind>(m_kind->currentIndex());
    rule.every = static_cast<uint64_t>(m_every->value());
    rule.nakPercent = m_nakPercent->value();
    rule.termPercent = m_termPercent->value();
    rule.nakDelay = std::chrono::seconds(m_nakDelay->value());
    rule.work = std::chrono::milliseconds(m_work->value());
    rule.atOnce = m_atOnce->value();
    rule.perSecond = m_rate->value();
    rule.stopAfter = static_cast<uint64_t>(m_most->value());
    rule.stopsWhenEmpty = m_untilEmpty->isChecked();
    return rule;
}

void TrialPanel::start()
{
    if (!m_facts || isRunning() || !m_why.isEmpty())
        return;
    m_error->clear();
    m_figures->clear();
    const TrialOrder order{m_consumer, incarnationOf(*m_facts), m_group->currentText(), rule()};
    const auto progressed = [this](const TrialFigures& figures) { showFigures(figures); };
    m_trial = m_service.tryOut(order, {progressed, [this](const auto& outcome) { onEnded(outcome); }});
    tell(Severity::Notice, tr("A test worker was started: %1.").arg(m_kind->currentText()), {});
    updateState();
}

void TrialPanel::stop()
{
    m_trial.stop();
    m_stop->setEnabled(false);
}

void TrialPanel::showFigures(const TrialFigures& figures)
{
    m_figures->setText(figuresText(figures));
    m_held = figures.held;
    emit heldChanged();
}

void TrialPanel::onEnded(const TrialOutcome& outcome)
{
    showFigures(outcome.figures);
    const bool isClean = !outcome.error && outcome.figures.unknown == 0 && outcome.figures.failed == 0;
    tell(isClean ? Severity::Ok : Severity::Warning, trialEndText(outcome.figures),
         outcome.error ? outcome.error->summary : QString());
    if (outcome.error)
        m_error->showError(*outcome.error);
    updateState();
    emit ended();
}

void TrialPanel::tell(Severity severity, const QString& text, const QString& detail)
{
    emit actionDone({systemNow(), severity, Event::Kind::Action, m_consumer, text, detail});
}

void TrialPanel::updateState()
{
    m_fields->setEnabled(!isRunning());
    m_start->setEnabled(!isRunning() && m_facts && m_why.isEmpty());
    m_start->setToolTip(toolTipText(m_why));
    m_stop->setEnabled(isRunning());
}

} // namespace jetlag
