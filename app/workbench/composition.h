#pragma once

#include "bridge/session.h"
#include "ui/ports.h"

#include <functional>
#include <optional>
#include <QString>

/// Where the window meets the outside: SQLite and CSV files.
namespace allocation::workbench {

using Today = std::function<Date()>;

/// @returns why that file cannot be used; nothing if it can
std::optional<Failure> troubleWith(const QString& database, const Today& today);
Session::Stores storesOf(const QString& database, const Today& today);
WindowPorts windowPorts(const Today& today);
/// Adds what depends on which database is open.
void openOn(WindowPorts& ports, const QString& database);

/// Makes a new database with the shipped sample. @throws StoreError
void createSample(const QString& database);

} // namespace allocation::workbench
