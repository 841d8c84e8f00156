// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payload/textlines.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace jetlag {

class TextView;

/// Finds a text within a TextView, round and round; hidden until the view asks for it. Enter and F3 go on, with Shift
/// backwards, Escape closes; while it is hidden, F3 belongs to the window first. The text is searched on a worker. GUI
/// thread.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    FindBar(TextView& view, const QString& accessibleName, const QString& objectName, QWidget* parent = nullptr);
    ~FindBar() override;
    void open();
    void findNext(bool backwards); ///< from the selection on

private:
    enum class From { Selection, BehindSelection };
    void find(From from, bool backwards);
    void showFound();
    void close();
    bool eventFilter(QObject* watched, QEvent* event) override;

    struct Found
    {
        TextLinesPtr lines; ///< in which it was looked for
        std::optional<TextRange> range;
        bool wentRound = false;
    };

    TextView& m_view;
    QLineEdit* m_field;
    QLabel* m_note;
    QFutureWatcher<Found> m_search;
};

} // namespace jetlag
