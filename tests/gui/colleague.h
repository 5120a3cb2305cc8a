#pragma once

#include "adapters/sql/store.h"
#include "gui/testwindow.h"

namespace allocation::test {

/// What somebody else does to the same database from a program of his own: done when it returns, and the window has not
/// heard of it yet.
inline void colleague(const TestWindow& test, const TestWindow::Fill& work, const char* name = "Ben")
{
    SqlStore store(test.folder().toStdString() + "/test.db");
    Sender sender(store.beginWork(), name);
    work(sender);
}

} // namespace allocation::test
