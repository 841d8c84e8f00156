// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayjournal.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <map>

namespace jetlag {

enum class JournalOpened {
    Yes,
    Busy,   ///< another program holds it: left alone
    Newer,  ///< written by a later version of this program: left alone
    Damaged ///< or not to be read at all
};

/// The database behind a journal, for the files that implement it.
class ReplayJournal::Private
{
public:
    JournalOpened open(const QString& path);
    bool connectTo(const QString& path); ///< as it is
    void close();
    bool beginWriting();
    bool commit();
    void rollback();
    bool writeEdit(const Intent& intent, std::optional<qlonglong> job);
    std::optional<qlonglong> numberOf(const QByteArray& job); ///< nullopt: it is not noted

    QString path;
    QString scope;
    QString name; ///< of the connection
    QSqlDatabase database;
    std::optional<Error> problem;
    std::map<QByteArray, qlonglong> jobs; ///< numbers of those asked about
    bool isTogether = false;              ///< the transaction is that of together()
    std::optional<QSqlQuery> finding;     ///< of find(), which is asked for each letter
};

} // namespace jetlag
