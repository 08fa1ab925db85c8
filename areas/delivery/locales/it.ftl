# Che cosa è successo: incontri, registri, conteggi, ore, esiti.

# Incontri
delivery-session-when = { $day }, { $from }-{ $until }
delivery-session-number = Incontro { $number } di { $of }
delivery-session-led-by = conduce { $leader }
delivery-session-title = Titolo
delivery-session-day = Giorno
delivery-session-time = Orario
delivery-session-place = Luogo o collegamento
delivery-session-length = Durata
delivery-session-state = Stato
delivery-session-project = Progetto
delivery-session-activity = Attività del progetto
delivery-session-organisation = Ente
delivery-session-group = Gruppo
delivery-session-leader = Chi conduce
delivery-session-mode = Modalità
delivery-session-kind = Chi partecipa
delivery-session-attendance = Presenze
delivery-session-tally = { $present ->
        [one] 1 presente
       *[other] { $present } presenti
    }, { $absent ->
        [one] 1 assente
       *[other] { $absent } assenti
    }, { $late } in ritardo
delivery-session-counted = Persone contate senza nome
delivery-session-code = Codice del registro
delivery-session-register = Registro presenze
delivery-session-heads = Conta le persone
delivery-session-time-spent = Ore di lavoro
delivery-session-move = Sposta
delivery-session-cancel = Annulla l'incontro
delivery-session-annul = Togli dal conteggio
delivery-session-restore = Ripristina
delivery-session-hold = Si è svolto
delivery-session-registered = Registro salvato

delivery-list-title = Incontri
delivery-list-lead = Lezioni, sportelli, mediazioni, visite, riunioni: quello che succede, quando succede.
delivery-list-plan = Pianifica un incontro
delivery-list-series = Pianifica una serie
delivery-list-caption = Elenco degli incontri
delivery-list-search = Titolo, luogo o codice del registro
delivery-list-count = { $count ->
    [one] un incontro
   *[other] { $count } incontri
  }
delivery-list-empty = Nessun incontro
delivery-list-empty-text = Pianifica il primo incontro, oppure togli i filtri.
delivery-list-state-all = Tutti gli stati
delivery-list-from = Dal
delivery-list-until = Al
delivery-list-today = Oggi
delivery-list-week = Questa settimana
delivery-list-unregistered = Senza registro
delivery-list-all = Tutti
delivery-list-views = Viste
delivery-list-when = Quando
delivery-list-register = Registro
delivery-list-open-register = Apri il registro

delivery-state-planned = in programma
delivery-state-held = svolto
delivery-state-cancelled = annullato
delivery-state-annulled = tolto dal conteggio
delivery-state-unregistered = senza registro
delivery-mode-in-person = in presenza
delivery-mode-online = a distanza
delivery-mode-mixed = misto
delivery-kind-person = persone
delivery-kind-operator = operatori
delivery-kind-organisation = enti

# Pianificare
delivery-plan-title = Pianifica un incontro
delivery-plan-day = Giorno
delivery-plan-from = Dalle
delivery-plan-until = Alle
delivery-plan-end-day = Giorno di fine
delivery-plan-end-day-hint = Solo se finisce dopo mezzanotte
delivery-plan-save = Pianifica
delivery-plan-saved = Incontro pianificato
delivery-plan-ends-before-start = L'ora di fine deve venire dopo l'ora di inizio
delivery-plan-too-short = Un incontro dura almeno { $least } minuti
delivery-plan-too-long = Un incontro dura al massimo { $most } ore: questo ne durerebbe { $hours }. Controlla giorno e ora di fine
delivery-plan-no-such-time = Quell'ora non esiste: è la notte in cui si passa all'ora legale
delivery-plan-before-project = Il giorno viene prima dell'inizio del progetto, { $starts }
delivery-plan-after-project = Il giorno viene dopo la fine del progetto, { $ends }
delivery-not-held-yet = L'incontro è del { $day }: quello che è successo si registra da quel giorno in poi
delivery-step-cancelled = L'incontro è annullato: per registrarlo, prima ripristinalo
delivery-step-annulled = L'incontro è stato tolto dal conteggio: per cambiarlo, prima ripristinalo
delivery-step-cancel-held = L'incontro si è già svolto: non si annulla, si può togliere dal conteggio con un motivo
delivery-step-annul-planned = L'incontro non si è ancora svolto: si può annullare
delivery-step-restore-standing = L'incontro è valido: non c'è nulla da ripristinare
delivery-step-move-held = L'incontro si è già svolto: non si sposta. Se il giorno è sbagliato, toglilo dal conteggio e registralo nel giorno giusto
delivery-step-move-withdrawn = L'incontro è annullato o tolto dal conteggio: per spostarlo, prima ripristinalo
delivery-move-title = Sposta l'incontro
delivery-move-because = Perché lo sposti
delivery-move-because-hint = Resta nella storia dell'incontro, accanto a quando e dove era prima
delivery-move-save = Sposta
delivery-move-saved = Incontro spostato
delivery-move-nothing = È già in questo giorno, a quest'ora e in questo luogo: cambia quello che vuoi spostare
delivery-move-was = Spostato. Prima era { $before }
delivery-move-stale-title = Intanto qualcun altro ha cambiato questo incontro
delivery-move-stale-text = Ora è { $now }. Quello che hai scritto è ancora qui: confronta, e se va bene premi di nuovo Sposta.

delivery-series-title = Pianifica una serie di incontri
delivery-series-first = Primo giorno
delivery-series-weekdays = Giorni della settimana
delivery-series-every = Ogni quante settimane
delivery-series-last-day = Fino al
delivery-series-how-many = Oppure quanti incontri
delivery-series-holidays = Anche nei giorni festivi
delivery-series-closed = Giorni di chiusura
delivery-series-closed-hint = Patrono, vacanze: un giorno per riga, per esempio 31/01/2026
delivery-series-preview = Mostra l'anteprima
delivery-series-preview-title = Anteprima: nulla è ancora salvato
delivery-series-planned = { $count ->
    [one] un incontro in programma
   *[other] { $count } incontri in programma
  }
delivery-series-skipped = Giorni saltati
delivery-series-saved = Serie pianificata
delivery-series-save = Pianifica la serie
delivery-series-no-weekday = Scegli almeno un giorno della settimana
delivery-series-ends-before-start = L'ultimo giorno deve venire dopo il primo
delivery-series-too-few = Gli incontri sono almeno uno
delivery-series-too-many = Una serie ha al massimo { $most } incontri
delivery-series-nothing-left = Con questi giorni non resta nessun incontro: controlla giorni, festività e date del progetto
delivery-series-end-missing = Indica l'ultimo giorno oppure quanti incontri
delivery-series-closed-wrong = Scrivi i giorni di chiusura uno per riga, per esempio 31/01/2026
delivery-skipped-closed = chiuso
delivery-skipped-outside-project = fuori dalle date del progetto
delivery-weekday-1 = lunedì
delivery-weekday-2 = martedì
delivery-weekday-3 = mercoledì
delivery-weekday-4 = giovedì
delivery-weekday-5 = venerdì
delivery-weekday-6 = sabato
delivery-weekday-7 = domenica
delivery-holiday-new-year = Capodanno
delivery-holiday-epiphany = Epifania
delivery-holiday-easter = Pasqua
delivery-holiday-easter-monday = Lunedì dell'Angelo
delivery-holiday-liberation = Festa della Liberazione
delivery-holiday-labour = Festa del Lavoro
delivery-holiday-republic = Festa della Repubblica
delivery-holiday-assumption = Ferragosto
delivery-holiday-saint-francis = San Francesco
delivery-holiday-all-saints = Ognissanti
delivery-holiday-immaculate = Immacolata
delivery-holiday-christmas = Natale
delivery-holiday-saint-stephen = Santo Stefano

# Registro
delivery-register-title = Registro presenze
delivery-register-print = Stampa il registro
delivery-register-all-present = Tutti presenti
delivery-register-save = Salva
delivery-register-saved = Registro salvato
delivery-register-saved-late = Registro salvato. Sono passate più di 48 ore dall'incontro: resta segnato come compilato in ritardo
delivery-register-unchanged = Il registro era già così: non è cambiato nulla
delivery-register-saved-at = Salvato il { $at } da { $by }
delivery-register-saved-on = Salvato il { $at }
delivery-register-share = ({ $attended } su { $held }, { $percent } %)
delivery-register-missed = minuti persi
delivery-register-late-by = in ritardo di { $minutes } minuti
delivery-register-absent-for = assente ({ $reason })
delivery-register-present-count = Presenti
delivery-register-absent-count = Assenti
delivery-register-late-count = In ritardo
delivery-register-because = Motivo della correzione
delivery-register-because-hint = Serve se cambi una presenza o una nota già salvata
delivery-register-empty = Nessuna persona nel registro
delivery-register-empty-text = Iscrivi le persone al gruppo: compariranno qui.
delivery-register-empty-operators = Aggiungi gli operatori al gruppo: compariranno qui.
delivery-register-empty-bodies = Aggiungi gli enti al gruppo: compariranno qui.
delivery-register-empty-groupless = Questo incontro non ha un gruppo con un elenco di nomi: si può contare quante persone sono venute, senza nomi.
delivery-register-to-group = Vai al gruppo
delivery-register-closed = Questo registro lo compila l'ente che tiene l'incontro: qui si può solo leggere
delivery-register-cancelled = L'incontro è annullato: le presenze non si segnano
delivery-register-annulled = L'incontro è stato tolto dai conteggi: il registro resta com'era e si può solo leggere
delivery-register-not-yet = L'incontro è { $day }: le presenze si segnano da quel giorno
delivery-register-stale-title = Intanto qualcun altro ha salvato questo registro
delivery-register-stale-text = Quello che hai segnato è ancora qui. Accanto ai nomi su cui non siete d'accordo c'è quello che è stato salvato: confronta e salva di nuovo.
delivery-register-theirs = Nel registro ora c'è: { $said }
delivery-register-beyond-session = I minuti di presenza vanno da 1 a { $planned }, la durata dell'incontro
delivery-register-missed-it-all = Chi perde tutti i { $planned } minuti non è in ritardo: segna assente
delivery-register-twice = La stessa persona compare due volte nel registro
delivery-register-not-in-group = Non è nel gruppo: prima va iscritta
delivery-register-nothing-marked = Segna almeno una persona presente, assente o in ritardo
delivery-register-note = Nota
delivery-register-note-alone = La nota va insieme a un segno: scegli presente, assente o in ritardo
delivery-register-with-note = { $said }, con la nota «{ $note }»
delivery-register-shared-reason = Motivo comune degli assenti
delivery-register-shared-reason-hint = Vale per chi è assente e non ha un motivo suo
delivery-register-note-too-long = La nota ha al massimo { $most } caratteri
delivery-register-minutes-missing = Scrivi quanti minuti ha perso
delivery-register-strange-mark = Scegli presente, assente o in ritardo
delivery-register-corrections = Correzioni
delivery-correction-reason-missing = Scrivi perché correggi: resta accanto a quello che c'era prima
delivery-correction-reason-too-long = Il motivo ha al massimo { $most } caratteri
delivery-correction-nothing = La presenza è già così: non c'è nulla da correggere
delivery-person-hidden = Persona che non puoi vedere
delivery-presence-present = Presente
delivery-presence-absent = Assente
delivery-presence-late = Ritardo
delivery-absence-not-said = motivo non detto
delivery-absence-illness = malattia
delivery-absence-work = lavoro
delivery-absence-family = famiglia
delivery-absence-appointment = appuntamento con un ufficio
delivery-absence-transport = trasporti
delivery-absence-moved = trasferimento
delivery-absence-other = altro
delivery-how-register = dal registro
delivery-how-code = con il codice
delivery-how-import = da un elenco

delivery-latecomer-title = Manca qualcuno?
delivery-latecomer-label = Nome della persona
delivery-latecomer-hint = Anche scritto male: cerchiamo i nomi simili
delivery-latecomer-search = Cerca
delivery-latecomer-enrol = Iscrivi ora
delivery-latecomer-none = Nessuna persona con un nome simile
delivery-latecomer-new = Registra una nuova persona
delivery-latecomer-enrolled = Persona iscritta: ora è nel registro, segna com'è andata
delivery-latecomer-there = già nel registro
delivery-latecomer-known-elsewhere = già conosciuta da un altro ente: chiedi l'accesso dalla sua pagina

delivery-code-title = Trova un incontro dal codice del registro
delivery-code-label = Codice stampato sul registro
delivery-code-find = Trova
delivery-code-wrong-length = Il codice ha dieci caratteri, per esempio K3F9A-2M7XQ
delivery-code-strange-character = Il codice ha solo cifre e lettere, senza I, L, O e U
delivery-code-check-fails = Il codice non torna: un carattere è sbagliato o scambiato con il vicino
delivery-code-nothing = Nessun incontro che puoi vedere ha questo codice

# Conteggi
delivery-headcount-nobody-left = Qui non risulta contato nessuno senza nome
delivery-headcount-title = Conta le persone
delivery-headcount-lead = Quando non si chiede il nome: quante persone, per genere ed età.
delivery-headcount-unspecified = Genere o età non rilevati
delivery-headcount-total = Totale
delivery-headcount-total-hint = Facoltativo: se lo scrivi, deve tornare
delivery-headcount-save = Salva il conteggio
delivery-headcount-saved = Conteggio salvato
delivery-headcount-negative = Le persone non possono essere meno di zero
delivery-headcount-too-many = Al massimo { $most } persone
delivery-headcount-nobody = Indica almeno una persona
delivery-headcount-total-differs = Il totale scritto è { $stated }, ma la somma è { $counted }: correggi il totale o le caselle
delivery-headcount-f = Donne
delivery-headcount-m = Uomini
delivery-headcount-nb = Non binario
delivery-headcount-under18 = meno di 18 anni
delivery-headcount-adult = da 18 a 60 anni
delivery-headcount-over60 = più di 60 anni

# Ore
delivery-staff-title = Ore di lavoro
delivery-staff-worker = Chi ha lavorato
delivery-staff-role = Come
delivery-staff-minutes = Minuti all'incontro
delivery-staff-preparation = Minuti di preparazione
delivery-staff-save = Registra le ore
delivery-staff-saved = Ore registrate
delivery-staff-saved-doubled = Ore registrate. Attenzione: la stessa persona risulta in un altro incontro alla stessa ora
delivery-staff-doubled = anche altrove alla stessa ora
delivery-staff-none = Nessuna ora registrata
delivery-staff-beyond-session = I minuti vanno da 1 a { $planned }, la durata dell'incontro
delivery-staff-preparation-range = La preparazione va da 0 a { $most } minuti
delivery-staff-more-than-a-day = Con queste ore la giornata ne avrebbe più di 24: { $hours } h { $rest }
delivery-staff-already-recorded = Le ore di questa persona per questo incontro ci sono già: per cambiarle scrivi il motivo
delivery-role-teacher = docente
delivery-role-tutor = tutor
delivery-role-mediator = mediatore o mediatrice
delivery-role-educator = educatore o educatrice
delivery-role-case-worker = operatore o operatrice sociale
delivery-role-desk-operator = operatore o operatrice di sportello
delivery-role-outreach-worker = operatore o operatrice di prossimità
delivery-role-legal-adviser = consulente legale
delivery-role-psychologist = psicologo o psicologa
delivery-role-coordinator = coordinamento
delivery-role-expert = esperto o esperta
delivery-role-other = altro

# Annullare
delivery-withdraw-cancel-title = Annulla l'incontro
delivery-withdraw-cancel-lead = L'incontro non si svolge. Il registro resta chiuso.
delivery-withdraw-annul-title = Togli l'incontro dal conteggio
delivery-withdraw-annul-lead = Presenze, ore e conteggi di questo incontro non valgono più, dappertutto e subito. Nulla si cancella, e si può ripristinare.
delivery-withdraw-restore-title = Ripristina l'incontro
delivery-withdraw-reason = Motivo
delivery-withdraw-note = Che cosa è successo
delivery-withdraw-because = Perché lo ripristini
delivery-withdraw-cancelled = Incontro annullato
delivery-withdraw-annulled = Incontro tolto dal conteggio
delivery-withdraw-restored = Incontro ripristinato
delivery-withdraw-history = Storia dell'incontro
delivery-withdrawn-staff-absent = chi conduce era assente
delivery-withdrawn-nobody-came = non è venuto nessuno
delivery-withdrawn-place-closed = sede chiusa
delivery-withdrawn-postponed = rinviato
delivery-withdrawn-entered-twice = inserito due volte
delivery-withdrawn-wrong-activity = attività sbagliata
delivery-withdrawn-never-took-place = non si è mai svolto
delivery-withdrawn-other = altro

# Esiti
delivery-outcome-title = Annota un esito
delivery-outcome-lead = Che cosa è venuto dall'attività, con la prova.
delivery-outcome-kind = Che cosa
delivery-outcome-on = Quando
delivery-outcome-entry = Livello in entrata
delivery-outcome-exit = Livello in uscita
delivery-outcome-answer = Risposta
delivery-outcome-yes = sì
delivery-outcome-no = no
delivery-outcome-months = Dopo quanti mesi
delivery-outcome-protocol = Numero di protocollo o del certificato
delivery-outcome-evidence = Che cosa lo prova
delivery-outcome-evidence-hint = Per esempio: verbale del test, contratto, ricevuta. Serve per ogni risultato, non per le risposte a una domanda
delivery-outcome-save = Annota
delivery-outcome-saved = Esito annotato
delivery-outcome-level = livello di lingua
delivery-outcome-certificate = certificato
delivery-outcome-recognition-applied = domanda di riconoscimento del titolo
delivery-outcome-long-term-applied = domanda di permesso UE di lungo periodo
delivery-outcome-helpful = l'attività è stata utile?
delivery-outcome-placed = inserimento avviato
delivery-outcome-hired = assunzione
delivery-outcome-in-work = ancora al lavoro
delivery-outcome-training-useful = la formazione è stata utile?
delivery-outcome-skills-used = usa quello che ha imparato?
delivery-outcome-evidence-missing = Scrivi che cosa lo prova: senza prova non c'è risultato
delivery-outcome-in-the-future = Il giorno non può essere nel futuro
delivery-outcome-never-began = Questa persona non ha ancora cominciato nessuna attività del progetto
delivery-outcome-before-beginning = Il giorno viene prima che la persona cominciasse, { $began }
delivery-outcome-entry-level-missing = Manca il livello in entrata: senza, il risultato non conta
delivery-outcome-exit-level-missing = Manca il livello in uscita
delivery-outcome-asked-too-early = La domanda si fa alla fine: l'ultima presenza è del { $left }
delivery-outcome-answer-missing = Scegli sì o no
delivery-outcome-protocol-missing = Scrivi il numero di protocollo della domanda presentata
delivery-outcome-follow-up-too-early = Si può chiedere dal { $due }
delivery-outcome-never-hired = Prima annota l'assunzione
delivery-outcome-no-such-follow-up = Scegli 3, 6 o 12 mesi
delivery-outcome-text-too-long = Al massimo { $most } caratteri
delivery-outcome-nothing-corrected = L'esito dice già così: cambia quello che era sbagliato
delivery-outcome-correct = Correggi
delivery-outcome-correct-title = Correggi un esito
delivery-outcome-correct-lead = Quello che scrivi prende il posto di quello che c'era, che resta nella storia con il motivo.
delivery-outcome-correct-save = Correggi
delivery-outcome-corrected = Esito corretto
delivery-outcome-because = Perché correggi
delivery-outcome-because-hint = Per esempio: il livello in uscita era del test di prova
delivery-outcome-history = Storia dell'esito
delivery-outcome-said = { $what }, il { $day }
delivery-outcome-stale-title = Intanto qualcun altro ha corretto questo esito
delivery-outcome-stale-text = Ora dice: { $now }. Quello che hai scritto è ancora qui: confronta, e se va bene premi di nuovo Correggi.
delivery-level-PREA1 = Pre-A1
delivery-level-A1 = A1
delivery-level-A2 = A2
delivery-level-B1 = B1
delivery-level-B2 = B2
delivery-level-C1 = C1
delivery-level-C2 = C2
delivery-gender-female = donna
delivery-gender-male = uomo
delivery-gender-non-binary = non binario

# Gruppi
delivery-group-title = Gruppi
delivery-group-lead = Edizioni di un corso, percorsi, squadre che si formano insieme.
delivery-group-new = Apri un gruppo
delivery-group-name = Nome del gruppo
delivery-group-starts = Comincia il
delivery-group-ends = Finisce il
delivery-group-save = Apri il gruppo
delivery-group-saved = Gruppo aperto
delivery-group-enrolled = Iscritti
delivery-group-sessions = Incontri
delivery-group-began = Dal
delivery-group-attendance = Presenze
delivery-group-plan = Pianifica un incontro del gruppo
delivery-group-empty = Nessun gruppo
delivery-group-empty-text = Apri un gruppo per iscrivere persone e pianificare i suoi incontri.
delivery-group-nobody = Nessuno iscritto
delivery-group-nobody-text = Cerca una persona e iscrivila, oppure fallo dal registro.
delivery-group-caption = Elenco dei gruppi
delivery-group-enrol-title = Iscrivi
delivery-group-operator-given = Nome
delivery-group-operator-family = Cognome
delivery-group-operator-body = Ente per cui lavora
delivery-group-operator-save = Iscrivi l'operatore
delivery-group-operator-saved = Operatore iscritto
delivery-group-left = Uscito
delivery-group-leave = Chiudi l'iscrizione
delivery-enrol-wrong-kind = Il gruppo iscrive un altro tipo di partecipanti
delivery-enrol-ends-before-start = L'uscita viene prima dell'iscrizione
delivery-operator-birth-year = L'anno di nascita non sembra giusto
delivery-leaving-completed = ha completato
delivery-leaving-withdrew = ha rinunciato
delivery-leaving-moved = si è trasferita
delivery-leaving-found-work = ha trovato lavoro
delivery-leaving-never-came = non è mai venuta
delivery-leaving-enrolled-by-mistake = iscritta per errore
delivery-leaving-other = altro

# Riquadri
delivery-panel-title = Attività e presenze
delivery-panel-none = Nessuna presenza registrata
delivery-panel-attended =
    { $attended ->
        [one] 1 presenza
       *[other] { $attended } presenze
    } su { $held ->
        [one] 1 incontro
       *[other] { $held } incontri
    }
delivery-panel-project-title = Che cosa è stato fatto
delivery-panel-project-none = Nessun incontro svolto
delivery-panel-activity = Attività
delivery-panel-held = Incontri svolti
delivery-panel-hours-held = Ore di attività
delivery-panel-people = Persone diverse
delivery-panel-staff = Ore del personale

# Oggi
delivery-today-session = { $from } { $title }, { $place }
delivery-today-register = Registro
delivery-today-unregistered = { $count ->
    [one] Un incontro passato senza registro
   *[other] { $count } incontri passati senza registro
  }
delivery-today-complete = Completa
delivery-today-follow-ups = { $count ->
    [one] Una persona da richiamare: è ancora al lavoro?
   *[other] { $count } persone da richiamare: sono ancora al lavoro?
  }

# Registro stampato
delivery-paper-title = Registro presenze
delivery-paper-funding = Cofinanziato dall'Unione europea
delivery-paper-project = Progetto
delivery-paper-cup = CUP
delivery-paper-name = Cognome e nome
delivery-paper-in = Firma in entrata
delivery-paper-out = Firma in uscita
delivery-paper-leader = Firma di chi conduce
delivery-paper-topic = Argomento svolto
delivery-paper-pages = pagina { "{page}" } di { "{pages}" }
delivery-paper-number = N.
delivery-paper-code = Codice del registro: { $code }
delivery-withdraw-lifted = ripristinato il { $at }: { $why }
delivery-group-left-saved = Iscrizione chiusa
delivery-follow-up-title = Persone da richiamare
delivery-follow-up-lead = Assunte da tre, sei o dodici mesi: sono ancora al lavoro?
delivery-follow-up-question = Ancora al lavoro dopo { $months } mesi?
delivery-follow-up-due = Da chiedere dal
delivery-follow-up-none = Nessuno da richiamare
delivery-follow-up-back = Oggi
delivery-panel-last-seen = Ultima presenza

# Dopo il caricamento di un elenco
delivery-upload-title = Iscrivi l'elenco a un gruppo
delivery-upload-lead =
    { $count ->
        [one] { $count } persona dell'elenco caricato: scegli il gruppo. Chi c'è già non viene iscritto due volte.
       *[other] { $count } persone dell'elenco caricato: scegli il gruppo. Chi c'è già non viene iscritto due volte.
    }
delivery-upload-back = Elenco caricato
delivery-upload-nobody = Nessuna persona
delivery-upload-nobody-text = L'elenco non ha ancora scritto nessuno, oppure è stato annullato.
delivery-upload-no-group = Nessun gruppo
delivery-upload-no-group-text = Prima crea il gruppo, poi torna qui.
delivery-upload-group = Gruppo
delivery-upload-group-hint = Scrivi per cercare
delivery-upload-from = Iscritti dal
delivery-upload-go =
    { $count ->
        [one] Iscrivi { $count } persona
       *[other] Iscrivi { $count } persone
    }
delivery-upload-enrolled = Iscritti al gruppo.
delivery-upload-all-there = Tutte le persone dell'elenco sono già in questo gruppo
delivery-upload-done = Iscritti insieme da questo elenco
delivery-upload-when = Quando
delivery-upload-how-many = Quanti
delivery-upload-undo = Annulla
delivery-upload-undo-sure = Vuoi togliere dal gruppo le persone iscritte insieme? Chi ha già una presenza resta.
delivery-upload-taken-back = Iscrizioni annullate.
delivery-upload-nobody-to-take-back = Nessuno da togliere: tutte queste persone hanno già una presenza, o sono già uscite

