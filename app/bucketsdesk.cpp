// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bucketsdesk.h"

#include "app/lockpolicy.h"
#include "app/mainwindow.h"
#include "app/session.h"
#include "buckets/bucketservice.h"
#include "items/bucketsmodel.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/bucketcreatedialog.h"
#include "widgets/dialogs/comparedialog.h"
#include "widgets/dialogs/objectdeletedialog.h"
#include "widgets/dialogs/objectuploaddialog.h"
#include "widgets/dialogs/streamdeletedialog.h"
#include "widgets/pages/bucketspage.h"
#include "widgets/panes/keysview.h"
#include "widgets/panes/objectsview.h"
#include "widgets/panes/revisionsview.h"

namespace jetlag {
namespace {

using Id = Actions::Id;
using Mode = KeyChangeDialog::Mode;

BucketsPage::Actions actionsOf(const Actions& all)
{
    return {{all[Id::ShowBucketStream], all[Id::OpenMessages], all[Id::CreateBucket], all[Id::DeleteBucket]},
            {all[Id::PutKey], all[Id::DeleteKey], all[Id::PurgeKey]},
            {all[Id::RestoreRevision], all[Id::CompareRevisions]},
            {all[Id::UploadObject], all[Id::SaveObject], all[Id::CheckObject], all[Id::DeleteObject]}};
}

} // namespace

BucketsDesk::BucketsDesk(const DeskServices& services, BucketsModel& model)
    : Desk(services)
    , m_page(new BucketsPage(model, services.session.buckets(), services.session.reader(),
                             actionsOf(services.window.actions())))
{
    addTablePage(m_page);
    connectActions();
    connectObjects();
    connect(m_page, &BucketsPage::bucketChosen, this, [this](const StreamName& stream) {
        emit selected({PageId::Buckets, stream, {}});
    });
    connect(m_page, &BucketsPage::selectionChanged, this, &BucketsDesk::update);
    connect(&services.window.navigation(), &Navigation::changed, this, &BucketsDesk::update);
    update();
}

void BucketsDesk::show(const Place& place)
{
    if (!place.stream.value.isEmpty())
        m_page->select(place.stream);
}

std::optional<Place> BucketsDesk::selection() const
{
    const auto stream = m_page->current();
    return stream ? std::optional(Place{PageId::Buckets, *stream, {}}) : std::nullopt;
}

void BucketsDesk::take(const SnapshotPtr& snapshot)
{
    Desk::take(snapshot);
    m_page->setHasData();
    m_page->setIncomplete(whatIsMissing("STREAM.LIST"));
    m_page->follow();
    update();
}

void BucketsDesk::connectActions()
{
    Actions& actions = services().window.actions();
    Navigation& navigation = services().window.navigation();
    connect(actions[Id::CreateBucket], &QAction::triggered, this, &BucketsDesk::openCreation);
    connect(actions[Id::DeleteBucket], &QAction::triggered, this, &BucketsDesk::openDeletion);
    connect(actions[Id::ShowBucket], &QAction::triggered, this, [&navigation] {
        navigation.open({PageId::Buckets, navigation.current().stream, {}});
    });
    connect(actions[Id::ShowBucketStream], &QAction::triggered, this, [this, &navigation] {
        if (const auto stream = m_page->current())
            navigation.open({PageId::Streams, *stream, {}});
    });
    for (const auto& [id, mode] : {std::pair{Id::PutKey, Mode::Put},
                                   {Id::DeleteKey, Mode::Delete},
                                   {Id::PurgeKey, Mode::PurgeAll},
                                   {Id::RestoreRevision, Mode::Restore}})
        connect(actions[id], &QAction::triggered, this, [this, wanted = mode] { openKeyChange(wanted); });
    connect(actions[Id::CompareRevisions], &QAction::triggered, this, &BucketsDesk::compareRevisions);
}

void BucketsDesk::connectObjects()
{
    Actions& actions = services().window.actions();
    ObjectsView& objects = m_page->objects();
    connect(actions[Id::UploadObject], &QAction::triggered, this, [this] { openUpload({}); });
    connect(actions[Id::SaveObject], &QAction::triggered, &objects, &ObjectsView::saveCurrent);
    connect(actions[Id::CheckObject], &QAction::triggered, &objects, &ObjectsView::checkCurrent);
    connect(actions[Id::DeleteObject], &QAction::triggered, this, &BucketsDesk::openObjectDeletion);
    connect(&objects, &ObjectsView::uploadRequested, this, &BucketsDesk::openUpload);
    const LockPolicy& lock = services().lock;
    objects.setTakesFiles(!lock.isLocked());
    connect(&lock, &LockPolicy::changed, &objects, [&objects](bool locked) { objects.setTakesFiles(!locked); });
}

/// What there is to act on.
void BucketsDesk::update()
{
    Actions& actions = services().window.actions();
    const Place& here = services().window.navigation().current();
    actions.setApplicable(Id::ShowBucket, here.page != PageId::Buckets && bucketOf(here.stream).has_value());
    const auto stream = isCurrent() ? m_page->current() : std::nullopt;
    const auto bucket = stream ? bucketOf(*stream) : std::nullopt;
    const bool isKeys = bucket && bucket->kind == BucketKind::Keys;
    const bool isObjects = bucket && bucket->kind == BucketKind::Objects;
    actions.setApplicable(Id::ShowBucketStream, bucket.has_value());
    actions.setApplicable(Id::DeleteBucket, bucket.has_value());
    actions.setApplicable(Id::PutKey, isKeys);
    const bool hasKey = isKeys && !m_page->keys().currentKey().isEmpty();
    actions.setApplicable(Id::DeleteKey, hasKey);
    actions.setApplicable(Id::PurgeKey, hasKey);
    const auto revision = hasKey ? m_page->revisions().current() : nullptr;
    const bool isOld = revision && revision != m_page->revisions().newest();
    actions.setApplicable(Id::RestoreRevision, isOld && revisionKindOf(revision->headers) == RevisionKind::Value,
                          tr("Choose an older revision that is a value."));
    actions.setApplicable(Id::CompareRevisions, hasKey && m_page->revisions().selected().size() == 2,
                          tr("Choose two revisions."));
    const ObjectInfo* object = isObjects ? m_page->objects().current() : nullptr;
    const bool hasContent = object && !object->isDeleted && !object->link;
    actions.setApplicable(Id::UploadObject, isObjects);
    actions.setApplicable(Id::SaveObject, hasContent);
    actions.setApplicable(Id::CheckObject, hasContent);
    actions.setApplicable(Id::DeleteObject, object && !object->isDeleted);
}

void BucketsDesk::openKeyChange(Mode mode)
{
    const auto stream = m_page->current();
    if (!stream)
        return;
    const RevisionsView& revisions = m_page->revisions();
    auto message = mode == Mode::Restore ? revisions.current() : mode == Mode::Put ? revisions.newest() : nullptr;
    if (mode == Mode::Restore && !message)
        return;
    if (mode == Mode::Put && message && revisionKindOf(message->headers) != RevisionKind::Value)
        message = nullptr; // it has no value now
    auto* dialog = new KeyChangeDialog(services().session.buckets(), *stream, mode, m_page->keys().currentKey(),
                                       message, &services().window);
    services().lock.guard(dialog);
    connect(dialog, &KeyChangeDialog::actionDone, this, &Desk::actionDone);
    dialog->open();
}

void BucketsDesk::openCreation()
{
    auto* dialog =
        new BucketCreateDialog(services().session.admin(), services().session.identity().version, &services().window);
    services().lock.guard(dialog);
    connect(dialog, &BucketCreateDialog::actionDone, this, &Desk::actionDone);
    connect(dialog, &BucketCreateDialog::created, this, [this](const StreamName& stream) {
        services().window.navigation().jump({PageId::Buckets, stream, {}});
    });
    dialog->open();
}

void BucketsDesk::openDeletion()
{
    const auto stream = m_page->current();
    if (!stream)
        return;
    auto* dialog = new StreamDeleteDialog(services().session.admin(), *stream, &services().window);
    services().lock.guard(dialog);
    connect(dialog, &StreamDeleteDialog::actionDone, this, &Desk::actionDone);
    dialog->open();
}

void BucketsDesk::openUpload(const QString& path)
{
    const StreamFactsPtr facts = m_page->objects().facts();
    if (!facts)
        return;
    auto* dialog = new ObjectUploadDialog(services().session.buckets(), facts->name(), path, &services().window);
    services().lock.guard(dialog);
    connect(dialog, &ObjectUploadDialog::actionDone, this, &Desk::actionDone);
    dialog->open();
}

void BucketsDesk::openObjectDeletion()
{
    const ObjectsView& objects = m_page->objects();
    const ObjectInfo* object = objects.current();
    if (!object || !objects.facts())
        return;
    auto* dialog = new ObjectDeleteDialog(services().session.buckets(), objects.facts(), *object, &services().window);
    services().lock.guard(dialog);
    connect(dialog, &ObjectDeleteDialog::actionDone, this, &Desk::actionDone);
    dialog->open();
}

void BucketsDesk::compareRevisions()
{
    const auto chosen = m_page->revisions().selected();
    if (chosen.size() == 2)
        (new CompareDialog(chosen.front(), chosen.back(), &services().window))->show();
}

} // namespace jetlag
