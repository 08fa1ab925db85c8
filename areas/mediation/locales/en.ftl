# Mediation: register, requests, contracts, needs heard.

# Lists, cards, counts
mediation-list-title = Mediation
mediation-list-lead = Requests for a language and cultural mediator, from any desk, course, school or inspection.
mediation-list-views = Views
mediation-list-caption = List of mediation requests
mediation-list-count = { $count ->
    [one] one request
   *[other] { $count } requests
  }
mediation-list-empty = No requests
mediation-list-empty-text = Ask for a mediator, or clear the filters.
mediation-view-answer = Waiting for my answer
mediation-view-open = Open
mediation-view-record = To be recorded
mediation-view-uncovered = Uncovered
mediation-view-all = All
mediation-when-at = { $day }, { $time } ({ $length })
mediation-when-by = as soon as possible, by { $day } ({ $length })
mediation-area-unknown = area not given
mediation-yes = yes
mediation-no = no
mediation-save = Save
mediation-from = From
mediation-until = Until
mediation-from-until = from { $from } to { $until }
mediation-request-day = Day
mediation-request-when = When
mediation-request-length = Length
mediation-request-language = Language
mediation-request-languages = Languages
mediation-request-topic = Topic
mediation-request-setting = Setting
mediation-request-mode = How
mediation-request-place = Place
mediation-request-area = Province
mediation-request-body = Body that asks
mediation-request-coming = Who comes
mediation-request-state = State
mediation-request-contract = Contract
mediation-request-gender = Gender of the mediator
mediation-request-outcome = Outcome
mediation-request-person = Person
mediation-request-session = Session
mediation-request-session-open = Hours and participants
mediation-gender-needed = { $gender }, needed
mediation-gender-preferred = { $gender }, preferred
mediation-need-covered = { $language } ({ $people }), covered
mediation-need-open = { $language } ({ $people }), to be covered

# Asking
mediation-ask-title = Ask for a mediator
mediation-ask-lead = Language, when, topic: the rest can wait.
mediation-ask-which = In which language
mediation-ask-people = How many people
mediation-ask-more-languages = More languages
mediation-ask-place-hint = Whoever accepts also finds it in a letter and in the calendar: no names of people.
mediation-ask-when = When it is needed
mediation-ask-at = At a set time
mediation-ask-soon = As soon as possible
mediation-ask-day = Day
mediation-ask-from = Start
mediation-ask-minutes = Minutes
mediation-ask-days = Within how many days
mediation-ask-whom = With whom
mediation-ask-subject = Who takes part
mediation-ask-heads = How many people in all
mediation-ask-person = For somebody already known
mediation-ask-find = Find the person
mediation-ask-find-hint = Even the name as it sounds. You find only persons your body follows.
mediation-ask-find-go = Search
mediation-ask-find-none = Nobody found among those your body follows.
mediation-ask-choose = Choose
mediation-ask-where = Where
mediation-ask-territory = Municipality
mediation-ask-territory-hint = For example Modena (MO): it finds who is near.
mediation-ask-more = More details
mediation-ask-words = Words for the mediator
mediation-ask-words-hint = Only what they need to know, without names. Only whoever accepts reads them.
mediation-ask-gender-needed = It is needed, not only preferred
mediation-ask-gender-needed-hint = Nobody else is proposed.
mediation-ask-against = Body in conflict of interest
mediation-ask-against-hint = Who runs the inspected centre, the employer: nobody who works there, or did lately, is proposed.
mediation-ask-activity = Activity of the project
mediation-ask-save = Ask for the mediator
mediation-ask-saved = Request saved: choose whom to offer it to
mediation-one-title = Mediation request

# Proposal
mediation-proposal-title = Who can go
mediation-proposal-best = The first is the best suited; the points say why.
mediation-proposal-team = At least { $count } people are needed to cover every language.
mediation-proposal-who = Whom to offer it to
mediation-proposal-pick = ★ { $name }: { $languages }
mediation-proposal-other = { $name }: { $languages }
mediation-proposal-why = { $employer } · { $score } points: { $why }
mediation-proposal-none = Nobody can go as it is asked
mediation-proposal-none-text = See below what is in the way: another hour, or a call at a distance, is often enough.
mediation-proposal-waiting = Waiting for an answer
mediation-proposal-waiting-text = Those who can go have the offer already: below you see who, and until when they can answer.
mediation-part-level = level
mediation-part-known = already knows the person
mediation-part-distance = nearness
mediation-part-hours = hours of the contract
mediation-part-balance = balance of work
mediation-part-gender = preferred gender
mediation-part-points = { $what } { $points } of { $most }
mediation-obstacle-language = does not speak this language
mediation-obstacle-conflict = conflict of interest
mediation-obstacle-gender = another gender than needed
mediation-obstacle-inactive = no longer at work
mediation-obstacle-not-then = not available then
mediation-obstacle-busy = engaged then
mediation-obstacle-too-far = too far
mediation-obstacle-not-remote = does not work at a distance
mediation-obstacle-spent = contract's hours spent
mediation-gap-title = Languages that stay uncovered
mediation-gap-if-no = Not covered if nobody accepts
mediation-gap-nobody = nobody else in the register speaks it
mediation-gap-none-possible = whoever speaks it cannot be proposed
mediation-gap-remote = { $name } would cover it at a distance
mediation-gap-change = { $name } would cover it, were it not for: { $obstacles }
mediation-hindered-title = Who speaks the language and cannot go
mediation-hindered-why = What is in the way
mediation-offer-hours = Hours to answer
mediation-offer-hours-hint = The first yes counts; without an answer in time the request is uncovered again.
mediation-offer-send = Offer
mediation-offer-sent = Offer sent
mediation-offer-sent-by = sent { $sent }, answer by { $by }
mediation-offer-waits = waiting for an answer
mediation-offer-expired = time ran out
mediation-offer-no-letter = no letter, there is no e-mail address: call by telephone
mediation-offers-title = Offers

# Answering
mediation-mine-title = Can you go?
mediation-mine-holds = You accepted: you are going
mediation-answer-by = Answer by { $by }
mediation-answer-accept = I accept
mediation-answer-refuse = I cannot
mediation-answer-reason = Reason
mediation-answer-cannot = I cannot go any more
mediation-answer-back-out = I back out
mediation-answer-by-telephone = Answered by telephone
mediation-answer-said-yes = Said yes
mediation-answer-said-no = Said no
mediation-answer-yes-saved = Accepted
mediation-answer-no-saved = Answer saved, thank you
mediation-answer-back-out-saved = The request is open again
mediation-answer-yes = yes
mediation-answer-no = no
mediation-withdraw = Withdraw the request
mediation-withdraw-confirm = Whoever accepted is free again. Withdraw the request?
mediation-withdrawn = Request withdrawn
mediation-not-held-title = It did not take place
mediation-not-held-why = Why
mediation-not-held-save = Save
mediation-not-held-saved = Saved
mediation-history-title = History

# Recording
mediation-done-title = Record the mediation
mediation-done-heads = People present
mediation-done-unnamed = People are counted without a name.
mediation-done-minutes = Minutes of mediation
mediation-done-minutes-hint = Leave empty for whoever did not come.
mediation-done-preparation = Travel and preparation, minutes
mediation-done-themes = What was talked about
mediation-done-themes-hint = What you heard, even if it was not the topic asked for.
mediation-done-note = Reserved note
mediation-done-note-hint = A few words, without names: only the body that asked reads them.
mediation-done-save = Save hours and themes
mediation-done-saved = Mediation recorded

# Register
mediation-register-title = Register of mediators
mediation-register-lead = Who speaks what, where they go, who employs them.
mediation-register-one = Mediator
mediation-register-new = New entry
mediation-register-edit = Change the entry
mediation-register-saved = Entry saved
mediation-register-count = { $count ->
    [one] one person
   *[other] { $count } persons
  }
mediation-register-empty = Nobody in this list
mediation-register-empty-text = Clear the filters, or add an entry for those your body employs.
mediation-register-found = Who has this name
mediation-register-none = Nobody has this name
mediation-register-none-text = Check how it is written, or go back to the register and look by language.
mediation-register-name = Name
mediation-register-employer = Employer
mediation-register-user = Account
mediation-register-user-hint = If there is one they answer offers themselves; otherwise the answer by telephone is written down.
mediation-register-gender = Gender as declared
mediation-register-gender-hint = Only if the person declares it.
mediation-register-languages = Languages
mediation-register-level = Level
mediation-register-written = Written too
mediation-register-places = Where they go
mediation-register-place = Municipality or province
mediation-register-remote = Works at a distance too
mediation-register-hours = When available in an ordinary week
mediation-register-works = Other bodies they work or worked for
mediation-register-works-hint = It avoids conflicts of interest in inspections and interviews. Only the person and the employer read it.
mediation-register-body = Name of the body
mediation-register-email = E-mail
mediation-register-phone = Telephone
mediation-register-from = At work from
mediation-register-until = At work until
mediation-register-who = Whom to show
mediation-register-active = Those at work
mediation-register-former = Also those no longer
mediation-and-written = , written too
mediation-day-from = { $day } from
mediation-day-until = { $day } until
mediation-weekday-0 = Monday
mediation-weekday-1 = Tuesday
mediation-weekday-2 = Wednesday
mediation-weekday-3 = Thursday
mediation-weekday-4 = Friday
mediation-weekday-5 = Saturday
mediation-weekday-6 = Sunday
mediation-absence-title = Days away
mediation-absence-save = Add days away
mediation-absence-saved = Days away saved
mediation-absence-lift = Remove
mediation-absence-lifted = Days away removed

# Diary
mediation-diary-title = Diary
mediation-diary-of = Diary of { $name }
mediation-diary-lead = Two weeks: when and where, never with whom.
mediation-diary-entry = Entry and days away
mediation-diary-whose = Whose
mediation-diary-waiting = Waiting for an answer
mediation-diary-engaged = Engagements
mediation-diary-empty = No engagements in these days
mediation-diary-empty-text = Accepted requests appear here.
mediation-diary-before = Two weeks earlier
mediation-diary-after = Two weeks later

# Contracts
mediation-contracts-title = Contracts and hours
mediation-contracts-lead = Hours bought, asked, reserved and used, of all suppliers together.
mediation-contracts-empty = No contracts
mediation-contracts-empty-text = Add a contract to see what hours are left.
mediation-contract-new = New contract
mediation-contract-edit = Change the contract
mediation-contract-saved = Contract saved
mediation-contract-title = Title
mediation-contract-project = Project
mediation-contract-buyer = Buyer
mediation-contract-supplier = Body that supplies the mediators
mediation-contract-supplier-hint = The name as the list of bodies has it.
mediation-contract-parties = { $buyer } from { $supplier }
mediation-contract-hours = Hours bought
mediation-contract-rate = Rate per hour
mediation-contract-minimum = Minimum minutes for a call
mediation-contract-minimum-hint = A shorter call counts as these.
mediation-contract-cost = Cost of hours used
mediation-contract-cost-line = Cost line
mediation-hours-title = Hours used and reserved
mediation-hours-bought = Bought
mediation-hours-asked = Asked
mediation-hours-reserved = Reserved
mediation-hours-used = Used
mediation-hours-left = Left
mediation-hours-used-of = { $used } used of { $bought }

# Needs
mediation-needs-title = Needs heard by mediators
mediation-needs-lead = What is talked about, where and in which language, whoever supplies the mediation.
mediation-needs-asked = requests
mediation-needs-covered = covered in every language
mediation-needs-done = done
mediation-needs-hours-asked = hours asked
mediation-needs-median = median from request to answer
mediation-needs-not-known = not known
mediation-needs-few = fewer than { $smallest }
mediation-needs-about = about { $number }
mediation-needs-suppressed = Numbers below 5 are not shown and sums are rounded: nobody must be recognisable.
mediation-needs-by-theme = Conversations by theme
mediation-needs-caption = Themes by province and language
mediation-needs-theme = Theme
mediation-needs-conversations = Conversations
mediation-needs-requests = Requests
mediation-needs-uncovered = Requests left uncovered
mediation-needs-uncovered-none = No uncovered requests in this period
mediation-needs-empty = No themes recorded
mediation-needs-empty-text = Themes are recorded together with the hours of a mediation; widen the period or clear the filters.
mediation-panel-title = Mediation
mediation-panel-none = No mediation requests

# Oggi
mediation-today-answer = { $count ->
    [one] One mediation request waits for your answer
   *[other] { $count } mediation requests wait for your answer
  }
mediation-today-do-answer = Answer
mediation-today-record = { $count ->
    [one] One mediation to be recorded
   *[other] { $count } mediations to be recorded
  }
mediation-today-do-record = Record
mediation-today-uncovered = { $count ->
    [one] One mediation request is uncovered
   *[other] { $count } mediation requests are uncovered
  }
mediation-today-do-uncovered = Propose
mediation-today-hours = { $contract }: { $left } of mediation left
mediation-today-do-hours = Open

# Words
mediation-level-mother-tongue = mother tongue
mediation-level-good = good
mediation-level-enough = enough
mediation-gender-female = woman
mediation-gender-male = man
mediation-gender-non-binary = non-binary
mediation-mode-in-person = in person
mediation-mode-video = by video
mediation-mode-phone = by telephone
mediation-topic-papers = papers and residence permit
mediation-topic-work = work
mediation-topic-exploitation = labour exploitation
mediation-topic-school = children's school
mediation-topic-language = Italian language
mediation-topic-health = health
mediation-topic-housing = housing
mediation-topic-reception = reception
mediation-topic-family = family
mediation-topic-violence = violence
mediation-topic-justice = justice
mediation-topic-other = other
mediation-setting-desk = desk
mediation-setting-interview = interview
mediation-setting-course = course
mediation-setting-school = school
mediation-setting-health-service = health service
mediation-setting-centre = reception centre
mediation-setting-inspection = inspection
mediation-setting-court = court or police
mediation-setting-outreach = street and mobile unit
mediation-setting-other = other
mediation-subject-person = one person
mediation-subject-group = a group
mediation-subject-unnamed = people without a name
mediation-state-asked = asked
mediation-state-offered = offered
mediation-state-accepted = accepted
mediation-state-done = done
mediation-state-not-held = not held
mediation-state-uncovered = uncovered
mediation-state-withdrawn = withdrawn
mediation-refused-busy = engaged elsewhere
mediation-refused-too-far = too far
mediation-refused-ill = illness
mediation-refused-knows-the-person = I know the person
mediation-refused-topic = a topic I do not take
mediation-refused-other = other
mediation-ending-refused = said no
mediation-ending-assigned = assigned to somebody else
mediation-ending-backed-out = backed out
mediation-ending-withdrawn = withdrawn
mediation-not-held-person-absent = the person did not come
mediation-not-held-mediator-absent = the mediator did not come
mediation-not-held-body-cancelled = the body cancelled
mediation-not-held-other-language = another language was needed
mediation-not-held-other = other
mediation-outcome-reached = understanding was reached
mediation-outcome-partly = in part
mediation-outcome-again = another meeting is needed
mediation-outcome-referred = referred to another service
mediation-sealed-briefing = Words for the mediator
mediation-sealed-heard = Mediator's note
mediation-step-asked = Asked
mediation-step-offered = Offered
mediation-step-accepted = Accepted
mediation-step-refused = Refused
mediation-step-backed-out = Backed out
mediation-step-done = Done
mediation-step-not-held = Not held
mediation-step-withdrawn = Withdrawn

# Refusals
mediation-no-spoken = Give at least one language
mediation-no-language = Choose at least one language
mediation-no-language-unknown = Choose the language from the list
mediation-no-language-twice = The same language stands twice
mediation-no-many-languages = At most { $most } languages for a request
mediation-no-hours-turned = The end must come after the beginning, on the same day
mediation-no-ends-before = The end comes before the beginning
mediation-no-absence-past = These days have already passed
mediation-no-already-there = This account already has an entry in your body
mediation-no-hours-bought = Say how many hours are bought
mediation-no-own-supplier = Buyer and supplier must be different bodies
mediation-no-minutes = The length is between 5 minutes and 12 hours
mediation-no-fives = Time and length go in steps of five minutes
mediation-no-heads = The number of people is between 1 and { $most }
mediation-no-days = The number of days is between 0 and { $most }
mediation-no-such-time = That hour does not exist: it is the night when the clock goes forward
mediation-no-time-past = The day or the hour has already passed
mediation-no-after-due = It is needed by { $due }: choose an earlier day
mediation-no-time-needed = Give the day and the hour when you can
mediation-no-mediator = Choose at least one person
mediation-no-wall-language = This person speaks none of the languages to be covered
mediation-no-wall-conflict = This person works, or did lately, for the body in conflict of interest
mediation-no-wall-gender = Another gender is needed
mediation-no-wall-busy = This person is engaged then
mediation-no-wall-spent = The contract's hours are not enough: ask for more
mediation-no-wall-inactive = This person is not at work on those days
mediation-no-already-asked = This person already has the offer
mediation-no-already-assigned = The request is already assigned: somebody else answered first. Thank you all the same
mediation-no-already-answered = This offer was already answered
mediation-no-expired = The time to answer is over: if you can still go, tell the body that asked
mediation-no-offer-ended = This offer no longer holds
mediation-no-double-booked = There is already an engagement then: { $day }, from { $from } to { $until }. Nothing was lost: back out of one of the two, or say no
mediation-no-double-booked-now = Another engagement at the same hour was accepted just now. Nothing was lost: look at the diary
mediation-no-hours-spent = The contract's hours were spent in the meantime: tell the body that asked
mediation-no-over-done = The mediation is already recorded
mediation-no-over-not-held = The mediation did not take place
mediation-no-over-withdrawn = The request was withdrawn
mediation-no-over-accepted = Somebody has already accepted
mediation-no-nobody-yet = Nobody has accepted this request yet
mediation-no-not-yet = The hour of the mediation has not passed yet
mediation-no-theme = Choose at least one theme
mediation-no-by-requester = Your body takes no part in the project: the body that asked records the hours
mediation-no-such-place = "{ $typed }" is no municipality or province: write for example Modena (MO)
mediation-no-such-body = "{ $typed }" is not in the list of bodies
mediation-erase-stays = { $count ->
        [one] one mediation request, without saying for whom
       *[other] { $count } mediation requests, without saying for whom
    }
mediation-held-asked = Asked on
mediation-held-place = Place

# Letters: others may read a mailbox, so neither names nor topics
mediation-letter-offer = Offer of a mediation
mediation-letter-offer-subject = Mediation in { $languages }: answer by { $by }
mediation-letter-offer-text =
    Good morning,

    { $body } is looking for a mediator.

    Languages: { $languages }
    When: { $when }
    Where: { $place }

    Answer by { $by }. The first yes counts.
    { $how }
mediation-letter-confirmed = Confirmation of a mediation
mediation-letter-confirmed-subject = Mediation confirmed: { $when }
mediation-letter-confirmed-text =
    Good morning,

    you said yes to a mediation for { $body }.

    Languages: { $languages }
    When: { $when }
    Where: { $place }

    If you can no longer go, say so at once, so that somebody else can be found.
    { $how }
mediation-letter-not-needed = Mediation withdrawn
mediation-letter-not-needed-subject = Mediation withdrawn: { $when }
mediation-letter-not-needed-text =
    Good morning,

    { $body } has withdrawn a mediation you had said yes to: you need not go, and that hour is free again.

    Languages: { $languages }
    When: { $when }
    Where: { $place }
mediation-letter-accepted = Mediation accepted
mediation-letter-accepted-subject = Mediation accepted: { $when }
mediation-letter-accepted-text =
    Good morning,

    somebody has said yes to your request for mediation.

    Languages: { $languages }
    When: { $when }
    Where: { $place }

    { $missing ->
        [0] Every language now has somebody.
        [one] One language still has nobody.
       *[other] { $missing } languages still have nobody.
    }
    { $how }
mediation-letter-backed-out = Mediation open again
mediation-letter-backed-out-subject = Mediation open again: { $when }
mediation-letter-backed-out-text =
    Good morning,

    the mediator who had said yes to a request of yours can no longer go: the request is open again.

    Languages: { $languages }
    When: { $when }
    Where: { $place }

    { $how }
mediation-letter-page = The rest is on the request's page: { $url }
mediation-letter-program = The rest is on the request's page, in Raccordo.
mediation-letter-body = To answer, and for the rest, call { $body }.

# Calendar
mediation-calendar-event = Mediation: { $languages }
mediation-calendar-name = Mediation
mediation-calendar-download = Save in the calendar
mediation-calendar-subscribe = Calendar on your telephone
