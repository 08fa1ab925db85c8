//! Worlds for the stories of requests: two bodies, their workers, a person, and people who ask from a telephone.

use std::net::{IpAddr, SocketAddr};

use authz::Role;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, header};
use organisations::OrganisationId;
use people::PersonId;
use services::asking::ask::{Ask, Kept, ask};
use services::asking::routing::{OpenRoute, open_route};
use services::asking::words::{Channel, Kind, Moment};
use testkit::{Engine, Persona, Seen, TestApp};

const TOKEN: &str = "a-token-of-a-browser-that-nobody-signed-in-with";
/// Modena: a town of the province 036.
pub const TOWN: &str = "036023";

/// A municipality that answers requests of the province of Modena and a cooperative; eight in the morning (nine in
/// Italy) of Tuesday 10 March 2026.
pub struct World {
    pub app: TestApp,
    pub comune: OrganisationId,
    pub cooperative: OrganisationId,
    pub person: PersonId,
}

impl World {
    pub async fn on(engine: Engine) -> World {
        let app = TestApp::build()
            .area(
                web::Routes::new(),
                organisations::POLICY,
                organisations::LOCALES,
                organisations::migrations(),
            )
            .area(web::Routes::new(), documents::POLICY, &[], documents::migrations())
            .area(web::Routes::new(), identity::POLICY, identity::LOCALES, identity::migrations())
            .area(web::Routes::new(), programmes::POLICY, &[], programmes::migrations())
            .area(web::Routes::new(), people::POLICY, people::LOCALES, people::migrations())
            .area(web::Routes::new(), post::POLICY, post::LOCALES, post::migrations())
            .area(services::routes(), services::POLICY, services::LOCALES, services::migrations())
            .on(engine)
            .await;
        let ctx = app.world();
        let body = |name: &str| organisations::Register { name: name.to_owned(), ..Default::default() };
        let comune = organisations::register(&ctx, body("Comune di Prova")).await.unwrap();
        let cooperative = organisations::register(&ctx, body("Cooperativa di Prova")).await.unwrap();
        let named = people::Enrol::named(comune, "Amina", "Prova");
        let enrol = people::Enrol { birth_year: Some(1990), ..named };
        let person = people::enrol(&ctx, enrol).await.unwrap();
        let route =
            OpenRoute { organisation: comune, territory: "036".to_owned(), kind: None, language: None };
        open_route(&ctx, route).await.unwrap();
        ctx.commit().await.unwrap();
        World { app, comune, cooperative, person }
    }

    /// Somebody of the municipality.
    pub fn colleague(&self, role: Role) -> Persona {
        Persona::new(role).of(self.comune)
    }

    /// Somebody of the cooperative.
    pub fn other(&self, role: Role) -> Persona {
        Persona::new(role).of(self.cooperative)
    }

    pub async fn ask(&self, wish: Ask) -> Kept {
        ask(&self.app.db, wish).await.unwrap()
    }

    /// The one request of the inbox's first line.
    pub async fn only_request(&self, who: &Persona) -> String {
        let text = self.app.get(who, "/requests").await.assert_ok().text();
        let at = text.find("href=\"/requests/0").expect("a request in the inbox") + "href=\"".len();
        text[at..].split('"').next().unwrap().to_owned()
    }

    /// Opens a public page in a language.
    pub async fn read(&self, language: &str, path: &str, cookies: &str) -> Seen {
        let request =
            Request::get(path).header(header::ACCEPT_LANGUAGE, language).header(header::COOKIE, cookies);
        self.app.send(request.body(Body::empty()).unwrap()).await
    }

    /// Sends a public form in a language, from an address.
    pub async fn send(&self, language: &str, path: &str, from: &str, fields: &[(&str, &str)]) -> Seen {
        self.send_with(language, path, (from, ""), fields).await
    }

    pub async fn send_with(
        &self,
        language: &str,
        path: &str,
        (from, cookies): (&str, &str),
        fields: &[(&str, &str)],
    ) -> Seen {
        let pairs = [("_csrf", TOKEN)];
        let mut body = String::new();
        for (name, value) in pairs.iter().chain(fields) {
            let value: String = value.bytes().map(|byte| format!("%{byte:02X}")).collect();
            body.push_str(&format!("{name}={value}&"));
        }
        let address: IpAddr = from.parse().unwrap();
        let request = Request::post(path)
            .header(header::ACCEPT_LANGUAGE, language)
            .header(header::HOST, "aiuto.example.org")
            .header(header::COOKIE, format!("{}={TOKEN}; {cookies}", web::CSRF_COOKIE))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .extension(ConnectInfo(SocketAddr::new(address, 4000)));
        self.app.send(request.body(Body::from(body)).unwrap()).await
    }
}

/// A request as the pages make it, each with its own draw.
pub fn wish(number: usize) -> Ask {
    Ask {
        drawn: format!("a-draw-of-the-last-page-{number}"),
        kind: Kind::Mediation,
        is_urgent: false,
        territory: Some(TOWN.to_owned()),
        language: "ar".to_owned(),
        reads: Some(true),
        when_free: Moment::Any,
        channel: Channel::Code,
        contact: None,
        name: None,
        words: None,
        locale: l10n::Locale::Ar,
        address: "192.0.2.7".parse().ok(),
        is_odd: false,
    }
}

/// The code a page shows large.
pub fn code_on(seen: &Seen) -> String {
    let text = seen.text();
    let at = text.find(r#"translate="no">"#).expect("a code on the page") + r#"translate="no">"#.len();
    text[at..].split('<').next().unwrap().trim().to_owned()
}
