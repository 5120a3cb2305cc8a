#pragma once

#include "service/readmodel.h"
#include "service/unitofwork.h"

#include <functional>
#include <memory>
#include <vector>

namespace allocation::test {

/// A new, empty store with a reader of its own; gone with the object.
class TestStore
{
public:
    TestStore() = default;
    TestStore(const TestStore&) = delete;
    TestStore& operator=(const TestStore&) = delete;
    virtual ~TestStore() = default;

    virtual BeginWork begin() = 0;
    virtual ReadModel& reader() = 0;
};

struct StoreKind {
    const char* name;
    std::function<std::unique_ptr<TestStore>()> make;
};

/// Every store that has to fulfil the contract (tst_storecontract). A new kind is listed in teststores.cpp.
const std::vector<StoreKind>& storeKinds();

} // namespace allocation::test
