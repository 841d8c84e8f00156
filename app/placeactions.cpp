// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/placeactions.h"

#include "admin/thresholdservice.h"
#include "app/lockpolicy.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/traceopener.h"
#include "deadletters/deadletterservice.h"
#include "deadletters/replayservice.h"
#include "deleting/purgeservice.h"
#include "domain/consumersigns.h"
#include "files/removedcopies.h"
#include "reading/unackedmessages.h"
#include "widgets/dialogs/lettercopydialog.h"
#include "widgets/dialogs/purgedialog.h"
#include "widgets/dialogs/thresholdsdialog.h"
#include "widgets/dialogs/thresholdvalues.h"

namespace jetlag {
namespace {

using Id = Actions::Id;

/// The first one that is not finished: the one that was found, else the place where it is looked for.
Sequence oldestOf(const ConsumerRow& row)
{
    return row.timeLag.message.value_or(sign::unfinishedFrom(*row.facts));
}

} // namespace

PlaceActions::PlaceActions(const DeskServices& services, TraceOpener& tracing)
    : m_services(services)
    , m_tracing(tracing)
    , m_unacked(services.session.unacked(), services.settings, services.window)
{
    Actions& actions = services.window.actions();
    Navigation& navigation = services.window.navigation();
    connect(actions[Id::Purge], &QAction::triggered, this, &PlaceActions::openPurge);
    connect(actions[Id::Thresholds], &QAction::triggered, this, &PlaceActions::openThresholds);
    connect(actions[Id::OpenMessages], &QAction::triggered, this,
            [this, &navigation] { showStream(navigation.current().stream); });
    connect(actions[Id::Open], &QAction::triggered, this, [this, &navigation] {
        const Place here = navigation.current();
        if (here.stream.value.isEmpty() || here.page == PageId::Messages)
            return;
        if (const auto key = currentConsumer())
            showOldest(*key);
        else
            showStream(here.stream);
    });
    connect(actions[Id::ShowOldest], &QAction::triggered, this, [this] {
        if (const auto key = currentConsumer())
            showOldest(*key);
    });
    connect(actions[Id::TraceOldest], &QAction::triggered, this, [this] {
        const auto key = currentConsumer();
        if (const ConsumerRow* row = key ? consumerAt(*key) : nullptr)
            traceMessage(key->stream, oldestOf(*row));
    });
    connect(actions[Id::UnackedMessages], &QAction::triggered, this, [this] {
        if (const auto key = currentConsumer())
            showUnacked(*key);
    });
    connect(&m_unacked, &UnackedOpener::showMessage, this, &PlaceActions::showMessage);
    connect(&m_unacked, &UnackedOpener::traceMessage, this, &PlaceActions::traceMessage);
    connect(&m_unacked, &UnackedOpener::deadLetterWanted, this, &PlaceActions::openLetterCopy);
    connect(&services.session.deadLetters(), &DeadLetterService::recognised, this,
            [this](const std::set<StreamName>& streams) { m_letterStreams = streams; });
    connect(&navigation, &Navigation::changed, this, &PlaceActions::update);
    update();
}

void PlaceActions::take(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    m_unacked.take(snapshot);
    update();
}

const ConsumerRow* PlaceActions::consumerAt(const ConsumerKey& key) const
{
    if (!m_snapshot)
        return nullptr;
    const auto row = m_snapshot->consumers.find(key);
    return row == m_snapshot->consumers.end() ? nullptr : row->second.get();
}

std::optional<ConsumerKey> PlaceActions::currentConsumer() const
{
    const Place& here = m_services.window.navigation().current();
    return here.consumer.value.isEmpty() ? std::nullopt : std::optional(ConsumerKey{here.stream, here.consumer});
}

void PlaceActions::update()
{
    Actions& actions = m_services.window.actions();
    const Place& here = m_services.window.navigation().current();
    const bool hasStream = !here.stream.value.isEmpty();
    const auto key = currentConsumer();
    const ConsumerRow* row = key ? consumerAt(*key) : nullptr;
    const bool hasOldest = row && row->facts->backlog() > 0;
    actions.setApplicable(Id::Purge, hasStream);
    actions.setApplicable(Id::OpenMessages, hasStream);
    actions.setApplicable(Id::Open, hasStream && here.page != PageId::Messages);
    actions.setApplicable(Id::Thresholds, m_snapshot && hasStream);
    actions.setApplicable(Id::ShowOldest, hasOldest);
    actions.setApplicable(Id::TraceOldest, hasOldest);
    actions.setApplicable(Id::UnackedMessages, row != nullptr);
}

void PlaceActions::showStream(const StreamName& stream)
{
    if (!stream.value.isEmpty())
        m_services.window.navigation().open({PageId::Messages, stream, {}});
}

void PlaceActions::showOldest(const ConsumerKey& key)
{
    const ConsumerRow* row = consumerAt(key);
    if (row && row->facts->backlog() > 0)
        showMessage(key, oldestOf(*row));
    else
        showStream(key.stream);
}

void PlaceActions::showMessage(const ConsumerKey& key, Sequence sequence)
{
    Place place{PageId::Messages, key.stream, {}};
    place.message = sequence;
    // One subject can be read by itself; of several filters the stream shows all.
    if (const ConsumerRow* row = consumerAt(key); row && row->facts->config.filters.size() == 1)
        place.subject = row->facts->config.filters.constFirst();
    m_services.window.navigation().open(place);
}

void PlaceActions::traceMessage(const StreamName& stream, Sequence sequence)
{
    m_traced = m_services.session.reader().readOne(
        stream, sequence, {{}, [this](const Result<std::shared_ptr<const StoredMessage>>& read) {
                               if (read)
                                   m_tracing.open(**read);
                               else
                                   emit failed(read.error());
                           }});
}

void PlaceActions::showUnacked(const ConsumerKey& key)
{
    m_unacked.open(key);
}

void PlaceActions::openLetterCopy(const ConsumerKey& consumer, const UnackedMessage& message)
{
    if (!m_snapshot)
        return;
    DlqChoices choices = DlqChoices::fromTexts(
        m_services.settings.value(Settings::Key::DlqStreams, connectionScope(m_services.session.options()))
            .toStringList());
    choices.setFound(m_letterStreams);
    const bool isExact = message.leastDeliveries == message.mostDeliveries;
    auto* dialog = new LetterCopyDialog(
        m_services.session.letterCopies(), m_services.session.replayService(),
        {*message.message, consumer.consumer, isExact ? std::optional(message.leastDeliveries) : std::nullopt},
        m_snapshot, choices, &m_services.window);
    m_services.lock.guard(dialog);
    connect(dialog, &LetterCopyDialog::actionDone, this, &PlaceActions::actionDone);
    dialog->open();
}

void PlaceActions::openPurge()
{
    const StreamName stream = m_services.window.navigation().current().stream;
    if (stream.value.isEmpty())
        return;
    auto* dialog = new PurgeDialog(m_services.session.purgeService(), stream, &m_services.window);
    m_services.lock.guard(dialog);
    connect(dialog, &PurgeDialog::actionDone, this, &PlaceActions::actionDone);
    connect(dialog, &PurgeDialog::copied, this,
            [this](const QString& path, const StreamName& purged, quint64 messages) {
                m_services.session.removedCopies().add({path, purged, messages, systemNow()});
            });
    dialog->open();
}

/// Of the consumer that is selected, else of the stream.
void PlaceActions::openThresholds()
{
    const Place here = m_services.window.navigation().current();
    if (!m_snapshot || here.stream.value.isEmpty())
        return;
    ConfigTarget target{here.stream, {}, {}};
    QMap<QString, QString> metadata;
    QMap<Threshold, QString> current;
    if (const auto key = currentConsumer()) {
        const ConsumerRow* row = consumerAt(*key);
        if (!row)
            return;
        target.consumer = key->consumer;
        target.seen = incarnationOf(*row->facts);
        metadata = row->facts->config.metadata;
        current = currentValues(*row->facts, systemNow() + m_snapshot->serverAhead);
    } else {
        const auto row = m_snapshot->streams.find(here.stream);
        if (row == m_snapshot->streams.end())
            return;
        target.seen = incarnationOf(*row->second->facts);
        metadata = row->second->facts->config.metadata;
        current = currentValues(*row->second->facts);
    }
    auto* dialog = new ThresholdsDialog(m_services.session.thresholds(), target, metadata, &m_services.window);
    dialog->showCurrent(current);
    m_services.lock.guard(dialog);
    connect(dialog, &ThresholdsDialog::actionDone, this, &PlaceActions::actionDone);
    dialog->open();
}

} // namespace jetlag
