#pragma once

#include <QFrame>
#include <QList>

class QToolButton;

namespace allocation {

/// What narrows a table, a token each, in as many rows as it takes; hidden while nothing does.
class TokenBar : public QFrame
{
    Q_OBJECT

public:
    struct Token {
        QString name; ///< the object name of its button is filterToken_<name>
        QString text;
    };
    explicit TokenBar(QWidget* parent = nullptr);

    void setTokens(const QList<Token>& tokens);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString& name);
    void removed(const QString& name);
    void allRemoved();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int arrange(int width, bool move) const;

    QList<QToolButton*> m_buttons; ///< of each token what it says, and what takes it away
    QToolButton* m_clear;
};

} // namespace allocation
