// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Helpers of this folder over JSON as bytes; simdjson's on-demand reader underneath. Any thread.

#include <QByteArray>

#include <simdjson.h>

#include <memory>
#include <string_view>

namespace jetlag::json {

bool isUtf8(QByteArrayView bytes);
/// Appends valid UTF-8 as a JSON string with its quotes.
void appendString(QByteArray& into, QByteArrayView utf8);
/// How many bytes appendString() would append.
qsizetype stringSize(QByteArrayView utf8);

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
    /// Once the root has been read to its end: whether nothing follows it.
    bool isAtEnd();
    /// Where in the text a place in the parser's copy lies.
    qsizetype offsetOf(const char* place) const;

private:
    void begin();

    struct Memory;
    static Memory& memory();
    simdjson::ondemand::document m_document;
    simdjson::ondemand::value m_root;
    const char* m_end = nullptr;
    simdjson::error_code m_error = simdjson::SUCCESS;
};

} // namespace jetlag::json
