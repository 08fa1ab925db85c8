//! What workers of the story write: invented, and like what is written in such files.

use cases::{Contact, Dimension};

pub const CONTACTS: &[(Contact, &str)] = &[
    (
        Contact::Interview,
        "Primo colloquio: racconta il percorso in Italia e che cosa chiede. Porta permesso e tessera sanitaria. Si concorda di rivedersi con il mediatore.",
    ),
    (
        Contact::Phone,
        "Telefonata: la pratica della residenza è ferma perché manca la dichiarazione di ospitalità. Le spiego dove chiederla.",
    ),
    (
        Contact::Accompaniment,
        "Accompagnata all'anagrafe: domanda presentata, ricevuta fotografata e messa nel fascicolo.",
    ),
    (
        Contact::Interview,
        "Colloquio con il mediatore: preoccupazione per la scuola dei figli. Si scrive insieme alla segreteria.",
    ),
    (Contact::Missed, "Non si è presentata all'appuntamento. Messaggio inviato con una nuova data."),
    (Contact::Visit, "Visita a casa: alloggio piccolo ma in ordine. Il contratto scade tra quattro mesi."),
    (
        Contact::Interview,
        "Curriculum rifatto e iscrizione al Centro per l'Impiego. Disponibile a turni di mattina.",
    ),
    (
        Contact::Desk,
        "Sentita l'AUSL per la scelta del medico: serve il rinnovo della tessera. Preparati i moduli.",
    ),
    (Contact::Message, "Conferma via messaggio l'appuntamento in Questura. Porterà due fotografie."),
    (
        Contact::Interview,
        "Si ragiona sul titolo di studio preso al Paese: quali documenti servono e dove chiederli.",
    ),
    (Contact::Accompaniment, "Accompagnato al consultorio. Nuovo appuntamento tra un mese, ci va da solo."),
];

/// What all partners of the project read of a contact.
pub const fn title(kind: Contact) -> &'static str {
    match kind {
        Contact::Phone | Contact::Message => "Contatto a distanza",
        Contact::Visit => "Visita a domicilio",
        Contact::Accompaniment => "Accompagnamento ai servizi",
        Contact::Desk => "Lavoro di rete sul caso",
        _ => "Colloquio di presa in carico",
    }
}

pub const WISHES: &[&str] = &[
    "Voglio una casa dove possano venire anche i miei figli.",
    "Un lavoro con il contratto, non più a giornata.",
    "Imparare bene l'italiano per parlare con i medici da sola.",
    "Che il mio diploma valga anche qui.",
    "Capire quando arriva il rinnovo e che cosa posso fare intanto.",
];

pub const ASSESSED: &[&str] = &[
    "Ricevuta del rinnovo in mano, nessuna data per il ritiro.",
    "Permesso valido; non conosce i requisiti del lungo soggiorno.",
    "Attende la Commissione, è seguito da un legale.",
];

pub const NEEDS_CARE: &[(&str, &str)] = &[
    ("V06", "Appuntamenti in orario di scuola: nessuno può tenere i bambini."),
    ("V03", "Evitare attese in piedi; sede senza scale."),
    ("V08", "Non chiedere di ripetere il racconto: è già agli atti del legale."),
];

pub const TASKS: &[&str] = &[
    "Telefonare alla segreteria della scuola",
    "Preparare i moduli per la residenza",
    "Chiedere al proprietario la dichiarazione di ospitalità",
    "Fissare l'appuntamento al consultorio",
    "Mandare il curriculum aggiornato al CPI",
    "Verificare lo stato del rinnovo in Questura",
    "Confermare il mediatore per il prossimo colloquio",
];

pub const AGENDAS: &[&str] = &[
    "Casa: che cosa si può fare prima della scadenza del contratto",
    "Chi segue la scuola dei figli e chi la salute",
    "Verifica del piano e prossimi passi verso il lavoro",
];

pub const DECISIONS: &[&str] = &[
    "Si chiede la proroga dell'alloggio per tre mesi",
    "Iscrizione al corso di italiano del mattino",
    "Colloquio congiunto con il Centro per l'Impiego",
    "Invio al consultorio con accompagnamento la prima volta",
    "Si prepara la domanda di riconoscimento del titolo",
];

/// A goal as it is agreed.
pub struct Aim {
    pub dimension: Dimension,
    pub words: &'static str,
    pub wished: &'static str,
    pub steps: &'static [&'static str],
}

pub const GOALS: &[Aim] = &[
    Aim {
        dimension: Dimension::Housing,
        words: "Una casa che non devo lasciare tra tre mesi",
        wished: "Contratto di affitto registrato, con il nome sul campanello",
        steps: &[
            "Cercare con l'agenzia sociale",
            "Portare le ultime tre buste paga",
            "Sentire il fondo di garanzia",
        ],
    },
    Aim {
        dimension: Dimension::IncomeWork,
        words: "Lavorare in regola",
        wished: "Un contratto di almeno sei mesi",
        steps: &["Rifare il curriculum", "Presentarsi al Centro per l'Impiego", "Cercare un tirocinio"],
    },
    Aim {
        dimension: Dimension::Language,
        words: "Parlare con il medico senza mio figlio",
        wished: "Livello A2 con attestato",
        steps: &["Iscrizione al CPIA", "Frequentare due mattine la settimana"],
    },
    Aim {
        dimension: Dimension::Status,
        words: "Non avere più paura del rinnovo",
        wished: "Domanda di lungo soggiorno presentata",
        steps: &["Raccogliere i redditi", "Fare il test di italiano", "Presentare la domanda"],
    },
    Aim {
        dimension: Dimension::HealthAccess,
        words: "Avere un medico vicino a casa",
        wished: "Medico scelto e prima visita fatta",
        steps: &["Rinnovare la tessera sanitaria", "Scegliere il medico"],
    },
];
