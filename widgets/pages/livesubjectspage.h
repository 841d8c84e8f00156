// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/subjecttreemodel.h"
#include "live/livesubjectservice.h"
#include "widgets/common/saveslayout.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStringListModel;

namespace jetlag {

class LiveMessagesView;
class MessageBar;
class MessagePane;
class SubjectsPane;

/// Follows a core subject: what is published from now on, counted by subject. Nothing is made on the server but a plain
/// subscription, which ends when the page is left. GUI thread; the service answers from the session thread.
class LiveSubjectsPage : public QWidget, public SavesLayout
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "liveSubjectsPage";

    /// `service` must outlive this.
    explicit LiveSubjectsPage(LiveSubjectService& service, QWidget* parent = nullptr);

    void start(const QString& subject);
    void stop();
    bool isRunning() const { return m_following.isRunning() && !m_isStopping; }
    void setPaused(bool paused); ///< the rows stand still while counting goes on
    void clear();                ///< messages and counts
    void setHistory(const QStringList& subjects);
    void setMemoryLimit(int mebibytes);
    void setHidesSystem(bool hides); ///< what arrives from now on to subjects of the system
    LiveMessagesView& messages() const { return *m_messages; }
    SubjectsPane& subjects() const { return *m_subjects; }
    MessagePane& pane() const { return *m_pane; }
    QByteArray saveState() const override; ///< columns of table and tree
    bool restoreState(const QByteArray& state) override;

signals:
    void historyChanged(const QStringList& subjects); ///< the latest first
    void memoryLimitChanged(int mebibytes);
    void hidesSystemChanged(bool hides);
    void pausedChanged(bool paused);

private:
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void build();
    void wire();
    void startFromField();
    void remember(const QString& subject);
    void onNews(const LiveNews& news);
    void onStarted(const std::shared_ptr<LiveBoard>& board);
    void onState(LiveState state);
    void onChanged();
    void onSubjectsChanged();
    void onEnded(const LiveOutcome& error);
    void showEnd();
    void showSubject(const QByteArray& subject);
    void updateTexts();
    QString stateText() const;
    QString countsText() const;
    LiveSubjectFeed::Limits limits() const;

    LiveSubjectService& m_service;
    SubjectTreeModel m_tree;
    std::shared_ptr<LiveBoard> m_board; ///< null before the first start
    LiveFollowing m_following;
    bool m_isStopping = false; ///< its last words may still come
    LiveState m_state = LiveState::Subscribing;
    QString m_subjectText; ///< what is or was followed
    bool m_hasListened = false;
    LiveCounts m_counts;
    SubjectCounts m_total;
    SubjectCounts m_others;
    uint64_t m_subjectCount = 0;
    QStringList m_history;
    QTimer m_texts; ///< words follow a flood at a readable pace
    QTimer m_second;

    QLineEdit* m_field = nullptr;
    QStringListModel* m_suggestions = nullptr;
    QPushButton* m_startButton = nullptr;
    QPushButton* m_pauseButton = nullptr;
    QPushButton* m_clearButton = nullptr;
    QCheckBox* m_hideSystem = nullptr;
    QSpinBox* m_memory = nullptr;
    MessageBar* m_error = nullptr;
    MessageBar* m_notice = nullptr;
    MessageBar* m_scope = nullptr;
    QLabel* m_stateLabel = nullptr;
    QLabel* m_countsLabel = nullptr;
    QLineEdit* m_dropped = nullptr;
    SubjectsPane* m_subjects = nullptr;
    LiveMessagesView* m_messages = nullptr;
    MessagePane* m_pane = nullptr;
    QAction* m_pause = nullptr;
};

} // namespace jetlag
