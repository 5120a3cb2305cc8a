#pragma once

#include "service/draftshelf.h"

#include <QByteArray>

namespace allocation::drafts {

/// The content of a file that keeps a draft: JSON, in the form that stands in it as `format`.
QByteArray bytesOf(const KeptDraft& draft);
/// @throws Unreadable
KeptDraft draftFrom(const QByteArray& bytes);

} // namespace allocation::drafts
