# Gli indicatori di tutti i progetti insieme.

monitoring-together-title = Indicatori dei progetti
monitoring-together-about =
    { $count ->
        [one] Un progetto. Conteggi provvisori dai registri, aggiornati al { $at }: i valori ufficiali sono nelle schede trasmesse.
       *[other] { $count } progetti. Conteggi provvisori dai registri, aggiornati al { $at }: i valori ufficiali sono nelle schede trasmesse.
    }
monitoring-together-nothing-yet = I progetti non sono ancora stati contati: il primo conteggio è in corso.
monitoring-together-stale =
    { $count ->
        [one] Un progetto ha registrazioni recenti non ancora comprese nei conteggi. Riapri la pagina tra qualche minuto.
       *[other] { $count } progetti hanno registrazioni recenti non ancora comprese nei conteggi. Riapri la pagina tra qualche minuto.
    }
monitoring-together-search = Cerca per codice o per nome
monitoring-together-count =
    { $count ->
        [one] Un indicatore
       *[other] { $count } indicatori
    }
monitoring-together-none-text = Nessun progetto che segui ha dati o valori obiettivo in questo trimestre.
monitoring-together-code = Codice
monitoring-together-indicator = Indicatore
monitoring-together-project = Progetto
monitoring-together-projects = Progetti
monitoring-together-new = Nel trimestre
monitoring-together-value = Totale
monitoring-together-target = Valore obiettivo
monitoring-together-share = Raggiunto
monitoring-together-incomplete = Dati incompleti
monitoring-together-unique =
    { $count ->
        [one] Una persona, contata una volta sola tra tutti i progetti (statistica interna: nelle schede ogni progetto conta i suoi partecipanti).
       *[other] { $count } persone, contate una volta sola tra tutti i progetti (statistica interna: nelle schede ogni progetto conta i suoi partecipanti).
    }
