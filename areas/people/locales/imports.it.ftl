# Caricamento di elenchi
people-import-title = Carica un elenco di persone
people-import-lead = Un file Excel, LibreOffice o CSV di un altro ufficio: prima di scrivere qualcosa ti mostriamo che cosa succederà.
people-import-back = Persone
people-import-steps = Passi del caricamento
people-import-step-file = Scegli il file
people-import-step-columns = Controlla le colonne
people-import-step-preview = Guarda l'anteprima
people-import-step-result = Risultato
people-import-file = File
people-import-file-hint = XLSX, XLS, ODS o CSV, al massimo 20 MB e 200.000 righe. Una riga per persona, con una riga di intestazioni
people-import-upload = Carica e continua
people-import-template = Modello vuoto
people-import-list-title = Caricamenti del tuo ente
people-import-list-empty = Nessun elenco caricato finora
people-import-list-file = File
people-import-list-when = Caricato il
people-import-list-who = Da
people-import-list-state = A che punto è
people-import-list-rows = Righe
people-import-list-saved = Persone scritte
people-import-state-read = Colonne da controllare
people-import-state-checking = Controllo in corso
people-import-state-checked = Anteprima pronta
people-import-state-saving = Salvataggio in corso
people-import-state-saved = Salvato
people-import-state-undoing = Annullamento in corso
people-import-state-undone = Annullato

# File che non si possono leggere
people-import-file-empty = Il file è vuoto: scegli il file con l'elenco
people-import-file-too-big = Il file supera { $most } MB: togli immagini e fogli che non servono, oppure dividilo in più file
people-import-file-is-pdf = Questo file è un PDF, anche se il nome dice altro. Apri l'elenco originale in Excel o LibreOffice e salvalo come XLSX
people-import-file-is-picture = Questo file è un'immagine. Serve il foglio di calcolo con l'elenco (XLSX, ODS o CSV)
people-import-file-is-word = Questo file è un documento di testo. Copia la tabella in un foglio di calcolo e salvalo come XLSX
people-import-file-is-web-page = Questo file è una pagina web salvata con il nome di un foglio di calcolo. Aprilo in Excel o LibreOffice e salvalo come XLSX
people-import-file-is-archive = Questo file è un archivio compresso. Estrai il foglio di calcolo e carica quello
people-import-file-is-unknown = Questo file non è un foglio di calcolo. Carica un file XLSX, XLS, ODS o CSV
people-import-file-encrypted = Il file è protetto da password. Aprilo, togli la password e caricalo di nuovo
people-import-file-damaged = Il file è danneggiato e non si riesce a leggere. Aprilo in Excel o LibreOffice, salvalo di nuovo come XLSX e riprova
people-import-file-explodes = Il contenuto del file, una volta aperto, supera { $most } MB: non lo apriamo. Copia solo l'elenco in un nuovo foglio di calcolo e carica quello
people-import-file-too-many-rows = L'elenco ha più di { $most } righe: dividilo in più file e caricali uno alla volta
people-import-file-too-many-columns = L'elenco ha più di { $most } colonne: lascia solo quelle che servono e riprova
people-import-file-too-many-cells = L'elenco ha più di { $most } celle: lascia solo le colonne che servono, oppure dividilo in più file
people-import-file-no-heading = Non troviamo la riga delle intestazioni (per esempio Cognome, Nome, Data di nascita). Aggiungila sopra i dati e riprova
people-import-file-no-rows = Sotto le intestazioni non c'è nessuna riga: aggiungi le persone e riprova

# Note sul file
people-import-notes = Abbiamo notato
people-import-note-heading-not-first = Le intestazioni sono alla riga { $row }: le righe sopra non vengono lette
people-import-note-heading-repeated = Le intestazioni sono ripetute alla riga { $row }: quella riga viene saltata
people-import-note-formulas = { $count ->
    [one] Una cella contiene una formula ({ $first }): leggiamo l'ultimo valore calcolato
   *[other] { $count } celle contengono formule (la prima è { $first }): leggiamo l'ultimo valore calcolato
}
people-import-note-merged = { $count ->
    [one] Ci sono celle unite ({ $first }): le righe che toccano vanno corrette
   *[other] Ci sono { $count } gruppi di celle unite (il primo è { $first }): le righe che toccano vanno corrette
}
people-import-note-other-sheets = Il file ha altri fogli, che non vengono letti: { $names }
people-import-note-encoding = Il testo è scritto in { $name }: controlla che le lettere accentate siano giuste
people-import-note-same-file = Questo stesso file è già stato salvato il { $day }: le persone risulteranno già conosciute

# Colonne
people-import-columns-title = Che cosa contiene ogni colonna
people-import-columns-lead = { $count ->
    [one] Una riga letta. Abbiamo riconosciuto queste colonne: correggi quelle sbagliate.
   *[other] { $count } righe lette. Abbiamo riconosciuto queste colonne: correggi quelle sbagliate.
}
people-import-column-label = Colonna { $letters }: { $heading }
people-import-column-unnamed = Colonna { $letters }, senza intestazione
people-import-column-sample = Per esempio: { $sample }
people-import-column-empty = Colonna vuota
people-import-column-leave-out = Non caricare questa colonna
people-import-columns-no-name = Indica la colonna del cognome e quella del nome, oppure una colonna con cognome e nome insieme
people-import-columns-twice = Questo dato è già stato scelto per un'altra colonna: lasciane una sola
people-import-columns-full-and-parts = Hai scelto sia «Cognome e nome» sia una delle due parti: tieni la colonna unica oppure le due separate
people-import-check = Controlla le righe
people-import-field-family-name = Cognome
people-import-field-given-name = Nome
people-import-field-full-name = Cognome e nome
people-import-field-birth-date = Data di nascita
people-import-field-birth-year = Anno di nascita
people-import-field-gender = Genere
people-import-field-nationality = Cittadinanza
people-import-field-fiscal-code = Codice fiscale
people-import-field-cui = CUI
people-import-field-vestanet = Vestanet
people-import-field-passport = Passaporto
people-import-field-permit-number = Numero permesso di soggiorno
people-import-field-permit-kind = Tipo di permesso
people-import-field-permit-expiry = Scadenza permesso
people-import-field-phone = Telefono
people-import-field-language = Lingua
people-import-field-interpreter = Serve mediatore

# Errori delle righe
people-import-cell-fault = la cella contiene l'errore { $fault }: scrivi il valore al posto della formula
people-import-cell-too-long = la cella contiene { $characters } caratteri: lascia solo il dato richiesto
people-import-cell-merged = la cella è unita con altre ({ $area }): separale e scrivi il valore in ogni riga
people-import-family-missing = manca il cognome: scrivilo
people-import-given-missing = manca il nome: scrivilo
people-import-full-name-one-word = c'è una parola sola: scrivi cognome e nome
people-import-name-formula = un nome non può cominciare con = + - @: togli il segno
people-import-name-garbled = alcune lettere si sono rovinate (per esempio «Ã²» al posto di «ò»): riscrivi il nome
people-import-name-too-long = il nome supera { $most } caratteri: lascia solo il nome
people-import-name-no-letters = non ci sono lettere: scrivi il nome
people-import-name-digits = in un nome non ci possono essere cifre: toglile
people-import-day-no-such = «{ $typed }» non è un giorno del calendario: scrivi giorno/mese/anno, per esempio 10/03/1990
people-import-day-short-year = scrivi l'anno con quattro cifre al posto di «{ $typed }», per esempio 10/03/1990
people-import-day-not = «{ $typed }» non è una data: scrivi giorno/mese/anno oppure solo l'anno
people-import-expiry-year = per la scadenza serve il giorno intero: scrivi giorno/mese/anno
people-import-gender-not = non sappiamo leggere «{ $typed }»: scrivi F, M, non binario oppure lascia vuoto se non dichiarato
people-import-nationality-not = non troviamo la cittadinanza «{ $typed }»: scrivi il nome del Paese, per esempio Nigeria
people-import-permit-kind-not = non conosciamo il tipo di permesso «{ $typed }»: usa uno dei nomi dell'elenco dei permessi, per esempio lavoro subordinato
people-import-permit-kind-missing = c'è una scadenza ma manca il tipo di permesso: scrivilo
people-import-language-not = non troviamo la lingua «{ $typed }»: scrivi il nome in italiano, per esempio inglese
people-import-interpreter-not = scrivi sì oppure no al posto di «{ $typed }»

# Anteprima
people-import-preview-title = Anteprima del caricamento
people-import-working = Stiamo lavorando su questo elenco. Puoi chiudere la pagina e tornare più tardi.
people-import-refresh = Aggiorna
people-import-figure-good = { $count ->
    [one] riga pronta da salvare
   *[other] righe pronte da salvare
}
people-import-figure-to-fix = { $count ->
    [one] riga da correggere
   *[other] righe da correggere
}
people-import-figure-known = { $count ->
    [one] persona forse già conosciuta
   *[other] persone forse già conosciute
}
people-import-figure-same = { $count ->
    [one] riga di una persona già conosciuta: non si salva
   *[other] righe di persone già conosciute: non si salvano
}
people-import-save = { $count ->
    [one] Salva una riga
   *[other] Salva { $count } righe
}
people-import-save-nothing = Non c'è nessuna riga da salvare: correggi il file oppure decidi sulle persone forse già conosciute
people-import-change-columns = Cambia le colonne
people-import-errors = Righe da correggere
people-import-errors-sheet = Da correggere
people-import-errors-what-to-do = Che cosa fare
people-import-errors-row = Riga
people-import-errors-undecided = Forse è una persona già conosciuta: decidi nell'anteprima del caricamento se è la stessa o una nuova
people-import-wrong-title = Righe da correggere
people-import-wrong-lead = Queste righe non verranno salvate. Correggile nel file, oppure scarica le righe da correggere, sistemale e carica quel file. Qui vedi le prime 50.
people-import-wrong-row = Riga
people-import-wrong-what = Che cosa non va
people-import-wrong-number = Riga { $row }
people-import-known-title = Forse già conosciute
people-import-known-lead = Per ogni riga decidi se è la stessa persona o una nuova. Quelle lasciate per dopo non vengono salvate. Ne mostriamo 50 alla volta.
people-import-known-row = Riga { $row }: { $name }
people-import-known-in-file = Nel file
people-import-known-elsewhere = Una persona già seguita da un altro ente: { $body }
people-import-known-gone = Una persona che non c'è più
people-import-known-earlier-row = La riga { $row } dello stesso file
people-import-known-why = Perché
people-import-known-question = È la stessa persona?
people-import-known-same = Sì, è la stessa: non salvare la riga
people-import-known-new = No, è una persona nuova
people-import-known-later = Decido dopo
people-import-decide = Registra le decisioni
people-import-decided = Decisioni registrate
people-import-decide-not-yours = Di una persona seguita da un altro ente non si può dire da qui che è la stessa: chiedi a quell'ente, oppure scegli «persona nuova» o «decido dopo»
people-import-why-number = stesso numero di documento
people-import-why-phone = stesso telefono
people-import-why-name = nome uguale o molto simile
people-import-why-birth = stesso anno di nascita
people-import-good-title = Le prime righe pronte

# Risultato e annullamento
people-import-result-title = { $count ->
    [0] Nessuna persona scritta
    [one] Una persona scritta
   *[other] { $count } persone scritte
}
people-import-result-same = { $count ->
    [one] Una riga era di una persona già conosciuta e non è stata scritta di nuovo.
   *[other] { $count } righe erano di persone già conosciute e non sono state scritte di nuovo.
}
people-import-result-rest = { $count ->
    [0] Tutte le righe sono state salvate.
    [one] Una riga è rimasta fuori: scarica le righe da correggere, sistemala e carica di nuovo quel file.
   *[other] { $count } righe sono rimaste fuori: scarica le righe da correggere, sistemale e carica di nuovo quel file.
}
people-import-see-people = Vai alle persone
people-import-undo = Annulla tutto
people-import-undo-confirm = { $count ->
    [one] Verrà tolta la persona scritta da questo caricamento; resta se nel frattempo è stata iscritta a un gruppo o usata altrove: in quel caso togli prima l'iscrizione. Continuare?
   *[other] Verranno tolte { $count } persone scritte da questo caricamento; restano quelle iscritte nel frattempo a un gruppo o usate altrove: in quel caso togli prima l'iscrizione. Continuare?
}
people-import-undone-title = Caricamento annullato
people-import-undone-all = Tutto è tornato come prima del caricamento.
people-import-undone-kept = { $count ->
    [one] Una persona è rimasta perché nel frattempo è stata usata altrove (un incontro, un altro ente, una modifica). Il resto è tornato come prima.
   *[other] { $count } persone sono rimaste perché nel frattempo sono state usate altrove (un incontro, un altro ente, una modifica). Il resto è tornato come prima.
}
people-import-undone-kept-caption = Persone rimaste
people-import-undone-person = Persona
people-import-again = Carica un altro elenco

# Lavori
people-import-job-check = Controllo dell'elenco
people-import-job-save = Salvataggio dell'elenco
people-import-job-undo = Annullamento del caricamento
people-import-progress-check = { $count ->
    [one] Una riga controllata
   *[other] { $count } righe controllate
}
people-import-progress-save = { $count ->
    [one] Una persona scritta
   *[other] { $count } persone scritte
}
people-import-progress-undo = { $count ->
    [one] Una persona tolta
   *[other] { $count } persone tolte
}

# Modello
people-import-template-sheet = Elenco
people-import-template-help = Istruzioni
people-import-template-column = Dato
people-import-template-how = Come si scrive
people-import-template-example = Esempio inventato
people-import-how-family-name = Obbligatorio. Anche più parole
people-import-how-given-name = Obbligatorio. Anche più parole
people-import-how-birth-date = giorno/mese/anno; se si conosce solo l'anno, solo l'anno
people-import-how-gender = Come lo dice la persona: F, M, non binario; vuoto se non dichiarato
people-import-how-nationality = Il nome del Paese o la cittadinanza: Nigeria, marocchina, apolide
people-import-how-fiscal-code = 16 caratteri, oppure 11 cifre se provvisorio
people-import-how-cui = Come è scritto sul permesso o sulla ricevuta
people-import-how-vestanet = Il codice della domanda di asilo
people-import-how-phone = Con il prefisso se non è italiano
people-import-how-permit-kind = Per esempio: richiesta asilo, lavoro subordinato, motivi familiari
people-import-how-permit-number = Come è scritto sul permesso
people-import-how-permit-expiry = giorno/mese/anno
people-import-how-language = Il nome in italiano; più lingue separate da virgola
people-import-how-interpreter = sì oppure no
