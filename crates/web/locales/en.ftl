# The platform's own words: frame, forms, lists, answers.

web-name = Raccordo
web-skip-to-content = Skip to content
web-search-label = Search people, projects, activities
web-search-go = Search
web-user-menu = personal menu
web-account = My profile
web-sign-out = Sign out
web-menu = Main menu
web-demonstration = Demonstration: people and facts are invented
web-cofunded = Co-funded by the European Union
web-accessibility = Accessibility statement
web-connection-lost = Connection lost. What you entered is still here: try to save again in a moment.
web-unsaved = There are unsaved changes.
web-sending = Saving…
web-no-match = Nothing found
web-matches = choices

# Forms
web-errors-title = Something needs correcting
web-error = Error
web-optional = optional
web-choose = Choose…
web-step-done = done

# Lists
web-filters = Search and filter
web-filter-words = Search
web-filter-all = All
web-filter-apply = Filter
web-filter-clear = Remove filters
web-export = Export the list
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

# When something goes wrong
web-failure-home = Back to the first page
web-failure-reference = If you write to whoever runs Raccordo, give this reference: { $reference }
web-failure-refused-title = That was not possible
web-failure-not-found-title = Page not found
web-failure-not-found-text = The address leads to nothing you may see. Check that it is complete, or start again from the first page.
web-failure-denied-title = You do not have permission for this
web-failure-denied-text = Your role does not include this. If you need it, ask the project's coordinator or whoever manages your organisation's accounts.
web-failure-stale-title = Somebody else changed these data
web-failure-stale-text = While the page was open another person saved a change. Go back, reload the page, compare and save again: nothing was overwritten.
web-failure-sign-in-first-title = Sign in to go on
web-failure-sign-in-first-text = This request needs an account: sign in, or use a valid access code.
web-failure-forged-title = The page was open for too long
web-failure-forged-text = For safety the request was not carried out. Go back, reload the page and try again.
web-failure-unreadable-title = The request cannot be read
web-failure-unreadable-text = What was sent cannot be read. Go back and try again.
web-failure-too-large-title = File or form too large
web-failure-too-large-text = What was sent is larger than allowed (40 MB for a file). Split it into smaller parts and try again.
web-failure-broken-title = Something did not work
web-failure-broken-text = The fault is ours, not yours: nothing was half saved. Try again in a while.

# Fields of a form
web-form-missing = Fill in this field
web-form-too-long = Write at most { $most } characters
web-form-control-characters = The text holds characters that cannot be read: write it again without copying it from another program
web-form-date = “{ $typed }” is not a date: write it as 10/03/2026
web-form-time = “{ $typed }” is not a time: write it as 9:30
web-form-year = Write a year from { $least } to { $most }
web-form-integer = Write a whole number from { $least } to { $most }
web-form-amount = “{ $typed }” is not an amount: write it as 1,234.50
web-form-choice = Choose an entry of the list
