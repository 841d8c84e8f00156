// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buckets/bucketservice.h"
#include "domain/event.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace jetlag {

class ErrorLine;

/// Makes a file the content of an object: says what that does, sends it with progress, and can be stopped until the
/// object is changed. Deletes itself. GUI thread; open() it.
class ObjectUploadDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "objectUploadDialog";
    /// `path`: the file, where it is known already.
    ObjectUploadDialog(BucketService& service, StreamName stream, const QString& path, QWidget* parent = nullptr);
    void setLocked(bool locked, const QString& reason);

signals:
    void actionDone(const jetlag::Event& event);

protected:
    void reject() override;

private:
    void build();
    void browse();
    void setPath(const QString& path);
    void look();
    void showPreview();
    QString previewOf(qint64 bytes) const;
    void start();
    void onEnded(const ObjectUploadEnd& end);
    void tell(Severity severity, const QString& text, const QString& detail);
    void updateState();

    BucketService& m_service;
    const StreamName m_stream;
    ObjectLooking m_looking;
    std::optional<ObjectPicture> m_picture; ///< of the name in the field
    ObjectUploading m_work;
    QLineEdit* m_file = nullptr;
    QPushButton* m_browse = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_preview = nullptr;
    QProgressBar* m_bar = nullptr;
    ErrorLine* m_error = nullptr;
    QPushButton* m_upload = nullptr;
    QPushButton* m_stop = nullptr;
    QString m_lockReason;
    bool m_isReady = false;
    bool m_isLocked = false;
};

} // namespace jetlag
