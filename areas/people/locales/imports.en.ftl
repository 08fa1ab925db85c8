# Upload of lists
people-import-title = Upload a list of people
people-import-lead = An Excel, LibreOffice or CSV file from another office: before anything is written we show you what will happen.
people-import-back = People
people-import-steps = Steps of the upload
people-import-step-file = Choose the file
people-import-step-columns = Check the columns
people-import-step-preview = Look at the preview
people-import-step-result = Result
people-import-file = File
people-import-file-hint = XLSX, XLS, ODS or CSV, at most 20 MB and 200,000 rows. One row per person, with a row of headings
people-import-upload = Upload and go on
people-import-template = Empty template
people-import-list-title = Uploads of your body
people-import-list-empty = No list uploaded so far
people-import-list-file = File
people-import-list-when = Uploaded on
people-import-list-who = By
people-import-list-state = How far it is
people-import-list-rows = Rows
people-import-list-saved = People written
people-import-state-read = Columns to check
people-import-state-checking = Being checked
people-import-state-checked = Preview ready
people-import-state-saving = Being saved
people-import-state-saved = Saved
people-import-state-undoing = Being undone
people-import-state-undone = Undone

# Files that cannot be read
people-import-file-empty = The file is empty: choose the file with the list
people-import-file-too-big = The file is over { $most } MB: remove pictures and sheets that are not needed, or split it into several files
people-import-file-is-pdf = This file is a PDF, whatever its name says. Open the original list in Excel or LibreOffice and save it as XLSX
people-import-file-is-picture = This file is a picture. The spreadsheet with the list is needed (XLSX, ODS or CSV)
people-import-file-is-word = This file is a text document. Copy the table into a spreadsheet and save it as XLSX
people-import-file-is-web-page = This file is a web page saved under the name of a spreadsheet. Open it in Excel or LibreOffice and save it as XLSX
people-import-file-is-archive = This file is a compressed archive. Extract the spreadsheet and upload that
people-import-file-is-unknown = This file is not a spreadsheet. Upload an XLSX, XLS, ODS or CSV file
people-import-file-encrypted = The file is protected by a password. Open it, remove the password and upload it again
people-import-file-damaged = The file is damaged and cannot be read. Open it in Excel or LibreOffice, save it again as XLSX and try again
people-import-file-explodes = The content of the file, once opened, is over { $most } MB: we do not open it. Copy only the list into a new spreadsheet and upload that
people-import-file-too-many-rows = The list has more than { $most } rows: split it into several files and upload them one at a time
people-import-file-too-many-columns = The list has more than { $most } columns: leave only those that are needed and try again
people-import-file-too-many-cells = The list has more than { $most } cells: leave only the columns that are needed, or split it into several files
people-import-file-no-heading = We do not find the row of headings (for example Surname, First name, Date of birth). Add it above the data and try again
people-import-file-no-rows = There is no row under the headings: add the people and try again

# Notes on the file
people-import-notes = We noticed
people-import-note-heading-not-first = The headings are in row { $row }: the rows above are not read
people-import-note-heading-repeated = The headings are repeated in row { $row }: that row is skipped
people-import-note-formulas = { $count ->
    [one] One cell contains a formula ({ $first }): we read the value computed last
   *[other] { $count } cells contain formulas (the first is { $first }): we read the value computed last
}
people-import-note-merged = { $count ->
    [one] There are merged cells ({ $first }): the rows they touch must be corrected
   *[other] There are { $count } groups of merged cells (the first is { $first }): the rows they touch must be corrected
}
people-import-note-other-sheets = The file has other sheets, which are not read: { $names }
people-import-note-encoding = The text is written in { $name }: check that accented letters are right
people-import-note-same-file = This very file was already saved on { $day }: the people will appear as already known

# Columns
people-import-columns-title = What each column holds
people-import-columns-lead = { $count ->
    [one] One row read. We recognised these columns: correct those that are wrong.
   *[other] { $count } rows read. We recognised these columns: correct those that are wrong.
}
people-import-column-label = Column { $letters }: { $heading }
people-import-column-unnamed = Column { $letters }, without a heading
people-import-column-sample = For example: { $sample }
people-import-column-empty = Empty column
people-import-column-leave-out = Do not upload this column
people-import-columns-no-name = Say which column is the family name and which the given name, or one column with both together
people-import-columns-twice = This datum has already been chosen for another column: leave only one
people-import-columns-full-and-parts = You chose both «Family and given name» and one of the two parts: keep the single column or the two separate ones
people-import-check = Check the rows
people-import-field-family-name = Family name
people-import-field-given-name = Given name
people-import-field-full-name = Surname and name
people-import-field-birth-date = Date of birth
people-import-field-birth-year = Year of birth
people-import-field-gender = Gender
people-import-field-nationality = Nationality
people-import-field-fiscal-code = Fiscal code
people-import-field-cui = CUI
people-import-field-vestanet = Vestanet
people-import-field-passport = Passport
people-import-field-permit-number = Permit number
people-import-field-permit-kind = Permit type
people-import-field-permit-expiry = Permit expiry
people-import-field-phone = Phone
people-import-field-language = Language
people-import-field-interpreter = Needs interpreter

# What is wrong with rows
people-import-cell-fault = the cell holds the error { $fault }: write the value in place of the formula
people-import-cell-too-long = the cell holds { $characters } characters: leave only the datum that is asked for
people-import-cell-merged = the cell is merged with others ({ $area }): split them and write the value in each row
people-import-family-missing = the family name is missing: write it
people-import-given-missing = the given name is missing: write it
people-import-full-name-one-word = there is only one word: write family and given name
people-import-name-formula = a name cannot begin with = + - @: remove the sign
people-import-name-garbled = some letters were spoilt (for example «Ã²» in place of «ò»): write the name again
people-import-name-too-long = the name is over { $most } characters: leave only the name
people-import-name-no-letters = there are no letters: write the name
people-import-name-digits = a name cannot contain digits: remove them
people-import-day-no-such = «{ $typed }» is no day of the calendar: write day/month/year, for example 10/03/1990
people-import-day-short-year = write the year with four digits in place of «{ $typed }», for example 10/03/1990
people-import-day-not = «{ $typed }» is not a date: write day/month/year or the year alone
people-import-expiry-year = the expiry needs the whole day: write day/month/year
people-import-gender-not = we cannot read «{ $typed }»: write F, M, non-binary, or leave it empty if not declared
people-import-nationality-not = we do not find the nationality «{ $typed }»: write the name of the country, for example Nigeria
people-import-permit-kind-not = we do not know the permit type «{ $typed }»: use one of the names in the list of permits
people-import-permit-kind-missing = there is an expiry but the permit type is missing: write it
people-import-language-not = we do not find the language «{ $typed }»: write its name, for example English
people-import-interpreter-not = write yes or no in place of «{ $typed }»

# Preview
people-import-preview-title = Preview of the upload
people-import-working = We are working on this list. You may close the page and come back later.
people-import-refresh = Refresh
people-import-figure-good = { $count ->
    [one] row ready to be saved
   *[other] rows ready to be saved
}
people-import-figure-to-fix = { $count ->
    [one] row to correct
   *[other] rows to correct
}
people-import-figure-known = { $count ->
    [one] person perhaps already known
   *[other] people perhaps already known
}
people-import-figure-same = { $count ->
    [one] row about a known person: not saved
   *[other] rows about known persons: not saved
}
people-import-save = { $count ->
    [one] Save one row
   *[other] Save { $count } rows
}
people-import-save-nothing = There is no row to save: correct the file or decide on the people perhaps already known
people-import-change-columns = Change the columns
people-import-errors = Rows to correct
people-import-errors-sheet = To correct
people-import-errors-what-to-do = What to do
people-import-errors-row = Row
people-import-errors-undecided = Perhaps somebody already known: decide in the preview of the upload whether it is the same person or a new one
people-import-wrong-title = Rows to correct
people-import-wrong-lead = These rows will not be saved. Correct them in the file, or download the rows to correct, put them right and upload that file. Here are the first 50.
people-import-wrong-row = Row
people-import-wrong-what = What is wrong
people-import-wrong-number = Row { $row }
people-import-known-title = Perhaps already known
people-import-known-lead = For each row decide whether it is the same person or a new one. Those left for later are not saved. We show 50 at a time.
people-import-known-row = Row { $row }: { $name }
people-import-known-in-file = In the file
people-import-known-elsewhere = Somebody another body already works with: { $body }
people-import-known-gone = Somebody who is no longer there
people-import-known-earlier-row = Row { $row } of the same file
people-import-known-why = Why
people-import-known-question = Is it the same person?
people-import-known-same = Yes, the same: do not save the row
people-import-known-new = No, a new person
people-import-known-later = I decide later
people-import-decide = Record the decisions
people-import-decided = Decisions recorded
people-import-decide-not-yours = Of somebody another body works with one cannot say from here that it is the same person: ask that body, or choose «new person» or «I decide later»
people-import-why-number = same document number
people-import-why-phone = same phone
people-import-why-name = same or very similar name
people-import-why-birth = same year of birth
people-import-good-title = The first rows that are ready

# Result and undo
people-import-result-title = { $count ->
    [0] Nobody written
    [one] One person written
   *[other] { $count } people written
}
people-import-result-same = { $count ->
    [one] One row was about a known person and was not written again.
   *[other] { $count } rows were about known persons and were not written again.
}
people-import-result-rest = { $count ->
    [0] All rows were saved.
    [one] One row was left out: download the rows to correct, put it right and upload that file again.
   *[other] { $count } rows were left out: download the rows to correct, put them right and upload that file again.
}
people-import-see-people = Go to the people
people-import-undo = Undo everything
people-import-undo-confirm = { $count ->
    [one] The person written by this upload will be removed, unless enrolled in a group or used elsewhere meanwhile: then take the enrolment back first. Go on?
   *[other] The { $count } people written by this upload will be removed, except those enrolled in a group or used elsewhere meanwhile: take the enrolment back first. Go on?
}
people-import-undone-title = Upload undone
people-import-undone-all = Everything is as it was before the upload.
people-import-undone-kept = { $count ->
    [one] One person stayed because in the meantime they are used elsewhere (a session, another body, a change). The rest is as it was before.
   *[other] { $count } people stayed because in the meantime they are used elsewhere (a session, another body, a change). The rest is as it was before.
}
people-import-undone-kept-caption = People who stayed
people-import-undone-person = Person
people-import-again = Upload another list

# Jobs
people-import-job-check = Check of the list
people-import-job-save = Saving of the list
people-import-job-undo = Undoing of the upload
people-import-progress-check = { $count ->
    [one] One row checked
   *[other] { $count } rows checked
}
people-import-progress-save = { $count ->
    [one] One person written
   *[other] { $count } people written
}
people-import-progress-undo = { $count ->
    [one] One person removed
   *[other] { $count } people removed
}

# Template
people-import-template-sheet = List
people-import-template-help = Instructions
people-import-template-column = Datum
people-import-template-how = How to write it
people-import-template-example = Invented example
people-import-how-family-name = Required. Several words are fine
people-import-how-given-name = Required. Several words are fine
people-import-how-birth-date = day/month/year; if only the year is known, the year alone
people-import-how-gender = As the person says: F, M, non-binary; empty if not declared
people-import-how-nationality = The name of the country, or stateless
people-import-how-fiscal-code = 16 characters, or 11 digits if provisional
people-import-how-cui = As written on the permit or the receipt
people-import-how-vestanet = The code of the asylum application
people-import-how-phone = With the prefix if it is not Italian
people-import-how-permit-kind = For example: employment, family reasons, asylum application
people-import-how-permit-number = As written on the permit
people-import-how-permit-expiry = day/month/year
people-import-how-language = Its name; several languages separated by commas
people-import-how-interpreter = yes or no
