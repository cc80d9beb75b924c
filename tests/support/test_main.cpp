// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "translations/translations.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    gongkai::preparePlatform();
    testing::InitGoogleTest(&argc, argv);
    QCoreApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (!gongkai::installTranslations(application))
        return 1;
    return RUN_ALL_TESTS();
}
