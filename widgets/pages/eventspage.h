// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/tablepage.h"

class QPlainTextEdit;
class QToolButton;

namespace jetlag {

class EventsModel;
class JsonHighlighter;

/// Connection events, advisories, own actions and changes, newest on top; above, chips that show problems or notices
/// only; below, what the server sent about the chosen one.
class EventsPage : public TablePage
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "eventsPage";
    /// `model` must outlive this.
    explicit EventsPage(EventsModel& model, QWidget* parent = nullptr);
    QByteArray saveState() const override; ///< which chip is down, too
    bool restoreState(const QByteArray& state) override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addChips();
    QToolButton* chip(const QString& name, const QString& tip, const char* object);
    void showCounts();
    void showDetail(int sourceRow);

    EventsModel& m_model;
    QToolButton* m_problems = nullptr;
    QToolButton* m_notices = nullptr;
    QToolButton* m_all = nullptr;
    QPlainTextEdit* m_detail;
    JsonHighlighter* m_highlighter;
};

} // namespace jetlag
