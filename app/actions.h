// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <vector>

class QMenu;
class QMenuBar;

namespace jetlag {

/// What an action does to the server.
enum class Impact { Reads, Changes, Destroys };

/// Every QAction of the window, registered once; menus, context menus and shortcuts share it. GUI thread. While locked,
/// what changes or destroys is dead and says why.
class Actions : public QObject
{
    Q_OBJECT
public:
    enum class Id {
        Connect,
        Quit,
        Refresh,
        Retry,
        Lock,
        CompactRows,
        Pause,
        Follow,
        Back,
        Open,
        Filter,
        Palette,
        NextPane,
        PreviousPane,
        ShowOldest,
        TraceOldest,
        UnackedMessages,
        Purge,
        OpenMessages,
        Thresholds,
        EditStream,
        CreateStream,
        CloneStream,
        SealStream,
        StepDownStream,
        DeleteStream,
        BackUpStreams,
        RestoreStreams,
        ExportConfigs,
        ImportConfigs,
        TakeMessages,
        CopyStreamAsNats,
        CopyStreamAsJson,
        CopyStreamAsGo,
        CopyStreamAsRust,
        CopyStreamAsNode,
        CopyStreamAsJava,
        EditConsumer,
        CreateConsumer,
        CloneConsumer,
        ResetConsumer,
        PauseConsumer,
        ResumeConsumer,
        UnpinConsumer,
        StepDownConsumer,
        DeleteConsumer,
        CreateBucket,
        DeleteBucket,
        ShowBucket,
        ShowBucketStream,
        PutKey,
        DeleteKey,
        PurgeKey,
        RestoreRevision,
        CompareRevisions,
        UploadObject,
        SaveObject,
        CheckObject,
        DeleteObject,
        CreateAgain,
        PutConfigBack,
        CopyConsumerAsNats,
        CopyConsumerAsJson,
        CopyConsumerAsGo,
        CopyConsumerAsRust,
        CopyConsumerAsNode,
        CopyConsumerAsJava,
        TreatAsDlq,
        LetterHeaders,
        RecordDeaths,
        Alerts,
        Settings,
        ReplaySelected,
        ReplayAll,
        DiscardSelected,
        RemoveConfirmed,
        CopyPayload,
        CopyAsText,
        CopyAsJson,
        CopyAsNatsPub,
        CopyAsCpp,
        CopyAsGo,
        CopyAsJavaScript,
        SearchMessages,
        NextHit,
        PreviousHit,
        ExportMessages,
        ImportMessages,
        PutBack,
        DeleteMessages,
        CompareWithPrevious,
        CompareSelected,
        CompareWithSucceeded,
        TraceMessage,
        Publish,
        PublishAgain,
        Welcome,
        Meanings,
        Shortcuts,
        About
    };
    explicit Actions(QObject* parent = nullptr);
    QAction* operator[](Id id) const { return m_actions.value(static_cast<int>(id)); }
    QAction* pageAction(PageId page) const { return m_pages.value(static_cast<int>(page)); } ///< opens it
    /// Every menu with what belongs there. Returns the one named View, for what can be shown and hidden.
    QMenu* fillMenuBar(QMenuBar& bar) const;
    void setLocked(bool locked);
    /// Whether there is something to act on; a locked action stays dead all the same.
    /// `why`: said where it is dead, as a tool tip.
    void setApplicable(Id id, bool applicable, const QString& why = {});
    Impact impactOf(Id id) const;

private:
    void addPages();
    void addConfigCopies();
    void add(Id id, const QString& objectName, const QString& text, Impact impact, const QKeySequence& shortcut = {},
             const QString& icon = {});
    void fillThingsMenus(QMenuBar& bar) const; ///< of streams, consumers, buckets
    void fill(QMenu* menu, const std::vector<Id>& ids) const;
    void update(QAction* action) const;

    QHash<int, QAction*> m_actions;
    QHash<int, QAction*> m_pages;
    bool m_isLocked = false;
};

/// As a menu shows it, without what marks the mnemonic.
QString withoutMnemonic(const QString& text);

} // namespace jetlag
