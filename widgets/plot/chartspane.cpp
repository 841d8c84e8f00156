// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/chartspane.h"

#include "widgets/plot/chartframe.h"

#include <QAction>
#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace jetlag {
namespace {

constexpr int MinPullInterval = 40; // ms: 25 times a second
constexpr int TwoColumnsFrom = 620; // px

double nowSeconds()
{
    return std::chrono::duration<double>(systemNow().time_since_epoch()).count();
}

} // namespace

ChartsPane::ChartsPane(const History& history, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_toolBar(new QWidget)
    , m_grid(new QGridLayout)
    , m_note(new QLabel)
    , m_windows(new QButtonGroup(this))
    , m_pause(new QAction(tr("Freeze view"), this))
    , m_pauseButton(new QToolButton)
    , m_followButton(new QToolButton)
    , m_logButton(new QToolButton)
{
    setObjectName(QLatin1String(ObjectName));
    setAccessibleName(tr("Charts"));
    buildToolBar();
    auto* content = new QWidget;
    content->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(4);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(2);
    layout->addWidget(m_toolBar);
    layout->addWidget(scroll, 1);

    for (const ChartKind kind : AllCharts) {
        auto* frame = new ChartFrame(kind);
        m_frames[static_cast<size_t>(kind)] = frame;
        connect(frame, &ChartFrame::exported, this, &ChartsPane::exported);
        connect(frame, &ChartFrame::exportFailed, this, &ChartsPane::exportFailed);
        connect(frame, &ChartFrame::exported, m_note,
                [this](const QString& path) { m_note->setText(tr("Saved to %1.").arg(path)); });
        connect(frame, &ChartFrame::exportFailed, m_note, &QLabel::setText);
        TimeChart& chart = frame->chart();
        chart.setWindow(static_cast<double>(lengthOf(m_window).count()));
        chart.setNow(nowSeconds());
        connect(&chart, &TimeChart::crosshairMoved, this, [this](std::optional<double> time) {
            for (ChartFrame* other : m_frames) {
                other->chart().setCrosshair(time);
                other->showReadout();
            }
        });
        connect(&chart, &TimeChart::rangeMoved, this, [this, frame](double from, double to) {
            for (ChartFrame* other : m_frames) {
                if (other != frame)
                    other->chart().setRange(from, to);
            }
        });
        connect(&chart, &TimeChart::followingChanged, this, &ChartsPane::onFollowing);
    }
    arrange();
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(MinPullInterval);
    connect(&m_coalesce, &QTimer::timeout, this, &ChartsPane::pull);
    m_pausedTick.setInterval(1000);
    connect(&m_pausedTick, &QTimer::timeout, this, &ChartsPane::showPaused);
}

ChartsPane::~ChartsPane() = default;

void ChartsPane::buildToolBar()
{
    auto* row = new QHBoxLayout(m_toolBar);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(2);
    const struct
    {
        TimeWindow window;
        QString text;
        QString tip;
    } windows[] = {
        {TimeWindow::FiveMinutes, tr("5m", "time window"), tr("Shows the last 5 minutes.")},
        {TimeWindow::ThirtyMinutes, tr("30m", "time window"), tr("Shows the last 30 minutes.")},
        {TimeWindow::ThreeHours, tr("3h", "time window"), tr("Shows the last 3 hours.")},
        {TimeWindow::OneDay, tr("24h", "time window"), tr("Shows the last 24 hours.")},
        {TimeWindow::SevenDays, tr("7d", "time window"), tr("Shows the last 7 days.")},
    };
    for (const auto& one : windows) {
        auto* button = new QToolButton;
        button->setText(one.text);
        button->setAccessibleName(one.text);
        button->setToolTip(one.tip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName(QStringLiteral("timeWindow%1").arg(static_cast<int>(one.window)));
        m_windows->addButton(button, static_cast<int>(one.window));
        row->addWidget(button);
    }
    m_windows->setExclusive(true);
    m_windows->button(static_cast<int>(m_window))->setChecked(true);
    connect(m_windows, &QButtonGroup::idClicked, this, [this](int id) { setWindow(static_cast<TimeWindow>(id)); });

    row->addSpacing(12);
    m_pause->setCheckable(true);
    m_pause->setShortcut(Qt::Key_Space);
    m_pause->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_pause->setToolTip(tr("Freezes the views; collection goes on (Space)."));
    addAction(m_pause);
    m_pauseButton->setDefaultAction(m_pause);
    m_pauseButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pauseButton->setAutoRaise(true);
    m_pauseButton->setFocusPolicy(Qt::TabFocus);
    m_pauseButton->setAccessibleName(tr("Freeze view"));
    m_pauseButton->setObjectName(QStringLiteral("pauseButton"));
    connect(m_pause, &QAction::toggled, this, &ChartsPane::setPaused);
    row->addWidget(m_pauseButton);

    m_followButton->setText(tr("Follow"));
    m_followButton->setAccessibleName(tr("Follow"));
    m_followButton->setToolTip(tr("Shows the present again and keeps up with it (End)."));
    m_followButton->setAutoRaise(true);
    m_followButton->setFocusPolicy(Qt::TabFocus);
    m_followButton->setObjectName(QStringLiteral("followButton"));
    m_followButton->hide();
    connect(m_followButton, &QToolButton::clicked, this, &ChartsPane::follow);
    row->addWidget(m_followButton);

    m_logButton->setText(tr("Log", "logarithmic scale"));
    m_logButton->setAccessibleName(tr("Logarithmic scale"));
    m_logButton->setToolTip(tr("Draws values on a logarithmic scale that keeps zero."));
    m_logButton->setCheckable(true);
    m_logButton->setAutoRaise(true);
    m_logButton->setFocusPolicy(Qt::TabFocus);
    m_logButton->setObjectName(QStringLiteral("logarithmicButton"));
    connect(m_logButton, &QToolButton::toggled, this, &ChartsPane::setLogarithmic);
    row->addWidget(m_logButton);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setText(tr("Select a stream or consumer to see its charts."));
    row->addWidget(m_note, 1);
}

void ChartsPane::arrange()
{
    const int columns = width() >= TwoColumnsFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (size_t i = 0; i < m_frames.size(); ++i) {
        m_grid->removeWidget(m_frames[i]);
        m_grid->addWidget(m_frames[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void ChartsPane::setConsumers(const std::vector<ConsumerKey>& consumers)
{
    setSelection({std::nullopt, consumers});
}

void ChartsPane::setStream(const StreamName& stream, const std::vector<ConsumerKey>& consumers)
{
    setSelection({stream, consumers});
}

void ChartsPane::setSelection(const ChartSelection& selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    m_colors.select(selection.consumers);
    if (selection.consumers.size() > MaxChartConsumers)
        m_note->setText(tr("The first %1 of %2 consumers are drawn.")
                            .arg(QLocale().toString(qulonglong(MaxChartConsumers)),
                                 QLocale().toString(qulonglong(selection.consumers.size()))));
    else if (selection.consumers.empty() && !selection.stream)
        m_note->setText(tr("Select a stream or consumer to see its charts."));
    else
        m_note->clear();
    m_isDirty = true;
    emit selectionShown(m_selection, m_window);
    if (isVisible())
        pull(); // another selection shows at once, also while paused
}

void ChartsPane::refresh()
{
    m_isDirty = true;
    if (isVisible() && !isPaused() && !m_coalesce.isActive())
        m_coalesce.start();
}

void ChartsPane::pull()
{
    m_isDirty = false;
    const auto series = chartSeries(m_history, m_selection, m_colors, m_window);
    const QVector<ChartMark> marks = chartMarks(m_history, m_selection, m_window);
    const double now = nowSeconds();
    for (const ChartKind kind : AllCharts) {
        ChartFrame& one = frame(kind);
        one.chart().setNow(now);
        one.setSeries(series[static_cast<size_t>(kind)]);
        one.chart().setMarks(marks);
    }
}

void ChartsPane::setWindow(TimeWindow window)
{
    QAbstractButton* button = m_windows->button(static_cast<int>(window));
    if (!button)
        return; // none of ours
    button->setChecked(true);
    if (window == m_window)
        return;
    m_window = window;
    for (ChartFrame* one : m_frames)
        one->chart().setWindow(static_cast<double>(lengthOf(window).count()));
    follow(); // a window is the last so-and-so much: choosing one returns to the present
    if (isVisible())
        pull();
    emit windowChanged(window);
    emit selectionShown(m_selection, m_window);
}

bool ChartsPane::isPaused() const
{
    return m_pause->isChecked();
}

void ChartsPane::setPaused(bool paused)
{
    if (m_pause->isChecked() != paused) {
        m_pause->setChecked(paused); // comes back here through toggled
        return;
    }
    if (paused) {
        m_coalesce.stop();
        m_pausedSince.start();
        m_pausedTick.start();
    } else {
        m_pausedTick.stop();
        if (isVisible())
            pull();
    }
    showPaused();
    emit pausedChanged(paused);
}

void ChartsPane::showPaused()
{
    if (!isPaused()) {
        m_pause->setText(tr("Freeze view"));
        return;
    }
    const qint64 total = m_pausedSince.elapsed() / 1000;
    const auto twoDigits = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString clock = total < 3600 ? QString(twoDigits(total / 60) + QLatin1Char(':') + twoDigits(total % 60))
                                       : QString(QString::number(total / 3600) + QLatin1Char(':') +
                                                 twoDigits(total / 60 % 60) + QLatin1Char(':') + twoDigits(total % 60));
    m_pause->setText(tr("Frozen %1", "how long the view has been").arg(clock));
}

void ChartsPane::follow()
{
    onFollowing(true);
}

void ChartsPane::onFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    m_followButton->setVisible(!following);
    for (ChartFrame* one : m_frames)
        one->chart().setFollowing(following);
}

void ChartsPane::setLogarithmic(bool logarithmic)
{
    m_logButton->setChecked(logarithmic);
    for (ChartFrame* one : m_frames)
        one->chart().setLogarithmic(logarithmic);
}

void ChartsPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    arrange();
    if (m_isDirty && !isPaused())
        pull();
}

void ChartsPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace jetlag
