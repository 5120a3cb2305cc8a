#include "ui/help/manualpage.h"

#include <algorithm>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

namespace allocation {

namespace {

constexpr int margin = 24;
constexpr int lineHeight = 130;   ///< per cent
constexpr double cellPadding = 5; ///< of tables

} // namespace

ManualPage::ManualPage(QWidget* parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("manualPage"));
    setAccessibleName(tr("Page of the manual"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(margin);
}

void ManualPage::present(const QString& markdown)
{
    document()->setBaseUrl(QUrl(QStringLiteral("qrc:/allocation/manual/")));
    setMarkdown(markdown);
    airLines();
}

void ManualPage::airLines()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.text().contains(QChar::ObjectReplacementCharacter))
            continue; // a picture is as high as it is
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
    const auto frames = document()->rootFrame()->childFrames();
    for (QTextFrame* const frame : frames)
        if (auto* const table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(cellPadding);
            format.setBorderCollapse(true);
            format.setBorderBrush(palette().mid());
            table->setFormat(format);
        }
}

QVariant ManualPage::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    QImage picture(QLatin1Char(':') + name.path());
    const int room = std::max(viewport()->width() - 2 * margin - verticalScrollBar()->sizeHint().width(), 200);
    picture.setDevicePixelRatio(std::max(1.0, static_cast<double>(picture.width()) / room));
    return picture;
}

} // namespace allocation
