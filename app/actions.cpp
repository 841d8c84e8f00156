// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "widgets/common/icons.h"

#include <QMenu>
#include <QMenuBar>

namespace jetlag {
namespace {
const char impactProperty[] = "jetlagImpact";
const char applicableProperty[] = "jetlagApplicable";
const char whyNotProperty[] = "jetlagWhyNot";
} // namespace

Actions::Actions(QObject* parent)
    : QObject(parent)
{
    const auto icon = [](const char* name) { return QLatin1String(name); };
    add(Id::Connect, QStringLiteral("actionConnect"), tr("&Connect…"), Impact::Reads, QKeySequence::Open,
        icon("network-connect"));
    add(Id::Quit, QStringLiteral("actionQuit"), tr("&Quit"), Impact::Reads, QKeySequence::Quit,
        icon("application-exit"));
    add(Id::Refresh, QStringLiteral("actionRefresh"), tr("&Refresh Now"), Impact::Reads, QKeySequence::Refresh,
        icon("view-refresh"));
    add(Id::Retry, QStringLiteral("actionRetry"), tr("&Try to Connect Now"), Impact::Reads);
    add(Id::Lock, QStringLiteral("actionLock"), tr("&Locked"), Impact::Reads, {}, icon("object-locked"));
    add(Id::CompactRows, QStringLiteral("actionCompactRows"), tr("&Compact Rows"), Impact::Reads);
    add(Id::Pause, QStringLiteral("actionPause"), tr("Free&ze View"), Impact::Reads, Qt::Key_Space,
        icon("media-playback-pause"));
    add(Id::Follow, QStringLiteral("actionFollow"), tr("&Follow"), Impact::Reads);
    add(Id::Back, QStringLiteral("actionBack"), tr("&Back"), Impact::Reads, Qt::Key_Backspace, icon("go-previous"));
    add(Id::Open, QStringLiteral("actionOpen"), tr("&Open"), Impact::Reads, Qt::Key_Return, icon("go-next"));
    add(Id::Filter, QStringLiteral("actionFilter"), tr("&Filter"), Impact::Reads, QKeySequence::Find,
        icon("view-filter"));
    add(Id::Palette, QStringLiteral("actionPalette"), tr("&Go To or Do…"), Impact::Reads, Qt::CTRL | Qt::Key_K,
        icon("edit-find"));
    add(Id::NextPane, QStringLiteral("actionNextPane"), tr("&Next Pane"), Impact::Reads, Qt::Key_F6);
    add(Id::PreviousPane, QStringLiteral("actionPreviousPane"), tr("Pre&vious Pane"), Impact::Reads,
        Qt::SHIFT | Qt::Key_F6);
    add(Id::ShowOldest, QStringLiteral("actionShowOldest"), tr("Show &Oldest Unfinished Message"), Impact::Reads,
        Qt::CTRL | Qt::Key_Return, icon("go-jump"));
    add(Id::TraceOldest, QStringLiteral("actionTraceOldest"), tr("T&race Oldest Unfinished Message…"), Impact::Reads);
    add(Id::UnackedMessages, QStringLiteral("actionUnackedMessages"), tr("&Unacked Messages…"), Impact::Reads);
    add(Id::Purge, QStringLiteral("actionPurge"), tr("&Purge…"), Impact::Destroys, {}, icon("edit-clear"));
    add(Id::OpenMessages, QStringLiteral("actionOpenMessages"), tr("&Messages"), Impact::Reads, {}, icon("mail-read"));
    add(Id::Thresholds, QStringLiteral("actionThresholds"), tr("&Thresholds…"), Impact::Reads);
    add(Id::EditStream, QStringLiteral("actionEditStream"), tr("Ed&it Stream…"), Impact::Changes);
    add(Id::CreateStream, QStringLiteral("actionCreateStream"), tr("&Create Stream…"), Impact::Changes);
    add(Id::CloneStream, QStringLiteral("actionCloneStream"), tr("C&lone Stream…"), Impact::Changes);
    add(Id::SealStream, QStringLiteral("actionSealStream"), tr("&Seal Stream…"), Impact::Destroys);
    add(Id::StepDownStream, QStringLiteral("actionStepDownStream"), tr("Step Down Stream L&eader…"), Impact::Changes);
    add(Id::DeleteStream, QStringLiteral("actionDeleteStream"), tr("Delete St&ream…"), Impact::Destroys);
    add(Id::BackUpStreams, QStringLiteral("actionBackUpStreams"), tr("&Back Up…"), Impact::Reads);
    add(Id::RestoreStreams, QStringLiteral("actionRestoreStreams"), tr("Rest&ore…"), Impact::Changes);
    add(Id::ExportConfigs, QStringLiteral("actionExportConfigs"), tr("Export Confi&gurations…"), Impact::Reads);
    add(Id::ImportConfigs, QStringLiteral("actionImportConfigs"), tr("Import Config&urations…"), Impact::Changes);
    add(Id::TakeMessages, QStringLiteral("actionTakeMessages"), tr("Ta&ke Messages…"), Impact::Changes);
    add(Id::EditConsumer, QStringLiteral("actionEditConsumer"), tr("&Edit Consumer…"), Impact::Changes);
    add(Id::CreateConsumer, QStringLiteral("actionCreateConsumer"), tr("&Create Consumer…"), Impact::Changes);
    add(Id::CloneConsumer, QStringLiteral("actionCloneConsumer"), tr("C&lone Consumer…"), Impact::Changes);
    add(Id::ResetConsumer, QStringLiteral("actionResetConsumer"), tr("Re&set Consumer…"), Impact::Destroys);
    add(Id::PauseConsumer, QStringLiteral("actionPauseConsumer"), tr("&Pause Consumer…"), Impact::Changes);
    add(Id::ResumeConsumer, QStringLiteral("actionResumeConsumer"), tr("Resu&me Consumer…"), Impact::Changes);
    add(Id::UnpinConsumer, QStringLiteral("actionUnpinConsumer"), tr("U&npin Client…"), Impact::Changes);
    add(Id::StepDownConsumer, QStringLiteral("actionStepDownConsumer"), tr("Step Do&wn Leader…"), Impact::Changes);
    add(Id::DeleteConsumer, QStringLiteral("actionDeleteConsumer"), tr("&Delete Consumer…"), Impact::Destroys);
    add(Id::CreateBucket, QStringLiteral("actionCreateBucket"), tr("&Create Bucket…"), Impact::Changes);
    add(Id::DeleteBucket, QStringLiteral("actionDeleteBucket"), tr("Delete &Bucket…"), Impact::Destroys);
    add(Id::ShowBucket, QStringLiteral("actionShowBucket"), tr("Show &Bucket"), Impact::Reads);
    add(Id::ShowBucketStream, QStringLiteral("actionShowBucketStream"), tr("Show &Stream"), Impact::Reads);
    add(Id::PutKey, QStringLiteral("actionPutKey"), tr("P&ut Value…"), Impact::Changes);
    add(Id::DeleteKey, QStringLiteral("actionDeleteKey"), tr("&Delete Key…"), Impact::Changes);
    add(Id::PurgeKey, QStringLiteral("actionPurgeKey"), tr("Pur&ge Key…"), Impact::Destroys);
    add(Id::RestoreRevision, QStringLiteral("actionRestoreRevision"), tr("&Restore Revision…"), Impact::Changes);
    add(Id::CompareRevisions, QStringLiteral("actionCompareRevisions"), tr("Compare Re&visions"), Impact::Reads);
    add(Id::UploadObject, QStringLiteral("actionUploadObject"), tr("Up&load Object…"), Impact::Changes);
    add(Id::SaveObject, QStringLiteral("actionSaveObject"), tr("Save Ob&ject…"), Impact::Reads);
    add(Id::CheckObject, QStringLiteral("actionCheckObject"), tr("Chec&k Object"), Impact::Reads);
    add(Id::DeleteObject, QStringLiteral("actionDeleteObject"), tr("Delete &Object…"), Impact::Destroys);
    add(Id::CreateAgain, QStringLiteral("actionCreateAgain"), tr("Create A&gain…"), Impact::Changes);
    add(Id::PutConfigBack, QStringLiteral("actionPutConfigBack"), tr("Put It &Back…"), Impact::Changes);
    add(Id::TreatAsDlq, QStringLiteral("actionTreatAsDlq"), tr("Treat as &Dead-Letter Stream"), Impact::Reads);
    add(Id::LetterHeaders, QStringLiteral("actionLetterHeaders"), tr("Dead-Letter &Headers…"), Impact::Reads);
    add(Id::RecordDeaths, QStringLiteral("actionRecordDeaths"), tr("Record What Is Given &Up…"), Impact::Changes);
    add(Id::Alerts, QStringLiteral("actionAlerts"), tr("A&lerts…"), Impact::Reads);
    add(Id::Settings, QStringLiteral("actionSettings"), tr("Se&ttings…"), Impact::Reads, QKeySequence::Preferences,
        icon("configure"));
    add(Id::ReplaySelected, QStringLiteral("actionReplaySelected"), tr("&Replay Selected…"), Impact::Changes,
        Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    add(Id::ReplayAll, QStringLiteral("actionReplayAll"), tr("Replay All &Shown…"), Impact::Changes);
    add(Id::DiscardSelected, QStringLiteral("actionDiscardSelected"), tr("&Discard Selected…"), Impact::Destroys);
    add(Id::RemoveConfirmed, QStringLiteral("actionRemoveConfirmed"), tr("Remove C&onfirmed…"), Impact::Destroys);
    add(Id::CopyPayload, QStringLiteral("actionCopyPayload"), tr("&Copy Payload"), Impact::Reads, {},
        icon("edit-copy"));
    add(Id::CopyAsText, QStringLiteral("actionCopyAsText"), tr("&Text"), Impact::Reads);
    add(Id::CopyAsJson, QStringLiteral("actionCopyAsJson"), tr("&JSON"), Impact::Reads);
    add(Id::CopyAsNatsPub, QStringLiteral("actionCopyAsNatsPub"), tr("&nats pub Command"), Impact::Reads);
    add(Id::CopyAsCpp, QStringLiteral("actionCopyAsCpp"), tr("&C++ (nats.c)"), Impact::Reads);
    add(Id::CopyAsGo, QStringLiteral("actionCopyAsGo"), tr("&Go"), Impact::Reads);
    add(Id::CopyAsJavaScript, QStringLiteral("actionCopyAsJavaScript"), tr("Java&Script"), Impact::Reads);
    add(Id::SearchMessages, QStringLiteral("actionSearchMessages"), tr("&Search Messages"), Impact::Reads,
        Qt::CTRL | Qt::SHIFT | Qt::Key_F, icon("edit-find"));
    add(Id::NextHit, QStringLiteral("actionNextHit"), tr("&Next Hit"), Impact::Reads, Qt::Key_F3, icon("go-down"));
    add(Id::PreviousHit, QStringLiteral("actionPreviousHit"), tr("Pre&vious Hit"), Impact::Reads,
        Qt::SHIFT | Qt::Key_F3, icon("go-up"));
    add(Id::ExportMessages, QStringLiteral("actionExportMessages"), tr("&Export…"), Impact::Reads,
        Qt::CTRL | Qt::SHIFT | Qt::Key_E, icon("document-save-as"));
    add(Id::CompareWithPrevious, QStringLiteral("actionCompareWithPrevious"),
        tr("Compare with the One &Before on Its Subject"), Impact::Reads);
    add(Id::CompareSelected, QStringLiteral("actionCompareSelected"), tr("Compare the &Two Selected Messages"),
        Impact::Reads);
    add(Id::CompareWithSucceeded, QStringLiteral("actionCompareWithSucceeded"), tr("Compare with One That Succeede&d"),
        Impact::Reads);
    add(Id::TraceMessage, QStringLiteral("actionTraceMessage"), tr("Trace &Message…"), Impact::Reads,
        Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    add(Id::ImportMessages, QStringLiteral("actionImportMessages"), tr("&Import…"), Impact::Changes);
    add(Id::PutBack, QStringLiteral("actionPutBack"), tr("Put &Back…"), Impact::Changes, {}, icon("edit-undo"));
    add(Id::DeleteMessages, QStringLiteral("actionDeleteMessages"), tr("De&lete Selected…"), Impact::Destroys,
        QKeySequence::Delete, icon("edit-delete"));
    add(Id::Publish, QStringLiteral("actionPublish"), tr("P&ublish…"), Impact::Changes,
        Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    add(Id::PublishAgain, QStringLiteral("actionPublishAgain"), tr("Publish A&gain…"), Impact::Changes);
    add(Id::Welcome, QStringLiteral("actionWelcome"), tr("Wel&come"), Impact::Reads);
    add(Id::Meanings, QStringLiteral("actionMeanings"), tr("What the &Words Mean"), Impact::Reads);
    add(Id::Shortcuts, QStringLiteral("actionShortcuts"), tr("&Keyboard Shortcuts"), Impact::Reads);
    add(Id::About, QStringLiteral("actionAbout"), tr("&About JetLag"), Impact::Reads, {}, icon("help-about"));
    addConfigCopies();
    // Shown in the menu; the tables themselves hear these keys, fields that are typed into do not.
    for (const Id id : {Id::Back, Id::Open, Id::Pause, Id::ShowOldest, Id::DeleteMessages})
        (*this)[id]->setShortcutContext(Qt::WidgetShortcut);
    (*this)[Id::Shortcuts]->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)});
    addPages();
    (*this)[Id::Lock]->setCheckable(true);
    (*this)[Id::Pause]->setCheckable(true);
    (*this)[Id::CompactRows]->setCheckable(true);
    (*this)[Id::TreatAsDlq]->setCheckable(true);
    (*this)[Id::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[Id::About]->setMenuRole(QAction::AboutRole);
}

void Actions::addConfigCopies()
{
    const auto pair = [this](Id ofStream, Id ofConsumer, const char* name, const QString& text) {
        add(ofStream, QStringLiteral("actionCopyStreamAs") + QLatin1String(name), text, Impact::Reads);
        add(ofConsumer, QStringLiteral("actionCopyConsumerAs") + QLatin1String(name), text, Impact::Reads);
    };
    pair(Id::CopyStreamAsNats, Id::CopyConsumerAsNats, "Nats", tr("&nats Command"));
    pair(Id::CopyStreamAsJson, Id::CopyConsumerAsJson, "Json", tr("&JSON"));
    pair(Id::CopyStreamAsGo, Id::CopyConsumerAsGo, "Go", tr("&Go"));
    pair(Id::CopyStreamAsRust, Id::CopyConsumerAsRust, "Rust", tr("&Rust"));
    pair(Id::CopyStreamAsNode, Id::CopyConsumerAsNode, "Node", tr("Java&Script"));
    pair(Id::CopyStreamAsJava, Id::CopyConsumerAsJava, "Java", tr("Ja&va"));
}

void Actions::addPages()
{
    int number = 0;
    for (const PageId page : allPages()) {
        auto* action = new QAction(bundledIcon(pageIcon(page)), pageTitle(page), this);
        action->setObjectName(QStringLiteral("actionPage-") + pageKey(page));
        action->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++));
        m_pages.insert(static_cast<int>(page), action);
    }
}

void Actions::add(Id id, const QString& objectName, const QString& text, Impact impact, const QKeySequence& shortcut,
                  const QString& icon)
{
    auto* action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    if (!icon.isEmpty())
        action->setIcon(iconNamed(icon));
    action->setProperty(impactProperty, static_cast<int>(impact));
    action->setProperty(applicableProperty, true);
    m_actions.insert(static_cast<int>(id), action);
}

namespace {

QMenu* addMenu(QMenuBar& bar, const QString& title, const char* name)
{
    QMenu* made = bar.addMenu(title);
    made->setObjectName(QLatin1String(name));
    made->setToolTipsVisible(true);
    return made;
}

QMenu* addSubmenu(QMenu& parent, const QString& title, const char* name)
{
    QMenu* made = parent.addMenu(title);
    made->setObjectName(QLatin1String(name));
    return made;
}

} // namespace

QMenu* Actions::fillMenuBar(QMenuBar& bar) const
{
    QMenu* file = addMenu(bar, tr("&File"), "menuFile");
    fill(file, {Id::Connect, Id::Retry, Id::Lock});
    file->addSeparator();
    fill(file, {Id::Settings, Id::Alerts});
    file->addSeparator();
    fill(file, {Id::Quit});
    QMenu* view = addMenu(bar, tr("&View"), "menuView");
    for (const PageId page : allPages())
        view->addAction(pageAction(page));
    view->addSeparator();
    fill(view, {Id::Palette, Id::Back, Id::Open, Id::Filter, Id::NextPane, Id::PreviousPane});
    view->addSeparator();
    fill(view, {Id::Refresh, Id::Pause, Id::Follow, Id::CompactRows});
    view->addSeparator();
    fillThingsMenus(bar);
    QMenu* message = addMenu(bar, tr("&Message"), "menuMessage");
    fill(message, {Id::SearchMessages, Id::NextHit, Id::PreviousHit, Id::ExportMessages, Id::ImportMessages,
                   Id::PutBack, Id::Publish, Id::PublishAgain, Id::CopyPayload});
    fill(addSubmenu(*message, tr("C&opy As"), "menuCopyAs"),
         {Id::CopyAsText, Id::CopyAsJson, Id::CopyAsNatsPub, Id::CopyAsCpp, Id::CopyAsGo, Id::CopyAsJavaScript});
    fill(message, {Id::CompareWithPrevious, Id::CompareSelected, Id::CompareWithSucceeded, Id::TraceMessage,
                   Id::DeleteMessages, Id::ReplaySelected, Id::ReplayAll, Id::DiscardSelected, Id::RemoveConfirmed});
    fill(addMenu(bar, tr("&Help"), "menuHelp"), {Id::Welcome, Id::Meanings, Id::Shortcuts, Id::About});
    return view;
}

void Actions::fillThingsMenus(QMenuBar& bar) const
{
    QMenu* stream = addMenu(bar, tr("&Stream"), "menuStream");
    fill(stream, {Id::OpenMessages, Id::ShowBucket, Id::ExportMessages});
    stream->addSeparator();
    fill(stream, {Id::TreatAsDlq, Id::LetterHeaders, Id::RecordDeaths, Id::Thresholds});
    stream->addSeparator();
    fill(stream, {Id::EditStream, Id::CreateStream, Id::CloneStream});
    fill(addSubmenu(*stream, tr("Cop&y Configuration As"), "menuCopyStreamAs"),
         {Id::CopyStreamAsNats, Id::CopyStreamAsJson, Id::CopyStreamAsGo, Id::CopyStreamAsRust, Id::CopyStreamAsNode,
          Id::CopyStreamAsJava});
    stream->addSeparator();
    fill(stream, {Id::BackUpStreams, Id::RestoreStreams, Id::ExportConfigs, Id::ImportConfigs});
    stream->addSeparator();
    fill(stream, {Id::StepDownStream, Id::Purge, Id::SealStream, Id::DeleteStream});

    QMenu* consumer = addMenu(bar, tr("&Consumer"), "menuConsumer");
    fill(consumer, {Id::Open, Id::ShowOldest, Id::TraceOldest, Id::UnackedMessages, Id::TakeMessages, Id::Thresholds});
    consumer->addSeparator();
    fill(consumer, {Id::EditConsumer, Id::CreateConsumer, Id::CloneConsumer});
    fill(addSubmenu(*consumer, tr("Cop&y Configuration As"), "menuCopyConsumerAs"),
         {Id::CopyConsumerAsNats, Id::CopyConsumerAsJson, Id::CopyConsumerAsGo, Id::CopyConsumerAsRust,
          Id::CopyConsumerAsNode, Id::CopyConsumerAsJava});
    consumer->addSeparator();
    fill(consumer, {Id::PauseConsumer, Id::ResumeConsumer, Id::ResetConsumer, Id::UnpinConsumer, Id::StepDownConsumer});
    consumer->addSeparator();
    fill(consumer, {Id::DeleteConsumer, Id::CreateAgain});

    QMenu* bucket = addMenu(bar, tr("&Bucket"), "menuBucket");
    fill(bucket, {Id::ShowBucketStream, Id::CreateBucket, Id::DeleteBucket});
    bucket->addSeparator();
    fill(bucket, {Id::PutKey, Id::RestoreRevision, Id::CompareRevisions, Id::DeleteKey, Id::PurgeKey});
    bucket->addSeparator();
    fill(bucket, {Id::UploadObject, Id::SaveObject, Id::CheckObject, Id::DeleteObject});
}

void Actions::fill(QMenu* menu, const std::vector<Id>& ids) const
{
    for (const Id id : ids)
        menu->addAction((*this)[id]);
}

Impact Actions::impactOf(Id id) const
{
    return static_cast<Impact>((*this)[id]->property(impactProperty).toInt());
}

void Actions::setLocked(bool locked)
{
    m_isLocked = locked;
    (*this)[Id::Lock]->setChecked(locked);
    for (QAction* action : std::as_const(m_actions))
        update(action);
}

void Actions::setApplicable(Id id, bool applicable, const QString& why)
{
    (*this)[id]->setProperty(whyNotProperty, applicable ? QString() : why);
    (*this)[id]->setProperty(applicableProperty, applicable);
    update((*this)[id]);
}

void Actions::update(QAction* action) const
{
    const bool changes = static_cast<Impact>(action->property(impactProperty).toInt()) != Impact::Reads;
    const bool isDead = changes && m_isLocked;
    action->setEnabled(!isDead && action->property(applicableProperty).toBool());
    action->setToolTip(isDead ? tr("This connection is locked: it only reads. Unlock it in the status strip.")
                              : action->property(whyNotProperty).toString());
}

QString withoutMnemonic(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

} // namespace jetlag
