#pragma once

namespace allocation {

/// Makes one visitor of several lambdas; a forgotten alternative of a variant does not compile.
template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>; // clang 14 wants the guide

} // namespace allocation
