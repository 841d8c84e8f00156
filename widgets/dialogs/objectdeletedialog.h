// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buckets/bucketservice.h"
#include "widgets/dialogs/changedialog.h"

namespace jetlag {

/// Deletes an object as clients do: a description that says so, then its chunks go. GUI thread; open() it.
class ObjectDeleteDialog : public ChangeDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "objectDeleteDialog";
    ObjectDeleteDialog(BucketService& service, const StreamFactsPtr& stream, const ObjectInfo& object,
                       QWidget* parent = nullptr);

protected:
    void carryOut() override;
    void onDone(const ChangeOutcome& outcome) override;

private:
    BucketService& m_service;
    const StreamFactsPtr m_stream;
    const ObjectInfo m_object;
};

} // namespace jetlag
