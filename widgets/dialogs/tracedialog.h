// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/consumertracemodel.h"
#include "items/pathmodel.h"
#include "tracing/traceservice.h"

#include "domain/event.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace jetlag {

class ErrorLine;
class TableView;

/// What became of one message at each consumer of its stream; and, on request, the way of a traced copy through the
/// servers. Not modal; deletes itself on closing. GUI thread.
class TraceDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "traceDialog";

    /// `service` must outlive this.
    TraceDialog(TraceService& service, const TracedMessage& message, QWidget* parent = nullptr);
    TableView& table() const { return *m_table; }
    /// Locked, it only reads: no traced copy is sent.
    void setLocked(bool locked, const QString& reason);

signals:
    void actionDone(const jetlag::Event& event); ///< a copy was sent, for the Events page

private:
    void build();
    QWidget* buildConsumers();
    QWidget* buildPath();
    QPushButton* makeButton(const QString& text, const QString& name, const char* object, const QKeySequence& shortcut);
    void refresh();
    void onTraced(const TraceOutcome& outcome);
    void onFailed(const Error& error);
    void showEvidence();
    void checkPath();
    void onPathChecked(const PathRefusal& refusal);
    void followPath();
    void onFollowed(const PathOutcome& outcome);
    void onNotFollowed(const Error& error);
    void showPath(const PathTrace& path);
    void endPath(Severity severity, const QString& words); ///< of the copy, for the Events page
    void updatePath();
    void copyText();

    TraceService& m_service;
    TracedMessage m_message;
    std::optional<MessageTrace> m_trace;
    Tracing m_tracing;
    ConsumerTraceModel m_model;
    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    ErrorLine* m_error = nullptr;
    QTabWidget* m_tabs = nullptr;
    TableView* m_table = nullptr;
    QLabel* m_evidence = nullptr;
    PathChecking m_checking;
    PathFollowing m_following;
    QString m_pathWords;        ///< of the path that is shown
    QString m_refusal;          ///< why no copy can be sent; empty: it can
    bool m_isPathKnown = false; ///< whether the server was asked about that
    bool m_isLocked = false;
    QString m_lockReason;
    PathModel m_pathModel;
    QTreeView* m_path = nullptr;
    QPushButton* m_follow = nullptr;
    QLabel* m_pathState = nullptr;
    ErrorLine* m_pathError = nullptr;
    QPushButton* m_refresh = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace jetlag
