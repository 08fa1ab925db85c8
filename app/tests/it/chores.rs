//! What the program does by itself, whether or not somebody looks.

use services::directory::{Register, Sheet};
use testkit::{Engine, engines};

use crate::world::{rows, whole};

engines!(
    owners_of_services_are_asked_only_where_the_program_knows_its_own_address,
    |engine: Engine| async move {
        let app = whole(engine).await;
        let ctx = app.world();
        let name = "Cooperativa di Prova".to_owned();
        let body = organisations::Register { name, ..Default::default() };
        let body = organisations::register(&ctx, body).await.unwrap();
        let sheet = Sheet {
            name: "Mensa di Prova".to_owned(),
            needs: vec!["food".to_owned()],
            email: Some("mensa@esempio.invalid".to_owned()),
            ..Sheet::default()
        };
        let assured_on = "2025-01-01".parse().ok();
        services::directory::register(&ctx, Register { assured_on, ..Register::of(body, sheet) })
            .await
            .unwrap();
        ctx.commit().await.unwrap();

        app::chores(&app.db, None).await;
        assert!(rows(&app, "services_asks").await.is_empty() && rows(&app, "post_messages").await.is_empty());

        app::chores(&app.db, Some("https://rete.example.org")).await;
        app::chores(&app.db, Some("https://rete.example.org")).await;
        let (links, letters) = (rows(&app, "services_asks").await, rows(&app, "post_messages").await);
        assert_eq!((links.len(), letters.len()), (1, 1));
        assert_eq!(letters[0]["title"], "services-letter-ask");
    }
);
