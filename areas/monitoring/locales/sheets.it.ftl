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
monitoring-sheets-total-so-far = Totale di quanto indicato finora
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
monitoring-sheets-table-budget-categories = Costi per voce di spesa
monitoring-sheets-table-budget-partners = Costi per ente
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
monitoring-sheets-column-deviation = Attività o indicatore
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

monitoring-sheets-missing-cup = Manca il CUP del progetto: si scrive nella scheda di progetto, che si importa di nuovo
monitoring-sheets-missing-lead = Manca il capofila del progetto
monitoring-sheets-missing-partners = Mancano i partner del progetto
monitoring-sheets-missing-dates = Mancano le date di inizio e di fine del progetto
monitoring-sheets-missing-deviation = Da spiegare lo scostamento di «{ $title }»
monitoring-sheets-missing-work-group = Da scrivere le variazioni nel gruppo di lavoro (anche «nessuna»)
monitoring-sheets-missing-role = Da scrivere il ruolo avuto nel trimestre da { $body }
monitoring-sheets-missing-criticalities = Da scrivere le criticità (anche «nessuna»)
monitoring-sheets-missing-cells = Le nove celle di { $indicator } non danno il totale
monitoring-sheets-missing-spent = { $body } non ha ancora indicato quanto ha speso nel trimestre (anche 0)
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
monitoring-sheets-refused-remarks-missing = Scrivi nelle osservazioni che cosa va corretto: chi riceve la scheda deve saperlo.
monitoring-sheets-refused-amount = L'importo può arrivare al massimo a { $most }.
monitoring-sheets-refused-text-missing = Scrivi il testo; se non c'è niente da dire, scrivi «nessuna variazione» o «nessuna criticità».
monitoring-sheets-refused-text-long = Il testo può avere al massimo { $most } caratteri.

# Pagine della scheda

monitoring-sheets-title = Scheda di monitoraggio
monitoring-sheets-list-title = Schede di monitoraggio
monitoring-sheets-list-empty = Nessuna scheda da leggere
monitoring-sheets-list-empty-text = Le schede compaiono quando il progetto comincia; chi non fa parte del progetto le vede dopo l'invio.
monitoring-sheets-parts = Parti della scheda
monitoring-sheets-part-complete = completo
monitoring-sheets-part-frozen = congelato
monitoring-sheets-part-missing = { $count ->
    [one] manca un dato
   *[other] mancano { $count } dati
  }
monitoring-sheets-part-deviations = { $count ->
    [one] da spiegare uno scostamento
   *[other] da spiegare { $count } scostamenti
  }
monitoring-sheets-changed = { $count ->
    [0] Dopo l'invio non è cambiato nessun dato
    [one] Dopo l'invio è cambiato un dato
   *[other] Dopo l'invio sono cambiati { $count } dati
  }
monitoring-sheets-returned-by = Rimandata da { $who } il { $day }: che cosa correggere
monitoring-sheets-edition = Versione { $version } del { $day }, inviata da { $who }
monitoring-sheets-editions = Versioni inviate
monitoring-sheets-today = Oggi
monitoring-sheets-download-pdf = Scarica PDF
monitoring-sheets-download-xlsx = Scarica XLSX
monitoring-sheets-download-json = Scarica JSON
monitoring-sheets-who-coordinator = Tocca al coordinatore
monitoring-sheets-who-referent = Tocca al referente di { $body }
monitoring-sheets-go = Vai
monitoring-sheets-save = Salva
monitoring-sheets-late = in ritardo
monitoring-sheets-todo-title = Che cosa manca
monitoring-sheets-told-submitted = Inviata da { $who } il { $day }
monitoring-sheets-told-returned = Rimandata da { $who } il { $day }
monitoring-sheets-told-accepted = Accettata da { $who } il { $day }
monitoring-sheets-submit-open = Controlla e invia
monitoring-sheets-submit-title = Inviare la scheda
monitoring-sheets-submit-due = Da inviare entro il { $day }.
monitoring-sheets-submit-blocked = Non si può ancora inviare
monitoring-sheets-submit-blocking = Senza questi dati la scheda non parte
monitoring-sheets-submit-known = Da sapere prima di inviare
monitoring-sheets-submit-complete = Non manca niente
monitoring-sheets-submit-freezes = Con l'invio le cifre si congelano insieme alle registrazioni di cui sono fatte. Le correzioni fatte dopo compaiono in un elenco e non cambiano la scheda.
monitoring-sheets-submit = Invia la scheda
monitoring-sheets-submit-confirm = Inviare la scheda? Le cifre non cambieranno più, se non verrà rimandata.
monitoring-sheets-submitted = Scheda inviata: le cifre sono congelate.
monitoring-sheets-decide-open = Accetta o rimanda
monitoring-sheets-decide-title = Accettare o rimandare la scheda
monitoring-sheets-accept-title = La scheda va bene
monitoring-sheets-accept-text = Accettata, la scheda resta la risposta definitiva per questo trimestre.
monitoring-sheets-accept = Accetta la scheda
monitoring-sheets-accept-confirm = Accettare la scheda? La decisione è definitiva.
monitoring-sheets-accepted = Scheda accettata.
monitoring-sheets-return-title = C'è qualcosa da correggere
monitoring-sheets-remarks = Osservazioni
monitoring-sheets-remarks-hint = Che cosa va corretto o spiegato. Le legge il capofila.
monitoring-sheets-return = Rimanda con le osservazioni
monitoring-sheets-sent-back = Scheda rimandata al capofila con le osservazioni.
monitoring-sheets-texts-open = Testi
monitoring-sheets-texts-title = Testi della scheda
monitoring-sheets-texts-empty = Non ci sono testi che puoi scrivere tu
monitoring-sheets-texts-empty-text = Li scrivono il coordinatore e i referenti degli enti.
monitoring-sheets-texts-others = Testi degli altri
monitoring-sheets-texts-saved = Testi salvati.
monitoring-sheets-role-of = Ruolo avuto nel trimestre da { $body }
monitoring-sheets-last-written = Scritto da { $who } il { $day }. Al massimo { $most } caratteri.
monitoring-sheets-spending-open = Spese
monitoring-sheets-spending-title = Spese del trimestre
monitoring-sheets-spending-how = Scrivi quanto è stato speso nel trimestre per ogni voce. Se un ente non ha speso niente, scrivi 0 in una voce.
monitoring-sheets-spending-empty = Non ci sono spese che puoi inserire tu
monitoring-sheets-spending-empty-text = Le inseriscono il capofila e i referenti degli enti, ciascuno per il proprio.
monitoring-sheets-spending-saved = Spese salvate.
monitoring-sheets-spent-so-far = Finora: { $amount }
monitoring-sheets-deliveries-open = Chi ha consegnato i dati
monitoring-sheets-deliveries-title = Chi ha consegnato i dati
monitoring-sheets-deliveries-count = { $declared } enti su { $bodies } hanno dichiarato completi i loro dati.
monitoring-sheets-delivery-complete = dati completi
monitoring-sheets-delivery-late = in ritardo
monitoring-sheets-delivery-awaited = attesi
monitoring-sheets-declare = Dichiara completi
monitoring-sheets-withdraw = Riapri
monitoring-sheets-declared = Dati dichiarati completi.
monitoring-sheets-withdrawn = Dichiarazione ritirata: i dati risultano di nuovo attesi.
monitoring-sheets-declared-by = { $who }, { $day }
monitoring-sheets-changes-title = Che cosa è cambiato dopo l'invio
monitoring-sheets-changes-how = La scheda inviata resta com'era. Qui sotto: che cosa è stato corretto, da chi e perché, e le cifre che oggi sarebbero diverse.
monitoring-sheets-changes-records = Registrazioni cambiate
monitoring-sheets-changes-figures = Cifre che oggi sarebbero diverse
monitoring-sheets-by-program = il programma
monitoring-sheets-changes-personal = Dati personali cambiati
monitoring-sheets-changes-personal-how = Chi ha cambiato quale dato delle persone contate: possono aver spostato le cifre qui sotto. Il dato non si mostra.
monitoring-sheets-column-person = Persona
monitoring-sheets-column-datum = Quale dato
monitoring-sheets-datum-birth = nascita
monitoring-sheets-datum-gender = genere
monitoring-sheets-datum-nationality = cittadinanza
monitoring-sheets-datum-target-group = condizione giuridica
monitoring-sheets-untold = non indicato
monitoring-sheets-fate-gone = non conta più
monitoring-sheets-fate-added = aggiunta
monitoring-sheets-fate-changed = corretta
monitoring-sheets-record-participation = Presenza
monitoring-sheets-record-session = Incontro
monitoring-sheets-record-staff-time = Ore di lavoro
monitoring-sheets-record-headcount = Conteggio anonimo
monitoring-sheets-record-outcome = Esito
monitoring-sheets-record-other = Prodotto
monitoring-sheets-compare-open = Confronta
monitoring-sheets-compare-title = Confronto tra due versioni
monitoring-sheets-compare-from = Prima
monitoring-sheets-compare-to = Dopo
monitoring-sheets-compare-go = Confronta
monitoring-sheets-compare-same = Le due versioni sono uguali
monitoring-sheets-compare-empty = Non ci sono due versioni da confrontare
monitoring-sheets-compare-empty-text = Il confronto serve dopo il primo invio.

monitoring-sheets-column-quarter = Trimestre
monitoring-sheets-column-state = Stato
monitoring-sheets-column-due-on = Da inviare entro
monitoring-sheets-column-told = Ultimo passo
monitoring-sheets-column-unregistered = Incontri senza registro
monitoring-sheets-column-incomplete = Persone incomplete
monitoring-sheets-column-action = Che cosa si può fare
monitoring-sheets-column-what = Che cosa
monitoring-sheets-column-who = Chi
monitoring-sheets-column-when = Quando
monitoring-sheets-column-why = Perché
monitoring-sheets-column-before = Prima
monitoring-sheets-column-after = Dopo
monitoring-sheets-column-figures = Indicatori
monitoring-sheets-column-measure-name = Dato
monitoring-sheets-column-subject = Di che cosa
monitoring-sheets-column-part = Parte

monitoring-sheets-measure-title = Titolo
monitoring-sheets-measure-cup = CUP
monitoring-sheets-measure-lead = Capofila
monitoring-sheets-measure-due = Da inviare entro
monitoring-sheets-measure-budget = Budget
monitoring-sheets-measure-starts = Inizio del progetto
monitoring-sheets-measure-ends = Fine del progetto
monitoring-sheets-measure-role = Ruolo
monitoring-sheets-measure-since = Dal
monitoring-sheets-measure-until = Al
monitoring-sheets-measure-territory = Territorio
monitoring-sheets-measure-body-involved = Ente coinvolto
monitoring-sheets-measure-planned-in-all = Previsto in tutto
monitoring-sheets-measure-planned-to-date = Previsto a oggi
monitoring-sheets-measure-done-in-quarter = Fatto nel trimestre
monitoring-sheets-measure-done-to-date = Fatto dall'inizio
monitoring-sheets-measure-cause = Causa dello scostamento
monitoring-sheets-measure-explanation = Spiegazione
monitoring-sheets-measure-measure = Misura correttiva
monitoring-sheets-measure-role-text = Ruolo dell'ente
monitoring-sheets-measure-work-group = Variazioni nel gruppo di lavoro
monitoring-sheets-measure-criticalities = Criticità
monitoring-sheets-measure-planned-from = Inizio previsto
monitoring-sheets-measure-planned-until = Fine prevista
monitoring-sheets-measure-actual-from = Inizio effettivo
monitoring-sheets-measure-actual-until = Fine effettiva
monitoring-sheets-measure-done = Realizzato
monitoring-sheets-measure-progress = Stato
monitoring-sheets-measure-target = Obiettivo
monitoring-sheets-measure-definition = Versione della definizione
monitoring-sheets-measure-left-out = Registrazioni non conteggiate
monitoring-sheets-measure-spent-in-quarter = Speso nel trimestre
monitoring-sheets-measure-spent-to-date = Speso dall'inizio

# Vista dell'autorità

monitoring-authority-title = Territorio
monitoring-authority-lead = I progetti del territorio uno accanto all'altro: promesso, fatto, in ritardo, chi non rendiconta. Solo numeri, nessun nome.
monitoring-authority-projects = Progetti
monitoring-authority-late = Schede in ritardo
monitoring-authority-budget = Budget
monitoring-authority-spent = Speso
monitoring-authority-search = Titolo o codice
monitoring-authority-reporting = Ultima scheda
monitoring-authority-count = { $count ->
    [one] un progetto
   *[other] { $count } progetti
  }
monitoring-authority-empty = Nessun progetto da mostrare
monitoring-authority-empty-text = Qui compaiono i progetti affidati alla vigilanza del tuo ente. Se hai messo dei filtri, prova a toglierli.
monitoring-authority-project = Progetto
monitoring-authority-figures-of = Cifre di
monitoring-authority-done = Realizzato
monitoring-authority-activities-late = Attività in ritardo
monitoring-authority-reached = Obiettivi raggiunti
monitoring-authority-persons = Destinatari
monitoring-authority-of = { $part } su { $whole }
monitoring-authority-never = Nessuna scheda inviata finora
monitoring-authority-no-sheet = nessuna scheda
monitoring-authority-spent-of = { $part ->
    [one] 1 progetto su { $whole } ha inviato una scheda
   *[other] { $part } progetti su { $whole } hanno inviato una scheda
 }
monitoring-authority-never-text = Le cifre del progetto compaiono con la prima scheda inviata.
monitoring-authority-others = Altre voci, con pochi destinatari ciascuna
monitoring-authority-state-late = in ritardo
monitoring-authority-state-to-correct = da correggere
monitoring-authority-state-to-decide = da decidere
monitoring-authority-state-in-time = nei tempi
monitoring-authority-state-accepted = accettata

# Unità che solo la scheda o gli indicatori usano

monitoring-sheets-unit-minutes = ore
monitoring-sheets-unit-authorities = autorità locali e regionali
monitoring-sheets-unit-bodies = enti
monitoring-sheets-unit-projects = progetti
monitoring-sheets-unit-items = prodotti
monitoring-sheets-unit-reception-places = posti di accoglienza
monitoring-sheets-unit-meetings = riunioni

monitoring-sheets-overview-lead = Le schede dei progetti che segui, prima quelle in ritardo: l'ultimo trimestre, e i precedenti finché non sono accettati.
monitoring-sheets-oggi-due = Scheda trimestrale { $code }: da inviare entro il { $day }
monitoring-sheets-oggi-late = Scheda trimestrale { $code }: andava inviata entro il { $day }
monitoring-sheets-oggi-earlier = Progetto { $code }: { $count ->
    [one] una scheda di un trimestre precedente non è stata inviata
   *[other] { $count } schede di trimestri precedenti non sono state inviate
}
monitoring-sheets-oggi-declare = Scheda { $code }: il tuo ente non ha ancora dichiarato completi i suoi dati (entro il { $day })
monitoring-sheets-oggi-spend = Scheda { $code }: il tuo ente non ha ancora indicato quanto ha speso (entro il { $day })
monitoring-sheets-oggi-returned = Scheda trimestrale { $code }: rimandata con osservazioni
monitoring-sheets-oggi-decide = Scheda trimestrale { $code }: da accettare o rimandare
monitoring-sheets-oggi-open = Apri

monitoring-sheets-said-present = presente
monitoring-sheets-said-late = in ritardo
monitoring-sheets-said-absent = assente
monitoring-sheets-said-planned = previsto
monitoring-sheets-said-held = svolto
monitoring-sheets-said-cancelled = annullato prima dello svolgimento
monitoring-sheets-said-annulled = tolto dai registri
