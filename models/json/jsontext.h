// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Helpers of the rooms json and payload over JSON as bytes; simdjson's on-demand reader underneath. Any thread.

#include "json/pattern.h"

#include <QByteArray>

#include <simdjson.h>

#include <string_view>

namespace jetlag::json {

bool isUtf8(QByteArrayView bytes);
/// Appends valid UTF-8 as a JSON string with its quotes.
void appendString(QByteArray& into, QByteArrayView utf8);
/// How many bytes appendString() would append.
qsizetype stringSize(QByteArrayView utf8);

/// What stands between the quotes of a JSON string, without its escapes. False: an escape is broken.
bool unescaped(std::string_view raw, QByteArray& plain);

/// One JSON text being read, with a parser that its thread keeps. The text may be any value, a number or a string as
/// well. Only one of these may live on a thread at a time; views that it gives are valid as long as it lives.
class Parsing
{
public:
    explicit Parsing(QByteArrayView text);
    ~Parsing();
    Parsing(const Parsing&) = delete;
    Parsing& operator=(const Parsing&) = delete;

    /// Of the beginning; what comes later is checked as it is read.
    simdjson::error_code error() const { return m_error; }
    /// The whole value; once, or again after rewind().
    simdjson::ondemand::value root() { return m_root; }
    /// Starts again from the beginning. False: it cannot be read.
    bool rewind();
    /// False: an error was met; nothing may be read any more before a rewind.
    bool isAlive() { return m_document.is_alive(); }
    /// Once the root has been read to its end: whether nothing follows it.
    bool isAtEnd();
    /// Where in the text a place in the parser's copy lies.
    qsizetype offsetOf(const char* place) const;
    /// Where the text of a value lies that was not read yet.
    ByteRange rangeOf(simdjson::ondemand::value& value) const;

private:
    void begin();

    struct Memory;
    static Memory& memory();
    simdjson::ondemand::document m_document;
    simdjson::ondemand::value m_root;
    const char* m_end = nullptr; ///< of the text in the copy
    bool m_isContainer = false;
    qsizetype m_skipped = 0; ///< blanks before the text
    simdjson::error_code m_error = simdjson::SUCCESS;
};

} // namespace jetlag::json
