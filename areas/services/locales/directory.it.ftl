# La mappa dei servizi del territorio e cosa si può offrire a una persona.

# Elenco
services-list-title = Servizi
services-list-lead = Chi fa cosa nel territorio, per chi, dove e quando.
services-search = Nome, ente, luogo o parola
services-count = { $count ->
    [one] Un servizio
   *[other] { $count } servizi
  }
services-none = Nessun servizio corrisponde
services-none-text = Togli qualche filtro. Se il servizio esiste e non è qui, chiedi all'ente di inserirlo.
services-name = Nome del servizio
services-name-hint = Come lo conosce chi lo usa, per esempio: Sportello legale di via Roma
services-name-missing = Scrivi il nome del servizio
services-body = Ente che lo offre
services-need = Bisogno
services-needs = A cosa risponde
services-needs-hint = Uno o più bisogni: da qui lo si trova
services-need-missing = Scegli almeno un bisogno a cui il servizio risponde
services-need-unknown = Uno dei bisogni scelti non è nell'elenco: ricarica la pagina e scegli di nuovo
services-office = Tipo di ufficio
services-territory = Territorio
services-language = Lingua
services-languages = Lingue parlate
services-languages-hint = Separate da virgole, per esempio: arabo, inglese, urdu
services-language-unknown = Non conosco la lingua «{ $typed }»: controlla come è scritta
services-state = Stato
services-open = Orario
services-open-any = A qualsiasi ora
services-open-now = Aperto adesso
services-free-places = Posti liberi
services-free-any = Anche senza posti
services-free-only = Solo con posti liberi
services-past-without = Solo quelli attivi
services-past-with = Anche quelli non più attivi
services-standing = Quanto è sicuro
services-why = Perché

services-status-active = attivo
services-status-temporarily-closed = chiuso per ora
services-status-inactive = non attivo
services-status-defunct = non esiste più
services-standing-sure = sicuro
services-standing-ageing = da riverificare
services-standing-doubtful = poco sicuro
services-standing-flagged = segnalato: verificare prima di inviare

# Perché ci si può fidare
services-trust-checked = { $days ->
    [0] verificato oggi
    [one] verificato ieri
   *[other] verificato { $days } giorni fa
  }
services-trust-never = mai verificato
services-trust-overdue = { $days ->
    [one] verifica scaduta da un giorno
   *[other] verifica scaduta da { $days } giorni
  }
services-trust-reported = segnalato il { $on }: { $what }
services-trust-unanswered = { $failed ->
    [one] un invio senza risposta su { $of }
   *[other] { $failed } invii senza risposta su { $of }
  }
services-trust-refused = { $failed ->
    [one] un invio tornato indietro perché chiuso o pieno, su { $of }
   *[other] { $failed } invii tornati indietro perché chiuso o pieno, su { $of }
  }

# Un servizio
services-where-when = Dove e quando
services-places-none = Nessun luogo indicato.
services-hours = Orari
services-hours-hint = Una riga per ogni orario, per esempio: lun-ven 9-13, oppure: mar, gio 15-18 su appuntamento. Se vale solo una stagione: lun-ven 9-12 dal 15/06/2026 al 31/08/2026
services-hours-unreadable = Non riesco a leggere l'orario «{ $line }»: scrivi giorni e ore, per esempio lun-ven 9-13
services-accessibility = Accesso
services-accessibility-hint = Scale, ascensore, bagno accessibile, come ci si arriva con i mezzi
services-areas = Per chi abita in
services-areas-hint = Comuni, ambiti o province separati da virgole, per esempio: Modena (MO), 036. Vuoto: dovunque si trovi
services-territory-unknown = Non trovo «{ $typed }», oppure più territori hanno questo nome: aggiungi la provincia, come in Castro (LE), o usa il codice
services-how = Come si accede
services-application = Come si fa ad accedere
services-application-hint = Per esempio: si telefona, si va di persona, serve un invio
services-phone = Telefono del servizio
services-email = E-mail del servizio
services-email-hint = Qui si chiede se le informazioni sono ancora giuste
services-url = Sito
services-interpretation = Mediazione e interpreti
services-interpretation-hint = Per esempio: mediatore di arabo il martedì, interprete al telefono su richiesta
services-for-whom = Per chi è
services-for-everybody = Nessuna condizione: è per tutti.
services-to-bring = Cosa portare
services-nothing-to-bring = Nessun documento richiesto.
services-documents-hint = Una cosa per riga, per esempio: permesso di soggiorno, codice fiscale
services-cost = Costo e chi paga
services-cost-unknown = Costo non indicato.
services-fees = Costo in breve
services-fees-hint = Per esempio: gratuito
services-costs = Voci di costo
services-costs-hint = Una per riga con l'importo, per esempio: Tessera annuale: 10,00
services-cost-unreadable = Non riesco a leggere l'importo in «{ $line }»: scrivi per esempio Tessera annuale: 10,00
services-keep = Tenere aggiornato
services-all-right = È tutto giusto
services-confirmed = Grazie: la verifica di oggi è registrata.
services-closed-until-day = chiuso fino al { $day }

services-free = { $free ->
    [0] nessuno libero ({ $unit })
   *[other] { $free } liberi ({ $unit })
  }
services-free-of = su { $maximum }
services-free-unknown = posti liberi non indicati

# Scrivere e cambiare un servizio
services-new-title = Inserisci un servizio
services-new-lead = Prima cercalo nell'elenco: un servizio si inserisce una volta sola. Le condizioni e chi paga si aggiungono dopo.
services-new-go = Inserisci
services-registered = Il servizio è inserito. Ora puoi aggiungere per chi è e chi lo paga.
services-edit-title = Modifica il servizio
services-save = Salva
services-saved = Le modifiche sono salvate.
services-part-what = Che cosa è
services-part-now = Com'è adesso
services-part-contact = Come lo si raggiunge
services-part-understanding = Lingue
services-part-bring = Documenti e costo
services-description = Descrizione
services-description-hint = Che cosa fa, in parole semplici
services-alert = Avviso
services-alert-hint = Quello che tutti devono sapere prima, per esempio: in agosto solo su appuntamento
services-closed-until = Chiuso fino al
services-closed-until-hint = Solo se è chiuso per ora: dal giorno dopo risulta aperto
services-closed-until-past = Il giorno fino a cui è chiuso non può essere nel passato
services-closed-until-open = Per indicare fino a quando è chiuso, scegli lo stato «chiuso per ora»

# Luoghi
services-places-title = Luoghi e orari
services-place-add = Aggiungi un luogo
services-place-change = Cambia il luogo
services-place-remove = Togli
services-place-remove-sure = Il luogo e i suoi orari saranno tolti dal servizio. Continuare?
services-place-saved = Il luogo è salvato.
services-place-removed = Il luogo è stato tolto.
services-place-name = Nome del luogo
services-place-name-hint = Per esempio: Centro Stranieri
services-place-no-name = Scrivi il nome del luogo
services-place-town = Comune
services-place-virtual = Al telefono o in rete
services-address = Indirizzo
services-town-hint = Per esempio Modena, oppure Castro (LE)

# Posti
services-unit = Che cosa si conta
services-unit-hint = Per esempio: posti, colloqui a settimana
services-maximum = Quanti in tutto
services-available = Liberi adesso
services-capacity-no-unit = Scrivi che cosa si conta, per esempio posti
services-capacity-too-many = I posti liberi non possono essere più di { $maximum }, quanti sono in tutto
services-capacity-below-zero = I posti liberi non possono essere meno di zero
services-full = Nessun posto libero
services-free-set = Liberi: { $free }
services-free-change = Aggiorna con un tocco
services-free-edit = Cambia
services-free-saved = I posti liberi sono aggiornati.

# I miei
services-mine-title = I servizi del mio ente
services-mine-lead = Posti liberi e verifiche, con un tocco.
services-mine-none = Il tuo ente non ha servizi nell'elenco
services-mine-none-text = Inserisci il primo: chi lavora nella rete potrà trovarlo.

# Condizioni
services-clauses-title = Per chi è il servizio
services-clauses-lead = Ogni condizione porta il suo testo e la fonte: chi è escluso deve poter sapere perché.
services-clauses-none-text = Aggiungi una condizione solo se sta scritta in una norma, un bando o un regolamento.
services-clause-choose = Che cosa chiede la condizione?
services-clause-add = Aggiungi la condizione
services-clause-added = La condizione è aggiunta.
services-clause-end = Termina oggi
services-clause-end-sure = La condizione varrà oggi per l'ultima volta. Continuare?
services-clause-ended = La condizione termina oggi.
services-clause-over = non vale più
services-clause-text = Testo della condizione
services-clause-text-hint = Come sta scritto
services-clause-where = Dove sta scritto e fino a quando vale
services-clause-source = Fonte
services-clause-source-hint = Per esempio: Avviso 1/2023, Regolamento comunale, D.Lgs. 142/2015
services-clause-article = Articolo
services-clause-no-text = Scrivi il testo della condizione
services-clause-no-source = Scrivi dove sta scritto: norma, bando o regolamento
services-clause-no-value = Indica che cosa ammette la condizione
services-clause-age = Anni compiuti
services-clause-territories = Abita in
services-clause-level = Livello di italiano
services-clause-among = Sono ammessi
services-clause-waivable = Chi può fare eccezione
services-clause-waivable-hint = A chi chiedere una deroga, per esempio: la coordinatrice del corso
services-clause-waiver = deroga: { $who }
services-from = Dal
services-until = Fino al
services-from-day = dal { $day }
services-until-day = fino al { $day }
services-ends-before = Il giorno finale viene prima di quello iniziale
services-already-ended = È già terminata prima di questo giorno
services-clause-min-age = Età minima
services-clause-max-age = Età massima
services-clause-gender = Solo per un genere
services-clause-third-country = Cittadinanza di un paese terzo
services-clause-status = Condizione della persona (richiedente, titolare, minore ...)
services-clause-permit = Tipo di permesso di soggiorno
services-clause-can-work = Può lavorare
services-clause-residence = Abita in un territorio
services-clause-italian-at-least = Livello di italiano: almeno
services-clause-italian-at-most = Livello di italiano: al massimo
services-clause-reception = È in un tipo di accoglienza, o fuori
services-clause-minors = Vive con minori
services-clause-registered-cpi = Iscritta come disoccupata al Centro per l'impiego
services-clause-project-in = Partecipa a un progetto
services-clause-project-out = Non partecipa a un progetto
services-clause-human = Altro: decide chi legge

# Chi paga
services-funding-title = Chi paga
services-funding-lead = Cambia con il tipo di accoglienza e con il capitolato: ogni riga vale tra due giorni.
services-funding-none = Non è indicato chi paga
services-funding-none-text = Aggiungi chi paga, e per chi: un corso pagato nel SAI può non esserlo nei CAS.
services-funding-line = Chi paga e per chi
services-funding-add = Aggiungi chi paga
services-funding-added = La riga è aggiunta.
services-funding-end = Termina oggi
services-funding-end-sure = La riga varrà oggi per l'ultima volta. Continuare?
services-funding-ended = La riga termina oggi.
services-funding-paid = paga { $payer }: { $whom }
services-funding-not-paid = non paga { $payer }: { $whom }
services-funding-all = per tutti
services-funding-what = Paga o non paga?
services-pays = Paga
services-pays-not = Non paga
services-payer = Chi
services-payer-hint = Per esempio: Ministero dell'Interno, Comune, progetto FAMI
services-no-payer = Scrivi chi paga o non paga
services-funding-whom = Per chi è accolto in
services-funding-whom-hint = Vuoto: per tutti
services-funding-source-hint = Per esempio: schema di capitolato del 4 marzo 2024

# Segnalare
services-report-title = Qualcosa non torna? Segnalalo
services-report-what = Che cosa hai trovato?
services-report-note = Particolari
services-report-note-hint = Senza nomi di persone
services-report-go = Segnala
services-reported = Grazie: chi tiene il servizio lo vedrà.
services-report-closed = era chiuso
services-report-moved = si è spostato
services-report-wrong-phone = il telefono è sbagliato
services-report-full = è pieno
services-report-not-eligible = la persona è stata rifiutata perché non ne aveva diritto
services-report-other = altro

# Chiedere a chi lo tiene
services-ask-owner = Chiedi se è ancora giusto
services-ask-owner-text = Si crea un collegamento che vale 14 giorni e una risposta sola, senza bisogno di un account.
services-ask-owner-go = Crea il collegamento
services-asked-made = Il collegamento è pronto
services-asked-made-text = Copialo ora e mandalo a chi tiene il servizio: non sarà mostrato di nuovo.
services-asked-title = È ancora giusto?
services-asked-question = { $name }: è ancora giusto?
services-asked-lead = Chi lavora nella rete manda persone a questo servizio con queste informazioni. Basta un tocco.
services-asked-right = È aperto e giusto
services-asked-closed = È chiuso
services-asked-closed-hint = Vuoto se non si sa ancora
services-asked-closed-go = È chiuso
services-asked-changed = È cambiato: lo correggo
services-asked-changed-go = Manda la correzione
services-asked-note = Che cosa è cambiato
services-asked-note-hint = Per esempio: il martedì ora apre alle 10
services-asked-edit = Ho un account: lo correggo io
services-asked-thanks-title = Grazie
services-asked-thanks = La tua risposta è registrata e già visibile alla rete. Puoi chiudere questa pagina.
services-asked-over-title = Questo collegamento non vale più
services-asked-over = È già stato usato, è scaduto o non è completo. Se vuoi rispondere, chiedine uno nuovo a chi te lo ha mandato.
services-asked-wait-title = Troppi tentativi
services-asked-wait = Da questa rete sono arrivati troppi collegamenti sbagliati. Riprova tra un'ora.
services-letter-ask = Richiesta di controllo di un servizio
services-letter-ask-subject = { $name }: è ancora giusto?
services-letter-ask-text =
    Buongiorno,

    gli operatori della rete mandano persone al servizio "{ $name }" ({ $body }) secondo le informazioni che ne hanno. È passato del tempo dall'ultimo controllo, oppure qualcuno ha trovato qualcosa di diverso.
    Si leggono e si confermano qui, con un tocco e senza account: { $url }

    Il collegamento vale fino al { $until } e per una risposta sola. In questo messaggio non ci sono dati personali.

# Oggi
services-today-check = { $count ->
    [one] { $name }: verificare se è ancora giusto
   *[other] { $count } servizi del tuo ente da verificare
  }
services-today-look = Verifica

# Che cosa si può offrire
services-offer-title = Cosa posso offrire
services-offer-lead = Che cosa si può offrire adesso, che cosa chiedere prima, che cosa lo esclude e perché.
services-offer-file = Scheda della persona
services-offer-known = Che cosa dice la scheda
services-offer-facts = Che cosa sai ancora
services-offer-go = Cerca
services-offer-offered = { $count ->
    [0] Da offrire
    [one] Da offrire: un servizio
   *[other] Da offrire: { $count } servizi
  }
services-offer-to-ask = { $count ->
    [one] Prima chiedi: un servizio
   *[other] Prima chiedi: { $count } servizi
  }
services-offer-excluded = { $count ->
    [one] Escluso: un servizio
   *[other] Esclusi: { $count } servizi
  }
services-offer-nothing = Nessun servizio si può offrire senza chiedere altro
services-offer-nothing-text = Guarda che cosa chiedere prima, o che cosa esclude e a chi chiedere una deroga.
services-offer-more = Ce ne sono altri: scegli un bisogno per vederli.
services-offer-wanted = Sapere questo deciderebbe di più
services-offer-wanted-one = { $count ->
    [one] { $fact } (un servizio)
   *[other] { $fact } ({ $count } servizi)
  }
services-refer = Invia
services-yes = Sì
services-no = No
services-permit-none = nessun permesso
services-projects-none = nessuno di questi
services-fact-age = Età
services-fact-gender = Genere
services-fact-nationality = Cittadinanza di un paese terzo
services-fact-status = Condizione
services-fact-permit = Permesso di soggiorno
services-fact-work = Può lavorare
services-fact-residence = Comune in cui abita
services-fact-italian = Livello di italiano
services-fact-languages = Lingue che parla
services-fact-reception = Accoglienza
services-fact-minors = Vive con minori
services-fact-registration = Iscrizione al Centro per l'impiego
services-fact-projects = Progetti a cui partecipa
services-fact-reading = Da leggere e valutare
services-near-municipality = nello stesso comune
services-near-district = nello stesso ambito
services-near-province = nella stessa provincia
services-near-region = nella stessa regione
services-near-elsewhere = fuori regione
services-near-unknown = distanza non nota
services-warning-far = non è per chi abita lì
services-warning-language = nessuna lingua in comune: serve mediazione
services-warning-not-paid = { $payer } non paga: { $source }

# Dove manca
services-gaps-title = Dove mancano servizi
services-gaps-lead = Bisogni per territorio: quanti servizi, posti liberi e lingue. Ogni numero apre l'elenco.
services-gaps-busiest = La provincia con più servizi
services-gaps-none = Nessun territorio da mostrare
services-gaps-none-text = Scegli una regione, una provincia o un ambito.
services-gaps-nothing = nessuno
services-gaps-missing = { $count ->
    [0] tutti i bisogni hanno un servizio
    [one] un bisogno scoperto
   *[other] { $count } bisogni scoperti
  }
services-gaps-cell = { $services ->
    [one] un servizio
   *[other] { $services } servizi
  }, posti liberi { $free }
