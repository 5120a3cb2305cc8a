#pragma once

#include "service/draftshelf.h"

#include <algorithm>
#include <functional>
#include <map>
#include <mutex>

namespace allocation {

/// Drafts as long as the program runs, for tests.
class MemoryDraftShelf final : public DraftShelf
{
public:
    Content content() override
    {
        const std::lock_guard lock(m_mutex);
        Content content;
        for (const auto& [name, draft] : m_drafts)
            content.drafts.push_back(draft);
        std::ranges::stable_sort(content.drafts, std::greater {}, &KeptDraft::at);
        return content;
    }
    void keep(const KeptDraft& draft) override
    {
        const std::lock_guard lock(m_mutex);
        m_drafts.insert_or_assign(draft.name, draft);
    }
    void remove(const std::string& name) override
    {
        const std::lock_guard lock(m_mutex);
        m_drafts.erase(name);
    }

private:
    std::mutex m_mutex;
    std::map<std::string, KeptDraft> m_drafts;
};

} // namespace allocation
