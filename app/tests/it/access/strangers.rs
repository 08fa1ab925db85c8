//! Identifiers that travel inside a form instead of in an address: a body that has nothing to do with a record sends
//! the right address with somebody else's identifier in it.

use authz::Role;
use testkit::Persona;

use super::world::World;

#[tokio::test]
async fn a_body_outside_a_project_adds_nothing_to_what_the_project_did() {
    let world = World::told().await;
    let stranger = Persona::new(Role::Coordinator).of(world.outside);
    let activity = world.activity.to_string();
    let about = [("title", "Intrusa"), ("kind", "person"), ("mode", "in-person"), ("activity", &activity)];
    let when = [("day", "2023-05-09"), ("from", "09:00"), ("until", "11:00")];

    let planned = [&about[..], &when[..]].concat();
    world.app.post(&stranger, "/sessions/plan", &planned).await.assert_denied();
    let series = [("step", "plan"), ("weekdays", "2"), ("how_many", "2")];
    world
        .app
        .post(&stranger, "/sessions/series", &[&planned[..], &series[..]].concat())
        .await
        .assert_denied();
    world.app.post(&stranger, "/groups", &about).await.assert_denied();

    let partner = Persona::new(Role::Coordinator).of(world.own).in_project(world.project);
    world.app.post(&partner, "/sessions/plan", &planned).await.assert_redirects();
    world.app.post(&partner, "/groups", &about).await.assert_redirects();
}

#[tokio::test]
async fn another_body_s_group_person_and_session_are_not_there_inside_a_form_either() {
    let world = World::told().await;
    let stranger = Persona::new(Role::Coordinator).of(world.partner).in_project(world.project);
    let place = |part| world.places.get("/", part).expect("a record").to_owned();
    let (group, person, session) = (place("group"), place("person"), place("session"));
    let when = [("day", "2023-05-09"), ("from", "09:00"), ("until", "11:00"), ("title", "Intrusa")];
    let about = [("kind", "person"), ("mode", "in-person"), ("group", group.as_str())];
    world.app.post(&stranger, "/sessions/plan", &[&when[..], &about[..]].concat()).await.assert_not_found();

    let own = [("title", "Nostro gruppo"), ("kind", "person")];
    let mine = world.app.post(&stranger, "/groups", &own).await.assert_redirects();
    world.app.post(&stranger, format!("{mine}/enrol"), &[("person", &person)]).await.assert_not_found();
    world
        .app
        .post(&stranger, format!("{mine}/leave"), &[("enrolment", &world.enrolment), ("leaving", "moved")])
        .await
        .assert_not_found();
    for list in [format!("/sessions?group={group}&view=all"), format!("/sessions/plan?group={group}")] {
        world.app.get(&stranger, list).await.assert_hides("Gruppo di prova");
    }
    let lines =
        format!(r#"{{"version":1,"lines":[{{"kind":"person","participant":"{person}","mark":"present"}}]}}"#);
    let path = format!("/api/v1/sessions/{session}/register");
    assert_eq!(world.app.api(&stranger, path, Some(&lines)).await.status, 404);
}

#[tokio::test]
async fn a_register_of_one_s_own_takes_no_person_one_is_not_linked_to() {
    let world = World::told().await;
    let stranger = Persona::new(Role::Teacher).of(world.partner).in_project(world.project);
    let person = world.places.get("/", "person").expect("a person").to_owned();
    let when = [("day", "2023-05-09"), ("from", "09:00"), ("until", "11:00"), ("title", "Nostra lezione")];
    let about = [("kind", "person"), ("mode", "in-person")];
    let mine = world.app.post(&stranger, "/sessions/plan", &[&when[..], &about[..]].concat()).await;
    let mine = mine.assert_redirects();
    let line = format!(r#"{{"kind":"person","participant":"{person}","mark":"present"}}"#);
    let body = format!(r#"{{"version":0,"lines":[{line}]}}"#);
    let answer = world.app.api(&stranger, format!("/api/v1{mine}/register"), Some(&body)).await;
    assert!(answer.status.is_client_error(), "{}: {}", answer.status, answer.text());
    let mark = format!("mark.person.{person}");
    let submission = uuid::Uuid::now_v7().to_string();
    let fields = [("version", "0"), ("submission", submission.as_str()), (mark.as_str(), "present")];
    let answer = world.app.post(&stranger, format!("{mine}/register"), &fields).await;
    assert!(answer.status.is_client_error(), "{}: {}", answer.status, answer.text());
}

#[tokio::test]
async fn nobody_attaches_a_file_to_a_project_of_others() {
    let world = World::told().await;
    let stranger = Persona::new(Role::Coordinator).of(world.outside);
    let project = world.project.to_string();
    let path = format!("/documents/of/project/{project}");
    let fields = [("title", "Intruso"), ("project", project.as_str())];
    let file = ("file", "a.pdf", b"%PDF-1.7".as_slice());
    world.app.upload(&stranger, &path, &fields, file).await.assert_denied();
    let partner = Persona::new(Role::Coordinator).of(world.own).in_project(world.project);
    world.app.upload(&partner, &path, &fields, file).await.assert_redirects();
}
