// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminservice.h"
#include "buckets/bucketconfig.h"
#include "domain/serverversion.h"
#include "widgets/dialogs/changedialog.h"

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace jetlag {

class FieldProblem;

/// Makes the stream of a new bucket as clients make it. GUI thread; open() it.
class BucketCreateDialog : public ChangeDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "bucketCreateDialog";
    /// `version`: of the server; what it cannot do is not offered.
    BucketCreateDialog(AdminService& service, const std::optional<ServerVersion>& version, QWidget* parent = nullptr);

signals:
    void created(const jetlag::StreamName& stream);

protected:
    void carryOut() override;
    void onDone(const ChangeOutcome& outcome) override;
    void updateState() override;

private:
    struct Field
    {
        QLineEdit* edit = nullptr;
        FieldProblem* problem = nullptr;
    };
    Field addField(QFormLayout& form, const QString& label, const QString& name, const char* object,
                   const QString& placeholder);
    void buildChoices(QFormLayout& form);
    BucketKind kind() const;
    std::optional<std::chrono::nanoseconds> duration(const Field& field, bool& isFine) const;
    std::optional<uint64_t> bytes(const Field& field, bool& isFine) const;
    std::optional<BucketPlan> plan();
    void showPreview();

    AdminService& m_service;
    const bool m_hasMarkers;
    QComboBox* m_kind = nullptr;
    QSpinBox* m_history = nullptr;
    QComboBox* m_storage = nullptr;
    QSpinBox* m_replicas = nullptr;
    Field m_name;
    Field m_description;
    Field m_ttl;
    Field m_markers;
    Field m_maxValue;
    Field m_maxBytes;
};

} // namespace jetlag
