//! What the days and the months are called, from Monday and from January. Months stand as in a date.

use crate::Locale;

pub type Weekdays = [&'static str; 7];
pub type Months = [&'static str; 12];

/// Short names where the language has them; whole ones where shortening is not usual.
pub fn short(locale: Locale) -> (Weekdays, Months) {
    match locale {
        Locale::It => (
            ["lun", "mar", "mer", "gio", "ven", "sab", "dom"],
            ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"],
        ),
        Locale::En => (
            ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        ),
        Locale::Fr => (
            ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
            [
                "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
                "déc.",
            ],
        ),
        Locale::Uk => (
            ["пн", "вт", "ср", "чт", "пт", "сб", "нд"],
            [
                "січ.",
                "лют.",
                "бер.",
                "квіт.",
                "трав.",
                "черв.",
                "лип.",
                "серп.",
                "вер.",
                "жовт.",
                "лист.",
                "груд.",
            ],
        ),
        Locale::Ar | Locale::Ur | Locale::Bn => whole(locale),
    }
}

pub fn whole(locale: Locale) -> (Weekdays, Months) {
    match locale {
        Locale::It => (
            ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
            [
                "gennaio",
                "febbraio",
                "marzo",
                "aprile",
                "maggio",
                "giugno",
                "luglio",
                "agosto",
                "settembre",
                "ottobre",
                "novembre",
                "dicembre",
            ],
        ),
        Locale::En => (
            ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
            [
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            ],
        ),
        Locale::Fr => (
            ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
            [
                "janvier",
                "février",
                "mars",
                "avril",
                "mai",
                "juin",
                "juillet",
                "août",
                "septembre",
                "octobre",
                "novembre",
                "décembre",
            ],
        ),
        Locale::Ar => (
            ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
            [
                "يناير",
                "فبراير",
                "مارس",
                "أبريل",
                "مايو",
                "يونيو",
                "يوليو",
                "أغسطس",
                "سبتمبر",
                "أكتوبر",
                "نوفمبر",
                "ديسمبر",
            ],
        ),
        Locale::Ur => (
            ["پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار"],
            [
                "جنوری",
                "فروری",
                "مارچ",
                "اپریل",
                "مئی",
                "جون",
                "جولائی",
                "اگست",
                "ستمبر",
                "اکتوبر",
                "نومبر",
                "دسمبر",
            ],
        ),
        Locale::Bn => (
            ["সোমবার", "মঙ্গলবার", "বুধবার", "বৃহস্পতিবার", "শুক্রবার", "শনিবার", "রবিবার"],
            [
                "জানুয়ারি",
                "ফেব্রুয়ারি",
                "মার্চ",
                "এপ্রিল",
                "মে",
                "জুন",
                "জুলাই",
                "আগস্ট",
                "সেপ্টেম্বর",
                "অক্টোবর",
                "নভেম্বর",
                "ডিসেম্বর",
            ],
        ),
        Locale::Uk => (
            ["понеділок", "вівторок", "середа", "четвер", "пʼятниця", "субота", "неділя"],
            [
                "січня",
                "лютого",
                "березня",
                "квітня",
                "травня",
                "червня",
                "липня",
                "серпня",
                "вересня",
                "жовтня",
                "листопада",
                "грудня",
            ],
        ),
    }
}
