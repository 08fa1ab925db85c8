# Le parole dei programmi e dei progetti.

# Elenchi chiusi
programmes-source-document = Documento del progetto
programmes-source-outside = Altra fonte
programmes-source-inferred = Lettura nostra, da confermare
programmes-role-lead = Capofila
programmes-role-area-lead = Capofila d'ambito
programmes-role-partner = Partner
programmes-part-adhering = Enti aderenti
programmes-part-involved = Enti coinvolti
programmes-part-recipient = Destinatari diretti nominati
programmes-part-supporting = Enti di supporto
programmes-body-ministry = Ministero
programmes-body-prefettura = Prefettura
programmes-body-questura = Questura
programmes-body-region = Regione
programmes-body-province = Provincia
programmes-body-comune = Comune
programmes-body-unione = Unione di comuni
programmes-body-cooperative = Cooperativa
programmes-body-consortium = Consorzio
programmes-body-association = Associazione
programmes-body-migrants-association = Associazione di migranti
programmes-body-cpi = Centro per l'impiego
programmes-body-job-agency = Agenzia per il lavoro
programmes-body-union = Sindacato
programmes-body-employers-association = Associazione datoriale
programmes-body-bilateral-body = Ente bilaterale
programmes-body-employer = Impresa
programmes-body-school = Scuola
programmes-body-cpia = CPIA
programmes-body-training-body = Ente di formazione
programmes-body-ausl = AUSL
programmes-body-state-office = Ufficio statale
programmes-body-public-company = Società pubblica
programmes-body-municipalities-association = Associazione di comuni
programmes-body-territorial-commission = Commissione territoriale
programmes-body-labour-inspectorate = Ispettorato del lavoro
programmes-body-university = Università
programmes-body-ats = Associazione temporanea di scopo (ATS)
programmes-body-foundation = Fondazione
programmes-body-international-organisation = Organizzazione internazionale
programmes-body-other = Altro
programmes-level-country = Stato
programmes-level-region = Regione
programmes-level-province = Provincia
programmes-level-municipality = Comune
programmes-level-district = Ambito
programmes-recipients-direct = Destinatari diretti
programmes-recipients-indirect = Destinatari indiretti
programmes-group-TCN_REG = Cittadini di Paesi terzi regolarmente soggiornanti
programmes-group-APPL_INTENT = In attesa di formalizzare la domanda (C3)
programmes-group-APPL = Richiedenti protezione internazionale
programmes-group-APPL_APPEAL = Richiedenti in fase di ricorso
programmes-group-REFUGEE = Titolari di status di rifugiato
programmes-group-SUBSID = Titolari di protezione sussidiaria
programmes-group-SPECIAL = Titolari di protezione speciale
programmes-group-TEMP = Titolari di protezione temporanea
programmes-group-MSNA = Minori stranieri non accompagnati
programmes-group-EX_MSNA = Neomaggiorenni ex MSNA
programmes-group-EXIT = Persone in uscita dall'accoglienza
programmes-group-FAMILY = Familiari
programmes-group-STUDENT = Alunni e studenti stranieri
programmes-group-WOMEN = Donne migranti
programmes-group-VICTIM_LAB = Vittime di sfruttamento lavorativo
programmes-group-VICTIM_THB = Vittime di tratta
programmes-group-OPERATOR = Operatori
programmes-group-BODY = Enti e organizzazioni
programmes-kind-network-meeting = Incontri di tavoli e reti
programmes-kind-operator-training = Formazione degli operatori
programmes-kind-language-course = Corso di lingua
programmes-kind-civic-course = Corso di educazione civica
programmes-kind-safety-course = Corso sulla sicurezza
programmes-kind-course = Corso
programmes-kind-workshop = Laboratorio
programmes-kind-guidance = Orientamento
programmes-kind-school-support = Sostegno scolastico
programmes-kind-family-involvement = Coinvolgimento delle famiglie
programmes-kind-family-reunification = Ricongiungimento familiare
programmes-kind-desk = Sportello
programmes-kind-mediation = Mediazione
programmes-kind-outreach = Prossimità
programmes-kind-legal-advice = Consulenza legale
programmes-kind-case-work = Presa in carico
programmes-kind-mapping = Mappatura
programmes-kind-coaching = Coaching e consulenza
programmes-kind-selection = Selezione
programmes-kind-pilot-placement = Inserimento lavorativo
programmes-kind-company-supervision = Supervisione alle aziende
programmes-kind-job-matching = Incontro domanda e offerta di lavoro
programmes-kind-recognition = Riconoscimento di titoli e competenze
programmes-kind-inspection-support = Affiancamento nelle ispezioni
programmes-kind-awareness = Sensibilizzazione
programmes-kind-event = Evento
programmes-kind-communication = Comunicazione
programmes-kind-participation = Partecipazione
programmes-kind-research = Ricerca
programmes-kind-evaluation = Valutazione
programmes-kind-protocol = Protocollo
programmes-kind-culture-sport = Cultura e sport
programmes-kind-procedure-review = Revisione di procedure e servizi
programmes-kind-management = Gestione e supporto
programmes-unit-persons = persone
programmes-unit-operators = operatori formati
programmes-unit-staff = operatori incaricati
programmes-unit-organisations = enti
programmes-unit-sessions = incontri
programmes-unit-days = giornate
programmes-unit-hours = ore
programmes-unit-events = eventi
programmes-unit-visits = visite
programmes-unit-contacts = contatti
programmes-unit-paths = percorsi
programmes-unit-placements = inserimenti
programmes-unit-documents = documenti
programmes-unit-videos = video
programmes-unit-teams = équipe
programmes-unit-places = punti sul territorio
programmes-unit-protocols = protocolli
programmes-unit-networks = reti
programmes-unit-procedures = procedure
programmes-unit-sites = siti
programmes-mode-in-person = In presenza
programmes-mode-online = Online
programmes-mode-mixed = In presenza e online
programmes-network-permanent-table = Tavolo permanente
programmes-network-regional-table = Tavolo regionale
programmes-network-sub-group = Sottogruppo
programmes-network-council = Consiglio
programmes-network-network = Rete
programmes-network-steering = Cabina di regia
programmes-protocol-promised = Da scrivere
programmes-protocol-in-force = In vigore
programmes-complementarity-fund = Fondo
programmes-complementarity-project = Progetto
programmes-complementarity-law = Norma
programmes-complementarity-agreement = Accordo
programmes-complementarity-plan = Piano
programmes-change-import = importazione della scheda
programmes-change-amendment = rimodulazione
programmes-change-extension = proroga
programmes-statement-general-objective = Obiettivo generale
programmes-statement-specific-objective = Obiettivi specifici
programmes-statement-expected-result = Risultati attesi
programmes-statement-monitoring = Monitoraggio e valutazione
programmes-statement-communication = Comunicazione
programmes-statement-continuity = Continuità
programmes-statement-sustainability = Sostenibilità e replicabilità
programmes-statement-observation = Osservazioni dai territori
programmes-statement-lesson = Lezioni apprese
programmes-statement-development-done = Linee di sviluppo: già realizzato
programmes-statement-development-future = Linee di sviluppo: per il futuro
programmes-statement-achievement = Risultati dichiarati da altre fonti
programmes-statement-site = Siti
programmes-statement-note = Note e incongruenze delle fonti
programmes-statement-source = Fonti
programmes-state-planned = Da avviare
programmes-state-running = In corso
programmes-state-ended = Concluso
programmes-state-undated = Date da definire

# Quantità
programmes-quantity-persons = { $number ->
    [one] { $number } persona
   *[other] { $number } persone
}
programmes-quantity-operators = { $number ->
    [one] { $number } operatore formato
   *[other] { $number } operatori formati
}
programmes-quantity-staff = { $number ->
    [one] { $number } operatore incaricato
   *[other] { $number } operatori incaricati
}
programmes-quantity-organisations = { $number ->
    [one] { $number } ente
   *[other] { $number } enti
}
programmes-quantity-sessions = { $number ->
    [one] { $number } incontro
   *[other] { $number } incontri
}
programmes-quantity-days = { $number ->
    [one] { $number } giornata
   *[other] { $number } giornate
}
programmes-quantity-hours = { $number ->
    [one] { $number } ora
   *[other] { $number } ore
}
programmes-quantity-events = { $number ->
    [one] { $number } evento
   *[other] { $number } eventi
}
programmes-quantity-visits = { $number ->
    [one] { $number } visita
   *[other] { $number } visite
}
programmes-quantity-contacts = { $number ->
    [one] { $number } contatto
   *[other] { $number } contatti
}
programmes-quantity-paths = { $number ->
    [one] { $number } percorso
   *[other] { $number } percorsi
}
programmes-quantity-placements = { $number ->
    [one] { $number } inserimento
   *[other] { $number } inserimenti
}
programmes-quantity-documents = { $number ->
    [one] { $number } documento
   *[other] { $number } documenti
}
programmes-quantity-videos = { $number ->
    [one] { $number } video
   *[other] { $number } video
}
programmes-quantity-teams = { $number ->
    [one] { $number } équipe
   *[other] { $number } équipe
}
programmes-quantity-places = { $number ->
    [one] { $number } punto sul territorio
   *[other] { $number } punti sul territorio
}
programmes-quantity-protocols = { $number ->
    [one] { $number } protocollo
   *[other] { $number } protocolli
}
programmes-quantity-networks = { $number ->
    [one] { $number } rete
   *[other] { $number } reti
}
programmes-quantity-procedures = { $number ->
    [one] { $number } procedura
   *[other] { $number } procedure
}
programmes-quantity-sites = { $number ->
    [one] { $number } sito
   *[other] { $number } siti
}

# Valori
programmes-unknown = non noto
programmes-to-be-defined = da definire
programmes-yes = sì
programmes-no = no
programmes-about = circa { $when }
programmes-month = { $number ->
    [1] gennaio { $year }
    [2] febbraio { $year }
    [3] marzo { $year }
    [4] aprile { $year }
    [5] maggio { $year }
    [6] giugno { $year }
    [7] luglio { $year }
    [8] agosto { $year }
    [9] settembre { $year }
    [10] ottobre { $year }
    [11] novembre { $year }
   *[other] dicembre { $year }
}
programmes-period = { $from } { $until }
programmes-period-from = { $from }
programmes-period-until = fino { $until }
programmes-period-from-day = dal { $day }
programmes-period-from-about = { $number ->
   *[other] da { $month } circa
}
programmes-period-until-day = al { $day }
programmes-period-until-about = { $number ->
    [4] ad { $month } circa
    [8] ad { $month } circa
   *[other] a { $month } circa
}
programmes-period-none = date da definire
programmes-cited = { $source }
programmes-cited-outside = { $source } (altra fonte)
programmes-source-head = Fonte
programmes-outside = da altra fonte
programmes-note = Nota
programmes-from-memory = a memoria, da verificare
programmes-measure = misura { $code }
programmes-action-letter = azione { $code })
programmes-cup-missing = non disponibile: { $reason }
programmes-tick = { $day }

# Elenco dei progetti
programmes-list-title = Progetti
programmes-list-lead-text = Che cosa è stato promesso, da chi, dove e per quando
programmes-list-import = Importa una scheda progetto
programmes-list-search = Codice o titolo
programmes-list-programme = Programma
programmes-list-state = Stato
programmes-list-territory = Territorio
programmes-list-count = { $count ->
    [one] { $count } progetto
   *[other] { $count } progetti
}
programmes-list-none-found = Nessun progetto con questi filtri
programmes-list-none-found-text = Togli un filtro o cerca con meno parole.
programmes-list-none = Nessun progetto
programmes-list-none-text = Un progetto entra con la sua scheda: chiedi a chi amministra di importarla.
programmes-list-project = Progetto
programmes-list-code = Codice
programmes-list-cup = CUP
programmes-list-lead = Capofila
programmes-list-starts = Inizio
programmes-list-ends = Fine
programmes-list-budget = Finanziamento

# Pagina del progetto
programmes-tabs = Pagine del progetto
programmes-tab-overview = Sintesi
programmes-tab-network = Rete e territorio
programmes-tab-promises = Promesse e risultati
programmes-tab-context = Contesto e note
programmes-tab-sheet = Scheda completa
programmes-tab-amendments = Modifiche
programmes-panel-open = Apri
programmes-panel-attention = Da guardare per primo
programmes-panel-done = Che cosa è stato fatto
programmes-tab-progress = Avanzamento
programmes-tab-indicators = Indicatori
programmes-tab-deviations = Scostamenti
programmes-tab-sheets = Schede trimestrali
programmes-tab-incomplete = Dati mancanti
programmes-overview-summary = Il progetto
programmes-overview-plan = Piano delle attività
programmes-overview-activity = Attività
programmes-overview-when = Quando
programmes-overview-planned = Previsto
programmes-overview-kind = Tipo
programmes-overview-responsible = Responsabile
programmes-overview-as-table = Le attività in tabella
programmes-schedule-title = Il piano nel tempo e quanto è fatto
programmes-schedule-done = Fatto finora
programmes-schedule-done-planned = Fatto e previsto
programmes-schedule-standing = A che punto è
programmes-schedule-done-of = { $done } di { $planned }
programmes-schedule-done-undefined = { $done }, previsto da definire
programmes-schedule-legend-done = La parte piena di ogni barra è quanto è già fatto di ciò che è previsto.
programmes-schedule-legend-today = La linea tratteggiata è oggi, { $day }.
programmes-overview-no-dates = Il progetto non ha ancora date
programmes-overview-no-dates-text = Il documento non le indica. Chi coordina può aggiungerle con una rimodulazione.
programmes-overview-targets = Valori obiettivo
programmes-overview-no-targets = Il progetto non ha valori obiettivo
programmes-target-indicator = Indicatore
programmes-target-value = Obiettivo
programmes-target-by = Entro
programmes-overview-products = Prodotti
programmes-product = Prodotto
programmes-product-delivered = Consegnati
programmes-product-due = Entro
programmes-product-done = Consegnato
programmes-product-late = In ritardo
programmes-product-begun = Consegnato in parte
programmes-product-open = Da consegnare
programmes-overview-budget = Piano finanziario
programmes-budget-line = Voce
programmes-budget-amount = Importo
programmes-budget-categories = Per voce di costo
programmes-budget-partners = Per partner
programmes-facts-territory = Territorio
programmes-facts-budget = Finanziamento
programmes-facts-dates-note = Sulle date
programmes-elapsed = Tempo trascorso
programmes-elapsed-not-started = Inizia il { $day }
programmes-elapsed-ended = Concluso il { $day }
programmes-elapsed-left = { $days ->
    [one] Resta { $days } giorno
   *[other] Restano { $days } giorni
}

# Rete e territorio
programmes-network-partners = Partenariato per ambito
programmes-network-whole = Tutto il progetto
programmes-network-role = Ruolo
programmes-network-ats = ATS
programmes-network-mandated = Mandataria di ATS
programmes-network-mandated-with = Mandataria di ATS con { $members }
programmes-network-since = Periodo
programmes-network-all-along = Per tutta la durata
programmes-network-bodies = Altri enti
programmes-network-networks = Tavoli e reti
programmes-network-kind = Tipo
programmes-network-purpose = Scopo
programmes-network-chair = Coordinamento
programmes-network-members = Componenti
programmes-network-protocols = Protocolli d'intesa
programmes-network-signed = Firmato
programmes-network-signatories = { $count ->
    [one] { $count } firmatario
   *[other] { $count } firmatari
}
programmes-network-facilitators = Mediazione e raccordo
programmes-network-supporters = Supporto operativo
programmes-network-groups = Destinatari
programmes-network-group = Gruppo
programmes-network-mode = Come
programmes-network-description = Nelle parole del documento
programmes-network-level = Livello

# Promesse e contesto
programmes-sentences-none = Il documento non dice altro
programmes-context-others = Complementarità con altri fondi e progetti
programmes-context-numbers = Numeri di contesto
programmes-context-what = Dato
programmes-context-value = Valore
programmes-context-place = Dove
programmes-detail-choice = Scelta: { $value }
programmes-detail-kept = Si usa: { $value }
programmes-detail-other = Si legge anche: { $value }
programmes-detail-number = Valore dichiarato: { $value }
programmes-detail-action = Azione { $value }
programmes-detail-activities = Attività: { $value }

# Attività
programmes-activity-area = Ambito
programmes-activity-mode = Modalità
programmes-activity-phase = Fase
programmes-activity-groups = Destinatari
programmes-activity-indicators = Indicatori che alimenta
programmes-activity-topics = Temi
programmes-activity-places = Luoghi
programmes-activity-with = Con
programmes-activity-after = Viene dopo
programmes-activity-parallel = In parallelo con
programmes-activity-next = Poi si può fare
programmes-activity-withdrawn = Attività tolta dal progetto
programmes-activity-withdrawn-text = La versione attuale del progetto non la prevede più: gli incontri già svolti restano, non se ne possono programmare di nuovi.

# Modifiche
programmes-amendments-none = Nessuna versione
programmes-amendments-compare = Confronta con la precedente
programmes-version-title = Versione { $number }: { $kind }
programmes-version-when = In vigore dal { $day } · { $by }, { $at }
programmes-compare-heading = Confronto fra versioni
programmes-compare-go = Confronta
programmes-compare-before = Prima
programmes-compare-after = Dopo
programmes-compare-same = Le due versioni dicono le stesse cose
programmes-compare-what = Che cosa
programmes-compare-of = Di
programmes-compare-version = Versione { $number }
programmes-compare-absent = assente
programmes-compare-fact = { $label }: { $value }

# La scheda completa
programmes-sheet-title = La scheda completa
programmes-sheet-lead = Tutto quello che dice la scheda del progetto nella versione attuale, ogni dato con la sua fonte.
programmes-sheet-contents = Parti della scheda
programmes-sheet-source = Fonte: { $source }
programmes-sheet-cells = { $gender }: { $minors } sotto i 18 anni, { $adults } da 18 a 60, { $older } oltre i 60
programmes-sheet-section-project = Il progetto
programmes-sheet-section-dates = Durata
programmes-sheet-section-budget = Finanziamento
programmes-sheet-section-budget-categories = Piano finanziario per voce di costo
programmes-sheet-section-budget-partners = Piano finanziario per partner
programmes-sheet-section-areas = Ambiti
programmes-sheet-section-territories = Territorio
programmes-sheet-section-partners = Partenariato
programmes-sheet-section-bodies = Altri enti
programmes-sheet-section-target-groups = Destinatari
programmes-sheet-section-general-objective = Obiettivo generale
programmes-sheet-section-specific-objectives = Obiettivi specifici
programmes-sheet-section-actions = Azioni
programmes-sheet-section-activities = Attività
programmes-sheet-section-deliverables = Prodotti
programmes-sheet-section-indicators = Indicatori del progetto
programmes-sheet-section-targets = Valori obiettivo
programmes-sheet-section-expected-results = Risultati attesi
programmes-sheet-section-networks = Tavoli e reti
programmes-sheet-section-protocols = Protocolli d'intesa
programmes-sheet-section-monitoring = Monitoraggio e valutazione
programmes-sheet-section-communication = Comunicazione
programmes-sheet-section-sites = Siti
programmes-sheet-section-complementarities = Complementarità con altri fondi e progetti
programmes-sheet-section-continuity = Continuità
programmes-sheet-section-sustainability = Sostenibilità e replicabilità
programmes-sheet-section-context = Numeri di contesto
programmes-sheet-section-achievements = Risultati dichiarati da altre fonti
programmes-sheet-section-lessons = Lezioni apprese
programmes-sheet-section-observations = Osservazioni dai territori
programmes-sheet-section-development-lines = Linee di sviluppo
programmes-sheet-section-notes = Note e incongruenze delle fonti
programmes-sheet-section-sources = Fonti
programmes-sheet-field-whole = Voce intera
programmes-sheet-field-order = Ordine
programmes-sheet-field-code = Codice
programmes-sheet-field-title = Titolo
programmes-sheet-field-short-title = Titolo breve
programmes-sheet-field-cup = CUP
programmes-sheet-field-cup-missing = Perché manca il CUP
programmes-sheet-field-lead-missing = Perché manca il capofila
programmes-sheet-field-programme = Programma
programmes-sheet-field-objective = Obiettivo specifico
programmes-sheet-field-national-objective = Obiettivo nazionale
programmes-sheet-field-measures = Misure di attuazione
programmes-sheet-field-funded-actions = Azioni finanziate
programmes-sheet-field-funded-action = Azione del programma
programmes-sheet-field-call = Avviso
programmes-sheet-field-approved-by = Approvato da
programmes-sheet-field-summary = Sintesi
programmes-sheet-field-field-of-intervention = Campo di intervento (Allegato VI, tabella 1)
programmes-sheet-field-type-of-action = Tipo di azione (Allegato VI, tabella 2)
programmes-sheet-field-source = Fonte
programmes-sheet-field-starts = Inizio
programmes-sheet-field-ends = Fine
programmes-sheet-field-months = Durata in mesi
programmes-sheet-field-note = Nota
programmes-sheet-field-total = Importo totale
programmes-sheet-field-amount = Importo
programmes-sheet-field-partner = Partner
programmes-sheet-field-name = Nome
programmes-sheet-field-territories = Territori (codici ISTAT)
programmes-sheet-field-level = Livello
programmes-sheet-field-kind = Tipo
programmes-sheet-field-role = Ruolo
programmes-sheet-field-area = Ambito
programmes-sheet-field-mandated-ats = Mandataria di ATS
programmes-sheet-field-ats-members = Altri componenti dell'ATS
programmes-sheet-field-since = Partecipa dal
programmes-sheet-field-until = Partecipa fino al
programmes-sheet-field-part = Come partecipa
programmes-sheet-field-category = Categoria di enti, non un ente solo
programmes-sheet-field-group = Gruppo
programmes-sheet-field-groups = Destinatari
programmes-sheet-field-mode = Modalità
programmes-sheet-field-description = Descrizione
programmes-sheet-field-text = Testo
programmes-sheet-field-action = Azione
programmes-sheet-field-activity = Attività
programmes-sheet-field-activities = Attività che la mantengono
programmes-sheet-field-phase = Fase
programmes-sheet-field-unit = Unità
programmes-sheet-field-planned = Quantità prevista
programmes-sheet-field-quantity = Quantità
programmes-sheet-field-responsible = Responsabile
programmes-sheet-field-places = Luoghi
programmes-sheet-field-topics = Temi
programmes-sheet-field-after = Viene dopo
programmes-sheet-field-parallel-with = In parallelo con
programmes-sheet-field-indicators = Indicatori che alimenta
programmes-sheet-field-with = Con
programmes-sheet-field-due = Entro
programmes-sheet-field-counts = Che cosa si conta
programmes-sheet-field-indicator = Indicatore
programmes-sheet-field-value = Valore
programmes-sheet-field-cells = Per genere ed età
programmes-sheet-field-by = Da raggiungere entro
programmes-sheet-field-chaired-by = Coordinamento
programmes-sheet-field-members = Componenti
programmes-sheet-field-part-of = Parte di
programmes-sheet-field-purpose = Scopo
programmes-sheet-field-full-title = Titolo per esteso
programmes-sheet-field-state = Stato
programmes-sheet-field-signed = Firmato
programmes-sheet-field-signatories = Firmatari
programmes-sheet-field-facilitators = Mediazione e raccordo
programmes-sheet-field-supported-by = Supporto operativo
programmes-sheet-field-url = Indirizzo
programmes-sheet-field-label = Dato
programmes-sheet-field-number = Numero
programmes-sheet-field-at = Rilevato
programmes-sheet-field-place = Dove
programmes-sheet-field-lesson = Lezione
programmes-sheet-field-choice = Scelta
programmes-sheet-field-strategy = Strategia
programmes-sheet-field-done = Già realizzato
programmes-sheet-field-future = Per il futuro
programmes-sheet-field-about = Riguarda
programmes-sheet-field-kept = Si usa
programmes-sheet-field-other = Si legge anche

# Rimodulare e prorogare
programmes-amend-title = Rimodula
programmes-amend-lead = La versione attuale resta: la rimodulazione ne crea una nuova, che si può confrontare con questa.
programmes-amend-reason = Motivo
programmes-amend-reason-hint = Con l'atto che la approva, se c'è. Si leggerà accanto alla versione.
programmes-amend-effective = In vigore dal
programmes-amend-effective-hint = Oggi, se lasci vuoto.
programmes-amend-project = Il progetto
programmes-amend-activities = Le attività
programmes-amend-activities-hint = Una quantità vuota significa «da definire». Quello che non cambi resta com’è.
programmes-amend-planned = Quantità prevista ({ $unit })
programmes-amend-save = Salva la rimodulazione
programmes-amended = Rimodulazione salvata
programmes-amend-reason-missing = Scrivi il motivo con almeno { $least } caratteri
programmes-amend-nothing-changes = Non hai cambiato nulla: cambia almeno un valore
programmes-amend-ends-before = La fine viene prima dell’inizio del progetto ({ $starts })
programmes-amend-activity-unknown = L’attività { $code } non esiste in questo progetto
programmes-amend-activity-ends-before = L’attività { $code } finisce prima di iniziare: controlla le due date
programmes-amend-quantity-negative = La quantità prevista dell’attività { $code } non può essere negativa
programmes-amend-activity-used = L’attività { $code } «{ $title }» ha già incontri, risultati o prodotti registrati: non si può togliere. Lasciala nella scheda con la quantità che è stata fatta e la data in cui finisce
programmes-amend-unit-used = L’attività { $code } «{ $title }» ha già incontri, risultati o prodotti registrati: l’unità di misura non può cambiare. Lascia quella di prima, oppure chiudi questa attività con la quantità fatta e aggiungine una nuova con un altro codice
programmes-amend-product-used = Il prodotto { $code } «{ $title }» è già stato consegnato: non si può togliere. Lascialo nella scheda con la quantità che è stata consegnata
programmes-extend-title = Proroga
programmes-extend-lead = La fine prevista ora è { $ends }.
programmes-extend-ends = Nuova fine
programmes-extend-save = Salva la proroga
programmes-extended = Proroga salvata
programmes-extend-not-later = La nuova fine deve venire dopo quella attuale ({ $ends })

# Prodotti
programmes-handovers = Consegne
programmes-handover-add = Registra una consegna
programmes-handover-on = Consegnato il
programmes-handover-quantity = Quanti
programmes-handover-save = Registra
programmes-delivered = Consegna registrata
programmes-deliver-future = La consegna non può essere nel futuro: scrivi il giorno in cui è avvenuta
programmes-deliver-quantity = Scrivi quanti prodotti sono stati consegnati, almeno 1

# Importare una scheda
programmes-import-title = Importa una scheda progetto
programmes-import-lead = La scheda è un file di testo (TOML). Se il progetto c’è già, la scheda ne diventa una nuova versione.
programmes-import-file = File della scheda
programmes-import-file-hint = Il formato è spiegato in docs/reference/project-sheet.md, con un esempio da copiare.
programmes-import-reason = Motivo
programmes-import-reason-hint = Serve se il progetto c’è già: che cosa cambia e con quale atto.
programmes-import-first = Importazione della scheda progetto
programmes-import-go = Importa
programmes-imported = Scheda importata
programmes-import-same = La scheda è uguale alla versione attuale: non è cambiato nulla
programmes-import-problems = { $count ->
    [one] C’è { $count } cosa da correggere nella scheda
   *[other] Ci sono { $count } cose da correggere nella scheda
}
programmes-import-file-missing = Scegli il file della scheda
programmes-import-file-large = Il file è troppo grande per essere una scheda: al massimo 2 MB di testo
programmes-import-file-not-text = Il file non è testo UTF-8: salvalo di nuovo come testo con codifica UTF-8
programmes-import-programme-unknown = Il programma { $code } non è fra quelli conosciuti
programmes-import-call-unknown = L’avviso { $code } non è fra quelli conosciuti

# Programmi e avvisi
programmes-programmes-title = Programmi
programmes-calls-title = Avvisi
programmes-call = Avviso
programmes-call-issuer = Ente che lo emana
programmes-programme-projects = Progetti del programma
programmes-programme-objectives = Obiettivi e dotazioni
programmes-programme-objective = Obiettivo
programmes-programme-beneficiaries = Beneficiari
programmes-programme-allocation = Dotazione
programmes-programme-share = Quota
programmes-programme-measures = Misure di attuazione
programmes-programme-actions = Azioni
programmes-programme-action = Azione
programmes-programme-measure = Misura
programmes-programme-results = Risultati attesi
programmes-programme-mislabelled = { $measure } (nella fonte è stampato { $label })
programmes-call-decree = Decreto
programmes-call-budget = Dotazione
programmes-call-applicants = Chi può presentare
programmes-call-max-months = Durata massima in mesi
programmes-call-rules = Regole e loro validità
programmes-call-from = Dal
programmes-call-applications = Domande entro
programmes-call-sheet-due = Scheda trimestrale
programmes-call-deviation = Scostamento
programmes-call-reason = Motivo
programmes-call-due = entro { $days } giorni dalla fine del trimestre ({ $source })
programmes-call-tolerance = da spiegare oltre il { $percent } % ({ $source })
programmes-call-amend = Aggiungi una regola che vale da un giorno
programmes-call-sheet-due-days = Giorni dopo la fine del trimestre
programmes-call-deviation-percent = Tolleranza per gli scostamenti, in percento
programmes-call-source = Atto
programmes-call-source-hint = Il provvedimento che cambia la regola, con numero e data.
programmes-call-save = Aggiungi la regola
programmes-call-amended = Regola aggiunta
programmes-call-categories = Voci di costo
programmes-call-rule-not-later = La regola deve valere da dopo l’ultima ({ $latest })
programmes-call-due-days-range = I giorni vanno da 0 a 120
programmes-call-tolerance-range = La tolleranza va da 0 a 100 per cento

# Sulla pagina di un ente
programmes-of-body = Progetti a cui partecipa
programmes-of-body-project = Progetto
programmes-of-body-area = Ambito
programmes-of-body-none = Nessun progetto
programmes-of-body-none-text = Questo ente non partecipa a nessun progetto dell'installazione.
