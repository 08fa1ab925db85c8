### Testi dell'area persone.

people-list-title = Persone
people-list-lead = Chi è seguito dal tuo ente. Per trovare qualcuno scrivi il nome come lo senti.
people-search-title = Cerca una persona
people-search-lead = Prima di iscrivere qualcuno cercalo: forse è già conosciuto.
people-search-label = Nome, anno o data di nascita, telefono, codice fiscale, CUI
people-search-hint = In qualsiasi ordine e grafia: «Mohamed Ali 1990», «333 123 4567». La ricerca non resta scritta da nessuna parte.
people-search-found = Persone trovate
people-search-nobody = Nessuna persona trovata
people-search-nobody-text = Prova con un'altra grafia, con una parte del nome o con l'anno di nascita. Se non c'è, iscrivila.
people-search-too-little = Serve qualche lettera in più
people-search-too-little-text = Scrivi almeno due lettere del nome, oppure cinque cifre di un numero.
people-known-perhaps = Forse è già conosciuta
people-known-elsewhere = Una persona così è già conosciuta da un altro ente
people-known-elsewhere-ask = Non puoi vedere la sua scheda. Chiedi a: { $bodies }.
people-agrees-number = stesso numero
people-agrees-name = stesso nome
people-agrees-name-nearly = nome simile
people-agrees-birth-year = stesso anno di nascita
people-name = Nome e cognome
people-given-name = Nome
people-family-name = Cognome
people-family-name-hint = Come sul documento. Se ha un nome solo, scrivilo in uno dei due campi.
people-birth = Nascita
people-birth-date = Data di nascita
people-birth-year = Anno di nascita
people-birth-year-hint = Se conosci solo l'anno
people-gender = Genere
people-gender-hint = Come lo dichiara la persona.
people-gender-female = Donna
people-gender-male = Uomo
people-gender-non-binary = Non binario
people-gender-not-declared = Non dichiarato
people-nationality = Cittadinanza
people-interpreter = Serve mediazione linguistica
people-interpreter-yes = sì
people-interpreter-no = no
people-interpreter-not-known = non indicato
people-yes = Sì
people-no = No
people-phone = Telefono
people-status = Gruppo di destinatari
people-status-hint = La condizione di oggi. Le condizioni precedenti restano nella scheda.
people-status-from = Dal
people-status-until = Fino al
people-status-evidence = Documento o atto che lo prova
people-statuses = Gruppi di destinatari nel tempo
people-status-add = Aggiungi un gruppo di destinatari
people-status-tcn-reg = Cittadino di Paese terzo regolarmente soggiornante
people-status-appl-intent = Ha manifestato la volontà di chiedere protezione
people-status-appl = Richiedente protezione internazionale
people-status-appl-appeal = Richiedente in ricorso
people-status-refugee = Titolare di status di rifugiato
people-status-subsid = Titolare di protezione sussidiaria
people-status-special = Titolare di protezione speciale
people-status-temp = Protezione temporanea
people-status-msna = Minore straniero non accompagnato
people-status-ex-msna = Neomaggiorenne già MSNA
people-status-exit = In uscita dall'accoglienza
people-status-family = Ricongiunto o familiare
people-status-student = Studente straniero
people-status-women = Donna migrante
people-status-not-target = Fuori target (cittadino UE o italiano)
people-status-ends-before = La data di fine viene prima di quella di inizio
people-status-overlaps = In quel periodo c'è già un gruppo di destinatari: annulla prima quello, se è sbagliato
people-permit = Permesso
people-permit-expires = Scadenza del permesso
people-permit-until = fino al { $day }
people-permit-expired-on = scaduto il { $day }
people-permit-expired = scaduto il { $day } ({ $days } giorni fa)
people-permit-expires-in = scade il { $day } ({ $days } giorni)
people-work = Può lavorare
people-work-yes = sì
people-work-no = no
people-work-conditional = a condizioni
people-documents = Titoli di soggiorno
people-document-add = Aggiungi un titolo di soggiorno
people-document-kind = Tipo di permesso
people-document-number = Numero
people-document-issued = Rilasciato il
people-document-from = rilasciato il { $day }
people-document-unknown-kind = Scegli il tipo di permesso dall'elenco
people-document-ends-before = La scadenza del permesso viene prima del rilascio
people-document-in-the-future = La data di rilascio è nel futuro
people-identifiers = Codici
people-identifier-add = Aggiungi un codice
people-identifier-kind = Tipo di codice
people-identifier-value = Codice
people-identifier-fiscal-code = Codice fiscale
people-identifier-cui = CUI
people-identifier-vestanet = Vestanet
people-identifier-permit = Numero del permesso
people-identifier-passport = Passaporto
people-identifier-stp = Codice STP o ENI
people-identifier-fiscal-code-length = Il codice fiscale ha 16 caratteri, oppure 11 cifre se è provvisorio
people-identifier-fiscal-code-shape = Questo codice fiscale non ha la forma giusta: controlla lettere e cifre
people-identifier-fiscal-code-check = L'ultima lettera del codice fiscale non torna: c'è un carattere sbagliato
people-identifier-cui-shape = Il CUI ha da 6 a 10 lettere e cifre
people-identifier-vestanet-shape = Il codice Vestanet ha da 5 a 14 lettere e cifre, come MO0001234
people-identifier-permit-shape = Il numero del permesso ha da 7 a 14 lettere e cifre
people-identifier-passport-shape = Il numero del passaporto ha da 5 a 14 lettere e cifre
people-identifier-stp-shape = Il codice STP o ENI ha 16 caratteri
people-phone-shape = Questo numero di telefono non si può comporre: scrivi solo cifre, con il prefisso se è estero
people-phone-add = Aggiungi un telefono
people-contacts = Recapiti, lingue e altri nomi
people-language = Lingua
people-language-level = Livello
people-language-add = Aggiungi una lingua
people-mother-tongue = Lingua madre
people-italian = Italiano
people-level-pre-a1 = pre-A1
people-level-a1 = A1
people-level-a2 = A2
people-level-b1 = B1
people-level-b2 = B2
people-level-c1 = C1
people-level-c2 = C2
people-level-mother-tongue = madrelingua
people-level-not-known = livello non noto
people-name-add = Aggiungi un altro nome
people-name-kind = Che nome è
people-name-kind-alias = Altro nome
people-name-kind-other-script = Nome in un altro alfabeto
people-name-kind-former = Nome precedente
people-notices = Informativa sui dati personali
people-notice-none = Non ancora data
people-notice-add = Registra l'informativa data
people-notice-language = Informativa data in
people-notice-language-hint = Scegli la lingua in cui hai dato oggi l'informativa; lascia vuoto se non l'hai ancora data.
people-notice-version = Versione
people-notice-given-on = Data in cui è stata data
people-kinship-head = riferimento
people-kinship-partner = coniuge o convivente
people-kinship-child = figlia o figlio
people-kinship-parent = genitore
people-kinship-sibling = sorella o fratello
people-kinship-guardian = tutore
people-kinship-other = altro
people-basis-enrolled = iscrizione
people-basis-course = corso
people-basis-referral = invio
people-basis-case = presa in carico
people-basis-import = elenco caricato
people-basis-shared = condivisione
people-basis-same-person = stessa persona
people-basis-emergency = accesso d'emergenza
people-birth-in-the-future = La nascita è nel futuro
people-birth-too-long-ago = Controlla la nascita: sarebbero più di { $oldest } anni fa
people-birth-disagrees = L'anno di nascita non è quello della data
people-enrol-start = Iscrivi una persona
people-enrol-title = Iscrivi una persona
people-enrol-lead = Bastano il nome o il cognome. Il resto si completa quando si sa.
people-enrol-search-first = Prima cerca la persona: forse è già conosciuta.
people-enrol-new = Non c'è: iscrivila
people-enrol-who = Chi è
people-enrol-languages = Lingue
people-enrol-papers = Documenti
people-enrol-organisation = Per quale ente la iscrivi
people-enrol-save = Iscrivi
people-enrol-perhaps-known = Forse è già conosciuta: guarda prima di iscriverla
people-enrol-is-new = È un'altra persona
people-enrol-is-new-hint = Se è la stessa, apri la sua scheda. Se resta un dubbio, iscrivila: la coppia finisce tra i possibili doppioni.
people-enrol-name-missing = Scrivi almeno il nome o il cognome
people-enrol-name-too-long = Nome e cognome possono avere al massimo { $most } caratteri ciascuno
people-enrol-name-without-letters = Il nome deve avere almeno una lettera
people-enrol-unknown-nationality = Scegli la cittadinanza dall'elenco
people-enrol-unknown-language = Scegli la lingua dall'elenco
people-enrolled = Persona iscritta.
people-age =
    { $years ->
        [one] { $years } anno
       *[other] { $years } anni
    }
people-age-about = circa { $years } anni
people-age-not-known = età non nota
people-who-works = Chi lavora con questa persona
people-since = dal { $day }
people-until = al { $day }
people-why-seen = Perché vedo questa persona
people-why-seen-because = { $body } la segue dal { $day }: { $basis }
people-why-seen-logged = Ogni apertura di questa scheda resta registrata.
people-tab-summary = Sintesi
people-tab-papers = Carte e recapiti
people-panel-open = Apri
people-amend = Correggi
people-amend-title = Correggi i dati
people-amended = Dati corretti.
people-save = Salva
people-add = Aggiungi
people-paper-added = Aggiunto alla scheda.
people-paper-withdraw = Annulla
people-paper-withdraw-sure = Vuoi annullare questa voce? Resta nella storia, ma non vale più.
people-paper-withdrawn = Voce annullata.
people-share = Condividi con un altro ente
people-share-lead = L'altro ente vedrà la scheda. Condividi solo ciò che serve, e scrivi perché.
people-share-with = Ente
people-share-reason = Perché
people-share-reason-hint = Per esempio: invio al corso di italiano concordato con la persona
people-share-until = Fino al
people-share-until-hint = Lascia vuoto se non c'è una fine
people-share-save = Condividi
people-shared = Scheda condivisa.
people-missing-title = Per il rendiconto manca ancora
people-missing-birth = la data o l'anno di nascita
people-missing-gender = il genere dichiarato
people-missing-nationality = la cittadinanza
people-missing-status = il gruppo di destinatari
people-reporting = Rendiconto
people-complete = completa
people-incomplete = da completare
people-filter-expiring = Permesso in scadenza
people-filter-expiring-days = entro { $days } giorni
people-filter-incomplete = Rendiconto
people-filter-incomplete-only = solo da completare
people-count =
    { $count ->
        [one] { $count } persona
       *[other] { $count } persone
    }
people-count-more = Più di { $count } persone. Qui si sfogliano le prime { $count }: per le altre restringi con i filtri, cerca per nome, o scarica l'elenco intero.
people-export-too-long = L'elenco è più lungo di quanto un foglio può contenere: restringi con i filtri e scarica di nuovo.
people-none = Nessuna persona
people-none-text = Nessuno corrisponde ai filtri, oppure il tuo ente non ha ancora iscritto nessuno.
people-same-title = Possibili doppioni
people-same-lead = Due schede che si somigliano. Se sono la stessa persona si collegano; nessuna delle due viene cancellata.
people-same-count =
    { $count ->
        [one] { $count } coppia
       *[other] { $count } coppie
    }
people-same-none = Nessuna coppia
people-same-none-text = Qui compaiono le schede che potrebbero riguardare la stessa persona.
people-same-likeness = Somiglianza { $likeness } su 100
people-same-yes = È la stessa persona
people-same-no = Sono due persone
people-same-undo = Annulla la decisione
people-same-linked = Schede collegate.
people-same-told-apart = Segnate come due persone.
people-same-undone = Decisione annullata.
people-household = Nucleo
people-household-none = Nessun nucleo indicato
people-household-none-text = Aggiungi qui sotto chi vive con questa persona.
people-household-add = Aggiungi qualcuno al nucleo
people-household-who = Chi
people-household-who-hint = Cerca per nome tra le persone che il tuo ente segue
people-household-which = Quale persona
people-household-kinship = Che cosa è nel nucleo
people-household-go = Aggiungi
people-household-joined = Aggiunta al nucleo.
people-household-left = Uscita dal nucleo.
people-household-leave = Togli dal nucleo
people-household-leave-sure = Vuoi togliere questa persona dal nucleo? Che ne ha fatto parte resta scritto.
people-household-choose = Ci sono più persone con questo nome: scegli quale
people-share-until-past = Questo giorno è già passato: l'altro ente non vedrebbe nulla. Scegli un giorno da oggi in poi
people-status-in-the-future = Questo giorno deve ancora venire: scrivi da quando la persona è in questo gruppo
people-household-nobody = Non trovo nessuno con questo nome tra le persone che il tuo ente segue
people-household-oneself = È la stessa persona: scegli qualcun altro
people-household-has-one = Questa persona è già in un altro nucleo: prima va tolta da quello
people-link-state-possible = Da decidere
people-link-state-same = Stessa persona
people-link-state-different = Due persone
people-agreement-same = uguale
people-agreement-alike = simile
people-agreement-different = diverso
people-agreement-not-known = non noto
people-today-permits-30 =
    { $count ->
        [one] { $count } permesso scade entro 30 giorni
       *[other] { $count } permessi scadono entro 30 giorni
    }, { $ended ->
        [one] { $ended } è già scaduto
       *[other] { $ended } sono già scaduti
    }
people-today-permits-60 =
    { $count ->
        [one] { $count } permesso scade entro 60 giorni
       *[other] { $count } permessi scadono entro 60 giorni
    }, { $ended ->
        [one] { $ended } è già scaduto
       *[other] { $ended } sono già scaduti
    }
people-today-permits-90 =
    { $count ->
        [one] { $count } permesso scade entro 90 giorni
       *[other] { $count } permessi scadono entro 90 giorni
    }, { $ended ->
        [one] { $ended } è già scaduto
       *[other] { $ended } sono già scaduti
    }
people-today-incomplete =
    { $count ->
        [one] { $count } persona incompleta per il rendiconto
       *[other] { $count } persone incomplete per il rendiconto
    }
people-today-duplicates =
    { $count ->
        [one] { $count } possibile doppione
       *[other] { $count } possibili doppioni
    }
people-today-see = Vedi
people-today-complete = Completa
people-today-decide = Decidi
people-found-by-enrolment = iscrizione
people-found-by-import = elenco caricato
people-found-by-amendment = correzione della scheda
people-same-found = Trovata con
people-same-order = Ordine
people-same-order-certain = Prima le più sicure
people-same-order-oldest = Prima le più vecchie
people-same-met = Trovata il { $day }: { $by }
people-same-decided = decisa il { $day }
people-same-evidence = Che cosa lo fa pensare
people-same-undo-hint = Una decisione si può annullare in ogni momento: le due schede non sono state toccate e restano come sono.
people-same-files = C'è un'altra scheda della stessa persona
people-same-undo-here = Vedi la decisione, o annullala
people-rarity-name-rare =
    { $count ->
        [one] nome raro: lo porta solo { $count } persona
       *[other] nome raro: { $count } persone
    }
people-rarity-name-uncommon = nome poco comune: { $count } persone
people-rarity-name-common = nome comune: { $count } persone
people-rarity-name-very-common = nome molto comune: { $count } persone
people-rarity-name-beyond = nome molto comune: oltre { $count } persone
people-rarity-birth =
    { $count ->
        [one] con questo nome e quest'anno di nascita: { $count } persona
       *[other] con questo nome e quest'anno di nascita: { $count } persone
    }
people-rarity-birth-beyond = con questo nome e quest'anno di nascita: oltre { $count } persone
people-rarity-number =
    { $count ->
        [one] numero scritto in { $count } scheda
       *[other] numero scritto in { $count } schede
    }
people-rarity-number-beyond = numero scritto in oltre { $count } schede
people-from-until = dal { $from } al { $until }
people-access-over = terminato
people-access-reason = Motivo: { $reason }
people-emergency-go = È un'emergenza: apri la scheda
people-emergency-title = Apri una scheda in emergenza
people-emergency-lead = Per chi ha davanti una persona che il suo ente non segue e non può aspettare la risposta di chi la segue.
people-emergency-ask-first = Se puoi, chiedi prima a chi segue la persona
people-emergency-ask = La seguono: { $bodies }.
people-emergency-told = Se apri la scheda, questi enti lo vedono subito, con il tuo motivo. L'apertura resta nel registro delle operazioni.
people-emergency-for = Per conto di
people-emergency-reason = Motivo
people-emergency-reason-hint = Che cosa succede, dove, e perché serve la scheda adesso. Lo leggerà chi segue la persona, e resta nel registro delle operazioni: non scrivere il suo nome.
people-emergency-reason-short = Scrivi il motivo con almeno { $letters } lettere: chi segue la persona deve poter capire
people-emergency-hours = Per quanto tempo
people-emergency-hours-not-offered = Scegli per quanto tempo tra quelli proposti
people-emergency-for-hours =
    { $hours ->
        [one] { $hours } ora
       *[other] { $hours } ore
    }
people-emergency-open = Apri la scheda
people-emergency-opened = Scheda aperta in emergenza: si chiude da sola alla scadenza.
people-emergencies-title = Accessi d'emergenza
people-emergencies-lead = Schede di persone che segui, aperte in emergenza da altri enti. Se qualcosa non torna, parla con l'ente e con il responsabile della protezione dei dati.
people-emergencies-count =
    { $count ->
        [one] { $count } accesso
       *[other] { $count } accessi
    }
people-emergencies-none = Nessun accesso d'emergenza
people-emergencies-none-text = Nessun altro ente ha aperto in emergenza la scheda di una persona che segui.
people-emergencies-body = Ente
people-emergencies-opened = Aperta
people-emergencies-until = Fino a
people-emergencies-open = aperto ora
people-emergencies-closed = chiuso
people-today-emergencies =
    { $count ->
        [one] { $count } scheda che segui è stata aperta in emergenza da un altro ente
       *[other] { $count } schede che segui sono state aperte in emergenza da altri enti
    }
people-erase-title = Cancella i dati di una persona
people-erase-lead = Per chi risponde dei dati, su richiesta della persona o alla fine della conservazione. Ciò che dice chi è la persona viene tolto da tutte le tabelle; le attività svolte restano contate senza il suo nome.
people-erase-which = Scheda
people-erase-which-hint = L'indirizzo della scheda o il suo identificativo: te lo dà l'ente che segue la persona.
people-erase-look = Vedi che cosa succederebbe
people-erase-nobody = Nessuna scheda con questo identificativo: incolla l'indirizzo intero, come appare nel browser dell'ente
people-erase-preview = Che cosa succederebbe
people-erase-initials = Iniziali
people-erase-goes = Viene tolto
people-erase-goes-names =
    { $count ->
        [one] il nome
       *[other] { $count } nomi
    }
people-erase-goes-phones =
    { $count ->
        [one] { $count } telefono
       *[other] { $count } telefoni
    }
people-erase-goes-identifiers =
    { $count ->
        [one] { $count } numero (codice fiscale, CUI e simili)
       *[other] { $count } numeri (codice fiscale, CUI e simili)
    }
people-erase-goes-documents =
    { $count ->
        [one] { $count } documento di soggiorno
       *[other] { $count } documenti di soggiorno
    }
people-erase-goes-languages =
    { $count ->
        [one] { $count } lingua
       *[other] { $count } lingue
    }
people-erase-goes-household =
    { $count ->
        [one] l'appartenenza a un nucleo
       *[other] { $count } appartenenze a nuclei
    }
people-erase-goes-rest = il giorno di nascita, le note e i motivi scritti, le righe degli elenchi caricati, ciò che serve a trovarla con la ricerca
people-erase-stays = Resta, senza nome
people-erase-stays-groups =
    { $count ->
        [one] { $count } gruppo di destinatari
       *[other] { $count } gruppi di destinatari
    }
people-erase-stays-notices =
    { $count ->
        [one] { $count } informativa data
       *[other] { $count } informative date
    }
people-erase-stays-rest = genere, mese e anno di nascita e cittadinanza, con cui sono fatti i conti; le schede di monitoraggio già trasmesse non cambiano
people-erase-no-undo = Non si può annullare
people-erase-copies = Le copie di sicurezza fatte prima contengono ancora i dati: vanno eliminate alla loro scadenza. Il registro delle operazioni resta: dice chi ha fatto che cosa, non che cosa c'era scritto.
people-erase-reason = Perché
people-erase-reason-hint = Chi lo ha chiesto e quando. Resta nel registro delle operazioni: non scrivere il nome della persona.
people-erase-reason-short = Scrivi il motivo con almeno { $letters } lettere
people-erase-sure = Ho controllato che è la persona giusta
people-erase-not-sure = Controlla che sia la persona giusta e segna la casella
people-erase-go = Cancella i dati
people-erased = I dati della persona sono cancellati. Le attività svolte restano contate.
people-erase-already = I dati di questa persona sono già stati cancellati
people-erase-done = Già cancellata
people-erase-done-text = I dati di questa persona sono già stati cancellati.
people-to-today = Oggi
