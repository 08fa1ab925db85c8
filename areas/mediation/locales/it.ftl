# Mediazione: registro, richieste, contratti, bisogni ascoltati.

# Elenco, schede, conteggi
mediation-list-title = Mediazione
mediation-list-lead = Richieste di mediazione linguistico-culturale, da qualunque sportello, corso, scuola o ispezione.
mediation-list-views = Viste
mediation-list-caption = Elenco delle richieste di mediazione
mediation-list-count = { $count ->
    [one] una richiesta
   *[other] { $count } richieste
  }
mediation-list-empty = Nessuna richiesta
mediation-list-empty-text = Chiedi una mediazione, oppure togli i filtri.
mediation-view-answer = Aspettano la mia risposta
mediation-view-open = Aperte
mediation-view-record = Da registrare
mediation-view-uncovered = Scoperte
mediation-view-all = Tutte
mediation-when-at = { $day }, { $time } ({ $length })
mediation-when-by = appena possibile, entro { $day } ({ $length })
mediation-area-unknown = territorio non indicato
mediation-yes = sì
mediation-no = no
mediation-save = Salva
mediation-from = Dal
mediation-until = Al
mediation-from-until = dal { $from } al { $until }
mediation-request-day = Giorno
mediation-request-when = Quando
mediation-request-length = Durata
mediation-request-language = Lingua
mediation-request-languages = Lingue
mediation-request-topic = Argomento
mediation-request-setting = Contesto
mediation-request-mode = Modalità
mediation-request-place = Luogo
mediation-request-area = Provincia
mediation-request-body = Ente che chiede
mediation-request-coming = Chi viene
mediation-request-state = Stato
mediation-request-contract = Contratto
mediation-request-gender = Genere di chi media
mediation-request-outcome = Esito
mediation-request-person = Persona
mediation-request-session = Incontro
mediation-request-session-open = Ore e partecipanti
mediation-gender-needed = { $gender }, necessario
mediation-gender-preferred = { $gender }, preferito
mediation-need-covered = { $language } ({ $people }), coperta
mediation-need-open = { $language } ({ $people }), da coprire

# Chiedere
mediation-ask-title = Chiedi una mediazione
mediation-ask-lead = Lingua, quando, argomento: il resto si può aggiungere dopo.
mediation-ask-which = In quale lingua
mediation-ask-people = Quante persone
mediation-ask-more-languages = Altre lingue
mediation-ask-place-hint = Chi accetta lo trova anche in una lettera e nel calendario: niente nomi di persone.
mediation-ask-when = Quando serve
mediation-ask-at = A un'ora precisa
mediation-ask-soon = Appena possibile
mediation-ask-day = Giorno
mediation-ask-from = Ora di inizio
mediation-ask-minutes = Minuti
mediation-ask-days = Entro quanti giorni
mediation-ask-whom = Con chi
mediation-ask-subject = Chi partecipa
mediation-ask-heads = Quante persone in tutto
mediation-ask-person = Per una persona già conosciuta
mediation-ask-find = Cerca la persona
mediation-ask-find-hint = Anche il nome come lo senti. Trovi solo le persone che il tuo ente segue.
mediation-ask-find-go = Cerca
mediation-ask-find-none = Nessuna persona trovata tra quelle che il tuo ente segue.
mediation-ask-choose = Scegli
mediation-ask-where = Dove
mediation-ask-territory = Comune
mediation-ask-territory-hint = Per esempio Modena (MO): serve a trovare chi è vicino.
mediation-ask-more = Altre indicazioni
mediation-ask-words = Parole per chi media
mediation-ask-words-hint = Solo quello che serve sapere, senza nomi. Le legge soltanto chi accetta.
mediation-ask-gender-needed = È necessario, non solo preferito
mediation-ask-gender-needed-hint = Chi non corrisponde non viene proposto.
mediation-ask-against = Ente in conflitto di interessi
mediation-ask-against-hint = Chi gestisce il centro ispezionato, il datore di lavoro: non viene proposto chi ci lavora o ci ha lavorato da poco.
mediation-ask-activity = Attività del progetto
mediation-ask-save = Chiedi la mediazione
mediation-ask-saved = Richiesta registrata: scegli a chi offrirla
mediation-one-title = Richiesta di mediazione

# Proposta
mediation-proposal-title = Chi può andare
mediation-proposal-best = La prima persona è la più adatta; i punti dicono perché.
mediation-proposal-team = Servono almeno { $count } persone per coprire tutte le lingue.
mediation-proposal-who = A chi offri la richiesta
mediation-proposal-pick = ★ { $name }: { $languages }
mediation-proposal-other = { $name }: { $languages }
mediation-proposal-why = { $employer } · { $score } punti: { $why }
mediation-proposal-none = Nessuno può andare così com'è chiesta
mediation-proposal-none-text = Guarda sotto che cosa lo impedisce: spesso basta un altro orario, oppure la distanza.
mediation-proposal-waiting = Si aspetta una risposta
mediation-proposal-waiting-text = Chi può andare ha già ricevuto l'offerta: qui sotto vedi chi e fino a quando può rispondere.
mediation-part-level = livello
mediation-part-known = conosce già la persona
mediation-part-distance = vicinanza
mediation-part-hours = ore del contratto
mediation-part-balance = equilibrio dei carichi
mediation-part-gender = genere preferito
mediation-part-points = { $what } { $points } su { $most }
mediation-obstacle-language = non parla questa lingua
mediation-obstacle-conflict = conflitto di interessi
mediation-obstacle-gender = genere diverso da quello necessario
mediation-obstacle-inactive = non più in servizio
mediation-obstacle-not-then = non disponibile a quell'ora
mediation-obstacle-busy = già impegnato a quell'ora
mediation-obstacle-too-far = troppo lontano
mediation-obstacle-not-remote = non lavora a distanza
mediation-obstacle-spent = ore del contratto esaurite
mediation-gap-title = Lingue che restano scoperte
mediation-gap-if-no = Se nessuno accetta, restano scoperte
mediation-gap-nobody = nessun'altra persona del registro la parla
mediation-gap-none-possible = chi la parla non può essere proposto
mediation-gap-remote = a distanza la coprirebbe { $name }
mediation-gap-change = la coprirebbe { $name }, se non fosse per: { $obstacles }
mediation-hindered-title = Chi parla la lingua e non può andare
mediation-hindered-why = Che cosa lo impedisce
mediation-offer-hours = Ore per rispondere
mediation-offer-hours-hint = Il primo sì vale; se nessuno risponde in tempo la richiesta torna scoperta.
mediation-offer-send = Offri
mediation-offer-sent = Offerta inviata
mediation-offer-sent-by = inviata { $sent }, risposta entro { $by }
mediation-offer-waits = aspetta risposta
mediation-offer-expired = tempo scaduto
mediation-offer-no-letter = nessuna lettera, manca l'indirizzo e-mail: chiama per telefono
mediation-offers-title = Offerte

# Rispondere
mediation-mine-title = Puoi andare?
mediation-mine-holds = Hai accettato: ci vai tu
mediation-answer-by = Rispondi entro { $by }
mediation-answer-accept = Accetto
mediation-answer-refuse = Non posso
mediation-answer-reason = Motivo
mediation-answer-cannot = Non posso più andare
mediation-answer-back-out = Rinuncio
mediation-answer-by-telephone = Ha risposto al telefono
mediation-answer-said-yes = Ha detto sì
mediation-answer-said-no = Ha detto no
mediation-answer-yes-saved = Accettata
mediation-answer-no-saved = Risposta registrata, grazie
mediation-answer-back-out-saved = La richiesta è di nuovo aperta
mediation-answer-yes = sì
mediation-answer-no = no
mediation-withdraw = Ritira la richiesta
mediation-withdraw-confirm = Chi ha accettato torna libero. Ritirare la richiesta?
mediation-withdrawn = Richiesta ritirata
mediation-not-held-title = Non si è svolta
mediation-not-held-why = Perché
mediation-not-held-save = Registra
mediation-not-held-saved = Registrato
mediation-history-title = Storia

# Registrare
mediation-done-title = Registra la mediazione
mediation-done-heads = Persone presenti
mediation-done-unnamed = Le persone sono contate senza nome.
mediation-done-minutes = Minuti di mediazione
mediation-done-minutes-hint = Lascia vuoto per chi non è venuto.
mediation-done-preparation = Viaggio e preparazione, minuti
mediation-done-themes = Di che cosa si è parlato
mediation-done-themes-hint = Quello che hai sentito, anche se non era l'argomento chiesto.
mediation-done-note = Nota riservata
mediation-done-note-hint = Poche parole, senza nomi: le legge solo l'ente che ha chiesto.
mediation-done-save = Salva ore e temi
mediation-done-saved = Mediazione registrata

# Registro
mediation-register-title = Registro dei mediatori
mediation-register-lead = Chi parla che cosa, dove va, con chi lavora.
mediation-register-one = Scheda di chi media
mediation-register-new = Nuova scheda
mediation-register-edit = Modifica la scheda
mediation-register-saved = Scheda salvata
mediation-register-count = { $count ->
    [one] una persona
   *[other] { $count } persone
  }
mediation-register-empty = Nessuno in questa lista
mediation-register-empty-text = Togli i filtri, oppure aggiungi una scheda per chi lavora con il tuo ente.
mediation-register-found = Chi si chiama così
mediation-register-none = Nessuno con questo nome
mediation-register-none-text = Controlla come è scritto, oppure torna al registro e cerca per lingua.
mediation-register-name = Nome e cognome
mediation-register-employer = Ente datore di lavoro
mediation-register-user = Account
mediation-register-user-hint = Se c'è, risponde da sé alle offerte; altrimenti si registra la risposta data al telefono.
mediation-register-gender = Genere dichiarato
mediation-register-gender-hint = Solo se la persona lo dichiara.
mediation-register-languages = Lingue
mediation-register-level = Livello
mediation-register-written = Anche scritta
mediation-register-places = Dove va
mediation-register-place = Comune o provincia
mediation-register-remote = Lavora anche a distanza
mediation-register-hours = Quando è disponibile in una settimana normale
mediation-register-works = Altri enti per cui lavora o ha lavorato
mediation-register-works-hint = Serve a evitare conflitti di interessi nelle ispezioni e nei colloqui. Lo leggono solo la persona e il suo ente.
mediation-register-body = Nome dell'ente
mediation-register-email = Posta elettronica
mediation-register-phone = Telefono
mediation-register-from = In servizio dal
mediation-register-until = In servizio fino al
mediation-register-who = Chi mostrare
mediation-register-active = Chi è in servizio
mediation-register-former = Anche chi non lo è più
mediation-and-written = , anche scritta
mediation-day-from = { $day } dalle
mediation-day-until = { $day } alle
mediation-weekday-0 = lunedì
mediation-weekday-1 = martedì
mediation-weekday-2 = mercoledì
mediation-weekday-3 = giovedì
mediation-weekday-4 = venerdì
mediation-weekday-5 = sabato
mediation-weekday-6 = domenica
mediation-absence-title = Assenze
mediation-absence-save = Aggiungi l'assenza
mediation-absence-saved = Assenza registrata
mediation-absence-lift = Togli
mediation-absence-lifted = Assenza tolta

# Agenda
mediation-diary-title = Agenda
mediation-diary-of = Agenda di { $name }
mediation-diary-lead = Due settimane: quando e dove, mai con chi.
mediation-diary-entry = Scheda e assenze
mediation-diary-whose = Di chi
mediation-diary-waiting = Aspettano risposta
mediation-diary-engaged = Impegni
mediation-diary-empty = Nessun impegno in questi giorni
mediation-diary-empty-text = Le richieste accettate compaiono qui.
mediation-diary-before = Due settimane prima
mediation-diary-after = Due settimane dopo

# Contratti
mediation-contracts-title = Contratti e ore
mediation-contracts-lead = Ore comprate, chieste, prenotate e usate, di tutti i fornitori insieme.
mediation-contracts-empty = Nessun contratto
mediation-contracts-empty-text = Aggiungi un contratto per vedere le ore che restano.
mediation-contract-new = Nuovo contratto
mediation-contract-edit = Modifica il contratto
mediation-contract-saved = Contratto salvato
mediation-contract-title = Titolo
mediation-contract-project = Progetto
mediation-contract-buyer = Ente che compra
mediation-contract-supplier = Ente che fornisce i mediatori
mediation-contract-supplier-hint = Il nome com'è scritto nell'elenco degli enti.
mediation-contract-parties = { $buyer } da { $supplier }
mediation-contract-hours = Ore comprate
mediation-contract-rate = Tariffa oraria
mediation-contract-minimum = Minuti minimi per chiamata
mediation-contract-minimum-hint = Una chiamata più breve conta come questi.
mediation-contract-cost = Costo delle ore usate
mediation-contract-cost-line = Voce di costo
mediation-hours-title = Ore usate e prenotate
mediation-hours-bought = Comprate
mediation-hours-asked = Chieste
mediation-hours-reserved = Prenotate
mediation-hours-used = Usate
mediation-hours-left = Restano
mediation-hours-used-of = { $used } usate su { $bought }

# Bisogni
mediation-needs-title = Bisogni ascoltati dai mediatori
mediation-needs-lead = Di che cosa si parla, dove e in quale lingua, qualunque ente fornisca la mediazione.
mediation-needs-asked = richieste
mediation-needs-covered = coperte in tutte le lingue
mediation-needs-done = svolte
mediation-needs-hours-asked = ore chieste
mediation-needs-median = mediana tra richiesta e risposta
mediation-needs-not-known = non si sa
mediation-needs-few = meno di { $smallest }
mediation-needs-about = circa { $number }
mediation-needs-suppressed = I numeri sotto 5 non sono mostrati e i totali sono arrotondati: nessuno deve poter essere riconosciuto.
mediation-needs-by-theme = Conversazioni per tema
mediation-needs-caption = Temi per provincia e lingua
mediation-needs-theme = Tema
mediation-needs-conversations = Conversazioni
mediation-needs-requests = Richieste
mediation-needs-uncovered = Richieste rimaste scoperte
mediation-needs-uncovered-none = Nessuna richiesta scoperta in questo periodo
mediation-needs-empty = Nessun tema registrato
mediation-needs-empty-text = I temi si registrano insieme alle ore di una mediazione; allarga il periodo o togli i filtri.
mediation-panel-title = Mediazione
mediation-panel-none = Nessuna richiesta di mediazione

# Oggi
mediation-today-answer = { $count ->
    [one] Una richiesta di mediazione aspetta la tua risposta
   *[other] { $count } richieste di mediazione aspettano la tua risposta
  }
mediation-today-do-answer = Rispondi
mediation-today-record = { $count ->
    [one] Una mediazione da registrare
   *[other] { $count } mediazioni da registrare
  }
mediation-today-do-record = Registra
mediation-today-uncovered = { $count ->
    [one] Una richiesta di mediazione è scoperta
   *[other] { $count } richieste di mediazione sono scoperte
  }
mediation-today-do-uncovered = Proponi
mediation-today-hours = { $contract }: restano { $left } di mediazione
mediation-today-do-hours = Apri

# Parole
mediation-level-mother-tongue = lingua madre
mediation-level-good = buono
mediation-level-enough = sufficiente
mediation-gender-female = donna
mediation-gender-male = uomo
mediation-gender-non-binary = non binario
mediation-mode-in-person = in presenza
mediation-mode-video = in videochiamata
mediation-mode-phone = al telefono
mediation-topic-papers = documenti e permesso di soggiorno
mediation-topic-work = lavoro
mediation-topic-exploitation = sfruttamento lavorativo
mediation-topic-school = scuola dei figli
mediation-topic-language = lingua italiana
mediation-topic-health = salute
mediation-topic-housing = casa
mediation-topic-reception = accoglienza
mediation-topic-family = famiglia
mediation-topic-violence = violenza
mediation-topic-justice = giustizia
mediation-topic-other = altro
mediation-setting-desk = sportello
mediation-setting-interview = colloquio
mediation-setting-course = corso
mediation-setting-school = scuola
mediation-setting-health-service = servizio sanitario
mediation-setting-centre = centro di accoglienza
mediation-setting-inspection = ispezione
mediation-setting-court = tribunale o forze dell'ordine
mediation-setting-outreach = strada e unità mobile
mediation-setting-other = altro
mediation-subject-person = una persona
mediation-subject-group = un gruppo
mediation-subject-unnamed = persone senza nome
mediation-state-asked = chiesta
mediation-state-offered = offerta
mediation-state-accepted = accettata
mediation-state-done = svolta
mediation-state-not-held = non svolta
mediation-state-uncovered = scoperta
mediation-state-withdrawn = ritirata
mediation-refused-busy = altro impegno
mediation-refused-too-far = troppo lontano
mediation-refused-ill = malattia
mediation-refused-knows-the-person = conosco la persona
mediation-refused-topic = argomento che non tratto
mediation-refused-other = altro
mediation-ending-refused = ha detto no
mediation-ending-assigned = già assegnata ad altri
mediation-ending-backed-out = ha rinunciato
mediation-ending-withdrawn = ritirata
mediation-not-held-person-absent = la persona non è venuta
mediation-not-held-mediator-absent = chi media non è venuto
mediation-not-held-body-cancelled = l'ente ha annullato
mediation-not-held-other-language = serviva un'altra lingua
mediation-not-held-other = altro
mediation-outcome-reached = ci si è capiti
mediation-outcome-partly = in parte
mediation-outcome-again = serve un altro incontro
mediation-outcome-referred = indirizzata a un altro servizio
mediation-sealed-briefing = Parole per chi media
mediation-sealed-heard = Nota di chi ha mediato
mediation-step-asked = Chiesta
mediation-step-offered = Offerta
mediation-step-accepted = Accettata
mediation-step-refused = Rifiutata
mediation-step-backed-out = Rinuncia
mediation-step-done = Svolta
mediation-step-not-held = Non svolta
mediation-step-withdrawn = Ritirata

# Rifiuti
mediation-no-spoken = Scrivi almeno una lingua
mediation-no-language = Scegli almeno una lingua
mediation-no-language-unknown = Scegli la lingua dall'elenco
mediation-no-language-twice = La stessa lingua è scritta due volte
mediation-no-many-languages = Al massimo { $most } lingue per richiesta
mediation-no-hours-turned = L'ora di fine deve venire dopo l'ora di inizio, nello stesso giorno
mediation-no-ends-before = La data di fine viene prima di quella di inizio
mediation-no-absence-past = L'assenza è già passata
mediation-no-already-there = Questo account ha già una scheda nel tuo ente
mediation-no-hours-bought = Scrivi quante ore sono comprate
mediation-no-own-supplier = Chi compra e chi fornisce devono essere enti diversi
mediation-no-minutes = La durata va da 5 minuti a 12 ore
mediation-no-fives = Ora e durata vanno di cinque minuti in cinque minuti
mediation-no-heads = Le persone vanno da 1 a { $most }
mediation-no-days = I giorni vanno da 0 a { $most }
mediation-no-such-time = Quell'ora non esiste: è la notte in cui si passa all'ora legale
mediation-no-time-past = Il giorno o l'ora sono già passati
mediation-no-after-due = Serve entro il { $due }: scegli un giorno prima
mediation-no-time-needed = Scrivi giorno e ora in cui puoi
mediation-no-mediator = Scegli almeno una persona
mediation-no-wall-language = Questa persona non parla nessuna delle lingue da coprire
mediation-no-wall-conflict = Questa persona lavora o ha lavorato da poco per l'ente in conflitto di interessi
mediation-no-wall-gender = Il genere necessario è un altro
mediation-no-wall-busy = Questa persona ha già un impegno a quell'ora
mediation-no-wall-spent = Le ore del contratto non bastano: chiedi di aumentarle
mediation-no-wall-inactive = Questa persona non è in servizio in quei giorni
mediation-no-already-asked = Questa persona ha già ricevuto l'offerta
mediation-no-already-assigned = La richiesta è già assegnata: qualcun altro ha risposto prima. Grazie lo stesso
mediation-no-already-answered = A questa offerta hai già risposto
mediation-no-expired = Il tempo per rispondere è finito: se puoi ancora andare, avvisa l'ente che ha chiesto
mediation-no-offer-ended = Questa offerta non vale più
mediation-no-double-booked = A quell'ora c'è già un impegno: { $day }, dalle { $from } alle { $until }. Niente è andato perso: rinuncia a uno dei due, oppure rispondi di no
mediation-no-double-booked-now = In questo momento è stato accettato un altro impegno alla stessa ora. Niente è andato perso: guarda l'agenda
mediation-no-hours-spent = Nel frattempo le ore del contratto sono finite: avvisa l'ente che ha chiesto
mediation-no-over-done = La mediazione è già registrata
mediation-no-over-not-held = La mediazione risulta non svolta
mediation-no-over-withdrawn = La richiesta è stata ritirata
mediation-no-over-accepted = Qualcuno ha già accettato
mediation-no-nobody-yet = Nessuno ha ancora accettato questa richiesta
mediation-no-not-yet = L'ora della mediazione non è ancora passata
mediation-no-theme = Scegli almeno un tema
mediation-no-by-requester = Il tuo ente non partecipa al progetto: le ore le registra l'ente che ha chiesto
mediation-no-such-place = «{ $typed }» non è un comune o una provincia: scrivi per esempio Modena (MO)
mediation-no-such-body = «{ $typed }» non è nell'elenco degli enti
mediation-erase-stays = { $count ->
        [one] una richiesta di mediazione, senza dire per chi
       *[other] { $count } richieste di mediazione, senza dire per chi
    }
mediation-held-asked = Chiesta il
mediation-held-place = Luogo

# Lettere: altri possono leggere una casella di posta, perciò né nomi né argomenti
mediation-letter-offer = Offerta di una mediazione
mediation-letter-offer-subject = Mediazione in { $languages }: rispondi entro { $by }
mediation-letter-offer-text =
    Buongiorno,

    { $body } cerca chi possa mediare.

    Lingue: { $languages }
    Quando: { $when }
    Dove: { $place }

    Rispondi entro { $by }. Vale il primo sì.
    { $how }
mediation-letter-confirmed = Conferma di una mediazione
mediation-letter-confirmed-subject = Mediazione confermata: { $when }
mediation-letter-confirmed-text =
    Buongiorno,

    hai detto sì a una mediazione per { $body }.

    Lingue: { $languages }
    Quando: { $when }
    Dove: { $place }

    Se non puoi più andare dillo subito, così si cerca un'altra persona.
    { $how }
mediation-letter-not-needed = Mediazione ritirata
mediation-letter-not-needed-subject = Mediazione ritirata: { $when }
mediation-letter-not-needed-text =
    Buongiorno,

    { $body } ha ritirato una mediazione a cui avevi detto sì: non serve più andare, e quell'ora è di nuovo libera.

    Lingue: { $languages }
    Quando: { $when }
    Dove: { $place }
mediation-letter-accepted = Mediazione accettata
mediation-letter-accepted-subject = Mediazione accettata: { $when }
mediation-letter-accepted-text =
    Buongiorno,

    alla tua richiesta di mediazione qualcuno ha detto sì.

    Lingue: { $languages }
    Quando: { $when }
    Dove: { $place }

    { $missing ->
        [0] Ora ogni lingua ha chi va.
        [one] Una lingua resta da coprire.
       *[other] { $missing } lingue restano da coprire.
    }
    { $how }
mediation-letter-backed-out = Mediazione di nuovo da coprire
mediation-letter-backed-out-subject = Mediazione di nuovo da coprire: { $when }
mediation-letter-backed-out-text =
    Buongiorno,

    chi aveva detto sì a una tua richiesta di mediazione non può più andare: la richiesta è di nuovo aperta.

    Lingue: { $languages }
    Quando: { $when }
    Dove: { $place }

    { $how }
mediation-letter-page = Il resto è nella pagina della richiesta: { $url }
mediation-letter-program = Il resto è nella pagina della richiesta, in Raccordo.
mediation-letter-body = Per rispondere e per sapere il resto chiama { $body }.

# Calendario
mediation-calendar-event = Mediazione: { $languages }
mediation-calendar-name = Mediazione
mediation-calendar-download = Salva nel calendario
mediation-calendar-subscribe = Calendario nel tuo telefono
