# Le parole proprie della piattaforma: cornice, moduli, elenchi, risposte.

web-search-label = Cerca persone, progetti, attività
web-search-go = Cerca
web-user-menu = menu personale
web-account = Il mio profilo
web-sign-out = Esci
web-menu = Menu principale
web-connection-lost = Connessione persa. Quello che hai scritto è ancora qui: riprova a salvare tra poco.
web-unsaved = Ci sono modifiche non salvate.
web-sending = Salvataggio in corso…
web-no-match = Nessuna voce trovata
web-matches = voci

# Elenchi
web-filters = Cerca e filtra
web-filter-words = Cerca
web-filter-all = Tutti
web-filter-apply = Filtra
web-filter-clear = Togli i filtri
web-export = Esporta l'elenco
web-export-cut = Elenco tagliato a { $shown } righe su { $total }: restringi la ricerca e scarica di nuovo
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
