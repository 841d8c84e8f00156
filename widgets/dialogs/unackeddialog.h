// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/unackedmodel.h"
#include "reading/unackedservice.h"

#include <QDialog>
#include <QTimer>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;

namespace jetlag {

class ErrorLine;
class TableView;

/// What a consumer has delivered and not settled: the messages between its ack floor and its position, what of it is
/// certain, and the ways to each. Asks the server when it opens and on Refresh only. Not modal; deletes itself on
/// closing. GUI thread.
class UnackedDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "unackedDialog";

    /// `service` must outlive this.
    UnackedDialog(UnackedService& service, ConsumerKey consumer, QWidget* parent = nullptr);
    TableView& table() const { return *m_table; }
    const ConsumerKey& consumer() const { return m_consumer; }
    /// What a newer snapshot says: a line tells when the consumer has moved on since the list was made. Null: it is not
    /// there any more.
    void setNewest(const ConsumerFactsPtr& facts);
    void refresh();

signals:
    void showMessage(const jetlag::ConsumerKey& consumer, jetlag::Sequence message);
    void traceMessage(const jetlag::StreamName& stream, jetlag::Sequence message);
    void deadLetterWanted(const jetlag::ConsumerKey& consumer, const jetlag::UnackedMessage& message);

private:
    void build();
    void buildTable();
    QPushButton* makeButton(const QString& text, const QString& name, const char* object);
    QWidget* buildButtons();
    void onProgress(const UnackedProgress& progress);
    void onEnded(const Result<UnackedMessages>& outcome);
    void showList(const UnackedMessages& list);
    void showReading(bool isReading);
    void updateMoved();
    void updateRowActions();
    void onSecond();
    std::optional<Sequence> current() const;

    UnackedService& m_service;
    const ConsumerKey m_consumer;
    UnackedReading m_reading;
    ConsumerFactsPtr m_shown;  ///< what the list was made of
    ConsumerFactsPtr m_newest; ///< as the snapshot says
    bool m_isGone = false;
    std::chrono::nanoseconds m_serverAhead{0};
    UnackedModel m_model;
    QTimer m_second; ///< ages go on
    QLabel* m_title = nullptr;
    QLabel* m_moved = nullptr;
    QLabel* m_evidence = nullptr;
    QLabel* m_listed = nullptr;
    ErrorLine* m_error = nullptr;
    TableView* m_table = nullptr;
    QProgressBar* m_bar = nullptr;
    QAction* m_showAction = nullptr;
    QAction* m_traceAction = nullptr;
    QAction* m_letterAction = nullptr;
    QPushButton* m_refresh = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_trace = nullptr;
    QPushButton* m_letter = nullptr;
};

} // namespace jetlag
