# Figures, evidence, deviations: the words of monitoring.

monitoring-quarter = Quarter { $number } of { $year }
monitoring-quarter-previous = Previous quarter
monitoring-quarter-next = Next quarter

# Indicators of a project
monitoring-indicators-title = Indicators
monitoring-indicators-own = Project indicators
monitoring-indicators-common = Common indicators of the Fund
monitoring-indicators-name = Indicator
monitoring-indicators-value = Value reached
monitoring-indicators-new = New in the quarter
monitoring-indicators-target = Target
monitoring-indicators-forecast = Forecast at the end
monitoring-indicators-needed = Pace needed per month
monitoring-indicators-left-out = Left out
monitoring-indicators-standing = State
monitoring-indicators-none = No indicators for this project
monitoring-indicators-none-text = Targets are written in the project sheet; figures come from the registers of the activities.
monitoring-indicators-waiting = { $count ->
    [one] 1 person is incomplete for reporting
   *[other] { $count } persons are incomplete for reporting
}
monitoring-indicators-complete = Complete the data

# How it stands against the plan
monitoring-standing-no-plan = No plan
monitoring-standing-not-due = Not due yet
monitoring-standing-on-track = On track
monitoring-standing-behind = Behind by { $percent } %
monitoring-standing-ahead = Ahead by { $percent } %

# A figure and what it is made of
monitoring-figure-lead = { $quarter }, project { $project }
monitoring-figure-target = target { $target }
monitoring-figure-no-target = no target
monitoring-figure-forecast = forecast at the end { $forecast }, between the two bounds four times out of five
monitoring-figure-pace = { $needed } a month are needed, the present pace is { $present }
monitoring-figure-made-of = Made of { $units }, { $records }, { $sessions }. Left out: { $left }.
monitoring-figure-response = Asked { $asked }, answered { $answered }.
monitoring-figure-export = Export the evidence
monitoring-figure-how = How it is counted
monitoring-figure-cells = By age and gender
monitoring-figure-history = Quarter by quarter
monitoring-figure-step-new = New
monitoring-figure-gender = Gender
monitoring-figure-lists = Whom and what the figure is made of
monitoring-figure-tab-counted = Counted
monitoring-figure-tab-new = New in the quarter
monitoring-figure-tab-left-out = Left out and why
monitoring-figure-lines = { $count ->
    [one] 1 line
   *[other] { $count } lines
}
monitoring-figure-nobody = Nobody in this list
monitoring-figure-who = Who or what
monitoring-figure-first-day = Counts from
monitoring-figure-why = Why left out
monitoring-figure-counts-as = Counts as
monitoring-figure-records = Records
monitoring-figure-person-of-others = Person followed by another body
monitoring-figure-operator-of-others = Operator of another body
monitoring-figure-unnamed = Without a name
monitoring-figure-record = { $day }, { $activity }: { $what } { $amount }
monitoring-figure-counts-only = Your role sees the counts, not the persons and records they are made of.
monitoring-figure-definition = Definition: version { $version } from { $from }, { $source }
monitoring-record-held = session held
monitoring-record-attended = presence
monitoring-record-operator-attended = presence of an operator
monitoring-record-body-attended = presence of a body
monitoring-record-headcount = anonymous heads
monitoring-record-worked = work of staff
monitoring-record-produced = product handed over
monitoring-record-achieved = result recorded
monitoring-count-records = { $count ->
    [one] 1 record
   *[other] { $count } records
}
monitoring-count-sessions = { $count ->
    [one] 1 session
   *[other] { $count } sessions
}
monitoring-count-persons = { $count ->
    [one] 1 person
   *[other] { $count } persons
}
monitoring-count-operators = { $count ->
    [one] 1 operator
   *[other] { $count } operators
}
monitoring-count-staff = { $count ->
    [one] 1 member of staff
   *[other] { $count } members of staff
}
monitoring-count-authorities = { $count ->
    [one] 1 authority
   *[other] { $count } authorities
}
monitoring-count-bodies = { $count ->
    [one] 1 body
   *[other] { $count } bodies
}
monitoring-count-projects = { $count ->
    [one] 1 project
   *[other] { $count } projects
}
monitoring-count-items = { $count ->
    [one] 1 item
   *[other] { $count } items
}
monitoring-count-places = { $count ->
    [one] 1 place
   *[other] { $count } places
}
monitoring-count-reception-places = { $count ->
    [one] 1 place
   *[other] { $count } places
}
monitoring-count-meetings = { $count ->
    [one] 1 meeting
   *[other] { $count } meetings
}
monitoring-count-visits = { $count ->
    [one] 1 visit
   *[other] { $count } visits
}
monitoring-count-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
monitoring-count-hours = { $count ->
    [one] 1 piece of work
   *[other] { $count } pieces of work
}
monitoring-count-contacts = { $count ->
    [one] 1 contact
   *[other] { $count } contacts
}
monitoring-count-paths = { $count ->
    [one] 1 path
   *[other] { $count } paths
}
monitoring-count-organisations = { $count ->
    [one] 1 body
   *[other] { $count } bodies
}
monitoring-count-events = { $count ->
    [one] 1 event
   *[other] { $count } events
}
monitoring-count-placements = { $count ->
    [one] 1 person placed
   *[other] { $count } persons placed
}
monitoring-count-documents = { $count ->
    [one] 1 hand-over
   *[other] { $count } hand-overs
}
monitoring-count-videos = { $count ->
    [one] 1 hand-over
   *[other] { $count } hand-overs
}
monitoring-count-sites = { $count ->
    [one] 1 hand-over
   *[other] { $count } hand-overs
}
monitoring-count-protocols = { $count ->
    [one] 1 hand-over
   *[other] { $count } hand-overs
}
monitoring-count-procedures = { $count ->
    [one] 1 hand-over
   *[other] { $count } hand-overs
}
monitoring-count-teams = { $count ->
    [one] 1 team
   *[other] { $count } teams
}
monitoring-count-networks = { $count ->
    [one] 1 network
   *[other] { $count } networks
}

# Units
monitoring-unit-persons = persons
monitoring-unit-operators = operators
monitoring-unit-staff = staff deployed
monitoring-unit-authorities = authorities
monitoring-unit-bodies = bodies
monitoring-unit-projects = projects
monitoring-unit-items = items
monitoring-unit-places = places
monitoring-unit-reception-places = places
monitoring-unit-meetings = meetings
monitoring-unit-visits = visits
monitoring-unit-days = days
monitoring-unit-hours = hours
monitoring-unit-contacts = contacts
monitoring-unit-paths = paths
monitoring-unit-organisations = bodies
monitoring-unit-sessions = sessions
monitoring-unit-events = events
monitoring-unit-placements = placements
monitoring-unit-documents = documents
monitoring-unit-videos = videos
monitoring-unit-teams = teams
monitoring-unit-protocols = protocols
monitoring-unit-networks = networks
monitoring-unit-procedures = procedures
monitoring-unit-sites = sites

# Why a record is left out
monitoring-reason-operator = An operator: never a recipient
monitoring-reason-not-third-country = Not a third-country national
monitoring-reason-nationality-missing = Nationality missing
monitoring-reason-status-outside = Outside the target group on that day
monitoring-reason-status-missing = Status on that day missing
monitoring-reason-gender-not-declared = No gender declared
monitoring-reason-birth-missing = No birth date
monitoring-reason-birth-day-needed = Day of birth needed: the year alone does not tell the age bracket
monitoring-reason-entry-level-missing = Entry level missing
monitoring-reason-exit-level-missing = Exit level missing
monitoring-reason-not-improved = Level not improved
monitoring-reason-answered-no = Answered no
monitoring-reason-not-answered = Did not answer
monitoring-reason-evidence-missing = Evidence missing (document or protocol)
monitoring-reason-outside-parent = Not among the participants the main indicator counts
monitoring-reason-not-local-authority = Not a local or regional authority
monitoring-reason-subject-missing = The record does not say whom it is about

# Consistency checks
monitoring-check-k1 = { $indicator } is { $value }, more than O.2.3 which contains it ({ $bound })
monitoring-check-k2 = { $indicator } is { $value }, more than the persons with a service ({ $bound })
monitoring-check-k3 = { $indicator } is { $value }, more than the participants in language courses ({ $bound })
monitoring-check-k4 = { $indicator } is { $value }, more than the participants supported ({ $bound }): please check
monitoring-check-k5 = { $indicator } is { $value }, more than the persons trained ({ $bound })
monitoring-check-k6 = { $indicator } is { $value }, more than the group that contains it ({ $bound })
monitoring-check-k7 = { $indicator } went down from { $bound } to { $value } since the quarter before: a correction must explain it
monitoring-check-k8 = { $indicator }: the nine cells make { $value }, the total is { $bound }
monitoring-check-k9 = { $indicator } is { $value }: a project counts at most { $bound }

# Incomplete for reporting
monitoring-incomplete-title = Incomplete for reporting
monitoring-incomplete-count = { $count ->
    [one] 1 person to complete
   *[other] { $count } persons to complete
}
monitoring-incomplete-why = They were served and do not count yet: a datum is missing. The body that met them last completes it.
monitoring-incomplete-none = Nobody to complete
monitoring-incomplete-none-text = All persons served have the data that reporting asks for.
monitoring-incomplete-not-yours = This body completes them: you see only how many.
monitoring-incomplete-person = Person
monitoring-incomplete-missing = What is missing
monitoring-incomplete-indicators = Would count in
monitoring-field-gender = gender
monitoring-field-birth-date = birth date
monitoring-field-nationality = nationality
monitoring-field-status = status
monitoring-field-entry-level = entry level
monitoring-field-exit-level = exit level
monitoring-field-evidence = evidence

# Done and planned
monitoring-progress-title = Done and planned
monitoring-progress-none = The project has no activities yet
monitoring-progress-activity = Activity
monitoring-progress-unit = Unit
monitoring-progress-in-quarter = In the quarter
monitoring-progress-done = Done so far
monitoring-progress-planned-to-date = Planned so far
monitoring-progress-planned = Planned in all
monitoring-progress-to-define = to be defined
monitoring-progress-when = from { $first } to { $last }
monitoring-progress-nothing-yet = nothing yet
monitoring-progress-bars = How much of the promise is done
monitoring-progress-of = { $done } of { $planned }
monitoring-records-title = The records behind the number
monitoring-records-views = Which records
monitoring-records-none = No records
monitoring-timeline-title = The plan over time
monitoring-timeline-lead = What is planned, how much is done and what is late, up to today

# Deviations
monitoring-deviations-title = Deviations
monitoring-deviations-none = No deviation beyond tolerance
monitoring-deviations-none-text = Activities and indicators are in line with the plan in this quarter.
monitoring-deviations-to-explain = { $count ->
    [0] All deviations are explained
    [one] 1 deviation to explain
   *[other] { $count } deviations to explain
}
monitoring-deviations-explained = Explained
monitoring-deviations-unexplained = To be explained
monitoring-deviations-explain = Explain the deviation
monitoring-deviations-explain-again = Change the explanation
monitoring-deviations-numbers = { $done } done of { $planned } planned by this date
monitoring-deviations-percent = Deviation
monitoring-deviations-responsible = Responsible body
monitoring-deviations-measure = { $measure } ({ $owner }, by { $day })
monitoring-deviations-written = Written
monitoring-deviations-told = { $who }, { $day }
monitoring-about-indicator = Indicator
monitoring-about-activity = Activity
monitoring-explain-title = Explain the deviation
monitoring-explain-lead = { $numbers }, { $quarter }
monitoring-explain-cause = Main cause
monitoring-explain-text = What happened
monitoring-explain-text-hint = These words go into the quarterly sheet. Do not write names of persons.
monitoring-explain-measure-legend = Corrective measure
monitoring-explain-measure = What we will do
monitoring-explain-measure-hint = If there is a measure, say who does it and by when.
monitoring-explain-owner = Who does it
monitoring-explain-due = By
monitoring-explain-save = Save the explanation
monitoring-explain-saved = Explanation saved: it is in the quarterly sheet already.
monitoring-explain-text-short = What happened: write at least { $least } characters, the cause alone is not enough
monitoring-explain-owner-missing = Who does it: choose the body that carries out the measure
monitoring-explain-due-missing = By: write the day by which the measure will be carried out
monitoring-explain-measure-missing = What we will do: describe the measure, or remove the body and the day
monitoring-explain-due-past = By: a corrective measure looks ahead, choose a day from today on
monitoring-cause-late-start = Late start
monitoring-cause-few-recipients = Fewer recipients than planned
monitoring-cause-drop-out = Drop-outs
monitoring-cause-staff-missing = Staff missing or changed
monitoring-cause-partner-late = A partner is late
monitoring-cause-procurement = Procurement times
monitoring-cause-no-premises = No premises
monitoring-cause-no-access-to-centres = No access to centres
monitoring-cause-law-changed = Change of law
monitoring-cause-emergency = Emergency
monitoring-cause-calendar = Closures and holidays
monitoring-cause-data-late = Data entered late
monitoring-cause-higher-demand = Higher demand than planned
monitoring-cause-plan-too-high = Plan too high
monitoring-cause-other = Other

# Oggi
monitoring-today-incomplete = { $count ->
    [one] 1 person incomplete for reporting
   *[other] { $count } persons incomplete for reporting
}
monitoring-today-complete = Complete
monitoring-today-progress = { $indicator } ({ $project })
monitoring-today-open = Open
monitoring-today-measure = Corrective measure: { $measure }

# File of evidence
monitoring-file-project = Project
monitoring-file-quarter = Quarter
monitoring-file-indicator = Indicator
monitoring-file-value = Value reached (minutes for hours)
monitoring-file-new = New in the quarter
monitoring-file-target = Target
monitoring-file-definition = Definition
monitoring-file-wording = Wording of the source
monitoring-file-how = How it is counted
monitoring-file-what = Item
monitoring-file-said = Content
monitoring-file-sheet-figure = Figure
monitoring-file-sheet-counted = Counted
monitoring-file-sheet-left-out = Left out
monitoring-file-sheet-records = Records
monitoring-file-who = Who
monitoring-file-key = Key
monitoring-file-first-day = Counts from
monitoring-file-cell = Age and gender
monitoring-file-reason = Why left out
monitoring-file-amount = Amount
monitoring-file-records = Records
monitoring-file-day = Day
monitoring-file-activity = Activity
monitoring-file-record = Record
monitoring-file-session = Session
