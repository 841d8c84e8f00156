// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/contextfile.h"
#include "app/demo.h"
#include "app/settings.h"

#include <QObject>

#include <memory>

namespace jetlag {

class ConnectionDialog;
class MainWindow;
class Session;
class Workbench;

/// From the command line to a window and from one server to the next. Owns everything of the running program. GUI
/// thread. Another server gets a new session and a new window, so nothing of the old one can linger.
class Launcher : public QObject
{
    Q_OBJECT
public:
    explicit Launcher(const QProcessEnvironment& environment);
    /// Window, then workbench, then session, then demo: each before what it refers to.
    ~Launcher() override;
    void start(const StartRequest& request);

private:
    void openLast(const KeptConnection& last);
    /// With what its references lead to, or what its context still has. Errors say what is missing.
    [[nodiscard]] Result<ConnectionOptions> withSecrets(const KeptConnection& kept) const;
    void openConnection(const ConnectionOptions& options);
    void openSession(const ConnectionOptions& options, const QString& journalFolder);
    void openDemo();
    ConnectionDialog* makeChooser();
    void showChooser();
    void changeConnection(); ///< the chooser, with what was tried where the window has no connection
    void closeWindow();

    Settings m_settings;
    QProcessEnvironment m_environment;
    ContextFiles m_contexts;
    StartRequest m_request;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Workbench> m_workbench;
};

} // namespace jetlag
