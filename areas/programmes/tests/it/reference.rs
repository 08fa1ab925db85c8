//! Programmes and calls: loading twice, rules that hold from a day.

use programmes::{call, call_settings, load_reference, programme};
use testkit::engines;

use crate::world::{World, administrator, teacher};

engines!(loading_reference_data_twice_changes_nothing, |engine| async move {
    let world = World::empty(engine).await;
    let ctx = world.app.world();
    load_reference(&ctx).await.unwrap();
    let fami = programme(&ctx, "fami-2021-2027").await.unwrap();
    assert_eq!((fami.objectives.len(), fami.measures.len(), fami.actions.len()), (5, 4, 17));
    let (_, rules, categories) = call(&ctx, "avviso-multi-azione-1-2023").await.unwrap();
    assert_eq!((rules.len(), categories.len()), (2, 9));
});

engines!(a_changed_rule_holds_from_its_day_and_the_earlier_one_until_then, |engine| async move {
    let world = World::with(engine, &["1063"]).await;
    let form = [
        ("from_on", "2026-01-01"),
        ("sheet_due_days", "10"),
        ("deviation_tolerance_percent", "5"),
        ("reason", "Nuovo manuale di monitoraggio"),
        ("source", "Nota di prova del 20/12/2025"),
    ];
    let url = "/calls/avviso-multi-azione-1-2023/rules";
    world.app.post(&administrator(), url, &form).await.assert_redirects();

    let ctx = world.reading();
    let project = world.project("1063").await;
    let on = |day: &str| day.parse().unwrap();
    let before = call_settings(&ctx, project.id, on("2025-12-31")).await.unwrap();
    assert_eq!((before.sheet_due_days, before.deviation_tolerance_percent), (15, 10));
    let after = call_settings(&ctx, project.id, on("2026-01-01")).await.unwrap();
    assert_eq!((after.sheet_due_days, after.deviation_tolerance_percent), (10, 5));
    let again = world.app.post(&administrator(), url, &form).await;
    again.assert_refused("La regola deve valere da dopo l’ultima (01/01/2026)");
    world.app.post(&teacher(), url, &form).await.assert_denied();
});
