// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/health.h"
#include "items/findingsmodel.h"
#include "widgets/pages/tablepage.h"

class QAction;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace jetlag {

/// What the rules have found, the worst on top; below it why the chosen one matters, the figures it rests on, and what
/// helps. What nobody can tell is a list, too. GUI thread.
class HealthPage : public TablePage
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "healthPage";
    explicit HealthPage(FindingsModel& model, QWidget* parent = nullptr); ///< which must outlive this
    /// After the model has taken it.
    void setReport(const HealthReportPtr& report);
    FindingPtr currentFinding() const; ///< null: none
    void selectFirstOf(const FindingSubject& subject);
    /// What helps against the chosen one; null: there is nothing to open. It outlives the page.
    void setRemedy(QAction* action);
    QByteArray saveState() const override; ///< chip and family, too
    bool restoreState(const QByteArray& state) override;

signals:
    void currentFindingChanged();
    void openSubject(const jetlag::FindingSubject& subject);
    void checkAgain();
    void acceptRequested(const jetlag::FindingPtr& finding);
    void undoRequested(const jetlag::FindingPtr& finding);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeNarrowing();
    QWidget* makePanes();
    QToolButton* chip(const QString& name, const QString& tip, const char* object);
    void connectAll();
    void filterRows();
    bool isWanted(int row) const;
    void selectWorst();
    void showCounts();
    void showCurrent();
    void showUnknown();
    QString summary() const;

    FindingsModel& m_model;
    HealthReportPtr m_report; ///< null: none yet
    bool m_hasChosen = false; ///< somebody has, not the page itself
    bool m_isSelecting = false;
    QToolButton* m_all = nullptr;
    QToolButton* m_critical = nullptr;
    QToolButton* m_warnings = nullptr;
    QToolButton* m_notices = nullptr;
    QToolButton* m_accepted = nullptr;
    QToolButton* m_unknown = nullptr; ///< what nobody can tell, in place of a finding
    QComboBox* m_family = nullptr;
    QPushButton* m_check = nullptr;
    QLabel* m_summary = nullptr;
    QPlainTextEdit* m_evidence = nullptr;
    QPlainTextEdit* m_advice = nullptr;
    QToolButton* m_remedy = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_undo = nullptr;
};

} // namespace jetlag
