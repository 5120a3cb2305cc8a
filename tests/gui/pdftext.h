#pragma once

#include <QByteArray>
#include <QStringList>

namespace allocation::test {

/// What the pages of a PDF say as another program would find it, each page as one text without spaces.
QStringList textOfPdf(const QByteArray& pdf);

} // namespace allocation::test
