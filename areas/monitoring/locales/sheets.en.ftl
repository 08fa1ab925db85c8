# Quarterly monitoring sheet: the document

monitoring-sheets-document = Quarterly monitoring sheet
monitoring-sheets-part-general = General data
monitoring-sheets-part-registry = Registry
monitoring-sheets-part-procedural = Procedural progress
monitoring-sheets-part-breakdown = Work breakdown and timeline
monitoring-sheets-part-physical = Physical progress
monitoring-sheets-part-financial = Financial progress
monitoring-sheets-part-recipients = Recipients
monitoring-sheets-funding = Project co-funded by the European Union
monitoring-sheets-pages = Page {"{"}page{"}"} of {"{"}pages{"}"}
monitoring-sheets-checksum = SHA-256 checksum of the data
monitoring-sheets-total-so-far = Total of what was entered so far
monitoring-sheets-total = Total
monitoring-sheets-not-written = Not written yet.

monitoring-sheets-standing-draft = Draft: figures computed on { $day }, they can still change.
monitoring-sheets-standing-submitted = Submitted by { $who } on { $day } at { $time }: version { $version }, figures frozen.
monitoring-sheets-standing-returned = Sent back by { $who } on { $day } with remarks: correct it and submit it again.
monitoring-sheets-standing-accepted = Accepted by { $who } on { $day } at { $time }: version { $version }.

monitoring-sheets-fact-title = Project title
monitoring-sheets-fact-code = Project code
monitoring-sheets-fact-cup = CUP
monitoring-sheets-fact-programme = Programme
monitoring-sheets-fact-objective = Objective
monitoring-sheets-fact-lead = Lead body
monitoring-sheets-fact-quarter = Quarter
monitoring-sheets-fact-from = From
monitoring-sheets-fact-until = To
monitoring-sheets-fact-due = Due by
monitoring-sheets-fact-budget = Total cost
monitoring-sheets-fact-starts = Start of the project
monitoring-sheets-fact-ends = End of the project
monitoring-sheets-fact-territory = Territory
monitoring-sheets-fact-target-groups = Intended recipients
monitoring-sheets-fact-bodies-involved = Bodies involved
monitoring-sheets-fact-persons-new = New recipients in the quarter
monitoring-sheets-fact-persons-cumulative = Recipients since the project began

monitoring-sheets-heading-work-group = Changes in the work group
monitoring-sheets-heading-criticalities = Critical issues

monitoring-sheets-table-empty = No data.
monitoring-sheets-table-partners = Lead body and partners
monitoring-sheets-table-activities = Activities planned and done
monitoring-sheets-table-deviations = Deviations and causes
monitoring-sheets-table-outputs = Products
monitoring-sheets-table-roles = Role of each body in the quarter
monitoring-sheets-table-breakdown = Activities and dates
monitoring-sheets-table-indicators = Indicators
monitoring-sheets-table-cells = Persons by age and gender
monitoring-sheets-table-left-out = Records not counted
monitoring-sheets-table-budget-categories = Costs by category
monitoring-sheets-table-budget-partners = Costs by body
monitoring-sheets-table-age = Age at entry
monitoring-sheets-table-gender = Declared gender
monitoring-sheets-table-nationality = Nationality
monitoring-sheets-table-status = Legal status
monitoring-sheets-timeline = Timeline: outline planned, fill done, band the quarter

monitoring-sheets-column-entry = Entry
monitoring-sheets-column-value = Content
monitoring-sheets-column-body = Body
monitoring-sheets-column-role = Role
monitoring-sheets-column-role-text = What it did
monitoring-sheets-column-area = Area
monitoring-sheets-column-since = From
monitoring-sheets-column-until = To
monitoring-sheets-column-code = Code
monitoring-sheets-column-activity = Activity
monitoring-sheets-column-work = Action or activity
monitoring-sheets-column-responsible = Responsible
monitoring-sheets-column-unit = Unit
monitoring-sheets-column-planned-in-all = Planned in all
monitoring-sheets-column-planned-to-date = Planned to date
monitoring-sheets-column-done-in-quarter = Done in the quarter
monitoring-sheets-column-done-to-date = Done to date
monitoring-sheets-column-cause = Cause
monitoring-sheets-column-deviation = Activity or indicator
monitoring-sheets-column-explanation = Explanation
monitoring-sheets-column-measure = Corrective measure
monitoring-sheets-column-owner = In charge
monitoring-sheets-column-measure-due = By
monitoring-sheets-column-output = Product
monitoring-sheets-column-planned = Planned
monitoring-sheets-column-done = Done
monitoring-sheets-column-due = Due
monitoring-sheets-column-planned-from = Planned start
monitoring-sheets-column-planned-until = Planned end
monitoring-sheets-column-actual-from = Actual start
monitoring-sheets-column-actual-until = Actual end
monitoring-sheets-column-done-share = Done
monitoring-sheets-column-progress = State
monitoring-sheets-column-indicator = Indicator
monitoring-sheets-column-kind = Type
monitoring-sheets-column-new = In the quarter
monitoring-sheets-column-cumulative = To date
monitoring-sheets-column-target = Target
monitoring-sheets-column-ratio = Reached
monitoring-sheets-column-definition = Version of the definition
monitoring-sheets-column-reading = Reading
monitoring-sheets-column-under-18-women = Women < 18
monitoring-sheets-column-under-18-men = Men < 18
monitoring-sheets-column-under-18-non-binary = Non-binary < 18
monitoring-sheets-column-18-60-women = Women 18-60
monitoring-sheets-column-18-60-men = Men 18-60
monitoring-sheets-column-18-60-non-binary = Non-binary 18-60
monitoring-sheets-column-over-60-women = Women > 60
monitoring-sheets-column-over-60-men = Men > 60
monitoring-sheets-column-over-60-non-binary = Non-binary > 60
monitoring-sheets-column-total = Total
monitoring-sheets-column-reason = Reason
monitoring-sheets-column-records = Records
monitoring-sheets-column-category = Category
monitoring-sheets-column-budget-title = Cost item
monitoring-sheets-column-budget = Budget
monitoring-sheets-column-spent-in-quarter = Spent in the quarter
monitoring-sheets-column-spent-to-date = Spent to date
monitoring-sheets-column-age = Age
monitoring-sheets-column-gender = Gender
monitoring-sheets-column-nationality = Nationality
monitoring-sheets-column-status = Legal status

monitoring-sheets-quarter-name = Quarter { $number } of { $year }
monitoring-sheets-reading-new = in the quarter
monitoring-sheets-reading-cumulative = to date
monitoring-sheets-progress-not-started = not started
monitoring-sheets-progress-running = running
monitoring-sheets-progress-done = done
monitoring-sheets-progress-late = late
monitoring-sheets-kind-output = output
monitoring-sheets-kind-result = result
monitoring-sheets-kind-project = of the project
monitoring-sheets-age-under-18 = under 18
monitoring-sheets-age-18-60 = 18 to 60
monitoring-sheets-age-over-60 = over 60
monitoring-sheets-age-unknown = birth date missing
monitoring-sheets-gender-women = women
monitoring-sheets-gender-men = men
monitoring-sheets-gender-non-binary = non-binary
monitoring-sheets-gender-undeclared = not declared
monitoring-sheets-unknown = not stated
monitoring-sheets-cause-unexplained = to be explained

# States

monitoring-sheets-state-draft = Draft
monitoring-sheets-state-submitted = Submitted
monitoring-sheets-state-returned = Sent back
monitoring-sheets-state-accepted = Accepted

# What is missing

monitoring-sheets-missing-cup = The CUP of the project is missing: it is written in the project sheet, which is imported again
monitoring-sheets-missing-lead = The project's lead body is missing
monitoring-sheets-missing-partners = The project's partners are missing
monitoring-sheets-missing-dates = The project's start and end dates are missing
monitoring-sheets-missing-deviation = The deviation of “{ $title }” is to be explained
monitoring-sheets-missing-work-group = Changes in the work group are to be written (even “none”)
monitoring-sheets-missing-role = The role { $body } had in the quarter is to be written
monitoring-sheets-missing-criticalities = Critical issues are to be written (even “none”)
monitoring-sheets-missing-cells = The nine cells of { $indicator } do not add up to its total
monitoring-sheets-missing-spent = { $body } has not said yet what it spent in the quarter (even 0)
monitoring-sheets-missing-delivery = { $body } has not declared its data complete yet
monitoring-sheets-missing-registers = { $body }: { $sessions ->
    [one] one session without register
   *[other] { $sessions } sessions without register
  }
monitoring-sheets-missing-persons = { $body }: { $persons ->
    [one] one person incomplete for reporting
   *[other] { $persons } persons incomplete for reporting
  }

# Refusals

monitoring-sheets-refused-not-ended = The quarter ends on { $day }: the sheet can be submitted from the day after.
monitoring-sheets-refused-outside-project = The project does not run in this quarter: there is no sheet to submit.
monitoring-sheets-refused-already-submitted = The sheet has been submitted. To change it, the authority must send it back.
monitoring-sheets-refused-already-accepted = The sheet has been accepted and no longer changes.
monitoring-sheets-refused-incomplete = { $missing ->
    [one] One thing is still missing without which the sheet cannot be submitted: it is in the list below.
   *[other] { $missing } things are still missing without which the sheet cannot be submitted: they are in the list below.
  }
monitoring-sheets-refused-not-submitted = The sheet has not been submitted: there is nothing to decide yet.
monitoring-sheets-refused-remarks-missing = Write in the remarks what must be corrected: whoever receives the sheet must know.
monitoring-sheets-refused-amount = The amount can be { $most } at most.
monitoring-sheets-refused-text-missing = Write the text; if there is nothing to say, write “no changes” or “no critical issues”.
monitoring-sheets-refused-text-long = The text can have { $most } characters at most.

# Pages of the sheet

monitoring-sheets-title = Monitoring sheet
monitoring-sheets-list-title = Monitoring sheets
monitoring-sheets-list-empty = No sheet to read
monitoring-sheets-list-empty-text = Sheets appear when the project begins; whoever is not part of the project sees them once submitted.
monitoring-sheets-parts = Parts of the sheet
monitoring-sheets-part-complete = complete
monitoring-sheets-part-frozen = frozen
monitoring-sheets-part-missing = { $count ->
    [one] one thing missing
   *[other] { $count } things missing
  }
monitoring-sheets-part-deviations = { $count ->
    [one] one deviation to explain
   *[other] { $count } deviations to explain
  }
monitoring-sheets-changed = { $count ->
    [0] Nothing has changed since the submission
    [one] One thing has changed since the submission
   *[other] { $count } things have changed since the submission
  }
monitoring-sheets-returned-by = Sent back by { $who } on { $day }: what to correct
monitoring-sheets-edition = Version { $version } of { $day }, submitted by { $who }
monitoring-sheets-editions = Submitted versions
monitoring-sheets-today = Today
monitoring-sheets-download-pdf = Download PDF
monitoring-sheets-download-xlsx = Download XLSX
monitoring-sheets-download-json = Download JSON
monitoring-sheets-who-coordinator = Up to the coordinator
monitoring-sheets-who-referent = Up to the referent of { $body }
monitoring-sheets-go = Go
monitoring-sheets-save = Save
monitoring-sheets-late = late
monitoring-sheets-todo-title = What is missing
monitoring-sheets-told-submitted = Submitted by { $who } on { $day }
monitoring-sheets-told-returned = Sent back by { $who } on { $day }
monitoring-sheets-told-accepted = Accepted by { $who } on { $day }
monitoring-sheets-submit-open = Check and submit
monitoring-sheets-submit-title = Submit the sheet
monitoring-sheets-submit-due = Due by { $day }.
monitoring-sheets-submit-blocked = It cannot be submitted yet
monitoring-sheets-submit-blocking = Without these the sheet cannot leave
monitoring-sheets-submit-known = To know before submitting
monitoring-sheets-submit-complete = Nothing is missing
monitoring-sheets-submit-freezes = Submitting freezes the figures together with the records they are made of. Later corrections appear in a list and do not change the sheet.
monitoring-sheets-submit = Submit the sheet
monitoring-sheets-submit-confirm = Submit the sheet? The figures will not change any more unless it is sent back.
monitoring-sheets-submitted = Sheet submitted: its figures are frozen.
monitoring-sheets-decide-open = Accept or send back
monitoring-sheets-decide-title = Accept the sheet or send it back
monitoring-sheets-accept-title = The sheet is fine
monitoring-sheets-accept-text = Once accepted, the sheet stays the final answer for this quarter.
monitoring-sheets-accept = Accept the sheet
monitoring-sheets-accept-confirm = Accept the sheet? The decision is final.
monitoring-sheets-accepted = Sheet accepted.
monitoring-sheets-return-title = Something must be corrected
monitoring-sheets-remarks = Remarks
monitoring-sheets-remarks-hint = What must be corrected or explained. The lead body reads them.
monitoring-sheets-return = Send back with the remarks
monitoring-sheets-sent-back = Sheet sent back to the lead body with the remarks.
monitoring-sheets-texts-open = Texts
monitoring-sheets-texts-title = Texts of the sheet
monitoring-sheets-texts-empty = There are no texts for you to write
monitoring-sheets-texts-empty-text = The coordinator and the bodies' referents write them.
monitoring-sheets-texts-others = Texts of the others
monitoring-sheets-texts-saved = Texts saved.
monitoring-sheets-role-of = Role { $body } had in the quarter
monitoring-sheets-last-written = Written by { $who } on { $day }. At most { $most } characters.
monitoring-sheets-spending-open = Spending
monitoring-sheets-spending-title = Spending of the quarter
monitoring-sheets-spending-how = Write what was spent in the quarter for each item. If a body spent nothing, write 0 in one item.
monitoring-sheets-spending-empty = There is no spending for you to enter
monitoring-sheets-spending-empty-text = The lead body and each body's referent enter it.
monitoring-sheets-spending-saved = Spending saved.
monitoring-sheets-spent-so-far = So far: { $amount }
monitoring-sheets-deliveries-open = Who has delivered data
monitoring-sheets-deliveries-title = Who has delivered data
monitoring-sheets-deliveries-count = { $declared } bodies of { $bodies } have declared their data complete.
monitoring-sheets-delivery-complete = data complete
monitoring-sheets-delivery-late = late
monitoring-sheets-delivery-awaited = awaited
monitoring-sheets-declare = Declare complete
monitoring-sheets-withdraw = Reopen
monitoring-sheets-declared = Data declared complete.
monitoring-sheets-withdrawn = Declaration taken back: the data are awaited again.
monitoring-sheets-declared-by = { $who }, { $day }
monitoring-sheets-changes-title = What changed after the submission
monitoring-sheets-changes-how = The submitted sheet stays as it was. Below: the records corrected, by whom and why, and the figures that would be different today.
monitoring-sheets-changes-records = Records changed
monitoring-sheets-changes-figures = Figures that would be different today
monitoring-sheets-by-program = the program
monitoring-sheets-changes-personal = Personal data changed
monitoring-sheets-changes-personal-how = Who changed which datum of the persons counted: it may have moved the figures below. The datum itself is not shown.
monitoring-sheets-column-person = Person
monitoring-sheets-column-datum = Which datum
monitoring-sheets-datum-birth = birth
monitoring-sheets-datum-gender = gender
monitoring-sheets-datum-nationality = nationality
monitoring-sheets-datum-target-group = target group
monitoring-sheets-untold = not stated
monitoring-sheets-fate-gone = no longer counts
monitoring-sheets-fate-added = added
monitoring-sheets-fate-changed = corrected
monitoring-sheets-record-participation = Presence
monitoring-sheets-record-session = Session
monitoring-sheets-record-staff-time = Hours of work
monitoring-sheets-record-headcount = Anonymous headcount
monitoring-sheets-record-outcome = Outcome
monitoring-sheets-record-other = Product
monitoring-sheets-compare-open = Compare
monitoring-sheets-compare-title = Two versions compared
monitoring-sheets-compare-from = Before
monitoring-sheets-compare-to = After
monitoring-sheets-compare-go = Compare
monitoring-sheets-compare-same = The two versions are the same
monitoring-sheets-compare-empty = There are no two versions to compare
monitoring-sheets-compare-empty-text = Comparing is of use after the first submission.

monitoring-sheets-column-quarter = Quarter
monitoring-sheets-column-state = State
monitoring-sheets-column-due-on = Due by
monitoring-sheets-column-told = Last step
monitoring-sheets-column-unregistered = Sessions without register
monitoring-sheets-column-incomplete = Persons incomplete
monitoring-sheets-column-action = What can be done
monitoring-sheets-column-what = What
monitoring-sheets-column-who = Who
monitoring-sheets-column-when = When
monitoring-sheets-column-why = Why
monitoring-sheets-column-before = Before
monitoring-sheets-column-after = After
monitoring-sheets-column-figures = Indicators
monitoring-sheets-column-measure-name = Figure
monitoring-sheets-column-subject = Of what
monitoring-sheets-column-part = Part

monitoring-sheets-measure-title = Title
monitoring-sheets-measure-cup = CUP
monitoring-sheets-measure-lead = Lead body
monitoring-sheets-measure-due = Due by
monitoring-sheets-measure-budget = Budget
monitoring-sheets-measure-starts = Start of the project
monitoring-sheets-measure-ends = End of the project
monitoring-sheets-measure-role = Role
monitoring-sheets-measure-since = From
monitoring-sheets-measure-until = To
monitoring-sheets-measure-territory = Territory
monitoring-sheets-measure-body-involved = Body involved
monitoring-sheets-measure-planned-in-all = Planned in all
monitoring-sheets-measure-planned-to-date = Planned to date
monitoring-sheets-measure-done-in-quarter = Done in the quarter
monitoring-sheets-measure-done-to-date = Done to date
monitoring-sheets-measure-cause = Cause of the deviation
monitoring-sheets-measure-explanation = Explanation
monitoring-sheets-measure-measure = Corrective measure
monitoring-sheets-measure-role-text = Role of the body
monitoring-sheets-measure-work-group = Changes in the work group
monitoring-sheets-measure-criticalities = Critical issues
monitoring-sheets-measure-planned-from = Planned start
monitoring-sheets-measure-planned-until = Planned end
monitoring-sheets-measure-actual-from = Actual start
monitoring-sheets-measure-actual-until = Actual end
monitoring-sheets-measure-done = Done
monitoring-sheets-measure-progress = State
monitoring-sheets-measure-target = Target
monitoring-sheets-measure-definition = Version of the definition
monitoring-sheets-measure-left-out = Records not counted
monitoring-sheets-measure-spent-in-quarter = Spent in the quarter
monitoring-sheets-measure-spent-to-date = Spent to date

# The authority's view

monitoring-authority-title = Territory
monitoring-authority-lead = The projects of the territory side by side: promised, done, late, who does not report. Numbers only, no names.
monitoring-authority-projects = Projects
monitoring-authority-late = Late sheets
monitoring-authority-budget = Budget
monitoring-authority-spent = Spent
monitoring-authority-search = Title or code
monitoring-authority-reporting = Last sheet
monitoring-authority-count = { $count ->
    [one] one project
   *[other] { $count } projects
  }
monitoring-authority-empty = No project to show
monitoring-authority-empty-text = The projects your body oversees appear here. If you have set filters, try without them.
monitoring-authority-project = Project
monitoring-authority-figures-of = Figures of
monitoring-authority-done = Done
monitoring-authority-activities-late = Activities late
monitoring-authority-reached = Targets reached
monitoring-authority-persons = Recipients
monitoring-authority-of = { $part } of { $whole }
monitoring-authority-never = No sheet submitted so far
monitoring-authority-no-sheet = no sheet
monitoring-authority-spent-of = { $part ->
    [one] 1 project out of { $whole } has submitted a sheet
   *[other] { $part } projects out of { $whole } have submitted a sheet
 }
monitoring-authority-never-text = The project's figures appear with the first sheet submitted.
monitoring-authority-others = Other entries, with few recipients each
monitoring-authority-state-late = late
monitoring-authority-state-to-correct = to correct
monitoring-authority-state-to-decide = to decide
monitoring-authority-state-in-time = in time
monitoring-authority-state-accepted = accepted

# Units that only the sheet or the indicators use

monitoring-sheets-unit-minutes = hours
monitoring-sheets-unit-authorities = local and regional authorities
monitoring-sheets-unit-bodies = bodies
monitoring-sheets-unit-projects = projects
monitoring-sheets-unit-items = products
monitoring-sheets-unit-reception-places = reception places
monitoring-sheets-unit-meetings = meetings

monitoring-sheets-overview-lead = The sheets of the projects you follow, the late ones first: the last quarter, and earlier ones until they are accepted.
monitoring-sheets-oggi-due = Quarterly sheet { $code }: due by { $day }
monitoring-sheets-oggi-late = Quarterly sheet { $code }: was due by { $day }
monitoring-sheets-oggi-earlier = Project { $code }: { $count ->
    [one] one sheet of an earlier quarter was not submitted
   *[other] { $count } sheets of earlier quarters were not submitted
}
monitoring-sheets-oggi-declare = Sheet { $code }: your body has not yet declared its data complete (by { $day })
monitoring-sheets-oggi-spend = Sheet { $code }: your body has not yet entered what it spent (by { $day })
monitoring-sheets-oggi-returned = Quarterly sheet { $code }: sent back with remarks
monitoring-sheets-oggi-decide = Quarterly sheet { $code }: to accept or send back
monitoring-sheets-oggi-open = Open

monitoring-sheets-said-present = present
monitoring-sheets-said-late = late
monitoring-sheets-said-absent = absent
monitoring-sheets-said-planned = planned
monitoring-sheets-said-held = held
monitoring-sheets-said-cancelled = cancelled before it took place
monitoring-sheets-said-annulled = taken out of the registers
