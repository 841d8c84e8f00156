// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/thresholdservice.h"
#include "domain/event.h"
#include "domain/thresholds.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jetlag {

class ErrorLine;

/// Shows and edits the thresholds in the metadata of a stream or consumer, with a preview of what would change. GUI
/// thread; open() it.
class ThresholdsDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "thresholdsDialog";
    /// `service` must outlive this. `metadata`: as the server told it last.
    ThresholdsDialog(ThresholdService& service, const ConfigTarget& target, const QMap<QString, QString>& metadata,
                     QWidget* parent = nullptr);
    void setLocked(bool locked, const QString& reason);
    /// What the thresholds compare, as it is now; beside their fields.
    void showCurrent(const QMap<Threshold, QString>& values);

signals:
    void actionDone(const jetlag::Event& event);

private:
    MetadataChanges changes() const;
    void onEdited();
    QString whatIsWrong() const;
    void showState();
    void save();
    void onSaved(const Result<void>& outcome);

    struct Field
    {
        Threshold threshold;
        QLineEdit* edit = nullptr;  ///< counts and durations
        QCheckBox* check = nullptr; ///< flags
        QLabel* current = nullptr;  ///< beside the field
    };
    ThresholdService& m_service;
    const ConfigTarget m_target;
    const EventSubject m_subject;
    const QMap<QString, QString> m_metadata;
    std::vector<Field> m_fields;
    QCheckBox* m_enabled;
    QLabel* m_preview;
    ErrorLine* m_error;
    QPushButton* m_save;
    bool m_isLocked = false;
    ThresholdChange m_saving;
};

} // namespace jetlag
