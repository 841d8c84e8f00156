// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/subjecttreemodel.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace jetlag {

/// The tree of live subjects with its filter. Choosing a row says which part of the tree is wanted; Escape chooses
/// nothing. GUI thread.
class SubjectsPane : public QWidget
{
    Q_OBJECT
public:
    /// `model` must outlive this.
    explicit SubjectsPane(SubjectTreeModel& model, QWidget* parent = nullptr);

    QTreeView& tree() const { return *m_tree; }
    void choose(const QByteArray& subject); ///< empty: nothing
    void refreshAges(Timestamp now);
    QByteArray saveLayout() const;
    bool restoreLayout(const QByteArray& layout);

signals:
    void chosen(const QByteArray& subject);          ///< the whole subject; empty: nothing
    void followRequested(const QByteArray& subject); ///< only this, by the row's menu

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void buildMenu();
    void expandFew(int first, int last);
    QByteArray currentSubject() const;

    SubjectTreeModel& m_model;
    QSortFilterProxyModel* m_proxy;
    QLineEdit* m_filter;
    QTreeView* m_tree;
};

} // namespace jetlag
