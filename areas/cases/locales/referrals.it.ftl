# Testi degli invii tra enti.
cases-referral-state-draft = da inviare
cases-referral-state-sent = inviata
cases-referral-state-refused = rifiutata
cases-referral-state-no-show = non si è presentata
cases-referral-state-in-progress = in corso
cases-referral-state-fulfilled = conclusa
cases-referral-state-dropped = lasciata
cases-referral-state-withdrawn = ritirata
cases-referral-state-rerouted = passata a un altro ente
cases-referral-step-draft = Preparata
cases-referral-step-sent = Inviata
cases-referral-step-seen = Vista da chi la riceve
cases-referral-step-call-asked = Chi la riceve chiede di parlarne
cases-referral-step-reminded = Promemoria a chi la riceve
cases-referral-step-escalated = Nessuna risposta oltre il secondo termine
cases-referral-step-accepted = Accettata
cases-referral-step-refused = Rifiutata
cases-referral-step-no-show = La persona non si è presentata
cases-referral-step-in-progress = Cominciata
cases-referral-step-fulfilled = Conclusa
cases-referral-step-dropped = Lasciata
cases-referral-step-withdrawn = Ritirata
cases-referral-step-rerouted = Passata a un altro ente
cases-referral-haste-ordinary = ordinaria
cases-referral-haste-soon = presto
cases-referral-haste-urgent = urgente
cases-referral-haste-until = { $haste }, risposta entro il { $day }
cases-referral-wants-yes = sì, la vuole
cases-referral-wants-unsure = non è sicura
cases-referral-wants-not-asked = non è stato possibile chiederlo
cases-referral-new = Invia a un altro ente
cases-referral-what = Che cosa si chiede
cases-referral-one = Invio
cases-referral-one-title = { $asked }: { $body }
cases-referral-for-service = Servizio: { $name }
cases-referral-from = Chi invia
cases-referral-to = A chi
cases-referral-to-hint = L'ente, oppure una sua sede: la lettera va alla sede se ha un indirizzo e-mail
cases-referral-office = Sede
cases-referral-service = Servizio
cases-referral-asked = Che cosa si chiede
cases-referral-outside = L'ente non è nell'elenco
cases-referral-outside-name = Nome dell'ente o dell'ufficio
cases-referral-outside-email = Posta elettronica
cases-referral-outside-hint = Riceve un collegamento personale e risponde senza account
cases-referral-haste = Quanto preme
cases-referral-words = Che cosa deve sapere chi riceve
cases-referral-words-hint = Solo quello che serve per rispondere: ciò che scrivi qui parte con l'invio.
cases-referral-shares = Quali dati partono
cases-referral-shares-hint = È spuntato il minimo per questa richiesta. Quello che non spunti non parte e non si vede.
cases-referral-wants = La persona lo vuole?
cases-referral-wants-hint = Si annota e basta: non è un consenso a essere aiutata
cases-referral-basis = Base giuridica
cases-referral-notice = Informativa
cases-referral-notice-given = versione { $version }, data il { $day }
cases-referral-notice-none = non data: { $why }
cases-referral-without-notice = L'informativa non risulta data: perché invii lo stesso
cases-referral-without-notice-hint = Resta scritto nell'invio. Se puoi, dalla prima e registrala nella scheda.
cases-referral-second-title = Se nessuno risponde
cases-referral-second-hint = Una seconda strada scelta ora. Senza la spunta, allo scadere te la proponiamo e decidi tu.
cases-referral-second = Seconda strada
cases-referral-second-moves = Se nessuno risponde nei termini, passa lì da sola
cases-referral-second-alone = { $body }, da sola se nessuno risponde
cases-referral-second-asked = { $body }, se lo decidi
cases-referral-look = Rivedi prima di inviare
cases-referral-prepared = Rileggi e invia: finora non è partito niente
cases-referral-not-left = Non è ancora partito niente. Qui sotto c'è esattamente quello che chi riceve leggerà.
cases-referral-send = Invia
cases-referral-discard = Butta
cases-referral-discarded = Invio buttato: non è partito niente
cases-referral-sent = Inviato
cases-referral-told = Dati comunicati
cases-referral-accept = Accetta
cases-referral-begin = Abbiamo cominciato
cases-referral-no-show = Non si è presentata
cases-referral-fulfil = È conclusa: com'è andata
cases-referral-fulfil-save = Concludi
cases-referral-outcome = Che cosa ne è venuto
cases-referral-said = Parole per l'altro ente
cases-referral-call = Chiedi di parlarne prima
cases-referral-call-words = Che cosa vi serve sapere
cases-referral-call-hint = E quando vi si trova al telefono
cases-referral-call-save = Chiedi
cases-referral-refuse = Non possiamo
cases-referral-refuse-save = Rifiuta
cases-referral-why = Perché
cases-referral-drop = Non se ne fa niente
cases-referral-drop-save = Lascia
cases-referral-withdraw = Ritira l'invio
cases-referral-withdraw-sure = Chi riceve non potrà più rispondere. La storia resta.
cases-referral-reroute = Manda a un altro ente
cases-referral-reroute-hint = Si copia tutto: non c'è niente da riscrivere. Il primo invio resta nella storia.
cases-referral-reroute-second = Manda a { $body }
cases-referral-reroute-save = Manda
cases-referral-renew = Fai un nuovo collegamento
cases-referral-renew-sure = Il collegamento di prima non si aprirà più.
cases-referral-step-saved = Salvato
cases-referral-link = Collegamento personale
cases-referral-link-lead = Copialo adesso, se vuoi darlo tu: non si potrà rivedere. È partito anche per posta elettronica, quando l'invio è nuovo.
cases-referral-link-label = Indirizzo da copiare
cases-referral-link-on = Vai all'invio
cases-referral-by-link = dal collegamento personale
cases-referral-to-case = Presa in carico
cases-referral-came-from = L'invio di prima
cases-referral-went-on = Continua in un altro invio
cases-referral-list-title = Invii
cases-referral-list-lead = Chi chiede al tuo ente e a chi hai chiesto
cases-referral-boxes = Ricevuti e inviati
cases-referral-in = Ricevuti
cases-referral-out = Inviati
cases-referral-due = Risposta entro
cases-referral-overdue = oltre il termine
cases-referral-sent-on = Inviato il
cases-referral-unnamed = nome non comunicato
cases-referral-count = { $count ->
        [one] un invio
       *[other] { $count } invii
    }
cases-referral-empty = Nessun invio qui
cases-referral-empty-text = Per inviare qualcuno, apri la sua scheda e premi «Invia a un altro ente».
cases-referral-of-case-none = Nessun invio finora
cases-referral-of-case-none-text = Quando serve un altro ente, premi «Invia a un altro ente»: qui vedi se risponde e che cosa ne è venuto.
cases-referral-pairs-title = Tempi degli invii tra enti
cases-referral-pairs-lead = Giorni mediani di calendario. Dove i casi sono meno di tre il numero non si mostra.
cases-referral-pairs-download = Scarica la tabella
cases-referral-pairs-sent = Invii
cases-referral-pairs-answer = Giorni alla risposta
cases-referral-pairs-outcome = Giorni all'esito
cases-referral-pairs-unanswered = Senza risposta
cases-referral-pairs-empty = Ancora nessun invio
cases-referral-pairs-empty-text = Quando gli enti si scambiano richieste, qui si vede quanto tempo passa.
cases-referral-few = meno di 3
cases-referral-not-yours = Questo lo decide l'altro ente
cases-referral-not-sent = L'invio non è ancora partito
cases-referral-already-sent = L'invio è già partito
cases-referral-same-body = Scegli un altro ente: questo è il tuo
cases-referral-office-closed = Questa sede non è più aperta, oppure è di un altro ente: scegline un'altra
cases-referral-same-receiver = È lo stesso a cui è già rivolto: scegline un altro
cases-referral-nothing-shared = Spunta almeno un dato: senza, chi riceve non può rispondere
cases-referral-notice-missing = L'informativa non risulta data: scrivi perché invii lo stesso, con almeno { $letters } lettere
cases-referral-no-second = Per farla passare da sola, scegli prima la seconda strada
cases-referral-nobody-reads = In quell'ente nessuno usa questo sistema e non se ne conosce la posta elettronica: scrivilo come ente fuori elenco, con il suo indirizzo
cases-referral-already-rerouted = È già stato mandato a un altro ente
cases-referral-unknown-basis = Scegli una base giuridica dell'elenco
cases-story-referral = { $body }: { $step }
cases-today-referral = Invio da { $body }: risposta entro il { $day }
cases-today-referral-escalated = Nessuno del tuo ente ha risposto a { $body }: il termine era il { $day }
cases-today-referral-accepted = { $body } ha accettato il tuo invio
cases-today-referral-refused = { $body } non ha potuto accettare il tuo invio
cases-today-referral-fulfilled = { $body } ha concluso: leggi com'è andata
cases-today-referral-not-done = { $body }: la persona non si è presentata o non se ne è fatto niente
cases-today-referral-call = { $body } chiede di parlare con te prima di rispondere
cases-today-referral-unanswered = { $body } non ha risposto: scegli la seconda strada
cases-today-referral-second = Decidi
cases-referral-letter = Richiesta di un ente
cases-referral-letter-subject = Una richiesta aspetta la vostra risposta
cases-referral-letter-text =
    Buongiorno,

    { $body } vi ha mandato una richiesta. La risposta è attesa entro il { $due }.
    Si legge e si risponde da qui: { $url }

    In questo messaggio non ci sono dati personali. Se il collegamento è personale, non inoltratelo.
cases-referral-letter-text-again =
    Buongiorno,

    { $body } vi ha mandato una richiesta. La risposta è attesa entro il { $due }.
cases-referral-letter-reminder = Promemoria di una richiesta
cases-referral-letter-reminder-subject = Una richiesta aspetta ancora la vostra risposta
cases-referral-letter-reminder-text =
    Buongiorno,

    la richiesta che { $body } vi ha mandato il { $sent } aspetta ancora una risposta, attesa entro il { $due }.
    Si legge e si risponde da qui: { $url }
cases-referral-letter-reminder-text-again =
    Buongiorno,

    la richiesta che { $body } vi ha mandato il { $sent } aspetta ancora una risposta, attesa entro il { $due }.
    Per rispondere usate il collegamento personale del nostro messaggio di quel giorno. Se non lo trovate, chiedetene uno nuovo a { $body }.
cases-referral-letter-unanswered = Richiesta senza risposta
cases-referral-letter-unanswered-subject = Una vostra richiesta non ha avuto risposta
cases-referral-letter-unanswered-text =
    Buongiorno,

    la richiesta che avete mandato il { $sent } non ha avuto risposta: è passato anche il secondo termine.
    Ora decidete voi come andare avanti: { $url }

    In questo messaggio non ci sono dati personali.
cases-referral-letter-overdue = Richiesta oltre il secondo termine
cases-referral-letter-overdue-subject = Una richiesta al vostro ente è oltre il secondo termine
cases-referral-letter-overdue-text =
    Buongiorno,

    la richiesta che { $body } vi ha mandato il { $sent } non ha ancora risposta: è passato anche il secondo termine.
    Si legge e si risponde da qui: { $url }

    In questo messaggio non ci sono dati personali.
