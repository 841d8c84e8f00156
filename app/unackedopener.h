// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace jetlag {

class Settings;
class UnackedDialog;
class UnackedService;
struct UnackedMessage;

/// Opens the dialogs that list what consumers have not settled, one a consumer, tells them of newer snapshots, and
/// remembers their size and columns. GUI thread.
class UnackedOpener : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this; `window` is the dialogs' parent.
    UnackedOpener(UnackedService& service, Settings& settings, QWidget& window);
    ~UnackedOpener() override; ///< closes what is open: it refers to the service
    void open(const ConsumerKey& key);
    void take(const SnapshotPtr& snapshot);

signals:
    void showMessage(const jetlag::ConsumerKey& consumer, jetlag::Sequence message);
    void traceMessage(const jetlag::StreamName& stream, jetlag::Sequence message);
    void deadLetterWanted(const jetlag::ConsumerKey& consumer, const jetlag::UnackedMessage& message);

private:
    void tell(UnackedDialog& dialog) const;
    void save(const UnackedDialog& dialog);

    UnackedService& m_service;
    Settings& m_settings;
    QWidget& m_window;
    SnapshotPtr m_snapshot;
    std::vector<QPointer<UnackedDialog>> m_dialogs;
};

} // namespace jetlag
