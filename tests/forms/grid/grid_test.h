// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/grid/figure_edit.h"
#include "forms/grid/sheet_model.h"
#include "forms/grid/sheet_view.h"
#include "tests/support/report_builder.h"
#include "tests/support/test_prompts.h"
#include "tests/support/test_session.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <memory>

namespace gongkai::test {

/// A table on the screen, over a report in a real file, driven by keys and clicks.
class GridTest : public testing::Test
{
protected:
    /// The table of the applicants in an empty report of form 2021.
    GridTest();

    /// Shows another table; before the first key.
    void open(const Report& report, const char* sheet,
              ReportFile::Mode mode = ReportFile::Mode::Write);

    /// Makes a cell current, as a click does.
    void go(const char* id);
    /// Selects from the current cell to another one, which becomes current.
    void selectTo(const char* id);
    /// Where the keyboard is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    void click(const char* id);
    /// What an input method sends to the widget with the focus.
    void compose(const QString& preedit, const QString& commit);

    QString current() const;
    /// Canonical; "" is blank.
    QString figure(const char* id) const;
    /// The figures of several cells with a blank between them, “·” for a blank one.
    QString figures(std::initializer_list<const char*> ids) const;
    FigureEdit* editor() const; ///< null when none is open
    QString refusal() const;    ///< "" when nothing is refused
    /// How often this report was changed since it was made.
    qsizetype operations() const;

    std::unique_ptr<TestSession> m_session;
    TestPrompts m_prompts;
    std::unique_ptr<SheetModel> m_model;
    std::unique_ptr<SheetView> m_view;
};

void setClipboard(const QString& text);
QString clipboard();

} // namespace gongkai::test
