// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pages/prose_margin.h"

#include "forms/findings/severity_mark.h"
#include "forms/plain_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace gongkai {
namespace {

constexpr int signSize = 15;
constexpr int around = 3;

const ProseMargin::Sign* signAt(const std::vector<ProseMargin::Sign>& signs, const QPoint& place)
{
    const auto found = std::ranges::find_if(signs, [&](const ProseMargin::Sign& sign) {
        return sign.box.adjusted(-around, -around, around, around).contains(place);
    });
    return found == signs.end() ? nullptr : &*found;
}

// One in front of the other, in lines: it weighs less than the sign of a fault.
void paintSheets(QPainter& painter, const QRect& box, const QColor& colour)
{
    const QSizeF sheet(box.width() * 0.55, box.height() * 0.65);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5));
    const QRectF front(QPointF(box.right() - sheet.width(), box.bottom() - sheet.height()), sheet);
    const QRectF back(box.left() + 1, box.top() + 1, sheet.width(), sheet.height());
    painter.drawPolyline(QPolygonF(
        {QPointF(back.left(), back.bottom()), back.topLeft(), QPointF(back.right(), back.top())}));
    painter.drawRect(front);
    painter.restore();
}

} // namespace

ProseMargin::ProseMargin(QPlainTextEdit& editor, const ProseMarks& marks, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_marks(marks)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Findings beside the text"));
    connect(&editor, &QPlainTextEdit::updateRequest, this, [this] { update(); });
    connect(&marks, &ProseMarks::changed, this, [this] { update(); });
}

QSize ProseMargin::sizeHint() const
{
    return {signSize + 2 * around, 0};
}

std::vector<ProseMargin::Sign> ProseMargin::signs() const
{
    std::vector<Sign> signs;
    const int top = m_editor.viewport()->mapTo(m_editor.parentWidget(), QPoint()).y() - y();
    const int firstInSight = m_editor.cursorForPosition({0, 0}).block().position();
    for (const ProseMark& mark : m_marks.marks()) {
        if (mark.span.from < firstInSight)
            continue; // above it the editor knows no places
        QTextCursor cursor(m_editor.document());
        cursor.setPosition(static_cast<int>(mark.span.from));
        const QRect line = m_editor.cursorRect(cursor);
        if (line.top() > m_editor.viewport()->height())
            break;
        const QRect box(around, top + line.center().y() - signSize / 2, signSize, signSize);
        if (signs.empty() || signs.back().box != box)
            signs.push_back({box, mark.severity, mark.isOfParagraph, {}});
        signs.back().marks.push_back(&mark);
    }
    for (Sign& sign : signs) {
        std::ranges::stable_sort(sign.marks, [](const ProseMark* one, const ProseMark* other) {
            return comesFirst(*one, *other);
        });
        sign.severity = sign.marks.front()->severity;
        sign.isOfParagraph = sign.marks.front()->isOfParagraph;
    }
    return signs;
}

bool ProseMargin::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::vector<Sign> all = signs();
    const Sign* sign = signAt(all, help->pos());
    QStringList texts;
    for (const ProseMark* mark : sign ? sign->marks : std::vector<const ProseMark*>())
        texts << mark->toolTip;
    QToolTip::showText(help->globalPos(), plainToolTip(texts.join(QStringLiteral("\n\n"))), this);
    return true;
}

void ProseMargin::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    for (const Sign& sign : signs()) {
        if (sign.isOfParagraph)
            paintSheets(painter, sign.box, severityColour(sign.severity, palette()));
        else
            paintSeverityMark(painter, sign.box, sign.severity, palette());
    }
}

void ProseMargin::mousePressEvent(QMouseEvent* event)
{
    const std::vector<Sign> all = signs();
    const Sign* sign = signAt(all, event->pos());
    if (!sign)
        return;
    const auto last = std::ranges::find(sign->marks, m_last, &ProseMark::finding);
    const bool goesOn = last != sign->marks.end() && last + 1 != sign->marks.end();
    m_last = (goesOn ? *(last + 1) : sign->marks.front())->finding;
    emit chosen(m_last);
}

} // namespace gongkai
