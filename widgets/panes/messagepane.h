// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "messages/payload/payloadchoice.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QVariantMap>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace jetlag {

class HeadersModel;
class JsonHighlighter;
class MessageBar;

/// One message: its place, headers and payload as plain text. GUI thread; large payloads are made readable on a worker.
/// Copying and saving take the exact bytes, whatever is shown.
class MessagePane : public QWidget
{
    Q_OBJECT
public:
    using MessagePtr = std::shared_ptr<const StoredMessage>;
    static constexpr auto ObjectName = "messagePane";

    explicit MessagePane(QWidget* parent = nullptr);
    ~MessagePane() override;
    void setMessage(MessagePtr message); ///< null: nothing chosen
    MessagePtr message() const { return m_message; }
    /// A PayloadChoice for each subject whose choice is kept: payloads of all others are shown as what they look like.
    void setFormats(const QVariantMap& formats);
    /// By which schemas Protobuf payloads are read.
    void setProtoRules(const ProtoRules& rules);
    void openSchemas();                    ///< the dialog where they are chosen
    void showProblem(const QString& text); ///< stays until the next message
    void copyPayload();
    void savePayload();
    void savePayloadTo(const QString& path); ///< on a worker; a failure is said in the pane

signals:
    void formatsChanged(const QVariantMap& formats);         ///< by the user
    void protoRulesChanged(const jetlag::ProtoRules& rules); ///< by the user

private:
    void changeEvent(QEvent* event) override;
    void build();
    void chooseFormat();
    PayloadChoice choice() const;           ///< what is shown now
    PayloadChoice rememberedChoice() const; ///< of the combos
    void rememberFormat();
    void render();
    bool isQuick(const PayloadChoice& chosen) const;
    void renderOnWorker();
    void showMore();
    void showText(const QString& text);
    void addPortion();
    void setNote(const QString& text);
    void showView(const PayloadView& view);

    MessagePtr m_message;
    QVariantMap m_formats;
    ProtoRules m_protoRules; ///< in the order of the dialog
    std::shared_ptr<const ProtoSchemas> m_schemas = std::make_shared<const ProtoSchemas>(); ///< shared with workers
    HeadersModel* m_headers;
    QLabel* m_title = nullptr;
    QTableView* m_table = nullptr;
    QComboBox* m_format = nullptr;
    QComboBox* m_unpacking = nullptr;
    QPushButton* m_raw = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_more = nullptr;
    qsizetype m_shownBytes = 0; ///< of the payload, at most
    QString m_wanted;           ///< the text that is or will be there
    qsizetype m_added = 0;      ///< of it
    QTimer m_adding;
    QLabel* m_note = nullptr;
    JsonHighlighter* m_highlighter = nullptr; ///< owned by the document
    MessageBar* m_error = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    QFutureWatcher<PayloadView> m_rendering;
    QFutureWatcher<QString> m_saving; ///< result: what went wrong, empty when nothing did
};

} // namespace jetlag
