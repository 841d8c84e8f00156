// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/consumertracemodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;

namespace jetlag {

class ErrorLine;
class TableView;

/// What became of one message at each consumer of its stream. Not modal; deletes itself on closing. GUI thread.
class TraceDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "traceDialog";

    /// `service` must outlive this.
    TraceDialog(TraceService& service, const TracedMessage& message, QWidget* parent = nullptr);
    ~TraceDialog() override;
    TableView& table() const { return *m_table; }

private:
    void build();
    QWidget* buildConsumers();
    QPushButton* makeButton(const QString& text, const QString& name, const char* object, const QKeySequence& shortcut);
    void refresh();
    void onTraced(const MessageTracePtr& trace);
    void onFailed(const Error& error);
    void showEvidence();
    void copyText();

    TraceService& m_service;
    TracedMessage m_message;
    MessageTracePtr m_trace;
    TraceToken m_token = 0; ///< 0: none under way
    ConsumerTraceModel m_model;
    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    ErrorLine* m_error = nullptr;
    QTabWidget* m_tabs = nullptr;
    TableView* m_table = nullptr;
    QLabel* m_evidence = nullptr;
    QPushButton* m_refresh = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace jetlag
