// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/register_test_base.h"

namespace gongkai {

using namespace Qt::StringLiterals;

QByteArray RegisterTest::office()
{
    return R"({"agency":"示例区人民政府","note":"“引号”\"'𠮷"})"_ba;
}

RegisterTest::RegisterPtr RegisterTest::createRegister(const QString& file)
{
    auto made = RegisterFile::create(file, office(), options());
    EXPECT_TRUE(made) << made.error().message.toStdString() << made.error().detail.toStdString();
    return made ? *std::move(made) : nullptr;
}

RegisterTest::RegisterPtr RegisterTest::openRegister(const QString& file, Mode mode)
{
    auto opened = RegisterFile::open(file, options(mode));
    EXPECT_TRUE(opened) << opened.error().message.toStdString()
                        << opened.error().detail.toStdString();
    return opened ? *std::move(opened) : nullptr;
}

Error RegisterTest::registerError(Mode mode) const
{
    const auto opened = RegisterFile::open(registerPath(), options(mode));
    EXPECT_FALSE(opened);
    return opened ? Error() : opened.error();
}

void RegisterTest::add(RegisterFile& file, const QString& kind, const QByteArray& json)
{
    const auto done = file.append(kind, json);
    EXPECT_TRUE(done) << done.error().message.toStdString() << done.error().detail.toStdString();
}

void RegisterTest::addCase(RegisterFile& file, int number)
{
    add(file, u"case"_s, "{\"case\":\"2026-" + QByteArray::number(number) + "\"}");
}

std::vector<Act> RegisterTest::actsOf(const RegisterFile& file)
{
    std::vector<Act> acts;
    for (const LogRow& row : file.acts())
        acts.emplace_back(row.kind, row.content);
    return acts;
}

QStringList RegisterTest::digestsOf(const RegisterFile& file)
{
    QStringList digests;
    for (const LogRow& row : file.acts())
        digests += row.digest;
    return digests;
}

} // namespace gongkai
