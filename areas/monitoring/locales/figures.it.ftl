# Cifre, prove, scostamenti: le parole del monitoraggio.

monitoring-quarter = { $number }° trimestre { $year }
monitoring-quarter-previous = Trimestre precedente
monitoring-quarter-next = Trimestre successivo

# Indicatori di un progetto
monitoring-indicators-title = Indicatori
monitoring-indicators-own = Indicatori di progetto
monitoring-indicators-common = Indicatori comuni del Fondo
monitoring-indicators-name = Indicatore
monitoring-indicators-value = Valore raggiunto
monitoring-indicators-new = Nuovi nel trimestre
monitoring-indicators-target = Obiettivo
monitoring-indicators-forecast = Previsione a fine progetto
monitoring-indicators-needed = Ritmo necessario al mese
monitoring-indicators-left-out = Fuori dal conteggio
monitoring-indicators-standing = Stato
monitoring-indicators-none = Nessun indicatore per questo progetto
monitoring-indicators-none-text = Gli obiettivi si scrivono nella scheda di progetto; le cifre nascono dai registri delle attività.
monitoring-indicators-waiting = { $count ->
    [one] 1 persona è incompleta per il rendiconto
   *[other] { $count } persone sono incomplete per il rendiconto
}
monitoring-indicators-complete = Completa i dati

# Come sta rispetto al previsto
monitoring-standing-no-plan = Senza previsione
monitoring-standing-not-due = Non ancora previsto
monitoring-standing-on-track = In linea
monitoring-standing-behind = In ritardo del { $percent } %
monitoring-standing-ahead = Oltre il previsto del { $percent } %

# Una cifra e ciò di cui è fatta
monitoring-figure-lead = { $quarter }, progetto { $project }
monitoring-figure-target = obiettivo { $target }
monitoring-figure-no-target = senza obiettivo
monitoring-figure-forecast = previsione a fine progetto { $forecast }, quattro volte su cinque tra i due estremi
monitoring-figure-pace = servono { $needed } al mese, il ritmo attuale è { $present }
monitoring-figure-made-of = Fatto di { $units }, { $records }, { $sessions }. Fuori: { $left }.
monitoring-figure-response = Interpellati { $asked }, hanno risposto { $answered }.
monitoring-figure-export = Esporta le prove
monitoring-figure-how = Come si conta
monitoring-figure-cells = Per età e genere
monitoring-figure-history = Trimestre per trimestre
monitoring-figure-step-new = Nuovi
monitoring-figure-gender = Genere
monitoring-figure-lists = Di chi e di che cosa è fatta la cifra
monitoring-figure-tab-counted = Contati
monitoring-figure-tab-new = Nuovi nel trimestre
monitoring-figure-tab-left-out = Esclusi e perché
monitoring-figure-lines = { $count ->
    [one] 1 riga
   *[other] { $count } righe
}
monitoring-figure-nobody = Nessuno in questo elenco
monitoring-figure-who = Chi o che cosa
monitoring-figure-first-day = Conta dal
monitoring-figure-why = Perché è fuori
monitoring-figure-counts-as = Conta come
monitoring-figure-records = Registrazioni
monitoring-figure-person-of-others = Persona seguita da un altro ente
monitoring-figure-operator-of-others = Operatore di un altro ente
monitoring-figure-unnamed = Senza nome
monitoring-figure-record = { $day }, { $activity }: { $what } { $amount }
monitoring-figure-counts-only = Il tuo ruolo vede i conteggi, non le persone e le registrazioni di cui sono fatti.
monitoring-figure-definition = Definizione: versione { $version } dal { $from }, { $source }
monitoring-record-held = incontro tenuto
monitoring-record-attended = presenza
monitoring-record-operator-attended = presenza di un operatore
monitoring-record-body-attended = presenza di un ente
monitoring-record-headcount = persone contate senza nome
monitoring-record-worked = lavoro di un operatore
monitoring-record-produced = prodotto consegnato
monitoring-record-achieved = risultato registrato
monitoring-count-records = { $count ->
    [one] 1 registrazione
   *[other] { $count } registrazioni
}
monitoring-count-sessions = { $count ->
    [one] 1 incontro
   *[other] { $count } incontri
}
monitoring-count-persons = { $count ->
    [one] 1 persona
   *[other] { $count } persone
}
monitoring-count-operators = { $count ->
    [one] 1 operatore
   *[other] { $count } operatori
}
monitoring-count-staff = { $count ->
    [one] 1 operatore
   *[other] { $count } operatori
}
monitoring-count-authorities = { $count ->
    [one] 1 ente
   *[other] { $count } enti
}
monitoring-count-bodies = { $count ->
    [one] 1 ente
   *[other] { $count } enti
}
monitoring-count-projects = { $count ->
    [one] 1 progetto
   *[other] { $count } progetti
}
monitoring-count-items = { $count ->
    [one] 1 prodotto
   *[other] { $count } prodotti
}
monitoring-count-places = { $count ->
    [one] 1 luogo
   *[other] { $count } luoghi
}
monitoring-count-reception-places = { $count ->
    [one] 1 posto
   *[other] { $count } posti
}
monitoring-count-meetings = { $count ->
    [one] 1 incontro
   *[other] { $count } incontri
}
monitoring-count-visits = { $count ->
    [one] 1 visita
   *[other] { $count } visite
}
monitoring-count-days = { $count ->
    [one] 1 giornata
   *[other] { $count } giornate
}
monitoring-count-hours = { $count ->
    [one] 1 intervento
   *[other] { $count } interventi
}
monitoring-count-contacts = { $count ->
    [one] 1 contatto
   *[other] { $count } contatti
}
monitoring-count-paths = { $count ->
    [one] 1 percorso
   *[other] { $count } percorsi
}
monitoring-count-organisations = { $count ->
    [one] 1 ente
   *[other] { $count } enti
}
monitoring-count-events = { $count ->
    [one] 1 evento
   *[other] { $count } eventi
}
monitoring-count-placements = { $count ->
    [one] 1 persona inserita
   *[other] { $count } persone inserite
}
monitoring-count-documents = { $count ->
    [one] 1 consegna
   *[other] { $count } consegne
}
monitoring-count-videos = { $count ->
    [one] 1 consegna
   *[other] { $count } consegne
}
monitoring-count-sites = { $count ->
    [one] 1 consegna
   *[other] { $count } consegne
}
monitoring-count-protocols = { $count ->
    [one] 1 consegna
   *[other] { $count } consegne
}
monitoring-count-procedures = { $count ->
    [one] 1 consegna
   *[other] { $count } consegne
}
monitoring-count-teams = { $count ->
    [one] 1 équipe
   *[other] { $count } équipe
}
monitoring-count-networks = { $count ->
    [one] 1 rete
   *[other] { $count } reti
}

# Unità
monitoring-unit-persons = persone
monitoring-unit-operators = operatori
monitoring-unit-staff = operatori impiegati
monitoring-unit-authorities = enti
monitoring-unit-bodies = enti
monitoring-unit-projects = progetti
monitoring-unit-items = prodotti
monitoring-unit-places = luoghi
monitoring-unit-reception-places = posti
monitoring-unit-meetings = incontri
monitoring-unit-visits = visite
monitoring-unit-days = giornate
monitoring-unit-hours = ore
monitoring-unit-contacts = contatti
monitoring-unit-paths = percorsi
monitoring-unit-organisations = enti
monitoring-unit-sessions = incontri
monitoring-unit-events = eventi
monitoring-unit-placements = inserimenti
monitoring-unit-documents = documenti
monitoring-unit-videos = video
monitoring-unit-teams = équipe
monitoring-unit-protocols = protocolli
monitoring-unit-networks = reti
monitoring-unit-procedures = procedure
monitoring-unit-sites = siti

# Perché una registrazione resta fuori
monitoring-reason-operator = È un operatore: non è mai un destinatario
monitoring-reason-not-third-country = Non è cittadino di un Paese terzo
monitoring-reason-nationality-missing = Manca la cittadinanza
monitoring-reason-status-outside = Quel giorno non era nel gruppo dei destinatari
monitoring-reason-status-missing = Manca lo status in quel giorno
monitoring-reason-gender-not-declared = Senza genere dichiarato
monitoring-reason-birth-missing = Senza data di nascita
monitoring-reason-birth-day-needed = Serve il giorno di nascita: l'anno da solo non dice la fascia di età
monitoring-reason-entry-level-missing = Manca il livello d'ingresso
monitoring-reason-exit-level-missing = Manca il livello d'uscita
monitoring-reason-not-improved = Nessun miglioramento di livello
monitoring-reason-answered-no = Ha risposto di no
monitoring-reason-not-answered = Non ha risposto
monitoring-reason-evidence-missing = Manca la prova (documento o protocollo)
monitoring-reason-outside-parent = Non è tra i partecipanti contati dall'indicatore principale
monitoring-reason-not-local-authority = Non è un ente locale o regionale
monitoring-reason-subject-missing = La registrazione non dice a chi si riferisce

# Controlli di coerenza
monitoring-check-k1 = { $indicator } vale { $value }, più di O.2.3 che la comprende ({ $bound })
monitoring-check-k2 = { $indicator } vale { $value }, più delle persone con almeno un servizio ({ $bound })
monitoring-check-k3 = { $indicator } vale { $value }, più dei partecipanti ai corsi di lingua ({ $bound })
monitoring-check-k4 = { $indicator } vale { $value }, più dei partecipanti sostenuti ({ $bound }): da verificare
monitoring-check-k5 = { $indicator } vale { $value }, più delle persone formate ({ $bound })
monitoring-check-k6 = { $indicator } vale { $value }, più del gruppo che la comprende ({ $bound })
monitoring-check-k7 = { $indicator } è scesa da { $bound } a { $value } rispetto al trimestre prima: serve la correzione che lo spiega
monitoring-check-k8 = { $indicator }: le nove celle fanno { $value }, il totale è { $bound }
monitoring-check-k9 = { $indicator } vale { $value }: un progetto conta al massimo { $bound }

# Incompleti per il rendiconto
monitoring-incomplete-title = Incompleti per il rendiconto
monitoring-incomplete-count = { $count ->
    [one] 1 persona da completare
   *[other] { $count } persone da completare
}
monitoring-incomplete-why = Sono state servite e non contano ancora: manca un dato. Lo completa l'ente che le ha incontrate per ultimo.
monitoring-incomplete-none = Nessuno da completare
monitoring-incomplete-none-text = Tutte le persone servite nel trimestre hanno i dati che il rendiconto chiede.
monitoring-incomplete-not-yours = Le completa questo ente: tu ne vedi solo il numero.
monitoring-incomplete-person = Persona
monitoring-incomplete-missing = Che cosa manca
monitoring-incomplete-indicators = Conterebbe in
monitoring-field-gender = genere
monitoring-field-birth-date = data di nascita
monitoring-field-nationality = cittadinanza
monitoring-field-status = status
monitoring-field-entry-level = livello d'ingresso
monitoring-field-exit-level = livello d'uscita
monitoring-field-evidence = prova

# Fatto e previsto
monitoring-progress-title = Fatto e previsto
monitoring-progress-none = Il progetto non ha ancora attività
monitoring-progress-activity = Attività
monitoring-progress-unit = Unità
monitoring-progress-in-quarter = Nel trimestre
monitoring-progress-done = Fatto finora
monitoring-progress-planned-to-date = Previsto finora
monitoring-progress-planned = Previsto in tutto
monitoring-progress-to-define = da definire
monitoring-progress-when = dal { $first } al { $last }
monitoring-progress-nothing-yet = ancora niente
monitoring-progress-bars = Quanto è fatto di ciò che è promesso
monitoring-progress-of = { $done } di { $planned }
monitoring-records-title = Le registrazioni dietro il numero
monitoring-records-views = Quali registrazioni
monitoring-records-none = Nessuna registrazione
monitoring-timeline-title = Il piano nel tempo
monitoring-timeline-lead = Che cosa è previsto, quanto è fatto e che cosa è in ritardo, fino a oggi

# Scostamenti
monitoring-deviations-title = Scostamenti
monitoring-deviations-none = Nessuno scostamento oltre la tolleranza
monitoring-deviations-none-text = Attività e indicatori sono in linea con il previsto in questo trimestre.
monitoring-deviations-to-explain = { $count ->
    [0] Tutti gli scostamenti sono spiegati
    [one] 1 scostamento da spiegare
   *[other] { $count } scostamenti da spiegare
}
monitoring-deviations-explained = Spiegato
monitoring-deviations-unexplained = Da spiegare
monitoring-deviations-explain = Spiega lo scostamento
monitoring-deviations-explain-again = Cambia la spiegazione
monitoring-deviations-numbers = { $done } fatti su { $planned } previsti a questa data
monitoring-deviations-percent = Scostamento
monitoring-deviations-responsible = Ente responsabile
monitoring-deviations-measure = { $measure } ({ $owner }, entro il { $day })
monitoring-deviations-written = Scritto
monitoring-deviations-told = { $who }, { $day }
monitoring-about-indicator = Indicatore
monitoring-about-activity = Attività
monitoring-explain-title = Spiega lo scostamento
monitoring-explain-lead = { $numbers }, { $quarter }
monitoring-explain-cause = Causa principale
monitoring-explain-text = Che cosa è successo
monitoring-explain-text-hint = Queste parole entrano nella scheda trimestrale. Non scrivere nomi di persone.
monitoring-explain-measure-legend = Misura correttiva
monitoring-explain-measure = Che cosa faremo
monitoring-explain-measure-hint = Se c'è una misura, servono chi la fa ed entro quando.
monitoring-explain-owner = Chi la fa
monitoring-explain-due = Entro il
monitoring-explain-save = Salva la spiegazione
monitoring-explain-saved = Spiegazione salvata: è già nella scheda trimestrale.
monitoring-explain-text-short = Che cosa è successo: scrivi almeno { $least } caratteri, la causa da sola non basta
monitoring-explain-owner-missing = Chi la fa: scegli l'ente che attua la misura correttiva
monitoring-explain-due-missing = Entro il: scrivi il giorno entro cui la misura sarà attuata
monitoring-explain-measure-missing = Che cosa faremo: descrivi la misura, oppure togli l'ente e il giorno
monitoring-explain-due-past = Entro il: una misura correttiva guarda avanti, scegli un giorno da oggi in poi
monitoring-cause-late-start = Avvio in ritardo
monitoring-cause-few-recipients = Meno destinatari del previsto
monitoring-cause-drop-out = Abbandoni
monitoring-cause-staff-missing = Personale mancante o cambiato
monitoring-cause-partner-late = Ritardo di un partner
monitoring-cause-procurement = Tempi di gara o di affidamento
monitoring-cause-no-premises = Sede non disponibile
monitoring-cause-no-access-to-centres = Difficoltà di accesso ai centri
monitoring-cause-law-changed = Cambiamento di norme
monitoring-cause-emergency = Emergenza
monitoring-cause-calendar = Chiusure e festività
monitoring-cause-data-late = Dati inseriti in ritardo
monitoring-cause-higher-demand = Domanda maggiore del previsto
monitoring-cause-plan-too-high = Previsione iniziale troppo alta
monitoring-cause-other = Altro

# Oggi
monitoring-today-incomplete = { $count ->
    [one] 1 persona incompleta per il rendiconto
   *[other] { $count } persone incomplete per il rendiconto
}
monitoring-today-complete = Completa
monitoring-today-progress = { $indicator } ({ $project })
monitoring-today-open = Apri
monitoring-today-measure = Misura correttiva: { $measure }

# File delle prove
monitoring-file-project = Progetto
monitoring-file-quarter = Trimestre
monitoring-file-indicator = Indicatore
monitoring-file-value = Valore raggiunto (minuti se in ore)
monitoring-file-new = Nuovi nel trimestre
monitoring-file-target = Obiettivo
monitoring-file-definition = Definizione
monitoring-file-wording = Testo della fonte
monitoring-file-how = Come si conta
monitoring-file-what = Voce
monitoring-file-said = Contenuto
monitoring-file-sheet-figure = Cifra
monitoring-file-sheet-counted = Contati
monitoring-file-sheet-left-out = Esclusi
monitoring-file-sheet-records = Registrazioni
monitoring-file-who = Chi
monitoring-file-key = Chiave
monitoring-file-first-day = Conta dal
monitoring-file-cell = Età e genere
monitoring-file-reason = Perché è fuori
monitoring-file-amount = Quanto
monitoring-file-records = Registrazioni
monitoring-file-day = Giorno
monitoring-file-activity = Attività
monitoring-file-record = Registrazione
monitoring-file-session = Incontro
