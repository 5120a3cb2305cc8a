#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace allocation {

class Appearance;

/// Lies over a table that has nothing to show: what belongs here, and the one button that brings it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// @param name objectName; the button's is made from it
    /// @param over the widget it covers and follows
    EmptyState(const QString& name, const Appearance& appearance, QString picture, QWidget* over);

    struct Text {
        QString title;
        QString hint = {};
        QString button = {}; ///< empty: no button
    };
    void present(const Text& text);
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void activated();

private:
    void fit();
    void paintPicture();

    const Appearance& m_appearance;
    QString m_pictureName;
    QLabel* m_picture = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_button = nullptr;
};

} // namespace allocation
