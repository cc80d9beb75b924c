// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid/cell_bar.h"

#include "core/report/calculated.h"
#include "core/report/edits.h"
#include "core/report/names.h"
#include "forms/findings/finding_text.h"
#include "forms/plain_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gongkai {
namespace {

QLabel* namedLabel(const QString& name)
{
    QLabel* label = plainLabel();
    label->setObjectName(name);
    return label;
}

// A long text may not widen the window: it takes what is left, and its tooltip tells the rest.
void setShrinking(QLabel* label)
{
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void setText(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

// Buttons keep the focus where it is: in the table.
QPushButton* smallButton(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::NoFocus);
    // As low as a line allows: the room is the table's.
    button->setFixedHeight(button->fontMetrics().height() + 6);
    return button;
}

} // namespace

CellBar::CellBar(Session& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_rows(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_name(namedLabel(QStringLiteral("cellName"))),
      m_unit(namedLabel(QStringLiteral("cellUnit"))),
      m_lastYear(namedLabel(QStringLiteral("cellLastYear"))),
      m_computed(namedLabel(QStringLiteral("cellComputed"))),
      m_take(smallButton(tr("Take over the total (Ctrl+=)"), QStringLiteral("takeTotal"))),
      m_origin(namedLabel(QStringLiteral("cellOrigin"))),
      m_confirm(smallButton(tr("It is right"), QStringLiteral("confirm")))
{
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    setShrinking(m_name);
    setShrinking(m_origin);

    auto* facts = new QHBoxLayout;
    facts->setSpacing(12);
    for (QWidget* widget : {static_cast<QWidget*>(m_unit), static_cast<QWidget*>(m_lastYear),
                            static_cast<QWidget*>(m_computed), static_cast<QWidget*>(m_take)})
        facts->addWidget(widget);
    facts->addWidget(m_origin, 1);
    facts->addWidget(m_confirm);
    facts->addStretch(0);
    m_rows->setSpacing(2);
    m_rows->addWidget(m_name, 1);
    m_rows->addLayout(facts, 1);
    m_name->installEventFilter(this);
    m_origin->installEventFilter(this);
    // The second row keeps its height when its buttons come and go: the table does not jump.
    facts->addStrut(m_take->height());

    setLow(false);
    connect(&session, &Session::changed, this, &CellBar::refresh);
    connect(m_take, &QPushButton::clicked, this, &CellBar::takeTotalRequested);
    connect(m_confirm, &QPushButton::clicked, this, &CellBar::confirm);
    refresh();
}

void CellBar::setCell(const CellId& cell)
{
    m_cell = cell;
    refresh();
}

void CellBar::setLow(bool isLow)
{
    m_rows->setDirection(isLow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int margin = isLow ? 1 : 4;
    m_rows->setContentsMargins(8, margin, 8, margin);
    showName();
}

bool CellBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::Resize)
        showName();
    if (watched == m_origin && event->type() == QEvent::Resize)
        showOrigin();
    return QFrame::eventFilter(watched, event);
}

void CellBar::showName()
{
    const QString name = m_cell ? m_session.report().cellLabel(*m_cell) : QString();
    const bool isLow = m_rows->direction() == QBoxLayout::LeftToRight;
    m_name->setText(isLow ? m_name->fontMetrics().elidedText(name, Qt::ElideMiddle, m_name->width())
                          : name);
    m_name->setToolTip(plainToolTip(name));
}

void CellBar::refresh()
{
    const Report& report = m_session.report();
    if (m_cell && !report.hasCell(*m_cell))
        m_cell.reset();
    showName();
    const QString unit = m_cell ? report.unit(*m_cell) : QString();
    setText(m_unit, unit.isEmpty() ? unit : tr("Unit: %1").arg(unit));
    const std::optional<Figure> last =
        m_cell ? report.lastYearFigure(*m_cell) : std::optional<Figure>();
    setText(m_lastYear,
            last ? tr("Last year: %1").arg(last->toDisplay(report.cellType(*m_cell))) : QString());
    refreshComputed();
    refreshOrigin();
}

void CellBar::refreshComputed()
{
    const Report& report = m_session.report();
    const auto computed = m_cell ? computedTotal(report, *m_cell) : std::optional<ComputedTotal>();
    const bool agree = computed && computed->values.size() == 1;
    const bool taken = agree && report.figure(*m_cell) == Figure(computed->values.front());
    setText(m_computed,
            computed ? tr("The parts add up to %1").arg(computedText(report, *m_cell)) : QString());
    m_take->setVisible(agree && !taken && !m_session.editor().isReadOnly());
}

void CellBar::refreshOrigin()
{
    const auto origin = m_cell ? m_session.report().origin(*m_cell) : std::optional<Origin>();
    m_originText = origin ? originText(m_session.report(), *origin) : QString();
    showOrigin();
    m_origin->setToolTip(plainToolTip(origin && !isCalculated(*origin)
                                          ? QString(m_originText + u'\n' + origin->from)
                                          : m_originText));
    m_confirm->setVisible(origin && !origin->confirmed && !m_session.editor().isReadOnly());
}

void CellBar::showOrigin()
{
    m_origin->setVisible(!m_originText.isEmpty());
    m_origin->setAccessibleName(m_originText);
    m_origin->setText(
        m_origin->fontMetrics().elidedText(m_originText, Qt::ElideRight, m_origin->width()));
}

// A refusal of the file is announced by the session.
void CellBar::confirm()
{
    if (m_cell)
        static_cast<void>(m_session.apply(confirmFigures(m_session.report(), {*m_cell})));
}

} // namespace gongkai
