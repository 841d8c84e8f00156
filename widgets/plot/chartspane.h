// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/chartsdata.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <array>

class QAction;
class QButtonGroup;
class QGridLayout;
class QLabel;
class QToolButton;

namespace jetlag {

class ChartFrame;

/// Dock content: the charts of the selection with the program's one time window, pause, follow and a shared
/// crosshair. GUI thread. Pulls copies out of a History when told that something is new, at most 25 times a second and
/// not at all while hidden or paused.
class ChartsPane : public QWidget
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "chartsPane";

    /// `history` must outlive this.
    explicit ChartsPane(const History& history, QWidget* parent = nullptr);
    ~ChartsPane() override;

    void setSelection(const ChartSelection& selection);
    void setConsumers(const std::vector<ConsumerKey>& consumers);
    /// The stream's input rate, and the given consumers of it.
    void setStream(const StreamName& stream, const std::vector<ConsumerKey>& consumers);
    const ChartSelection& selection() const { return m_selection; }
    void refresh(); ///< something new is in the history

    TimeWindow window() const { return m_window; }
    void setWindow(TimeWindow window);
    bool isPaused() const;
    void setPaused(bool paused);
    bool isFollowing() const { return m_following; }
    void follow();
    void setLogarithmic(bool logarithmic);
    QAction* pauseAction() const { return m_pause; } ///< for the window's menu; Space inside the pane
    ChartFrame& frame(ChartKind kind) const { return *m_frames[static_cast<size_t>(kind)]; }

signals:
    void windowChanged(jetlag::TimeWindow window);
    void selectionShown(const jetlag::ChartSelection& selection,
                        jetlag::TimeWindow window); ///< or another window of it
    void pausedChanged(bool paused);
    void exported(const QString& path);
    void exportFailed(const QString& reason);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildToolBar();
    void pull();
    void arrange();
    void onFollowing(bool following);
    void showPaused();

    const History& m_history;
    ChartSelection m_selection;
    ChartColors m_colors;
    TimeWindow m_window = TimeWindow::FiveMinutes;
    bool m_following = true;
    bool m_isDirty = true;
    int m_columns = 0;
    std::array<ChartFrame*, 4> m_frames{};
    QWidget* m_toolBar;
    QGridLayout* m_grid;
    QLabel* m_note;
    QButtonGroup* m_windows;
    QAction* m_pause;
    QToolButton* m_pauseButton;
    QToolButton* m_followButton;
    QToolButton* m_logButton;
    QTimer m_coalesce;
    QTimer m_pausedTick;
    QElapsedTimer m_pausedSince;
};

} // namespace jetlag
