//! The territory's pages.

use authz::Role;
use testkit::{Engine, Persona, engines};

use crate::world::app;

engines!(places_are_found_under_former_names, |engine: Engine| async move {
    let app = app(engine).await;
    let teacher = Persona::new(Role::Teacher);

    app.get(&teacher, "/territory?q=sermide").await.assert_shows("Sermide e Felonica (MN)");
    let page = app.get(&teacher, "/territory/037004").await;
    page.assert_shows("Bazzano").assert_shows("31/12/2013").assert_shows("Valsamoggia (BO)");
});

engines!(a_region_leads_to_its_provinces_and_they_to_their_towns, |engine: Engine| async move {
    let app = app(engine).await;
    let teacher = Persona::new(Role::Teacher);

    app.get(&teacher, "/territory").await.assert_shows("Emilia-Romagna").assert_hides("Sermide");
    app.get(&teacher, "/territory/08")
        .await
        .assert_shows("Ravenna")
        .assert_shows("Romagna")
        .assert_shows("Ambito");
    app.get(&teacher, "/territory/036").await.assert_shows("Zocca");
    app.get(&teacher, "/territory/nowhere").await.assert_not_found();
});
