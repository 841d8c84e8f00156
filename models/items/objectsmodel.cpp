// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/objectsmodel.h"

#include "domain/severity.h"
#include "domain/subject.h"
#include "items/columndata.h"

#include <set>

namespace jetlag {
namespace {

QString stateText(const ObjectInfo& object)
{
    if (object.isDeleted)
        return ObjectsModel::tr("Deleted", "an object");
    if (!object.link)
        return ObjectsModel::tr("Stored", "an object");
    const QString bucket = displayText(object.link->bucket);
    return object.link->name.isEmpty() ? ObjectsModel::tr("Link to bucket %1").arg(bucket)
                                       : ObjectsModel::tr("Link to %1 in %2", "an object, its bucket")
                                             .arg(displayText(object.link->name), bucket);
}

bool hasContent(const ObjectInfo& object)
{
    return !object.isDeleted && !object.link;
}

} // namespace

QVector<Column<ObjectsModel::Entry>> ObjectsModel::makeColumns()
{
    return {
        {{"object", tr("Object"), tr("Its name."), true, false, 30},
         [](const Entry& e) { return QVariant(e.object.name); },
         [](const Entry& e) { return displayText(e.object.name); }},
        {{"size", tr("Size"), tr("Of the content, as its description tells."), true, true, 12, ValueKind::Bytes},
         [](const Entry& e) { return hasContent(e.object) ? unsignedValue(e.object.size) : QVariant(); },
         [](const Entry& e) { return hasContent(e.object) ? bytesText(e.object.size) : unknownText(); },
         [](const Entry& e, int role) {
             return role == Qt::ToolTipRole && hasContent(e.object) ? QVariant(plainBytesText(e.object.size))
                                                                    : QVariant();
         }},
        {{"chunks", tr("Chunks"), tr("Messages that hold the content."), true, true, 8},
         [](const Entry& e) { return hasContent(e.object) ? unsignedValue(e.object.chunks) : QVariant(); },
         [](const Entry& e) { return hasContent(e.object) ? countText(e.object.chunks) : unknownText(); }},
        {{"modified", tr("Modified"), tr("When its description was stored."), true, false, 18, ValueKind::Time},
         [](const Entry& e) { return timeValue(e.object.modified); },
         [](const Entry& e) { return momentText(e.object.modified); }},
        {{"state", tr("State"), tr("Stored, deleted, or a link to another one."), true, false, 16},
         [](const Entry& e) { return QVariant(stateText(e.object)); }},
        {{"check", tr("Check"), tr("Whether chunks, size and SHA-256 are what the description tells."), true, false,
          16},
         [](const Entry& e) { return e.check ? QVariant(e.check->text) : QVariant(); },
         [](const Entry& e) { return e.check ? e.check->text : unknownText(); },
         [](const Entry& e, int role) {
             if (role != SeverityRole || !e.check)
                 return QVariant();
             return QVariant(static_cast<int>(e.check->isRight ? Severity::Ok : Severity::Critical));
         }},
        {{"digest", tr("Digest"), tr("SHA-256 of the content, as the description tells."), false, false, 24},
         [](const Entry& e) { return textValue(QString::fromLatin1(e.object.digest.toHex())); }},
        {{"description", tr("Description"), tr("What somebody wrote about it."), false, false, 24},
         [](const Entry& e) { return textValue(e.object.description); },
         [](const Entry& e) { return displayText(e.object.description); }},
        {{"chunk-subject", tr("Chunk name"), tr("By which its chunks are found."), false, false, 24},
         [](const Entry& e) { return textValue(e.object.nuid); },
         [](const Entry& e) { return displayText(e.object.nuid); }},
    };
}

ObjectsModel::ObjectsModel(QObject* parent)
    : TableModel(infosOf(makeColumns()), parent)
    , m_table(makeColumns())
{
}

ObjectsModel::~ObjectsModel() = default;

void ObjectsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void ObjectsModel::update(const std::vector<ObjectInfo>& objects)
{
    for (const ObjectInfo& object : objects) {
        const int row = m_rows.rowOf(object.name);
        if (row < 0) {
            beginInsertRows({}, m_rows.size(), m_rows.size());
            m_rows.append(object.name, {object, {}});
            endInsertRows();
        } else if (m_rows.at(row).object.sequence < object.sequence) {
            m_rows.at(row) = {object, {}};
            emit dataChanged(index(row, 0), index(row, columnCount() - 1), changedRoles());
        }
    }
}

void ObjectsModel::setObjects(const std::vector<ObjectInfo>& objects)
{
    std::set<QString> names;
    for (const ObjectInfo& object : objects)
        names.insert(object.name);
    for (int row = m_rows.size() - 1; row >= 0; --row) {
        if (names.contains(m_rows.keyAt(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeRange(row, row);
        endRemoveRows();
    }
    update(objects);
}

void ObjectsModel::setCheck(const ObjectInfo& object, const ObjectCheck& check)
{
    const int row = m_rows.rowOf(object.name);
    if (row < 0 || m_rows.at(row).object.sequence != object.sequence)
        return;
    m_rows.at(row).check = check;
    emit dataChanged(index(row, 0), index(row, columnCount() - 1), changedRoles());
}

const ObjectInfo* ObjectsModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row).object : nullptr;
}

int ObjectsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant ObjectsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_rows.at(index.row());
    return columnData(m_table[index.column()], entry, entry.object.name, false, role);
}

} // namespace jetlag
