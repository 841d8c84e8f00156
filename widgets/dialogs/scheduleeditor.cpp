// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/scheduleeditor.h"

#include "domain/subject.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int secondsAhead = 3600;

} // namespace

ScheduleEditor::ScheduleEditor(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_time(new QDateTimeEdit(QDateTime::currentDateTime().addSecs(secondsAhead), this))
    , m_consumer(new QComboBox(this))
{
    m_kind->setAccessibleName(tr("Begin"));
    m_kind->setObjectName(QStringLiteral("replayBegin"));
    m_kind->addItem(tr("At once"), static_cast<int>(Kind::AtOnce));
    m_kind->addItem(tr("Not before"), static_cast<int>(Kind::AtTime));
    m_kind->addItem(tr("When a consumer is well again"), static_cast<int>(Kind::WhenOk));
    m_kind->setToolTip(tr("A replay that waits is in the table of jobs. It waits as long as JetLag runs."));
    setFocusProxy(m_kind);
    m_time->setAccessibleName(tr("Begin at"));
    m_time->setObjectName(QStringLiteral("replayBeginAt"));
    m_time->setCalendarPopup(true);
    m_consumer->setAccessibleName(tr("Consumer to wait for"));
    m_consumer->setObjectName(QStringLiteral("replayBeginConsumer"));
    m_consumer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_consumer, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showParts();
        emit changed();
    });
    setConsumers({});
    showParts();
}

void ScheduleEditor::setConsumers(const std::vector<ConsumerKey>& consumers)
{
    if (consumers == m_consumers && m_consumer->count() == static_cast<int>(consumers.size()))
        return;
    const auto chosen = schedule().whenOk;
    const QSignalBlocker blocker(m_consumer);
    m_consumers = consumers;
    m_consumer->clear();
    for (const ConsumerKey& key : consumers)
        m_consumer->addItem(displayText(key.consumer.value));
    const auto again = chosen ? std::find(consumers.begin(), consumers.end(), *chosen) : consumers.end();
    if (again != consumers.end())
        m_consumer->setCurrentIndex(static_cast<int>(again - consumers.begin()));
    else if (chosen)
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(Kind::AtOnce)));
    // Where nobody takes them there is nobody to wait for.
    if (auto* items = qobject_cast<QStandardItemModel*>(m_kind->model()))
        items->item(m_kind->findData(static_cast<int>(Kind::WhenOk)))->setEnabled(!consumers.empty());
}

ScheduleEditor::Kind ScheduleEditor::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void ScheduleEditor::showParts()
{
    m_time->setVisible(kind() == Kind::AtTime);
    m_consumer->setVisible(kind() == Kind::WhenOk);
}

ReplaySchedule ScheduleEditor::schedule() const
{
    ReplaySchedule made;
    const int index = m_consumer->currentIndex();
    if (kind() == Kind::AtTime)
        made.notBefore = Timestamp(std::chrono::milliseconds(m_time->dateTime().toMSecsSinceEpoch()));
    else if (kind() == Kind::WhenOk && index >= 0 && index < static_cast<int>(m_consumers.size()))
        made.whenOk = m_consumers[static_cast<size_t>(index)];
    return made;
}

} // namespace jetlag
