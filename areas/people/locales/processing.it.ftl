# Registro dei trattamenti
people-processing-title = Registro dei trattamenti
people-processing-lead = Che cosa si fa con i dati di chi, con quale diritto, chi li vede e per quanto tempo. È la parte comune a tutti gli enti: ciascuno la completa con il proprio titolare, i contitolari e il responsabile della protezione dei dati.
people-processing-print = Scarica il registro (PDF)
people-processing-take = Il registro come foglio
people-processing-version = Versione { $version }
people-processing-name = Trattamento
people-processing-purpose = Finalità
people-processing-basis = Base giuridica
people-processing-subjects = Interessati
people-processing-categories = Dati
people-processing-special = Dati particolari
people-processing-recipients = Chi li vede
people-processing-retention = Conservazione
people-processing-security = Sicurezza
people-processing-tables = Tabelle
