#pragma once

#include <QTextEdit>

namespace allocation {

/// Text to read, select and copy: plain, wrapped wherever it must be, and as high as it needs. Where a label would be
/// cut or make the window wider.
class SelectableText : public QTextEdit
{
    Q_OBJECT

public:
    enum class Look { Plain, Muted, Strong };
    SelectableText(const char* name, Look look, QWidget* parent);

    /// Nothing to say: it is hidden.
    void say(const QString& text);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace allocation
