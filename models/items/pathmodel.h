// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tracing/pathtrace.h"

#include <QStandardItemModel>

namespace jetlag {

/// The way of a traced copy as a tree: servers, below each what it did, and where it handed the copy on, the next
/// server. GUI thread; filled once for each trace.
class PathModel : public QStandardItemModel
{
    Q_OBJECT
public:
    enum Column { Step, Detail, Elapsed };

    explicit PathModel(QObject* parent = nullptr);
    void setPath(const PathTrace& path);
    /// What is shown, a line a row, indented like the tree.
    QString text() const;
};

} // namespace jetlag
