// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/groupchips.h"

#include "items/consumersmodel.h"
#include "items/formatting.h"
#include "widgets/delegates/severitylook.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace jetlag {
namespace {

constexpr int shapeSize = 10;
constexpr std::chrono::milliseconds pause{100};

struct ChipWords
{
    QString text; ///< %1: how many
    QString name; ///< accessible
    QString hint;
};

ChipWords wordsOf(ConsumerGroup group)
{
    switch (group) {
    case ConsumerGroup::Stuck:
        return {GroupChips::tr("%1 stuck", "consumers"), GroupChips::tr("Show stuck", "consumers"),
                GroupChips::tr("Shows only consumers in which nothing gets finished, or that have crossed a "
                               "threshold.")};
    case ConsumerGroup::Behind:
        return {GroupChips::tr("%1 behind", "consumers"), GroupChips::tr("Show behind", "consumers"),
                GroupChips::tr("Shows only consumers that work and fall behind.")};
    case ConsumerGroup::Held:
        return {GroupChips::tr("%1 on hold", "consumers"), GroupChips::tr("Show on hold", "consumers"),
                GroupChips::tr("Shows only consumers that are paused, abandoned or wait for their next try.")};
    case ConsumerGroup::Fine:
        return {GroupChips::tr("%1 ok", "consumers"), GroupChips::tr("Show ok", "consumers"),
                GroupChips::tr("Shows only consumers that keep up or have nothing to do.")};
    case ConsumerGroup::Unknown:
        break;
    }
    return {GroupChips::tr("%1 unknown", "consumers"), GroupChips::tr("Show unknown", "consumers"),
            GroupChips::tr("Shows only consumers that nobody can judge.")};
}

QIcon shapeIcon(Severity severity, const QWidget& on)
{
    const double ratio = on.devicePixelRatioF();
    QPixmap pixmap(QSize(shapeSize, shapeSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSeverity(painter, QRectF(0, 0, shapeSize, shapeSize), severity, on.palette());
    return QIcon(pixmap);
}

QStringList withoutGroups(const QString& filter)
{
    QStringList terms = filter.split(u' ', Qt::SkipEmptyParts);
    for (const ConsumerGroup group : consumerGroups)
        terms.removeAll(groupFilter(group));
    return terms;
}

} // namespace

GroupChips::GroupChips(ConsumersModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("groupChips"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    for (size_t i = 0; i < consumerGroups.size(); ++i) {
        const ConsumerGroup group = consumerGroups[i];
        auto* chip = new QToolButton;
        chip->setObjectName(QStringLiteral("chip-") + groupKeyword(group));
        chip->setAccessibleName(wordsOf(group).name);
        chip->setToolTip(toolTipText(wordsOf(group).hint));
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIconSize({shapeSize, shapeSize});
        connect(chip, &QToolButton::clicked, this, [this, group](bool isOn) { onClicked(group, isOn); });
        row->addWidget(chip);
        m_chips[i] = chip;
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &GroupChips::count);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(&model, &QAbstractItemModel::dataChanged, this, soon);
    connect(&model, &QAbstractItemModel::modelReset, this, soon);
    count();
}

/// Those of whom there are none stay away, but for the three that one looks for.
void GroupChips::count()
{
    const GroupCounts counts = m_model.groups();
    for (size_t i = 0; i < consumerGroups.size(); ++i) {
        const ConsumerGroup group = consumerGroups[i];
        QToolButton* chip = m_chips[i];
        const int number = counts.of(group);
        const bool isAlways =
            group == ConsumerGroup::Stuck || group == ConsumerGroup::Behind || group == ConsumerGroup::Fine;
        chip->setText(wordsOf(group).text.arg(QLocale().toString(number)));
        chip->setIcon(shapeIcon(m_model.isOld() || number == 0 ? Severity::Unknown : severityOf(group), *chip));
        QFont font = chip->font();
        font.setItalic(m_model.isOld());
        chip->setFont(font);
        chip->setVisible(m_model.rowCount() > 0 && (isAlways || number > 0 || chip->isChecked()));
    }
}

void GroupChips::setFilter(const QString& text)
{
    m_filter = text;
    const QStringList terms = text.split(u' ', Qt::SkipEmptyParts);
    for (size_t i = 0; i < consumerGroups.size(); ++i)
        m_chips[i]->setChecked(terms.contains(groupFilter(consumerGroups[i])));
    count();
}

/// All conditions of a filter must hold, and no consumer is of two groups: one at a time.
void GroupChips::onClicked(ConsumerGroup group, bool isOn)
{
    QStringList terms = withoutGroups(m_filter);
    if (isOn)
        terms.prepend(groupFilter(group));
    emit filterWanted(terms.join(u' '));
}

void GroupChips::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_soon.start();
}

} // namespace jetlag
