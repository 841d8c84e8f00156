// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/messagereader.h"
#include "reading/messageref.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace jetlag {

class FilterBar;
class HitWalk;
class MessageBar;
class MessageBrowser;
class MessagePane;
class MessagesModel;
class NewestButton;
class SearchPane;
class ShownMessage;
class StreamScrollBar;
class TableView;

/// The messages of a stream as one table, newest on top, all of it or those of a subject; or its tail. Looking
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
    /// Shows the stream, or of it what is on `subject` (empty: all), at this message.
    void showMessage(const QString& stream, const QString& subject, Sequence sequence);
    QString stream() const { return m_stream; }
    void setFacts(const StreamFactsPtr& facts); ///< of the chosen stream, as it was seen last
    void reload();
    void resume(); ///< the connection is there: what failed for want of one is read after all
    void goToSequence(Sequence sequence);
    void goToTime(Timestamp time);
    void setTailing(bool tailing);
    MessagePane& pane() const { return *m_pane; }
    TableView& table() const { return *m_table; } ///< for the remembered layout
    QString subject() const;                      ///< of what is shown; empty: all
    MessageRefs selectedMessages() const;         ///< oldest first; bodies may have to be read
    void showProblem(const Error& error);         ///< of something that was tried with its messages
    /// Takes the pane in: it follows the stream and the subject, its results open in their place. Once.
    void addSearch(SearchPane* pane);
    /// To what the search has found, see HitWalk; its results, its field or the message may have the focus.
    void goToHit(bool backwards);

signals:
    void streamChosen(const QString& name);
    void subjectShown(const QString& subject); ///< the filter of what is read from now on

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void wire();
    void startOver();
    void openStream();
    bool isReady(); ///< a stream is chosen and the subject is valid; says what is wrong
    void onAnotherLife(bool hasOnlyLost);
    void onSelected(quint64 wanted, quint64 found);
    void updateState();
    void keepInView();

    MessageReader& m_reader;
    MessagesModel& m_model;
    MessageBrowser* m_browser = nullptr;
    QString m_stream;
    QStringList m_streams;
    StreamFactsPtr m_facts; ///< of the stream, as it was seen last
    bool m_isGone = false;
    bool m_isGoing = false; ///< to a message; what lies around it is being read

    QComboBox* m_streamBox = nullptr;
    QLineEdit* m_subject = nullptr;
    QLineEdit* m_goSequence = nullptr;
    QLineEdit* m_goTime = nullptr;
    FilterBar* m_filter = nullptr;
    HitWalk* m_walk = nullptr;          ///< once there is a search
    QHBoxLayout* m_narrowing = nullptr; ///< of what is loaded, and of the stream
    QCheckBox* m_tail = nullptr;
    MessageBar* m_error = nullptr;
    MessageBar* m_notice = nullptr;
    TableView* m_table = nullptr;
    NewestButton* m_newest = nullptr;
    StreamScrollBar* m_position = nullptr;
    MessagePane* m_pane = nullptr;
    ShownMessage* m_shown = nullptr;
    QLabel* m_state = nullptr;
    QProgressBar* m_bar = nullptr;
    QSplitter* m_body = nullptr;
    QPushButton* m_olderButton = nullptr;
    QPushButton* m_newerButton = nullptr;
    QPushButton* m_cancelButton = nullptr;
};

} // namespace jetlag
