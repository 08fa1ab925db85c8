# The directory of the territory's services and what can be offered to somebody.

# List
services-list-title = Services
services-list-lead = Who does what in the territory, for whom, where and when.
services-search = Name, body, place or word
services-count = { $count ->
    [one] One service
   *[other] { $count } services
  }
services-none = No service matches
services-none-text = Take away some filters. If the service exists and is not here, ask its body to enter it.
services-name = Name of the service
services-name-hint = As those who use it know it, for example: Legal desk in via Roma
services-name-missing = Write the name of the service
services-body = Body that gives it
services-need = Need
services-needs = What it answers
services-needs-hint = One or more needs: it is found by them
services-need-missing = Choose at least one need the service answers
services-need-unknown = One of the chosen needs is not on the list: reload the page and choose again
services-office = Kind of office
services-territory = Territory
services-language = Language
services-languages = Languages spoken
services-languages-hint = Separated by commas, for example: Arabic, English, Urdu
services-language-unknown = I do not know the language “{ $typed }”: check how it is written
services-state = State
services-open = Opening
services-open-any = At any time
services-open-now = Open now
services-free-places = Free places
services-free-any = Also without places
services-free-only = Only with free places
services-past-without = Only active ones
services-past-with = Also those no longer active
services-standing = How sure it is
services-why = Why

services-status-active = active
services-status-temporarily-closed = closed for now
services-status-inactive = not active
services-status-defunct = no longer exists
services-standing-sure = reliable
services-standing-ageing = to be checked again
services-standing-doubtful = not very sure
services-standing-flagged = flagged: check before referring

# Why it can be trusted
services-trust-checked = { $days ->
    [0] checked today
    [one] checked yesterday
   *[other] checked { $days } days ago
  }
services-trust-never = never checked
services-trust-overdue = { $days ->
    [one] check overdue by one day
   *[other] check overdue by { $days } days
  }
services-trust-reported = reported on { $on }: { $what }
services-trust-unanswered = { $failed ->
    [one] one referral of { $of } without an answer
   *[other] { $failed } referrals of { $of } without an answer
  }
services-trust-refused = { $failed ->
    [one] one referral of { $of } sent back as closed or full
   *[other] { $failed } referrals of { $of } sent back as closed or full
  }

# One service
services-where-when = Where and when
services-places-none = No place given.
services-hours = Opening hours
services-hours-hint = One line each, for example: mon-fri 9-13, or: tue, thu 15-18 by appointment. If it holds for a season only: mon-fri 9-12 from 15/06/2026 until 31/08/2026
services-hours-unreadable = I cannot read the hours “{ $line }”: write days and times, for example mon-fri 9-13
services-accessibility = Access
services-accessibility-hint = Stairs, lift, accessible toilet, how to get there by public transport
services-areas = For those who live in
services-areas-hint = Towns, districts or provinces separated by commas, for example: Modena (MO), 036. Empty: wherever it is
services-territory-unknown = I cannot find “{ $typed }”, or several territories have this name: add the province, as in Castro (LE), or use the code
services-how = How to get in
services-application = How one gets in
services-application-hint = For example: by telephone, in person, by referral
services-phone = Telephone of the service
services-email = E-mail of the service
services-email-hint = Here we ask whether what is written is still right
services-url = Website
services-interpretation = Mediation and interpreters
services-interpretation-hint = For example: Arabic mediator on Tuesdays, telephone interpreter on request
services-for-whom = Who it is for
services-for-everybody = No conditions: it is for everybody.
services-to-bring = What to bring
services-nothing-to-bring = No document required.
services-documents-hint = One a line, for example: residence permit, fiscal code
services-cost = Cost and who pays
services-cost-unknown = Cost not given.
services-fees = Cost in short
services-fees-hint = For example: free
services-costs = Cost items
services-costs-hint = One a line with its amount, for example: Yearly card: 10,00
services-cost-unreadable = I cannot read the amount in “{ $line }”: write for example Yearly card: 10,00
services-keep = Keep it up to date
services-all-right = Everything is right
services-confirmed = Thank you: today's check is recorded.
services-closed-until-day = closed until { $day }

services-free = { $free ->
    [0] none free ({ $unit })
   *[other] { $free } free ({ $unit })
  }
services-free-of = of { $maximum }
services-free-unknown = free places not given

# Writing and changing a service
services-new-title = Enter a service
services-new-lead = Look for it in the list first: a service is entered once. Conditions and who pays are added afterwards.
services-new-go = Enter
services-registered = The service is entered. Now you can add who it is for and who pays.
services-edit-title = Change the service
services-save = Save
services-saved = The changes are saved.
services-part-what = What it is
services-part-now = How it is now
services-part-contact = How to reach it
services-part-understanding = Languages
services-part-bring = Documents and cost
services-description = Description
services-description-hint = What it does, in plain words
services-alert = Notice
services-alert-hint = What everybody must know first, for example: in August by appointment only
services-closed-until = Closed until
services-closed-until-hint = Only if it is closed for now: from the day after it counts as open
services-closed-until-past = The day until which it is closed cannot be in the past
services-closed-until-open = To say until when it is closed, choose the state “closed for now”

# Places
services-places-title = Places and hours
services-place-add = Add a place
services-place-change = Change the place
services-place-remove = Take away
services-place-remove-sure = The place and its hours will be taken away from the service. Continue?
services-place-saved = The place is saved.
services-place-removed = The place was taken away.
services-place-name = Name of the place
services-place-name-hint = For example: Foreigners' centre
services-place-no-name = Write the name of the place
services-place-town = Town
services-place-virtual = By telephone or on line
services-address = Address
services-town-hint = For example Modena, or Castro (LE)

# Places that are free
services-unit = What is counted
services-unit-hint = For example: places, talks a week
services-maximum = How many in all
services-available = Free now
services-capacity-no-unit = Write what is counted, for example places
services-capacity-too-many = There cannot be more free places than { $maximum }, as many as there are
services-capacity-below-zero = There cannot be less than no free places
services-full = No free place
services-free-set = Free: { $free }
services-free-change = Update in one tap
services-free-edit = Change
services-free-saved = The free places are up to date.

# Mine
services-mine-title = My body's services
services-mine-lead = Free places and checks, in one tap.
services-mine-none = Your body has no services in the list
services-mine-none-text = Enter the first: whoever works in the network will find it.

# Conditions
services-clauses-title = Who the service is for
services-clauses-lead = Each condition carries its text and source: whoever is excluded must be able to know why.
services-clauses-none-text = Add a condition only if it is written in a law, a call or a regulation.
services-clause-choose = What does the condition ask?
services-clause-add = Add the condition
services-clause-added = The condition is added.
services-clause-end = Ends today
services-clause-end-sure = The condition will hold today for the last time. Continue?
services-clause-ended = The condition ends today.
services-clause-over = no longer holds
services-clause-text = Text of the condition
services-clause-text-hint = As it is written
services-clause-where = Where it is written and until when it holds
services-clause-source = Source
services-clause-source-hint = For example: Avviso 1/2023, town regulation, D.Lgs. 142/2015
services-clause-article = Article
services-clause-no-text = Write the text of the condition
services-clause-no-source = Write where it is written: law, call or regulation
services-clause-no-value = Say what the condition allows
services-clause-age = Years of age
services-clause-territories = Lives in
services-clause-level = Level of Italian
services-clause-among = Allowed are
services-clause-waivable = Who may make an exception
services-clause-waivable-hint = Whom to ask for a waiver, for example: the course coordinator
services-clause-waiver = waiver: { $who }
services-from = From
services-until = Until
services-from-day = from { $day }
services-until-day = until { $day }
services-ends-before = The last day comes before the first
services-already-ended = It has already ended before this day
services-clause-min-age = Lowest age
services-clause-max-age = Highest age
services-clause-gender = For one gender only
services-clause-third-country = Citizen of a third country
services-clause-status = Position of the person (applicant, holder, minor ...)
services-clause-permit = Kind of residence permit
services-clause-can-work = May work
services-clause-residence = Lives in a territory
services-clause-italian-at-least = Level of Italian: at least
services-clause-italian-at-most = Level of Italian: at most
services-clause-reception = Is in a kind of reception, or outside
services-clause-minors = Lives with minors
services-clause-registered-cpi = Registered as unemployed with the job centre
services-clause-project-in = Takes part in a project
services-clause-project-out = Does not take part in a project
services-clause-human = Other: whoever reads it decides

# Who pays
services-funding-title = Who pays
services-funding-lead = It changes with the kind of reception and with the specification: each line holds between two days.
services-funding-none = Who pays is not given
services-funding-none-text = Add who pays, and for whom: a course paid for in SAI may not be in CAS.
services-funding-line = Who pays and for whom
services-funding-add = Add who pays
services-funding-added = The line is added.
services-funding-end = Ends today
services-funding-end-sure = The line will hold today for the last time. Continue?
services-funding-ended = The line ends today.
services-funding-paid = { $payer } pays: { $whom }
services-funding-not-paid = { $payer } does not pay: { $whom }
services-funding-all = for everybody
services-funding-what = Pays or does not pay?
services-pays = Pays
services-pays-not = Does not pay
services-payer = Who
services-payer-hint = For example: Ministry of the Interior, town, FAMI project
services-no-payer = Write who pays or does not pay
services-funding-whom = For guests of
services-funding-whom-hint = Empty: for everybody
services-funding-source-hint = For example: specification of 4 March 2024

# Reporting
services-report-title = Something wrong? Say so
services-report-what = What did you find?
services-report-note = Particulars
services-report-note-hint = Without names of persons
services-report-go = Report
services-reported = Thank you: whoever keeps the service will see it.
services-report-closed = it was closed
services-report-moved = it has moved
services-report-wrong-phone = the telephone is wrong
services-report-full = it is full
services-report-not-eligible = the person was turned away as not entitled
services-report-other = other

# Asking whoever keeps it
services-ask-owner = Ask whether it is still right
services-ask-owner-text = This makes a link that is good for 14 days and one answer, without an account.
services-ask-owner-go = Make the link
services-asked-made = The link is ready
services-asked-made-text = Copy it now and send it to whoever keeps the service: it will not be shown again.
services-asked-title = Is it still right?
services-asked-question = { $name }: is it still right?
services-asked-lead = Those who work in the network send people to this service with what is written here. One tap is enough.
services-asked-right = It is open and right
services-asked-closed = It is closed
services-asked-closed-hint = Empty if nobody knows yet
services-asked-closed-go = It is closed
services-asked-changed = It has changed: I correct it
services-asked-changed-go = Send the correction
services-asked-note = What has changed
services-asked-note-hint = For example: on Tuesdays it now opens at 10
services-asked-edit = I have an account: I correct it myself
services-asked-thanks-title = Thank you
services-asked-thanks = Your answer is recorded and the network sees it already. You may close this page.
services-asked-over-title = This link is no longer good
services-asked-over = It was used already, has expired or is not complete. If you want to answer, ask whoever sent it for a new one.
services-asked-wait-title = Too many attempts
services-asked-wait = Too many wrong links came from this network. Try again in an hour.
services-letter-ask = Request to check a service
services-letter-ask-subject = { $name }: is it still right?
services-letter-ask-text =
    Good morning,

    those who work in the network send people to the service "{ $name }" ({ $body }) by what they know of it. Some time has passed since the last check, or somebody found something different.
    It can be read and confirmed here, in one tap and without an account: { $url }

    The link is good until { $until } and for one answer. There are no personal data in this message.

# Today
services-today-check = { $count ->
    [one] { $name }: check whether it is still right
   *[other] { $count } services of your body to be checked
  }
services-today-look = Check

# What can be offered
services-offer-title = What I can offer
services-offer-lead = What can be offered now, what to ask first, what excludes it and why.
services-offer-file = The person's file
services-offer-known = What the file says
services-offer-facts = What else you know
services-offer-go = Look
services-offer-offered = { $count ->
    [0] To offer
    [one] To offer: one service
   *[other] To offer: { $count } services
  }
services-offer-to-ask = { $count ->
    [one] Ask first: one service
   *[other] Ask first: { $count } services
  }
services-offer-excluded = { $count ->
    [one] Excluded: one service
   *[other] Excluded: { $count } services
  }
services-offer-nothing = No service can be offered without asking more
services-offer-nothing-text = See what to ask first, or what excludes and whom to ask for a waiver.
services-offer-more = There are more: choose a need to see them.
services-offer-wanted = Knowing this would settle most
services-offer-wanted-one = { $count ->
    [one] { $fact } (one service)
   *[other] { $fact } ({ $count } services)
  }
services-refer = Refer
services-yes = Yes
services-no = No
services-permit-none = no permit
services-projects-none = none of these
services-fact-age = Age
services-fact-gender = Gender
services-fact-nationality = Citizen of a third country
services-fact-status = Position
services-fact-permit = Residence permit
services-fact-work = May work
services-fact-residence = Town of residence
services-fact-italian = Level of Italian
services-fact-languages = Languages spoken
services-fact-reception = Reception
services-fact-minors = Lives with minors
services-fact-registration = Registration with the job centre
services-fact-projects = Projects taken part in
services-fact-reading = To be read and judged
services-near-municipality = in the same town
services-near-district = in the same district
services-near-province = in the same province
services-near-region = in the same region
services-near-elsewhere = outside the region
services-near-unknown = distance not known
services-warning-far = not for those who live there
services-warning-language = no language in common: mediation is needed
services-warning-not-paid = { $payer } does not pay: { $source }

# Where something is missing
services-gaps-title = Where services are missing
services-gaps-lead = Needs by territory: how many services, free places and languages. Each number opens the list.
services-gaps-busiest = The province with most services
services-gaps-none = No territory to show
services-gaps-none-text = Choose a region, a province or a district.
services-gaps-nothing = none
services-gaps-missing = { $count ->
    [0] every need has a service
    [one] one need uncovered
   *[other] { $count } needs uncovered
  }
services-gaps-cell = { $services ->
    [one] one service
   *[other] { $services } services
  }, free places { $free }
