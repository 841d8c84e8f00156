// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buckets/bucketservice.h"
#include "items/objectsmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace jetlag {

class FilterBar;
class MessageBar;
class TableView;

/// The objects of one bucket. Lists, checks and saves them by itself; what changes them it asks for. Follows the bucket
/// by the snapshots alone. GUI thread.
class ObjectsView : public QWidget
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "objectsView";

    explicit ObjectsView(BucketService& service, QWidget* parent = nullptr); ///< the service must outlive this
    ~ObjectsView() override;
    /// The bucket's stream as it is now; null: none is shown.
    void setFacts(const StreamFactsPtr& facts);
    void setMenu(const QList<QAction*>& actions);
    void setTakesFiles(bool takes) { m_takesFiles = takes; } ///< that are dropped here
    const ObjectInfo* current() const;                       ///< null: none is chosen
    const StreamFactsPtr& facts() const { return m_facts; }
    TableView& table() const { return *m_table; }

public slots:
    void checkCurrent();
    void saveCurrent(); ///< asks where
    void saveCurrentTo(const QString& path);

signals:
    void currentChanged();
    void uploadRequested(const QString& path); ///< a file was dropped
    void backRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void list(const std::optional<Sequence>& from);
    void onListed(const Result<ObjectPage>& page, bool isFirst);
    void read(const QString& path);
    void onRead(const ObjectInfo& object, const QString& path, const Result<ObjectReadEnd>& end);
    void showState();

    BucketService& m_service;
    ObjectsModel m_model;
    StreamFactsPtr m_facts;
    StreamFactsPtr m_pending; ///< told while nobody looked
    TableView* m_table = nullptr;
    FilterBar* m_filter = nullptr;
    MessageBar* m_message = nullptr;
    QPushButton* m_more = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_doing = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_stop = nullptr;
    QTimer m_again; ///< it has changed since it was listed
    ObjectListing m_listing;
    ObjectReading m_reading;
    std::optional<Sequence> m_resumeAt; ///< there are more
    uint64_t m_seen = 0;                ///< the stream's last sequence when it was listed
    uint64_t m_unreadable = 0;
    bool m_isListed = false;
    bool m_hasMore = false; ///< more than the first page was asked for
    bool m_takesFiles = false;
};

} // namespace jetlag
