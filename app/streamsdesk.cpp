// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streamsdesk.h"

#include "app/mainwindow.h"
#include "app/placeactions.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/streamspage.h"

namespace jetlag {

StreamsDesk::StreamsDesk(const DeskServices& services, StreamsModel& model, PlaceActions& actions)
    : Desk(services)
    , m_page(new StreamsPage(model))
{
    addTablePage(m_page);
    using Id = Actions::Id;
    const Actions& all = services.window.actions();
    m_page->view().setRowActions({all[Id::OpenMessages], all[Id::ShowBucket], all[Id::ExportMessages],
                                  all[Id::TreatAsDlq], all[Id::LetterHeaders], all[Id::RecordDeaths],
                                  all[Id::Thresholds], all[Id::EditStream], all[Id::Purge]});
    connect(m_page, &StreamsPage::openStream, &actions, &PlaceActions::showStream);
    connect(m_page, &StreamsPage::currentStreamChanged, this, [this](const StreamName& name) {
        emit selected({PageId::Streams, name, {}});
    });
}

void StreamsDesk::show(const Place& place)
{
    if (!place.stream.value.isEmpty())
        m_page->selectStream(place.stream);
}

std::optional<Place> StreamsDesk::selection() const
{
    const auto stream = m_page->currentStream();
    return stream ? std::optional(Place{PageId::Streams, *stream, {}}) : std::nullopt;
}

void StreamsDesk::take(const SnapshotPtr& snapshot)
{
    Desk::take(snapshot);
    m_page->setHasData();
    m_page->setIncomplete(whatIsMissing("STREAM.LIST"));
}

} // namespace jetlag
