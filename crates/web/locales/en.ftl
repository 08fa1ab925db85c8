# The platform's own words: frame, forms, lists, answers.

web-search-label = Search people, projects, activities
web-search-go = Search
web-user-menu = personal menu
web-account = My profile
web-sign-out = Sign out
web-menu = Main menu
web-connection-lost = Connection lost. What you entered is still here: try to save again in a moment.
web-unsaved = There are unsaved changes.
web-sending = Saving…
web-no-match = Nothing found
web-matches = choices

# Lists
web-filters = Search and filter
web-filter-words = Search
web-filter-all = All
web-filter-apply = Filter
web-filter-clear = Remove filters
web-export = Export the list
web-export-cut = List cut at { $shown } rows of { $total }: narrow the search and download it again
web-pages = Pages of the list
web-page-previous = Previous
web-page-next = Next
web-page-of = Page { $number } of { $last }

# Figures
web-total = Total
web-age-minor = Under 18
web-age-adult = 18-60
web-age-older = Over 60
web-gender-female = Women
web-gender-male = Men
web-gender-nonbinary = Non-binary

# Register
web-register-legend = Attendance
web-register-keys = By keyboard: arrows to change person, P present, A absent, R late, N note.
