# End of keeping
people-retention-title = End of keeping
people-retention-lead = Whose time of keeping is over. First one looks at the list, then one erases; the figures stay the same.
people-retention-look = See whose time is over
people-retention-looking = Looking for those whose time of keeping is over
people-retention-erasing = Erasing at the end of keeping
people-retention-message =
    { $count ->
        [one] { $count } person left
       *[other] { $count } persons left
    }
people-retention-rules = Rules in force
people-retention-years =
    { $years ->
        [one] { $years } year
       *[other] { $years } years
    }
people-retention-none = Nobody looked yet
people-retention-none-text = See whose time is over: nothing is erased until you confirm.
people-retention-looked = List of
people-retention-of = List of { $day }
people-retention-due = To erase
people-retention-kept-back = Kept back (open request, restriction, ongoing case)
people-retention-erased = Erased
people-retention-spared = No longer due at their turn
people-retention-who = By whom
people-retention-ended = Ended on
people-retention-version = Version of the rules
people-retention-why = Why
people-retention-why-hint = Who decided it and when, for example the number of the minutes. It stays in the trail.
people-retention-checksum = Fingerprint of the list (SHA-256)
people-retention-counts = How many persons
people-retention-persons = Persons
people-retention-list = List
people-retention-last = Last activity
people-retention-nobody-due = Nobody to erase
people-retention-nobody-due-text = For everybody the time of keeping is not over, or something keeps them.
people-retention-sure = I looked at the list and agreed it with the bodies
people-retention-not-sure = Look at the list with the bodies and tick the box
people-retention-go = Erase the data
people-retention-not-ready = The list is not ready, or was used already: make a new one
people-retention-nobody = There is nobody to erase on the list
people-retention-certificate = Certificate of erasure
people-retention-certifies = It is certified that the data which said who the persons on the list were are erased for good. The numbers figures are made of stay, without names. Earlier backups are to be thrown away when they expire.
people-retention-signed = Who answers for the data
people-kept = Group
people-kept-served = took part
people-kept-not-served = enrolled only
people-run-looking = looking
people-run-looked = list ready
people-run-erasing = erasing
people-run-done = done
people-run-failed = failed
people-run-line-due = to erase
people-run-line-erased = erased
people-run-line-spared = no longer due
