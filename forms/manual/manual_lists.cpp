// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/manual/manual_lists.h"

#include "core/catalog/check_kinds.h"
#include "core/words/word_rules.h"
#include "forms/findings/finding_text.h"
#include "forms/manual/manual_book.h"
#include "forms/window_actions.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gongkai::ManualLists)
};

QString row(const QStringList& cells)
{
    return QStringLiteral("<tr><td>%1</td></tr>\n").arg(cells.join(QStringLiteral("</td><td>")));
}

// @param widths  of the columns, in percent.
QString table(const QStringList& heads, const QList<int>& widths, const QString& rows)
{
    QString html = QStringLiteral("<table><tr>");
    for (qsizetype i = 0; i < heads.size(); ++i)
        html +=
            QStringLiteral("<th width=\"%1%\">%2</th>").arg(QString::number(widths[i]), heads[i]);
    return html + QStringLiteral("</tr>\n") + rows + QStringLiteral("</table>\n");
}

QString checkTable(const QString& rows)
{
    return table({Words::tr("Severity"), Words::tr("What must hold"), Words::tr("By")}, {8, 60, 32},
                 rows);
}

QString anchored(const QString& anchor, const QString& text)
{
    return QStringLiteral("<span id=\"%1\">%2</span>").arg(anchor.toHtmlEscaped(), text);
}

QString checkRow(const Check& check, const Form& form)
{
    QString text = check.title.toHtmlEscaped();
    if (!check.advice.isEmpty())
        text += QStringLiteral("<br>") + check.advice.toHtmlEscaped();
    // “T3-COL：…”: the code is for those who write forms.
    const QString source = check.source.section(u'：', check.source.contains(u'：') ? 1 : 0);
    return row({anchored(manualAnchor(check, form), severityName(check.severity)), text,
                source.toHtmlEscaped()});
}

bool standsOn(const Sheet& sheet, const CellId& cell)
{
    return std::ranges::any_of(sheet.cells,
                               [&](const SheetCell& printed) { return printed.figure == cell; });
}

bool standsOn(const Sheet& sheet, const Check& check)
{
    const auto isHere = [&](const Term& term) { return term.cell && standsOn(sheet, *term.cell); };
    return std::ranges::any_of(check.instances, [&](const CheckInstance& instance) {
        return std::ranges::any_of(instance.left, isHere) ||
               std::ranges::any_of(instance.right, isHere);
    });
}

// A source that is only a code says nothing to the clerk.
QString sourceOf(const WordRule& rule)
{
    constexpr char16_t firstOutsideAscii = 0x80;
    const bool isCode =
        std::ranges::all_of(rule.source, [](QChar c) { return c.unicode() < firstOutsideAscii; });
    return isCode ? QString() : rule.source.toHtmlEscaped();
}

QString menuRows(const QMenu& menu, const QString& path)
{
    QString rows;
    for (const QAction* action : menu.actions()) {
        if (action->isSeparator())
            continue;
        const QString here = path + u'→' + commandWords(action->text());
        if (action->menu() && !action->menu()->isEmpty()) {
            rows += menuRows(*action->menu(), here);
            continue;
        }
        // Where the table answers the key itself, it stands behind the words.
        const QString key = action->shortcut().isEmpty()
                                ? action->text().section(u'\t', 1)
                                : action->shortcut().toString(QKeySequence::PortableText);
        rows += row(
            {u'【' + here.toHtmlEscaped() + u'】',
             key.isEmpty() ? QString() : QStringLiteral("<code>%1</code>").arg(key.toHtmlEscaped()),
             action->property("tip").toString().toHtmlEscaped()});
    }
    return rows;
}

} // namespace

bool isGeneral(const Check& check)
{
    const CheckTraits& traits = traitsOf(check.kind);
    return traits.isOfEachCell || !traits.hasSides;
}

QString checkList(const Form& form, const QString& sheetId)
{
    const Sheet* sheet = form.sheet(sheetId);
    QString rows;
    for (const Check& check : form.checks)
        if (sheet && !isGeneral(check) && standsOn(*sheet, check))
            rows += checkRow(check, form);
    return checkTable(rows);
}

QString generalCheckList(const Form& form)
{
    QString rows;
    for (const Check& check : form.checks)
        if (isGeneral(check))
            rows += checkRow(check, form);
    return checkTable(rows);
}

QString textCheckList()
{
    QString rows;
    for (const WordRule& rule : wordRules())
        rows += row({anchored(QStringLiteral("check-") + rule.id, severityName(rule.severity)),
                     rule.title().toHtmlEscaped(), sourceOf(rule)});
    return checkTable(rows);
}

QString menuList()
{
    QMainWindow window;
    const WindowActions actions(window);
    QString html;
    for (const QAction* action : window.menuBar()->actions()) {
        const QString name = commandWords(action->text());
        html += QStringLiteral("<h3>%1</h3>\n").arg(name.toHtmlEscaped());
        html += table({Words::tr("Command"), Words::tr("Key"), Words::tr("What it does")},
                      {40, 17, 43}, menuRows(*action->menu(), name));
    }
    return html;
}

QString commandWords(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("\\(&.\\)"));
    QString words = text.section(u'\t', 0, 0);
    return words.remove(mark).remove(u'&').remove(u'…').trimmed();
}

} // namespace gongkai
