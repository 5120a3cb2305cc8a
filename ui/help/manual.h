#pragma once

#include <QList>
#include <QString>

namespace allocation {

/// The manual that comes with the program: pages of Markdown, in the order of its contents.
class Manual
{
public:
    struct Page {
        QString name; ///< of its file, without ending: "first-steps"
        QString title;
        QString markdown;
        QString text; ///< as it reads
    };
    struct Hit {
        const Page* page;
        QString snippet; ///< of the text, around what was found
    };

    /// In that language, in English where there is none.
    explicit Manual(const QString& language);

    const QList<Page>& pages() const { return m_pages; }
    /// nullptr: there is none of that name.
    const Page* page(const QString& name) const;
    /// Pages with all the words, those first that have them in the title, then those that have them most often.
    QList<Hit> search(const QString& words) const;

private:
    QList<Page> m_pages;
};

} // namespace allocation
