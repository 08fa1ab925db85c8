# Outgoing mail
post-title = Outgoing mail
post-lead = Notices and reminders the program sends by e-mail. To whom and what they say cannot be seen from here.
post-no-server = No mail server is set
post-no-server-text = { $count ->
    [0] What is written waits. Whoever starts the program can name the server with --smtp and --mail-from.
    [one] One message that should have left is waiting. Whoever starts the program can name the server with --smtp and --mail-from.
   *[other] { $count } messages that should have left are waiting. Whoever starts the program can name the server with --smtp and --mail-from.
 }
post-late = { $count ->
    [one] One message is about to leave.
   *[other] { $count } messages are about to leave.
 }
post-counts = Messages
post-state-planned = Waiting
post-state-sent = Sent
post-state-failed = Failed
post-state-withdrawn = Withdrawn
post-state-skipped = Out of date before sending
post-troubles = To look at
post-no-troubles = No problem
post-no-troubles-text = All messages that left were accepted by the server.
post-what = Message
post-due = To be sent
post-why = Reason
post-why-with-code = { $why } (answer { $code })
post-attempts = Attempts
post-next = Next
post-next-at = New attempt { $at }
post-given-up = Can no longer be sent
post-try = Try again
post-try-all = Try all again
post-tried-again = The program tries to send again
post-trouble-unreachable = The mail server does not answer
post-trouble-sign-in = The mail server does not accept user name and password
post-trouble-busy = The mail server asks to try again later
post-trouble-refused = The mail server does not accept this message
post-trouble-unreadable = The message cannot be opened: check the key file
