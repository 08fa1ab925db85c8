# Le parole proprie della piattaforma: cornice, moduli, elenchi, risposte.

web-name = Raccordo
web-skip-to-content = Vai al contenuto
web-search-label = Cerca persone, progetti, attività
web-search-go = Cerca
web-user-menu = menu personale
web-account = Il mio profilo
web-sign-out = Esci
web-menu = Menu principale
web-demonstration = Dimostrazione: persone e fatti sono inventati
web-cofunded = Cofinanziato dall'Unione europea
web-accessibility = Dichiarazione di accessibilità
web-connection-lost = Connessione persa. Quello che hai scritto è ancora qui: riprova a salvare tra poco.
web-unsaved = Ci sono modifiche non salvate.
web-sending = Salvataggio in corso…
web-no-match = Nessuna voce trovata
web-matches = voci

# Moduli
web-errors-title = C'è qualcosa da correggere
web-error = Errore
web-optional = facoltativo
web-choose = Scegli…
web-step-done = fatto

# Elenchi
web-filters = Cerca e filtra
web-filter-words = Cerca
web-filter-all = Tutti
web-filter-apply = Filtra
web-filter-clear = Togli i filtri
web-export = Esporta l'elenco
web-pages = Pagine dell'elenco
web-page-previous = Precedente
web-page-next = Successiva
web-page-of = Pagina { $number } di { $last }

# Figure
web-total = Totale
web-age-minor = Meno di 18
web-age-adult = 18-60
web-age-older = Più di 60
web-gender-female = Donne
web-gender-male = Uomini
web-gender-nonbinary = Non binario

# Registro
web-register-legend = Presenze
web-register-keys = Da tastiera: frecce per cambiare persona, P presente, A assente, R in ritardo, N nota.

# Quando qualcosa non va
web-failure-home = Torna alla pagina iniziale
web-failure-reference = Se scrivi a chi gestisce Raccordo, indica questo riferimento: { $reference }
web-failure-refused-title = Non è stato possibile
web-failure-not-found-title = Pagina non trovata
web-failure-not-found-text = L'indirizzo non porta a nulla che tu possa vedere. Controlla di averlo scritto per intero, oppure riparti dalla pagina iniziale.
web-failure-denied-title = Non hai il permesso per questo
web-failure-denied-text = Il tuo ruolo non comprende questa operazione. Se ti serve, chiedi al coordinamento del progetto o a chi gestisce gli accessi del tuo ente.
web-failure-stale-title = Qualcun altro ha cambiato questi dati
web-failure-stale-text = Mentre la pagina era aperta un'altra persona ha salvato una modifica. Torna indietro, ricarica la pagina, confronta e salva di nuovo: nulla è stato sovrascritto.
web-failure-sign-in-first-title = Accedi per continuare
web-failure-sign-in-first-text = Questa richiesta vale solo con un accesso: entra con il tuo account o usa un codice di accesso valido.
web-failure-forged-title = La pagina era aperta da troppo tempo
web-failure-forged-text = Per sicurezza la richiesta non è stata eseguita. Torna indietro, ricarica la pagina e riprova.
web-failure-unreadable-title = Richiesta non leggibile
web-failure-unreadable-text = Quello che è stato inviato non si può leggere. Torna indietro e riprova.
web-failure-too-large-title = File o modulo troppo grande
web-failure-too-large-text = Quello che è stato inviato supera la dimensione ammessa (40 MB per un file). Dividilo in parti più piccole e riprova.
web-failure-broken-title = Qualcosa non ha funzionato
web-failure-broken-text = L'errore è nostro, non tuo: nulla è stato salvato a metà. Riprova fra poco.

# Campi di un modulo
web-form-missing = Compila questo campo
web-form-too-long = Scrivi al massimo { $most } caratteri
web-form-control-characters = Il testo contiene caratteri che non si possono leggere: riscrivilo senza copiarlo da un altro programma
web-form-date = «{ $typed }» non è una data: scrivila come 10/03/2026
web-form-time = «{ $typed }» non è un'ora: scrivila come 9:30
web-form-year = Scrivi un anno da { $least } a { $most }
web-form-integer = Scrivi un numero intero da { $least } a { $most }
web-form-amount = «{ $typed }» non è un importo: scrivilo come 1.234,50
web-form-choice = Scegli una voce dell'elenco
