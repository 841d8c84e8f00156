// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "taking/takingservice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace jetlag {

class ErrorLine;

/// A test worker: its rule, its pace, and what it has done so far. GUI thread.
class TrialPanel : public QWidget
{
    Q_OBJECT
public:
    TrialPanel(TakingService& service, ConsumerKey consumer, QWidget* parent); ///< `service` must outlive this
    void setConsumer(const ConsumerFactsPtr& facts);
    void setGroups(const QStringList& groups); ///< that may be pulled for; empty: it has none
    void setBlocked(const QString& why);       ///< nothing may be begun; empty: it may
    bool isRunning() const { return m_trial.isRunning(); }
    uint64_t heldCount() const { return m_held; } ///< in hand of the test worker
    void stop();                                  ///< gives back what it holds; ended() follows

signals:
    void actionDone(const jetlag::Event& event);
    void ended();
    void heldChanged();

private:
    void build();
    QSpinBox* addNumber(QFormLayout& form, const QString& label, const QString& name, const char* object, int most);
    QWidget* buildRule();
    QWidget* buildPace();
    TrialRule rule() const;
    void start();
    void showFigures(const TrialFigures& figures);
    void onEnded(const TrialOutcome& outcome);
    void updateState();
    void tell(Severity severity, const QString& text, const QString& detail);

    TakingService& m_service;
    const ConsumerKey m_consumer;
    ConsumerFactsPtr m_facts;
    Trial m_trial;
    uint64_t m_held = 0;
    QString m_why; ///< nothing may be begun
    QComboBox* m_kind = nullptr;
    QSpinBox* m_every = nullptr;
    QSpinBox* m_nakPercent = nullptr;
    QSpinBox* m_termPercent = nullptr;
    QSpinBox* m_nakDelay = nullptr;
    QSpinBox* m_work = nullptr;
    QSpinBox* m_atOnce = nullptr;
    QSpinBox* m_rate = nullptr;
    QSpinBox* m_most = nullptr;
    QComboBox* m_group = nullptr;
    QCheckBox* m_untilEmpty = nullptr;
    QWidget* m_fields = nullptr;
    QLabel* m_figures = nullptr;
    ErrorLine* m_error = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_stop = nullptr;
};

} // namespace jetlag
