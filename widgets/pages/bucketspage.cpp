// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/bucketspage.h"

#include "buckets/bucketservice.h"
#include "items/bucketsmodel.h"
#include "widgets/common/actionbuttons.h"
#include "widgets/common/fillcolumn.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/panes/keysview.h"
#include "widgets/panes/objectsview.h"
#include "widgets/panes/revisionsview.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace jetlag {
namespace {

enum Shown { Nothing, Keys, Objects };

QWidget* withButtons(const QList<QAction*>& actions, QWidget* below)
{
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new ActionButtons(actions));
    layout->addWidget(below, 1);
    return whole;
}

} // namespace

BucketsPage::BucketsPage(BucketsModel& model, BucketService& service, MessageReader& reader, const Actions& actions,
                         QWidget* parent)
    : TablePage(model,
                {tr("Buckets", "accessible name of the table"), tr("Filter buckets", "accessible name of the field"),
                 ObjectName, tr("This account has no key-value or object stores.")},
                parent)
    , m_model(model)
    , m_stack(new QStackedWidget(this))
    , m_keys(new KeysView(service, reader, this))
    , m_revisions(new RevisionsView(reader, this))
    , m_objects(new ObjectsView(service, this))
{
    const QStringList essential{QStringLiteral("kind"),    QStringLiteral("entries"), QStringLiteral("bytes"),
                                QStringLiteral("history"), QStringLiteral("ttl"),     QStringLiteral("markers"),
                                QStringLiteral("storage"), QStringLiteral("replicas")};
    view().setFirstColumns(QStringList{QStringLiteral("bucket")} + essential);
    new FillColumn(view(), "bucket", essential, {16, 40});
    view().sortByColumnId("bucket", Qt::AscendingOrder);
    build(actions);
    connect(&view(), &TableView::currentRowChanged, this, &BucketsPage::showCurrent);
    connect(&view(), &TableView::rowActivated, this, [this] {
        (m_stack->currentIndex() == Objects ? static_cast<QWidget&>(m_objects->table())
                                            : static_cast<QWidget&>(m_keys->tree()))
            .setFocus();
    });
    connect(m_keys, &KeysView::keyChosen, this, [this](const QString& key) {
        m_revisions->setKey(facts(), key);
        emit selectionChanged();
    });
    connect(m_keys, &KeysView::keyChanged, this, [this](const QString& key) { m_revisions->setKey(facts(), key); });
    connect(m_revisions, &RevisionsView::selectionChanged, this, &BucketsPage::selectionChanged);
    connect(m_objects, &ObjectsView::currentChanged, this, &BucketsPage::selectionChanged);
    connect(m_keys, &KeysView::backRequested, this, [this] { view().setFocus(); });
    connect(m_objects, &ObjectsView::backRequested, this, [this] { view().setFocus(); });
}

void BucketsPage::build(const Actions& actions)
{
    view().setRowActions(actions.ofBuckets);
    m_keys->setMenu(actions.ofKeys);
    m_revisions->setMenu(actions.ofRevisions);
    m_objects->setMenu(actions.ofObjects);
    auto* hint = plainLabel(this);
    hint->setText(tr("Choose a bucket to see what it holds."));
    hint->setAlignment(Qt::AlignCenter);
    auto* keys = new QSplitter(Qt::Horizontal, this);
    keys->setObjectName(QStringLiteral("bucketsKeysSplitter"));
    keys->setChildrenCollapsible(false);
    keys->addWidget(m_keys);
    keys->addWidget(m_revisions);
    keys->setStretchFactor(0, 1);
    keys->setStretchFactor(1, 1);
    m_stack->addWidget(hint);
    m_stack->addWidget(withButtons(actions.ofKeys + actions.ofRevisions, keys));
    m_stack->addWidget(withButtons(actions.ofObjects, m_objects));
    splitter().addWidget(m_stack);
    splitter().setStretchFactor(0, 1);
    splitter().setStretchFactor(1, 3);
    splitter().setSizes({170, 510});
}

std::optional<StreamName> BucketsPage::current() const
{
    const auto row = m_model.rowAt(view().currentSourceRow());
    return row ? std::optional(row->facts->name()) : std::nullopt;
}

StreamFactsPtr BucketsPage::facts() const
{
    const auto row = m_model.rowAt(view().currentSourceRow());
    return row ? row->facts : nullptr;
}

void BucketsPage::select(const StreamName& stream)
{
    m_wanted = stream;
    const int row = m_model.rowOf(stream);
    if (row < 0)
        return;
    m_wanted = {};
    view().selectSourceRow(row);
}

void BucketsPage::showCurrent()
{
    follow();
    if (const auto stream = current())
        emit bucketChosen(*stream);
    emit selectionChanged();
}

void BucketsPage::follow()
{
    if (!m_wanted.value.isEmpty())
        select(StreamName(m_wanted));
    const StreamFactsPtr now = facts();
    const auto bucket = now ? bucketOf(now->name()) : std::nullopt;
    const bool isKeys = bucket && bucket->kind == BucketKind::Keys;
    m_stack->setCurrentIndex(!bucket ? Nothing : isKeys ? Keys : Objects);
    m_keys->setFacts(isKeys ? now : nullptr);
    m_objects->setFacts(bucket && !isKeys ? now : nullptr);
}

} // namespace jetlag
