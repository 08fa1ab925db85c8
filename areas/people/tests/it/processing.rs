//! The register of processing, for whoever answers for the data.

use authz::Role;
use testkit::{Persona, engines};

use crate::world::World;

engines!(the_register_is_read_and_taken_away, |engine| async move {
    let world = World::on(engine).await;
    for role in [Role::Administrator, Role::Coordinator, Role::Auditor] {
        let reader = Persona::new(role).of(world.town);
        let page = world.app.get(&reader, "/people/processing").await.assert_ok();
        page.assert_shows("Tutori dei minori non accompagnati").assert_shows("people_guardians");
    }
    let admin = Persona::new(Role::Administrator);
    let pdf = world.app.get(&admin, "/people/processing.pdf").await.assert_ok();
    assert!(pdf.bytes.starts_with(b"%PDF"));
    let sheet = world.app.get(&admin, "/people/processing.xlsx").await.assert_ok();
    assert!(sheet.bytes.starts_with(b"PK"));
    world.app.get(&world.worker, "/people/processing").await.assert_denied();
});

engines!(every_table_of_this_area_is_declared, |engine| async move {
    let world = World::on(engine).await;
    let register = people::processing::register();
    for table in world.app.db.tables().await.unwrap() {
        let is_personal = register.processing.iter().any(|one| one.tables.contains(&table.name));
        let is_declared = is_personal || register.impersonal.contains(&table.name);
        assert!(is_declared || !table.name.starts_with("people_"), "{} is not declared", table.name);
    }
});
