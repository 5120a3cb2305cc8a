#pragma once

#include "service/draftshelf.h"

#include <QString>
#include <QStringList>

namespace allocation {

/// One file for each draft in the folder `<database>.drafts`, which is made when the first is kept.
class DraftFolder final : public DraftShelf
{
public:
    explicit DraftFolder(const std::string& database);

    Content content() override;
    void keep(const KeptDraft& draft) override;
    void remove(const std::string& name) override;

private:
    QStringList files() const;
    QString fileFor(const std::string& name) const;

    const QString m_folder;
};

} // namespace allocation
