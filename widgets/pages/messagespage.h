// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagereader.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace jetlag {

class MessageBar;
class FilterBar;
class MessagePane;
class MessagesModel;
class SearchPane;
class TableView;

/// Reads the messages of a stream, newest first, from a sequence or time, by subject, or follows its tail. Looking
/// changes nothing: no consumer is ever made. GUI thread; the reader answers from the session thread.
class MessagesPage : public QWidget
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "messagesPage";

    /// Both must outlive this. The model is filled by this page only.
    MessagesPage(MessageReader& reader, MessagesModel& model, QWidget* parent = nullptr);
    ~MessagesPage() override;

    /// Streams to choose from. The chosen one stays, also when it is not among them any more (then it says so).
    void setStreams(const QStringList& names);
    void setStream(const QString& name); ///< chooses and reads it
    QString stream() const { return m_stream; }
    void reload();
    void goToSequence(Sequence sequence);
    void goToTime(Timestamp time);
    void setTailing(bool tailing);
    MessagePane& pane() const { return *m_pane; }
    TableView& table() const { return *m_table; } ///< for the remembered layout
    void showProblem(const Error& error);         ///< of something that was tried with its messages
    /// Takes the pane in: it follows the stream and the subject, its results open in their place. Once.
    void addSearch(SearchPane* pane);

signals:
    void streamChosen(const QString& name);
    void subjectShown(const QString& subject); ///< the filter of what is read from now on

private:
    enum class Reading { Nothing, Newest, Older, Newer, AroundUp, AroundDown, Tail };
    void build();
    void wire();
    void startOver();
    void start(Reading what, ReadSpec spec);
    void loadOlder();
    void loadNewer();
    bool hasRoom();
    void cancel();
    void onBatch(const MessageBatchPtr& batch);
    void onEnd(const MessageBatch& batch);
    void updateState();
    bool subjectIsUsable();
    QString methodText() const;

    MessageReader& m_reader;
    MessagesModel& m_model;
    QString m_stream;
    QString m_shownSubject; ///< filter of what is being read
    QStringList m_streams;
    Reading m_reading = Reading::Nothing;
    ReadToken m_token = 0;
    std::optional<Sequence> m_older; ///< where "Load older" goes on; nullopt: the beginning was reached
    std::optional<Sequence> m_newer; ///< where "Load newer" goes on, after a jump
    std::optional<Sequence> m_goal;  ///< sequence to select when it arrives
    std::optional<ReadMethod> m_method;
    quint64 m_read = 0;
    quint64 m_skipped = 0;
    bool m_isGone = false;

    QComboBox* m_streamBox = nullptr;
    QLineEdit* m_subject = nullptr;
    QLineEdit* m_goSequence = nullptr;
    QLineEdit* m_goTime = nullptr;
    FilterBar* m_filter = nullptr;
    QCheckBox* m_tail = nullptr;
    MessageBar* m_error = nullptr;
    MessageBar* m_notice = nullptr;
    TableView* m_table = nullptr;
    MessagePane* m_pane = nullptr;
    QLabel* m_state = nullptr;
    QProgressBar* m_bar = nullptr;
    QSplitter* m_body = nullptr;
    QPushButton* m_olderButton = nullptr;
    QPushButton* m_newerButton = nullptr;
    QPushButton* m_cancelButton = nullptr;
};

} // namespace jetlag
