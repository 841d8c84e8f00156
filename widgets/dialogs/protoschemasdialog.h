// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/protoschemas.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace jetlag {

class ErrorLine;

/// Which Protobuf schema and message type the payloads of which subjects have: rules are added, changed and removed,
/// and nothing counts until they are saved. Schema files are read on a worker. GUI thread; open() it.
class ProtoSchemasDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "protoSchemasDialog";
    /// `subject`: proposed for the next rule; may be empty.
    ProtoSchemasDialog(ProtoRules rules, const QString& subject, QWidget* parent = nullptr);
    ~ProtoSchemasDialog() override;

signals:
    void saved(const jetlag::ProtoRules& rules);

private:
    void build();
    void showRow(int row); ///< of m_rules, in the table
    void chooseFile();
    void readFile();
    void showTypes();
    /// What the fields say; nullopt: something is missing, which the error line says.
    std::optional<ProtoRule> entered();
    void add();
    void change();
    void remove();
    void fillFields();
    void updateButtons();

    ProtoRules m_rules;
    QTableWidget* m_table = nullptr;
    QLineEdit* m_pattern = nullptr;
    QLineEdit* m_file = nullptr;
    QComboBox* m_type = nullptr;
    QString m_readPath;
    QString m_wantedType; ///< to be chosen once the file was read
    ErrorLine* m_error = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
    QFutureWatcher<Result<QStringList>> m_reading;
};

} // namespace jetlag
