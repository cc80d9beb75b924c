// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/grid/grid_test.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QTest>

namespace gongkai::test {

GridTest::GridTest()
{
    open(ReportBuilder(builtInForm("2021"), 2022), "requests");
}

void GridTest::open(const Report& report, const char* sheet, ReportFile::Mode mode)
{
    m_view.reset();
    m_model.reset();
    m_session = std::make_unique<TestSession>(report, mode);
    m_model = std::make_unique<SheetModel>(**m_session, QString::fromLatin1(sheet));
    m_view = std::make_unique<SheetView>(*m_model, m_prompts);
    m_view->resize(900, 500);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_view.get()));
}

void GridTest::go(const char* id)
{
    ASSERT_TRUE(m_view->goTo(cell(id))) << id;
}

void GridTest::selectTo(const char* id)
{
    const QModelIndex to = m_model->indexOf(cell(id));
    const QItemSelection area(m_view->currentIndex(), to);
    m_view->selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(area, QItemSelectionModel::ClearAndSelect);
}

void GridTest::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void GridTest::type(const QString& text)
{
    for (const QChar character : text) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                            QString(character), Qt::NoModifier);
    }
}

void GridTest::click(const char* id)
{
    const QRect place = m_view->visualRect(m_model->indexOf(cell(id)));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
}

void GridTest::compose(const QString& preedit, const QString& commit)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

QString GridTest::current() const
{
    const std::optional<CellId> cell = m_view->currentCell();
    return cell ? cell->toString() : QString();
}

QString GridTest::figure(const char* id) const
{
    return m_model->report().figure(cell(id)).toString();
}

QString GridTest::figures(std::initializer_list<const char*> ids) const
{
    QStringList result;
    for (const char* id : ids)
        result << (figure(id).isEmpty() ? QStringLiteral("·") : figure(id));
    return result.join(u' ');
}

FigureEdit* GridTest::editor() const
{
    for (FigureEdit* edit : m_view->findChildren<FigureEdit*>())
        if (!edit->isHidden())
            return edit;
    return nullptr;
}

QString GridTest::refusal() const
{
    return editor() ? editor()->refusal() : QString();
}

qsizetype GridTest::operations() const
{
    const auto history = (*m_session)->file().history();
    return history ? static_cast<qsizetype>(history->size()) - 1 : -1;
}

void setClipboard(const QString& text)
{
    QApplication::clipboard()->setText(text);
}

QString clipboard()
{
    return QApplication::clipboard()->text();
}

} // namespace gongkai::test
