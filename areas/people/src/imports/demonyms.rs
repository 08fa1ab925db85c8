//! Nationalities as lists write them in Italian: «marocchina», «senegalese», not the country's name.

use super::field::folded;

/// Beginnings of the adjective, enough to tell each from the others, with the country's ISO 3166 alpha-3.
const STEMS: &[(&str, &str)] = &[
    ("afgan", "AFG"),
    ("albanes", "ALB"),
    ("algerin", "DZA"),
    ("angolan", "AGO"),
    ("argentin", "ARG"),
    ("armen", "ARM"),
    ("bangladese", "BGD"),
    ("bangladesh", "BGD"),
    ("bengalese", "BGD"),
    ("beninese", "BEN"),
    ("bielorus", "BLR"),
    ("bolivian", "BOL"),
    ("bosniac", "BIH"),
    ("brasilian", "BRA"),
    ("bulgar", "BGR"),
    ("burkinab", "BFA"),
    ("burundes", "BDI"),
    ("camerunes", "CMR"),
    ("capoverdian", "CPV"),
    ("cilen", "CHL"),
    ("ciadian", "TCD"),
    ("cines", "CHN"),
    ("colombian", "COL"),
    ("congoles", "COD"),
    ("cuban", "CUB"),
    ("dominican", "DOM"),
    ("ecuadorian", "ECU"),
    ("ecuadoregn", "ECU"),
    ("egizian", "EGY"),
    ("eritre", "ERI"),
    ("etiop", "ETH"),
    ("filippin", "PHL"),
    ("gabones", "GAB"),
    ("gambian", "GMB"),
    ("georgian", "GEO"),
    ("ghanes", "GHA"),
    ("giordan", "JOR"),
    ("guinean", "GIN"),
    ("haitian", "HTI"),
    ("indian", "IND"),
    ("irachen", "IRQ"),
    ("iranian", "IRN"),
    ("italian", "ITA"),
    ("ivorian", "CIV"),
    ("kenian", "KEN"),
    ("keniot", "KEN"),
    ("kosovar", "XKX"),
    ("liban", "LBN"),
    ("liberian", "LBR"),
    ("libic", "LBY"),
    ("macedon", "MKD"),
    ("malian", "MLI"),
    ("marocchin", "MAR"),
    ("mauritan", "MRT"),
    ("messican", "MEX"),
    ("moldav", "MDA"),
    ("montenegrin", "MNE"),
    ("mozambican", "MOZ"),
    ("nepales", "NPL"),
    ("nigerian", "NGA"),
    ("nigerin", "NER"),
    ("pakistan", "PAK"),
    ("palestin", "PSE"),
    ("peruvian", "PER"),
    ("polacc", "POL"),
    ("rumen", "ROU"),
    ("romen", "ROU"),
    ("ruandes", "RWA"),
    ("russ", "RUS"),
    ("salvadoregn", "SLV"),
    ("senegales", "SEN"),
    ("serb", "SRB"),
    ("sierraleones", "SLE"),
    ("sirian", "SYR"),
    ("somal", "SOM"),
    ("srilankes", "LKA"),
    ("cingales", "LKA"),
    ("sudanes", "SDN"),
    ("sudsudanes", "SSD"),
    ("tailandes", "THA"),
    ("thailandes", "THA"),
    ("tanzanian", "TZA"),
    ("togoles", "TGO"),
    ("tunisin", "TUN"),
    ("turc", "TUR"),
    ("ucrain", "UKR"),
    ("ugandes", "UGA"),
    ("uruguaian", "URY"),
    ("venezuelan", "VEN"),
    ("vietnamit", "VNM"),
    ("yemenit", "YEM"),
    ("zambian", "ZMB"),
];

const STATELESS: &[&str] = &["apolide", "apolidi", "stateless", "senza cittadinanza"];

/// The code of a country, a nationality or a code itself, as a cell may hold it.
pub fn nationality(text: &str) -> Option<String> {
    let wanted = folded(text);
    if STATELESS.contains(&wanted.as_str()) {
        return Some("XXA".to_owned());
    }
    let code = text.trim().to_uppercase();
    let named = organisations::codes::country_named(text).or_else(|| organisations::codes::country(&code));
    if let Some(country) = named {
        return Some(country.code.to_string());
    }
    let word = wanted.replace(' ', "");
    let stem = STEMS.iter().filter(|(stem, _)| is_ending(&word, stem)).max_by_key(|(stem, _)| stem.len());
    stem.map(|(_, code)| (*code).to_owned())
}

/// The stem and at most four letters of ending: «russa» is one, «russofono» is not.
fn is_ending(word: &str, stem: &str) -> bool {
    word.strip_prefix(stem).is_some_and(|ending| ending.len() <= 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_and_nationalities_are_both_understood() {
        for (text, code) in [
            ("Marocco", "MAR"),
            ("marocchina", "MAR"),
            ("MAROCCHINO", "MAR"),
            ("Senegalese", "SEN"),
            ("nigeriana", "NGA"),
            ("Nigeria", "NGA"),
            ("NGA", "NGA"),
            ("apolide", "XXA"),
            ("Bangladesh", "BGD"),
            ("bangladese", "BGD"),
            ("Ucraina", "UKR"),
            ("ucraina", "UKR"),
            ("cinese", "CHN"),
            ("Pakistan", "PAK"),
            ("pakistana", "PAK"),
        ] {
            assert_eq!(nationality(text).as_deref(), Some(code), "{text}");
        }
        assert_eq!(nationality("Atlantide"), None);
        assert_eq!(nationality("russofono"), None);
    }
}
