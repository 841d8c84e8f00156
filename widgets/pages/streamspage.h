// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/pages/tablepage.h"

#include <optional>

namespace jetlag {

class StreamsModel;

/// Every stream of the account.
class StreamsPage : public TablePage
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "streamsPage";
    explicit StreamsPage(StreamsModel& model, QWidget* parent = nullptr);
    std::optional<StreamName> currentStream() const;
    void selectStream(const StreamName& name);

signals:
    void currentStreamChanged(const jetlag::StreamName& name); ///< empty name: none
    void openStream(const jetlag::StreamName& name);           ///< Enter: to its messages

private:
    StreamsModel& m_model;
};

} // namespace jetlag
