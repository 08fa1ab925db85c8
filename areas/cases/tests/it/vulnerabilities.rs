//! What must be taken care of: who meets it, what opening leaves behind, what a sheet may count.

use authz::Role;
use cases::{CaseId, Flag, Join, Part};
use store::Error;
use testkit::{Persona, engines};

use crate::world::World;

const NEED: &str = "Colloqui solo con operatrici";

fn url(case: CaseId) -> String {
    format!("/cases/{case}/vulnerabilities")
}

async fn named(world: &World, case: CaseId, who: &Persona, sees_reserved: bool) {
    let ctx = world.app.work(&world.worker);
    let part = Part::Mediator;
    let (organisation, worker) = (world.comune, Some(who.user));
    cases::join(&ctx, Join { case, organisation, worker, part, sees_reserved }).await.unwrap();
    ctx.commit().await.unwrap();
}

async fn flagged(world: &World, case: CaseId, code: &str) {
    let fields = [("code", code), ("need", NEED), ("since_on", "2026-03-05")];
    world.app.post(&world.worker, url(case), &fields).await.assert_redirects();
}

engines!(opening_takes_one_more_step_and_leaves_its_line, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    flagged(&world, case, "V07").await;
    let closed = world.app.get(&world.worker, url(case)).await.assert_ok();
    closed.assert_shows("L'apertura viene registrata").assert_hides(NEED).assert_hides("V07 ");

    let lines = || async {
        let ctx = world.app.world();
        let trail = ctx.unfiltered("the test counts the lines of the trail");
        #[derive(sea_orm::FromQueryResult)]
        struct Count {
            lines: i64,
        }
        let sql = "SELECT COUNT(*) AS lines FROM audit_lines WHERE record_kind = $1 AND verb = $2";
        let values = vec!["case-vulnerability".into(), "read".into()];
        trail.sql::<Count>(sql, values).await.unwrap()[0].lines
    };
    let before = lines().await;
    let opened = world.app.post(&world.worker, format!("{}/open", url(case)), &[]).await.assert_ok();
    opened.assert_shows(NEED).assert_shows("art. 18, c. 3-bis");
    assert!(lines().await > before);
});

engines!(whoever_is_not_named_meets_nothing_not_even_that_there_is_something, async |engine| {
    let world = World::on(engine).await;
    let (with, without) = (world.case().await, Persona::new(Role::CaseWorker));
    flagged(&world, with, "V09").await;
    let colleague = world.colleague(Role::CaseWorker);
    let mediator = world.colleague(Role::Mediator);
    named(&world, with, &mediator, false).await;
    for nobody in [&colleague, &mediator, &world.partner(Role::CaseWorker), &without] {
        world.app.get(nobody, url(with)).await.assert_not_found();
        world.app.post(nobody, format!("{}/open", url(with)), &[]).await.assert_not_found();
        let fields = [("code", "V03"), ("need", NEED), ("since_on", "2026-03-05")];
        let refused = world.app.post(nobody, url(with), &fields).await;
        assert!(matches!(refused.status.as_u16(), 403 | 404), "{}", refused.text());
    }
    for role in [Role::Coordinator, Role::Referent, Role::Administrator, Role::Teacher, Role::Outreach] {
        world.app.get(&world.colleague(role), url(with)).await.assert_denied();
    }
    // What the colleague does meet of the case says nothing of it.
    for page in ["assessment", "plan"] {
        let page = world.app.get(&colleague, format!("/cases/{with}/{page}")).await.assert_ok();
        page.assert_hides("V09").assert_hides(NEED).assert_hides("vulnerabilities");
    }
});

engines!(a_mediator_named_for_reserved_matters_reads_and_does_not_write, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    flagged(&world, case, "V06").await;
    let mediator = world.colleague(Role::Mediator);
    named(&world, case, &mediator, true).await;
    let opened = world.app.post(&mediator, format!("{}/open", url(case)), &[]).await.assert_ok();
    opened.assert_shows(NEED).assert_hides("Registra un'attenzione");
    let fields = [("code", "V03"), ("need", NEED), ("since_on", "2026-03-05")];
    world.app.post(&mediator, url(case), &fields).await.assert_denied();
});

engines!(a_second_open_flag_of_one_kind_is_refused_and_a_withdrawn_one_is_gone, async |engine| {
    let world = World::on(engine).await;
    let case = world.case().await;
    let flag = || Flag {
        case,
        code: "V03".to_owned(),
        since_on: "2026-03-05".parse().unwrap(),
        need: NEED.to_owned(),
    };
    let ctx = world.app.work(&world.worker);
    let id = cases::flag(&ctx, flag()).await.unwrap();
    ctx.commit().await.unwrap();
    let twice = cases::flag(&world.app.work(&world.worker), flag()).await;
    assert!(matches!(twice, Err(Error::Refused(refusal)) if refusal.key == "cases-vulnerability-already"));

    let ends = format!("{}/{id}/end", url(case));
    let early = format!("until-{id}");
    world.app.post(&world.worker, &ends, &[(&early, "2026-03-04")]).await.assert_refused("viene prima");
    let withdraw = format!("{}/{id}/withdraw", url(case));
    world.app.post(&world.colleague(Role::CaseWorker), &withdraw, &[]).await.assert_not_found();
    world.app.post(&world.worker, &withdraw, &[]).await.assert_redirects();
    let opened = world.app.post(&world.worker, format!("{}/open", url(case)), &[]).await.assert_ok();
    opened.assert_hides(NEED).assert_shows("Nessuna attenzione registrata");
    let ctx = world.app.work(&world.worker);
    assert!(cases::flag(&ctx, flag()).await.is_ok());
});

engines!(a_sheet_counts_nobody_where_fewer_than_five_are, async |engine| {
    let world = World::on(engine).await;
    let counted = || async {
        let ctx = world.app.reading(&world.worker);
        let quarter = "2026-Q1".parse().unwrap();
        let counts = cases::vulnerabilities_count(&ctx, world.project, quarter).await.unwrap();
        counts.into_iter().find(|count| count.code == "V04").unwrap().persons
    };
    assert_eq!(counted().await, Some(0));
    for place in 0..5 {
        let ctx = world.app.world();
        let name = format!("Prova{place}");
        let person = people::enrol(&ctx, people::Enrol::named(world.comune, "Persona", &name)).await.unwrap();
        ctx.commit().await.unwrap();
        let ctx = world.app.work(&world.worker);
        let case = cases::open(&ctx, cases::Open { person, ..world.opening() }).await.unwrap();
        ctx.commit().await.unwrap();
        flagged(&world, case, "V04").await;
        assert_eq!(counted().await, if place < 4 { None } else { Some(5) });
    }
});
