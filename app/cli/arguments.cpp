// SPDX-FileCopyrightText: 2026 The Gongkai developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/command.h"

namespace gongkai::cli {
namespace {

// "form" of --form, "o" of -o; "" for a positional word.
QString optionName(const QString& word)
{
    if (word.startsWith(u"--"))
        return word.mid(2).section(u'=', 0, 0);
    return word.size() == 2 && word.startsWith(u'-') ? word.mid(1) : QString();
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList& words, const QStringList& options)
{
    Arguments result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (word == u"--") {
            result.m_words += words.mid(i + 1);
            break;
        }
        const QString name = optionName(word);
        if (name.isEmpty()) {
            result.m_words += word;
            continue;
        }
        const bool takesValue = options.contains(name + u'=');
        if (!takesValue && !options.contains(name))
            return fail(ErrorCode::Invalid, Texts::tr("Unknown option %1.").arg(word));
        if (result.has(name))
            return fail(ErrorCode::Invalid, Texts::tr("Option %1 is given twice.").arg(word));
        const bool inWord = word.contains(u'=');
        if (inWord && !takesValue)
            return fail(ErrorCode::Invalid, Texts::tr("Option %1 takes no value.").arg(word));
        if (takesValue && !inWord && i + 1 == words.size())
            return fail(ErrorCode::Invalid, Texts::tr("Option %1 needs a value.").arg(word));
        result.m_options[name] = inWord       ? word.section(u'=', 1)
                                 : takesValue ? words[++i]
                                              : QString();
    }
    return result;
}

} // namespace gongkai::cli
