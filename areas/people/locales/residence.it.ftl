people-work-title = Può lavorare?
people-work-ask = Vedi
people-work-day = Giorno
people-work-on = Il { $day }
people-work-other-day = Un altro giorno
people-work-source = Fonte: { $source }
people-work-unknown = Non si sa
people-work-unknown-text = Nella scheda non c'è un titolo di soggiorno. Aggiungilo tra le carte.
people-work-check = È un aiuto, non un parere: quando la fonte dice "memoria" la riga va ancora verificata. Nel dubbio chiedi alla Questura o al centro per l'impiego.
people-work-because-unknown-kind = perché non conosciamo questo tipo di permesso
people-work-because-too-young = perché non ha ancora { $age } anni
people-work-because-not-issued-yet = perché il permesso vale dal { $day }
people-work-because-expired = perché il permesso è scaduto il { $day } e non c'è una ricevuta di rinnovo
people-work-because-renewal = perché il rinnovo è stato chiesto il { $day } e si aspetta la decisione
people-work-because-waiting = perché non sono passati { $days } giorni dalla domanda del { $applied }: potrà dal { $day }
people-work-because-application = servono { $days } giorni dalla domanda d'asilo: scrivi da quando è richiedente tra i gruppi di destinatari
people-work-because-hours = perché questo permesso lo consente fino a { $hours } ore a settimana
people-work-because-permit = perché questo permesso lo consente
people-work-because-limited = perché questo permesso lo consente solo a certe condizioni
people-document-renewal = Rinnovo chiesto il (ricevuta)

# Tutore e minori
people-guardian = Tutore
people-guardian-none = Nessun tutore indicato
people-guardian-none-text = Se è un minore straniero non accompagnato, scrivi qui il tutore nominato dal tribunale. Se manca la nomina, segnalalo al Tribunale per i minorenni.
people-guardian-current = in carica
people-guardian-over = non più in carica
people-guardian-name = Nome e cognome del tutore
people-guardian-contact = Recapito
people-guardian-body = Ente
people-guardian-body-hint = Se il tutore è di un ente o di un Comune
people-guardian-court = Tribunale
people-guardian-court-hint = Per esempio: Tribunale per i minorenni di Bologna
people-guardian-decree = Decreto di nomina
people-guardian-decree-on = Data del decreto
people-guardian-when = Periodo
people-guardian-from = Dal
people-guardian-until = Fino al
people-guardian-until-hint = Lascia vuoto se vale fino ai 18 anni: finisce da solo
people-guardian-add = Aggiungi il tutore
people-guardian-save = Salva il tutore
people-guardian-recorded = Tutore salvato.
people-guardian-name-missing = Scrivi nome e cognome del tutore
people-guardian-court-missing = Scrivi quale tribunale lo ha nominato
people-guardian-ends-before = La fine viene prima dell'inizio: controlla le date
people-guardian-of-age = La persona è maggiorenne dal { $day }: da allora non ha un tutore
people-minors-title = Minori non accompagnati
people-minors-lead = Chi ha bisogno di un tutore, e chi ha appena compiuto 18 anni.
people-minors-guardian = Senza tutore
people-minors-of-age = Neomaggiorenni
people-minors-of-age-text = A 18 anni il tutore finisce. Controlla il permesso, l'eventuale prosieguo amministrativo e il gruppo di destinatari.
people-minors-none = Nessuna persona
people-minors-none-text = Tra le persone che segui non c'è nessuno in questa situazione.
people-minors-change-group = Aggiorna il gruppo
people-today-guardians =
    { $count ->
        [one] { $count } minore non accompagnato senza tutore
       *[other] { $count } minori non accompagnati senza tutore
    }
people-today-of-age =
    { $count ->
        [one] { $count } neomaggiorenne: aggiorna permesso e gruppo
       *[other] { $count } neomaggiorenni: aggiorna permesso e gruppo
    }

# Informativa
people-notice-title = Informativa sui dati personali
people-notice-read = Leggi e stampa l'informativa
people-notice-of-version = Versione { $version }
people-notice-print = Stampa (PDF)
people-notice-show = Mostra
people-notice-own-language = quella della persona
people-notice-by-age = secondo l'età
people-notice-model = È un testo modello: ogni ente lo adatta con il responsabile della protezione dei dati e fa rileggere le traduzioni a un mediatore.
people-notice-record = Registra che è stata data
people-notice-signed = Per ricevuta
people-notice-given-by = Chi l'ha data
people-paper-pages = Pagina { "{" }page{ "}" } di { "{" }pages{ "}" }
people-audience = Per chi è il testo
people-audience-adult = adulto
people-audience-minor = minore
people-given-to = A chi è stata data
people-given-to-person = alla persona
people-given-to-guardian = al tutore
people-given-to-both = a tutti e due
