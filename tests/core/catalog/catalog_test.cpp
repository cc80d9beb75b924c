// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

TEST(CatalogTest, EveryBuiltInFileLoads)
{
    Catalog catalog = Catalog::builtIn();
    const auto errors = catalog.addFolder(QStringLiteral(":/catalog"));
    for (const Error& error : errors)
        ADD_FAILURE() << qPrintable(error.message);
    ASSERT_EQ(catalog.forms().size(), 3u);
    EXPECT_EQ(catalog.forms()[0]->id, QStringLiteral("2014"));
    EXPECT_EQ(catalog.forms()[1]->id, QStringLiteral("2019"));
    EXPECT_EQ(catalog.forms()[2]->id, QStringLiteral("2021"));
}

} // namespace
} // namespace gongkai
