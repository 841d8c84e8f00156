// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adminactions.h"

#include "app/lockpolicy.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "domain/timeinhand.h"
#include "taking/takenmessage.h"
#include "widgets/dialogs/consumerconfigdialog.h"
#include "widgets/dialogs/consumerresetdialog.h"
#include "widgets/dialogs/streamconfigdialog.h"
#include "widgets/dialogs/streamdeletedialog.h"

namespace jetlag {
namespace {

using Id = Actions::Id;
using Act = ConsumerActDialog::Act;

constexpr std::pair<Id, Act> acts[] = {{Id::PauseConsumer, Act::Pause},
                                       {Id::ResumeConsumer, Act::Resume},
                                       {Id::DeleteConsumer, Act::Delete},
                                       {Id::UnpinConsumer, Act::Unpin},
                                       {Id::StepDownConsumer, Act::StepDown}};

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
    connect(&services.window.navigation(), &Navigation::changed, this, &AdminActions::update);
    connect(&services.session, &Session::identityChanged, this, &AdminActions::update);
    update();
}

void AdminActions::take(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    m_taking.take(snapshot);
    update();
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

void AdminActions::update()
{
    Actions& actions = m_services.window.actions();
    const ConsumerRow* row = rowOf(currentConsumer());
    const auto& version = m_services.session.identity().version;
    const bool isPaused = row && row->facts->paused;
    const QString tooOld =
        canPause(version) ? QString()
                          : tr("Servers before 2.11 cannot pause a consumer; this one is %1.").arg(version->toString());
    actions.setApplicable(Id::EditConsumer, row != nullptr);
    actions.setApplicable(Id::CloneConsumer, row != nullptr);
    const bool hasStream = !m_services.window.navigation().current().stream.value.isEmpty();
    for (const Id id : {Id::CreateConsumer, Id::EditStream, Id::CloneStream, Id::DeleteStream})
        actions.setApplicable(id, hasStream);
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
    if (const auto key = currentConsumer())
        open(new ConsumerActDialog(m_services.session.admin(), *key, act, &m_services.window));
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
    if (const ConsumerRow* row = rowOf(key)) {
        if (const auto held = timeInHand(*row))
            dialog->setMeasured(*held);
    }
    open(dialog);
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
    open(new StreamConfigDialog(m_services.session.admin(), isNew ? StreamName() : stream, mode,
                                m_services.session.identity().version, &m_services.window));
}

void AdminActions::openStreamDeletion()
{
    const StreamName stream = m_services.window.navigation().current().stream;
    if (!stream.value.isEmpty())
        open(new StreamDeleteDialog(m_services.session.admin(), stream, &m_services.window));
}

void AdminActions::open(ChangeDialog* dialog)
{
    m_services.lock.guard(dialog);
    connect(dialog, &ChangeDialog::actionDone, this, &AdminActions::actionDone);
    dialog->open();
}

} // namespace jetlag
