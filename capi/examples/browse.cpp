// Walks through the catalogue: for every error the causes in the order to check them, with their steps.
//
//     c++ -std=c++17 browse.cpp $(pkg-config --cflags --libs azure_backup_errors) -o browse
//     ./browse de linux

#include <azure_backup_errors.h>

#include <iostream>
#include <string>
#include <string_view>

namespace {

// The strings live for ever, so that a view is enough.
std::string_view view(abe_string string) { return {string.data, string.len}; }
std::string_view view(abe_text text) { return view(text.string); }

// A list of the catalogue as a range: how many there are, and the one at an index.
template <class Count, class At> class range {
  public:
    range(Count count, At at) : size(count()), at(at) {}

    class iterator {
      public:
        iterator(const range &list, std::size_t index) : list(list), index(index) {}
        auto operator*() const { return list.at(index); }
        iterator &operator++() {
            ++index;
            return *this;
        }
        bool operator!=(const iterator &other) const { return index != other.index; }

      private:
        const range &list;
        std::size_t index;
    };

    iterator begin() const { return {*this, 0}; }
    iterator end() const { return {*this, size}; }

  private:
    std::size_t size;
    At at;
};

auto entries() {
    return range([] { return abe_entry_count(); }, [](std::size_t index) { return abe_entry_at(index); });
}

auto causes(abe_entry entry, abe_os os) {
    return range([=] { return abe_entry_cause_count(entry, os); },
                 [=](std::size_t index) { return abe_entry_cause_at(entry, os, index); });
}

auto solutions(abe_cause cause) {
    return range([=] { return abe_cause_solution_count(cause); },
                 [=](std::size_t index) { return abe_cause_solution_at(cause, index); });
}

auto steps(abe_solution solution) {
    return range([=] { return abe_solution_block_count(solution, ABE_BLOCK_KIND_STEP); },
                 [=](std::size_t index) { return abe_solution_block_at(solution, ABE_BLOCK_KIND_STEP, index); });
}

// A text as CommonMark.
std::string markdown(abe_text text) {
    std::string written(abe_text_markdown(text.handle, nullptr, 0), '\0');
    // `data` has room for one more byte, the NUL.
    abe_text_markdown(text.handle, written.data(), written.size() + 1);
    return written;
}

abe_os os_named(std::string_view name) {
    return name == view(abe_os_name(ABE_OS_WINDOWS)) ? ABE_OS_WINDOWS
           : name == view(abe_os_name(ABE_OS_LINUX)) ? ABE_OS_LINUX
                                                     : ABE_OS_ANY;
}

} // namespace

int main(int count, char **arguments) {
    const std::string_view tag = count > 1 ? arguments[1] : "en";
    const abe_locale locale = abe_locale_negotiate(tag.data(), tag.size());
    const abe_os os = os_named(count > 2 ? arguments[2] : "any");

    for (const auto entry : entries()) {
        std::cout << view(abe_entry_name(entry)) << ": " << view(abe_entry_title(entry, locale)) << '\n';
        for (const auto cause : causes(entry, os)) {
            std::cout << "  " << view(abe_cause_title(cause, locale)) << '\n';
            for (const auto solution : solutions(cause)) {
                for (const auto step : steps(solution)) {
                    std::cout << "  - " << markdown(abe_block_text(step, locale)) << '\n';
                }
            }
        }
    }
    return std::cout.flush() ? 0 : 1;
}
