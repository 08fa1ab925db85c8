# Bodies of the network, offices, temporary associations, territory.

organisations-list-title = Bodies
organisations-search = Name, former ones too
organisations-count = { $count ->
    [one] One body
   *[other] { $count } bodies
  }
organisations-none = No body matches
organisations-none-text = Take off a filter, or register the body you look for.
organisations-name = Name
organisations-name-hint = The full name, as in official acts
organisations-name-missing = Type the name
organisations-name-too-long = The name may have { $max } characters at most
organisations-name-taken = There is already a body with this name: look for it in the list
organisations-name-same = The new name is the same as the present one
organisations-name-new = New name
organisations-name-from = From day
organisations-name-since = Has borne this name since
organisations-name-since-hint = If you do not know, leave it empty
organisations-names = Names over time
organisations-since = since { $day }
organisations-until = until { $day }
organisations-kind = Kind
organisations-seat = Municipality or territory of the seat
organisations-territory = Territory
organisations-territory-hint = Type the municipality, such as Modena or Castro (LE); or the ISTAT code
organisations-territory-unknown = This municipality does not exist, or several share the name: add the province, as in Castro (LE)
organisations-contacts = Contacts
organisations-tax-code = Fiscal code or VAT number
organisations-tax-code-wrong = A body's fiscal code has 11 digits (or 16 characters for a sole trader): check that you copied it right
organisations-tax-code-taken = This fiscal code already belongs to { $name }
organisations-ipa-code = IPA code
organisations-email = E-mail
organisations-phone = Telephone
organisations-website = Website
organisations-address = Address
organisations-municipality = Municipality
organisations-place = Where

# Registering and changing
organisations-register-title = Register a body
organisations-register-lead = Look for it in the list first: a body is registered once.
organisations-register-go = Register
organisations-registered = The body is registered.
organisations-edit-title = Change the body
organisations-save = Save
organisations-saved = The changes are saved.
organisations-rename = Change the name
organisations-rename-lead = The former name stays and still finds the body.
organisations-renamed = The new name is recorded.
organisations-day-before-name = The day must come after { $since }, since when the body has borne its present name
organisations-day-in-future = The day cannot be in the future
organisations-dissolve = Mark as dissolved
organisations-dissolve-lead = The body will no longer be offered to choose from. What it did stays.
organisations-dissolve-on = Dissolved since
organisations-dissolved = The dissolution is recorded.
organisations-dissolved-since = Since { $on }. What it did can still be read.
organisations-dissolved-without = Without dissolved bodies
organisations-dissolved-with = Dissolved bodies too
organisations-is-dissolved = Dissolved body
organisations-already-dissolved = The body is marked as dissolved since { $on } already
organisations-reason = Reason

# Offices
organisations-offices = Offices and desks
organisations-offices-none = No office registered
organisations-offices-none-text = Offices are the places where the body receives people or works.
organisations-office-open = Add an office
organisations-office-name = Name of the office
organisations-office-name-hint = For example: Foreigners' centre, Listening desk
organisations-office-opened = The office is registered.
organisations-office-close = Close the office
organisations-office-closed = The office is closed.
organisations-office-closed-on = closed on { $on }

# Temporary associations
organisations-members = Members of the association
organisations-members-none = No member
organisations-members-none-text = Add the bodies that form the association and say who holds its mandate.
organisations-memberships = Temporary associations it belongs to
organisations-member = Body
organisations-member-from = From
organisations-member-until = Until
organisations-mandate = Mandate
organisations-mandated = mandated member
organisations-mandated-it-is = It is the mandated member
organisations-join = Add a member
organisations-joined = The member is recorded.
organisations-join-not-ats = Only a temporary association has members
organisations-join-itself = An association cannot be a member of itself
organisations-join-already = This body is a member in that time already
organisations-join-mandate-taken = In that time another member holds the mandate
organisations-leave = End
organisations-leave-sure = The member will have left as of today. Go on?
organisations-left = That the member left is recorded.
organisations-leave-before-joining = Nobody can leave before { $joined }, the day of joining

# Territory
organisations-territories-title = Territory
organisations-territories-lead = Regions, provinces, districts and municipalities with ISTAT codes, also from before mergers.
organisations-territories-search = Municipality, province, region or code
organisations-territories-none = No territory matches
organisations-territories-none-text = Check the spelling, or try the ISTAT code.
organisations-level = Level
organisations-level-country = Country
organisations-level-region = Region
organisations-level-province = Province
organisations-level-district = District
organisations-level-municipality = Municipality
organisations-code = Code
organisations-sign = Sign
organisations-cadastral = Cadastral code
organisations-lies-in = Lies in
organisations-validity = Validity
organisations-exists-since = Exists since
organisations-exists-until = Existed until
organisations-carried-on-by = Now
organisations-parts = Consists of
organisations-bodies-here = Bodies of this territory

# Kinds of bodies
organisations-kind-ministry = Ministry
organisations-kind-prefettura = Prefecture
organisations-kind-questura = Police headquarters
organisations-kind-territorial-commission = Territorial commission
organisations-kind-labour-inspectorate = Labour inspectorate
organisations-kind-state-office = State office or national agency
organisations-kind-region = Region
organisations-kind-province = Province
organisations-kind-comune = Municipality
organisations-kind-unione = Union of municipalities
organisations-kind-municipalities-association = Association of municipalities
organisations-kind-public-company = Public company or agency
organisations-kind-ausl = Health authority
organisations-kind-cpi = Job centre
organisations-kind-school = School
organisations-kind-cpia = Adult education centre (CPIA)
organisations-kind-university = University
organisations-kind-training-body = Training body
organisations-kind-cooperative = Cooperative
organisations-kind-consortium = Consortium of cooperatives
organisations-kind-ats = Temporary association (ATS)
organisations-kind-association = Association
organisations-kind-migrants-association = Migrants' association
organisations-kind-foundation = Foundation
organisations-kind-union = Trade union
organisations-kind-employers-association = Employers' association
organisations-kind-bilateral-body = Bilateral body
organisations-kind-employer = Employer
organisations-kind-job-agency = Employment agency
organisations-kind-international-organisation = International organisation
organisations-kind-other = Other
organisations-panel-open = Open
