// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace gongkai {
namespace {

struct Named
{
    const char* id;
    const char* name;
};

constexpr Named operations[] = {
    {"create", QT_TRANSLATE_NOOP("gongkai::Names", "new report")},
    {"undo", QT_TRANSLATE_NOOP("gongkai::Names", "undo")},
    {"redo", QT_TRANSLATE_NOOP("gongkai::Names", "redo")},
    {"set", QT_TRANSLATE_NOOP("gongkai::Names", "typing")},
    {"paste", QT_TRANSLATE_NOOP("gongkai::Names", "paste")},
    {"clear", QT_TRANSLATE_NOOP("gongkai::Names", "clear")},
    {"fill_zero", QT_TRANSLATE_NOOP("gongkai::Names", "fill blanks with 0")},
    {"take_totals", QT_TRANSLATE_NOOP("gongkai::Names", "take over totals")},
    {"zero_report", QT_TRANSLATE_NOOP("gongkai::Names", "report of zeros")},
    {"replace", QT_TRANSLATE_NOOP("gongkai::Names", "replace")},
    {"renumber", QT_TRANSLATE_NOOP("gongkai::Names", "renumber")},
    {"carry", QT_TRANSLATE_NOOP("gongkai::Names", "copy from last year")},
    {"import", QT_TRANSLATE_NOOP("gongkai::Names", "import")},
    {"confirm", QT_TRANSLATE_NOOP("gongkai::Names", "confirm what was copied or inferred")},
    {"explain", QT_TRANSLATE_NOOP("gongkai::Names", "explanation")},
    {"local_row", QT_TRANSLATE_NOOP("gongkai::Names", "local row")},
    {"back_to", QT_TRANSLATE_NOOP("gongkai::Names", "back to an earlier state")},
    {"override", QT_TRANSLATE_NOOP("gongkai::Names", "leader's reason")},
    {"export_publish_anyway",
     QT_TRANSLATE_NOOP("gongkai::Names", "export for publication, not finished")},
    {"export_signoff_anyway",
     QT_TRANSLATE_NOOP("gongkai::Names", "export for signature, not finished")},
    {"print_publish_anyway",
     QT_TRANSLATE_NOOP("gongkai::Names", "print for publication, not finished")},
    {"print_signoff_anyway",
     QT_TRANSLATE_NOOP("gongkai::Names", "print for signature, not finished")},
    {"hand_over_anyway", QT_TRANSLATE_NOOP("gongkai::Names", "hand-over, not finished")},
    {"standing_confirmed", QT_TRANSLATE_NOOP("gongkai::Names", "scope and edition confirmed")},
};

constexpr Named coverFields[] = {
    {"document_number", QT_TRANSLATE_NOOP("gongkai::Names", "Document number")},
    {"issue_date", QT_TRANSLATE_NOOP("gongkai::Names", "Date of issue")},
    {"address", QT_TRANSLATE_NOOP("gongkai::Names", "Address")},
    {"postcode", QT_TRANSLATE_NOOP("gongkai::Names", "Postcode")},
    {"phone", QT_TRANSLATE_NOOP("gongkai::Names", "Phone")},
    {"fax", QT_TRANSLATE_NOOP("gongkai::Names", "Fax")},
    {"email", QT_TRANSLATE_NOOP("gongkai::Names", "E-mail")},
    {"website", QT_TRANSLATE_NOOP("gongkai::Names", "Website")},
};

template <std::size_t count>
QString nameIn(const Named (&list)[count], const QString& id, const QString& otherwise)
{
    const auto found = std::find_if(std::begin(list), std::end(list), [&](const Named& named) {
        return id == QLatin1String(named.id);
    });
    return found == std::end(list) ? otherwise
                                   : QCoreApplication::translate("gongkai::Names", found->name);
}

} // namespace

QString operationName(const QString& kind)
{
    return kind.isEmpty()
               ? QString()
               : nameIn(operations, kind, QCoreApplication::translate("gongkai::Names", "change"));
}

QString coverFieldName(const QString& id)
{
    return nameIn(coverFields, id, id);
}

} // namespace gongkai
