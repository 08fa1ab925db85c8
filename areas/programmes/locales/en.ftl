# The words of programmes and projects.

# Closed lists
programmes-source-document = Project document
programmes-source-outside = Another source
programmes-source-inferred = Our reading, to be confirmed
programmes-role-lead = Lead
programmes-role-area-lead = Area lead
programmes-role-partner = Partner
programmes-part-adhering = Adhering bodies
programmes-part-involved = Bodies involved
programmes-part-recipient = Named direct recipients
programmes-part-supporting = Supporting bodies
programmes-body-ministry = Ministry
programmes-body-prefettura = Prefettura
programmes-body-questura = Questura
programmes-body-region = Region
programmes-body-province = Province
programmes-body-comune = Municipality
programmes-body-unione = Union of municipalities
programmes-body-cooperative = Cooperative
programmes-body-consortium = Consortium
programmes-body-association = Association
programmes-body-migrants-association = Migrants' association
programmes-body-cpi = Job centre
programmes-body-job-agency = Job agency
programmes-body-union = Trade union
programmes-body-employers-association = Employers' association
programmes-body-bilateral-body = Bilateral body
programmes-body-employer = Employer
programmes-body-school = School
programmes-body-cpia = CPIA
programmes-body-training-body = Training body
programmes-body-ausl = AUSL
programmes-body-state-office = State office
programmes-body-public-company = Public company
programmes-body-municipalities-association = Association of municipalities
programmes-body-territorial-commission = Territorial commission
programmes-body-labour-inspectorate = Labour inspectorate
programmes-body-university = University
programmes-body-ats = Temporary association (ATS)
programmes-body-foundation = Foundation
programmes-body-international-organisation = International organisation
programmes-body-other = Other
programmes-level-country = Country
programmes-level-region = Region
programmes-level-province = Province
programmes-level-municipality = Municipality
programmes-level-district = District
programmes-recipients-direct = Direct recipients
programmes-recipients-indirect = Indirect recipients
programmes-group-TCN_REG = Legally resident third-country nationals
programmes-group-APPL_INTENT = Waiting to formalise the application (C3)
programmes-group-APPL = Applicants for international protection
programmes-group-APPL_APPEAL = Applicants in appeal
programmes-group-REFUGEE = Refugees
programmes-group-SUBSID = Holders of subsidiary protection
programmes-group-SPECIAL = Holders of special protection
programmes-group-TEMP = Holders of temporary protection
programmes-group-MSNA = Unaccompanied minors
programmes-group-EX_MSNA = Care leavers
programmes-group-EXIT = People leaving reception
programmes-group-FAMILY = Family members
programmes-group-STUDENT = Foreign pupils and students
programmes-group-WOMEN = Migrant women
programmes-group-VICTIM_LAB = Victims of labour exploitation
programmes-group-VICTIM_THB = Victims of trafficking
programmes-group-OPERATOR = Operators
programmes-group-BODY = Bodies and organisations
programmes-kind-network-meeting = Meetings of tables and networks
programmes-kind-operator-training = Training of operators
programmes-kind-language-course = Language course
programmes-kind-civic-course = Civic orientation course
programmes-kind-safety-course = Safety course
programmes-kind-course = Course
programmes-kind-workshop = Workshop
programmes-kind-guidance = Guidance
programmes-kind-school-support = School support
programmes-kind-family-involvement = Involvement of families
programmes-kind-family-reunification = Family reunification
programmes-kind-desk = Desk
programmes-kind-mediation = Mediation
programmes-kind-outreach = Outreach
programmes-kind-legal-advice = Legal advice
programmes-kind-case-work = Case work
programmes-kind-mapping = Mapping
programmes-kind-coaching = Coaching and advice
programmes-kind-selection = Selection
programmes-kind-pilot-placement = Placement
programmes-kind-company-supervision = Supervision of firms
programmes-kind-job-matching = Job matching
programmes-kind-recognition = Recognition of titles and skills
programmes-kind-inspection-support = Support to inspections
programmes-kind-awareness = Awareness
programmes-kind-event = Event
programmes-kind-communication = Communication
programmes-kind-participation = Participation
programmes-kind-research = Research
programmes-kind-evaluation = Evaluation
programmes-kind-protocol = Protocol
programmes-kind-culture-sport = Culture and sport
programmes-kind-procedure-review = Review of procedures and services
programmes-kind-management = Management and support
programmes-unit-persons = people
programmes-unit-operators = operators trained
programmes-unit-staff = staff deployed
programmes-unit-organisations = bodies
programmes-unit-sessions = meetings
programmes-unit-days = days
programmes-unit-hours = hours
programmes-unit-events = events
programmes-unit-visits = visits
programmes-unit-contacts = contacts
programmes-unit-paths = paths
programmes-unit-placements = placements
programmes-unit-documents = documents
programmes-unit-videos = videos
programmes-unit-teams = teams
programmes-unit-places = places
programmes-unit-protocols = protocols
programmes-unit-networks = networks
programmes-unit-procedures = procedures
programmes-unit-sites = sites
programmes-mode-in-person = In person
programmes-mode-online = Online
programmes-mode-mixed = In person and online
programmes-network-permanent-table = Permanent table
programmes-network-regional-table = Regional table
programmes-network-sub-group = Sub-group
programmes-network-council = Council
programmes-network-network = Network
programmes-network-steering = Steering group
programmes-protocol-promised = To be written
programmes-protocol-in-force = In force
programmes-complementarity-fund = Fund
programmes-complementarity-project = Project
programmes-complementarity-law = Law
programmes-complementarity-agreement = Agreement
programmes-complementarity-plan = Plan
programmes-change-import = import of the sheet
programmes-change-amendment = amendment
programmes-change-extension = extension
programmes-statement-general-objective = General objective
programmes-statement-specific-objective = Specific objectives
programmes-statement-expected-result = Expected results
programmes-statement-monitoring = Monitoring and evaluation
programmes-statement-communication = Communication
programmes-statement-continuity = Continuity
programmes-statement-sustainability = Sustainability and replication
programmes-statement-observation = Observations from the territories
programmes-statement-lesson = Lessons learned
programmes-statement-development-done = Lines of development: already done
programmes-statement-development-future = Lines of development: for the future
programmes-statement-achievement = Results declared by other sources
programmes-statement-site = Web sites
programmes-statement-note = Notes and inconsistencies of the sources
programmes-statement-source = Sources
programmes-state-planned = To start
programmes-state-running = Running
programmes-state-ended = Ended
programmes-state-undated = Dates to be defined

# Quantities
programmes-quantity-persons = { $number ->
    [one] { $number } person
   *[other] { $number } people
}
programmes-quantity-operators = { $number ->
    [one] { $number } operator trained
   *[other] { $number } operators trained
}
programmes-quantity-staff = { $number ->
    [one] { $number } member of staff deployed
   *[other] { $number } staff deployed
}
programmes-quantity-organisations = { $number ->
    [one] { $number } body
   *[other] { $number } bodies
}
programmes-quantity-sessions = { $number ->
    [one] { $number } meeting
   *[other] { $number } meetings
}
programmes-quantity-days = { $number ->
    [one] { $number } day
   *[other] { $number } days
}
programmes-quantity-hours = { $number ->
    [one] { $number } hour
   *[other] { $number } hours
}
programmes-quantity-events = { $number ->
    [one] { $number } event
   *[other] { $number } events
}
programmes-quantity-visits = { $number ->
    [one] { $number } visit
   *[other] { $number } visits
}
programmes-quantity-contacts = { $number ->
    [one] { $number } contact
   *[other] { $number } contacts
}
programmes-quantity-paths = { $number ->
    [one] { $number } path
   *[other] { $number } paths
}
programmes-quantity-placements = { $number ->
    [one] { $number } placement
   *[other] { $number } placements
}
programmes-quantity-documents = { $number ->
    [one] { $number } document
   *[other] { $number } documents
}
programmes-quantity-videos = { $number ->
    [one] { $number } video
   *[other] { $number } videos
}
programmes-quantity-teams = { $number ->
    [one] { $number } team
   *[other] { $number } teams
}
programmes-quantity-places = { $number ->
    [one] { $number } place
   *[other] { $number } places
}
programmes-quantity-protocols = { $number ->
    [one] { $number } protocol
   *[other] { $number } protocols
}
programmes-quantity-networks = { $number ->
    [one] { $number } network
   *[other] { $number } networks
}
programmes-quantity-procedures = { $number ->
    [one] { $number } procedure
   *[other] { $number } procedures
}
programmes-quantity-sites = { $number ->
    [one] { $number } site
   *[other] { $number } sites
}

# Values
programmes-unknown = not known
programmes-to-be-defined = to be defined
programmes-yes = yes
programmes-no = no
programmes-about = about { $when }
programmes-month = { $number ->
    [1] January { $year }
    [2] February { $year }
    [3] March { $year }
    [4] April { $year }
    [5] May { $year }
    [6] June { $year }
    [7] July { $year }
    [8] August { $year }
    [9] September { $year }
    [10] October { $year }
    [11] November { $year }
   *[other] December { $year }
}
programmes-period = { $from } { $until }
programmes-period-from = { $from }
programmes-period-until = up { $until }
programmes-period-from-day = from { $day }
programmes-period-from-about = { $number ->
   *[other] from about { $month }
}
programmes-period-until-day = to { $day }
programmes-period-until-about = { $number ->
   *[other] to about { $month }
}
programmes-period-none = dates to be defined
programmes-cited = { $source }
programmes-cited-outside = { $source } (another source)
programmes-source-head = Source
programmes-outside = from another source
programmes-note = Note
programmes-from-memory = from memory, to be verified
programmes-measure = measure { $code }
programmes-action-letter = action { $code })
programmes-cup-missing = not available: { $reason }
programmes-tick = { $day }

# List of projects
programmes-list-title = Projects
programmes-list-lead-text = What was promised, by whom, where and by when
programmes-list-import = Import a project sheet
programmes-list-search = Code or title
programmes-list-programme = Programme
programmes-list-state = State
programmes-list-territory = Territory
programmes-list-count = { $count ->
    [one] { $count } project
   *[other] { $count } projects
}
programmes-list-none-found = No project with these filters
programmes-list-none-found-text = Remove a filter or search with fewer words.
programmes-list-none = No projects
programmes-list-none-text = A project enters with its sheet: ask the administrator to import it.
programmes-list-project = Project
programmes-list-code = Code
programmes-list-cup = CUP
programmes-list-lead = Lead
programmes-list-starts = Start
programmes-list-ends = End
programmes-list-budget = Funding

# Project page
programmes-tabs = Pages of the project
programmes-tab-overview = Overview
programmes-tab-network = Network and territory
programmes-tab-promises = Promises and results
programmes-tab-context = Context and notes
programmes-tab-sheet = Whole sheet
programmes-tab-amendments = Amendments
programmes-panel-open = Open
programmes-panel-attention = To look at first
programmes-panel-done = What was done
programmes-tab-progress = Progress
programmes-tab-indicators = Indicators
programmes-tab-deviations = Deviations
programmes-tab-sheets = Quarterly sheets
programmes-tab-incomplete = Missing data
programmes-overview-summary = The project
programmes-overview-plan = Plan of activities
programmes-overview-activity = Activity
programmes-overview-when = When
programmes-overview-planned = Planned
programmes-overview-kind = Kind
programmes-overview-responsible = Responsible
programmes-overview-as-table = The activities as a table
programmes-schedule-title = The plan over time and how much is done
programmes-schedule-done = Done so far
programmes-schedule-done-planned = Done and planned
programmes-schedule-standing = Where it stands
programmes-schedule-done-of = { $done } of { $planned }
programmes-schedule-done-undefined = { $done }, planned to be defined
programmes-schedule-legend-done = The solid part of each bar is how much of what is planned is already done.
programmes-schedule-legend-today = The dashed line is today, { $day }.
programmes-overview-no-dates = The project has no dates yet
programmes-overview-no-dates-text = The document does not give them. The coordinator can add them with an amendment.
programmes-overview-targets = Targets
programmes-overview-no-targets = The project has no targets
programmes-target-indicator = Indicator
programmes-target-value = Target
programmes-target-by = By
programmes-overview-products = Products
programmes-product = Product
programmes-product-delivered = Delivered
programmes-product-due = Due
programmes-product-done = Delivered
programmes-product-late = Late
programmes-product-begun = Partly delivered
programmes-product-open = To deliver
programmes-overview-budget = Budget
programmes-budget-line = Line
programmes-budget-amount = Amount
programmes-budget-categories = By cost category
programmes-budget-partners = By partner
programmes-facts-territory = Territory
programmes-facts-budget = Funding
programmes-facts-dates-note = About the dates
programmes-elapsed = Time elapsed
programmes-elapsed-not-started = Starts on { $day }
programmes-elapsed-ended = Ended on { $day }
programmes-elapsed-left = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}

# Network and territory
programmes-network-partners = Partners by area
programmes-network-whole = The whole project
programmes-network-role = Role
programmes-network-ats = Temporary association
programmes-network-mandated = Mandated member of a temporary association
programmes-network-mandated-with = Mandated member of a temporary association with { $members }
programmes-network-since = Period
programmes-network-all-along = All along
programmes-network-bodies = Other bodies
programmes-network-networks = Tables and networks
programmes-network-kind = Kind
programmes-network-purpose = Purpose
programmes-network-chair = Chair
programmes-network-members = Members
programmes-network-protocols = Protocols of understanding
programmes-network-signed = Signed
programmes-network-signatories = { $count ->
    [one] { $count } signatory
   *[other] { $count } signatories
}
programmes-network-facilitators = Mediation and link
programmes-network-supporters = Operational support
programmes-network-groups = Recipients
programmes-network-group = Group
programmes-network-mode = How
programmes-network-description = In the words of the document
programmes-network-level = Level

# Promises and context
programmes-sentences-none = The document says no more
programmes-context-others = Complementarity with other funds and projects
programmes-context-numbers = Context numbers
programmes-context-what = Datum
programmes-context-value = Value
programmes-context-place = Where
programmes-detail-choice = Choice: { $value }
programmes-detail-kept = Used: { $value }
programmes-detail-other = Also written: { $value }
programmes-detail-number = Declared value: { $value }
programmes-detail-action = Action { $value }
programmes-detail-activities = Activities: { $value }

# Activity
programmes-activity-area = Area
programmes-activity-mode = Mode
programmes-activity-phase = Phase
programmes-activity-groups = Recipients
programmes-activity-indicators = Indicators it feeds
programmes-activity-topics = Topics
programmes-activity-places = Places
programmes-activity-with = With
programmes-activity-after = Comes after
programmes-activity-parallel = At the same time as
programmes-activity-next = Then comes
programmes-activity-withdrawn = Activity removed from the project
programmes-activity-withdrawn-text = The present version of the project no longer has it: meetings held stay, no new ones can be planned.

# Amendments
programmes-amendments-none = No versions
programmes-amendments-compare = Compare with the one before
programmes-version-title = Version { $number }: { $kind }
programmes-version-when = In force from { $day } · { $by }, { $at }
programmes-compare-heading = Comparison of versions
programmes-compare-go = Compare
programmes-compare-before = Before
programmes-compare-after = After
programmes-compare-same = The two versions say the same
programmes-compare-what = What
programmes-compare-of = Of
programmes-compare-version = Version { $number }
programmes-compare-absent = absent
programmes-compare-fact = { $label }: { $value }

# The whole sheet
programmes-sheet-title = The whole sheet
programmes-sheet-lead = Everything the project's sheet says in its present version, each fact with its source.
programmes-sheet-contents = Parts of the sheet
programmes-sheet-source = Source: { $source }
programmes-sheet-cells = { $gender }: { $minors } under 18, { $adults } from 18 to 60, { $older } over 60
programmes-sheet-section-project = The project
programmes-sheet-section-dates = Duration
programmes-sheet-section-budget = Funding
programmes-sheet-section-budget-categories = Budget by cost category
programmes-sheet-section-budget-partners = Budget by partner
programmes-sheet-section-areas = Areas
programmes-sheet-section-territories = Territory
programmes-sheet-section-partners = Partnership
programmes-sheet-section-bodies = Other bodies
programmes-sheet-section-target-groups = Recipients
programmes-sheet-section-general-objective = General objective
programmes-sheet-section-specific-objectives = Specific objectives
programmes-sheet-section-actions = Actions
programmes-sheet-section-activities = Activities
programmes-sheet-section-deliverables = Products
programmes-sheet-section-indicators = Indicators of the project
programmes-sheet-section-targets = Targets
programmes-sheet-section-expected-results = Expected results
programmes-sheet-section-networks = Tables and networks
programmes-sheet-section-protocols = Protocols of understanding
programmes-sheet-section-monitoring = Monitoring and evaluation
programmes-sheet-section-communication = Communication
programmes-sheet-section-sites = Sites
programmes-sheet-section-complementarities = Complementarity with other funds and projects
programmes-sheet-section-continuity = Continuity
programmes-sheet-section-sustainability = Sustainability and replicability
programmes-sheet-section-context = Context numbers
programmes-sheet-section-achievements = Results declared by other sources
programmes-sheet-section-lessons = Lessons learned
programmes-sheet-section-observations = Observations from the territories
programmes-sheet-section-development-lines = Lines of development
programmes-sheet-section-notes = Notes and disagreements of sources
programmes-sheet-section-sources = Sources
programmes-sheet-field-whole = The whole entry
programmes-sheet-field-order = Order
programmes-sheet-field-code = Code
programmes-sheet-field-title = Title
programmes-sheet-field-short-title = Short title
programmes-sheet-field-cup = CUP
programmes-sheet-field-cup-missing = Why there is no CUP
programmes-sheet-field-lead-missing = Why there is no lead
programmes-sheet-field-programme = Programme
programmes-sheet-field-objective = Specific objective
programmes-sheet-field-national-objective = National objective
programmes-sheet-field-measures = Implementation measures
programmes-sheet-field-funded-actions = Funded actions
programmes-sheet-field-funded-action = Action of the programme
programmes-sheet-field-call = Call
programmes-sheet-field-approved-by = Approved by
programmes-sheet-field-summary = Summary
programmes-sheet-field-field-of-intervention = Field of intervention (Annex VI, table 1)
programmes-sheet-field-type-of-action = Type of action (Annex VI, table 2)
programmes-sheet-field-source = Source
programmes-sheet-field-starts = Start
programmes-sheet-field-ends = End
programmes-sheet-field-months = Duration in months
programmes-sheet-field-note = Note
programmes-sheet-field-total = Total amount
programmes-sheet-field-amount = Amount
programmes-sheet-field-partner = Partner
programmes-sheet-field-name = Name
programmes-sheet-field-territories = Territories (ISTAT codes)
programmes-sheet-field-level = Level
programmes-sheet-field-kind = Kind
programmes-sheet-field-role = Role
programmes-sheet-field-area = Area
programmes-sheet-field-mandated-ats = Mandated member of a temporary association
programmes-sheet-field-ats-members = Other members of the temporary association
programmes-sheet-field-since = Takes part from
programmes-sheet-field-until = Takes part until
programmes-sheet-field-part = How it takes part
programmes-sheet-field-category = A category of bodies, not one body
programmes-sheet-field-group = Group
programmes-sheet-field-groups = Recipients
programmes-sheet-field-mode = Mode
programmes-sheet-field-description = Description
programmes-sheet-field-text = Text
programmes-sheet-field-action = Action
programmes-sheet-field-activity = Activity
programmes-sheet-field-activities = Activities that keep it
programmes-sheet-field-phase = Phase
programmes-sheet-field-unit = Unit
programmes-sheet-field-planned = Planned quantity
programmes-sheet-field-quantity = Quantity
programmes-sheet-field-responsible = Responsible
programmes-sheet-field-places = Places
programmes-sheet-field-topics = Topics
programmes-sheet-field-after = Comes after
programmes-sheet-field-parallel-with = At the same time as
programmes-sheet-field-indicators = Indicators it feeds
programmes-sheet-field-with = With
programmes-sheet-field-due = Due
programmes-sheet-field-counts = What is counted
programmes-sheet-field-indicator = Indicator
programmes-sheet-field-value = Value
programmes-sheet-field-cells = By gender and age
programmes-sheet-field-by = To be reached by
programmes-sheet-field-chaired-by = Chair
programmes-sheet-field-members = Members
programmes-sheet-field-part-of = Part of
programmes-sheet-field-purpose = Purpose
programmes-sheet-field-full-title = Full title
programmes-sheet-field-state = State
programmes-sheet-field-signed = Signed
programmes-sheet-field-signatories = Signatories
programmes-sheet-field-facilitators = Mediation and link
programmes-sheet-field-supported-by = Operational support
programmes-sheet-field-url = Address
programmes-sheet-field-label = Datum
programmes-sheet-field-number = Number
programmes-sheet-field-at = Measured
programmes-sheet-field-place = Where
programmes-sheet-field-lesson = Lesson
programmes-sheet-field-choice = Choice
programmes-sheet-field-strategy = Strategy
programmes-sheet-field-done = Already done
programmes-sheet-field-future = For the future
programmes-sheet-field-about = About
programmes-sheet-field-kept = Used
programmes-sheet-field-other = Also written

# Amend and extend
programmes-amend-title = Amend
programmes-amend-lead = The present version stays: the amendment makes a new one that can be compared with it.
programmes-amend-reason = Reason
programmes-amend-reason-hint = With the act that approves it, if there is one. It will stand beside the version.
programmes-amend-effective = In force from
programmes-amend-effective-hint = Today, if left empty.
programmes-amend-project = The project
programmes-amend-activities = The activities
programmes-amend-activities-hint = An empty quantity means “to be defined”. What you do not change stays as it is.
programmes-amend-planned = Planned quantity ({ $unit })
programmes-amend-save = Save the amendment
programmes-amended = Amendment saved
programmes-amend-reason-missing = Write the reason with at least { $least } characters
programmes-amend-nothing-changes = You changed nothing: change at least one value
programmes-amend-ends-before = The end comes before the start of the project ({ $starts })
programmes-amend-activity-unknown = Activity { $code } does not exist in this project
programmes-amend-activity-ends-before = Activity { $code } ends before it starts: check the two dates
programmes-amend-quantity-negative = The planned quantity of activity { $code } cannot be negative
programmes-amend-activity-used = Activity { $code } «{ $title }» already has sessions, outcomes or products: it cannot be taken out. Keep it in the sheet with the quantity that was done and the date on which it ends
programmes-amend-unit-used = Activity { $code } «{ $title }» already has sessions, outcomes or products: its unit cannot change. Keep the earlier one, or close this activity with the quantity done and add a new one with another code
programmes-amend-product-used = Product { $code } «{ $title }» was already handed over: it cannot be taken out. Keep it in the sheet with the quantity that was handed over
programmes-extend-title = Extend
programmes-extend-lead = The planned end is now { $ends }.
programmes-extend-ends = New end
programmes-extend-save = Save the extension
programmes-extended = Extension saved
programmes-extend-not-later = The new end must come after the present one ({ $ends })

# Products
programmes-handovers = Hand-overs
programmes-handover-add = Record a hand-over
programmes-handover-on = Handed over on
programmes-handover-quantity = How many
programmes-handover-save = Record
programmes-delivered = Hand-over recorded
programmes-deliver-future = The hand-over cannot be in the future: write the day it happened
programmes-deliver-quantity = Write how many products were handed over, at least 1

# Import a sheet
programmes-import-title = Import a project sheet
programmes-import-lead = The sheet is a text file (TOML). If the project is already there, the sheet becomes a new version of it.
programmes-import-file = Sheet file
programmes-import-file-hint = The format is explained in docs/reference/project-sheet.md, with an example to copy.
programmes-import-reason = Reason
programmes-import-reason-hint = Needed if the project is already there: what changes and by which act.
programmes-import-first = Import of the project sheet
programmes-import-go = Import
programmes-imported = Sheet imported
programmes-import-same = The sheet is the same as the present version: nothing changed
programmes-import-problems = { $count ->
    [one] There is { $count } thing to correct in the sheet
   *[other] There are { $count } things to correct in the sheet
}
programmes-import-file-missing = Choose the sheet file
programmes-import-file-large = The file is too large to be a sheet: at most 2 MB of text
programmes-import-file-not-text = The file is not UTF-8 text: save it again as text in UTF-8
programmes-import-programme-unknown = Programme { $code } is not among the known ones
programmes-import-call-unknown = Call { $code } is not among the known ones

# Programmes and calls
programmes-programmes-title = Programmes
programmes-calls-title = Calls
programmes-call = Call
programmes-call-issuer = Issuer
programmes-programme-projects = Projects of the programme
programmes-programme-objectives = Objectives and allocations
programmes-programme-objective = Objective
programmes-programme-beneficiaries = Beneficiaries
programmes-programme-allocation = Allocation
programmes-programme-share = Share
programmes-programme-measures = Implementation measures
programmes-programme-actions = Actions
programmes-programme-action = Action
programmes-programme-measure = Measure
programmes-programme-results = Expected results
programmes-programme-mislabelled = { $measure } (the source prints { $label })
programmes-call-decree = Decree
programmes-call-budget = Budget
programmes-call-applicants = Who may apply
programmes-call-max-months = Longest duration in months
programmes-call-rules = Rules and their validity
programmes-call-from = From
programmes-call-applications = Applications by
programmes-call-sheet-due = Quarterly sheet
programmes-call-deviation = Deviation
programmes-call-reason = Reason
programmes-call-due = within { $days } days of the end of the quarter ({ $source })
programmes-call-tolerance = to be explained beyond { $percent } % ({ $source })
programmes-call-amend = Add a rule that holds from a day
programmes-call-sheet-due-days = Days after the end of the quarter
programmes-call-deviation-percent = Tolerance for deviations, in percent
programmes-call-source = Act
programmes-call-source-hint = The act that changes the rule, with number and date.
programmes-call-save = Add the rule
programmes-call-amended = Rule added
programmes-call-categories = Cost categories
programmes-call-rule-not-later = The rule must hold from after the latest one ({ $latest })
programmes-call-due-days-range = Days go from 0 to 120
programmes-call-tolerance-range = The tolerance goes from 0 to 100 percent

# On the page of a body
programmes-of-body = Projects it takes part in
programmes-of-body-project = Project
programmes-of-body-area = Area
programmes-of-body-none = No project
programmes-of-body-none-text = This body takes part in no project of the installation.
