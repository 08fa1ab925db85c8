//! Pages for everybody speak every language; pages of those who work here never read from the right.

use askama::Template;
use authz::Role;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use testkit::{Engine, Persona, Seen, TestApp, engines};
use web::{Form, Page, Reply, Routes, Work, public, signed_in};

/// The first page over a slow line: everything it loads, before any compression.
const MOST_BYTES: usize = 60 * 1024;

#[derive(Template)]
#[template(
    source = r#"{% extends "public.html" %}{% import "components/ui.html" as ui %}{% block main %}
{{ ui::heading(page.t("web-name")) }}{{ ui::error_summary(form) }}
{% call ui::big_choices() %}{{ ui::big_choice("/help", page.t("web-choose")) }}{% endcall %}
{{ ui::code_shown(page.t("web-name"), "K7 Q2") }}
{% call ui::form("/help") %}{{ ui::phone(form, "phone", page.t("web-optional")) }}{{ ui::submit(page.t("web-choose")) }}{% endcall %}
{% endblock %}"#,
    ext = "html"
)]
struct HelpPage {
    page: Page,
    form: Form,
}

#[derive(Template)]
#[template(source = r#"{% extends "layout.html" %}{% block main %}{% endblock %}"#, ext = "html")]
struct StaffPage {
    page: Page,
}

async fn help(work: Work) -> Reply {
    let template = HelpPage { page: work.page.clone(), form: Form::empty(&work.page) };
    work.page(&template)
}

async fn ask(work: Work, mut form: Form) -> Reply {
    form.required("phone", 20);
    let template = HelpPage { page: work.page.clone(), form };
    work.invalid(&template)
}

async fn lost(work: Work) -> Reply {
    drop(work);
    Err(store::Error::Stale.into())
}

async fn office(work: Work) -> Reply {
    let template = StaffPage { page: work.page.clone() };
    work.page(&template)
}

fn routes() -> Routes {
    const WHY: &str = "help is for everybody";
    Routes::new()
        .get("/help", public(WHY), help)
        .in_every_language()
        .post("/help", public(WHY), ask)
        .in_every_language()
        .get("/help/lost", public(WHY), lost)
        .in_every_language()
        .get("/office", signed_in("everybody who works here"), office)
        .get("/office/lost", signed_in("everybody who works here"), lost)
}

async fn app(engine: Engine) -> TestApp {
    TestApp::build().area(routes(), &[], &[], vec![]).on(engine).await
}

async fn open(app: &TestApp, path: &str, headers: &[(header::HeaderName, &str)]) -> Seen {
    let request =
        headers.iter().fold(Request::get(path), |request, (name, value)| request.header(name, *value));
    app.send(request.body(Body::empty()).unwrap()).await
}

engines!(a_visitor_reads_the_language_of_the_browser_until_another_is_chosen, |engine| async move {
    let app = app(engine).await;
    let seen = open(&app, "/help", &[(header::ACCEPT_LANGUAGE, "ar-EG, fr;q=0.8")]).await.assert_ok();
    let seen = seen.assert_shows(r#"<html lang="ar" dir="rtl">"#).assert_shows("الانتقال إلى المحتوى");
    for name in ["Italiano", "English", "Français", "العربية", "اردو", "বাংলা", "Українська"]
    {
        assert!(seen.text().contains(name), "{name} is not offered");
    }
    let chosen = [(header::ACCEPT_LANGUAGE, "ar"), (header::COOKIE, "raccordo_language=uk")];
    open(&app, "/help", &chosen).await.assert_ok().assert_shows(r#"<html lang="uk" dir="ltr">"#);
    open(&app, "/help", &[]).await.assert_shows(r#"<html lang="it" dir="ltr">"#);
});

engines!(who_chose_arabic_and_then_signs_in_reads_italian, |engine| async move {
    let app = app(engine).await;
    let teacher = Persona::new(Role::Teacher);
    app.get(&teacher, "/office").await.assert_ok();
    let cookies = format!("{}={}; raccordo_language=ar", web::SESSION_COOKIE, teacher.user.simple());
    let headers = [(header::COOKIE, cookies.as_str()), (header::ACCEPT_LANGUAGE, "ar")];

    let staff = open(&app, "/office", &headers).await.assert_ok();
    staff.assert_shows(r#"<html lang="it" dir="ltr">"#).assert_hides("العربية").assert_shows("English");
    open(&app, "/office/lost", &headers).await.assert_shows(r#"lang="it" dir="ltr""#);

    let public = open(&app, "/help", &headers).await.assert_ok();
    public.assert_shows(r#"<html lang="ar" dir="rtl">"#).assert_hides("r-menu").assert_hides("Persona");
});

engines!(the_language_switch_comes_back_to_the_page, |engine| async move {
    let app = app(engine).await;
    open(&app, "/help?step=2", &[]).await.assert_shows(r#"name="back" value="/help?step=2""#);
    let token = "a-token-of-a-browser-that-nobody-signed-in-with";
    let request = Request::post("/language")
        .header(header::COOKIE, format!("{}={token}", web::CSRF_COOKIE))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(format!("_csrf={token}&back=%2Fhelp%3Fstep%3D2&lang=bn")));
    let seen = app.send(request.unwrap()).await;
    assert_eq!(seen.assert_redirects(), "/help?step=2");
    let remembered = seen.headers.get_all(header::SET_COOKIE).iter();
    assert!(remembered.filter_map(|it| it.to_str().ok()).any(|it| it.starts_with("raccordo_language=bn;")));
});

engines!(what_goes_wrong_is_said_in_the_readers_language, |engine| async move {
    let app = app(engine).await;
    let urdu = [(header::ACCEPT_LANGUAGE, "ur")];
    let stale = open(&app, "/help/lost", &urdu).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    stale.assert_shows(r#"lang="ur" dir="rtl""#).assert_shows("کسی اور نے یہ معلومات بدل دی ہیں");
    let nowhere = open(&app, "/hlep", &[(header::ACCEPT_LANGUAGE, "uk")]).await.assert_not_found();
    nowhere.assert_shows("Сторінку не знайдено");

    let forged = Request::post("/help").header(header::ACCEPT_LANGUAGE, "bn").body(Body::empty()).unwrap();
    app.send(forged).await.assert_denied().assert_shows("পাতাটি অনেকক্ষণ খোলা ছিল");

    let token = "a-token-of-a-browser-that-nobody-signed-in-with";
    let empty = Request::post("/help")
        .header(header::ACCEPT_LANGUAGE, "fr")
        .header(header::COOKIE, format!("{}={token}", web::CSRF_COOKIE))
        .body(Body::from(format!("_csrf={token}&phone=")));
    let empty = app.send(empty.unwrap()).await.assert_refused("Remplissez ce champ");
    empty.assert_shows("Il y a quelque chose à corriger");
});

engines!(the_first_page_is_small_and_needs_no_script, |engine| async move {
    let app = app(engine).await;
    let first = open(&app, "/help", &[(header::ACCEPT_LANGUAGE, "bn")]).await.assert_ok();
    let html = first.assert_hides("<script").assert_hides("sprites.svg");
    let text = html.text();
    let mut files: Vec<&str> = text
        .split('"')
        .filter(|word| word.starts_with("/assets/"))
        .map(|word| word.split('#').next().unwrap())
        .collect();
    files.sort_unstable();
    files.dedup();
    assert!(files.iter().any(|file| file.ends_with("public.css")), "{files:?}");

    let mut bytes = html.bytes.len();
    for file in files {
        let file = open(&app, file, &[]).await.assert_ok();
        assert!(!String::from_utf8_lossy(&file.bytes).contains(".woff2"), "a font would be loaded");
        bytes += file.bytes.len();
    }
    assert!(bytes < MOST_BYTES, "{bytes} bytes");
});
