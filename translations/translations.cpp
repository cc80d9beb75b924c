// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace gongkai {

bool installTranslations(QCoreApplication& application)
{
    bool complete = true;
    for (const char* name : {":/i18n/qtbase_zh_CN.qm", ":/i18n/gongkai_zh_CN.qm"}) {
        auto* translator = new QTranslator(&application);
        complete = translator->load(QString::fromLatin1(name)) &&
                   QCoreApplication::installTranslator(translator) && complete;
    }
    return complete;
}

} // namespace gongkai
