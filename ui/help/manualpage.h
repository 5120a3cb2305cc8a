#pragma once

#include <QTextBrowser>

namespace allocation {

/// Shows a page of the manual; its pictures are as wide as there is room for.
class ManualPage : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualPage(QWidget* parent);

    void present(const QString& markdown);

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void airLines();
};

} // namespace allocation
