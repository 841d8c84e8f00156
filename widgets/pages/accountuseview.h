// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accountfacts.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QProgressBar;

namespace jetlag {

/// What an account uses, each against its limit: of the whole, or tier by tier where its limits go by replicas.
class AccountUseView : public QWidget
{
    Q_OBJECT
public:
    explicit AccountUseView(QWidget* parent = nullptr);
    void setAccount(const std::optional<AccountFacts>& account); ///< nullopt: not known

private:
    enum class Thing { Storage, Memory, Streams, Consumers };
    struct Row
    {
        Thing thing = Thing::Storage;
        qsizetype tier = 0; ///< which of m_tiers
        QLabel* title = nullptr;
        QLabel* text = nullptr;
        QProgressBar* bar = nullptr;
    };
    void setTiers(const QStringList& names);
    void addRow(Thing thing, qsizetype tier);
    static void showUse(const Row& row, const AccountUse& use);

    QGridLayout* m_grid;
    QStringList m_tiers; ///< one of an empty name: the account as a whole
    std::vector<Row> m_rows;
};

} // namespace jetlag
