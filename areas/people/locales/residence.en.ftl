people-work-title = May they work?
people-work-ask = See
people-work-day = Day
people-work-on = On { $day }
people-work-other-day = Another day
people-work-source = Source: { $source }
people-work-unknown = Not known
people-work-unknown-text = The file has no residence document. Add it among the papers.
people-work-check = This is a help, not an opinion: where the source says "memoria" the row is still to be checked. When in doubt ask the Questura or the job centre.
people-work-because-unknown-kind = because we do not know this kind of permit
people-work-because-too-young = because they are not yet { $age }
people-work-because-not-issued-yet = because the permit holds from { $day }
people-work-because-expired = because the permit expired on { $day } and there is no receipt of a renewal
people-work-because-renewal = because the renewal was asked for on { $day } and the decision is awaited
people-work-because-waiting = because { $days } days have not passed since the application of { $applied }: from { $day } they may
people-work-because-application = { $days } days must pass from the asylum application: write since when they are an applicant among the target groups
people-work-because-hours = because this permit allows it up to { $hours } hours a week
people-work-because-permit = because this permit allows it
people-work-because-limited = because this permit allows it only on certain conditions
people-document-renewal = Renewal asked for on (receipt)

# Guardian and minors
people-guardian = Guardian
people-guardian-none = No guardian written down
people-guardian-none-text = If this is an unaccompanied minor, write here the guardian the court appointed. If nobody was appointed, tell the juvenile court.
people-guardian-current = in office
people-guardian-over = no longer in office
people-guardian-name = Name of the guardian
people-guardian-contact = Contact
people-guardian-body = Body
people-guardian-body-hint = If the guardian belongs to a body or a municipality
people-guardian-court = Court
people-guardian-court-hint = For example: juvenile court of Bologna
people-guardian-decree = Decree of appointment
people-guardian-decree-on = Date of the decree
people-guardian-when = Period
people-guardian-from = From
people-guardian-until = Until
people-guardian-until-hint = Leave empty if it holds until 18: it ends by itself
people-guardian-add = Add the guardian
people-guardian-save = Save the guardian
people-guardian-recorded = Guardian saved.
people-guardian-name-missing = Write the name of the guardian
people-guardian-court-missing = Write which court made the appointment
people-guardian-ends-before = The end comes before the beginning: check the days
people-guardian-of-age = The person is of age since { $day }: from then on there is no guardian
people-minors-title = Unaccompanied minors
people-minors-lead = Who needs a guardian, and who has just turned 18.
people-minors-guardian = Without a guardian
people-minors-of-age = Just of age
people-minors-of-age-text = At 18 the guardian ends. Check the permit, whether support continues by decree, and the target group.
people-minors-none = Nobody
people-minors-none-text = Nobody among the persons you follow is in this situation.
people-minors-change-group = Update the group
people-today-guardians =
    { $count ->
        [one] { $count } unaccompanied minor without a guardian
       *[other] { $count } unaccompanied minors without a guardian
    }
people-today-of-age =
    { $count ->
        [one] { $count } person just came of age: update permit and group
       *[other] { $count } persons just came of age: update permit and group
    }

# Notice
people-notice-title = Information on personal data
people-notice-read = Read and print the information
people-notice-of-version = Version { $version }
people-notice-print = Print (PDF)
people-notice-show = Show
people-notice-own-language = the person's
people-notice-by-age = by age
people-notice-model = This is a model text: each body adapts it with its data protection officer and has the translations read by a mediator.
people-notice-record = Record that it was given
people-notice-signed = Received
people-notice-given-by = Given by
people-paper-pages = Page { "{" }page{ "}" } of { "{" }pages{ "}" }
people-audience = Whom the text is for
people-audience-adult = adult
people-audience-minor = minor
people-given-to = Given to
people-given-to-person = the person
people-given-to-guardian = the guardian
people-given-to-both = both
