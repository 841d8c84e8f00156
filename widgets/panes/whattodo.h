// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jetlag {

/// What is wrong with a consumer or a stream, and what helps: status and cause, the oldest unfinished message with the
/// ways to it, the settings that matter, the next step. Asks the server nothing. GUI thread.
class WhatToDo : public QWidget
{
    Q_OBJECT
public:
    explicit WhatToDo(QWidget* parent = nullptr);
    /// `allSince`: nothing at all has been heard since then.
    void setConsumer(const ConsumerRow& row, const std::optional<Timestamp>& allSince);
    /// Of anything else: plain text; hidden while empty.
    void setText(const QString& text);
    /// Nothing may be changed, and why.
    void setLocked(bool locked, const QString& reason);

signals:
    void showMessage(const jetlag::ConsumerKey& consumer, jetlag::Sequence message);
    void traceMessage(const jetlag::ConsumerKey& consumer, jetlag::Sequence message);
    void showUnacked(const jetlag::ConsumerKey& consumer);
    void editConsumer(const jetlag::ConsumerKey& consumer);

private:
    void say(const QString& diagnosis, const QString& advice);
    void setMessage(const ConsumerRow& row);

    QLabel* m_diagnosis;
    QLabel* m_message;
    QPushButton* m_show;
    QPushButton* m_trace;
    QPushButton* m_unacked;
    QLabel* m_settings;
    QPushButton* m_edit;
    QLabel* m_advice;
    ConsumerKey m_consumer;
    std::optional<Sequence> m_sequence; ///< of the message named
};

} // namespace jetlag
