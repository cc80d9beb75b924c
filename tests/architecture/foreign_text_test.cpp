// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {
namespace {

qsizetype lineOf(const QString& code, qsizetype place)
{
    return code.first(place).count(u'\n') + 1;
}

// Behind the bracket that closes the one before this place.
qsizetype behindBracket(const QString& code, qsizetype place)
{
    for (int open = 1; open > 0 && place < code.size(); ++place)
        open += code[place] == u'(' ? 1 : code[place] == u')' ? -1 : 0;
    return place;
}

// The lines on which an .arg(…) is followed by another one.
std::vector<qsizetype> chainedArgs(const QString& code)
{
    static const QRegularExpression call(QStringLiteral("\\.arg\\("));
    static const QRegularExpression next(QStringLiteral("\\s*\\.arg\\("));
    std::vector<qsizetype> lines;
    for (const auto& match : call.globalMatch(code)) {
        const qsizetype end = behindBracket(code, match.capturedEnd());
        if (next.match(code, end, QRegularExpression::NormalMatch,
                       QRegularExpression::AnchorAtOffsetMatchOption)
                .hasMatch())
            lines.push_back(lineOf(code, match.capturedStart()));
    }
    return lines;
}

// A way to put a text into the window as HTML, or for Qt to take it for HTML by its looks, and the
// files that may go it.
struct Way
{
    const char* pattern;
    QStringList allowedIn;
};

const std::vector<Way>& waysToRichText()
{
    const QString helper = QStringLiteral("forms/plain_text.cpp");
    const QString prompts = QStringLiteral("forms/dialogs/qt_prompts.cpp");
    // Pages of our own; what a form file says in them is escaped.
    const QString manual = QStringLiteral("forms/manual/manual_view.cpp");
    const QString paper = QStringLiteral("forms/manual/manual_paper.cpp");
    static const std::vector<Way> ways{
        {"new QLabel\\b", {helper}},
        {"\\bQLabel \\w+\\s*[({;]", {}},
        {"public QLabel\\b", {}},
        // A form makes a label of a text itself. One word alone is a widget without a label.
        {"addRow\\((?!\\w+\\))", {helper}},
        {"insertRow\\(.*tr\\(", {}},
        {"setToolTip\\((?!\\s*(?:\\w+,\\s*)?plainToolTip\\()", {}},
        // Whoever answers for the role wraps its text; elsewhere it stands in a list of roles.
        {"ToolTipRole(?!\\)?:?\\s*return plainToolTip\\(|, Qt::\\w+})", {}},
        {"QToolTip::showText\\((?![^;]*plainToolTip\\()", {}},
        {"setWhatsThis|WhatsThisRole|QWhatsThis|setStatusTip|StatusTipRole", {}},
        {"\\bQMessageBox\\b|\\bQInputDialog\\b", {prompts}},
        {"QErrorMessage|QProgressDialog|QSplashScreen|QWizard|QSystemTrayIcon", {}},
        {"QTextBrowser",
         {manual, QStringLiteral("forms/manual/manual_view.h"),
          QStringLiteral("forms/manual/manual_window.cpp")}},
        // A line below words is no text, nor is hearing of an edit.
        {"\\bQTextEdit\\b(?!::ExtraSelection)|\\bQTextDocument\\b(?!>|::contentsChange)",
         {manual, paper}},
        {"QStaticText|QGraphicsTextItem", {}},
        {"setHtml|insertHtml|appendHtml|setMarkdown|setDetailedText", {paper}},
        {"Qt::RichText|Qt::AutoText|Qt::MarkdownText", {}},
    };
    return ways;
}

QStringList richTexts(const SourceFile& file)
{
    QStringList found;
    const QString code = file.code();
    for (const Way& way : waysToRichText()) {
        if (way.allowedIn.contains(file.path))
            continue;
        const QRegularExpression expression(QString::fromLatin1(way.pattern));
        EXPECT_TRUE(expression.isValid()) << way.pattern;
        for (const auto& match : expression.globalMatch(code))
            found += QStringLiteral("%1:%2: %3")
                         .arg(file.path, QString::number(lineOf(code, match.capturedStart())),
                              match.captured());
    }
    return found;
}

} // namespace

// The second of two chained calls also fills what the text of the first brought along: “100%1期”
// as a folder or “甲%2局” as an agency. Which texts are ours cannot be read off a call, so the
// rule has no exceptions: one call with all texts, numbers through QString::number().
TEST(ForeignTextTest, NoTextIsFilledInByAChainOfCalls)
{
    QStringList wrong;
    for (const SourceFile& file :
         sourceFiles(programFolders() + QStringList{QStringLiteral("tests/support")}))
        for (const qsizetype line : chainedArgs(file.code()))
            wrong += QStringLiteral("%1:%2").arg(file.path, QString::number(line));
    EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong.join(u'\n'));
}

TEST(ForeignTextTest, TheGuardSeesChains)
{
    const auto lines = [](const char* text) {
        return chainedArgs(SourceFile{QString(), QString::fromUtf8(text)}.code());
    };
    EXPECT_EQ(lines("a.arg(b).arg(c);"), std::vector<qsizetype>{1});
    EXPECT_EQ(lines("// x\na.arg(f(\")\"))\n    .arg(c);"), std::vector<qsizetype>{2});
    EXPECT_TRUE(lines("a.arg(b, c); // d.arg(e).arg(f)").empty());
    EXPECT_TRUE(lines("a.arg(b.arg(c), d);").empty());
    EXPECT_TRUE(lines("x = \".arg(a).arg(b)\"; R\"(.arg(a).arg(b)\" )\" u'\"'").empty());
}

// See forms/plain_text.h.
TEST(ForeignTextTest, NoTextOfAStrangerCanBecomeRichText)
{
    QStringList wrong;
    for (const SourceFile& file :
         sourceFiles({QStringLiteral("forms"), QStringLiteral("app/desktop")}))
        wrong += richTexts(file);
    EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong.join(u'\n'));
}

TEST(ForeignTextTest, TheGuardSeesRichTexts)
{
    const auto finds = [](const char* text) {
        return !richTexts({QStringLiteral("forms/x.cpp"), QString::fromUtf8(text)}).isEmpty();
    };
    for (const char* text :
         {"auto* a = new QLabel(tr(\"b\"));", "m_a(new QLabel)", "QLabel label(text);",
          "form->addRow(tr(\"a\"), b);", "form->addRow(field.label, field.editor);",
          "a->setToolTip(text);", "a->setToolTip(0, line->text(0));",
          "case Qt::ToolTipRole:\n    return text;", "if (role == Qt::ToolTipRole)\n return a;",
          "case Qt::ToolTipRole:\n case Qt::AccessibleTextRole:\n return plainToolTip(a);",
          "item->setData(Qt::ToolTipRole, text);", "QMessageBox::warning(this, a, b);",
          "view->setHtml(text);", "label->setTextFormat(Qt::RichText);"})
        EXPECT_TRUE(finds(text)) << text;
    for (const char* text :
         {"QLabel* a = plainLabel(text);", "form->addRow(label);",
          "a->setToolTip(plainToolTip(b));", "a->setToolTip(\n    plainToolTip(b));",
          "line->setToolTip(column, plainToolTip(b));",
          "case Qt::ToolTipRole:\n    return plainToolTip(text);",
          "if (role == Qt::ToolTipRole)\n    return plainToolTip(one.message);",
          "emit dataChanged(a, b, {BadgesRole, Qt::ToolTipRole, Qt::AccessibleTextRole});",
          "// new QLabel(text)"})
        EXPECT_FALSE(finds(text)) << text;
}

} // namespace gongkai
