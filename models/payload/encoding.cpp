// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <string_view>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Encoding)
};

const QByteArray utf8Mark = QByteArrayLiteral("\xef\xbb\xbf");
const QByteArray utf16LeMark = QByteArrayLiteral("\xff\xfe");
const QByteArray utf16BeMark = QByteArrayLiteral("\xfe\xff");
constexpr qsizetype shortestUtf16 = 8; ///< characters, without a mark
constexpr double surelyText = 20;      ///< bits: a million to one

/// 0x80 to 0x9F in Windows-1252; 0: not used.
constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                  0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

qsizetype markSize(const TextGuess& guess)
{
    if (!guess.hasMark)
        return 0;
    return guess.encoding == TextEncoding::Utf8 ? utf8Mark.size() : utf16LeMark.size();
}

QString fromUtf16(const QByteArray& bytes, TextEncoding encoding)
{
    QStringDecoder decoder(encoding == TextEncoding::Utf16Le ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes);
}

bool isLineOrTab(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == U'\t';
}

/// No control characters, no halves of characters, nothing that Unicode does not know.
bool isReadable(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isSurrogate()) {
            if (!text[i].isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
                return false;
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const auto category = QChar::category(c);
        const bool isUnreadable = category == QChar::Other_Control || category == QChar::Other_NotAssigned ||
                                  category == QChar::Other_PrivateUse;
        if (isUnreadable && !isLineOrTab(c))
            return false;
    }
    return true;
}

/// How much likelier a character is in a text of a European language than by chance, in bits: chance reaches n of them
/// once in 2^n times. Nullopt: in no text.
std::optional<double> likelihood(char16_t c)
{
    if ((c >= u'a' && c <= u'z') || c == u' ')
        return 3;
    if (c >= u'A' && c <= u'Z')
        return -0.8;
    if (c >= u'0' && c <= u'9')
        return 0;
    if ((c > 0x20 && c < 0x7F) || isLineOrTab(c))
        return -1.8;
    if (c > 0xFF || c < 0x80)
        return std::nullopt;
    if (c >= 0xDF && c != 0xF7)
        return -3;
    if (c >= 0xC0 && c != 0xD7 && c != 0xF7)
        return -4.5;
    return c >= 0xA0 || windows1252.at(c - 0x80U) != 0 ? std::optional(-5.5) : std::nullopt;
}

template <typename Characters>
bool isLikelyText(const Characters& characters)
{
    double bits = 0;
    for (const auto c : characters) {
        const auto more = likelihood(c);
        if (!more)
            return false;
        bits += *more;
    }
    return bits >= surelyText;
}

/// Without a mark: Latin-1 or one other alphabet with ASCII. Numbers of two bytes can look like that, so letters must
/// prevail and another alphabet has its blanks.
bool looksLikeUtf16(const QString& text)
{
    if (text.size() < shortestUtf16 || !isReadable(text))
        return false;
    qsizetype letters = 0;
    qsizetype blanks = 0;
    int block = 0;
    for (const QChar c : text) {
        if (const int row = c.row(); row != 0) {
            if (block != 0 && row != block)
                return false;
            block = row;
        }
        letters += c.isLetter() ? 1 : 0;
        blanks += c == u' ' || c == u'\n' ? 1 : 0;
    }
    if (block == 0)
        return isLikelyText(
            std::u16string_view(reinterpret_cast<const char16_t*>(text.utf16()), static_cast<size_t>(text.size())));
    return letters * 2 >= text.size() && blanks * 24 >= text.size();
}

bool looksLikeSingleBytes(const QByteArray& bytes)
{
    return isLikelyText(std::basic_string_view<unsigned char>(reinterpret_cast<const unsigned char*>(bytes.constData()),
                                                              static_cast<size_t>(bytes.size())));
}

/// Colours of a terminal and the odd stray belong to texts, more does not.
bool isFullOfControls(const QByteArray& bytes)
{
    const auto controls = std::count_if(bytes.begin(), bytes.end(), [](char c) {
        return (c >= 0 && c < 0x20 && !isLineOrTab(static_cast<char32_t>(c)) && c != '\x1b') || c == 0x7F;
    });
    return controls * 5 > bytes.size();
}

/// A character of several bytes that is whole: damaged UTF-8 then, not a text of single bytes.
bool hasUtf8Character(const QByteArray& bytes)
{
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const auto c = static_cast<uint8_t>(bytes[i]);
        const qsizetype length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
        if (c >= 0xC2 && c < 0xF5 && i + length <= bytes.size() && firstInvalidUtf8(bytes.mid(i, length)) < 0)
            return true;
    }
    return false;
}

bool isIn(const QByteArray& bytes, uint8_t from, uint8_t to)
{
    return std::any_of(bytes.begin(), bytes.end(),
                       [from, to](char c) { return static_cast<uint8_t>(c) >= from && static_cast<uint8_t>(c) <= to; });
}

std::optional<TextGuess> guessUtf16(const QByteArray& bytes, bool isCut)
{
    if (bytes.size() % 2 != 0 && !isCut)
        return std::nullopt;
    const auto decoded = [isCut](const QByteArray& whole, TextEncoding encoding) {
        QString text = fromUtf16(whole.first(whole.size() - whole.size() % 2), encoding);
        if (isCut && !text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
        return text;
    };
    for (const auto& [encoding, mark] :
         {std::pair{TextEncoding::Utf16Le, utf16LeMark}, std::pair{TextEncoding::Utf16Be, utf16BeMark}}) {
        if (bytes.startsWith(mark))
            return isReadable(decoded(bytes.sliced(mark.size()), encoding)) ? std::optional(TextGuess{encoding, true})
                                                                            : std::nullopt;
    }
    // A look at the beginning spares most binaries the rest.
    for (const auto encoding : {TextEncoding::Utf16Le, TextEncoding::Utf16Be}) {
        if (looksLikeUtf16(decoded(bytes.left(64), encoding)) && looksLikeUtf16(decoded(bytes, encoding)))
            return TextGuess{encoding, false};
    }
    return std::nullopt;
}

} // namespace

qsizetype firstInvalidUtf8(const QByteArray& bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<uint8_t>(bytes[i]);
        const int length = lead < 0x80                   ? 1
                           : lead >= 0xC2 && lead < 0xE0 ? 2
                           : lead >= 0xE0 && lead < 0xF0 ? 3
                           : lead >= 0xF0 && lead < 0xF5 ? 4
                                                         : 0;
        if (length == 0 || i + length > bytes.size())
            return i;
        for (int k = 1; k < length; ++k) {
            if ((static_cast<uint8_t>(bytes[i + k]) & 0xC0) != 0x80)
                return i;
        }
        const auto second = length > 1 ? static_cast<uint8_t>(bytes[i + 1]) : uint8_t(0);
        const bool isOverlongOrSurrogate = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second >= 0xA0) ||
                                           (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second >= 0x90);
        if (isOverlongOrSurrogate)
            return i;
        i += length;
    }
    return -1;
}

qsizetype wholeCharacters(const QByteArray& bytes, qsizetype size, TextEncoding encoding)
{
    if (size >= bytes.size())
        return bytes.size();
    switch (encoding) {
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be: {
        const qsizetype even = size - size % 2;
        const qsizetype high = even - (encoding == TextEncoding::Utf16Le ? 1 : 2);
        const bool isSplit = even >= 2 && (static_cast<uint8_t>(bytes[high]) & 0xFC) == 0xD8;
        return isSplit ? even - 2 : even;
    }
    case TextEncoding::Utf8: {
        qsizetype lead = size; // of the character that the cut falls into
        while (lead > 0 && size - lead < 3 && (static_cast<uint8_t>(bytes[lead]) & 0xC0) == 0x80)
            --lead;
        const bool isSplit = lead < size && firstInvalidUtf8(bytes.mid(lead, 4)) != 0;
        return isSplit ? lead : size;
    }
    case TextEncoding::Latin1:
    case TextEncoding::Windows1252:
        break;
    }
    return size;
}

std::optional<TextGuess> guessText(const QByteArray& bytes, bool isCut)
{
    const qsizetype invalid = firstInvalidUtf8(bytes);
    if ((invalid < 0 || (isCut && invalid >= bytes.size() - 3)) && !bytes.contains('\0') && !isFullOfControls(bytes))
        return TextGuess{TextEncoding::Utf8, bytes.startsWith(utf8Mark)};
    if (const auto guess = guessUtf16(bytes, isCut))
        return guess;
    if (!looksLikeSingleBytes(bytes) || hasUtf8Character(bytes))
        return std::nullopt;
    return TextGuess{isIn(bytes, 0x80, 0x9F) ? TextEncoding::Windows1252 : TextEncoding::Latin1, false};
}

QByteArray toUtf8(const QByteArray& bytes, const TextGuess& guess)
{
    QByteArray text = bytes.mid(markSize(guess)); // the same bytes, shared, where there is no mark
    switch (guess.encoding) {
    case TextEncoding::Utf8:
        break;
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return fromUtf16(text.first(text.size() - text.size() % 2), guess.encoding).toUtf8();
    case TextEncoding::Latin1:
    case TextEncoding::Windows1252: {
        QString wide = QString::fromLatin1(text);
        for (QChar& c : wide) {
            if (c.unicode() >= 0x80 && c.unicode() <= 0x9F && windows1252.at(c.unicode() - 0x80U) != 0)
                c = QChar(windows1252.at(c.unicode() - 0x80U));
        }
        return wide.toUtf8();
    }
    }
    return text;
}

QString TextGuess::name() const
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return hasMark ? Words::tr("UTF-8 with a byte order mark") : QStringLiteral("UTF-8");
    case TextEncoding::Utf16Le:
        return hasMark ? Words::tr("UTF-16, little endian, with a byte order mark")
                       : Words::tr("UTF-16, little endian");
    case TextEncoding::Utf16Be:
        return hasMark ? Words::tr("UTF-16, big endian, with a byte order mark") : Words::tr("UTF-16, big endian");
    case TextEncoding::Latin1:
        return QStringLiteral("Latin-1");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

} // namespace jetlag
