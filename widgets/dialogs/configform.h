// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/configfields.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace jetlag {

class FieldProblem;

/// The fields of a configuration, each in its own form: with its default, its help, what is wrong with it, and why it
/// is fixed where it is. GUI thread.
class ConfigForm : public QWidget
{
    Q_OBJECT
public:
    /// `fields` must outlive this.
    explicit ConfigForm(const std::vector<ConfigField>& fields, QWidget* parent = nullptr);
    /// Makes a row for each of these fields; once. What cannot change after creation is fixed unless `isNew`.
    void build(const QByteArray& config, bool isNew, const std::vector<const ConfigField*>& shown);
    /// The rows show another configuration; changes() counts from there. Says nothing of it.
    void show(const QByteArray& config);
    /// What differs from what was shown; nullopt: something cannot be read, which is said at its field.
    std::optional<FieldChanges> changes();
    /// At the field; false: it has none here.
    bool sayProblem(const QString& key, const QString& problem);
    void sayHint(const QString& key, const QString& hint); ///< below the field
    QString text(const char* key) const;                   ///< as it is written now
    void setText(const char* key, const QString& text);
    bool hasProblem() const;

signals:
    void edited();

private:
    struct Row
    {
        const ConfigField* field = nullptr;
        QString before; ///< text
        QLineEdit* edit = nullptr;
        QComboBox* choice = nullptr;
        QCheckBox* flag = nullptr;
        FieldProblem* problem = nullptr;
        QLabel* hint = nullptr;
        int place = 0; ///< in the layout
    };
    void addRow(Row row, bool isFixed);
    void addEdit(Row& row);
    void addChoice(Row& row);
    void addFlag(Row& row);
    static void put(Row& row, const QString& text);
    void showRare();
    static QString textOf(const Row& row);
    const Row* rowOf(const QString& key) const;

    const std::vector<ConfigField>& m_fields;
    QFormLayout* m_layout;
    QCheckBox* m_all; ///< rare fields, too
    std::vector<Row> m_rows;
    bool m_isConsumer;
};

} // namespace jetlag
