# What happened: sessions, registers, headcounts, hours, outcomes.

# Sessions
delivery-session-when = { $day }, { $from }-{ $until }
delivery-session-number = Session { $number } of { $of }
delivery-session-led-by = led by { $leader }
delivery-session-title = Title
delivery-session-day = Day
delivery-session-time = Time
delivery-session-place = Place or link
delivery-session-length = Length
delivery-session-state = State
delivery-session-project = Project
delivery-session-activity = Activity of the project
delivery-session-organisation = Organisation
delivery-session-group = Group
delivery-session-leader = Led by
delivery-session-mode = Mode
delivery-session-kind = Who takes part
delivery-session-attendance = Attendance
delivery-session-tally = { $present } present, { $absent } absent, { $late } late
delivery-session-counted = People counted without a name
delivery-session-code = Register code
delivery-session-register = Attendance register
delivery-session-heads = Count people
delivery-session-time-spent = Staff hours
delivery-session-move = Move
delivery-session-cancel = Cancel the session
delivery-session-annul = Take out of the count
delivery-session-restore = Restore
delivery-session-hold = It took place
delivery-session-registered = Register saved

delivery-list-title = Sessions
delivery-list-lead = Lessons, desks, mediations, visits, meetings: what happens, when it happens.
delivery-list-plan = Plan a session
delivery-list-series = Plan a series
delivery-list-caption = List of sessions
delivery-list-search = Title, place or register code
delivery-list-count = { $count ->
    [one] one session
   *[other] { $count } sessions
  }
delivery-list-empty = No sessions
delivery-list-empty-text = Plan the first session, or remove the filters.
delivery-list-state-all = All states
delivery-list-from = From
delivery-list-until = To
delivery-list-today = Today
delivery-list-week = This week
delivery-list-unregistered = Without a register
delivery-list-all = All
delivery-list-views = Views
delivery-list-when = When
delivery-list-register = Register
delivery-list-open-register = Open the register

delivery-state-planned = planned
delivery-state-held = held
delivery-state-cancelled = cancelled
delivery-state-annulled = taken out of the count
delivery-state-unregistered = without a register
delivery-mode-in-person = in person
delivery-mode-online = online
delivery-mode-mixed = mixed
delivery-kind-person = persons
delivery-kind-operator = operators
delivery-kind-organisation = organisations

# Planning
delivery-plan-title = Plan a session
delivery-plan-day = Day
delivery-plan-from = From
delivery-plan-until = Until
delivery-plan-end-day = Last day
delivery-plan-end-day-hint = Only if it ends after midnight
delivery-plan-save = Plan
delivery-plan-saved = Session planned
delivery-plan-ends-before-start = The end must come after the beginning
delivery-plan-too-short = A session lasts at least { $least } minutes
delivery-plan-too-long = A session lasts at most { $most } hours: this one would last { $hours }. Check the day and time of its end
delivery-plan-no-such-time = That hour does not exist: it is the night in which summer time begins
delivery-plan-before-project = The day comes before the project begins, { $starts }
delivery-plan-after-project = The day comes after the project ends, { $ends }
delivery-not-held-yet = The session is on { $day }: what happened is recorded from that day on
delivery-step-cancelled = The session is cancelled: to record it, restore it first
delivery-step-annulled = The session was taken out of the count: to change it, restore it first
delivery-step-cancel-held = The session has taken place: it cannot be cancelled, it can be taken out of the count with a reason
delivery-step-annul-planned = The session has not taken place yet: it can be cancelled
delivery-step-restore-standing = The session stands: there is nothing to restore
delivery-step-move-held = The session has taken place: it cannot be moved. If the day is wrong, take it out of the count and record it on the right day
delivery-step-move-withdrawn = The session is cancelled or out of the count: restore it first, then move it
delivery-move-title = Move the session
delivery-move-because = Why you move it
delivery-move-because-hint = It stays in the session's history, beside when and where it was before
delivery-move-save = Move
delivery-move-saved = Session moved
delivery-move-nothing = It is already on this day, at this time and in this place: change what you want to move
delivery-move-was = Moved. It was { $before }
delivery-move-stale-title = Meanwhile somebody else changed this session
delivery-move-stale-text = It is now { $now }. What you typed is still here: compare, and if it is right press Move again.

delivery-series-title = Plan a series of sessions
delivery-series-first = First day
delivery-series-weekdays = Days of the week
delivery-series-every = Every how many weeks
delivery-series-last-day = Until
delivery-series-how-many = Or how many sessions
delivery-series-holidays = Also on public holidays
delivery-series-closed = Days of closure
delivery-series-closed-hint = Patron saint, holidays: one day a line, for example 31/01/2026
delivery-series-preview = Show the preview
delivery-series-preview-title = Preview: nothing is saved yet
delivery-series-planned = { $count ->
    [one] one session to be planned
   *[other] { $count } sessions to be planned
  }
delivery-series-skipped = Days passed over
delivery-series-saved = Series planned
delivery-series-save = Plan the series
delivery-series-no-weekday = Choose at least one day of the week
delivery-series-ends-before-start = The last day must come after the first
delivery-series-too-few = There is at least one session
delivery-series-too-many = A series has at most { $most } sessions
delivery-series-nothing-left = With these days no session is left: check days, holidays and the dates of the project
delivery-series-end-missing = Give the last day or how many sessions
delivery-series-closed-wrong = Write the days of closure one a line, for example 31/01/2026
delivery-skipped-closed = closed
delivery-skipped-outside-project = outside the dates of the project
delivery-weekday-1 = Monday
delivery-weekday-2 = Tuesday
delivery-weekday-3 = Wednesday
delivery-weekday-4 = Thursday
delivery-weekday-5 = Friday
delivery-weekday-6 = Saturday
delivery-weekday-7 = Sunday
delivery-holiday-new-year = New Year's Day
delivery-holiday-epiphany = Epiphany
delivery-holiday-easter = Easter
delivery-holiday-easter-monday = Easter Monday
delivery-holiday-liberation = Liberation Day
delivery-holiday-labour = Labour Day
delivery-holiday-republic = Republic Day
delivery-holiday-assumption = Assumption
delivery-holiday-saint-francis = Saint Francis
delivery-holiday-all-saints = All Saints' Day
delivery-holiday-immaculate = Immaculate Conception
delivery-holiday-christmas = Christmas Day
delivery-holiday-saint-stephen = Saint Stephen's Day

# Register
delivery-register-title = Attendance register
delivery-register-print = Print the register
delivery-register-all-present = All present
delivery-register-save = Save
delivery-register-saved = Register saved
delivery-register-saved-late = Register saved. More than 48 hours have passed since the session: it stays marked as filled in late
delivery-register-unchanged = The register was like this already: nothing has changed
delivery-register-saved-at = Saved on { $at } by { $by }
delivery-register-saved-on = Saved on { $at }
delivery-register-share = ({ $attended } of { $held }, { $percent } %)
delivery-register-missed = minutes missed
delivery-register-late-by = late by { $minutes } minutes
delivery-register-absent-for = absent ({ $reason })
delivery-register-present-count = Present
delivery-register-absent-count = Absent
delivery-register-late-count = Late
delivery-register-because = Reason for the correction
delivery-register-because-hint = Needed if you change an attendance or a note already saved
delivery-register-empty = Nobody in the register
delivery-register-empty-text = Enrol people in the group: they will appear here.
delivery-register-empty-operators = Add the operators to the group: they will appear here.
delivery-register-empty-bodies = Add the bodies to the group: they will appear here.
delivery-register-empty-groupless = This session has no group with a list of names: how many people came can be counted, without names.
delivery-register-to-group = Go to the group
delivery-register-closed = The body that holds the session fills this register in: here it can only be read
delivery-register-cancelled = The session is cancelled: nobody's attendance is marked
delivery-register-annulled = The session was taken out of the counts: its register stays as it was and can only be read
delivery-register-not-yet = The session is { $day }: attendance is marked from that day on
delivery-register-stale-title = Meanwhile somebody else has saved this register
delivery-register-stale-text = What you marked is still here. Beside the names on which you disagree stands what was saved: compare and save again.
delivery-register-theirs = The register now says: { $said }
delivery-register-beyond-session = The minutes of attendance go from 1 to { $planned }, the length of the session
delivery-register-missed-it-all = Who misses all { $planned } minutes is not late: mark them absent
delivery-register-twice = The same person is in the register twice
delivery-register-not-in-group = Not in the group: enrol them first
delivery-register-nothing-marked = Mark at least one person present, absent or late
delivery-register-note = Note
delivery-register-note-alone = A note goes with a mark: choose present, absent or late
delivery-register-with-note = { $said }, with the note “{ $note }”
delivery-register-shared-reason = Reason of all who are absent
delivery-register-shared-reason-hint = For whoever is absent and has no reason of their own
delivery-register-note-too-long = The note has at most { $most } characters
delivery-register-minutes-missing = Write how many minutes they missed
delivery-register-strange-mark = Choose present, absent or late
delivery-register-corrections = Corrections
delivery-correction-reason-missing = Write why you correct: it stays beside the earlier attendance
delivery-correction-reason-too-long = The reason has at most { $most } characters
delivery-correction-nothing = The attendance is like this already: there is nothing to correct
delivery-person-hidden = Person you may not see
delivery-presence-present = Present
delivery-presence-absent = Absent
delivery-presence-late = Late
delivery-absence-not-said = reason not said
delivery-absence-illness = illness
delivery-absence-work = work
delivery-absence-family = family
delivery-absence-appointment = appointment with an office
delivery-absence-transport = transport
delivery-absence-moved = moved away
delivery-absence-other = other
delivery-how-register = from the register
delivery-how-code = by code
delivery-how-import = from a list

delivery-latecomer-title = Is somebody missing?
delivery-latecomer-label = Person's name
delivery-latecomer-hint = Misspelt too: we look for similar names
delivery-latecomer-search = Search
delivery-latecomer-enrol = Enrol now
delivery-latecomer-none = Nobody with a similar name
delivery-latecomer-new = Register a new person
delivery-latecomer-enrolled = Person enrolled: now in the register, mark how it went
delivery-latecomer-there = already in the register
delivery-latecomer-known-elsewhere = already known to another organisation: ask for access from their page

delivery-code-title = Find a session by its register code
delivery-code-label = Code printed on the register
delivery-code-find = Find
delivery-code-wrong-length = The code has ten characters, for example K3F9A-2M7XQ
delivery-code-strange-character = The code has only digits and letters, without I, L, O and U
delivery-code-check-fails = The code does not add up: a character is wrong or swapped with its neighbour
delivery-code-nothing = No session that you may see has this code

# Headcounts
delivery-headcount-nobody-left = Nobody is counted here without a name
delivery-headcount-title = Count people
delivery-headcount-lead = When no name is asked: how many people, by gender and age.
delivery-headcount-unspecified = Gender or age not noted
delivery-headcount-total = Total
delivery-headcount-total-hint = Optional: if you write it, it must add up
delivery-headcount-save = Save the count
delivery-headcount-saved = Count saved
delivery-headcount-negative = People cannot be fewer than zero
delivery-headcount-too-many = At most { $most } people
delivery-headcount-nobody = Give at least one person
delivery-headcount-total-differs = The total written is { $stated }, but the sum is { $counted }: correct the total or the cells
delivery-headcount-f = Women
delivery-headcount-m = Men
delivery-headcount-nb = Non-binary
delivery-headcount-under18 = under 18
delivery-headcount-adult = 18 to 60
delivery-headcount-over60 = over 60

# Hours
delivery-staff-title = Staff hours
delivery-staff-worker = Who worked
delivery-staff-role = As
delivery-staff-minutes = Minutes at the session
delivery-staff-preparation = Minutes of preparation
delivery-staff-save = Record the hours
delivery-staff-saved = Hours recorded
delivery-staff-saved-doubled = Hours recorded. Beware: the same person is in another session at the same time
delivery-staff-doubled = elsewhere too at the same time
delivery-staff-none = No hours recorded
delivery-staff-beyond-session = The minutes go from 1 to { $planned }, the length of the session
delivery-staff-preparation-range = Preparation goes from 0 to { $most } minutes
delivery-staff-more-than-a-day = With these hours the day would have more than 24: { $hours } h { $rest }
delivery-staff-already-recorded = The hours of this person for this session are already there: to change them write the reason
delivery-role-teacher = teacher
delivery-role-tutor = tutor
delivery-role-mediator = mediator
delivery-role-educator = educator
delivery-role-case-worker = case worker
delivery-role-desk-operator = desk operator
delivery-role-outreach-worker = outreach worker
delivery-role-legal-adviser = legal adviser
delivery-role-psychologist = psychologist
delivery-role-coordinator = coordination
delivery-role-expert = expert
delivery-role-other = other

# Withdrawing
delivery-withdraw-cancel-title = Cancel the session
delivery-withdraw-cancel-lead = The session does not take place. The register stays closed.
delivery-withdraw-annul-title = Take the session out of the count
delivery-withdraw-annul-lead = Attendance, hours and counts of this session are worth nothing any more, everywhere and at once. Nothing is deleted, and it can be restored.
delivery-withdraw-restore-title = Restore the session
delivery-withdraw-reason = Reason
delivery-withdraw-note = What happened
delivery-withdraw-because = Why you restore it
delivery-withdraw-cancelled = Session cancelled
delivery-withdraw-annulled = Session taken out of the count
delivery-withdraw-restored = Session restored
delivery-withdraw-history = History of the session
delivery-withdrawn-staff-absent = whoever leads was absent
delivery-withdrawn-nobody-came = nobody came
delivery-withdrawn-place-closed = place closed
delivery-withdrawn-postponed = postponed
delivery-withdrawn-entered-twice = entered twice
delivery-withdrawn-wrong-activity = wrong activity
delivery-withdrawn-never-took-place = never took place
delivery-withdrawn-other = other

# Outcomes
delivery-outcome-title = Note an outcome
delivery-outcome-lead = What came of the activity, with its evidence.
delivery-outcome-kind = What
delivery-outcome-on = When
delivery-outcome-entry = Level on entry
delivery-outcome-exit = Level on exit
delivery-outcome-answer = Answer
delivery-outcome-yes = yes
delivery-outcome-no = no
delivery-outcome-months = After how many months
delivery-outcome-protocol = Protocol or certificate number
delivery-outcome-evidence = What proves it
delivery-outcome-evidence-hint = For example: test record, contract, receipt. Needed for every outcome, not for answers to a question
delivery-outcome-save = Note
delivery-outcome-saved = Outcome noted
delivery-outcome-level = language level
delivery-outcome-certificate = certificate
delivery-outcome-recognition-applied = application for recognition of a qualification
delivery-outcome-long-term-applied = application for an EU long-term permit
delivery-outcome-helpful = was the activity helpful?
delivery-outcome-placed = placement begun
delivery-outcome-hired = hired
delivery-outcome-in-work = still in work
delivery-outcome-training-useful = was the training useful?
delivery-outcome-skills-used = do they use what they learnt?
delivery-outcome-evidence-missing = Write what proves it: without evidence there is no result
delivery-outcome-in-the-future = The day cannot be in the future
delivery-outcome-never-began = This person has not begun any activity of the project yet
delivery-outcome-before-beginning = The day comes before the person began, { $began }
delivery-outcome-entry-level-missing = The level on entry is missing: without it the result does not count
delivery-outcome-exit-level-missing = The level on exit is missing
delivery-outcome-asked-too-early = The question is asked at the end: the last attendance is of { $left }
delivery-outcome-answer-missing = Choose yes or no
delivery-outcome-protocol-missing = Write the protocol number of the application
delivery-outcome-follow-up-too-early = It can be asked from { $due }
delivery-outcome-never-hired = Note the hiring first
delivery-outcome-no-such-follow-up = Choose 3, 6 or 12 months
delivery-outcome-text-too-long = At most { $most } characters
delivery-outcome-nothing-corrected = The outcome already says so: change what was wrong
delivery-outcome-correct = Correct
delivery-outcome-correct-title = Correct an outcome
delivery-outcome-correct-lead = What you write takes the place of what was there, which stays in the history with the reason.
delivery-outcome-correct-save = Correct
delivery-outcome-corrected = Outcome corrected
delivery-outcome-because = Why you correct it
delivery-outcome-because-hint = For example: the exit level was that of the trial test
delivery-outcome-history = History of the outcome
delivery-outcome-said = { $what }, on { $day }
delivery-outcome-stale-title = Meanwhile somebody else corrected this outcome
delivery-outcome-stale-text = It now says: { $now }. What you typed is still here: compare, and if it is right press Correct again.
delivery-level-PREA1 = Pre-A1
delivery-level-A1 = A1
delivery-level-A2 = A2
delivery-level-B1 = B1
delivery-level-B2 = B2
delivery-level-C1 = C1
delivery-level-C2 = C2
delivery-gender-female = woman
delivery-gender-male = man
delivery-gender-non-binary = non-binary

# Groups
delivery-group-title = Groups
delivery-group-lead = Editions of a course, paths, teams that train together.
delivery-group-new = Open a group
delivery-group-name = Name of the group
delivery-group-starts = Begins on
delivery-group-ends = Ends on
delivery-group-save = Open the group
delivery-group-saved = Group opened
delivery-group-enrolled = Enrolled
delivery-group-sessions = Sessions
delivery-group-began = Since
delivery-group-attendance = Attendance
delivery-group-plan = Plan a session of the group
delivery-group-empty = No groups
delivery-group-empty-text = Open a group to enrol people and plan its sessions.
delivery-group-nobody = Nobody enrolled
delivery-group-nobody-text = Search a person and enrol them, or do it from the register.
delivery-group-caption = List of groups
delivery-group-enrol-title = Enrol
delivery-group-operator-given = Given name
delivery-group-operator-family = Family name
delivery-group-operator-body = Organisation they work for
delivery-group-operator-save = Enrol the operator
delivery-group-operator-saved = Operator enrolled
delivery-group-left = Left
delivery-group-leave = Close an enrolment
delivery-enrol-wrong-kind = The group enrols another kind of participant
delivery-enrol-ends-before-start = The end comes before the enrolment
delivery-operator-birth-year = The year of birth does not look right
delivery-leaving-completed = completed
delivery-leaving-withdrew = withdrew
delivery-leaving-moved = moved away
delivery-leaving-found-work = found work
delivery-leaving-never-came = never came
delivery-leaving-enrolled-by-mistake = enrolled by mistake
delivery-leaving-other = other

# Panels
delivery-panel-title = Activities and attendance
delivery-panel-none = No attendance recorded
delivery-panel-attended =
    { $attended } of { $held ->
        [one] 1 session
       *[other] { $held } sessions
    } attended
delivery-panel-project-title = What has been done
delivery-panel-project-none = No session held
delivery-panel-activity = Activity
delivery-panel-held = Sessions held
delivery-panel-hours-held = Hours of activity
delivery-panel-people = Different people
delivery-panel-staff = Staff hours

# Today
delivery-today-session = { $from } { $title }, { $place }
delivery-today-register = Register
delivery-today-unregistered = { $count ->
    [one] one past session without a register
   *[other] { $count } past sessions without a register
  }
delivery-today-complete = Complete
delivery-today-follow-ups = { $count ->
    [one] one person to call: still in work?
   *[other] { $count } people to call: still in work?
  }

# The printed register
delivery-paper-title = Attendance register
delivery-paper-funding = Co-funded by the European Union
delivery-paper-project = Project
delivery-paper-cup = CUP
delivery-paper-name = Family and given name
delivery-paper-in = Signature on arrival
delivery-paper-out = Signature on leaving
delivery-paper-leader = Signature of whoever leads
delivery-paper-topic = Topic
delivery-paper-pages = page { "{page}" } of { "{pages}" }
delivery-paper-number = No.
delivery-paper-code = Register code: { $code }
delivery-withdraw-lifted = restored on { $at }: { $why }
delivery-group-left-saved = Enrolment closed
delivery-follow-up-title = People to call again
delivery-follow-up-lead = Hired three, six or twelve months ago: are they still in work?
delivery-follow-up-question = Still in work after { $months } months?
delivery-follow-up-due = To be asked from
delivery-follow-up-none = Nobody to call again
delivery-follow-up-back = Today
delivery-panel-last-seen = Last attendance

# After a list was uploaded
delivery-upload-title = Enrol the list in a group
delivery-upload-lead =
    { $count ->
        [one] { $count } person of the uploaded list: choose the group. Nobody is enrolled twice.
       *[other] { $count } persons of the uploaded list: choose the group. Nobody is enrolled twice.
    }
delivery-upload-back = Uploaded list
delivery-upload-nobody = Nobody
delivery-upload-nobody-text = The list has written nobody yet, or was taken back.
delivery-upload-no-group = No group
delivery-upload-no-group-text = First make the group, then come back here.
delivery-upload-group = Group
delivery-upload-group-hint = Type to search
delivery-upload-from = Enrolled from
delivery-upload-go =
    { $count ->
        [one] Enrol { $count } person
       *[other] Enrol { $count } persons
    }
delivery-upload-enrolled = Enrolled in the group.
delivery-upload-all-there = Everybody on the list is in this group already
delivery-upload-done = Enrolled together from this list
delivery-upload-when = When
delivery-upload-how-many = How many
delivery-upload-undo = Undo
delivery-upload-undo-sure = Take the persons enrolled together out of the group? Whoever has an attendance stays.
delivery-upload-taken-back = Enrolments taken back.
delivery-upload-nobody-to-take-back = Nobody to take out: all of them have an attendance, or have left

