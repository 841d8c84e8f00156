// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/accountuseview.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/pages/factlabels.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int barSteps = 1000;
constexpr int barHeight = 10;

} // namespace

AccountUseView::AccountUseView(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    setAccount(std::nullopt);
}

void AccountUseView::setAccount(const std::optional<AccountFacts>& account)
{
    QStringList tiers;
    if (account) {
        for (const AccountTier& tier : account->tiers)
            tiers << tier.name;
    }
    setTiers(tiers.isEmpty() ? QStringList{QString()} : tiers);
    for (const Row& row : m_rows) {
        if (account) {
            showUse(row, tiers.isEmpty() ? account->use : account->tiers.at(static_cast<size_t>(row.tier)).use);
        } else {
            row.text->setText(unknownText());
            row.bar->hide();
        }
    }
}

void AccountUseView::setTiers(const QStringList& names)
{
    if (m_tiers == names)
        return;
    m_tiers = names;
    for (const Row& row : m_rows) {
        for (QWidget* part :
             {static_cast<QWidget*>(row.title), static_cast<QWidget*>(row.text), static_cast<QWidget*>(row.bar)})
            delete part;
    }
    m_rows.clear();
    for (const Thing thing : {Thing::Storage, Thing::Memory, Thing::Streams, Thing::Consumers}) {
        for (qsizetype tier = 0; tier < m_tiers.size(); ++tier)
            addRow(thing, tier);
    }
}

void AccountUseView::addRow(Thing thing, qsizetype tier)
{
    QString title;
    QString accessibleName;
    const char* objectName = nullptr;
    switch (thing) {
    case Thing::Storage:
        title = tr("Storage");
        accessibleName = tr("Use of storage");
        objectName = "useStorage";
        break;
    case Thing::Memory:
        title = tr("Memory");
        accessibleName = tr("Use of memory");
        objectName = "useMemory";
        break;
    case Thing::Streams:
        title = tr("Streams");
        accessibleName = tr("Use of streams");
        objectName = "useStreams";
        break;
    case Thing::Consumers:
        title = tr("Consumers");
        accessibleName = tr("Use of consumers");
        objectName = "useConsumers";
        break;
    }
    if (const QString& name = m_tiers.at(tier); !name.isEmpty()) {
        title = tr("%1, %2", "use of an account: storage, tier R3").arg(title, displayText(name));
        accessibleName = tr("%1, %2", "use of an account: storage, tier R3").arg(accessibleName, displayText(name));
    }
    const Row row{thing, tier, captionLabel(title), factLabel(objectName, accessibleName), new QProgressBar};
    row.bar->setRange(0, barSteps);
    row.bar->setTextVisible(false);
    row.bar->setFixedHeight(barHeight);
    row.bar->setAccessibleName(accessibleName);
    const int line = static_cast<int>(m_rows.size());
    m_grid->addWidget(row.title, line, 0);
    m_grid->addWidget(row.text, line, 1);
    m_grid->addWidget(row.bar, line, 2, Qt::AlignVCenter);
    m_rows.push_back(row);
}

void AccountUseView::showUse(const Row& row, const AccountUse& use)
{
    uint64_t used = 0;
    std::optional<uint64_t> limit;
    switch (row.thing) {
    case Thing::Storage:
        used = use.storage;
        limit = use.maxStorage;
        break;
    case Thing::Memory:
        used = use.memory;
        limit = use.maxMemory;
        break;
    case Thing::Streams:
        used = use.streams;
        limit = use.maxStreams;
        break;
    case Thing::Consumers:
        used = use.consumers;
        limit = use.maxConsumers;
        break;
    }
    const bool isBytes = row.thing == Thing::Storage || row.thing == Thing::Memory;
    const auto text = [isBytes](uint64_t value) { return isBytes ? bytesText(value) : countText(value); };
    row.text->setText(!limit        ? tr("%1, no limit").arg(text(used))
                      : *limit == 0 ? tr("%1, none allowed").arg(text(used))
                                    : tr("%1 of %2").arg(text(used), text(*limit)));
    row.bar->setVisible(limit && *limit > 0);
    const double share = limit && *limit > 0 ? static_cast<double>(used) / static_cast<double>(*limit) : 0.0;
    row.bar->setValue(static_cast<int>(std::min(1.0, share) * barSteps));
}

} // namespace jetlag
