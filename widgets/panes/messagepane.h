// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "payload/payload.h"
#include "payload/payloadchoice.h"
#include "payload/textlines.h"
#include "reading/messageref.h"

#include <QFutureWatcher>
#include <QVariantMap>
#include <QWidget>

#include <memory>
#include <optional>
#include <stop_token>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace jetlag {

class HeadersModel;
class MessageBar;
class TextView;

/// One message: its place, headers and payload as plain text. GUI thread; large payloads are made readable on a worker,
/// their beginning first.
/// Copying and saving take the exact bytes, whatever is shown.
class MessagePane : public QWidget
{
    Q_OBJECT
public:
    using MessagePtr = std::shared_ptr<const StoredMessage>;
    static constexpr auto ObjectName = "messagePane";

    explicit MessagePane(QWidget* parent = nullptr);
    ~MessagePane() override;
    void setMessage(MessagePtr message);             ///< null: nothing chosen
    void setAwaited(const MessageRef& message);      ///< which has been chosen; its body is on its way
    void setUnreadable(const Error& error);          ///< the body of that one does not come
    MessagePtr message() const { return m_message; } ///< null while it is awaited
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

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void chooseFormat();
    PayloadChoice choice() const;           ///< what is shown now
    PayloadChoice rememberedChoice() const; ///< of the combos
    void rememberFormat();
    void fitHeaders();
    void render();
    bool isQuick(const PayloadChoice& chosen) const;
    /// A payload as it is shown, and the lines that show it.
    struct Rendering
    {
        PayloadView view;
        TextLinesPtr lines;
        bool isAll = true; ///< that will be shown
    };
    enum class Extent { Beginning, All };
    /// One at a time, or holding the Down key would pile them up: the newest waits until the one before has noticed.
    void renderOnWorker(Extent extent);
    void onRendered();
    void setNote(const QString& text);
    void showRendering(const Rendering& rendering);
    void copyOnWorker();

    MessagePtr m_message;
    QVariantMap m_formats;
    ProtoRules m_protoRules; ///< in the order of the dialog
    std::shared_ptr<const ProtoSchemas> m_schemas = std::make_shared<const ProtoSchemas>(); ///< shared with workers
    HeadersModel* m_headers;
    QLabel* m_title = nullptr;
    QTableView* m_table = nullptr;
    int m_fittedName = 0; ///< width of the names, as they were fitted; 0: not yet
    QComboBox* m_format = nullptr;
    QComboBox* m_unpacking = nullptr;
    QPushButton* m_raw = nullptr;
    QSplitter* m_splitter = nullptr;
    TextView* m_text = nullptr;
    QLabel* m_note = nullptr;
    MessageBar* m_error = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    std::optional<PayloadFormat> m_shown; ///< what the text is
    QFutureWatcher<Rendering> m_rendering;
    std::stop_source m_stop;           ///< of m_rendering
    std::optional<Extent> m_next;      ///< to be rendered after it
    QFutureWatcher<QString> m_copying; ///< result: the text, null when it is too long
    QFutureWatcher<QString> m_saving;  ///< result: what went wrong, empty when nothing did
};

} // namespace jetlag
