// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lettermapping.h"
#include "reading/messagereader.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jetlag {

class FieldProblem;

/// How the headers and subjects of dead letters are read on this connection, with what it makes of the newest letter of
/// one stream. Nothing changes on the server. Deletes itself on closing. GUI thread; open() it.
class LetterHeadersDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "letterHeadersDialog";
    /// `reader` must outlive this; `stream` is where the letter is shown from.
    LetterHeadersDialog(MessageReader& reader, const StreamName& stream, const LetterMapping& mapping,
                        QWidget* parent = nullptr);

signals:
    void saved(const jetlag::LetterMapping& mapping);

private:
    struct Field
    {
        QStringList LetterMapping::*list;
        QLineEdit* edit;
        FieldProblem* problem;
    };
    void build(const LetterMapping& mapping);
    void readLetter();
    /// nullopt: something in a field cannot be used, which is said there.
    std::optional<LetterMapping> mapping() const;
    void showState();
    QString previewText(const LetterMapping& mapping) const;
    void save();

    MessageReader& m_reader;
    const StreamName m_stream;
    PageReading m_reading;
    std::shared_ptr<const StoredMessage> m_letter; ///< null: not read, or there is none
    QString m_noLetter;                            ///< why there is none
    std::vector<Field> m_fields;
    QLabel* m_preview = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace jetlag
