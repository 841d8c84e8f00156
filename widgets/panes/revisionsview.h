// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buckets/bucket.h"
#include "items/revisionsmodel.h"
#include "reading/messagereader.h"

#include <QWidget>

class QAction;
class QLabel;

namespace jetlag {

class MessageBar;
class MessagePane;
class TableView;

/// The revisions of one key that its bucket still holds, and the chosen one as a message. GUI thread.
class RevisionsView : public QWidget
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "revisionsView";
    using MessagePtr = std::shared_ptr<const StoredMessage>;

    explicit RevisionsView(MessageReader& reader, QWidget* parent = nullptr); ///< the reader must outlive this
    ~RevisionsView() override;
    /// `key` empty: nothing is shown. The same one again: its history is read anew, what is chosen stays.
    void setKey(const StreamFactsPtr& stream, const QString& key);
    void setMenu(const QList<QAction*>& actions);       ///< of the revisions
    MessagePtr newest() const { return m_model.at(0); } ///< null: not read, or there is none
    MessagePtr current() const;                         ///< null: none is chosen
    std::vector<MessagePtr> selected() const;           ///< the older one first

signals:
    void selectionChanged();

private:
    void onRead(const MessageBatch& batch);
    void showCurrent();

    MessageReader& m_reader;
    RevisionsModel m_model;
    QLabel* m_title;
    MessageBar* m_error;
    TableView* m_table;
    MessagePane* m_pane;
    PageReading m_reading;
    std::vector<MessagePtr> m_read; ///< so far
    QString m_key;
    StreamName m_stream;
};

} // namespace jetlag
