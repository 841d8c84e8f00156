// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/tablepage.h"

class QPlainTextEdit;

namespace jetlag {

class EventsModel;
class JsonHighlighter;

/// Connection events, advisories, own actions and changes, newest on top; below, what the server sent about the chosen
/// one.
class EventsPage : public TablePage
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "eventsPage";
    /// `model` must outlive this.
    explicit EventsPage(EventsModel& model, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showDetail(int sourceRow);

    EventsModel& m_model;
    QPlainTextEdit* m_detail;
    JsonHighlighter* m_highlighter;
};

} // namespace jetlag
