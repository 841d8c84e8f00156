// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/livemessagesmodel.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace jetlag {

class TableView;

/// The table of live messages. It follows the newest one; whoever scrolls up, or pauses, reads in peace: the rows stand
/// still and are kept from being pushed out, and what is new is counted. GUI thread.
class LiveMessagesView : public QWidget
{
    Q_OBJECT
public:
    explicit LiveMessagesView(QWidget* parent = nullptr);
    ~LiveMessagesView() override;

    TableView& table() const { return *m_table; }
    LiveMessagesModel& model() { return m_model; }
    void setStore(const std::shared_ptr<MessageStore>& store); ///< another one: nothing is chosen
    void setSubject(const QByteArray& subject);                ///< only this and below; empty: all
    void sync();                                               ///< the store has news
    void showCleared();                                        ///< the store was emptied: also where rows stand still
    void setPaused(bool paused);
    bool isPaused() const { return m_isPaused; }
    bool isFollowing() const { return !m_isPaused && !m_isScrolledUp; }
    void follow(); ///< ends a pause, too

signals:
    void messageChosen(const std::optional<jetlag::LiveMessage>& message);
    void pausedChanged(bool paused);

private:
    void onScrolled(int value);
    void onRowChanged(int row);
    void freeze();
    void takeOver();
    void keepChosen();
    void updateState();

    std::shared_ptr<MessageStore> m_store;
    LiveMessagesModel m_model;
    TableView* m_table;
    QLabel* m_state;
    QPushButton* m_follow;
    QTimer m_more;                    ///< a large store is looked through in pieces
    std::optional<uint64_t> m_chosen; ///< ordinal
    bool m_isPaused = false;
    bool m_isScrolledUp = false;
    bool m_isSyncing = false; ///< rows and scroll bar move by program
};

} // namespace jetlag
