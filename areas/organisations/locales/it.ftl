# Enti della rete, sedi, associazioni temporanee di scopo, territorio.

organisations-list-title = Enti
organisations-search = Nome, anche di prima
organisations-count = { $count ->
    [one] Un ente
   *[other] { $count } enti
  }
organisations-none = Nessun ente corrisponde
organisations-none-text = Togli qualche filtro, oppure registra l'ente che cerchi.
organisations-name = Nome
organisations-name-hint = Il nome per esteso, come negli atti
organisations-name-missing = Scrivi il nome
organisations-name-too-long = Il nome può avere al massimo { $max } caratteri
organisations-name-taken = C'è già un ente con questo nome: cercalo nell'elenco
organisations-name-same = Il nuovo nome è uguale a quello attuale
organisations-name-new = Nuovo nome
organisations-name-from = Dal giorno
organisations-name-since = Porta questo nome dal
organisations-name-since-hint = Se non lo sai, lascia vuoto
organisations-names = Nomi nel tempo
organisations-since = dal { $day }
organisations-until = fino al { $day }
organisations-kind = Tipo
organisations-seat = Comune o territorio della sede
organisations-territory = Territorio
organisations-territory-hint = Scrivi il comune, per esempio Modena oppure Castro (LE); o il codice ISTAT
organisations-territory-unknown = Questo comune non c'è, oppure più comuni hanno lo stesso nome: aggiungi la provincia, come in Castro (LE)
organisations-contacts = Contatti
organisations-tax-code = Codice fiscale o partita IVA
organisations-tax-code-wrong = Il codice fiscale dell'ente ha 11 cifre (o 16 caratteri per una ditta individuale): controlla di averlo copiato bene
organisations-tax-code-taken = Questo codice fiscale è già di { $name }
organisations-ipa-code = Codice IPA
organisations-email = E-mail
organisations-phone = Telefono
organisations-website = Sito
organisations-address = Indirizzo
organisations-municipality = Comune
organisations-place = Dove

# Registrare e cambiare
organisations-register-title = Registra un ente
organisations-register-lead = Prima cercalo nell'elenco: un ente si registra una volta sola.
organisations-register-go = Registra
organisations-registered = L'ente è registrato.
organisations-edit-title = Modifica l'ente
organisations-save = Salva
organisations-saved = Le modifiche sono salvate.
organisations-rename = Cambia nome
organisations-rename-lead = Il nome di prima resta e continua a trovare l'ente.
organisations-renamed = Il nuovo nome è registrato.
organisations-day-before-name = Il giorno deve venire dopo il { $since }, da quando l'ente porta il nome attuale
organisations-day-in-future = Il giorno non può essere nel futuro
organisations-dissolve = Segna come sciolto
organisations-dissolve-lead = L'ente non comparirà più tra quelli da scegliere. Quello che ha fatto resta.
organisations-dissolve-on = Sciolto dal
organisations-dissolved = Lo scioglimento è registrato.
organisations-dissolved-since = Dal { $on }. Quello che ha fatto resta consultabile.
organisations-dissolved-without = Senza gli enti sciolti
organisations-dissolved-with = Anche gli enti sciolti
organisations-is-dissolved = Ente sciolto
organisations-already-dissolved = L'ente è già segnato come sciolto dal { $on }
organisations-reason = Motivo

# Sedi
organisations-offices = Sedi e sportelli
organisations-offices-none = Nessuna sede registrata
organisations-offices-none-text = Le sedi sono i luoghi in cui l'ente riceve o lavora.
organisations-office-open = Aggiungi una sede
organisations-office-name = Nome della sede
organisations-office-name-hint = Per esempio: Centro Stranieri, Sportello di ascolto
organisations-office-opened = La sede è registrata.
organisations-office-close = Chiudi la sede
organisations-office-closed = La sede è chiusa.
organisations-office-closed-on = chiusa il { $on }

# ATS
organisations-members = Componenti dell'ATS
organisations-members-none = Nessun componente
organisations-members-none-text = Aggiungi gli enti che formano l'associazione e indica chi ne ha il mandato.
organisations-memberships = Associazioni temporanee di cui fa parte
organisations-member = Ente
organisations-member-from = Dal
organisations-member-until = Fino al
organisations-mandate = Mandato
organisations-mandated = mandatario
organisations-mandated-it-is = È il mandatario
organisations-join = Aggiungi un componente
organisations-joined = Il componente è registrato.
organisations-join-not-ats = Solo un'associazione temporanea di scopo ha componenti
organisations-join-itself = Un'associazione non può essere componente di sé stessa
organisations-join-already = Questo ente è già componente in quel periodo
organisations-join-mandate-taken = In quel periodo il mandato è di un altro componente
organisations-leave = Fine
organisations-leave-sure = Il componente risulterà uscito da oggi. Continuare?
organisations-left = L'uscita del componente è registrata.
organisations-leave-before-joining = Non si può uscire prima del { $joined }, giorno dell'ingresso

# Territorio
organisations-territories-title = Territorio
organisations-territories-lead = Regioni, province, ambiti e comuni con i codici ISTAT, anche di prima delle fusioni.
organisations-territories-search = Comune, provincia, regione o codice
organisations-territories-none = Nessun territorio corrisponde
organisations-territories-none-text = Controlla come è scritto, oppure prova con il codice ISTAT.
organisations-level = Livello
organisations-level-country = Stato
organisations-level-region = Regione
organisations-level-province = Provincia
organisations-level-district = Ambito
organisations-level-municipality = Comune
organisations-code = Codice
organisations-sign = Sigla
organisations-cadastral = Codice catastale
organisations-lies-in = Si trova in
organisations-validity = Validità
organisations-exists-since = Esiste dal
organisations-exists-until = Esistito fino al
organisations-carried-on-by = Ora è
organisations-parts = Comprende
organisations-bodies-here = Enti di questo territorio

# Tipi di ente
organisations-kind-ministry = Ministero
organisations-kind-prefettura = Prefettura
organisations-kind-questura = Questura
organisations-kind-territorial-commission = Commissione territoriale
organisations-kind-labour-inspectorate = Ispettorato del lavoro
organisations-kind-state-office = Ufficio statale o ente nazionale
organisations-kind-region = Regione
organisations-kind-province = Provincia
organisations-kind-comune = Comune
organisations-kind-unione = Unione di comuni
organisations-kind-municipalities-association = Associazione di comuni
organisations-kind-public-company = Azienda o società pubblica
organisations-kind-ausl = Azienda sanitaria
organisations-kind-cpi = Centro per l'impiego
organisations-kind-school = Scuola
organisations-kind-cpia = CPIA
organisations-kind-university = Università
organisations-kind-training-body = Ente di formazione
organisations-kind-cooperative = Cooperativa
organisations-kind-consortium = Consorzio di cooperative
organisations-kind-ats = Associazione temporanea di scopo (ATS)
organisations-kind-association = Associazione
organisations-kind-migrants-association = Associazione di migranti
organisations-kind-foundation = Fondazione
organisations-kind-union = Sindacato
organisations-kind-employers-association = Associazione datoriale
organisations-kind-bilateral-body = Ente bilaterale
organisations-kind-employer = Impresa
organisations-kind-job-agency = Agenzia per il lavoro
organisations-kind-international-organisation = Organizzazione internazionale
organisations-kind-other = Altro
organisations-panel-open = Apri
