// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adminactions.h"

#include "app/lockpolicy.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "domain/timeinhand.h"
#include "jetstream/configedit.h"
#include "taking/takenmessage.h"
#include "widgets/dialogs/consumeragaindialog.h"
#include "widgets/dialogs/consumerconfigdialog.h"
#include "widgets/dialogs/consumerresetdialog.h"
#include "widgets/dialogs/streamconfigdialog.h"
#include "widgets/dialogs/streamdeletedialog.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace jetlag {
namespace {

using Id = Actions::Id;
using Act = ConsumerActDialog::Act;

constexpr std::pair<Id, Act> acts[] = {{Id::PauseConsumer, Act::Pause},
                                       {Id::ResumeConsumer, Act::Resume},
                                       {Id::DeleteConsumer, Act::Delete},
                                       {Id::UnpinConsumer, Act::Unpin},
                                       {Id::StepDownConsumer, Act::StepDown}};

constexpr std::size_t mostChanges = 500; ///< remembered, each with two configurations

struct Copy
{
    Id ofStream;
    Id ofConsumer;
    ConfigCode code;
};
constexpr Copy copies[] = {{Id::CopyStreamAsNats, Id::CopyConsumerAsNats, ConfigCode::NatsCli},
                           {Id::CopyStreamAsJson, Id::CopyConsumerAsJson, ConfigCode::Json},
                           {Id::CopyStreamAsGo, Id::CopyConsumerAsGo, ConfigCode::Go},
                           {Id::CopyStreamAsRust, Id::CopyConsumerAsRust, ConfigCode::Rust},
                           {Id::CopyStreamAsNode, Id::CopyConsumerAsNode, ConfigCode::Node},
                           {Id::CopyStreamAsJava, Id::CopyConsumerAsJava, ConfigCode::Java}};

} // namespace

AdminActions::AdminActions(const DeskServices& services)
    : m_services(services)
    , m_taking(services)
{
    Actions& actions = services.window.actions();
    for (const auto& [id, act] : acts)
        connect(actions[id], &QAction::triggered, this, [this, act = act] { openAct(act); });
    connect(actions[Id::EditConsumer], &QAction::triggered, this, [this] {
        if (const auto key = currentConsumer())
            editConsumer(*key);
    });
    connect(actions[Id::CloneConsumer], &QAction::triggered, this, [this] {
        if (const auto key = currentConsumer())
            openConfig(*key, ConfigDialog::Mode::Clone);
    });
    connect(actions[Id::CreateConsumer], &QAction::triggered, this, [this] {
        openConfig({m_services.window.navigation().current().stream, {}}, ConfigDialog::Mode::Create);
    });
    connect(actions[Id::ResetConsumer], &QAction::triggered, this, &AdminActions::openReset);
    connect(actions[Id::EditStream], &QAction::triggered, this, [this] { openStream(ConfigDialog::Mode::Edit); });
    connect(actions[Id::CloneStream], &QAction::triggered, this, [this] { openStream(ConfigDialog::Mode::Clone); });
    connect(actions[Id::CreateStream], &QAction::triggered, this, [this] { openStream(ConfigDialog::Mode::Create); });
    connect(actions[Id::DeleteStream], &QAction::triggered, this, &AdminActions::openStreamDeletion);
    connect(actions[Id::TakeMessages], &QAction::triggered, this, [this] {
        if (const auto key = currentConsumer())
            m_taking.open(*key);
    });
    connect(&m_taking, &TakeOpener::actionDone, this, &AdminActions::actionDone);
    connect(actions[Id::SealStream], &QAction::triggered, this, [this] { openStreamAct(StreamActDialog::Act::Seal); });
    connect(actions[Id::StepDownStream], &QAction::triggered, this,
            [this] { openStreamAct(StreamActDialog::Act::StepDown); });
    connect(actions[Id::CreateAgain], &QAction::triggered, this, &AdminActions::openAgain);
    for (const Copy& one : copies) {
        connect(actions[one.ofStream], &QAction::triggered, this, [this, code = one.code] { copy(false, code); });
        connect(actions[one.ofConsumer], &QAction::triggered, this, [this, code = one.code] { copy(true, code); });
    }
    connect(&services.window.navigation(), &Navigation::changed, this, &AdminActions::update);
    connect(&services.session, &Session::identityChanged, this, &AdminActions::update);
    update();
}

void AdminActions::take(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    m_taking.take(snapshot);
    if (!std::exchange(m_hasLooked, true))
        lookForUnfinished();
    update();
}

/// The server answers by now.
void AdminActions::lookForUnfinished()
{
    m_unfinishedLook = m_services.session.admin().unfinished({.ended = [this](const auto& found) {
        if (!found) {
            m_hasLooked = false; // with the next snapshot
            return;
        }
        const bool isNews = found->size() > m_unfinished.size();
        m_unfinished = *found;
        update();
        if (!isNews)
            return;
        const Recreation& first = m_unfinished.front();
        emit actionDone({systemNow(), Severity::Warning, Event::Kind::Problem, EventSubject(first.key),
                         tr("This consumer was deleted to be made anew, and no new one was seen since. Create Again in "
                            "the menu Consumer makes it."),
                         QString::fromUtf8(first.config)});
        openAgain();
    }});
}

void AdminActions::openAgain()
{
    if (m_unfinished.empty())
        return;
    auto* dialog = new ConsumerAgainDialog(m_services.session.admin(), m_unfinished.front(), &m_services.window);
    connect(dialog, &QDialog::finished, this, &AdminActions::lookForUnfinished);
    open(dialog);
}

void AdminActions::copy(bool isConsumer, ConfigCode code)
{
    const Place& here = m_services.window.navigation().current();
    CodedConfig coded{here.stream, {}, {}, false};
    if (isConsumer) {
        const ConsumerRow* row = rowOf(currentConsumer());
        coded.consumer = here.consumer;
        coded.config = row ? configOf(row->facts->raw).value_or(QByteArray()) : QByteArray();
    } else if (const StreamRow* row = currentStream()) {
        coded.config = configOf(row->facts->raw).value_or(QByteArray());
    }
    if (!coded.config.isEmpty())
        QGuiApplication::clipboard()->setText(configAs(coded, code));
}

void AdminActions::remember(const ConfigChange& change)
{
    m_changes.push_back(change);
    if (m_changes.size() > mostChanges)
        m_changes.pop_front();
}

const ConfigChange* AdminActions::changeOf(const Event& event) const
{
    const auto found = std::find_if(m_changes.begin(), m_changes.end(), [&event](const ConfigChange& change) {
        return change.time == event.time && eventSubject(change.target.stream, change.target.consumer) == event.subject;
    });
    return found == m_changes.end() ? nullptr : &*found;
}

void AdminActions::putBack(const ConfigChange& change)
{
    AdminService& admin = m_services.session.admin();
    const auto& version = m_services.session.identity().version;
    const StreamName& stream = change.target.stream;
    ConfigDialog* dialog = nullptr;
    if (change.target.consumer)
        dialog = new ConsumerConfigDialog(admin, {stream, *change.target.consumer}, ConfigDialog::Mode::Edit, version,
                                          &m_services.window);
    else
        dialog = new StreamConfigDialog(admin, stream, ConfigDialog::Mode::Edit, version, &m_services.window);
    dialog->setBack(change);
    open(dialog);
}

std::optional<ConsumerKey> AdminActions::currentConsumer() const
{
    const Place& here = m_services.window.navigation().current();
    return here.consumer.value.isEmpty() ? std::nullopt : std::optional(ConsumerKey{here.stream, here.consumer});
}

const ConsumerRow* AdminActions::rowOf(const std::optional<ConsumerKey>& key) const
{
    if (!key || !m_snapshot)
        return nullptr;
    const auto row = m_snapshot->consumers.find(*key);
    return row == m_snapshot->consumers.end() ? nullptr : row->second.get();
}

const StreamRow* AdminActions::currentStream() const
{
    if (!m_snapshot)
        return nullptr;
    const auto row = m_snapshot->streams.find(m_services.window.navigation().current().stream);
    return row == m_snapshot->streams.end() ? nullptr : row->second.get();
}

void AdminActions::update()
{
    Actions& actions = m_services.window.actions();
    const ConsumerRow* row = rowOf(currentConsumer());
    const auto& version = m_services.session.identity().version;
    const auto keys = chosen(true);
    const bool isPaused = std::any_of(keys.begin(), keys.end(), [this](const ConsumerKey& key) {
        const ConsumerRow* one = rowOf(key);
        return one && one->facts->paused;
    });
    const QString tooOld =
        canPause(version) ? QString()
                          : tr("Servers before 2.11 cannot pause a consumer; this one is %1.").arg(version->toString());
    actions.setApplicable(Id::EditConsumer, row != nullptr);
    actions.setApplicable(Id::CloneConsumer, row != nullptr);
    const bool hasStream = !m_services.window.navigation().current().stream.value.isEmpty();
    for (const Copy& one : copies) {
        actions.setApplicable(one.ofStream, m_snapshot && hasStream);
        actions.setApplicable(one.ofConsumer, row != nullptr);
    }
    actions.setApplicable(Id::CreateAgain, !m_unfinished.empty(),
                          tr("No consumer was deleted to be made anew and is missing since."));
    for (const Id id : {Id::CreateConsumer, Id::EditStream, Id::CloneStream, Id::SealStream, Id::DeleteStream})
        actions.setApplicable(id, hasStream);
    const StreamRow* stream = currentStream();
    actions.setApplicable(
        Id::StepDownStream, stream && !stream->facts->leader.isEmpty() && !stream->facts->peers.empty(),
        hasStream ? tr("Only streams with several replicas have a leader that can step down.") : QString());
    actions.setApplicable(Id::CreateStream, m_snapshot != nullptr);
    actions.setApplicable(Id::ResetConsumer, row != nullptr);
    const QString whyNot = row ? whyNotTaken(row->facts->config) : QString();
    actions.setApplicable(Id::TakeMessages, row && whyNot.isEmpty(), whyNot);
    actions.setApplicable(Id::PauseConsumer, row && tooOld.isEmpty(), tooOld);
    actions.setApplicable(Id::ResumeConsumer, isPaused, row ? tr("The consumer is not paused.") : QString());
    actions.setApplicable(Id::DeleteConsumer, row != nullptr);
    actions.setApplicable(Id::UnpinConsumer, row && row->facts->hasPin,
                          row ? tr("The consumer has no pinned client.") : QString());
    actions.setApplicable(Id::StepDownConsumer, row && row->facts->clustered && !row->facts->leader.isEmpty(),
                          row ? tr("Only consumers in a cluster have a leader that can step down.") : QString());
}

void AdminActions::openAct(Act act)
{
    const auto keys = act == Act::Unpin ? chosen(false) : chosen(true);
    if (!keys.empty())
        open(new ConsumerActDialog(m_services.session.admin(), keys, act, &m_services.window));
}

void AdminActions::setSelected(const std::vector<ConsumerKey>& keys)
{
    m_selected = keys;
    update();
}

std::vector<ConsumerKey> AdminActions::chosen(bool several) const
{
    const auto key = currentConsumer();
    if (!key)
        return {};
    const bool isAmong = std::find(m_selected.begin(), m_selected.end(), *key) != m_selected.end();
    const bool isThere = m_services.window.navigation().current().page == PageId::Consumers;
    return several && isAmong && isThere ? m_selected : std::vector{*key};
}

void AdminActions::editConsumer(const ConsumerKey& key)
{
    openConfig(key, ConfigDialog::Mode::Edit);
}

void AdminActions::openConfig(const ConsumerKey& key, ConfigDialog::Mode mode)
{
    if (key.stream.value.isEmpty())
        return;
    auto* dialog = new ConsumerConfigDialog(m_services.session.admin(), key, mode,
                                            m_services.session.identity().version, &m_services.window);
    if (mode == ConfigDialog::Mode::Create)
        keepTemplates(*dialog, Settings::Key::ConsumerTemplates);
    if (const ConsumerRow* row = rowOf(key)) {
        if (const auto held = timeInHand(*row))
            dialog->setMeasured(*held);
    }
    open(dialog);
}

void AdminActions::keepTemplates(ConfigDialog& dialog, Settings::Key key)
{
    ConfigDialog::Templates templates;
    const QVariantMap kept = m_services.settings.value(key).toMap();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        templates.insert(it.key(), it->toByteArray());
    dialog.setTemplates(templates);
    connect(&dialog, &ConfigDialog::templatesChanged, this, [this, key](const ConfigDialog::Templates& changed) {
        QVariantMap written;
        for (auto it = changed.begin(); it != changed.end(); ++it)
            written.insert(it.key(), it.value());
        m_services.settings.setValue(key, written);
    });
}

void AdminActions::openReset()
{
    if (const auto key = currentConsumer())
        open(new ConsumerResetDialog(m_services.session.admin(), *key, m_services.session.identity().version,
                                     &m_services.window));
}

void AdminActions::openStream(ConfigDialog::Mode mode)
{
    const StreamName stream = m_services.window.navigation().current().stream;
    const bool isNew = mode == ConfigDialog::Mode::Create;
    if (!isNew && stream.value.isEmpty())
        return;
    auto* dialog = new StreamConfigDialog(m_services.session.admin(), isNew ? StreamName() : stream, mode,
                                          m_services.session.identity().version, &m_services.window);
    if (isNew) {
        dialog->setNear(stream);
        keepTemplates(*dialog, Settings::Key::StreamTemplates);
    }
    open(dialog);
}

void AdminActions::openStreamDeletion()
{
    const StreamName stream = m_services.window.navigation().current().stream;
    if (!stream.value.isEmpty())
        open(new StreamDeleteDialog(m_services.session.admin(), stream, &m_services.window));
}

void AdminActions::openStreamAct(StreamActDialog::Act act)
{
    const StreamName stream = m_services.window.navigation().current().stream;
    if (!stream.value.isEmpty())
        open(new StreamActDialog(m_services.session.admin(), stream, act, &m_services.window));
}

void AdminActions::open(ChangeDialog* dialog)
{
    m_services.lock.guard(dialog);
    connect(dialog, &ChangeDialog::configChanged, this, &AdminActions::remember);
    connect(dialog, &ChangeDialog::actionDone, this, &AdminActions::actionDone);
    dialog->open();
}

} // namespace jetlag
