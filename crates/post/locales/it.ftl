# La posta in uscita
post-title = Posta in uscita
post-lead = Avvisi e promemoria che il programma manda per posta elettronica. A chi e che cosa dicono non si vede da qui.
post-no-server = Nessun server di posta è impostato
post-no-server-text = { $count ->
    [0] Quello che si scrive resta in attesa. Chi avvia il programma può indicare il server con --smtp e --mail-from.
    [one] Un messaggio che dovrebbe essere già partito è in attesa. Chi avvia il programma può indicare il server con --smtp e --mail-from.
   *[other] { $count } messaggi che dovrebbero essere già partiti sono in attesa. Chi avvia il programma può indicare il server con --smtp e --mail-from.
 }
post-late = { $count ->
    [one] Un messaggio è in partenza.
   *[other] { $count } messaggi sono in partenza.
 }
post-counts = Messaggi
post-state-planned = In attesa
post-state-sent = Inviati
post-state-failed = Non riusciti
post-state-withdrawn = Ritirati
post-state-skipped = Scaduti prima dell'invio
post-troubles = Da guardare
post-no-troubles = Nessun problema
post-no-troubles-text = Tutti i messaggi partiti sono stati accettati dal server.
post-what = Messaggio
post-due = Da inviare
post-why = Motivo
post-why-with-code = { $why } (risposta { $code })
post-attempts = Tentativi
post-next = Poi
post-next-at = Nuovo tentativo { $at }
post-given-up = Non più inviabile
post-try = Riprova
post-try-all = Riprova tutti
post-tried-again = Il programma riprova a inviare
post-trouble-unreachable = Il server di posta non risponde
post-trouble-sign-in = Il server di posta non accetta nome utente e password
post-trouble-busy = Il server di posta chiede di riprovare più tardi
post-trouble-refused = Il server di posta non accetta questo messaggio
post-trouble-unreadable = Il messaggio non si può aprire: controlla il file della chiave
