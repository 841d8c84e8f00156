// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buckets/bucketservice.h"
#include "widgets/dialogs/changedialog.h"

#include <QTimer>

#include <memory>

class QPlainTextEdit;

namespace jetlag {

class FieldProblem;

/// Puts, deletes, purges or restores one key after saying what is there now and what will be. Bound to that: where
/// somebody else comes first nothing is stored, and it looks again. GUI thread; open() it.
class KeyChangeDialog : public ChangeDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "keyChangeDialog";
    enum class Mode { Put, Delete, PurgeAll, Restore };
    using MessagePtr = std::shared_ptr<const StoredMessage>;

    /// `message`: of Restore the revision, of Put the value to begin with; null: none. `key` may be empty for Put.
    KeyChangeDialog(BucketService& service, const StreamName& stream, Mode mode, const QString& key, MessagePtr message,
                    QWidget* parent = nullptr);

protected:
    void carryOut() override;
    void onNotDone(const Error& error) override;
    void updateState() override;

private:
    QLayout* buildFields();
    void beginWith(const StoredMessage& value);
    QString verb() const;
    QString key() const;
    QByteArray value() const;
    Result<std::optional<std::chrono::seconds>> ttl() const;
    void look();
    void onLooked(const Result<KeyPicture>& looked);
    void showPreview();
    Words words() const;

    BucketService& m_service;
    const StreamName m_stream;
    const Mode m_mode;
    const QString m_key; ///< of Put: the first one
    const MessagePtr m_message;
    KeyLook m_look;
    std::optional<KeyPicture> m_picture;
    QLineEdit* m_keyField = nullptr;
    FieldProblem* m_keyProblem = nullptr;
    QPlainTextEdit* m_value = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_ttlLabel = nullptr;
    QLineEdit* m_ttl = nullptr;
    FieldProblem* m_ttlProblem = nullptr;
};

} // namespace jetlag
