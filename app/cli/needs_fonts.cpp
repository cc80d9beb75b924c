// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/application.h"

#include <algorithm>
#include <string_view>

namespace gongkai::cli {

bool needsFonts(int argc, char** argv)
{
    return std::any_of(argv, argv + argc, [](const char* word) {
        const std::string_view text(word);
        return text == "pdf" || text == "--to=pdf" || text == "charts" || text == "preview";
    });
}

} // namespace gongkai::cli
