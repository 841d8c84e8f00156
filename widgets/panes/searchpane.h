// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/messagesmodel.h"
#include "search/searchservice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace jetlag {

class MessageBar;
class TableView;

/// Searches the stream that a page shows: a strip with what to look for, and a panel with what was found, which the
/// page places. GUI thread; the service reads and matches elsewhere. Its end ends the search.
class SearchPane : public QWidget
{
    Q_OBJECT
public:
    using MessagePtr = MessagesModel::MessagePtr;
    static constexpr auto ObjectName = "searchPane";

    /// `service` must outlive this.
    explicit SearchPane(SearchService& service, QWidget* parent = nullptr);

    /// Another stream ends the search and forgets the results.
    void setStream(const QString& name);
    void setSubjectFilter(const QString& subject); ///< of the next search; empty: none
    void focusField();
    void close();                                              ///< ends the search and forgets what it has found
    const MessageMatch& match() const { return m_spec.match; } ///< of what was found
    /// Selects it among the results, without a word: it is shown elsewhere.
    void showHit(Sequence sequence);
    /// Which of the results is selected where they all are, for the line that says how far the search is; nullopt:
    /// none. `wentRound`: it was gone to from the other end.
    void setHit(std::optional<quint64> number, bool wentRound);
    /// Hidden until something is searched. Owned by this until a layout takes it.
    QWidget* resultsPanel() const { return m_panel; }
    TableView& table() const { return *m_table; }
    const MessagesModel& results() const { return m_results; }

signals:
    void messageSelected(const std::shared_ptr<const jetlag::StoredMessage>& message);
    void openRequested(jetlag::Sequence sequence);             ///< Enter or a double click on a result
    void exportRequested(const jetlag::MessageRefs& messages); ///< oldest first

private:
    void buildStrip();
    void layOutStrip();
    bool hasBounds() const;
    void buildPanel();
    void wire();
    /// What the fields ask for; InvalidInput when one of them cannot be used.
    [[nodiscard]] Result<SearchSpec> spec() const;
    void begin();
    void goOn();
    void start(const SearchSpec& spec);
    void onNews(const SearchNews& news);
    void onEnded(const SearchOutcome& outcome);
    void updateState();
    QString stateText() const;
    QString hitText() const;

    SearchService& m_service;
    MessagesModel m_results;
    QString m_stream;
    QString m_subject;
    SearchSpec m_spec; ///< of the latest search
    SearchProgress m_progress;
    std::optional<SearchOutcome> m_outcome;
    quint64 m_scannedBefore = 0; ///< by searches that this one goes on from
    Search m_running;
    std::optional<quint64> m_hit; ///< that is selected in the page's own table, from 1
    bool m_wentRound = false;
    bool m_isFollowing = false; ///< selects what is selected elsewhere

    QLineEdit* m_line = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QComboBox* m_direction = nullptr;
    QCheckBox* m_case = nullptr;
    QCheckBox* m_everywhere = nullptr;
    QPushButton* m_search = nullptr;
    QToolButton* m_fold = nullptr;
    QWidget* m_options = nullptr;
    MessageBar* m_error = nullptr;
    QWidget* m_panel = nullptr;
    TableView* m_table = nullptr;
    QLabel* m_state = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_goOn = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace jetlag
