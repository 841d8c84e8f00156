// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "items/messagesmodel.h"
#include "reading/messagereader.h"

#include <functional>

namespace jetlag {

enum class CopyFormat;
class MessagesPage;
class SearchPane;
class TraceOpener;

/// What is made of the chosen messages: text of all kinds, comparisons, traces. Chosen are those of the table or of the
/// search results, whichever had the focus last. GUI thread.
class MessageTools : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    MessageTools(const DeskServices& services, MessagesPage& page, SearchPane& search, TraceOpener& tracing);
    /// Bodies that the table has let go of are read again; a search does not read headers exactly.
    void withBodies(const MessageRefs& messages, bool isExact,
                    const std::function<void(const std::vector<MessagesModel::MessagePtr>&)>& use);

private:
    void connectActions();
    bool usesResults() const;
    MessageRefs chosen() const; ///< oldest first
    void withChosen(const std::function<void(const std::vector<MessagesModel::MessagePtr>&)>& use);
    void update();
    void copyAs(CopyFormat format);
    void compareWithPrevious();
    void onPrevious(const MessageBatch& batch);
    void compareSelected();
    void openComparison(const MessagesModel::MessagePtr& left, const MessagesModel::MessagePtr& right);

    const DeskServices m_services;
    MessagesPage& m_page;
    SearchPane& m_search;
    TraceOpener& m_tracing;
    MessagesModel::MessagePtr m_compared; ///< the one before it is being read
    PageReading m_comparing;              ///< finds what `m_compared` is compared with
    bool m_isInResults = false;           ///< the search results had the focus last, not the messages
};

} // namespace jetlag
