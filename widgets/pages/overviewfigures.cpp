// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/overviewfigures.h"

#include "items/formatting.h"
#include "widgets/pages/figurelink.h"

#include <QHBoxLayout>
#include <QLocale>

namespace jetlag {
namespace {

/// "Stopped 1 · Full 2", the worst first.
QString statusesText(const std::map<ConsumerStatus, int>& statuses, ConsumerGroup group)
{
    QStringList parts;
    for (auto status = statuses.rbegin(); status != statuses.rend(); ++status) {
        if (groupOf(status->first) == group)
            parts << QStringLiteral("%1 %2").arg(statusText(status->first), QLocale().toString(status->second));
    }
    return parts.join(QStringLiteral(" · "));
}

int countOf(const std::map<ConsumerStatus, int>& statuses, ConsumerStatus status)
{
    const auto found = statuses.find(status);
    return found == statuses.end() ? 0 : found->second;
}

} // namespace

OverviewFigures::OverviewFigures(QWidget* parent)
    : QWidget(parent)
    , m_stuck(new FigureLink(tr("Stuck", "consumers"), "figureStuck"))
    , m_behind(new FigureLink(tr("Behind", "consumers"), "figureBehind"))
    , m_fine(new FigureLink(tr("Ok", "consumers"), "figureFine"))
    , m_dead(new FigureLink(tr("Dead letters"), "figureDead"))
    , m_in(new FigureLink(tr("In/s"), "figureIn"))
    , m_out(new FigureLink(tr("Out/s"), "figureOut"))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    for (FigureLink* link : {m_stuck, m_behind, m_fine, m_dead, m_in, m_out})
        row->addWidget(link, 1);
    const auto leadsTo = [this](FigureLink* link, ConsumerGroup group) {
        connect(link, &FigureLink::clicked, this, [this, group] { emit openConsumersWhere(groupFilter(group)); });
    };
    leadsTo(m_stuck, ConsumerGroup::Stuck);
    leadsTo(m_behind, ConsumerGroup::Behind);
    leadsTo(m_fine, ConsumerGroup::Fine);
    connect(m_dead, &FigureLink::clicked, this, &OverviewFigures::openDeadLetters);
    connect(m_in, &FigureLink::clicked, this, &OverviewFigures::openStreams);
    connect(m_out, &FigureLink::clicked, this, [this] { emit openConsumersWhere({}); });
}

void OverviewFigures::setFacts(const Facts& facts)
{
    showGroup(*m_stuck, ConsumerGroup::Stuck, facts);
    showGroup(*m_behind, ConsumerGroup::Behind, facts);
    showGroup(*m_fine, ConsumerGroup::Fine, facts);
    const auto rate = [&facts](const std::optional<double>& perSecond) {
        FigureLink::Figure figure;
        const QString text = rateText(perSecond);
        figure.number = perSecond && !facts.isWhole ? QStringLiteral("≥ ") + text : text;
        figure.isOld = facts.isOld;
        return figure;
    };
    FigureLink::Figure in = rate(facts.incoming);
    in.note = tr("into %n stream(s)", nullptr, pluralNumber(facts.streams));
    m_in->setFigure(in);
    FigureLink::Figure out = rate(facts.outgoing);
    out.note = tr("to %n consumer(s)", nullptr, pluralNumber(facts.consumers));
    m_out->setFigure(out);
}

/// None is good news only where everybody was seen and judged.
void OverviewFigures::showGroup(FigureLink& link, ConsumerGroup group, const Facts& facts)
{
    const int count = facts.groups.of(group);
    const bool isFine = group == ConsumerGroup::Fine;
    const bool isSure = facts.isWhole && !facts.isOld && facts.groups.of(ConsumerGroup::Unknown) == 0;
    FigureLink::Figure figure;
    figure.isOld = facts.isOld;
    const QString text = QLocale().toString(count);
    figure.number = facts.isWhole ? text : count > 0 ? QStringLiteral("≥ ") + text : unknownText();
    if (isFine && facts.isOld)
        figure.number = unknownText(); // nobody knows whether they still are
    if (count > 0)
        figure.severity = severityOf(group);
    else if (isFine)
        figure.severity = facts.consumers == 0 && isSure ? std::nullopt : std::optional(Severity::Unknown);
    else
        figure.severity = isSure ? Severity::Ok : Severity::Unknown;
    figure.note = statusesText(facts.statuses, group);
    if (group == ConsumerGroup::Behind && facts.groups.of(group) == countOf(facts.statuses, ConsumerStatus::Behind))
        figure.note.clear(); // the title says it
    if (isFine) {
        // What is neither trouble nor fine stands here, so that the figures add up.
        QStringList others{statusesText(facts.statuses, ConsumerGroup::Held),
                           statusesText(facts.statuses, ConsumerGroup::Unknown)};
        others.removeAll(QString());
        figure.note = others.join(QStringLiteral(" · "));
    }
    link.setFigure(figure);
}

void OverviewFigures::setDeadLetters(const std::optional<quint64>& total, quint64 lately, bool isOld)
{
    FigureLink::Figure figure;
    figure.isOld = isOld;
    figure.number = countText(total);
    // None is not called good: they may not all have been looked for yet.
    if (!total || *total > 0)
        figure.severity = !total ? Severity::Unknown : lately > 0 ? Severity::Warning : Severity::Notice;
    if (total && lately > 0)
        figure.note = tr("+%1 in the last 10 min").arg(countText(lately));
    m_dead->setFigure(figure);
}

} // namespace jetlag
