// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/comparisonmodel.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;

namespace jetlag {

class TableView;

/// Two messages side by side: where they differ and where not. Not modal; deletes itself on closing. GUI thread;
/// compares on a worker.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    using MessagePtr = std::shared_ptr<const StoredMessage>;
    static constexpr auto ObjectName = "compareDialog";

    CompareDialog(const MessagePtr& left, const MessagePtr& right, QWidget* parent = nullptr);
    /// `note`: why these two, plain text; empty: nothing.
    CompareDialog(const MessagePtr& left, const MessagePtr& right, const QString& note, QWidget* parent);

private:
    QLabel* sideLabel(const QString& side, const char* object, const StoredMessage& message);
    void build(const MessagePtr& left, const MessagePtr& right, const QString& note);
    void onCompared();
    void go(int step);

    ComparisonModel m_model;
    QFutureWatcher<Comparison> m_watcher;
    TableView* m_table = nullptr;
    QLabel* m_state = nullptr;
    QCheckBox* m_only = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace jetlag
