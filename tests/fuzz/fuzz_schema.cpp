// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"

#include "payload/protoschema.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace jetlag;

/// A schema file: by its first byte a .proto file or a FileDescriptorSet. The rest is also read as a message of each
/// type, for a strange type must not harm.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    static const QTemporaryDir folder;
    const QByteArray bytes = fuzz::bytesOf(data + 1, size - 1);
    QFile file(folder.filePath(data[0] % 2 == 0 ? QStringLiteral("a.proto") : QStringLiteral("a.pb")));
    fuzz::require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the schema can be written");
    file.close();
    const auto schema = ProtoSchema::load(file.fileName());
    if (!schema) {
        fuzz::require(schema.error().kind == Error::Kind::InvalidInput, "what is wrong is the file");
        fuzz::require(!schema.error().summary.isEmpty(), "an error has words");
        return 0;
    }
    const QStringList types = (*schema)->types();
    fuzz::require(!types.isEmpty(), "a schema has types");
    fuzz::require(std::is_sorted(types.begin(), types.end()), "types are sorted");
    constexpr qsizetype little = 256;
    for (const QString& type : types.mid(0, 8))
        fuzz::require((*schema)->decode(bytes, type, little).text.size() <= little + 4096, "the limit holds");
    return 0;
}
