# Scheda di monitoraggio trimestrale: il documento

monitoring-sheets-document = Scheda di monitoraggio trimestrale
monitoring-sheets-part-general = Dati generali
monitoring-sheets-part-registry = Anagrafica
monitoring-sheets-part-procedural = Avanzamento procedurale
monitoring-sheets-part-breakdown = Articolazione delle attività e cronoprogramma
monitoring-sheets-part-physical = Avanzamento fisico
monitoring-sheets-part-financial = Avanzamento finanziario
monitoring-sheets-part-recipients = Destinatari
monitoring-sheets-funding = Progetto cofinanziato dall'Unione europea
monitoring-sheets-pages = Pagina {"{"}page{"}"} di {"{"}pages{"}"}
monitoring-sheets-checksum = Impronta SHA-256 dei dati
monitoring-sheets-total = Totale
monitoring-sheets-not-written = Non ancora scritto.

monitoring-sheets-standing-draft = Bozza: cifre calcolate il { $day }, possono ancora cambiare.
monitoring-sheets-standing-submitted = Inviata da { $who } il { $day } alle { $time }: versione { $version }, cifre congelate.
monitoring-sheets-standing-returned = Rimandata da { $who } il { $day } con osservazioni: si corregge e si invia di nuovo.
monitoring-sheets-standing-accepted = Accettata da { $who } il { $day } alle { $time }: versione { $version }.

monitoring-sheets-fact-title = Titolo del progetto
monitoring-sheets-fact-code = Codice del progetto
monitoring-sheets-fact-cup = CUP
monitoring-sheets-fact-programme = Programma
monitoring-sheets-fact-objective = Obiettivo
monitoring-sheets-fact-lead = Capofila
monitoring-sheets-fact-quarter = Trimestre
monitoring-sheets-fact-from = Dal
monitoring-sheets-fact-until = Al
monitoring-sheets-fact-due = Da inviare entro
monitoring-sheets-fact-budget = Costo totale
monitoring-sheets-fact-starts = Inizio del progetto
monitoring-sheets-fact-ends = Fine del progetto
monitoring-sheets-fact-territory = Territorio
monitoring-sheets-fact-target-groups = Destinatari previsti
monitoring-sheets-fact-bodies-involved = Enti coinvolti
monitoring-sheets-fact-persons-new = Destinatari nuovi nel trimestre
monitoring-sheets-fact-persons-cumulative = Destinatari dall'inizio del progetto

monitoring-sheets-heading-work-group = Variazioni nel gruppo di lavoro
monitoring-sheets-heading-criticalities = Criticità

monitoring-sheets-table-empty = Nessun dato.
monitoring-sheets-table-partners = Capofila e partner
monitoring-sheets-table-activities = Attività previste e realizzate
monitoring-sheets-table-deviations = Scostamenti e cause
monitoring-sheets-table-outputs = Prodotti
monitoring-sheets-table-roles = Ruolo di ciascun ente nel trimestre
monitoring-sheets-table-breakdown = Attività e date
monitoring-sheets-table-indicators = Indicatori
monitoring-sheets-table-cells = Persone per età e genere
monitoring-sheets-table-left-out = Registrazioni non conteggiate
monitoring-sheets-table-budget = Costi per ente e voce di spesa
monitoring-sheets-table-age = Età all'ingresso
monitoring-sheets-table-gender = Genere dichiarato
monitoring-sheets-table-nationality = Cittadinanza
monitoring-sheets-table-status = Condizione giuridica
monitoring-sheets-timeline = Cronoprogramma: contorno il previsto, pieno il realizzato, fascia il trimestre

monitoring-sheets-column-entry = Voce
monitoring-sheets-column-value = Contenuto
monitoring-sheets-column-body = Ente
monitoring-sheets-column-role = Ruolo
monitoring-sheets-column-role-text = Che cosa ha fatto
monitoring-sheets-column-area = Ambito
monitoring-sheets-column-since = Dal
monitoring-sheets-column-until = Al
monitoring-sheets-column-code = Codice
monitoring-sheets-column-activity = Attività
monitoring-sheets-column-work = Azione o attività
monitoring-sheets-column-responsible = Responsabile
monitoring-sheets-column-unit = Unità
monitoring-sheets-column-planned-in-all = Previsto in tutto
monitoring-sheets-column-planned-to-date = Previsto a oggi
monitoring-sheets-column-done-in-quarter = Fatto nel trimestre
monitoring-sheets-column-done-to-date = Fatto dall'inizio
monitoring-sheets-column-cause = Causa
monitoring-sheets-column-explanation = Spiegazione
monitoring-sheets-column-measure = Misura correttiva
monitoring-sheets-column-owner = A cura di
monitoring-sheets-column-measure-due = Entro
monitoring-sheets-column-output = Prodotto
monitoring-sheets-column-planned = Previsti
monitoring-sheets-column-done = Realizzati
monitoring-sheets-column-due = Scadenza
monitoring-sheets-column-planned-from = Inizio previsto
monitoring-sheets-column-planned-until = Fine prevista
monitoring-sheets-column-actual-from = Inizio effettivo
monitoring-sheets-column-actual-until = Fine effettiva
monitoring-sheets-column-done-share = Realizzato
monitoring-sheets-column-progress = Stato
monitoring-sheets-column-indicator = Indicatore
monitoring-sheets-column-kind = Tipo
monitoring-sheets-column-new = Nel trimestre
monitoring-sheets-column-cumulative = Dall'inizio
monitoring-sheets-column-target = Obiettivo
monitoring-sheets-column-ratio = Raggiunto
monitoring-sheets-column-definition = Versione della definizione
monitoring-sheets-column-reading = Lettura
monitoring-sheets-column-under-18-women = Donne < 18
monitoring-sheets-column-under-18-men = Uomini < 18
monitoring-sheets-column-under-18-non-binary = Non binario < 18
monitoring-sheets-column-18-60-women = Donne 18-60
monitoring-sheets-column-18-60-men = Uomini 18-60
monitoring-sheets-column-18-60-non-binary = Non binario 18-60
monitoring-sheets-column-over-60-women = Donne > 60
monitoring-sheets-column-over-60-men = Uomini > 60
monitoring-sheets-column-over-60-non-binary = Non binario > 60
monitoring-sheets-column-total = Totale
monitoring-sheets-column-reason = Motivo
monitoring-sheets-column-records = Registrazioni
monitoring-sheets-column-category = Categoria
monitoring-sheets-column-budget-title = Voce di spesa
monitoring-sheets-column-budget = Budget
monitoring-sheets-column-spent-in-quarter = Speso nel trimestre
monitoring-sheets-column-spent-to-date = Speso dall'inizio
monitoring-sheets-column-age = Età
monitoring-sheets-column-gender = Genere
monitoring-sheets-column-nationality = Cittadinanza
monitoring-sheets-column-status = Condizione giuridica

monitoring-sheets-quarter-name = { $number }° trimestre { $year }
monitoring-sheets-reading-new = nel trimestre
monitoring-sheets-reading-cumulative = dall'inizio
monitoring-sheets-progress-not-started = non iniziata
monitoring-sheets-progress-running = in corso
monitoring-sheets-progress-done = conclusa
monitoring-sheets-progress-late = in ritardo
monitoring-sheets-kind-output = realizzazione
monitoring-sheets-kind-result = risultato
monitoring-sheets-kind-project = di progetto
monitoring-sheets-age-under-18 = meno di 18 anni
monitoring-sheets-age-18-60 = da 18 a 60 anni
monitoring-sheets-age-over-60 = più di 60 anni
monitoring-sheets-age-unknown = data di nascita mancante
monitoring-sheets-gender-women = donne
monitoring-sheets-gender-men = uomini
monitoring-sheets-gender-non-binary = non binario
monitoring-sheets-gender-undeclared = non dichiarato
monitoring-sheets-unknown = non indicata
monitoring-sheets-cause-unexplained = da spiegare

# Stati

monitoring-sheets-state-draft = Bozza
monitoring-sheets-state-submitted = Inviata
monitoring-sheets-state-returned = Rimandata
monitoring-sheets-state-accepted = Accettata

# Che cosa manca

monitoring-sheets-missing-cup = Manca il CUP del progetto
monitoring-sheets-missing-lead = Manca il capofila del progetto
monitoring-sheets-missing-partners = Mancano i partner del progetto
monitoring-sheets-missing-dates = Mancano le date di inizio e di fine del progetto
monitoring-sheets-missing-deviation = Da spiegare lo scostamento di «{ $activity }»
monitoring-sheets-missing-work-group = Da scrivere le variazioni nel gruppo di lavoro (anche «nessuna»)
monitoring-sheets-missing-role = Da scrivere il ruolo avuto nel trimestre da { $body }
monitoring-sheets-missing-criticalities = Da scrivere le criticità (anche «nessuna»)
monitoring-sheets-missing-cells = Le nove celle di { $indicator } non danno il totale
monitoring-sheets-missing-spent = Manca lo speso del trimestre di { $body } per «{ $category }» (anche 0)
monitoring-sheets-missing-delivery = { $body } non ha ancora dichiarato completi i suoi dati
monitoring-sheets-missing-registers = { $body }: { $sessions ->
    [one] un incontro senza registro
   *[other] { $sessions } incontri senza registro
  }
monitoring-sheets-missing-persons = { $body }: { $persons ->
    [one] una persona incompleta per il rendiconto
   *[other] { $persons } persone incomplete per il rendiconto
  }

# Rifiuti

monitoring-sheets-refused-not-ended = Il trimestre finisce il { $day }: la scheda si invia dal giorno dopo.
monitoring-sheets-refused-outside-project = In questo trimestre il progetto non è in corso: non c'è una scheda da inviare.
monitoring-sheets-refused-already-submitted = La scheda è già stata inviata. Per cambiarla l'autorità deve rimandarla.
monitoring-sheets-refused-already-accepted = La scheda è stata accettata e non cambia più.
monitoring-sheets-refused-incomplete = { $missing ->
    [one] Manca ancora un dato senza il quale la scheda non si può inviare: è nell'elenco qui sotto.
   *[other] Mancano ancora { $missing } dati senza i quali la scheda non si può inviare: sono nell'elenco qui sotto.
  }
monitoring-sheets-refused-not-submitted = La scheda non è stata inviata: non c'è ancora niente da decidere.
monitoring-sheets-refused-remarks-missing = Scriva nelle osservazioni che cosa va corretto: chi riceve la scheda deve saperlo.
monitoring-sheets-refused-amount = L'importo può arrivare al massimo a { $most }.
monitoring-sheets-refused-text-missing = Scriva il testo; se non c'è niente da dire, scriva «nessuna variazione» o «nessuna criticità».
monitoring-sheets-refused-text-long = Il testo può avere al massimo { $most } caratteri.
