// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace jetlag {

class HeadersModel;

/// Payload and headers of a single message, to be changed before it is replayed. A payload that a text field would
/// not give back byte for byte is shown as such and stays as it is. GUI thread.
class MessageEditor : public QWidget
{
    Q_OBJECT
public:
    explicit MessageEditor(QWidget* parent = nullptr);
    void setMessage(const StoredMessage& message);
    /// Instead of what the message holds; changed() follows. A payload that cannot be edited stays as it is.
    void setContent(const QByteArray& payload, const MessageHeaders& headers);
    std::optional<QByteArray> editedPayload() const;     ///< nullopt: unchanged
    std::optional<MessageHeaders> editedHeaders() const; ///< nullopt: unchanged

signals:
    void changed();

private:
    QByteArray payloadFromText() const;
    StoredMessage m_message;
    HeadersModel* m_headers;
    QTableView* m_table;
    QPlainTextEdit* m_payload;
    QLabel* m_note;
    QPushButton* m_remove;
    bool m_usesCrLf = false;
    bool m_isEditable = false;
};

} // namespace jetlag
