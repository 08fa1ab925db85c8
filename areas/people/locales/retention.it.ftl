# Fine della conservazione
people-retention-title = Fine della conservazione
people-retention-lead = Chi ha finito il tempo di conservazione. Prima si guarda l'elenco, poi si cancella; i conti restano gli stessi.
people-retention-look = Guarda chi ha finito
people-retention-looking = Ricerca di chi ha finito il tempo di conservazione
people-retention-erasing = Cancellazione alla fine della conservazione
people-retention-message =
    { $count ->
        [one] ancora { $count } persona
       *[other] ancora { $count } persone
    }
people-retention-rules = Regole in vigore
people-retention-years =
    { $years ->
        [one] { $years } anno
       *[other] { $years } anni
    }
people-retention-none = Nessuna ricerca fatta
people-retention-none-text = Guarda chi ha finito: non si cancella niente finché non lo confermi.
people-retention-looked = Elenco del
people-retention-of = Elenco del { $day }
people-retention-due = Da cancellare
people-retention-kept-back = Trattenute (richiesta aperta, limitazione, pratica in corso)
people-retention-erased = Cancellate
people-retention-spared = Non più da cancellare al loro turno
people-retention-who = Da chi
people-retention-ended = Finito il
people-retention-version = Versione delle regole
people-retention-why = Perché
people-retention-why-hint = Chi lo ha deciso e quando, per esempio il numero del verbale. Resta nel registro delle operazioni.
people-retention-checksum = Impronta dell'elenco (SHA-256)
people-retention-counts = Quante persone
people-retention-persons = Persone
people-retention-list = Elenco
people-retention-last = Ultima attività
people-retention-nobody-due = Nessuno da cancellare
people-retention-nobody-due-text = Per tutte le persone il tempo di conservazione non è finito, o qualcosa le trattiene.
people-retention-sure = Ho guardato l'elenco e l'ho concordato con gli enti
people-retention-not-sure = Guarda l'elenco con gli enti e segna la casella
people-retention-go = Cancella i dati
people-retention-not-ready = L'elenco non è pronto, oppure è già stato usato: fanne uno nuovo
people-retention-nobody = Nell'elenco non c'è nessuno da cancellare
people-retention-certificate = Certificato di cancellazione
people-retention-certifies = Si certifica che i dati che dicono chi erano le persone dell'elenco sono stati cancellati in modo definitivo. Restano, senza nome, i numeri con cui sono fatti i conti. Le copie di sicurezza precedenti vanno eliminate alla loro scadenza.
people-retention-signed = Chi risponde dei dati
people-kept = Gruppo
people-kept-served = hanno partecipato
people-kept-not-served = solo iscritte
people-run-looking = ricerca in corso
people-run-looked = elenco pronto
people-run-erasing = cancellazione in corso
people-run-done = fatto
people-run-failed = non riuscito
people-run-line-due = da cancellare
people-run-line-erased = cancellata
people-run-line-spared = non più da cancellare
