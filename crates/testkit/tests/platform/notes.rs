//! A very small area: notes that belong to an organisation.

use askama::Template;
use authz::{Action::*, Line, Reach, Relation, Role, Target, allow};
use l10n::Source;
use sea_orm::{Condition, Set};
use store::Guarded;
use web::{Form, Page, Path, Reply, Routes, Work, to};

store::typed_id!(pub NoteId);

pub mod note {
    use super::NoteId;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "test_notes")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: NoteId,
        pub organisation_id: Uuid,
        pub text: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub const NOTE: &str = "test-note";

pub const POLICY: &[Line] = &[
    allow(Role::Teacher, View, NOTE, Relation::SameOrganisation),
    allow(Role::Teacher, Create, NOTE, Relation::SameOrganisation),
    allow(Role::Auditor, View, NOTE, Relation::Anyone),
];

pub const TEXTS: &[Source] =
    &[("it", "nota-salvata = Nota salvata\nnota-vuota = Scrivi la nota"), ("en", "")];

impl Guarded for note::Entity {
    const RESOURCE: &'static str = NOTE;

    fn within(relation: Relation, reach: &Reach) -> Option<Condition> {
        use sea_orm::ColumnTrait;
        match relation {
            Relation::Anyone => Some(Condition::all()),
            Relation::SameOrganisation => {
                Some(Condition::all().add(note::Column::OrganisationId.is_in(reach.organisations.clone())))
            }
            _ => None,
        }
    }

    fn target(row: &note::Model) -> Target {
        Target { organisation: Some(row.organisation_id), ..Target::default() }
    }

    fn record_id(row: &note::Model) -> uuid::Uuid {
        row.id.uuid()
    }
}

pub fn routes() -> Routes {
    Routes::new().get("/notes/{note}", to(View, NOTE), show).post("/notes", to(Create, NOTE), write).get(
        "/hello",
        web::public("a greeting is for everybody"),
        hello,
    )
}

#[derive(Template)]
#[template(
    source = "{{ text }} {{ page.t(\"nota-vuota\") }} {{ form.error(\"text\").unwrap_or_default() }}",
    ext = "html"
)]
struct NotePage {
    page: Page,
    text: String,
    form: Form,
}

async fn show(work: Work, Path(id): Path<NoteId>) -> Reply {
    let (row, _) = work.ctx.load::<note::Entity>(id, View).await?;
    work.ctx.saw(kernel::RecordRef::new(NOTE, id.uuid()));
    let template = NotePage { page: work.page.clone(), text: row.text, form: Form::empty(&work.page) };
    work.page(&template)
}

async fn hello(work: Work) -> Reply {
    let template =
        NotePage { page: work.page.clone(), text: "ciao".to_owned(), form: Form::empty(&work.page) };
    work.page(&template)
}

async fn write(work: Work, mut form: Form) -> Reply {
    let text = form.required("text", 20);
    if !form.is_valid() {
        let template = NotePage { page: work.page.clone(), text, form };
        return work.invalid(&template);
    }
    let organisation = work.ctx.actor().organisations()[0];
    let target = Target { organisation: Some(organisation), ..Target::default() };
    let grant = work.ctx.allow::<note::Entity>(Create, &target)?;
    let row = note::ActiveModel {
        id: Set(NoteId::new(&work.ctx)),
        organisation_id: Set(organisation),
        text: Set(text),
    };
    let id = work.ctx.insert(&grant, row).await?.id;
    work.redirect(format!("/notes/{id}")).notice("nota-salvata")
}

pub mod migration {
    use sea_orm_migration::prelude::*;
    use sea_orm_migration::schema::{string, uuid};

    pub struct CreateNotes;

    impl MigrationName for CreateNotes {
        fn name(&self) -> &str {
            "mtest001_notes"
        }
    }

    #[async_trait::async_trait]
    impl MigrationTrait for CreateNotes {
        async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
            let table = Table::create()
                .table("test_notes")
                .col(uuid("id").primary_key())
                .col(uuid("organisation_id"))
                .col(string("text"))
                .take();
            manager.create_table(table).await
        }
    }
}
