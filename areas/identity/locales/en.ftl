# Accounts: signing in, one's own account, people and roles, the audit trail.

# Signing in
identity-sign-in-title = Sign in
identity-sign-in-lead = Use the e-mail address of your invitation and your password.
identity-sign-in-go = Sign in
identity-sign-in-wrong = Address or password not right. Check how you typed them and try again.
identity-sign-in-wait = { $minutes ->
    [one] Too many failed attempts. Try again in a minute.
   *[other] Too many failed attempts. Try again in { $minutes } minutes.
  }
identity-sign-in-again = Too much time has passed: sign in again.
identity-signed-out = You are signed out.
identity-email = E-mail address
identity-email-hint = Used to sign in: it must be the person's, not the office's.
identity-email-wrong = Type a complete e-mail address, such as name@body.it
identity-email-taken = There is already an account with this e-mail address. Look for it in the list.
identity-name = Name and family name
identity-name-missing = Type name and family name, 200 characters at most
identity-password = Password

# Passwords
identity-password-change = Change the password
identity-password-current = Current password
identity-password-current-wrong = The current password is not right
identity-password-new = New password
identity-password-hint = At least 12 characters. A sentence that is easy to remember will do, without digits or capitals.
identity-password-repeated = Repeat the new password
identity-password-save = Save the password
identity-password-changed = The password has changed. Other devices are signed out.
identity-password-chosen = The password is saved: now you can sign in.
identity-password-too-short = The new password needs at least { $min } characters: four words, for example
identity-password-too-long = The new password may have { $max } characters at most
identity-password-common = This password is among the first that get tried: choose a sentence that is not common
identity-password-repetitive = This password repeats the same characters: choose something more varied
identity-password-about-you = This password holds only your name or address: choose other words
identity-password-not-the-same = The two passwords differ: type them again
identity-forgotten-link = Forgot your password?
identity-forgotten-title = Forgotten password
identity-forgotten-text = Ask whoever runs the accounts of your body: from your page they can give you a link to choose a new password.
identity-forgotten-time = The link works for 24 hours and only once. Two-step verification stays as it is.

# Links handed over
identity-choose-title = Choose a new password
identity-choose-welcome = Welcome to Raccordo, { $name }
identity-choose-invited = Choose the password you will sign in with. Then you will be asked to set up two-step verification.
identity-choose-reset = Choose the new password. Whoever was in with the old one must sign in again.
identity-link-dead-title = This link cannot be used
identity-link-unknown = The link is incomplete or does not exist. Copy all of it from the message you received, or ask for a new one.
identity-link-used = The link has been used. If you chose the password, sign in; if not, tell whoever runs the accounts at once.
identity-link-revoked = The link was replaced by a newer one. Use the last you received.
identity-link-expired = The link has expired. Ask for a new one from whoever gave it to you.
identity-hand-over-title = Hand over the link
identity-hand-over-to = The link is for { $name }
identity-hand-over-invitation = Give the link to the person, best by voice or in a personal message. It works for 7 days and only once.
identity-hand-over-password = Give the link to the person, once you are sure it is them. It works for 24 hours and only once.
identity-hand-over-done = I have copied the link
identity-shown-once = You see it only now: copy it before you leave the page.

# Two-step verification
identity-second-factor = Two-step verification
identity-second-factor-on = on
identity-second-factor-off = off
identity-second-factor-set-up = Turn it on
identity-second-factor-reset = Two-step verification was taken off: it must be set up at the next sign-in.
identity-second-factor-take-off = Take off two-step verification
identity-second-factor-take-off-sure = The person will have to set it up again at the next sign-in. Go on?
identity-code = Code
identity-code-title = Type the code
identity-code-lead = Open the code app on your telephone and type the six digits for Raccordo.
identity-code-hint = Six digits, or a recovery code
identity-code-go = Go on
identity-code-wrong = The code is not right. Check that it is the one for Raccordo and that the telephone's clock is right.
identity-code-used = This code has been used. Wait until the next one appears on the telephone.
identity-code-lost = I do not have my telephone
identity-code-lost-text = Type in the same field one of the recovery codes you printed when you set this up. If you cannot find them, ask whoever runs the accounts of your body.
identity-set-up-title = Set up two-step verification
identity-set-up-lead = Your role sees data of persons: besides the password you need a code that changes every 30 seconds.
identity-set-up-app = 1. Scan the code
identity-set-up-app-text = On your telephone open an app for verification codes (FreeOTP, Aegis, Google Authenticator, for example) and scan this square.
identity-set-up-picture = QR code to scan with the code app
identity-set-up-by-hand = If you cannot scan it, type this key by hand:
identity-set-up-prove = 2. Type the first code
identity-set-up-code-hint = The six digits the app shows now
identity-set-up-go = Turn on
identity-recovery-title = Recovery codes
identity-recovery-lead = Two-step verification is on.
identity-recovery-once = These codes are shown only now.
identity-recovery-paper = Print them or write them down and keep them away from the telephone: each works once, should it be lost or break.
identity-recovery-done = I have kept them, go on

# Demonstration
identity-demonstration-title = Enter the demonstration
identity-demonstration-no-code = In this demonstration alone two-step verification is off.
identity-demonstration-password = All accounts are invented and have the same password: { $password }
identity-demonstration-accounts = One account for each role

# My account
identity-account-title = My account
identity-roles-mine = My roles
identity-sessions-title = Signed-in devices
identity-sessions-lead = Your browsers are signed in here. If you do not know one of them, sign it out and change the password.
identity-sessions-end-others = Sign out all others
identity-sessions-ended = The other devices are signed out.
identity-sessions-end-all = Sign out all devices
identity-sessions-ended-all = All devices of the person are signed out.
identity-session-device = Device
identity-session-unknown = Unknown device
identity-session-since = Signed in on
identity-session-seen = Last active
identity-session-this = this one
identity-session-end = Sign out
identity-session-ended = The device is signed out.
identity-language = Language
identity-language-save = Save the language
identity-language-chosen = The language is saved.
identity-keys-title = Keys for other programs
identity-keys-lead = A key lets another program read and write with the rights of one of your roles.
identity-key-name = What it is for
identity-key-name-hint = For example: the office's spreadsheet
identity-key-role = With which role
identity-key-role-hint = The key can do only what this role can, as long as it lasts.
identity-key-days = For how many days
identity-key-new = Make a key
identity-key-issue = Make the key
identity-key-expires = Expires on
identity-key-revoke = Revoke
identity-key-revoke-sure = The program that uses it will no longer get in. Revoke the key?
identity-key-revoked = The key is revoked.
identity-key-issued-title = Here is the key
identity-key-issued-text = Keep it like a password. If you lose it, revoke it and make another.
identity-key-use = The program sends it with every request, like this:
identity-key-noted = I have copied it
identity-token-days = The key can last from 1 to { $max } days

# People and roles
identity-users-title = People and access
identity-users-search = Name or address
identity-users-count = { $count ->
    [one] One person
   *[other] { $count } people
  }
identity-users-none = Nobody matches
identity-users-none-text = Take off a filter, or invite the person you look for.
identity-search-title = Search for an account
identity-search-none-text = Check the spelling, or try only the family name or the first part of the address.
identity-search-more = There are more
identity-search-more-text = The first 50 are shown: type a few more letters.
identity-user-title = Person and access
identity-user-since = Since
identity-user-access = Access
identity-user-suspend = Suspend access
identity-user-suspended = Access is suspended and all devices are signed out.
identity-user-restore = Restore access
identity-user-restored = Access is active again.
identity-suspend-yourself = You cannot suspend your own access: ask another administrator.
identity-reason = Reason
identity-reason-hint = It stays in the audit trail: do not write data of other persons.
identity-standing = State
identity-standing-invited = invited
identity-standing-active = active
identity-standing-suspended = suspended
identity-organisation = Body
identity-invite-title = Invite somebody
identity-invite-lead = They will get a link to choose their password. You can add more roles afterwards.
identity-invite-go = Make the invitation
identity-invite-again = New invitation link
identity-invite-active = This person has chosen a password already: if it is forgotten, give them a link for a new one.
identity-new-password-link = Link for a new password
identity-role = Role
identity-roles = Roles
identity-roles-none = No role
identity-roles-none-text = Without a role one sees nothing. Roles are assigned by whoever runs the accounts.
identity-role-assign = Assign a role
identity-role-assigned = The role is assigned.
identity-role-already-held = This person already has this role in this body
identity-role-ends-before = The end of the role cannot come before its beginning
identity-role-from = From
identity-role-until = Until
identity-role-not-current = not current
identity-role-territory = Territory
identity-role-territory-hint = For authorities only: the territory they oversee.
identity-role-territory-missing = For an authority say which territory it oversees
identity-role-project = For one project only
identity-role-project-hint = If you choose one, of the body's projects the role opens only this. Leave empty for all.
identity-role-only = only { $project }
identity-role-project-not-theirs = The body takes no part in this project: the role would open nothing. Choose another project or another body
identity-role-never-limited = An administrator runs the whole installation: leave the project empty
identity-role-revoke = Take the role away
identity-role-revoke-sure = The person will lose the rights of this role at once. Go on?
identity-role-revoked = The role is taken away, with immediate effect.
identity-role-last-administrator = This is the only administrator: first give the role to somebody else.
identity-role-administrator = Administrator
identity-role-authority = Authority
identity-role-coordinator = Project coordinator
identity-role-referent = Monitoring referent
identity-role-administrative-officer = Administrative officer
identity-role-case-worker = Case worker
identity-role-mediator = Language and cultural mediator
identity-role-outreach = Outreach or desk worker
identity-role-teacher = Teacher
identity-role-auditor = Auditor

# Audit trail
identity-audit-title = Audit trail
identity-audit-lead = Who did what, when and why. What the records say is never shown.
identity-audit-check = Check the chain
identity-audit-whole = The trail is whole
identity-audit-whole-text = { $lines ->
    [one] Its only line is in place and unchanged.
   *[other] All { $lines } lines are in place and unchanged.
  }
identity-audit-broken = The trail was tampered with
identity-audit-broken-text = Line number { $seq } does not follow from the one before: it was changed, or a line was taken out. Tell the data-protection officer.
identity-audit-cut = The last lines of the trail are missing
identity-audit-cut-text = There should be { $expected }, and { $found } were found. Tell the data-protection officer.
identity-audit-who = Who
identity-audit-who-title = Search for who
identity-audit-who-lead = Choose a person to see only what they did. The name you type stays in no address.
identity-audit-verb = What was done
identity-audit-when = When
identity-audit-why = Why
identity-audit-number = No.
identity-audit-record = To what
identity-audit-identifier = Identifier
identity-audit-detail = Detail
identity-audit-from = From day
identity-audit-until = To day
identity-audit-count = { $count ->
    [one] One line
   *[other] { $count } lines
  }
identity-audit-none = No line matches
identity-audit-none-text = Take off a filter or widen the period.
identity-verb-create = created
identity-verb-change = changed
identity-verb-remove = removed
identity-verb-read = read
identity-verb-search = searched
identity-verb-export = exported
identity-verb-sign-in = signed in
identity-verb-sign-in-failed = failed to sign in
identity-verb-sign-out = signed out
identity-verb-denied = was denied

# What a line of the audit trail is about.
identity-record-account-link = Access link
identity-record-audit-line = Audit trail
identity-record-browser-session = Sign-in from a device
identity-record-call = Call
identity-record-letter = E-mail message
identity-record-delivery-enrolment = Enrolment in a group
identity-record-delivery-group = Group
identity-record-delivery-headcount = Headcount
identity-record-delivery-move = Move of a session
identity-record-delivery-operator = Trained operator
identity-record-delivery-outcome = Outcome of a person
identity-record-delivery-participation = Attendance
identity-record-delivery-session = Session
identity-record-delivery-staff-time = Staff time
identity-record-delivery-withdrawal = Withdrawal of a session
identity-record-document = Attached document
identity-record-job = Queued job
identity-record-machine-key = Key for programs
identity-record-monitoring-data-delivery = Declaration of data
identity-record-monitoring-decision = Decision on a sheet
identity-record-monitoring-deviation = Deviation
identity-record-monitoring-evidence = Evidence of an indicator
identity-record-monitoring-indicator = Indicators
identity-record-monitoring-narrative = Texts of a sheet
identity-record-monitoring-sheet = Quarterly sheet
identity-record-monitoring-sheet-evidence = Evidence of a sheet
identity-record-monitoring-snapshot = Frozen figures
identity-record-monitoring-spending = Spending of a body
identity-record-monitoring-submission = Submission of a sheet
identity-record-monitoring-territory = Territory overview
identity-record-office = Office
identity-record-organisation = Organisation
identity-record-organisation-membership = Membership of an association
identity-record-person = Person
identity-record-person-access = Access to a person's file
identity-record-person-emergency = Emergency access
identity-record-person-identifier = Identifier
identity-record-person-import = Upload of a list
identity-record-person-link = Comparison of two people
identity-record-person-residence = Residence document
identity-record-programme = Programme
identity-record-project = Project
identity-record-project-activity = Activity
identity-record-project-budget = Budget
identity-record-project-deliverable = Deliverable
identity-record-project-partnership = Partnership
identity-record-project-version = Version of a project
identity-record-role-assignment = Role of a person
identity-record-user = User
