// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/detailsmodel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTreeView;

namespace jetlag {

class JsonHighlighter;

/// Every field that the server sent about the selected thing, as a tree and as JSON.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "detailsPane";
    explicit DetailsPane(QWidget* parent = nullptr);
    /// `title` plain text; `raw` the entity's own JSON. The same title again changes values in place.
    void setEntity(const QString& title, const QByteArray& raw);
    /// What is wrong and the next step, above the fields; plain text, hidden while empty.
    void setDiagnosis(const QString& text);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showJson();

    DetailsModel m_model;
    QLabel* m_title;
    QLabel* m_diagnosis;
    QTabWidget* m_tabs;
    QTreeView* m_tree;
    QPlainTextEdit* m_json;
    JsonHighlighter* m_highlighter;
    QByteArray m_raw;
};

} // namespace jetlag
