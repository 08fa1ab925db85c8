# Menu
app-nav-today = Oggi
app-nav-people = Persone
app-nav-cases = Prese in carico
app-nav-referrals = Invii
app-nav-requests = Richieste d'aiuto
app-nav-desks = Sportelli
app-nav-agenda = Agenda
app-nav-outreach = Unità di strada
app-nav-mediation = Mediazione
app-nav-services = Servizi del territorio
app-nav-sessions = Attività
app-nav-projects = Progetti
app-nav-organisations = Enti
app-nav-territory = Territori
app-nav-overview = Quadro del territorio
app-nav-indicators = Indicatori
app-nav-reporting = Rendiconto
app-nav-administration = Amministrazione
app-nav-erasure = Cancellazione dei dati
app-nav-post = Posta in uscita
app-nav-audit = Registro degli accessi

# Oggi
app-today-title = Oggi, { $day }
app-today-plan = Registra un incontro
app-today-to-do = Da fare adesso
app-today-to-do-none = Niente in sospeso.
app-today-waiting = Aspettano me
app-today-waiting-none = Nessuno aspetta una tua risposta.
app-today-expiring = In scadenza
app-today-expiring-none = Nessuna scadenza vicina.
app-today-progress = Andamento dei progetti

# Ricerca
app-search-title = Risultati della ricerca
app-search-none = Nessun risultato
app-search-none-text = Prova con meno parole, con un altro modo di scrivere il nome, o con un numero di telefono o di documento.
app-search-people = Persone
app-search-projects = Progetti
app-search-organisations = Enti

# Accessibilità
app-accessibility-title = Dichiarazione di accessibilità
app-accessibility-aim = { $body } si impegna a rendere Raccordo accessibile a tutti, secondo la legge 9 gennaio 2004, n. 4 e la norma EN 301 549 (WCAG 2.1, livelli A e AA).
app-accessibility-tested = Ogni pagina visitata dalle prove automatiche è controllata con axe-core a ogni modifica del programma, su schermo grande e su telefono. Le pagine sono fatte per la sola tastiera e per funzionare senza script; non tutte sono ancora state provate così.
app-accessibility-known = Limiti noti: le prove con lettori di schermo da parte di persone che li usano ogni giorno devono ancora essere fatte.
app-accessibility-feedback = Se qualcosa non si legge o non si usa bene, scrivi al referente informatico del tuo ente: ogni segnalazione riceve risposta entro 30 giorni.
app-accessibility-enforcement = Se la risposta non arriva o non basta, ci si può rivolgere al Difensore civico per il digitale presso AgID.

# Cancellazione
app-erase-participations =
    { $count ->
        [one] { $count } presenza
       *[other] { $count } presenze
    }
app-erase-outcomes =
    { $count ->
        [one] { $count } esito
       *[other] { $count } esiti
    }
