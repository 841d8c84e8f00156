// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/recordservice.h"
#include "domain/event.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace jetlag {

class ErrorLine;
class FieldProblem;

/// Sets up a stream that records what is given up, after saying what it stores and costs; where there is one it says so
/// instead. Deletes itself on closing. GUI thread; open() it.
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "recordDialog";
    /// `service` must outlive this.
    explicit RecordDialog(RecordService& service, QWidget* parent = nullptr);
    /// What streams there are: whether one records already, and which names are taken.
    void setSnapshot(const SnapshotPtr& snapshot);
    void setLocked(bool locked, const QString& reason);

signals:
    void actionDone(const jetlag::Event& event);

protected:
    void reject() override;

private:
    void build();
    QSpinBox* number(const QString& name, const char* object, int from, int to, int value);
    RecordRequest request() const;
    void proposeName();
    QString problemWithName() const;
    /// What is said of one kind, which cannot be chosen then; empty: nobody stores it.
    static QString existingText(const ExistingRecord& existing, const QString& what);
    QString previewText() const;
    void showState();
    void setUp();
    void onEnded(const RecordOutcome& outcome);
    void tell(Severity severity, const QString& text, const QString& detail = {});

    RecordService& m_service;
    SnapshotPtr m_snapshot;
    RecordSetUp m_setUp;
    StreamName m_asked; ///< being set up
    QLineEdit* m_name = nullptr;
    FieldProblem* m_nameProblem = nullptr;
    QCheckBox* m_givenUp = nullptr;
    QCheckBox* m_terminated = nullptr;
    QSpinBox* m_days = nullptr;
    QSpinBox* m_messages = nullptr;
    QSpinBox* m_megabytes = nullptr;
    QSpinBox* m_replicas = nullptr;
    QLabel* m_existing = nullptr;
    QLabel* m_preview = nullptr;
    QLabel* m_progress = nullptr;
    ErrorLine* m_error = nullptr;
    QPushButton* m_button = nullptr;
    bool m_isLocked = false;
};

} // namespace jetlag
