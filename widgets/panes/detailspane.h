// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "items/detailsmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTreeView;

namespace jetlag {

class JsonHighlighter;
class WhatToDo;

/// Every field that the server sent about the selected thing, as a tree and as JSON.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "detailsPane";
    explicit DetailsPane(QWidget* parent = nullptr);
    /// `title` plain text; `raw` the entity's own JSON. The same title again changes values in place.
    void setEntity(const QString& title, const QByteArray& raw);
    /// What is wrong, above the fields; plain text, hidden while empty.
    void setDiagnosis(const QString& text);
    /// The same of a consumer, with the ways to its oldest unfinished message, its settings and the next step.
    /// `allSince`: nothing at all has been heard since then.
    void setConsumer(const ConsumerRow& row, const std::optional<Timestamp>& allSince);
    void clear();
    void setLocked(bool locked, const QString& reason); ///< nothing may be changed

signals:
    void showMessage(const jetlag::ConsumerKey& consumer, jetlag::Sequence message);
    void traceMessage(const jetlag::ConsumerKey& consumer, jetlag::Sequence message);
    void showUnacked(const jetlag::ConsumerKey& consumer);
    void editConsumer(const jetlag::ConsumerKey& consumer);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showJson();

    DetailsModel m_model;
    QLabel* m_title;
    WhatToDo* m_whatToDo;
    QTabWidget* m_tabs;
    QTreeView* m_tree;
    QPlainTextEdit* m_json;
    JsonHighlighter* m_highlighter;
    QByteArray m_raw;
    double m_nameShare = 0.6; ///< of the tree's width
    bool m_isFitting = false;
    QTimer m_second; ///< ages go on while they are seen
};

} // namespace jetlag
