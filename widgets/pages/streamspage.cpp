// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/streamspage.h"

#include "items/streamsmodel.h"
#include "widgets/common/fillcolumn.h"
#include "widgets/common/tableview.h"

namespace jetlag {

StreamsPage::StreamsPage(StreamsModel& model, QWidget* parent)
    : TablePage(model,
                {tr("Streams", "accessible name of the table"), tr("Filter streams", "accessible name of the field"),
                 ObjectName, tr("This account has no streams.")},
                parent)
    , m_model(model)
{
    const QStringList essential{QStringLiteral("health"),    QStringLiteral("messages"), QStringLiteral("bytes"),
                                QStringLiteral("in-rate"),   QStringLiteral("trend"),    QStringLiteral("limit"),
                                QStringLiteral("consumers"), QStringLiteral("worst-lag")};
    view().setFirstColumns(QStringList{QStringLiteral("stream")} + essential);
    new FillColumn(view(), "stream", essential, {16, 40});
    view().sortByColumnId("stream", Qt::AscendingOrder);
    const auto nameAt = [this](int row) {
        const auto found = m_model.rowAt(row);
        return found ? found->facts->name() : StreamName{};
    };
    connect(&view(), &TableView::currentRowChanged, this,
            [this, nameAt](int row) { emit currentStreamChanged(nameAt(row)); });
    connect(&view(), &TableView::rowActivated, this, [this, nameAt](int row) { emit openStream(nameAt(row)); });
}

std::optional<StreamName> StreamsPage::currentStream() const
{
    const auto row = m_model.rowAt(view().currentSourceRow());
    return row ? std::optional(row->facts->name()) : std::nullopt;
}

void StreamsPage::selectStream(const StreamName& name)
{
    view().selectSourceRow(m_model.rowOf(name));
}

} // namespace jetlag
