#pragma once

#include <array>
#include <QList>
#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace allocation {

/// The language of the whole program: its words and Qt's own, numbers and dates, and the side from which it is read.
/// What stands in windows already is theirs to say again.
class Languages : public QObject
{
    Q_OBJECT

public:
    struct Language {
        QString code; ///< "de", "zh_CN"
        QString name; ///< as it calls itself
    };
    static const QList<Language>& all();

    explicit Languages(QObject* parent = nullptr);
    ~Languages() override;
    Q_DISABLE_COPY_MOVE(Languages)

    /// Empty: whatever the system speaks.
    const QString& choice() const { return m_choice; }
    /// The one in force.
    const QString& current() const { return m_current; }
    void choose(const QString& code);

Q_SIGNALS:
    void changed();

private:
    void apply();
    void follow(const QLocale& locale, Qt::LayoutDirection direction);

    QString m_choice;
    QString m_current;
    // As the program starts; what is not changed here is not touched.
    QLocale m_locale = QLocale::system();
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    std::array<QTranslator, 2> m_translators; ///< Qt's own words, ours
};

} // namespace allocation
