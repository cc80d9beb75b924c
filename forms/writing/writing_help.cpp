// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/writing/writing_help.h"

#include "forms/pages/narrative_page.h"
#include "forms/writing/prose_editing.h"
#include "forms/writing/writing_panel.h"

#include <QSplitter>

namespace gongkai {

WritingPanel* addWritingHelp(NarrativePage& page, Session& session, Settings& settings,
                             const QString& part)
{
    const QString splitter = QStringLiteral("writing");
    QSplitter& columns = page.columns();
    auto* panel = new WritingPanel(session, part);
    columns.addWidget(panel);
    columns.setStretchFactor(0, 1);
    columns.setCollapsible(1, false);
    columns.setSizes({620, 360});
    columns.restoreState(settings.splitterState(splitter));
    panel->setVisible(settings.showsWritingHelp());
    ProseEdit* editor = page.editor();
    QObject::connect(&columns, &QSplitter::splitterMoved, panel, [&columns, &settings, splitter] {
        settings.setSplitterState(splitter, columns.saveState());
    });
    QObject::connect(editor, &QPlainTextEdit::textChanged, panel,
                     [editor, panel] { panel->setText(editor->toPlainText()); });
    QObject::connect(panel, &WritingPanel::insertRequested, editor,
                     [editor](const QString& text) { insertParagraph(*editor, text); });
    QObject::connect(panel, &WritingPanel::sentenceRequested, editor,
                     [editor](const QString& text) { insertSentence(*editor, text); });
    QObject::connect(panel, &WritingPanel::left, editor, [editor] { editor->setFocus(); });
    return panel;
}

} // namespace gongkai
