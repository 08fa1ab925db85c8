### Texts of the area people.

people-list-title = People
people-list-lead = Those your body works with. To find somebody, write the name as you hear it.
people-search-title = Find a person
people-search-lead = Before enrolling somebody, look for them: they may be known already.
people-search-label = Name, year or date of birth, telephone, fiscal code, CUI
people-search-hint = In any order and spelling: “Mohamed Ali 1990”, “333 123 4567”. What you type is not kept anywhere.
people-search-found = People found
people-search-nobody = Nobody found
people-search-nobody-text = Try another spelling, a part of the name or the year of birth. If they are not there, enrol them.
people-search-too-little = A few more letters are needed
people-search-too-little-text = Write at least two letters of the name, or five digits of a number.
people-known-perhaps = Perhaps already known
people-known-elsewhere = Such a person is already known to another body
people-known-elsewhere-ask = You cannot see the file. Ask: { $bodies }.
people-agrees-number = same number
people-agrees-name = same name
people-agrees-name-nearly = similar name
people-agrees-birth-year = same year of birth
people-name = Name
people-given-name = Given name
people-family-name = Family name
people-family-name-hint = As on the document. Somebody with one name: write it in either field.
people-birth = Birth
people-birth-date = Date of birth
people-birth-year = Year of birth
people-birth-year-hint = If only the year is known
people-gender = Gender
people-gender-hint = As the person says.
people-gender-female = Woman
people-gender-male = Man
people-gender-non-binary = Non-binary
people-gender-not-declared = Not declared
people-nationality = Nationality
people-interpreter = Interpreter needed
people-interpreter-yes = yes
people-interpreter-no = no
people-interpreter-not-known = not stated
people-yes = Yes
people-no = No
people-phone = Telephone
people-status = Target group
people-status-hint = Today's condition. Earlier ones stay in the file.
people-status-from = From
people-status-until = Until
people-status-evidence = Document or act that proves it
people-statuses = Target groups over time
people-status-add = Add a target group
people-status-tcn-reg = Legally resident third-country national
people-status-appl-intent = Has expressed the wish to apply
people-status-appl = Applicant for international protection
people-status-appl-appeal = Applicant in appeal
people-status-refugee = Refugee
people-status-subsid = Subsidiary protection
people-status-special = Special protection
people-status-temp = Temporary protection
people-status-msna = Unaccompanied minor
people-status-ex-msna = Care leaver
people-status-exit = Leaving reception
people-status-family = Family member
people-status-student = Foreign student
people-status-women = Migrant woman
people-status-not-target = Not target (EU or Italian citizen)
people-status-ends-before = The end comes before the beginning
people-status-overlaps = There is a target group in that period already: withdraw it first if it is wrong
people-permit = Permit
people-permit-expires = Permit expires
people-permit-until = until { $day }
people-permit-expired-on = expired on { $day }
people-permit-expired = expired on { $day } ({ $days } days ago)
people-permit-expires-in = expires on { $day } ({ $days } days)
people-work = May work
people-work-yes = yes
people-work-no = no
people-work-conditional = on conditions
people-documents = Residence documents
people-document-add = Add a residence document
people-document-kind = Kind of permit
people-document-number = Number
people-document-issued = Issued on
people-document-from = issued on { $day }
people-document-unknown-kind = Choose the kind of permit from the list
people-document-ends-before = The permit expires before it is issued
people-document-in-the-future = The day of issue is in the future
people-identifiers = Numbers
people-identifier-add = Add a number
people-identifier-kind = Kind of number
people-identifier-value = Number
people-identifier-fiscal-code = Fiscal code
people-identifier-cui = CUI
people-identifier-vestanet = Vestanet
people-identifier-permit = Permit number
people-identifier-passport = Passport
people-identifier-stp = STP or ENI code
people-identifier-fiscal-code-length = A fiscal code has 16 characters, or 11 digits if provisional
people-identifier-fiscal-code-shape = This fiscal code has not the right shape: check letters and digits
people-identifier-fiscal-code-check = The last letter of the fiscal code does not agree: some character is wrong
people-identifier-cui-shape = A CUI has 6 to 10 letters and digits
people-identifier-vestanet-shape = A Vestanet code has 5 to 14 letters and digits, such as MO0001234
people-identifier-permit-shape = A permit number has 7 to 14 letters and digits
people-identifier-passport-shape = A passport number has 5 to 14 letters and digits
people-identifier-stp-shape = An STP or ENI code has 16 characters
people-phone-shape = This number cannot be dialled: write digits only, with the prefix if it is foreign
people-phone-add = Add a telephone
people-contacts = Contacts, languages and other names
people-language = Language
people-language-level = Level
people-language-add = Add a language
people-mother-tongue = Mother tongue
people-italian = Italian
people-level-pre-a1 = pre-A1
people-level-a1 = A1
people-level-a2 = A2
people-level-b1 = B1
people-level-b2 = B2
people-level-c1 = C1
people-level-c2 = C2
people-level-mother-tongue = mother tongue
people-level-not-known = level not known
people-name-add = Add another name
people-name-kind = What name it is
people-name-kind-alias = Other name
people-name-kind-other-script = Name in another script
people-name-kind-former = Former name
people-notices = Information on data protection
people-notice-none = Not given yet
people-notice-add = Record that the notice was given
people-notice-language = Notice given in
people-notice-language-hint = Choose the language in which you gave the notice today; leave it empty if you have not yet.
people-notice-version = Version
people-notice-given-on = Given on
people-kinship-head = head
people-kinship-partner = partner
people-kinship-child = child
people-kinship-parent = parent
people-kinship-sibling = sibling
people-kinship-guardian = guardian
people-kinship-other = other
people-basis-enrolled = enrolment
people-basis-course = course
people-basis-referral = referral
people-basis-case = case
people-basis-import = uploaded list
people-basis-shared = sharing
people-basis-same-person = same person
people-basis-emergency = emergency access
people-birth-in-the-future = The birth is in the future
people-birth-too-long-ago = Check the birth: it would be more than { $oldest } years ago
people-birth-disagrees = The year of birth is not that of the date
people-enrol-start = Enrol a person
people-enrol-title = Enrol a person
people-enrol-lead = A given or family name is enough. The rest is completed when it is known.
people-enrol-search-first = First look for the person: they may be known already.
people-enrol-new = Not there: enrol them
people-enrol-who = Who they are
people-enrol-languages = Languages
people-enrol-papers = Papers
people-enrol-organisation = For which body
people-enrol-save = Enrol
people-enrol-perhaps-known = Perhaps already known: look before enrolling
people-enrol-is-new = This is somebody else
people-enrol-is-new-hint = If it is the same person, open the file. If in doubt, enrol: the pair goes to the possible duplicates.
people-enrol-name-missing = Write at least a given or a family name
people-enrol-name-too-long = Given and family name have at most { $most } characters each
people-enrol-name-without-letters = A name has at least one letter
people-enrol-unknown-nationality = Choose the nationality from the list
people-enrol-unknown-language = Choose the language from the list
people-enrolled = Person enrolled.
people-age =
    { $years ->
        [one] { $years } year
       *[other] { $years } years
    }
people-age-about = about { $years } years
people-age-not-known = age not known
people-who-works = Who works with this person
people-since = since { $day }
people-until = to { $day }
people-why-seen = Why I see this person
people-why-seen-because = { $body } has worked with them since { $day }: { $basis }
people-why-seen-logged = Every opening of this file is recorded.
people-tab-summary = Summary
people-tab-papers = Papers and contacts
people-panel-open = Open
people-amend = Correct
people-amend-title = Correct the particulars
people-amended = Particulars corrected.
people-save = Save
people-add = Add
people-paper-added = Added to the file.
people-paper-withdraw = Withdraw
people-paper-withdraw-sure = Withdraw this entry? It stays in the history but no longer counts.
people-paper-withdrawn = Entry withdrawn.
people-share = Share with another body
people-share-lead = The other body will see the file. Share only what is needed, and say why.
people-share-with = Body
people-share-reason = Why
people-share-reason-hint = For example: referral to the Italian course agreed with the person
people-share-until = Until
people-share-until-hint = Leave empty if there is no end
people-share-save = Share
people-shared = File shared.
people-missing-title = Reporting still needs
people-missing-birth = the date or year of birth
people-missing-gender = the declared gender
people-missing-nationality = the nationality
people-missing-status = the target group
people-reporting = Reporting
people-complete = complete
people-incomplete = to complete
people-filter-expiring = Permit expiring
people-filter-expiring-days = within { $days } days
people-filter-incomplete = Reporting
people-filter-incomplete-only = to complete only
people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
people-count-more = More than { $count } persons. Here you leaf through the first { $count }: for the others narrow with the filters, search by name, or download the whole list.
people-export-too-long = The list is longer than a sheet can hold: narrow it with the filters and download again.
people-none = Nobody here
people-none-text = Nobody fits the filters, or your body has not enrolled anybody yet.
people-same-title = Possible duplicates
people-same-lead = Two files that look alike. If they are the same person they are linked; neither is deleted.
people-same-count =
    { $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }
people-same-none = No pairs
people-same-none-text = Files that may be about the same person appear here.
people-same-likeness = Likeness { $likeness } in 100
people-same-yes = The same person
people-same-no = Two people
people-same-undo = Undo the decision
people-same-linked = Files linked.
people-same-told-apart = Marked as two people.
people-same-undone = Decision undone.
people-household = Household
people-household-none = No household stated
people-household-none-text = Add below who lives with this person.
people-household-add = Add somebody to the household
people-household-who = Who
people-household-who-hint = Look by name among those your body works with
people-household-which = Which person
people-household-kinship = What they are in the household
people-household-go = Add
people-household-joined = Added to the household.
people-household-left = Left the household.
people-household-leave = Take out of the household
people-household-leave-sure = Take this person out of the household? That they were in it stays written.
people-household-choose = Several people have this name: choose which one
people-share-until-past = This day has passed: the other body would see nothing. Choose today or later
people-status-in-the-future = This day is still to come: write since when the person has been in this group
people-household-nobody = Nobody of that name among those your body works with
people-household-oneself = That is the same person: choose somebody else
people-household-has-one = This person is in another household: take them out of it first
people-link-state-possible = To decide
people-link-state-same = Same person
people-link-state-different = Two people
people-agreement-same = same
people-agreement-alike = alike
people-agreement-different = different
people-agreement-not-known = not known
people-today-permits-30 =
    { $count ->
        [one] { $count } permit ends within 30 days
       *[other] { $count } permits end within 30 days
    }, { $ended ->
        [one] { $ended } has ended
       *[other] { $ended } have ended
    }
people-today-permits-60 =
    { $count ->
        [one] { $count } permit ends within 60 days
       *[other] { $count } permits end within 60 days
    }, { $ended ->
        [one] { $ended } has ended
       *[other] { $ended } have ended
    }
people-today-permits-90 =
    { $count ->
        [one] { $count } permit ends within 90 days
       *[other] { $count } permits end within 90 days
    }, { $ended ->
        [one] { $ended } has ended
       *[other] { $ended } have ended
    }
people-today-incomplete =
    { $count ->
        [one] { $count } person incomplete for reporting
       *[other] { $count } people incomplete for reporting
    }
people-today-duplicates =
    { $count ->
        [one] { $count } possible duplicate
       *[other] { $count } possible duplicates
    }
people-today-see = See
people-today-complete = Complete
people-today-decide = Decide
people-found-by-enrolment = enrolment
people-found-by-import = uploaded list
people-found-by-amendment = correction of the file
people-same-found = Met with
people-same-order = Order
people-same-order-certain = Most certain first
people-same-order-oldest = Oldest first
people-same-met = Met on { $day }: { $by }
people-same-decided = decided on { $day }
people-same-evidence = What speaks for it
people-same-undo-hint = A decision can be taken back at any time: neither file was touched and both stay as they are.
people-same-files = There is another file of the same person
people-same-undo-here = See the decision, or take it back
people-rarity-name-rare =
    { $count ->
        [one] rare name: only { $count } person bears it
       *[other] rare name: { $count } persons
    }
people-rarity-name-uncommon = uncommon name: { $count } persons
people-rarity-name-common = common name: { $count } persons
people-rarity-name-very-common = very common name: { $count } persons
people-rarity-name-beyond = very common name: more than { $count } persons
people-rarity-birth =
    { $count ->
        [one] with this name and year of birth: { $count } person
       *[other] with this name and year of birth: { $count } persons
    }
people-rarity-birth-beyond = with this name and year of birth: more than { $count } persons
people-rarity-number =
    { $count ->
        [one] number written in { $count } file
       *[other] number written in { $count } files
    }
people-rarity-number-beyond = number written in more than { $count } files
people-from-until = from { $from } to { $until }
people-access-over = ended
people-access-reason = Reason: { $reason }
people-emergency-go = It is an emergency: open the file
people-emergency-title = Open a file in an emergency
people-emergency-lead = For whoever has somebody before them whom their body does not follow, and cannot wait for those who do.
people-emergency-ask-first = If you can, first ask those who follow the person
people-emergency-ask = Followed by: { $bodies }.
people-emergency-told = If you open the file, these bodies see it at once, with your reason. The opening stays in the audit trail.
people-emergency-for = On behalf of
people-emergency-reason = Reason
people-emergency-reason-hint = What is happening, where, and why the file is needed now. Those who follow the person will read it, and it stays in the audit trail: do not write their name.
people-emergency-reason-short = Write the reason in at least { $letters } letters: those who follow the person must be able to understand it
people-emergency-hours = For how long
people-emergency-hours-not-offered = Choose one of the durations offered
people-emergency-for-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
people-emergency-open = Open the file
people-emergency-opened = File opened in an emergency: it closes by itself when its time is over.
people-emergencies-title = Emergency access
people-emergencies-lead = Files of persons you follow, opened by other bodies in an emergency. If something looks wrong, talk to that body and to the data-protection officer.
people-emergencies-count =
    { $count ->
        [one] { $count } opening
       *[other] { $count } openings
    }
people-emergencies-none = No emergency access
people-emergencies-none-text = No other body has opened the file of a person you follow in an emergency.
people-emergencies-body = Body
people-emergencies-opened = Opened
people-emergencies-until = Until
people-emergencies-open = open now
people-emergencies-closed = closed
people-today-emergencies =
    { $count ->
        [one] { $count } file you follow was opened in an emergency by another body
       *[other] { $count } files you follow were opened in an emergency by other bodies
    }
people-erase-title = Erase a person's data
people-erase-lead = For whoever answers for the data, when the person asks or their time of keeping is over. What says who the person is goes from every table; what was done is still counted, without the name.
people-erase-which = File
people-erase-which-hint = The address of the file or its identifier: the body that follows the person gives it to you.
people-erase-look = See what would happen
people-erase-nobody = No file with this identifier: paste the whole address, as it stands in the body's browser
people-erase-preview = What would happen
people-erase-initials = Initials
people-erase-goes = Goes
people-erase-goes-names =
    { $count ->
        [one] the name
       *[other] { $count } names
    }
people-erase-goes-phones =
    { $count ->
        [one] { $count } telephone
       *[other] { $count } telephones
    }
people-erase-goes-identifiers =
    { $count ->
        [one] { $count } number (codice fiscale, CUI and the like)
       *[other] { $count } numbers (codice fiscale, CUI and the like)
    }
people-erase-goes-documents =
    { $count ->
        [one] { $count } residence document
       *[other] { $count } residence documents
    }
people-erase-goes-languages =
    { $count ->
        [one] { $count } language
       *[other] { $count } languages
    }
people-erase-goes-household =
    { $count ->
        [one] membership in a household
       *[other] { $count } memberships in households
    }
people-erase-goes-rest = the day of birth, notes and reasons in words, rows of uploaded lists, whatever the search finds them by
people-erase-stays = Stays, without a name
people-erase-stays-groups =
    { $count ->
        [one] { $count } target group
       *[other] { $count } target groups
    }
people-erase-stays-notices =
    { $count ->
        [one] { $count } privacy notice given
       *[other] { $count } privacy notices given
    }
people-erase-stays-rest = gender, month and year of birth and nationality, of which figures are made; sheets already submitted do not change
people-erase-no-undo = This cannot be undone
people-erase-copies = Backups made before still hold the data: they go at their own end. The audit trail stays: it says who did what, not what was written.
people-erase-reason = Why
people-erase-reason-hint = Who asked and when. It stays in the audit trail: do not write the person's name.
people-erase-reason-short = Write the reason in at least { $letters } letters
people-erase-sure = I have checked that it is the right person
people-erase-not-sure = Check that it is the right person and tick the box
people-erase-go = Erase the data
people-erased = The person's data are erased. What was done is still counted.
people-erase-already = This person's data were already erased
people-erase-done = Already erased
people-erase-done-text = This person's data were already erased.
people-to-today = Today
