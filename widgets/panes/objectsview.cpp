// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/objectsview.h"

#include "domain/incarnation.h"
#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/dialogs/dialogparts.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr int steps = 1000; ///< of the progress bar
constexpr auto pause = 2s;  ///< between two lists

/// A file's name for an object's: its last part, without what file systems refuse.
QString fileNameOf(const QString& object)
{
    QString name;
    for (const QChar c : object.mid(object.lastIndexOf(u'/') + 1))
        name += c.isLetterOrNumber() || QStringLiteral("-_. ").contains(c) ? c : QChar(u'_');
    return name.isEmpty() || name.startsWith(u'.') ? QStringLiteral("object") + name : name;
}

/// The only file that is dragged; empty: none, or several.
QString fileOf(const QMimeData* data)
{
    const auto urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

ObjectsView::ObjectsView(BucketService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
{
    setObjectName(QLatin1String(ObjectName));
    setAcceptDrops(true);
    build();
    connect(m_table, &TableView::currentRowChanged, this, &ObjectsView::currentChanged);
    connect(m_table, &TableView::rowActivated, this, &ObjectsView::checkCurrent);
    connect(m_table, &TableView::backRequested, this, &ObjectsView::backRequested);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_hasMore = true;
        list(m_resumeAt);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_reading.stop(); });
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_facts && m_isListed && m_facts->state.last.value != m_seen)
            list(std::nullopt);
    });
    showState();
}

ObjectsView::~ObjectsView() = default;

void ObjectsView::build()
{
    m_table = new TableView(m_model, tr("Objects"), this);
    m_table->setObjectName(QStringLiteral("objectsTable"));
    m_table->sortByColumnId("modified", Qt::DescendingOrder);
    m_filter = new FilterBar(*m_table, tr("Filter objects"), QStringLiteral("objectsFilter"), this);
    m_message = new MessageBar(this);
    m_count = plainLabel(this);
    m_count->setObjectName(QStringLiteral("objectsCount"));
    m_more = new QPushButton(tr("Show &more"), this);
    m_more->setAccessibleName(tr("Show more"));
    m_more->setObjectName(QStringLiteral("objectsMore"));
    m_doing = plainLabel(this);
    m_doing->setObjectName(QStringLiteral("objectsDoing"));
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, steps);
    m_bar->setAccessibleName(tr("Progress"));
    m_stop = new QPushButton(tr("S&top"), this);
    m_stop->setAccessibleName(tr("Stop"));
    m_stop->setObjectName(QStringLiteral("objectsStop"));
    auto* below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_more);
    auto* work = new QHBoxLayout;
    work->addWidget(m_doing, 1);
    work->addWidget(m_bar, 1);
    work->addWidget(m_stop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addLayout(below);
    layout->addLayout(work);
}

void ObjectsView::setMenu(const QList<QAction*>& actions)
{
    m_table->setRowActions(actions);
}

const ObjectInfo* ObjectsView::current() const
{
    return m_model.at(m_table->currentSourceRow());
}

void ObjectsView::setFacts(const StreamFactsPtr& facts)
{
    if (!isVisible() && facts) {
        m_pending = facts; // nobody looks
        return;
    }
    m_pending.reset();
    const StreamFactsPtr before = std::exchange(m_facts, facts);
    const bool isSame = before && facts && before->name() == facts->name() &&
                        !isRecreated(incarnationOf(*before), incarnationOf(*facts));
    if (!isSame) {
        m_listing.cancel();
        m_reading.cancel();
        m_model.clear();
        m_message->clear();
        m_isListed = m_hasMore = false;
        m_resumeAt.reset();
        if (facts)
            list(std::nullopt);
        emit currentChanged();
    } else if (m_isListed && (facts->state.last.value != m_seen || facts->state.messages != before->state.messages)) {
        if (m_listing.isRunning() || m_again.isActive())
            m_seen = 0; // again after the pause
        else
            list(std::nullopt);
    }
    showState();
}

void ObjectsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_pending)
        setFacts(StreamFactsPtr(m_pending));
}

void ObjectsView::list(const std::optional<Sequence>& from)
{
    m_seen = m_facts->state.last.value;
    m_again.start();
    m_listing = m_service.listObjects(
        {m_facts->name(), from}, {.ended = [this, from](const Result<ObjectPage>& page) { onListed(page, !from); }});
}

void ObjectsView::onListed(const Result<ObjectPage>& page, bool isFirst)
{
    if (!page) {
        m_message->say(page.error());
        return;
    }
    if (isFirst && !page->resumeAt)
        m_model.setObjects(page->objects); // these are all
    else
        m_model.update(page->objects);
    if (!isFirst || !m_hasMore)
        m_resumeAt = page->resumeAt;
    m_unreadable = page->unreadable;
    m_isListed = true;
    m_message->clear();
    showState();
    emit currentChanged();
}

void ObjectsView::showState()
{
    const bool isReading = m_reading.isRunning();
    m_bar->setVisible(isReading);
    m_stop->setVisible(isReading);
    m_doing->setVisible(isReading || !m_doing->text().isEmpty());
    m_more->setVisible(m_resumeAt.has_value());
    m_table->setEmptyText(m_isListed ? tr("This bucket has no objects. A file that is dropped here becomes one.")
                                     : tr("Looking for objects…"));
    QString text = m_isListed ? tr("%n object(s), deleted ones included.", nullptr, m_model.rowCount()) : QString();
    if (m_resumeAt)
        text = tr("The newest %n object(s) are listed, deleted ones included; there are more.", nullptr,
                  m_model.rowCount());
    if (m_unreadable > 0)
        text += u' ' + tr("%n description(s) cannot be read.", nullptr, pluralNumber(m_unreadable));
    m_count->setText(text);
}

void ObjectsView::checkCurrent()
{
    read({});
}

void ObjectsView::saveCurrent()
{
    const ObjectInfo* object = current();
    if (!object)
        return;
    auto* dialog = new QFileDialog(this, tr("Save object"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileNameOf(object->name));
    connect(dialog, &QFileDialog::fileSelected, this, &ObjectsView::saveCurrentTo);
    dialog->open();
}

void ObjectsView::saveCurrentTo(const QString& path)
{
    if (!path.isEmpty())
        read(path);
}

void ObjectsView::read(const QString& path)
{
    const ObjectInfo* chosen = current();
    if (!chosen || !m_facts || m_reading.isRunning() || chosen->isDeleted || chosen->link)
        return;
    const ObjectInfo object = *chosen;
    m_message->clear();
    m_bar->setValue(0);
    m_doing->setText(path.isEmpty() ? tr("Checking %1…").arg(displayText(object.name))
                                    : tr("Saving %1…").arg(displayText(object.name)));
    m_reading =
        m_service.readObject({m_facts->name(), incarnationOf(*m_facts), object, path},
                             {[this](const ObjectProgress& progress) {
                                  if (progress.total > 0)
                                      m_bar->setValue(static_cast<int>(static_cast<double>(progress.bytes) /
                                                                       static_cast<double>(progress.total) * steps));
                              },
                              [this, object, path](const Result<ObjectReadEnd>& end) { onRead(object, path, end); }});
    showState();
}

void ObjectsView::onRead(const ObjectInfo& object, const QString& path, const Result<ObjectReadEnd>& end)
{
    const QString name = displayText(object.name);
    if (end) {
        const QString right = end->hasDigest ? tr("Right", "a check") : tr("Right in size; no digest is told");
        m_model.setCheck(object, {true, right});
        m_doing->setText(
            path.isEmpty()
                ? tr("%1 is what its description tells: %2.", "an object, its size").arg(name, bytesText(end->bytes))
                : tr("%1 was saved to %2.", "an object, a file").arg(name, displayText(path)));
    } else {
        m_doing->clear();
        const Error& error = end.error();
        if (error.kind == Error::Kind::Protocol)
            m_model.setCheck(object, {false, tr("Wrong", "a check")});
        if (error.kind == Error::Kind::Cancelled)
            m_doing->setText(tr("It was stopped. Nothing was saved."));
        else
            m_message->say(error);
    }
    showState();
}

void ObjectsView::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_takesFiles && m_facts && !fileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ObjectsView::dropEvent(QDropEvent* event)
{
    const QString path = fileOf(event->mimeData());
    if (!m_takesFiles || path.isEmpty())
        return;
    event->acceptProposedAction();
    emit uploadRequested(path);
}

} // namespace jetlag
