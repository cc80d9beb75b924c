// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/qr_image.h"

#include <memory>
#include <qrencode.h>

namespace gongkai {

QrImage qrImage(const QString& text)
{
    constexpr int smallestVersion = 0;
    constexpr int caseSensitive = 1;
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeString(text.toLatin1().constData(), smallestVersion, QR_ECLEVEL_M, QR_MODE_8,
                            caseSensitive),
        QRcode_free);
    QrImage image;
    if (!code)
        return image;
    image.size = code->width;
    for (int i = 0; i < code->width * code->width; ++i)
        image.modules.push_back((code->data[i] & 1) != 0);
    return image;
}

} // namespace gongkai
