// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/streamfacts.h"
#include "widgets/pages/tablepage.h"

class QAction;
class QStackedWidget;

namespace jetlag {

class BucketService;
class BucketsModel;
class KeysView;
class MessageReader;
class ObjectsView;
class RevisionsView;

/// Key-value and object stores: the buckets above, below what the chosen one holds. GUI thread.
class BucketsPage : public TablePage
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "bucketsPage";

    /// What is offered where; actions of the window.
    struct Actions
    {
        QList<QAction*> ofBuckets;
        QList<QAction*> ofKeys;
        QList<QAction*> ofRevisions;
        QList<QAction*> ofObjects;
    };
    /// All must outlive this.
    BucketsPage(BucketsModel& model, BucketService& service, MessageReader& reader, const Actions& actions,
                QWidget* parent = nullptr);
    std::optional<StreamName> current() const;
    void select(const StreamName& stream); ///< as soon as it is there
    /// New data have come: the chosen bucket is followed.
    void follow();
    KeysView& keys() const { return *m_keys; }
    RevisionsView& revisions() const { return *m_revisions; }
    ObjectsView& objects() const { return *m_objects; }
    /// The chosen bucket's stream; null: none.
    StreamFactsPtr facts() const;

signals:
    void bucketChosen(const jetlag::StreamName& stream);
    void openStream(const jetlag::StreamName& stream);
    void selectionChanged(); ///< another bucket, key, revision or object

private:
    void build(const Actions& actions);
    void showCurrent();

    BucketsModel& m_model;
    QStackedWidget* m_stack;
    KeysView* m_keys;
    RevisionsView* m_revisions;
    ObjectsView* m_objects;
    StreamName m_wanted;
};

} // namespace jetlag
