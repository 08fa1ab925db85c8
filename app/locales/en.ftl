# Menu
app-nav-today = Today
app-nav-people = People
app-nav-cases = Cases
app-nav-referrals = Referrals
app-nav-requests = Requests for help
app-nav-desks = Desks
app-nav-agenda = Agenda
app-nav-outreach = Outreach
app-nav-mediation = Mediation
app-nav-services = Services
app-nav-sessions = Activities
app-nav-projects = Projects
app-nav-organisations = Organisations
app-nav-territory = Territories
app-nav-overview = Territory overview
app-nav-indicators = Indicators
app-nav-reporting = Reporting
app-nav-administration = Administration
app-nav-erasure = Erasing data
app-nav-post = Outgoing mail
app-nav-audit = Audit trail

# Today
app-today-title = Today, { $day }
app-today-plan = Record a session
app-today-to-do = To do now
app-today-to-do-none = Nothing is waiting.
app-today-waiting = Waiting for me
app-today-waiting-none = Nobody waits for your answer.
app-today-expiring = About to expire
app-today-expiring-none = No deadline is near.
app-today-progress = How projects go

# Search
app-search-title = Search results
app-search-none = Nothing found
app-search-none-text = Try fewer words, another spelling of the name, or a phone or document number.
app-search-people = People
app-search-projects = Projects
app-search-organisations = Organisations

# Accessibility
app-accessibility-title = Accessibility statement
app-accessibility-aim = { $body } wants Raccordo to be accessible to everybody, following Italian law no. 4 of 9 January 2004 and EN 301 549 (WCAG 2.1, levels A and AA).
app-accessibility-tested = Every page that the automatic tests visit is checked with axe-core at each change of the program, on a large screen and on a phone. Pages are made for the keyboard alone and to work without script; not all have been tried that way yet.
app-accessibility-known = Known limits: tests with screen readers by people who use them every day are still to be done.
app-accessibility-feedback = If something cannot be read or used well, write to your organisation's IT contact: every message gets an answer within 30 days.
app-accessibility-enforcement = If there is no answer, or not a sufficient one, the Digital Ombudsman at AgID can be asked.

# Erasure
app-erase-participations =
    { $count ->
        [one] { $count } attendance
       *[other] { $count } attendances
    }
app-erase-outcomes =
    { $count ->
        [one] { $count } outcome
       *[other] { $count } outcomes
    }
