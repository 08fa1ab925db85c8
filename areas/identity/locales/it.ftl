# Accessi: entrare, conto personale, persone e ruoli, registro delle operazioni.

# Entrare
identity-sign-in-title = Accedi
identity-sign-in-lead = Entra con l'indirizzo e-mail dell'invito e la tua password.
identity-sign-in-go = Entra
identity-sign-in-wrong = Indirizzo o password non corretti. Controlla di averli scritti bene e riprova.
identity-sign-in-wait = { $minutes ->
    [one] Troppi tentativi non riusciti. Riprova tra un minuto.
   *[other] Troppi tentativi non riusciti. Riprova tra { $minutes } minuti.
  }
identity-sign-in-again = È passato troppo tempo: accedi di nuovo.
identity-signed-out = Sei uscito.
identity-email = Indirizzo e-mail
identity-email-hint = Serve per accedere: deve essere della persona, non dell'ufficio.
identity-email-wrong = Scrivi un indirizzo e-mail completo, per esempio nome@ente.it
identity-email-taken = C'è già un accesso con questo indirizzo e-mail. Cercalo nell'elenco delle persone.
identity-name = Nome e cognome
identity-name-missing = Scrivi nome e cognome, al massimo 200 caratteri
identity-password = Password

# Password
identity-password-change = Cambia la password
identity-password-current = Password attuale
identity-password-current-wrong = La password attuale non è corretta
identity-password-new = Nuova password
identity-password-hint = Almeno 12 caratteri. Va bene una frase facile da ricordare, anche senza cifre e maiuscole.
identity-password-repeated = Ripeti la nuova password
identity-password-save = Salva la password
identity-password-changed = La password è cambiata. Gli altri dispositivi sono stati scollegati.
identity-password-chosen = La password è salvata: ora puoi accedere.
identity-password-too-short = La nuova password deve avere almeno { $min } caratteri: per esempio una frase di quattro parole
identity-password-too-long = La nuova password può avere al massimo { $max } caratteri
identity-password-common = Questa password è tra le prime che si provano: scegli una frase che non sia comune
identity-password-repetitive = Questa password ripete sempre gli stessi caratteri: scegli una frase più varia
identity-password-about-you = Questa password contiene solo il tuo nome o indirizzo: scegli altre parole
identity-password-not-the-same = Le due password non sono uguali: riscrivile
identity-forgotten-link = Password dimenticata?
identity-forgotten-title = Password dimenticata
identity-forgotten-text = Chiedi a chi gestisce gli accessi del tuo ente: dalla pagina della tua persona può darti un link per scegliere una nuova password.
identity-forgotten-time = Il link vale 24 ore e una volta sola. La verifica in due passaggi resta com'è.

# Link consegnati
identity-choose-title = Scegli una nuova password
identity-choose-welcome = Benvenuto in Raccordo, { $name }
identity-choose-invited = Scegli la password con cui accederai. Poi ti verrà chiesto di attivare la verifica in due passaggi.
identity-choose-reset = Scegli la nuova password. Chi era collegato con la vecchia dovrà accedere di nuovo.
identity-link-dead-title = Questo link non si può usare
identity-link-unknown = Il link non è completo o non esiste. Copialo per intero dal messaggio che hai ricevuto, oppure chiedine uno nuovo.
identity-link-used = Il link è già stato usato. Se la password l'hai scelta tu, accedi; altrimenti avvisa subito chi gestisce gli accessi.
identity-link-revoked = Il link è stato sostituito da uno più recente. Usa l'ultimo che hai ricevuto.
identity-link-expired = Il link è scaduto. Chiedine uno nuovo a chi te lo ha dato.
identity-hand-over-title = Consegna il link
identity-hand-over-to = Il link è per { $name }
identity-hand-over-invitation = Consegna il link alla persona, meglio a voce o con un messaggio personale. Vale 7 giorni e una volta sola.
identity-hand-over-password = Consegna il link alla persona, dopo esserti assicurato che sia lei. Vale 24 ore e una volta sola.
identity-hand-over-done = Ho copiato il link
identity-shown-once = Si vede solo adesso: va copiato prima di lasciare la pagina.

# Verifica in due passaggi
identity-second-factor = Verifica in due passaggi
identity-second-factor-on = attiva
identity-second-factor-off = non attiva
identity-second-factor-set-up = Attivala
identity-second-factor-reset = La verifica in due passaggi è stata tolta: andrà riattivata al prossimo accesso.
identity-second-factor-take-off = Togli la verifica in due passaggi
identity-second-factor-take-off-sure = La persona dovrà attivarla di nuovo al prossimo accesso. Continuare?
identity-code = Codice
identity-code-title = Scrivi il codice
identity-code-lead = Apri l'applicazione dei codici sul telefono e scrivi le sei cifre di Raccordo.
identity-code-hint = Sei cifre, oppure un codice di recupero
identity-code-go = Continua
identity-code-wrong = Il codice non è corretto. Controlla che sia quello di Raccordo e che l'ora del telefono sia giusta.
identity-code-used = Questo codice è già stato usato. Aspetta che sul telefono compaia il prossimo.
identity-code-lost = Non ho il telefono con me
identity-code-lost-text = Scrivi nello stesso campo uno dei codici di recupero che hai stampato quando hai attivato la verifica. Se non li trovi, chiedi a chi gestisce gli accessi del tuo ente.
identity-set-up-title = Attiva la verifica in due passaggi
identity-set-up-lead = Il tuo ruolo vede dati di persone: oltre alla password serve un codice che cambia ogni 30 secondi.
identity-set-up-app = 1. Inquadra il codice
identity-set-up-app-text = Sul telefono apri un'applicazione per codici di verifica (per esempio FreeOTP, Aegis, Google Authenticator) e inquadra questo riquadro.
identity-set-up-picture = Codice QR da inquadrare con l'applicazione dei codici
identity-set-up-by-hand = Se non puoi inquadrarlo, scrivi a mano questa chiave:
identity-set-up-prove = 2. Scrivi il primo codice
identity-set-up-code-hint = Le sei cifre che l'applicazione mostra adesso
identity-set-up-go = Attiva
identity-recovery-title = Codici di recupero
identity-recovery-lead = La verifica in due passaggi è attiva.
identity-recovery-once = Questi codici si vedono solo adesso.
identity-recovery-paper = Stampali o trascrivili e tienili lontano dal telefono: ognuno vale una volta, se il telefono si perde o si rompe.
identity-recovery-done = Li ho salvati, continua

# Dimostrazione
identity-demonstration-title = Entra nella dimostrazione
identity-demonstration-no-code = Solo in questa dimostrazione la verifica in due passaggi è spenta.
identity-demonstration-password = Tutti gli accessi sono inventati e hanno la stessa password: { $password }
identity-demonstration-accounts = Un accesso per ogni ruolo

# Il mio profilo
identity-account-title = Il mio profilo
identity-roles-mine = I miei ruoli
identity-sessions-title = Dispositivi collegati
identity-sessions-lead = Qui sono collegati i tuoi browser. Se non ne riconosci uno, scollegalo e cambia la password.
identity-sessions-end-others = Scollega tutti gli altri
identity-sessions-ended = Gli altri dispositivi sono stati scollegati.
identity-sessions-end-all = Scollega tutti i dispositivi
identity-sessions-ended-all = Tutti i dispositivi della persona sono stati scollegati.
identity-session-device = Dispositivo
identity-session-unknown = Dispositivo non riconosciuto
identity-session-since = Collegato dal
identity-session-seen = Ultima attività
identity-session-this = questo
identity-session-end = Scollega
identity-session-ended = Il dispositivo è stato scollegato.
identity-language = Lingua
identity-language-save = Salva la lingua
identity-language-chosen = La lingua è salvata.
identity-keys-title = Chiavi per altri programmi
identity-keys-lead = Una chiave permette a un altro programma di leggere e scrivere con i diritti di uno dei tuoi ruoli.
identity-key-name = A che cosa serve
identity-key-name-hint = Per esempio: foglio di calcolo dell'ufficio
identity-key-role = Con quale ruolo
identity-key-role-hint = La chiave può fare solo quello che può fare questo ruolo, finché dura.
identity-key-days = Per quanti giorni
identity-key-new = Crea una chiave
identity-key-issue = Crea la chiave
identity-key-expires = Scade il
identity-key-revoke = Revoca
identity-key-revoke-sure = Il programma che la usa non potrà più collegarsi. Revocare la chiave?
identity-key-revoked = La chiave è revocata.
identity-key-issued-title = Ecco la chiave
identity-key-issued-text = Conservala come una password. Se la perdi, revocala e creane un'altra.
identity-key-use = Il programma la invia in ogni richiesta, così:
identity-key-noted = L'ho copiata
identity-token-days = La chiave può durare da 1 a { $max } giorni

# Persone e ruoli
identity-users-title = Persone e accessi
identity-users-search = Nome o indirizzo
identity-users-count = { $count ->
    [one] Una persona
   *[other] { $count } persone
  }
identity-users-none = Nessuna persona corrisponde
identity-users-none-text = Togli qualche filtro, oppure invita la persona che cerchi.
identity-search-title = Cerca un accesso
identity-search-none-text = Controlla come è scritto, o prova solo il cognome o la prima parte dell'indirizzo.
identity-search-more = Ce ne sono altre
identity-search-more-text = Sono mostrate le prime 50: scrivi qualche lettera in più.
identity-user-title = Persona e accessi
identity-user-since = Dal
identity-user-access = Accesso
identity-user-suspend = Sospendi l'accesso
identity-user-suspended = L'accesso è sospeso e i dispositivi sono scollegati.
identity-user-restore = Riattiva l'accesso
identity-user-restored = L'accesso è di nuovo attivo.
identity-suspend-yourself = Non puoi sospendere il tuo stesso accesso: chiedi a un altro amministratore.
identity-reason = Motivo
identity-reason-hint = Resta nel registro delle operazioni: non scrivere dati di altre persone.
identity-standing = Stato
identity-standing-invited = invitata
identity-standing-active = attiva
identity-standing-suspended = sospesa
identity-organisation = Ente
identity-invite-title = Invita una persona
identity-invite-lead = Riceverà un link per scegliere la password. Potrai aggiungere altri ruoli dopo.
identity-invite-go = Crea l'invito
identity-invite-again = Nuovo link d'invito
identity-invite-active = La persona ha già scelto la password: se l'ha dimenticata, dalle un link per una nuova password.
identity-new-password-link = Link per una nuova password
identity-role = Ruolo
identity-roles = Ruoli
identity-roles-none = Nessun ruolo
identity-roles-none-text = Senza un ruolo non si vede nulla. I ruoli li assegna chi gestisce gli accessi.
identity-role-assign = Assegna un ruolo
identity-role-assigned = Il ruolo è assegnato.
identity-role-already-held = La persona ha già questo ruolo in questo ente
identity-role-ends-before = La fine del ruolo non può venire prima dell'inizio
identity-role-from = Dal
identity-role-until = Fino al
identity-role-not-current = non in corso
identity-role-territory = Territorio
identity-role-territory-hint = Solo per le autorità: il territorio su cui vigilano.
identity-role-territory-missing = Per un'autorità indica il territorio su cui vigila
identity-role-project = Solo per un progetto
identity-role-project-hint = Se lo indichi, dei progetti dell'ente il ruolo apre solo questo. Lascia vuoto per tutti.
identity-role-only = solo { $project }
identity-role-project-not-theirs = L'ente non partecipa a questo progetto: il ruolo non aprirebbe nulla. Scegli un altro progetto o un altro ente
identity-role-never-limited = Un amministratore gestisce tutta l'installazione: lascia vuoto il progetto
identity-role-revoke = Togli il ruolo
identity-role-revoke-sure = La persona perderà subito i diritti di questo ruolo. Continuare?
identity-role-revoked = Il ruolo è tolto, con effetto immediato.
identity-role-last-administrator = È l'unico amministratore: prima assegna il ruolo a un'altra persona.
identity-role-administrator = Amministratore
identity-role-authority = Autorità
identity-role-coordinator = Coordinatore di progetto
identity-role-referent = Referente per il monitoraggio
identity-role-administrative-officer = Responsabile amministrativo
identity-role-case-worker = Operatore
identity-role-mediator = Mediatore linguistico-culturale
identity-role-outreach = Operatore di unità mobile o sportello
identity-role-teacher = Docente
identity-role-auditor = Revisore

# Registro delle operazioni
identity-audit-title = Registro delle operazioni
identity-audit-lead = Chi ha fatto che cosa, quando e perché. Il contenuto dei dati non è mai riportato.
identity-audit-check = Verifica la catena
identity-audit-whole = Il registro è integro
identity-audit-whole-text = { $lines ->
    [one] La sola riga è al suo posto e non è stata modificata.
   *[other] Tutte le { $lines } righe sono al loro posto e non sono state modificate.
  }
identity-audit-broken = Il registro è stato alterato
identity-audit-broken-text = La riga numero { $seq } non segue da quella prima: è stata modificata, oppure una riga è stata tolta. Avvisa il responsabile della protezione dei dati.
identity-audit-cut = Al registro mancano le ultime righe
identity-audit-cut-text = Dovrebbero essere { $expected }, ne sono state trovate { $found }. Avvisa il responsabile della protezione dei dati.
identity-audit-who = Chi
identity-audit-who-title = Cerca chi
identity-audit-who-lead = Scegli una persona per vedere solo le sue operazioni. Il nome che scrivi non resta in nessun indirizzo.
identity-audit-verb = Operazione
identity-audit-when = Quando
identity-audit-why = Perché
identity-audit-number = N.
identity-audit-record = Su che cosa
identity-audit-identifier = Identificativo
identity-audit-detail = Dettaglio
identity-audit-from = Dal giorno
identity-audit-until = Al giorno
identity-audit-count = { $count ->
    [one] Una operazione
   *[other] { $count } operazioni
  }
identity-audit-none = Nessuna operazione corrisponde
identity-audit-none-text = Togli qualche filtro o allarga il periodo.
identity-verb-create = creazione
identity-verb-change = modifica
identity-verb-remove = eliminazione
identity-verb-read = lettura
identity-verb-search = ricerca
identity-verb-export = esportazione
identity-verb-sign-in = accesso
identity-verb-sign-in-failed = accesso non riuscito
identity-verb-sign-out = uscita
identity-verb-denied = richiesta negata

# What a line of the audit trail is about.
identity-record-account-link = Collegamento di accesso
identity-record-audit-line = Registro delle operazioni
identity-record-browser-session = Accesso da un dispositivo
identity-record-call = Avviso
identity-record-letter = Messaggio di posta
identity-record-delivery-enrolment = Iscrizione a un gruppo
identity-record-delivery-group = Gruppo
identity-record-delivery-headcount = Conteggio senza nomi
identity-record-delivery-move = Spostamento di un incontro
identity-record-delivery-operator = Operatore formato
identity-record-delivery-outcome = Risultato di una persona
identity-record-delivery-participation = Presenza
identity-record-delivery-session = Incontro
identity-record-delivery-staff-time = Ore di lavoro
identity-record-delivery-withdrawal = Annullamento di un incontro
identity-record-document = Documento allegato
identity-record-job = Lavoro in coda
identity-record-machine-key = Chiave per programmi
identity-record-monitoring-data-delivery = Dichiarazione dei dati
identity-record-monitoring-decision = Decisione su una scheda
identity-record-monitoring-deviation = Scostamento
identity-record-monitoring-evidence = Prove di un indicatore
identity-record-monitoring-indicator = Indicatori
identity-record-monitoring-narrative = Testi di una scheda
identity-record-monitoring-sheet = Scheda trimestrale
identity-record-monitoring-sheet-evidence = Prove di una scheda
identity-record-monitoring-snapshot = Cifre congelate
identity-record-monitoring-spending = Spese di un ente
identity-record-monitoring-submission = Invio di una scheda
identity-record-monitoring-territory = Quadro del territorio
identity-record-office = Sede
identity-record-organisation = Ente
identity-record-organisation-membership = Adesione a un'associazione
identity-record-person = Persona
identity-record-person-access = Accesso alla scheda di una persona
identity-record-person-emergency = Accesso d'emergenza
identity-record-person-identifier = Numero di documento
identity-record-person-import = Caricamento di un elenco
identity-record-person-link = Confronto tra due persone
identity-record-person-residence = Titolo di soggiorno
identity-record-programme = Programma
identity-record-project = Progetto
identity-record-project-activity = Attività
identity-record-project-budget = Piano finanziario
identity-record-project-deliverable = Prodotto
identity-record-project-partnership = Partenariato
identity-record-project-version = Versione di un progetto
identity-record-role-assignment = Ruolo di una persona
identity-record-user = Persona con accesso
