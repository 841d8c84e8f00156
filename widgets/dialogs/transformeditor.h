// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/lettertransform.h"

#include <QGroupBox>

class QLineEdit;
class QPlainTextEdit;

namespace jetlag {

/// One change for many messages: headers, JSON values, subject. Folded, and without effect, until it is checked. GUI
/// thread.
class TransformEditor : public QGroupBox
{
    Q_OBJECT
public:
    explicit TransformEditor(QWidget* parent = nullptr);
    /// As it is written; an error says what cannot be read of it.
    Result<LetterTransform> transform() const;

signals:
    void changed();

private:
    QPlainTextEdit* m_setHeaders;
    QPlainTextEdit* m_removeHeaders;
    QPlainTextEdit* m_jsonValues;
    QLineEdit* m_pattern;
    QLineEdit* m_newSubject;
};

} // namespace jetlag
