// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buckets/bucketservice.h"
#include "items/keysmodel.h"
#include "reading/messagereader.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace jetlag {

class MessageBar;

/// The keys of one bucket as a tree, with what is stored under those in sight. Follows the bucket by the snapshots
/// alone: only when its stream has moved is anything asked for, and while nobody looks nothing is. Bounded: of more
/// keys the first are listed, and the filter reaches the others. GUI thread.
class KeysView : public QWidget
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "keysView";
    static constexpr size_t Most = 5000; ///< keys that are listed

    /// Both must outlive this.
    KeysView(BucketService& service, MessageReader& reader, QWidget* parent = nullptr);
    ~KeysView() override;
    /// The bucket's stream as it is now; null: none is shown.
    void setFacts(const StreamFactsPtr& facts);
    void setMenu(const QList<QAction*>& actions); ///< of the keys
    QString currentKey() const;                   ///< empty: none is chosen
    const KeyState* currentState() const;         ///< null: none, or not read yet
    void chooseKey(const QString& key);           ///< as soon as it is listed
    QTreeView& tree() const { return *m_tree; }

signals:
    void keyChosen(const QString& key);  ///< empty: none
    void keyChanged(const QString& key); ///< the chosen one has another revision
    void backRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void restart();
    void list() { listKeys(false); }
    void listKeys(bool isThorough);
    void listSoon();
    void onListed(const Result<KeyList>& listed);
    void follow(const StreamFactsPtr& before);
    void followNews();
    void readNews();
    void onNews(const MessageBatch& batch);
    bool matches(const QString& key) const;
    void readInSight();
    std::vector<QString> unreadInSight() const;
    void take(const std::vector<KeyState>& states);
    void choose();
    void expandFew();
    void showCount();
    QString countSentence() const;
    QString filter() const;

    BucketService& m_service;
    MessageReader& m_reader;
    KeysModel m_model;
    StreamFactsPtr m_facts;
    StreamFactsPtr m_pending; ///< told while nobody looked
    BucketRules m_rules;
    QLineEdit* m_filter = nullptr;
    QTreeView* m_tree = nullptr;
    QLabel* m_count = nullptr;
    MessageBar* m_error = nullptr;
    QTimer m_inSight; ///< what is in sight is read once it stands still
    QTimer m_again;   ///< news that could not be read
    QTimer m_relist;  ///< keys have come or gone unseen
    KeyListing m_listing;
    KeyLooking m_looking;
    PageReading m_news;
    uint64_t m_seen = 0; ///< every message up to there is in the tree
    KeyList m_list;      ///< without its keys
    QString m_wanted;    ///< to be chosen
    bool m_isListed = false;
};

} // namespace jetlag
