# Lavori lunghi
jobs-message-waiting = In attesa di partire
jobs-message-begun = Lavoro avviato
jobs-message-again = Qualcosa non ha funzionato: riproviamo tra poco
jobs-message-done = Fatto
jobs-message-broken = Il lavoro non è riuscito e quello che era stato scritto è stato annullato. Riprova; se succede ancora, avvisa chi amministra il sistema.
jobs-failed-title = Non è riuscito
jobs-percent = { $percent } %
jobs-leave = Puoi chiudere questa pagina: il lavoro continua e lo ritrovi qui.
jobs-refresh = Aggiorna
jobs-back = Torna indietro
