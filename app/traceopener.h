// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace jetlag {

class Settings;
struct StoredMessage;
class TraceDialog;
class TraceService;

/// Opens the dialogs that trace messages, several at once if wanted, and remembers their size and columns. GUI thread.
class TraceOpener : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this; `window` is the dialogs' parent.
    TraceOpener(TraceService& service, Settings& settings, QWidget& window);
    ~TraceOpener() override; ///< closes what is open: it refers to the service
    void open(const StoredMessage& message);
    void setLocked(bool locked);

signals:
    void actionDone(const jetlag::Event& event); ///< for the Events page

private:
    void save(const TraceDialog& dialog);

    TraceService& m_service;
    Settings& m_settings;
    QWidget& m_window;
    std::vector<QPointer<TraceDialog>> m_dialogs;
    bool m_isLocked = true;
};

} // namespace jetlag
