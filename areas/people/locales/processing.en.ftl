# Register of processing
people-processing-title = Register of processing
people-processing-lead = What is done with whose data, by which right, who sees them and for how long. This is the part common to all bodies: each completes it with its controller, joint controllers and data protection officer.
people-processing-print = Download the register (PDF)
people-processing-take = The register as a spreadsheet
people-processing-version = Version { $version }
people-processing-name = Processing
people-processing-purpose = Purpose
people-processing-basis = Legal basis
people-processing-subjects = Data subjects
people-processing-categories = Data
people-processing-special = Special data
people-processing-recipients = Who sees them
people-processing-retention = Kept
people-processing-security = Security
people-processing-tables = Tables
