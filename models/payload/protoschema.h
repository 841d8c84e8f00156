// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "payload/decoders.h"

#include <QStringList>

#include <memory>

namespace jetlag {

/// The message types of one schema file. Unchangeable once it was read; any thread.
class ProtoSchema
{
public:
    /// Reads a .proto file, looking for what it imports in its folder and those above, or a FileDescriptorSet (what
    /// "protoc --descriptor_set_out" writes). Blocks. Storage: no such file; InvalidInput: what is wrong and where.
    [[nodiscard]] static Result<std::shared_ptr<const ProtoSchema>> load(const QString& path);
    ~ProtoSchema();

    QStringList types() const; ///< full names, sorted; those of imports, too
    /// Bytes as a message of a type, by the names of its fields; what the type does not know keeps its numbers. The
    /// bytes are read where they lie, so a small payload never becomes large. `isStructure`: something was known.
    Decoded decode(const QByteArray& bytes, const QString& type, qsizetype most = mostDecodedCharacters) const;

private:
    struct Data;
    explicit ProtoSchema(std::unique_ptr<Data> data);
    std::unique_ptr<Data> d;
};

} // namespace jetlag
