// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/icons.h"

#include "forms/colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QImage>
#include <QPainter>

#include <functional>
#include <utility>

namespace gongkai {
namespace {

// Nothing is read or painted before it is shown: menus and most scales never are.
class SchemeIconEngine : public QIconEngine
{
public:
    using Load = std::function<QIcon(bool onDark)>;

    explicit SchemeIconEngine(Load load) : m_load(std::move(load)) {}

    QIconEngine* clone() const override { return new SchemeIconEngine(m_load); }
    QString key() const override { return QStringLiteral("gongkai"); }
    bool isNull() override { return false; }
    void paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State state) override
    {
        now().paint(painter, place, Qt::AlignCenter, mode, state);
    }
    // The size is that in pixels of the screen.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return now().pixmap(size, 1.0, mode, state);
    }
    QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return now().actualSize(size, mode, state);
    }
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override
    {
        return now().availableSizes(mode, state);
    }

private:
    const QIcon& now()
    {
        const bool dark = isDark(QGuiApplication::palette());
        QIcon& known = dark ? m_onDark : m_onLight;
        if (known.isNull())
            known = m_load(dark);
        return known;
    }

    Load m_load;
    QIcon m_onLight;
    QIcon m_onDark;
};

// Dark lines become light ones; the colours stay what they are.
QPixmap forDark(const QPixmap& pixmap)
{
    constexpr float leastLight = 0.15F;
    QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            float hue = 0;
            float saturation = 0;
            float lightness = 0;
            float alpha = 0;
            image.pixelColor(x, y).getHslF(&hue, &saturation, &lightness, &alpha);
            lightness = 1 - (1 - leastLight) * lightness;
            image.setPixelColor(x, y,
                                QColor::fromHslF(qMax(0.F, hue), saturation, lightness, alpha));
        }
    }
    return QPixmap::fromImage(image);
}

QIcon readIcon(const QString& name, bool onDark)
{
    QIcon result;
    for (const char* scale : {"", "@2x", "@3x"}) {
        const QPixmap pixmap(QStringLiteral(":/icons/%1%2.png").arg(name, QLatin1String(scale)));
        if (!pixmap.isNull())
            result.addPixmap(onDark ? forDark(pixmap) : pixmap);
    }
    return result;
}

} // namespace

QIcon icon(const QString& name)
{
    static QHash<QString, QIcon> known;
    if (const auto found = known.constFind(name); found != known.cend())
        return *found;
    if (!QFile::exists(QStringLiteral(":/icons/%1.png").arg(name)))
        return {};
    return *known.insert(
        name, QIcon(new SchemeIconEngine([name](bool onDark) { return readIcon(name, onDark); })));
}

QIcon schemeIcon(const QIcon& onLight, const QIcon& onDark)
{
    return QIcon(
        new SchemeIconEngine([onLight, onDark](bool dark) { return dark ? onDark : onLight; }));
}

QIcon programIcon()
{
    static const QIcon known = [] {
        QIcon result;
        for (int size : {16, 24, 32, 48, 64, 128, 256})
            result.addFile(QStringLiteral(":/icons/gongkai-%1.png").arg(size));
        return result;
    }();
    return known;
}

} // namespace gongkai
