# Texts of referrals between bodies.
cases-referral-state-draft = to be sent
cases-referral-state-sent = sent
cases-referral-state-refused = refused
cases-referral-state-no-show = did not come
cases-referral-state-in-progress = in progress
cases-referral-state-fulfilled = fulfilled
cases-referral-state-dropped = dropped
cases-referral-state-withdrawn = withdrawn
cases-referral-state-rerouted = passed to another body
cases-referral-step-draft = Prepared
cases-referral-step-sent = Sent
cases-referral-step-seen = Seen by the receiver
cases-referral-step-call-asked = The receiver wants to talk about it
cases-referral-step-reminded = Reminder to the receiver
cases-referral-step-escalated = No answer past the second term
cases-referral-step-accepted = Accepted
cases-referral-step-refused = Refused
cases-referral-step-no-show = The person did not come
cases-referral-step-in-progress = Begun
cases-referral-step-fulfilled = Fulfilled
cases-referral-step-dropped = Dropped
cases-referral-step-withdrawn = Withdrawn
cases-referral-step-rerouted = Passed to another body
cases-referral-haste-ordinary = ordinary
cases-referral-haste-soon = soon
cases-referral-haste-urgent = urgent
cases-referral-haste-until = { $haste }, answer by { $day }
cases-referral-wants-yes = yes, wants it
cases-referral-wants-unsure = is not sure
cases-referral-wants-not-asked = could not be asked
cases-referral-new = Refer to another body
cases-referral-what = What is asked
cases-referral-one = Referral
cases-referral-one-title = { $asked }: { $body }
cases-referral-for-service = Service: { $name }
cases-referral-from = Sender
cases-referral-to = To
cases-referral-to-hint = The body, or one of its offices: the letter goes to the office if it has an e-mail address
cases-referral-office = Office
cases-referral-service = Service
cases-referral-asked = What is asked
cases-referral-outside = The body is not on the list
cases-referral-outside-name = Name of the body or office
cases-referral-outside-email = E-mail
cases-referral-outside-hint = It gets a personal link and answers without an account
cases-referral-haste = How urgent it is
cases-referral-words = What the receiver must know
cases-referral-words-hint = Only what is needed to answer: what you write here leaves with the referral.
cases-referral-shares = Which data leave
cases-referral-shares-hint = The least for this request is ticked. What you do not tick does not leave and is not seen.
cases-referral-wants = Does the person want it?
cases-referral-wants-hint = It is only noted: it is no consent to be helped
cases-referral-basis = Legal basis
cases-referral-notice = Information notice
cases-referral-notice-given = version { $version }, given on { $day }
cases-referral-notice-none = not given: { $why }
cases-referral-without-notice = No information notice is recorded: why you send all the same
cases-referral-without-notice-hint = It stays written in the referral. If you can, give it first and record it in the file.
cases-referral-second-title = If nobody answers
cases-referral-second-hint = A second route chosen now. Without the tick it is proposed to you when the term is over, and you decide.
cases-referral-second = Second route
cases-referral-second-moves = If nobody answers within the terms, it goes there by itself
cases-referral-second-alone = { $body }, by itself if nobody answers
cases-referral-second-asked = { $body }, if you decide so
cases-referral-look = Look before sending
cases-referral-prepared = Read it again and send it: nothing has left yet
cases-referral-not-left = Nothing has left yet. Below is exactly what the receiver will read.
cases-referral-send = Send
cases-referral-discard = Throw away
cases-referral-discarded = Referral thrown away: nothing has left
cases-referral-sent = Sent
cases-referral-told = Data told
cases-referral-accept = Accept
cases-referral-begin = We have begun
cases-referral-no-show = Did not come
cases-referral-fulfil = It is fulfilled: how it went
cases-referral-fulfil-save = Conclude
cases-referral-outcome = What came of it
cases-referral-said = Words for the other body
cases-referral-call = Ask to talk about it first
cases-referral-call-words = What you need to know
cases-referral-call-hint = And when you can be reached by telephone
cases-referral-call-save = Ask
cases-referral-refuse = We cannot
cases-referral-refuse-save = Refuse
cases-referral-why = Why
cases-referral-drop = Nothing comes of it
cases-referral-drop-save = Drop
cases-referral-withdraw = Withdraw the referral
cases-referral-withdraw-sure = The receiver will no longer be able to answer. The history stays.
cases-referral-reroute = Send to another body
cases-referral-reroute-hint = Everything is copied: there is nothing to type again. The first referral stays in the history.
cases-referral-reroute-second = Send to { $body }
cases-referral-reroute-save = Send
cases-referral-renew = Make a new link
cases-referral-renew-sure = The former link will open nothing more.
cases-referral-step-saved = Saved
cases-referral-link = Personal link
cases-referral-link-lead = Copy it now if you want to hand it over yourself: it cannot be seen again. Where the referral is new it has also left by e-mail.
cases-referral-link-label = Address to copy
cases-referral-link-on = Go to the referral
cases-referral-by-link = by personal link
cases-referral-to-case = Case
cases-referral-came-from = The referral before
cases-referral-went-on = It goes on in another referral
cases-referral-list-title = Referrals
cases-referral-list-lead = Who asks your body, and whom you asked
cases-referral-boxes = Received and sent
cases-referral-in = Received
cases-referral-out = Sent
cases-referral-due = Answer by
cases-referral-overdue = past the term
cases-referral-sent-on = Sent on
cases-referral-unnamed = name not told
cases-referral-count = { $count ->
        [one] one referral
       *[other] { $count } referrals
    }
cases-referral-empty = No referral here
cases-referral-empty-text = To refer somebody, open their file and press “Refer to another body”.
cases-referral-of-case-none = No referral so far
cases-referral-of-case-none-text = When another body is needed, press “Refer to another body”: here you see whether it answers and what came of it.
cases-referral-pairs-title = Times of referrals between bodies
cases-referral-pairs-lead = Median calendar days. Where there are fewer than three, the number is not shown.
cases-referral-pairs-download = Download the table
cases-referral-pairs-sent = Referrals
cases-referral-pairs-answer = Days to answer
cases-referral-pairs-outcome = Days to outcome
cases-referral-pairs-unanswered = Unanswered
cases-referral-pairs-empty = No referral yet
cases-referral-pairs-empty-text = Once bodies exchange requests, one sees here how much time passes.
cases-referral-few = fewer than 3
cases-referral-not-yours = This is up to the other body
cases-referral-not-sent = The referral has not left yet
cases-referral-already-sent = The referral has already left
cases-referral-same-body = Choose another body: this is your own
cases-referral-office-closed = This office is no longer open, or belongs to another body: choose another one
cases-referral-same-receiver = It already goes there: choose another
cases-referral-nothing-shared = Tick at least one datum: without any, the receiver cannot answer
cases-referral-notice-missing = No information notice is recorded: write why you send all the same, with at least { $letters } letters
cases-referral-no-second = For it to go by itself, first choose the second route
cases-referral-nobody-reads = Nobody of that body uses this system and its e-mail is not known: write it as a body off the list, with its address
cases-referral-already-rerouted = It has already been sent to another body
cases-referral-unknown-basis = Choose a legal basis of the list
cases-story-referral = { $body }: { $step }
cases-today-referral = Referral from { $body }: answer by { $day }
cases-today-referral-escalated = Nobody of your body has answered { $body }: the term was { $day }
cases-today-referral-accepted = { $body } has accepted your referral
cases-today-referral-refused = { $body } could not accept your referral
cases-today-referral-fulfilled = { $body } has concluded: read how it went
cases-today-referral-not-done = { $body }: the person did not come or nothing came of it
cases-today-referral-call = { $body } asks to talk to you before answering
cases-today-referral-unanswered = { $body } has not answered: choose the second route
cases-today-referral-second = Decide
cases-referral-letter = Request from a body
cases-referral-letter-subject = A request waits for your answer
cases-referral-letter-text =
    Good morning,

    { $body } has sent you a request. An answer is expected by { $due }.
    Read it and answer here: { $url }

    There are no personal data in this message. If the link is personal, do not forward it.
cases-referral-letter-text-again =
    Good morning,

    { $body } has sent you a request. An answer is expected by { $due }.
cases-referral-letter-reminder = Reminder of a request
cases-referral-letter-reminder-subject = A request still waits for your answer
cases-referral-letter-reminder-text =
    Good morning,

    the request { $body } sent you on { $sent } still waits for an answer, expected by { $due }.
    Read it and answer here: { $url }
cases-referral-letter-reminder-text-again =
    Good morning,

    the request { $body } sent you on { $sent } still waits for an answer, expected by { $due }.
    To answer, use the personal link in our message of that day. If you cannot find it, ask { $body } for a new one.
cases-referral-letter-unanswered = Request without an answer
cases-referral-letter-unanswered-subject = A request of yours has had no answer
cases-referral-letter-unanswered-text =
    Good morning,

    the request you sent on { $sent } has had no answer: the second term has passed too.
    It is now for you to decide how to go on: { $url }

    There is no personal data in this message.
cases-referral-letter-overdue = Request past the second term
cases-referral-letter-overdue-subject = A request to your body is past the second term
cases-referral-letter-overdue-text =
    Good morning,

    the request { $body } sent you on { $sent } has no answer yet: the second term has passed too.
    Read it and answer here: { $url }

    There is no personal data in this message.
